"""Who was found to be what, by whom, when and in which document; decided by others, recorded by a coordinator."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.domain.partial_date import DatePrecision, PartialDate
from pgi_desk.gui.forms.ui_status_dialog import Ui_StatusDialog
from pgi_desk.gui.labels import leading
from pgi_desk.gui.widgets.code_combo import chosen_code, fill
from pgi_desk.gui.widgets.problem import point_at, show_problem
from pgi_desk.services.trafficking_statuses import RecordStatus

Choices = Sequence[tuple[str, str]]


class StatusDialog(QDialog):
    """Collects a status; `saved` says that somebody wants it stored."""

    saved = Signal()

    def __init__(self, code: CaseCode, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_StatusDialog()
        self._ui.setupUi(self)
        self._code = code
        self.finished.connect(self.deleteLater)
        self._ui.cancelButton.clicked.connect(self.reject)
        self._ui.saveButton.clicked.connect(self.saved)
        self._ui.statusCombo.currentIndexChanged.connect(self._offer)

    def offer(self, case: str, statuses: Choices, deciders: Choices) -> None:
        """Offer statuses and who may have decided."""
        self._ui.caseLabel.setText(leading(case))
        fill(self._ui.statusCombo, statuses, empty=self.tr("Choose what was decided"))
        fill(self._ui.decidedCombo, deciders, empty="–")
        self._offer()

    def show_now(self, text: str) -> None:
        """Show what is on record."""
        self._ui.nowLabel.setText(text)

    def command(self) -> RecordStatus:
        """Return what was typed; raises InvalidEntry for a day that is none."""
        ui = self._ui
        return RecordStatus(
            case_code=self._code,
            status=chosen_code(ui.statusCombo),
            decided_by=chosen_code(ui.decidedCombo),
            decided_on=_day(ui.dayEdit.text()),
            document=ui.documentEdit.text(),
            note=ui.noteEdit.toPlainText(),
        )

    def show_problem(self, text: str, field: str = "") -> None:
        """Show why it was not stored; what was typed stays."""
        ui = self._ui
        show_problem(ui.problemFrame, ui.problemLabel, text)
        fields: dict[str, QWidget] = {
            "decided_by": ui.decidedCombo,
            "decided_on": ui.dayEdit,
            "document": ui.documentEdit,
            "note": ui.noteEdit,
        }
        point_at(fields, field)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a switch of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)
        super().changeEvent(event)

    def _offer(self) -> None:
        ready = bool(chosen_code(self._ui.statusCombo))
        self._ui.saveButton.setEnabled(ready)
        self._ui.saveButton.setToolTip("" if ready else self.tr("Choose what was decided first."))


def _day(text: str) -> date | None:
    day = PartialDate.from_text(text)
    if day.precision is DatePrecision.UNKNOWN:
        return None
    if day.precision is not DatePrecision.DAY:
        raise InvalidEntry(field="decided_on", problem="not_a_date")
    return day.earliest()
