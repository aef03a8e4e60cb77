"""The panel beside a letter: what it shares and on which consent, what stays, and which steps are open."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from pgi_desk.gui.forms.ui_letter_page import Ui_LetterPage
from pgi_desk.gui.widgets.code_combo import chosen_code, fill


class LetterPanel(QObject):
    """Fills the panel of the letter page and reports what is wanted there."""

    steps_wanted = Signal()
    language_chosen = Signal(str)

    def __init__(self, ui: Ui_LetterPage, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        ui.stepsButton.clicked.connect(self.steps_wanted)
        ui.languageCombo.activated.connect(lambda _place: self.language_chosen.emit(chosen_code(ui.languageCombo)))

    def show_contents(self, items: Sequence[str]) -> None:
        """Show what the letter shares, before its pages are there."""
        self._ui.itemsLabel.setText("\n".join(f"•  {item}" for item in items))

    def show_consent(self, text: str) -> None:
        """Show on which consent the letter rests."""
        self._ui.consentLabel.setText(text)

    def show_stays(self, lines: Sequence[str]) -> None:
        """Show what stays and why; nothing is shown for a paper that shares nothing."""
        for label in (self._ui.staysTitle, self._ui.staysLabel):
            label.setVisible(bool(lines))
        self._ui.staysLabel.setText("\n".join(f"•  {line}" for line in lines))

    def show_steps(self, text: str) -> None:
        """Show which steps of a safe referral are open; an empty text hides them."""
        for widget in (self._ui.stepsTitle, self._ui.stepsLabel, self._ui.stepsButton):
            widget.setVisible(bool(text))
        self._ui.stepsLabel.setText(text)

    def offer_languages(self, languages: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer the language of a paper; nothing to choose hides it."""
        fill(self._ui.languageCombo, languages, chosen=chosen)
        self._ui.languageCombo.setVisible(bool(languages))
