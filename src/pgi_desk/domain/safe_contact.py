"""Whether somebody may be contacted now without harm: consent to it, a safe way, and its hours."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from pgi_desk.domain.person import SafeContact
from pgi_desk.domain.text_entry import western_digits

NO_SAFE_CONTACT, HOURS_NOT_KNOWN = "no_safe_contact", "hours_not_known"
DAY_MINUTES = 24 * 60
# The days of the week as people write them: their first two letters in English, French and Spanish, or in Arabic.
_DAYS = (
    ("mo", "lu", "الاثنين", "الإثنين"),
    ("tu", "ma", "الثلاثاء"),
    ("we", "me", "mi", "الأربعاء", "الاربعاء"),
    ("th", "je", "ju", "الخميس"),
    ("fr", "ve", "vi", "الجمعة"),
    ("sa", "sá", "السبت"),
    ("su", "di", "do", "الأحد", "الاحد"),
)
_PART = re.compile(
    r"(?:(?P<first>[^\W\d_]+)\.?(?:\s*[-–]\s*(?P<last>[^\W\d_]+)\.?)?\s+)?"
    r"(?P<from>\d{1,2})(?:[:.h](?P<from_minute>\d{2})?)?\s*[-–]\s*(?P<to>\d{1,2})(?:[:.h](?P<to_minute>\d{2})?)?"
)


@dataclass(frozen=True, slots=True)
class SafeSpan:
    """Days of the week from 0, Monday, and minutes of the day; a span that ends before it begins goes past midnight."""

    days: frozenset[int]
    start: int
    end: int

    def holds(self, moment: datetime) -> bool:
        """Tell whether a local time lies in it."""
        minute, day = moment.hour * 60 + moment.minute, moment.weekday()
        if self.start < self.end:
            return day in self.days and self.start <= minute < self.end
        return (day in self.days and minute >= self.start) or ((day - 1) % 7 in self.days and minute < self.end)


@dataclass(frozen=True, slots=True)
class ContactVerdict:
    """What stands against a contact now, and what must be read before one; both are codes, never the contact itself.

    Hours that cannot be read are not known: such a time is neither safe nor unsafe until somebody asked.
    """

    stops: tuple[str, ...] = ()
    reads: tuple[str, ...] = ()
    hours_known: bool = True

    @property
    def allowed(self) -> bool:
        """Tell whether nothing stands against it and the time is known to be a safe one."""
        return not self.stops and self.hours_known


def contact_allowed(
    now: datetime, contact: SafeContact, consent: tuple[str, ...], family: tuple[str, ...] = ()
) -> ContactVerdict:
    """Return whether the person may be contacted at a local time (domain standards 13: only by C7).

    `consent` holds why the consent to be contacted again cannot be used; it is empty when it can. `family` holds what
    has to be read about relatives first.
    """
    if contact.channel == NO_SAFE_CONTACT:
        return ContactVerdict((NO_SAFE_CONTACT,), family)
    stops = [] if contact.channel else ["contact_not_asked"]
    stops += [f"consent_{code}" for code in consent]
    spans = safe_hours(contact.hours)
    if spans and not any(span.holds(now) for span in spans):
        stops.append("outside_hours")
    reads = {
        "code_phrase": bool(contact.code_phrase),
        "who_may_answer": bool(contact.who_may_answer),
        "leave_no_message": bool(contact.channel) and not contact.leave_message,
    }
    read_first = (*family, *(code for code, found in reads.items() if found))
    return ContactVerdict(tuple(stops), read_first, spans is not None)


def safe_hours(text: str) -> tuple[SafeSpan, ...] | None:
    """Return the spans of a text such as ``mo-fr 18:00-20:00, sa 9-12``; none for no text, None for other words."""
    parts = [part.strip() for part in re.split(r"[,;،؛\n]", western_digits(text).casefold()) if part.strip()]
    spans = tuple(_span(part) for part in parts)
    known = tuple(span for span in spans if span is not None)
    return known if len(known) == len(spans) else None


def _span(text: str) -> SafeSpan | None:
    found = _PART.fullmatch(text)
    if found is None:
        return None
    days = _days(found["first"], found["last"])
    start, end = _minutes(found["from"], found["from_minute"]), _minutes(found["to"], found["to_minute"])
    good = days and start < DAY_MINUTES and end <= DAY_MINUTES and start != end
    return SafeSpan(days, start, end) if good else None


def _days(first: str | None, last: str | None) -> frozenset[int]:
    if first is None:
        return frozenset(range(7))
    start, end = _day(first), _day(last or first)
    if start < 0 or end < 0:
        return frozenset()
    return frozenset((start + step) % 7 for step in range((end - start) % 7 + 1))


def _day(word: str) -> int:
    """Return the number of a day, -1 for a word that is none; a European name is known by its first two letters."""
    for number, names in enumerate(_DAYS):
        if any(word == name or (len(name) == 2 and word.startswith(name)) for name in names):
            return number
    return -1


def _minutes(hours: str, minutes: str | None) -> int:
    """Return the minute of the day; an impossible one lies behind its end."""
    rest = int(minutes or 0)
    return int(hours) * 60 + rest if rest < 60 else DAY_MINUTES + 1
