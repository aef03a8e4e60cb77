"""Taking a consent back, with what it already led to."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.gui.forms.ui_withdrawal_dialog import Ui_WithdrawalDialog
from pgi_desk.gui.widgets.code_combo import chosen_code, fill
from pgi_desk.gui.widgets.problem import show_problem


class WithdrawalDialog(QDialog):
    """Collects which consent is withdrawn and how it was said."""

    consent_chosen = Signal(str)
    withdrawn = Signal(str, str)

    def __init__(self, consents: list[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_WithdrawalDialog()
        self._ui.setupUi(self)
        self._ui.sharedLabel.setTextFormat(Qt.TextFormat.PlainText)  # a name in it is never read as markup
        fill(self._ui.consentCombo, consents)
        # The newest consent is the most likely one.
        self._ui.consentCombo.setCurrentIndex(len(consents) - 1)
        self._ui.consentCombo.currentIndexChanged.connect(lambda _index: self.consent_chosen.emit(self.chosen()))
        self._ui.cancelButton.clicked.connect(self.reject)
        self._ui.withdrawButton.clicked.connect(lambda: self.withdrawn.emit(self.chosen(), self._ui.howEdit.text()))

    def chosen(self) -> str:
        """Return the id of the chosen consent."""
        return chosen_code(self._ui.consentCombo)

    def show_shared(self, text: str) -> None:
        """Show what already left the desk."""
        self._ui.sharedLabel.setText(text)

    def show_problem(self, text: str) -> None:
        """Show what was refused."""
        show_problem(self._ui.problemFrame, self._ui.problemLabel, text)
