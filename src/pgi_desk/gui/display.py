"""Language, size of text, colours and motion of the window: chosen at any time, in force at once, and kept."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from pgi_desk.gui.language import Language
from pgi_desk.gui.look import Look
from pgi_desk.gui.manual.manual import Manual
from pgi_desk.gui.screen_fit import ScreenFit
from pgi_desk.gui.theme import Theme
from pgi_desk.gui.window_settings import WindowSettings

if TYPE_CHECKING:  # the unlock window must not wait for this import
    from pgi_desk.gui.dialogs.display_dialog import DisplayDialog


class Display(QObject):
    """Holds the look that is in force; `changed` says that words or sizes are others now."""

    changed = Signal()

    def __init__(self, application: QApplication, settings: WindowSettings) -> None:
        super().__init__()
        self.settings = settings
        self.look = settings.look()
        self.theme = Theme(application, self.look)
        self.language = Language(application)
        self.manual = Manual(application, self.language, settings)
        self.changed.connect(self.manual.follow_display)
        self._fit = ScreenFit(application)
        self._fit.watch(self.look.text_size)

    def begin(self) -> None:
        """Speak the language that was chosen, or else that of the computer."""
        if self.look.language:
            self.language.choose(self.look.language)
        else:
            self.language.choose_of_system()

    @property
    def chosen_language(self) -> str:
        """The language that was chosen, also where English has to stand in for it, or else the one of the computer."""
        return self.language.unreadable or self.language.code

    def choose(self, look: Look) -> None:
        """Look like this from now on, and next time."""
        before, self.look = self.look, look
        if look == before:
            return
        self.settings.keep_look(look)
        if replace(look, language=before.language, hijri=before.hijri) != before:
            self.theme.wear(look)
            self._fit.watch(look.text_size)
        if look.language != before.language:
            self.begin()
            # The forms take their new words now; whoever hears of the change writes theirs over them.
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange)
        if (look.language, look.text_size, look.hijri) != (before.language, before.text_size, before.hijri):
            self.changed.emit()

    def speak(self, language: str) -> None:
        """Speak another language."""
        self.choose(replace(self.look, language=language))

    def ask(self, parent: QWidget | None) -> DisplayDialog:
        """Open the dialog in which everything is chosen."""
        from pgi_desk.gui.dialogs.display_dialog import DisplayDialog

        dialog = DisplayDialog(replace(self.look, language=self.chosen_language), parent)
        dialog.show_unreadable(self.language.unreadable)
        dialog.chosen.connect(self.choose)
        dialog.chosen.connect(lambda _look: dialog.show_unreadable(self.language.unreadable))
        dialog.open()
        return dialog
