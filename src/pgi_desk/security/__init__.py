"""Keys, file safety and encrypted backups: the only package that knows cryptography."""

from __future__ import annotations
