"""Rating one question of the readiness assessment."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.readiness import NOT_APPLICABLE, Question, ReadinessAnswer
from pgi_desk.gui.forms.ui_readiness_answer_dialog import Ui_ReadinessAnswerDialog
from pgi_desk.gui.labels import Labels
from pgi_desk.gui.widgets.code_combo import choose, chosen_code, fill
from pgi_desk.gui.widgets.field_problems import FieldProblems
from pgi_desk.gui.widgets.problem import show_problem
from pgi_desk.services.readiness_models import RateQuestion


class ReadinessAnswerDialog(QDialog):
    """Collects rating, evidence, reasons and next step."""

    save_wanted = Signal()

    def __init__(self, labels: Labels, question: Question, expected: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_ReadinessAnswerDialog()
        ui.setupUi(self)
        self._question = question
        for label in (ui.questionLabel, ui.expectedLabel, ui.problemLabel):
            label.setTextFormat(Qt.TextFormat.PlainText)
        ui.questionLabel.setText(labels.code("readiness_questions", question.code))
        critical = self.tr("Critical: nothing else can make up for it. Evidence: {evidence}.")
        plain = self.tr("Evidence: {evidence}.")
        ui.expectedLabel.setText((critical if question.critical else plain).replace("{evidence}", expected))
        choices = labels.choices("readiness_ratings")
        offered = [one for one in choices if not (question.critical and one[0] == NOT_APPLICABLE)]
        fill(ui.ratingCombo, offered, empty=self.tr("Choose the rating"))
        ui.dueEdit.setPlaceholderText("2026-06-15")
        self._problems = FieldProblems(
            {
                "rating": ui.ratingProblem,
                "evidence_seen": ui.evidenceProblem,
                "justification": ui.justificationProblem,
                "next_step": ui.nextProblem,
                "owner": ui.ownerProblem,
                "due_on": ui.dueProblem,
            },
            ui.scroll,
        )
        ui.saveButton.clicked.connect(self.save_wanted)
        ui.cancelButton.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)

    def show_answer(self, answer: ReadinessAnswer) -> None:
        """Show what was answered before."""
        ui = self._ui
        choose(ui.ratingCombo, answer.rating)
        ui.evidenceEdit.setText(answer.evidence_seen)
        ui.justificationEdit.setPlainText(answer.justification)
        ui.nextEdit.setPlainText(answer.next_step)
        ui.ownerEdit.setText(answer.owner)
        ui.dueEdit.setText(answer.due_on.isoformat() if answer.due_on else "")

    def command(self) -> RateQuestion:
        """Return what was typed; raises InvalidEntry for a day that is none."""
        ui = self._ui
        return RateQuestion(
            question=self._question.code,
            rating=chosen_code(ui.ratingCombo),
            justification=ui.justificationEdit.toPlainText(),
            evidence_seen=ui.evidenceEdit.text(),
            next_step=ui.nextEdit.toPlainText(),
            owner=ui.ownerEdit.text(),
            due_on=typed_day("due_on", ui.dueEdit.text()),
        )

    def show_problems(self, problems: Iterable[tuple[str, str]]) -> None:
        """Show each refusal at its field."""
        self.show_problem("\n".join(self._problems.show(problems, go_there=True)))

    def show_problem(self, text: str) -> None:
        """Show what was refused and has no field here."""
        show_problem(self._ui.problemFrame, self._ui.problemLabel, text)


def typed_day(field: str, text: str) -> date | None:
    """Return a day as it was typed, or None for an empty field; raises InvalidEntry."""
    if not text.strip():
        return None
    try:
        return date.fromisoformat(text.strip())
    except ValueError as error:
        raise InvalidEntry(field=field, problem="whole_day") from error
