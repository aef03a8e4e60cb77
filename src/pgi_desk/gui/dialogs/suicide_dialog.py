"""The steps about suicide: one question leads to the next, and what to do now stands under them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.domain.suicide_risk import SuicideAnswers
from pgi_desk.gui.forms.ui_suicide_dialog import Ui_SuicideDialog
from pgi_desk.gui.labels import Labels, leading
from pgi_desk.gui.widgets.answer_list import AnswerList
from pgi_desk.gui.widgets.badge import show_badge
from pgi_desk.gui.widgets.problem import show_problem
from pgi_desk.services.suicide_steps import AskedAboutSuicide

# Seen, not asked: they are there whatever was answered.
SEEN = ("act_now", "agitated")


class SuicideDialog(QDialog):
    """Collects what was said and seen."""

    save_wanted = Signal()
    changed = Signal()

    def __init__(self, labels: Labels, code: CaseCode, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_SuicideDialog()
        ui.setupUi(self)
        self._code = code
        ui.caseLabel.setText(leading(code))
        self._answers = AnswerList(ui.questionsBox)
        self._answers.offer(labels.choices("suicide_questions"), labels.choices("safety_answers"))
        self._answers.changed.connect(self._on_changed)
        ui.saveButton.clicked.connect(self.save_wanted)
        ui.cancelButton.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)
        self._on_changed()

    def answers(self) -> SuicideAnswers:
        """Return what was said; a no to the first question leaves the others unasked."""
        return SuicideAnswers(**self._answers.answers())

    def command(self) -> AskedAboutSuicide:
        """Return what was typed."""
        return AskedAboutSuicide(self._code, self.answers(), self._ui.noteEdit.toPlainText())

    def show_result(self, result: str, tone: str, actions: list[str]) -> None:
        """Show the result and what to do now, a line each."""
        show_badge(self._ui.resultBadge, result, tone)
        self._ui.actionsLabel.setText("\n".join(f"•  {action}" for action in actions))

    def show_problem(self, text: str) -> None:
        """Show what was refused."""
        show_problem(self._ui.problemFrame, self._ui.problemLabel, text)

    def show_busy(self, busy: bool) -> None:
        """Keep the button from being pressed twice."""
        self._ui.saveButton.setEnabled(not busy)

    def _on_changed(self) -> None:
        """A no to the first question ends the asking."""
        said = self._answers.answers()
        self._answers.show_only(("thoughts", *SEEN) if said.get("thoughts") == "no" else None)
        self.changed.emit()
