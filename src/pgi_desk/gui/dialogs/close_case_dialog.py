"""Closing a case: why, what is still to do before it, until when it is kept, and who agrees."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.domain.closing import Missing
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.gui.dialogs.second_person_fields import SecondPersonFields
from pgi_desk.gui.forms.ui_close_case_dialog import Ui_CloseCaseDialog
from pgi_desk.gui.labels import Labels, isolated
from pgi_desk.gui.widgets.code_combo import chosen_code, fill
from pgi_desk.gui.widgets.date_field import day_of, set_day
from pgi_desk.gui.widgets.problem import show_problem
from pgi_desk.services.closing import CloseCase

LEADS = {
    "laterContactButton": frozenset({Missing.LATER_CONTACT}),
    "homeButton": frozenset({Missing.UNCERTAIN_LETTER}),
    "caseButton": frozenset({Missing.REFERRALS, Missing.UNTOLD, Missing.DEADLINE}),
}


class CloseCaseDialog(QDialog):
    """Collects how a case ends and shows what stands in the way."""

    changed = Signal()
    save_wanted = Signal()
    later_contact_wanted = Signal()
    home_wanted = Signal()

    def __init__(self, labels: Labels, case_code: CaseCode, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_CloseCaseDialog()
        ui.setupUi(self)
        self._code = case_code
        self._busy = self._complete = False
        self._assessed_on: date | None = None
        self.second = SecondPersonFields(ui, self)
        ui.caseLabel.setText(self.tr("Case {case}").replace("{case}", isolated(case_code)))
        ui.missingLabel.setTextFormat(Qt.TextFormat.PlainText)
        ui.problemLabel.setTextFormat(Qt.TextFormat.PlainText)
        fill(ui.reasonCombo, labels.choices("closure_reasons"), empty=self.tr("Choose the reason"))
        fill(ui.feedbackCombo, labels.choices("feedback_offers"), empty="–")
        for edit in (ui.safetyEdit, ui.keepEdit):
            set_day(edit, today)
        ui.attemptsEdit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # days never turn round
        self._connect()
        self.show_missing((), "")

    def show_known(self, safety_checked_on: date | None, keep_until: date, rule: str) -> None:
        """Show what is known before anything is typed."""
        self._assessed_on = safety_checked_on
        if safety_checked_on is not None:
            set_day(self._ui.safetyEdit, safety_checked_on)
            self._ui.safetyCheck.setChecked(True)
        set_day(self._ui.keepEdit, keep_until)
        self._ui.keepLabel.setText(rule)
        self._show_source()

    def show_missing(self, found: Sequence[Missing], text: str) -> None:
        """Show what is still to do and lead to it; without anything the case can be closed."""
        self._complete = not found
        self._ui.missingGroup.setVisible(bool(found))
        self._ui.missingLabel.setText(text)
        for name, leads in LEADS.items():
            getattr(self._ui, name).setVisible(bool(leads & set(found)))
        self._offer()

    def command(self, attempts: Callable[[str], tuple[date, ...]]) -> CloseCase:
        """Return what was typed; `attempts` reads the days and raises InvalidEntry."""
        ui, second = self._ui, self.second.chosen()
        return CloseCase(
            case_code=self._code,
            reason=chosen_code(ui.reasonCombo),
            note=ui.noteEdit.toPlainText(),
            attempts=attempts(ui.attemptsEdit.text()),
            safety_checked_on=day_of(ui.safetyEdit) if ui.safetyCheck.isChecked() else None,
            feedback=chosen_code(ui.feedbackCombo),
            retention_until=day_of(ui.keepEdit),
            second=second.staff_id if second is not None else "",
            sign_in=self.second.sign_in(),
        )

    def show_attempts(self, asked: bool) -> None:  # one box
        """Ask for the days on which somebody tried to reach the person, where the reason wants them."""
        for widget in (self._ui.attemptsEdit, self._ui.attemptsEdit_label):
            widget.setVisible(asked)

    def reason(self) -> str:
        """Return the reason that was chosen."""
        return chosen_code(self._ui.reasonCombo)

    def show_problem(self, text: str) -> None:
        """Show what was refused."""
        show_problem(self._ui.problemFrame, self._ui.problemLabel, text)

    def show_busy(self, busy: bool) -> None:
        """Keep the button from being pressed twice."""
        self._busy = busy
        self._offer()

    def _show_source(self) -> None:
        """Say it where a look at safety is on record nowhere: who agrees sees that it was only said."""
        ui, said = self._ui, self.tr("Only said here: no safety assessment of this day is on record.")
        by_hand = ui.safetyCheck.isChecked() and day_of(ui.safetyEdit) != self._assessed_on
        ui.safetyLabel.setText(said if by_hand else "")

    def _offer(self) -> None:
        ready = self._complete and self.second.chosen() is not None
        self._ui.saveButton.setEnabled(ready and not self._busy)
        why = "" if ready else self.tr("First do what is still to do, and choose the second person.")
        self._ui.saveButton.setToolTip(why)

    def _connect(self) -> None:
        ui = self._ui
        for combo in (ui.reasonCombo, ui.feedbackCombo, ui.secondCombo):
            combo.currentIndexChanged.connect(self.changed)
        ui.attemptsEdit.editingFinished.connect(self.changed)
        ui.safetyCheck.toggled.connect(self._show_source)
        ui.safetyEdit.dateChanged.connect(self._show_source)
        ui.safetyCheck.toggled.connect(self.changed)
        ui.safetyEdit.dateChanged.connect(self.changed)
        ui.keepEdit.dateChanged.connect(self.changed)
        ui.noteEdit.textChanged.connect(self.changed)
        ui.laterContactButton.clicked.connect(self.later_contact_wanted)
        ui.homeButton.clicked.connect(self.home_wanted)
        ui.caseButton.clicked.connect(self.reject)
        ui.saveButton.clicked.connect(self.save_wanted)
        ui.cancelButton.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)
