"""How safe somebody is: questions with three answers, the level that follows, and what a lower one needs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.gui.forms.ui_safety_dialog import Ui_SafetyDialog
from pgi_desk.gui.labels import Labels, leading
from pgi_desk.gui.widgets.answer_list import AnswerList
from pgi_desk.gui.widgets.badge import show_badge
from pgi_desk.gui.widgets.code_combo import chosen_code, fill
from pgi_desk.gui.widgets.problem import point_at, show_problem
from pgi_desk.gui.widgets.second_fields import SecondFields
from pgi_desk.services.safety import AssessSafety
from pgi_desk.services.second_person import Approver


@dataclass(frozen=True, slots=True)
class LevelWords:
    """What the answers say, already in words; `marks` are a word and its tone for each question."""

    level: str
    tone: str
    why: str
    unknown: str
    marks: Mapping[str, tuple[str, str]]


class SafetyDialog(QDialog):
    """Collects one assessment."""

    save_wanted = Signal()
    changed = Signal()

    def __init__(self, labels: Labels, code: CaseCode, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_SafetyDialog()
        ui.setupUi(self)
        self._code = code
        ui.caseLabel.setText(leading(code))
        self._answers = AnswerList(ui.questionsBox)
        self._answers.offer(labels.choices("safety_questions"), labels.choices("safety_answers"))
        levels = labels.choices_of("risk_levels", ("high", "medium", "low"))
        fill(ui.levelCombo, levels, empty=self.tr("As the answers say, not lower than now"))
        self._second = SecondFields(ui, self)
        self._answers.changed.connect(self.changed)
        ui.levelCombo.currentIndexChanged.connect(lambda _: self.changed.emit())
        ui.saveButton.clicked.connect(self.save_wanted)
        ui.cancelButton.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)
        self.show_lowered(lowered=False, alone=True)

    def answers(self) -> dict[str, str]:
        """Return the answer to each question."""
        return self._answers.answers()

    def level(self) -> str:
        """Return the level that was chosen, empty for what the answers say."""
        return chosen_code(self._ui.levelCombo)

    def show_answers(self, answers: Mapping[str, str]) -> None:
        """Begin with the answers of the last time."""
        self._answers.show_answers(answers)

    def show_level(self, words: LevelWords) -> None:
        """Show what the answers say so far."""
        show_badge(self._ui.levelBadge, words.level, words.tone)
        self._ui.levelText.setText(words.why)
        self._answers.mark(words.marks)

    def show_lowered(self, *, lowered: bool, alone: bool) -> None:
        """Ask for reason and second person while the level goes down; a focal point decides `alone`."""
        self._ui.loweredBox.setVisible(lowered)
        self._ui.secondBox.setVisible(not alone)

    def offer_second(self, approvers: Sequence[Approver]) -> None:
        """Offer who may be the second person."""
        self._second.offer(approvers)

    def second(self) -> Approver | None:
        """Return who was chosen as the second person, while one is needed."""
        return self._second.person() if self._ui.loweredBox.isVisible() else None

    def command(self) -> AssessSafety:
        """Return what was typed."""
        second = self.second()
        return AssessSafety(
            case_code=self._code,
            answers=self.answers(),
            level=self.level(),
            lowered_reason=self._ui.reasonEdit.toPlainText() if self._ui.loweredBox.isVisible() else "",
            second=second.staff_id if second is not None else "",
            sign_in=self._second.sign_in(),
            note=self._ui.noteEdit.toPlainText(),
        )

    def forget_passphrase(self) -> None:
        """Empty what the second person typed."""
        self._second.forget()

    def show_problem(self, text: str, field: str = "") -> None:
        """Show what was refused and go there."""
        ui = self._ui
        show_problem(ui.problemFrame, ui.problemLabel, text)
        point_at({"lowered_reason": ui.reasonEdit, "approved_by": ui.secondCombo, "note": ui.noteEdit}, field)

    def show_busy(self, busy: bool) -> None:
        """Keep the button from being pressed twice."""
        self._ui.saveButton.setEnabled(not busy)
