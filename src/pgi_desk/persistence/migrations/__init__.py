"""Schema history of the encrypted file."""

from __future__ import annotations
