"""The rules of the field: pure, standard library only, no clock, no input or output, no sentences."""

from __future__ import annotations
