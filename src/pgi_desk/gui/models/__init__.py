"""Item models over read models."""

from __future__ import annotations
