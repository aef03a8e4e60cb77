"""Language, size of text, colours and motion of the window; each choice is in force at once."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QEvent, QLocale, Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.gui.display_words import unreadable_sentence
from pgi_desk.gui.forms.ui_display_dialog import Ui_DisplayDialog
from pgi_desk.gui.look import COLOURS, OWN_NAMES, TEXT_SIZES, Look
from pgi_desk.gui.widgets.code_combo import chosen_code, fill
from pgi_desk.gui.widgets.problem import show_problem

COLOUR_NAMES = {
    "system": QT_TRANSLATE_NOOP("DisplayDialog", "As the computer says"),
    "light": QT_TRANSLATE_NOOP("DisplayDialog", "Light"),
    "dark": QT_TRANSLATE_NOOP("DisplayDialog", "Dark"),
    "contrast_light": QT_TRANSLATE_NOOP("DisplayDialog", "High contrast, dark on light"),
    "contrast_dark": QT_TRANSLATE_NOOP("DisplayDialog", "High contrast, light on dark"),
}


class DisplayDialog(QDialog):
    """Shows a look and reports each other one that is chosen."""

    chosen = Signal(Look)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_DisplayDialog()
        self._ui.setupUi(self)
        self.finished.connect(self.deleteLater)
        ui = self._ui
        fill(ui.languageCombo, OWN_NAMES.items(), chosen=look.language)
        self._show(look)
        for combo in (ui.languageCombo, ui.sizeCombo, ui.coloursCombo):
            combo.currentIndexChanged.connect(self._tell)
        ui.calmCheck.toggled.connect(self._tell)
        ui.hijriCheck.toggled.connect(self._tell)
        ui.usualButton.clicked.connect(self._back_to_usual)
        ui.closeButton.clicked.connect(self.accept)

    def look(self) -> Look:
        """Return what is chosen."""
        ui = self._ui
        return Look(
            language=chosen_code(ui.languageCombo),
            text_size=int(chosen_code(ui.sizeCombo)),
            colours=chosen_code(ui.coloursCombo),
            calm=ui.calmCheck.isChecked(),
            hijri=ui.hijriCheck.isChecked(),
        )

    def show_unreadable(self, language: str) -> None:
        """Say that the words of a language cannot be read; an empty text says nothing."""
        show_problem(self._ui.problemFrame, self._ui.problemLabel, unreadable_sentence(language))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the switch of language that was asked for here."""
        if event.type() == QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)
            self._show(self.look())
        super().changeEvent(event)

    def _show(self, look: Look) -> None:
        ui, locale = self._ui, QLocale()
        sizes = [(str(size), self.tr("{number} %").replace("{number}", locale.toString(size))) for size in TEXT_SIZES]
        fill(ui.sizeCombo, sizes, chosen=str(look.text_size))
        colours = [(code, QCoreApplication.translate("DisplayDialog", str(COLOUR_NAMES[code]))) for code in COLOURS]
        fill(ui.coloursCombo, colours, chosen=look.colours)
        ui.calmCheck.setChecked(look.calm)
        ui.hijriCheck.setChecked(look.hijri)

    def _back_to_usual(self) -> None:
        """Keep the language: whoever cannot read it would not find the way back."""
        usual = Look(language=self.look().language)
        self._show(usual)
        self._tell()

    def _tell(self, *_choice: object) -> None:
        self.chosen.emit(self.look())
