"""The duty to report of the country, as the legal adviser clarified it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.reporting_duty import ReportingDuty
from pgi_desk.gui.forms.ui_reporting_duty_dialog import Ui_ReportingDutyDialog
from pgi_desk.gui.widgets.code_combo import choose, chosen_code, fill
from pgi_desk.gui.widgets.field_problems import FieldProblems
from pgi_desk.gui.widgets.problem import show_problem


class ReportingDutyDialog(QDialog):
    """Collects the profile; all of it or nothing."""

    save_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_ReportingDutyDialog()
        ui.setupUi(self)
        fill(ui.adultsCombo, [("yes", self.tr("Yes, adults too")), ("no", self.tr("No, only children"))], empty="–")
        self._problems = FieldProblems(
            {
                "who": ui.whoProblem,
                "what": ui.whatProblem,
                "to_whom": ui.toWhomProblem,
                "deadline_hours": ui.hoursProblem,
                "applies_to_adults": ui.adultsProblem,
                "consequence": ui.consequenceProblem,
                "source": ui.sourceProblem,
                "checked_on": ui.checkedProblem,
            },
            ui.scroll,
        )
        ui.checkedEdit.setPlaceholderText("2026-06-15")
        ui.saveButton.clicked.connect(self.save_wanted)
        ui.cancelButton.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)

    def show_duty(self, duty: ReportingDuty) -> None:
        """Show what is known so far."""
        ui = self._ui
        clear = self.tr("Clarified. Staff read this to each person before anything is told.")
        unclear = self.tr("Not yet clarified by the legal adviser. Staff say so, in careful words.")
        ui.stateLabel.setText(clear if duty.clarified else unclear)
        ui.whoEdit.setText(duty.who)
        ui.whatEdit.setPlainText(duty.what)
        ui.toWhomEdit.setText(duty.to_whom)
        ui.hoursSpin.setValue(duty.deadline_hours or 0)
        choose(ui.adultsCombo, duty.applies_to_adults)
        ui.consequenceEdit.setPlainText(duty.consequence)
        ui.sourceEdit.setText(duty.source)
        ui.checkedEdit.setText(duty.checked_on.isoformat() if duty.checked_on else "")

    def duty(self) -> ReportingDuty:
        """Return the profile as typed; raises InvalidEntry for a day that is none."""
        ui = self._ui
        return ReportingDuty(
            who=ui.whoEdit.text(),
            what=ui.whatEdit.toPlainText(),
            to_whom=ui.toWhomEdit.text(),
            deadline_hours=ui.hoursSpin.value() or None,
            applies_to_adults=chosen_code(ui.adultsCombo),
            consequence=ui.consequenceEdit.toPlainText(),
            source=ui.sourceEdit.text(),
            checked_on=_day(ui.checkedEdit.text().strip()),
        )

    def show_problems(self, problems: tuple[tuple[str, str], ...]) -> None:
        """Show each refusal at its field."""
        self.show_problem("\n".join(self._problems.show(problems, go_there=True)))

    def show_problem(self, text: str) -> None:
        """Show what was refused and has no field here."""
        show_problem(self._ui.problemFrame, self._ui.problemLabel, text)


def _day(text: str) -> date | None:
    if not text:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise InvalidEntry(field="checked_on", problem="whole_day") from error
