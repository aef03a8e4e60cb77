"""Encrypted case files, consent and safe referrals for one branch laptop."""

from __future__ import annotations

__version__ = "0.1.0"
