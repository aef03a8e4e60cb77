"""Language, size of text, colours and motion as lines of the palette."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from pgi_desk.gui.actions.rows import PaletteRow, RowKind
from pgi_desk.gui.labels import isolated
from pgi_desk.gui.look import COLOURS, OWN_NAMES, TEXT_SIZES

LANGUAGE = QT_TRANSLATE_NOOP("Actions", "Language: {name}")
TEXT_SIZE = QT_TRANSLATE_NOOP("Actions", "Size of text: {number} %")
COLOUR_LINES = {
    "system": QT_TRANSLATE_NOOP("Actions", "Colours: as the computer says"),
    "light": QT_TRANSLATE_NOOP("Actions", "Colours: light"),
    "dark": QT_TRANSLATE_NOOP("Actions", "Colours: dark"),
    "contrast_light": QT_TRANSLATE_NOOP("Actions", "Colours: high contrast, dark on light"),
    "contrast_dark": QT_TRANSLATE_NOOP("Actions", "Colours: high contrast, light on dark"),
}
MOTION_LINES = {
    True: QT_TRANSLATE_NOOP("Actions", "Motion: show nothing that moves"),
    False: QT_TRANSLATE_NOOP("Actions", "Motion: as usual"),
}
LANGUAGE_NAMES = {
    "en": QT_TRANSLATE_NOOP("Actions", "English"),
    "fr": QT_TRANSLATE_NOOP("Actions", "French"),
    "es": QT_TRANSLATE_NOOP("Actions", "Spanish"),
    "ar": QT_TRANSLATE_NOOP("Actions", "Arabic"),
}
# A field of the look, and what it shall be.
Choose = Callable[[str, object], None]


def setting_rows(choose: Choose) -> Iterator[PaletteRow]:
    """Return a line for each thing that can be chosen about the look of the window."""
    for code, name in OWN_NAMES.items():
        yield _row(str(LANGUAGE), partial(choose, "language", code), "{name}", isolated(name), _other_names(code))
    for size in TEXT_SIZES:
        yield _row(str(TEXT_SIZE), partial(choose, "text_size", size), "{number}", QLocale().toString(size))
    for code in COLOURS:
        yield _row(str(COLOUR_LINES[code]), partial(choose, "colours", code))
    for calm, line in MOTION_LINES.items():
        yield _row(str(line), partial(choose, "calm", calm))


def _other_names(code: str) -> str:
    """Return the name of a language in English and in the language of the window."""
    name = str(LANGUAGE_NAMES[code])
    return f"{name} {QCoreApplication.translate('Actions', name)}"


def _row(line: str, run: Callable[[], None], place: str = "", value: str = "", other_names: str = "") -> PaletteRow:
    shown = QCoreApplication.translate("Actions", line)

    def filled(text: str) -> str:
        return text.replace(place, value) if place else text

    return PaletteRow(RowKind.SETTING, filled(shown), f"{filled(line)} {other_names}".rstrip(), run)
