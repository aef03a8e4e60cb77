"""A word with a tone; the word says it, the colour only repeats it."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel


def show_badge(label: QLabel, text: str, tone: str = "") -> None:
    """Show a badge; `tone` is good, warning, danger or empty."""
    label.setText(text)
    label.setProperty("tone", tone)
    label.style().unpolish(label)
    label.style().polish(label)
