"""The language of the window: translators, direction and formats, switched together."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from pgi_desk.gui.look import LANGUAGES
from pgi_desk.resource_files import resource_path


def locale_of(language: str) -> QLocale:
    """Return the formats of a language; Arabic with Western digits, like phone and letter numbers on the same line."""
    return QLocale("ar_AE") if language == "ar" else QLocale(language)


def runs_to_left(language: str) -> bool:
    """Tell whether a language is written from right to left."""
    return locale_of(language).textDirection() == Qt.LayoutDirection.RightToLeft


class Language:
    """Holds the translators that are installed."""

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self._translators: list[QTranslator] = []
        self.code = "en"

    def choose(self, code: str) -> None:
        """Switch to a language; one that is not shipped becomes English."""
        self.code = code if code in LANGUAGES else "en"
        for old in self._translators:
            self._application.removeTranslator(old)
        self._translators.clear()
        self._install(f"qtbase_{self.code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        # English plural forms stand in for a string that is not translated yet; the newest translator is asked first.
        for language in dict.fromkeys(("en", self.code)):
            self._install(f"pgi_desk_{language}", str(resource_path("i18n")))
        locale = locale_of(self.code)
        QLocale.setDefault(locale)
        self._application.setLayoutDirection(locale.textDirection())

    def choose_of_system(self) -> None:
        """Use the language of the desktop, if it is shipped."""
        self.choose(QLocale.system().name().split("_")[0])

    def _install(self, name: str, folder: str) -> None:
        translator = QTranslator(self._application)
        if translator.load(name, folder):
            self._application.installTranslator(translator)
            self._translators.append(translator)
