"""Asks for the reason of something that must not happen without one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.gui.forms.ui_reason_dialog import Ui_ReasonDialog
from pgi_desk.gui.widgets.second_fields import SecondFields
from pgi_desk.services.second_person import Approver, SignIn

# The name of the second person and, for who has a way in here, their sign-in; in pixels.
ROOM_FOR_THE_SECOND = 200


class ReasonDialog(QDialog):
    """Reports the reason that was written and stays open, with its text, until the caller accepts it.

    The texts are already translated; `action` names the button and `danger` marks what cannot be taken back.
    """

    accepted_with = Signal(str)

    def __init__(
        self, title: str, intro: str, action: str, parent: QWidget | None = None, *, danger: bool = False
    ) -> None:
        super().__init__(parent)
        self._ui = Ui_ReasonDialog()
        self._ui.setupUi(self)
        self._busy = self._two_people = False
        self._second = SecondFields(self._ui, self)
        for label in (self._ui.titleLabel, self._ui.introLabel):
            label.setTextFormat(Qt.TextFormat.PlainText)  # a name in it is never read as markup
        self.setWindowTitle(title)
        self._ui.titleLabel.setText(title)
        self._ui.introLabel.setText(intro)
        self._ui.actionButton.setText(action)
        if danger:
            self._ui.actionButton.setProperty("primary", False)
            self._ui.actionButton.setProperty("danger", True)
        self._ui.reasonEdit.textChanged.connect(self._offer_action)
        self._second.chosen.connect(self._offer_action)
        self._ui.actionButton.clicked.connect(self._hand_over)
        self._ui.cancelButton.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)
        self._offer_action()
        self._ui.reasonEdit.setFocus()

    def use_second(self) -> None:
        """Ask also for the second person; without one the action stays closed."""
        self._two_people = True
        for widget in (self._ui.secondCombo, self._ui.secondCombo_label):
            widget.setVisible(True)
        self.resize(self.width(), self.height() + ROOM_FOR_THE_SECOND)
        self._second.offer(())

    def offer_second(self, approvers: Sequence[Approver]) -> None:
        """Offer who may be the second person."""
        self._second.offer(approvers)

    def second(self) -> Approver | None:
        """Return who was chosen as the second person."""
        return self._second.person()

    def sign_in(self) -> SignIn:
        """Return what the second person typed, and empty their passphrase."""
        typed = self._second.sign_in()
        self._second.forget()
        return typed

    def show_problem(self, text: str) -> None:
        """Show why the reason was not taken; what was written stays."""
        self._busy = False
        self._ui.problemLabel.setText(text)
        self._ui.problemFrame.setVisible(bool(text))
        self._offer_action()

    def reject(self) -> None:
        """Close without an answer, unless the answer is being stored."""
        if not self._busy:
            super().reject()

    def _hand_over(self) -> None:
        self._busy = True
        self._ui.problemFrame.hide()
        self._offer_action()
        self.accepted_with.emit(self._reason())

    def _offer_action(self) -> None:
        open_point = "" if self._reason() else self.tr("Write the reason first.")
        if not open_point and self._two_people and self.second() is None:
            open_point = self.tr("Choose the second person first.")
        self._ui.cancelButton.setEnabled(not self._busy)
        self._ui.actionButton.setEnabled(not open_point and not self._busy)
        self._ui.actionButton.setToolTip(open_point)

    def _reason(self) -> str:
        return str(self._ui.reasonEdit.toPlainText()).strip()
