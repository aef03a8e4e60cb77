"""Something on which the level of readiness rested is gone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.domain.readiness import CRITICAL_LOST
from pgi_desk.gui.forms.ui_readiness_loss_dialog import Ui_ReadinessLossDialog
from pgi_desk.gui.labels import Labels
from pgi_desk.gui.widgets.code_combo import chosen_code, fill
from pgi_desk.gui.widgets.date_field import day_of, set_day
from pgi_desk.gui.widgets.field_problems import FieldProblems
from pgi_desk.gui.widgets.problem import show_problem
from pgi_desk.services.readiness_models import RecordLoss


class ReadinessLossDialog(QDialog):
    """Collects what happened and when."""

    save_wanted = Signal()

    def __init__(
        self, labels: Labels, questions: Sequence[tuple[str, str]], today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_ReadinessLossDialog()
        ui.setupUi(self)
        ui.problemLabel.setTextFormat(Qt.TextFormat.PlainText)
        fill(ui.kindCombo, labels.choices("readiness_losses"), empty="–")
        fill(ui.questionCombo, questions, empty="–")
        set_day(ui.dayEdit, today)
        self._problems = FieldProblems(
            {
                "kind": ui.kindProblem,
                "question": ui.questionProblem,
                "happened_on": ui.dayProblem,
                "note": ui.noteProblem,
            },
            ui.scroll,
        )
        ui.noteEdit.setPlaceholderText(self.tr("Facts only, no names of people"))
        ui.kindCombo.currentIndexChanged.connect(self._show_what_applies)
        ui.saveButton.clicked.connect(self.save_wanted)
        ui.cancelButton.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)
        self._show_what_applies()

    def command(self) -> RecordLoss:
        """Return what was typed."""
        ui, kind = self._ui, chosen_code(self._ui.kindCombo)
        question = chosen_code(ui.questionCombo) if kind == CRITICAL_LOST else ""
        return RecordLoss(kind, day_of(ui.dayEdit), question, ui.noteEdit.toPlainText())

    def show_problems(self, problems: Iterable[tuple[str, str]]) -> None:
        """Show each refusal at its field."""
        self.show_problem("\n".join(self._problems.show(problems, go_there=True)))

    def show_problem(self, text: str) -> None:
        """Show what was refused and has no field here."""
        show_problem(self._ui.problemFrame, self._ui.problemLabel, text)

    def _show_what_applies(self) -> None:
        ui = self._ui
        for control in (ui.questionCombo, ui.questionCombo_label):
            control.setVisible(chosen_code(ui.kindCombo) == CRITICAL_LOST)
