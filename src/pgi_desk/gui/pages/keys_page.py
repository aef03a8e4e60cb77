"""The keys of the file: how far its recovery is, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pgi_desk.gui.forms.ui_keys_page import Ui_KeysPage
from pgi_desk.gui.widgets.badge import show_badge
from pgi_desk.gui.widgets.form_widget import FormWidget


class KeysPage(FormWidget):
    """Shows the state of the recovery sheets and reports intent."""

    make_wanted = Signal()
    prove_wanted = Signal()
    rehearse_wanted = Signal()
    minutes_chosen = Signal(int)
    change_wanted = Signal()
    take_over_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_KeysPage()
        self._ui.setupUi(self)
        self._ui.copyButton.clicked.connect(self.take_over_wanted)
        self._ui.makeButton.clicked.connect(self.make_wanted)
        self._ui.proveButton.clicked.connect(self.prove_wanted)
        self._ui.rehearseButton.clicked.connect(self.rehearse_wanted)
        self._ui.changeButton.clicked.connect(self.change_wanted)
        self._ui.minutesSpin.editingFinished.connect(lambda: self.minutes_chosen.emit(self._ui.minutesSpin.value()))

    def show_copy(self, is_copy: bool) -> None:
        """Show whether this is a copy that could be taken over."""
        self._ui.copyCard.setVisible(is_copy)

    def show_state(self, badge: str, tone: str, text: str) -> None:
        """Show how far the recovery is."""
        show_badge(self._ui.stateBadge, badge, tone)
        self._ui.stateLabel.setText(text)

    def show_minutes(self, minutes: int) -> None:
        """Show after how many minutes without use the program locks."""
        self._ui.minutesSpin.setValue(minutes)

    def show_details(self, holders: str, waiting: str) -> None:
        """Show where the sheets are kept, and that a newer set waits for its proof; empty texts hide them."""
        for label, text in ((self._ui.holdersLabel, holders), (self._ui.waitingLabel, waiting)):
            label.setText(text)
            label.setVisible(bool(text))

    def offer(self, *, prove: bool, rehearse: bool) -> None:
        """Enable what can be done now; what cannot says why."""
        none_made = self.tr("Make recovery sheets first.")
        none_proved = self.tr("Prove a set with two of its sheets first.")
        for button, possible, reason in (
            (self._ui.proveButton, prove, none_made),
            (self._ui.rehearseButton, rehearse, none_proved),
        ):
            button.setEnabled(possible)
            button.setToolTip("" if possible else reason)
