"""Measurements of the program against plain SQLite and a bare window; run with `make bench`."""

from __future__ import annotations
