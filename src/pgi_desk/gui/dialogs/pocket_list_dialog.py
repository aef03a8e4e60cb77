"""The pocket list of one place: for where, in which language, and where it goes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.gui.forms.ui_pocket_list_dialog import Ui_PocketListDialog
from pgi_desk.gui.widgets.code_combo import chosen_code, fill
from pgi_desk.gui.widgets.problem import show_problem


class PocketListDialog(QDialog):
    """Asks for place, language and printer, and says how much will be on the paper."""

    changed = Signal()
    print_wanted = Signal(str, int)
    save_wanted = Signal()
    preview_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_PocketListDialog()
        self._ui.setupUi(self)
        self._ready = False
        for label in (self._ui.countLabel, self._ui.problemLabel):
            label.setTextFormat(Qt.TextFormat.PlainText)  # a name in it is never read as markup
        self._ui.placeCombo.currentIndexChanged.connect(self.changed)
        self._ui.languageCombo.currentIndexChanged.connect(self.changed)
        self._ui.printButton.clicked.connect(self._print)
        self._ui.saveButton.clicked.connect(self.save_wanted)
        self._ui.previewButton.clicked.connect(self.preview_wanted)
        self._ui.cancelButton.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)

    def use_languages(self, choices: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer the languages of papers."""
        fill(self._ui.languageCombo, choices, chosen=chosen)

    def use_places(self, names: Sequence[str]) -> None:
        """Offer these places, and all of them together."""
        choices = [(str(number), name) for number, name in enumerate(names)]
        fill(self._ui.placeCombo, choices, empty=self.tr("All places"))

    def use_printers(self, names: Sequence[str]) -> None:
        """Offer these printers."""
        fill(self._ui.printerCombo, [(name, name) for name in names])
        self._offer()

    def place(self) -> int | None:
        """Return the number of the chosen place; None stands for all of them."""
        number = chosen_code(self._ui.placeCombo)
        return int(number) if number else None

    def language(self) -> str:
        """Return the chosen language."""
        return chosen_code(self._ui.languageCombo)

    def show_ready(self, text: str) -> None:
        """Show how much will be on the paper."""
        self._ui.countLabel.setText(text)
        self.show_busy(False)
        show_problem(self._ui.problemFrame, self._ui.problemLabel, "")

    def show_busy(self, busy: bool) -> None:
        """Show that the paper is being prepared or on its way."""
        self._ready = not busy
        self._offer()

    def show_problem(self, text: str, *, ready: bool) -> None:
        """Show why there is no paper, or why it did not leave."""
        self._ready = ready
        if not ready:
            self._ui.countLabel.setText("")
        show_problem(self._ui.problemFrame, self._ui.problemLabel, text)
        self._offer()

    def _offer(self) -> None:
        printer = chosen_code(self._ui.printerCombo)
        self._ui.saveButton.setEnabled(self._ready)
        self._ui.previewButton.setEnabled(self._ready)
        self._ui.printButton.setEnabled(self._ready and bool(printer))
        self._ui.printButton.setToolTip("" if printer else self.tr("This computer has no printer."))

    def _print(self) -> None:
        self.print_wanted.emit(chosen_code(self._ui.printerCombo), self._ui.copiesSpin.value())
