"""An interpreter for one talk: who, in which language, and whether there is a conflict of interest."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.domain.identifiers import CaseCode, InterpreterId
from pgi_desk.gui.forms.ui_use_interpreter_dialog import Ui_UseInterpreterDialog
from pgi_desk.gui.labels import Labels, leading
from pgi_desk.gui.widgets.code_combo import chosen_code, fill
from pgi_desk.gui.widgets.problem import point_at, show_problem
from pgi_desk.gui.widgets.question_list import QuestionList
from pgi_desk.services.interpreters import UseInterpreter


class UseInterpreterDialog(QDialog):
    """Collects the choice and the answers; nothing is answered beforehand."""

    changed = Signal()
    language_chosen = Signal(str)
    use_wanted = Signal()
    aside_wanted = Signal()

    def __init__(self, labels: Labels, code: CaseCode, occasion: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_UseInterpreterDialog()
        ui.setupUi(self)
        self._code = code
        ui.caseLabel.setText(leading(code))
        fill(ui.languageCombo, labels.choices("languages"), empty=self.tr("Choose the language"))
        fill(ui.occasionCombo, labels.choices("interpreter_occasions"), chosen=occasion)
        self._questions = QuestionList(ui.questionsBox)
        self._questions.offer(labels.choices("interpreter_questions"), labels.choices("check_answers"))
        self._questions.changed.connect(self.changed)
        ui.languageCombo.currentIndexChanged.connect(lambda _: self.language_chosen.emit(self.language()))
        ui.interpreterCombo.currentIndexChanged.connect(self.changed)
        ui.saveButton.clicked.connect(self.use_wanted)
        ui.asideButton.clicked.connect(self.aside_wanted)
        ui.cancelButton.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)
        self.offer(())

    def offer(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer the interpreters of the chosen language."""
        empty = self.tr("Choose the interpreter") if choices else self.tr("Nobody in the register speaks it")
        fill(self._ui.interpreterCombo, choices, empty=empty)
        self.changed.emit()

    def language(self) -> str:
        """Return the chosen language."""
        return chosen_code(self._ui.languageCombo)

    def interpreter(self) -> InterpreterId:
        """Return the chosen interpreter, or an empty text."""
        return InterpreterId(chosen_code(self._ui.interpreterCombo))

    def answers(self) -> Mapping[str, str]:
        """Return what was answered."""
        return self._questions.answers()

    def command(self, *, stepped_aside: bool) -> UseInterpreter:
        """Return what was typed."""
        return UseInterpreter(
            case_code=self._code,
            interpreter_id=self.interpreter(),
            occasion=chosen_code(self._ui.occasionCombo),
            language=self.language(),
            answers=self.answers(),
            reason=self._ui.reasonEdit.text(),
            stepped_aside=stepped_aside,
        )

    def show_conflict(self, text: str, *, may_use: bool, reason: str) -> None:
        """Show what the answers mean, and why the buttons are closed where they are."""
        ui = self._ui
        ui.conflictLabel.setText(text)
        ui.saveButton.setEnabled(may_use and not reason)
        ui.saveButton.setToolTip(reason or ("" if may_use else text))
        ui.asideButton.setEnabled(not reason)
        ui.asideButton.setToolTip(reason)

    def show_problem(self, text: str, field: str = "") -> None:
        """Show what was refused and go there."""
        ui = self._ui
        show_problem(ui.problemFrame, ui.problemLabel, text)
        point_at({"interpreter": ui.interpreterCombo, "conflict_reason": ui.reasonEdit}, field)
