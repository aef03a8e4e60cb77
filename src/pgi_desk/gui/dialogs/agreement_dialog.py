"""A confidentiality agreement that somebody signed on paper."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.gui.forms.ui_agreement_dialog import Ui_AgreementDialog
from pgi_desk.gui.labels import leading
from pgi_desk.gui.widgets.date_field import day_of, set_day
from pgi_desk.gui.widgets.problem import show_problem


class AgreementDialog(QDialog):
    """Asks for the day of signing and the last day."""

    save_wanted = Signal(object, object)

    def __init__(self, name: str, signed_on: date, until: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_AgreementDialog()
        self._ui.setupUi(self)
        self._ui.nameLabel.setTextFormat(Qt.TextFormat.PlainText)  # a name is never read as markup
        self._ui.nameLabel.setText(leading(name))
        set_day(self._ui.signedDate, signed_on)
        set_day(self._ui.untilDate, until)
        self._ui.saveButton.clicked.connect(self._save)
        self._ui.cancelButton.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)

    def show_problem(self, text: str) -> None:
        """Show what was refused."""
        show_problem(self._ui.problemFrame, self._ui.problemLabel, text)

    def _save(self) -> None:
        self.show_problem("")
        self.save_wanted.emit(day_of(self._ui.signedDate), day_of(self._ui.untilDate))
