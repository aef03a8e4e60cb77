"""The language of the window: translators, direction and formats, switched together."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QLabel

from pgi_desk.gui.look import LANGUAGES
from pgi_desk.resource_files import resource_path


def locale_of(language: str) -> QLocale:
    """Return the formats of a language; Arabic with Western digits, like phone and letter numbers on the same line."""
    return QLocale("ar_AE") if language == "ar" else QLocale(language)


def runs_to_left(language: str) -> bool:
    """Tell whether a language is written from right to left."""
    return locale_of(language).textDirection() == Qt.LayoutDirection.RightToLeft


def window_language() -> str:
    """Return the code of the language that was chosen last."""
    return QLocale().name().split("_")[0]


class Language:
    """Holds the translators that are installed; `catalogues` is the folder of the words of this program.

    `unreadable` is a language that was chosen and whose words are missing or damaged: English stands in for it.
    """

    def __init__(self, application: QApplication, catalogues: Path | None = None) -> None:
        self._application = application
        self._translators: list[QTranslator] = []
        self._catalogues = str(catalogues or resource_path("i18n"))
        self.code, self.unreadable = "en", ""

    def choose(self, code: str) -> None:
        """Switch to a language; one that is not shipped or cannot be read becomes English, with its direction."""
        self.code, self.unreadable = code if code in LANGUAGES else "en", ""
        before = self._application.layoutDirection()  # the words of Qt may turn it already
        own = self._loaded(f"pgi_desk_{self.code}", self._catalogues)
        if own is None and self.code != "en":
            self.code, self.unreadable = "en", self.code
            own = self._loaded("pgi_desk_en", self._catalogues)
        for old in self._translators:
            self._application.removeTranslator(old)
        self._translators.clear()
        of_qt = self._loaded(f"qtbase_{self.code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        # English plural forms stand in for a string that is not translated yet; the newest translator is asked first.
        english = self._loaded("pgi_desk_en", self._catalogues) if self.code != "en" else None
        for translator in (of_qt, english, own):
            if translator is not None:
                self._application.installTranslator(translator)
                self._translators.append(translator)
        locale = locale_of(self.code)
        QLocale.setDefault(locale)
        self._application.setLayoutDirection(locale.textDirection())
        if self._application.layoutDirection() != before:
            _make_room_in_labels()

    def choose_of_system(self) -> None:
        """Use the language of the desktop, if it is shipped."""
        self.choose(QLocale.system().name().split("_")[0])

    def _loaded(self, name: str, folder: str) -> QTranslator | None:
        translator = QTranslator(self._application)
        return translator if translator.load(name, folder) and not translator.isEmpty() else None


def _make_room_in_labels() -> None:
    """Let open windows look up again what the style sheet says of mirrored labels: Qt does it once, for a new one."""
    for label in QApplication.allWidgets():
        if isinstance(label, QLabel) and label.wordWrap():
            label.style().unpolish(label)
            label.style().polish(label)
            QApplication.sendEvent(label, QEvent(QEvent.Type.StyleChange))
