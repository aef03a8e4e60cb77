"""Whom to call now: shown at once, without a question."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.gui.forms.ui_help_dialog import Ui_HelpDialog


class HelpDialog(QDialog):
    """Shows numbers to call, and that somebody knows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_HelpDialog()
        self._ui.setupUi(self)
        self._ui.numbersLabel.setTextFormat(Qt.TextFormat.PlainText)
        self._ui.closeButton.clicked.connect(self.accept)
        self.finished.connect(self.deleteLater)

    def show_numbers(self, lines: Sequence[str]) -> None:
        """Show whom to call, a line each."""
        self._ui.numbersLabel.setText("\n\n".join(lines))

    def show_saved(self, text: str) -> None:
        """Show whether the worry was noted."""
        self._ui.savedLabel.setText(text)
