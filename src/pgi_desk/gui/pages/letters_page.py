"""The branch's own letters: which kinds have a wording of their own, and the letterhead."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pgi_desk.gui.forms.ui_letters_page import Ui_LettersPage
from pgi_desk.gui.widgets.badge import show_badge
from pgi_desk.gui.widgets.code_combo import chosen_code, fill
from pgi_desk.gui.widgets.form_widget import FormWidget


class LettersPage(FormWidget):
    """Shows the state of one wording at a time and reports intent."""

    chosen = Signal(str, str)
    wording_wanted = Signal(str, str)
    restore_wanted = Signal(str, str)
    head_wanted = Signal()
    branch_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = ui = Ui_LettersPage()
        ui.setupUi(self)
        for combo in (ui.kindCombo, ui.languageCombo):
            combo.activated.connect(lambda _place: self.chosen.emit(*self.choice()))
        ui.wordingButton.clicked.connect(lambda: self.wording_wanted.emit(*self.choice()))
        ui.restoreButton.clicked.connect(lambda: self.restore_wanted.emit(*self.choice()))
        ui.headButton.clicked.connect(self.head_wanted)
        ui.branchButton.clicked.connect(self.branch_wanted)
        self.show_state(own=False)

    def offer(self, kinds: Sequence[tuple[str, str]], languages: Sequence[tuple[str, str]], language: str) -> None:
        """Offer the kinds of letters and their languages; what was chosen stays chosen."""
        ui = self._ui
        fill(ui.kindCombo, kinds, chosen=chosen_code(ui.kindCombo) or "referral")
        fill(ui.languageCombo, languages, chosen=chosen_code(ui.languageCombo) or language)

    def choice(self) -> tuple[str, str]:
        """Return the kind of letter and the language that are chosen."""
        return chosen_code(self._ui.kindCombo), chosen_code(self._ui.languageCombo)

    def show_state(self, *, own: bool) -> None:
        """Show whether the branch wrote the chosen wording itself."""
        ui = self._ui
        text = self.tr("The branch's own") if own else self.tr("As delivered")
        show_badge(ui.stateBadge, text, "warning" if own else "good")
        ui.restoreButton.setEnabled(own)
        ui.restoreButton.setToolTip("" if own else self.tr("This wording is the delivered one."))
