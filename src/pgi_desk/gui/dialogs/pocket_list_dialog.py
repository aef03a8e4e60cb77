"""The pocket list of one place: for where, in which language, and where it goes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from pgi_desk.gui.forms.ui_pocket_list_dialog import Ui_PocketListDialog
from pgi_desk.gui.widgets.code_combo import chosen_code, fill
from pgi_desk.gui.widgets.paper_dialog import PaperDialog, PaperFoot


class PocketListDialog(PaperDialog):
    """Asks for place and language, and says how much will be on the paper."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_PocketListDialog()
        ui.setupUi(self)
        ui.countLabel.setTextFormat(Qt.TextFormat.PlainText)
        ui.placeCombo.currentIndexChanged.connect(self.changed)
        ui.languageCombo.currentIndexChanged.connect(self.changed)
        problem = (ui.problemFrame, ui.problemLabel)
        buttons = (ui.printButton, ui.cancelButton, problem, ui.saveButton, ui.previewButton)
        self.stand_on(PaperFoot(ui.printerCombo, *buttons, ui.copiesSpin))

    def use_languages(self, choices: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer the languages of papers."""
        fill(self._ui.languageCombo, choices, chosen=chosen)

    def use_places(self, names: Sequence[str]) -> None:
        """Offer these places, and all of them together."""
        choices = [(str(number), name) for number, name in enumerate(names)]
        fill(self._ui.placeCombo, choices, empty=self.tr("All places"))

    def place(self) -> int | None:
        """Return the number of the chosen place; None stands for all of them."""
        number = chosen_code(self._ui.placeCombo)
        return int(number) if number else None

    def language(self) -> str:
        """Return the chosen language."""
        return chosen_code(self._ui.languageCombo)

    def show_count(self, text: str) -> None:
        """Show how much will be on the paper."""
        self._ui.countLabel.setText(text)
