"""Erasing a person: on what ground, what stands against it, where it does not reach, and who agrees."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.gui.dialogs.second_person_fields import SecondPersonFields
from pgi_desk.gui.forms.ui_erase_dialog import Ui_EraseDialog
from pgi_desk.gui.labels import Labels, isolated
from pgi_desk.gui.widgets.code_combo import chosen_code, fill
from pgi_desk.gui.widgets.problem import show_problem
from pgi_desk.services.erasing import ErasePerson


class EraseDialog(QDialog):
    """Collects what two people decide; the code is typed once more, so that nobody is erased for another."""

    reason_chosen = Signal(str)
    erase_wanted = Signal()

    def __init__(self, labels: Labels, case_code: CaseCode, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_EraseDialog()
        ui.setupUi(self)
        self._code = case_code
        self._busy, self._stopped = False, True
        self.second = SecondPersonFields(ui, self)
        ui.caseLabel.setText(self.tr("Case {case}").replace("{case}", isolated(case_code)))
        for label in (ui.stopsLabel, ui.alsoLabel, ui.problemLabel):
            label.setTextFormat(Qt.TextFormat.PlainText)
        ui.codeEdit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a code never turns round
        fill(ui.reasonCombo, labels.choices("erasing_reasons"), empty=self.tr("Choose the ground"))
        ui.reasonCombo.currentIndexChanged.connect(lambda _: self.reason_chosen.emit(chosen_code(ui.reasonCombo)))
        ui.codeEdit.textChanged.connect(self._offer)
        ui.secondCombo.currentIndexChanged.connect(self._offer)
        ui.eraseButton.clicked.connect(self.erase_wanted)
        ui.cancelButton.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)
        self._offer()

    def show_stops(self, text: str) -> None:
        """Show what stands against it; an empty text lets it go on."""
        self._stopped = bool(text)
        show_problem(self._ui.stopsFrame, self._ui.stopsLabel, text)
        self._offer()

    def show_also(self, lines: Sequence[str]) -> None:
        """Show where erasing does not reach."""
        self._ui.alsoLabel.setText("\n".join(lines))
        self._ui.alsoLabel.setVisible(bool(lines))

    def command(self) -> ErasePerson:
        """Return what was typed."""
        second = self.second.chosen()
        return ErasePerson(
            case_code=self._code,
            reason=chosen_code(self._ui.reasonCombo),
            typed_code=self._ui.codeEdit.text(),
            second=second.staff_id if second is not None else "",
            sign_in=self.second.sign_in(),
        )

    def reject(self) -> None:
        """Close without erasing, unless it is being done."""
        if not self._busy:
            super().reject()

    def show_problem(self, text: str) -> None:
        """Show what was refused."""
        show_problem(self._ui.problemFrame, self._ui.problemLabel, text)

    def show_busy(self, busy: bool) -> None:
        """Keep everything still while it is being done."""
        self._busy = busy
        self._ui.cancelButton.setEnabled(not busy)
        self._offer()

    def _offer(self) -> None:
        ui = self._ui
        chosen = bool(chosen_code(ui.reasonCombo)) and self.second.chosen() is not None
        ready = chosen and bool(ui.codeEdit.text().strip()) and not self._stopped
        ui.eraseButton.setEnabled(ready and not self._busy)
        why = "" if ready else self.tr("Choose the ground and the second person, and type the case code.")
        ui.eraseButton.setToolTip(why)
