"""Screens and their presenters."""

from __future__ import annotations
