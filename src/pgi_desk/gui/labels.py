"""Codes, dates and ages as people read them, in the language of the window."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from unicodedata import bidirectional

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, Qt
from PySide6.QtGui import QGuiApplication

from pgi_desk.domain import listing
from pgi_desk.domain.code_list import ContentLibrary
from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.partial_date import PartialDate, ages_on
from pgi_desk.gui.hijri import hijri_of
from pgi_desk.gui.language import locale_of, window_language

FIRST_STRONG_ISOLATE, POP_ISOLATE = "\u2068", "\u2069"
DAY = "d MMM yyyy"
_UNBROKEN = str.maketrans({" ": "\u00a0", "-": "\u2011"})
LEFT_TO_RIGHT_MARK, RIGHT_TO_LEFT_MARK = "\u200e", "\u200f"


class Labels:
    """Turns what is stored into what is shown; a value inside a sentence is isolated, so that it never turns round."""

    def __init__(self, content: ContentLibrary, language: str, *, hijri: bool = False) -> None:
        self._content = content
        self.hijri = hijri  # whether the Hijri date stands beside each date
        self.speak(language)

    def speak(self, language: str) -> None:
        """Show everything in another language from now on."""
        self.language = language
        self._locale = locale_of(language)

    def code(self, list_name: str, code: str) -> str:
        """Return the label of a code."""
        return self._content.label(list_name, code, self.language) if code else ""

    def codes(self, list_name: str, codes: Iterable[str]) -> str:
        """Return the labels of some codes as one line."""
        return listing.listed((self.code(list_name, code) for code in codes), self.language)

    def choices(self, list_name: str) -> list[tuple[str, str]]:
        """Return code and label of every row of a list, for a combo box."""
        return [(row.code, row.label(self.language)) for row in self._content.list(list_name)]

    def choices_of(self, list_name: str, codes: Iterable[str]) -> list[tuple[str, str]]:
        """Return code and label of some rows of a list."""
        return [(code, self.code(list_name, code)) for code in codes]

    def choices_where(self, list_name: str, attribute: str, wanted: str) -> list[tuple[str, str]]:
        """Return the rows of a list whose attribute has a value."""
        rows = self._content.list(list_name)
        return [(row.code, row.label(self.language)) for row in rows if row.text(attribute) == wanted]

    def codes_saying(self, list_name: str, attribute: str) -> tuple[str, ...]:
        """Return the codes of the rows of a list that say yes to something."""
        return tuple(row.code for row in self._content.list(list_name) if row.flag(attribute))

    def says(self, list_name: str, code: str, attribute: str) -> bool:
        """Tell whether a row of a list says yes to something."""
        rows = self._content.list(list_name)
        return code in rows and rows.get(code).attributes.get(attribute) is True

    def text_in(self, list_name: str, code: str, attribute: str) -> str:
        """Return a text that a row of a list holds by language, beside its label."""
        return self._content.list(list_name).get(code).text_in(attribute, self.language)

    def day(self, day: date | None) -> str:
        """Return a date in the order of the language, with the month as a word so that no two readings exist."""
        if day is None:
            return "–"
        return self._with_hijri(
            day, _dated(self._locale.toString(QDate(day.year, day.month, day.day), DAY), self._locale)
        )

    def number(self, number: int) -> str:
        """Return a whole number in the digits of the language."""
        return self._locale.toString(number)

    def moment(self, moment: datetime | None) -> str:
        """Return a UTC time as local date and time."""
        if moment is None:
            return "–"
        local = QDateTime.fromSecsSinceEpoch(int(moment.timestamp())).toLocalTime()
        day = local.date()
        return self._with_hijri(date(day.year(), day.month(), day.day()), day_and_time(local, self._locale))

    def _with_hijri(self, day: date, shown: str) -> str:
        """Add the Hijri date where it was asked for and the table knows it; each date keeps its own order."""
        other = hijri_of(day) if self.hijri else None
        if other is None:
            return shown
        hijri = f"{other.day} {self.code('hijri_months', f'month_{other.month:02d}')} {other.year}"
        both = QCoreApplication.translate("Labels", "{date} ({hijri} AH)")
        return both.replace("{date}", isolated(shown)).replace("{hijri}", isolated(hijri))

    def age(self, birth: str, stated_group: str, today: date) -> str:
        """Return the age that a stored birth date allows, such as 16 or 14-16, or the stated age group."""
        try:
            ages = ages_on(PartialDate.from_text(birth), today)
        except InvalidEntry:
            ages = None
        if ages is None:
            return (
                self.code("age_groups", stated_group)
                if stated_group
                else QCoreApplication.translate("Labels", "Age not known")
            )
        if ages.youngest == ages.oldest:
            return str(ages.youngest)
        return isolated(f"{ages.youngest}–{ages.oldest}")


def day_and_time(moment: QDateTime, locale: QLocale) -> str:
    """Return a local time in the order and with the comma of a language."""
    parts = (_dated(locale.toString(moment, DAY), locale), locale.toString(moment, "HH:mm"))
    return listing.listed(parts, locale.name().split("_")[0])


def _dated(shown: str, locale: QLocale) -> str:
    """Return a day as the language writes it: in French the first of a month is no plain number."""
    first = locale.language() == QLocale.Language.French and shown.startswith("1 ")
    return f"1er{shown[1:]}" if first else shown


def listed(facts: Iterable[str]) -> str:
    """Return facts with the commas of the window's language between them."""
    return listing.listed(facts, window_language())


def set_apart(facts: Iterable[str]) -> str:
    """Return facts that hold commas themselves with the semicolons of the window's language between them."""
    return listing.set_apart(facts, window_language())


def in_line(facts: Iterable[str]) -> str:
    """Return facts in one line, in the direction of the window; what stands in one of them turns no other round."""
    shown = (fact for fact in facts if fact.strip(FIRST_STRONG_ISOLATE + POP_ISOLATE))
    return in_window_order("  \u00b7  ".join(_apart(fact) if _mirrored() else fact for fact in shown))


def in_window_order(text: str) -> str:
    """Return a line that is made of isolates alone in the direction of the window: it has none itself."""
    return f"{RIGHT_TO_LEFT_MARK}{text}" if text and _mirrored() else text


def leading(text: str) -> str:
    """Return a text that begins where the window begins, also a Latin one in a window from right to left."""
    return in_window_order(_apart(text)) if text and _mirrored() else text


def in_own_order(text: str) -> str:
    """Return a text as a line of a list: Qt lays it out in the direction of the window, whatever it says.

    A telephone number, an approximate year or a foreign name with a bracket would turn round there. Marks at its ends
    and no isolates, so that somebody who types the first letters of a line still finds it.
    """
    if not text or not _mirrored() or FIRST_STRONG_ISOLATE in text or any(map(_runs_to_left, text)):
        return text
    first, last = (LEFT_TO_RIGHT_MARK if bidirectional(end) != "L" else "" for end in (text[0], text[-1]))
    return f"{first}{text}{last}"


def paired(name: str, value: str) -> str:
    """Return a name and what is said of it, with the sign and the space that the language puts between them."""
    return QCoreApplication.translate("Labels", "{name}: {value}").format(name=name, value=value)


def isolated(value: str) -> str:
    """Return a value between Unicode isolates: a phone number in an Arabic sentence keeps its order."""
    return f"{FIRST_STRONG_ISOLATE}{value}{POP_ISOLATE}"


def unbroken(number: str) -> str:
    """Return a telephone number that stays on one line: half a number at its end is dialled as a whole one."""
    return number.translate(_UNBROKEN)


def _apart(text: str) -> str:
    """What holds isolates is written for the window, and would have no direction between two more of them."""
    return text if FIRST_STRONG_ISOLATE in text else isolated(text)


def _mirrored() -> bool:
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def _runs_to_left(letter: str) -> bool:
    return bidirectional(letter) in {"R", "AL"}
