"""Compiled from the top-level ui folder by installer/build_forms.py; never edited."""

from __future__ import annotations
