"""Keeping a case beyond its day: until when, and why."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.gui.forms.ui_keep_case_dialog import Ui_KeepCaseDialog
from pgi_desk.gui.labels import isolated
from pgi_desk.gui.widgets.date_field import day_of, set_day
from pgi_desk.gui.widgets.problem import point_at, show_problem


class KeepCaseDialog(QDialog):
    """Collects a day and a reason."""

    saved = Signal(object, str)

    def __init__(self, case_code: CaseCode, until: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_KeepCaseDialog()
        ui.setupUi(self)
        ui.caseLabel.setText(self.tr("Case {case}").replace("{case}", isolated(case_code)))
        ui.problemLabel.setTextFormat(Qt.TextFormat.PlainText)
        set_day(ui.untilEdit, until)
        ui.saveButton.clicked.connect(lambda: self.saved.emit(day_of(ui.untilEdit), ui.reasonEdit.text()))
        ui.cancelButton.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)

    def show_problem(self, text: str, field: str = "") -> None:
        """Show what was refused, at its field where it has one."""
        show_problem(self._ui.problemFrame, self._ui.problemLabel, text)
        point_at({"keep_until": self._ui.untilEdit, "reason": self._ui.reasonEdit}, field)
