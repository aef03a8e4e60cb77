"""What was written into a form that no longer fits: why, and the text to read."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.gui.forms.ui_left_text_dialog import Ui_LeftTextDialog


class LeftTextDialog(QDialog):
    """Shows the text of a draft; it stays stored until somebody throws it away."""

    thrown_away = Signal()

    def __init__(self, name: str, why: str, lines: list[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_LeftTextDialog()
        self._ui.setupUi(self)
        for label, text in ((self._ui.titleLabel, name), (self._ui.whyLabel, why)):
            label.setTextFormat(Qt.TextFormat.PlainText)  # a name in it is never read as markup
            label.setText(text)
        written = "\n\n".join("\n".join(part for part in line if part) for line in lines)
        self._ui.textEdit.setPlainText(written or self.tr("Something had been chosen, but no text was written."))
        self._ui.throwButton.clicked.connect(self._throw_away)
        self._ui.keepButton.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)

    def _throw_away(self) -> None:
        self.thrown_away.emit()
        self.accept()
