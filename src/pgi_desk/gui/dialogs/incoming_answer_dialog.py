"""Our answer to a referral that came in: taken over with a case file, declined or passed on with a reason."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.gui.forms.ui_incoming_answer_dialog import Ui_IncomingAnswerDialog
from pgi_desk.gui.widgets.code_combo import chosen_code, fill
from pgi_desk.gui.widgets.problem import point_at, show_problem

Choices = Sequence[tuple[str, str]]
ACCEPTED, PASSED_ON = "accepted", "passed_on"


@dataclass(frozen=True, slots=True)
class IncomingAnswerAsTyped:
    """What was chosen; `case_code` is of a person who is on record already."""

    answer: str
    reason: str
    passed_to: str
    case_code: str


class IncomingAnswerDialog(QDialog):
    """Offers the answers; `saved` carries the one that was chosen."""

    saved = Signal(object)

    def __init__(self, sender: str, answers: Choices, reasons: Choices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_IncomingAnswerDialog()
        self._ui.setupUi(self)
        self.finished.connect(self.deleteLater)
        ui = self._ui
        ui.senderLabel.setTextFormat(Qt.TextFormat.PlainText)
        ui.senderLabel.setText(sender)
        fill(ui.answerCombo, answers, empty=self.tr("Choose the answer"))
        fill(ui.reasonCombo, reasons, empty=self.tr("Choose the reason"))
        ui.cancelButton.clicked.connect(self.reject)
        ui.saveButton.clicked.connect(self._save)
        ui.passedEdit.textChanged.connect(self._offer)
        ui.caseEdit.textChanged.connect(self._offer)
        for combo in (ui.answerCombo, ui.reasonCombo):
            combo.currentIndexChanged.connect(self._offer)
        self._offer()

    def show_problem(self, text: str, field: str = "") -> None:
        """Show why it was not stored, at its field; what was typed stays."""
        ui = self._ui
        show_problem(ui.problemFrame, ui.problemLabel, text)
        point_at({"case_code": ui.caseEdit, "passed_to": ui.passedEdit}, field)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a switch of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)
        super().changeEvent(event)

    def _offer(self) -> None:
        """Show what belongs to the answer: a case file, or a reason and to whom the person was sent."""
        ui, answer = self._ui, chosen_code(self._ui.answerCombo)
        accepts, passes = answer == ACCEPTED, answer == PASSED_ON
        for widget, shown in (
            (ui.caseLabel, accepts),
            (ui.caseEdit, accepts),
            (ui.reasonLabel, not accepts),
            (ui.reasonCombo, not accepts),
            (ui.passedLabel, passes),
            (ui.passedEdit, passes),
        ):
            widget.setVisible(shown)
        new_file = accepts and not ui.caseEdit.text().strip()
        hint = self.tr("A new case file opens next, and asks the person for consent of their own.") if new_file else ""
        ui.hintLabel.setText(hint)
        ui.hintLabel.setVisible(bool(hint))
        ready = accepts or bool(answer and chosen_code(ui.reasonCombo))
        ready = ready and (not passes or bool(ui.passedEdit.text().strip()))
        ui.saveButton.setEnabled(ready)
        ui.saveButton.setToolTip("" if ready else self.tr("Choose the answer and the reason."))

    def _save(self) -> None:
        self.show_problem("")
        ui, answer = self._ui, chosen_code(self._ui.answerCombo)
        self.saved.emit(
            IncomingAnswerAsTyped(
                answer=answer,
                reason=chosen_code(ui.reasonCombo) if answer != ACCEPTED else "",
                passed_to=ui.passedEdit.text(),
                case_code=ui.caseEdit.text().strip() if answer == ACCEPTED else "",
            )
        )
