"""The views of a list: which one is in force, and the buttons to save, rename and remove one's own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from pgi_desk.gui.forms.ui_view_bar import Ui_ViewBar
from pgi_desk.gui.labels import isolated
from pgi_desk.gui.widgets.code_combo import choose, chosen_code, fill
from pgi_desk.gui.widgets.form_widget import FormWidget

Choices = Sequence[tuple[str, str]]


class ViewBar(FormWidget):
    """Shows views and reports intent; it knows no list."""

    chosen = Signal(str)
    save_wanted = Signal()
    rename_wanted = Signal(str)
    remove_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_ViewBar()
        ui.setupUi(self)
        ui.viewNoteLabel.setTextFormat(Qt.TextFormat.PlainText)  # what was stored is never read as markup
        self._just_chosen = False
        self._marked: tuple[int, str] | None = None  # the line that says it was changed, and its name
        ui.viewCombo.currentIndexChanged.connect(self._choose)
        ui.viewCombo.activated.connect(self._choose_again)
        ui.saveViewButton.clicked.connect(self.save_wanted)
        ui.renameViewButton.clicked.connect(lambda _on: self.rename_wanted.emit(self.code()))
        ui.removeViewButton.clicked.connect(lambda _on: self.remove_wanted.emit(self.code()))
        self.show_own(False)

    def _choose(self, _place: int) -> None:
        self._just_chosen = True
        self.chosen.emit(self.code())

    def _choose_again(self, _place: int) -> None:
        """Take a view anew that was in force already: its filters may have been changed since."""
        again, self._just_chosen = not self._just_chosen, False
        if again:
            self.chosen.emit(self.code())

    def code(self) -> str:
        """Return the view that is in force; an empty text is everything."""
        return chosen_code(self._ui.viewCombo)

    def offer(self, everything: str, ready: Choices, own: Choices, wanted: str = "") -> None:
        """Offer views and keep the one that is in force, unless another is `wanted`; a change is reported."""
        combo, before = self._ui.viewCombo, self.code()
        blocked = combo.blockSignals(True)
        self._marked = None
        fill(combo, [*ready, *own], empty=everything)
        if own:
            combo.insertSeparator(len(ready) + 1)
        choose(combo, wanted or before)
        combo.blockSignals(blocked)
        if wanted or self.code() != before:
            self.chosen.emit(self.code())

    def show_own(self, own: bool) -> None:
        """Offer to rename and remove the view that is in force, or say why not."""
        for button in (self._ui.renameViewButton, self._ui.removeViewButton):
            button.setEnabled(own)
            button.setToolTip("" if own else self.tr("Choose a view of your own first."))

    def show_changed(self, changed: bool) -> None:
        """Say beside the name of the view in force that the list shows something else by now, or no longer."""
        combo = self._ui.viewCombo
        if self._marked is not None:
            combo.setItemText(*self._marked)
            self._marked = None
        if changed:
            self._marked = combo.currentIndex(), combo.currentText()
            text = self.tr("{name} (changed)").replace("{name}", isolated(combo.currentText()))
            combo.setItemText(combo.currentIndex(), text)
        combo.setToolTip(combo.currentText() if changed else "")

    def show_note(self, text: str) -> None:
        """Say what of a view is not there any more; an empty text says nothing."""
        self._ui.viewNoteLabel.setText(text)
        self._ui.viewNoteLabel.setVisible(bool(text))

    def controls(self) -> list[QWidget]:
        """Return its controls in the order of the Tab key."""
        ui = self._ui
        return [ui.viewCombo, ui.saveViewButton, ui.renameViewButton, ui.removeViewButton]
