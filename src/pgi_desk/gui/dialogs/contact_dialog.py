"""How a person can be reached: first whether it is possible now, and the contact itself only when asked for."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QDialog, QLabel, QWidget

from pgi_desk.gui.forms.ui_contact_dialog import Ui_ContactDialog
from pgi_desk.gui.labels import leading
from pgi_desk.gui.widgets.problem import show_problem


@dataclass(frozen=True, slots=True)
class ContactLines:
    """The contact in words."""

    channel: str
    value: str
    hours: str
    phrase: str
    who: str
    message: str


class ContactDialog(QDialog):
    """Shows a contact; `reveal_wanted` asks for it, and it is gone with the dialog."""

    reveal_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_ContactDialog()
        self._ui.setupUi(self)
        self.finished.connect(self.deleteLater)
        for label in self.findChildren(QLabel):
            label.setTextFormat(Qt.TextFormat.PlainText)  # what somebody typed is never read as markup
        self._ui.closeButton.clicked.connect(self.reject)
        self._ui.revealButton.clicked.connect(self.reveal_wanted)

    def show_verdict(self, case: str, stops: str, reads: str) -> None:
        """Show of whom it is, why they must not be contacted now, and what to read first."""
        ui = self._ui
        ui.caseLabel.setText(leading(case))
        ui.stopLabel.setText(stops)
        ui.stopFrame.setVisible(bool(stops))
        ui.readsLabel.setText(reads)
        ui.readsLabel.setVisible(bool(reads))

    def show_contact(self, lines: ContactLines) -> None:
        """Show the contact."""
        ui = self._ui
        rows = (
            (ui.channelLabel, lines.channel),
            (ui.valueLabel, lines.value),
            (ui.hoursLabel, lines.hours),
            (ui.phraseLabel, lines.phrase),
            (ui.whoLabel, lines.who),
            (ui.messageLabel, lines.message),
        )
        for label, text in rows:
            label.setText(text or "–")
        ui.contactFrame.setVisible(True)
        ui.revealButton.setEnabled(False)
        ui.revealButton.setToolTip(self.tr("The contact is shown."))

    def show_problem(self, text: str) -> None:
        """Show why there is nothing to see."""
        show_problem(self._ui.problemFrame, self._ui.problemLabel, text)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a switch of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)
        super().changeEvent(event)
