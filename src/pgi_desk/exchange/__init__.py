"""Reading and writing files of other kinds: content lists and backup archives."""

from __future__ import annotations
