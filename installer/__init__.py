"""Build, set-up and packaging steps; never imported by the program itself."""

from __future__ import annotations
