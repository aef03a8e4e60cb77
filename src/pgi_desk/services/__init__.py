"""Use cases: one class per noun, one public method per intention of a staff member."""

from __future__ import annotations
