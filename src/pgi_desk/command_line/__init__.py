"""The program without a window: arguments, sentences and exit codes."""

from __future__ import annotations
