"""Principles before a step: a few questions, answered, or left out with a reason."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.gui.forms.ui_principle_check_dialog import Ui_PrincipleCheckDialog
from pgi_desk.gui.labels import Labels
from pgi_desk.gui.widgets.code_combo import chosen_code, fill
from pgi_desk.gui.widgets.problem import show_problem
from pgi_desk.gui.widgets.question_list import QuestionList
from pgi_desk.services.principles import Asked


class PrincipleCheckDialog(QDialog):
    """Shows the principles of an occasion and collects the answers."""

    changed = Signal()
    go_wanted = Signal()

    def __init__(self, labels: Labels, asked: Asked, principles: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_PrincipleCheckDialog()
        ui.setupUi(self)
        ui.titleLabel.setText(labels.code("check_occasions", asked.occasion))
        for label in (ui.principlesLabel, ui.resultLabel, ui.problemLabel):
            label.setTextFormat(Qt.TextFormat.PlainText)
        ui.principlesLabel.setText(principles)
        self._questions = QuestionList(ui.questionsBox)
        rows = [(one.code, labels.code(one.list_name, one.code)) for one in asked.questions]
        self._questions.offer(rows, labels.choices("check_answers"))
        fill(ui.skipCombo, labels.choices("check_skip_reasons"), empty="–")
        self._questions.changed.connect(self.changed)
        ui.skipCombo.currentIndexChanged.connect(self.changed)
        ui.goButton.clicked.connect(self.go_wanted)
        ui.cancelButton.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)

    def answers(self) -> Mapping[str, str]:
        """Return what was answered."""
        return self._questions.answers()

    def complete(self) -> bool:
        """Tell whether every question is answered."""
        return self._questions.complete()

    def skip_reason(self) -> str:
        """Return why the questions are left out, or an empty text."""
        return chosen_code(self._ui.skipCombo)

    def show_result(self, text: str, action: str, obstacle: str) -> None:
        """Show what the answers mean, what the button does, and why it is closed."""
        self._ui.resultLabel.setText(text)
        self._ui.goButton.setText(action)
        self._ui.goButton.setEnabled(not obstacle)
        self._ui.goButton.setToolTip(obstacle)

    def show_problem(self, text: str) -> None:
        """Show what was refused."""
        show_problem(self._ui.problemFrame, self._ui.problemLabel, text)
