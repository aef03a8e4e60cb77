"""A long text that is never cut off at its end: inside a scrolled form Qt gives a label a line too little."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel


class WholeLabel(QLabel):
    """Asks for the height that its text needs at the width it has."""

    def setText(self, text: str) -> None:  # Qt's own name
        """Show a text and ask for its height."""
        super().setText(text)
        self._ask()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask anew for another width."""
        super().resizeEvent(event)
        self._ask()

    def _ask(self) -> None:
        self.setMinimumHeight(max(self.heightForWidth(self.width()), 0))
