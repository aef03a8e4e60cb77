"""Psychological first aid as it is noted: look, listen, link."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from pgi_desk.domain.case_note import LookListenLink
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.gui.forms.ui_pfa_dialog import Ui_PfaDialog
from pgi_desk.gui.labels import leading
from pgi_desk.gui.widgets.date_field import day_of, set_day
from pgi_desk.gui.widgets.problem import point_at, show_problem
from pgi_desk.services.notes import WritePfaNote


class PfaDialog(QDialog):
    """Collects one note of first aid."""

    save_wanted = Signal()

    def __init__(self, code: CaseCode, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_PfaDialog()
        ui.setupUi(self)
        self._code = code
        ui.caseLabel.setText(leading(code))
        ui.correctsLabel.hide()
        set_day(ui.dateEdit, today)
        ui.saveButton.clicked.connect(self.save_wanted)
        ui.cancelButton.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)

    def show_first(self, sentence: str, day: date, pfa: LookListenLink) -> None:
        """Begin a correction with what it corrects."""
        self._ui.correctsLabel.setText(sentence)
        self._ui.correctsLabel.setVisible(True)
        set_day(self._ui.dateEdit, day)
        for name, edit in self._edits().items():
            edit.setPlainText(getattr(pfa, name))

    def command(self, corrects: str) -> WritePfaNote:
        """Return what was typed."""
        said = {name: edit.toPlainText() for name, edit in self._edits().items()}
        return WritePfaNote(self._code, LookListenLink(**said), day_of(self._ui.dateEdit), corrects)

    def show_problem(self, text: str, field: str = "") -> None:
        """Show what was refused and go there."""
        show_problem(self._ui.problemFrame, self._ui.problemLabel, text)
        point_at({**self._edits(), "happened_on": self._ui.dateEdit}, field)

    def _edits(self) -> dict[str, QPlainTextEdit]:
        ui = self._ui
        return {
            "safety": ui.safetyEdit,
            "urgent_needs": ui.needsEdit,
            "distress_signs": ui.distressEdit,
            "says_they_need": ui.saysEdit,
            "information_given": ui.informationEdit,
            "people_contacted": ui.peopleEdit,
            "services_offered": ui.servicesEdit,
        }
