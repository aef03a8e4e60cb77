"""What the service or the person answered after a letter left."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.gui.forms.ui_answer_dialog import Ui_AnswerDialog
from pgi_desk.gui.widgets.code_combo import chosen_code, fill

Choices = Sequence[tuple[str, str]]


class AnswerDialog(QDialog):
    """Offers where a referral can go from here; `saved` carries the state and, for an end, the outcome."""

    saved = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_AnswerDialog()
        self._ui.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._ui.cancelButton.clicked.connect(self.reject)
        self._ui.saveButton.clicked.connect(self._save)
        self._ui.stateCombo.currentIndexChanged.connect(self._offer)
        self._offer()

    def show_referral(self, text: str, *, state: str, tone: str) -> None:
        """Show which letter it is about and where the referral stands."""
        ui = self._ui
        ui.letterLabel.setText(text)
        ui.stateBadge.setText(state)
        ui.stateBadge.setProperty("tone", tone)
        ui.stateBadge.style().polish(ui.stateBadge)

    def offer_states(self, states: Choices, outcomes: Choices) -> None:
        """Offer exactly these next states; none means that nothing more can be recorded."""
        fill(self._ui.stateCombo, states, empty=self.tr("Choose what happened"))
        fill(self._ui.outcomeCombo, outcomes, empty=self.tr("Choose how it ended"))
        self._ui.noteLabel.setText("" if states else self.tr("This referral has ended. No answer can be added."))
        self._ui.noteLabel.setVisible(not states)
        self._offer()
        self._ui.stateCombo.setFocus()

    def show_problem(self, text: str) -> None:
        """Show why the answer was not stored; what was chosen stays."""
        self._ui.problemLabel.setText(text)
        self._ui.problemFrame.setVisible(bool(text))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a switch of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)
        super().changeEvent(event)

    def _offer(self) -> None:
        ui = self._ui
        chosen = chosen_code(ui.stateCombo)
        ends = chosen == "closed"
        ui.outcomeLabel.setVisible(ends)
        ui.outcomeCombo.setVisible(ends)
        ui.stateCombo.setEnabled(ui.stateCombo.count() > 1)
        ui.saveButton.setEnabled(bool(chosen))
        ui.saveButton.setToolTip("" if chosen else self.tr("Choose what happened first."))

    def _save(self) -> None:
        self.show_problem("")
        state = chosen_code(self._ui.stateCombo)
        self.saved.emit(state, chosen_code(self._ui.outcomeCombo) if state == "closed" else "")
