"""The same letter set by this program and by other engines, each in a process of its own."""

from __future__ import annotations
