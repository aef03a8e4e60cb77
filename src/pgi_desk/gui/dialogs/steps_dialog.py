"""The steps of a safe referral that are open before its letter leaves."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.gui.forms.ui_steps_dialog import Ui_StepsDialog
from pgi_desk.gui.widgets.open_steps import OpenStep, OpenSteps
from pgi_desk.gui.widgets.problem import show_problem


class StepsDialog(QDialog):
    """Collects what was done and why the rest is left out; what was typed stays after a refusal."""

    saved = Signal()
    plan_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_StepsDialog()
        self._ui.setupUi(self)
        self._steps = OpenSteps(self._ui.stepsBox)
        self._ui.saveButton.clicked.connect(self.saved)
        self._ui.cancelButton.clicked.connect(self.reject)
        self._ui.planButton.clicked.connect(self.plan_wanted)

    def show_steps(self, steps: list[OpenStep]) -> None:
        """Show the open steps."""
        self._steps.show_steps(steps, self.tr("Done"), self.tr("or why it is left out"))
        if not steps:
            self._ui.introLabel.setText(self.tr("Nothing is open. The letter can leave."))

    def show_after(self) -> None:
        """Say that the steps belong after the letter, so that none has to be settled now."""
        self._ui.titleLabel.setText(self.tr("After the letter left"))
        self._ui.introLabel.setText(
            self.tr("Nothing is open before the letter. These steps follow it; tick what was done.")
        )

    def ticked(self) -> tuple[str, ...]:
        """Return the steps that were ticked."""
        return self._steps.done()

    def reasons(self) -> dict[str, str]:
        """Return the reasons for the others."""
        return self._steps.reasons()

    def show_problem(self, text: str, step: str = "") -> None:
        """Show what was refused and where."""
        show_problem(self._ui.problemFrame, self._ui.problemLabel, text)
        self._steps.point_at(step)

    def show_busy(self, busy: bool) -> None:
        """Keep the button from being pressed twice."""
        self._ui.saveButton.setEnabled(not busy)
