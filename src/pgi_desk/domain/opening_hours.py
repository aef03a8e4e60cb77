"""Opening hours as people write them, where they can be read: "Mo-Fr 08:00-16:00; Sa 09:00-12:00"."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import lru_cache

from pgi_desk.domain.code_list import ContentLibrary
from pgi_desk.domain.sheet import plain

DAY = 24 * 60
WEEK = 7 * DAY
_DASHES = str.maketrans(dict.fromkeys("–—‐‑−", "-"))
_PART = re.compile(r"\s*(?:(\d{1,2})(?:\s*[:.h]\s*(\d{2})|\s*h)?(?!\d)|([^\W\d_]+)\.?|([-,;/،؛+&]))")


class Opening(StrEnum):
    """Whether a service is open; what cannot be read is not known, and never counts as closed."""

    OPEN = "open"
    CLOSED = "closed"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Span:
    """A time of opening in minutes since the week began; one that goes on over Sunday midnight ends after the week."""

    start: int
    end: int

    def holds(self, minute: int) -> bool:
        """Tell whether a minute of the week lies in it."""
        return self.start <= minute < self.end or minute + WEEK < self.end


@dataclass(frozen=True, slots=True, eq=False)
class HoursWords:
    """The words of opening hours in all languages, as `plain` gives them; days are 0 for Monday to 6.

    Compared by identity, so that remembering what was read costs nothing; the same content gives the same object.
    """

    days: Mapping[str, int]
    every_day: frozenset[str]
    always: frozenset[str]
    until: frozenset[str]
    joining: frozenset[str]
    closed: frozenset[str]

    @classmethod
    def from_content(cls, content: ContentLibrary) -> HoursWords:
        """Read the words from the content lists."""
        typed = tuple((row.code, row.words("words")) for row in content.list("typed_words"))
        return _hours_words(typed, tuple(row.words("words") for row in content.list("weekdays")))


@lru_cache(maxsize=4)
def _hours_words(typed: tuple[tuple[str, tuple[str, ...]], ...], weekdays: tuple[tuple[str, ...], ...]) -> HoursWords:
    known = {code: frozenset(map(plain, words)) for code, words in typed}
    days = {plain(word): place for place, words in enumerate(weekdays) for word in words}
    return HoursWords(days, known["every_day"], known["day_and_night"], known["until"], known["and"], known["closed"])


@dataclass(frozen=True, slots=True)
class Hours:
    """Opening hours that were read: when it is open, and the same in one form for all languages."""

    spans: tuple[Span, ...]

    def open_at(self, moment: datetime) -> bool:
        """Tell whether it is open at a local time."""
        minute = moment.weekday() * DAY + moment.hour * 60 + moment.minute
        return any(span.holds(minute) for span in self.spans)

    def by_days(self) -> tuple[tuple[int, int, str], ...]:
        """Return first day, last day and times ("08:00-12:00, 14:00-18:00"), days with the same times together."""
        found: list[tuple[int, int, str]] = []
        for day in range(7):
            times = ", ".join(_times(span, day) for span in self.spans if span.start // DAY == day)
            if times and found and found[-1][1:] == (day - 1, times):
                found[-1] = (found[-1][0], day, times)
            elif times:
                found.append((day, day, times))
        return tuple(found)


def open_at(hours: str, moment: datetime, words: HoursWords, *, always: bool = False) -> Opening:
    """Return whether a service with these hours is open at a local time; `always` is a service that never closes."""
    if always:
        return Opening.OPEN
    read = read_hours(hours, words)
    if read is None:
        return Opening.UNKNOWN
    return Opening.OPEN if read.open_at(moment) else Opening.CLOSED


@lru_cache(maxsize=20_000)
def read_hours(hours: str, words: HoursWords) -> Hours | None:
    """Return what the text says, or None when there is any part of it that cannot be read."""
    if plain(hours) in words.always:
        return Hours(tuple(Span(day * DAY, (day + 1) * DAY) for day in range(7)))
    parts = _parts(hours, words)
    if not parts:
        return None
    try:
        return Hours(tuple(sorted(_Reader(parts).spans(), key=lambda span: span.start)))
    except _Unreadable:
        return None


class _Unreadable(Exception):
    """The text is not written in the form that is read."""


@dataclass(frozen=True, slots=True)
class _Part:
    """A day (0 to 6), a time (minutes), or a sign: every, closed, - (until), , (and) or ; (next)."""

    kind: str
    value: int = 0


def _parts(text: str, words: HoursWords) -> list[_Part]:
    """Return the text in parts; nothing when a word in it is not known."""
    body, parts, at = _prepared(text, words), [], 0
    while at < len(body):
        found = _PART.match(body, at)
        if found is None:
            return []
        part = _part(found, words)
        if part is None:
            return []
        parts.append(part)
        at = found.end()
    return parts


def _prepared(text: str, words: HoursWords) -> str:
    """Return the text without accents, with "tous les jours" as one word and Arabic "and" apart from what it joins."""
    letters = unicodedata.normalize("NFKD", text.translate(_DASHES).casefold())
    body = "".join(mark for mark in letters if unicodedata.category(mark) != "Mn").rstrip(" .")
    one = min(word for word in words.every_day if " " not in word)
    for word in sorted((word for word in words.every_day if " " in word), key=len, reverse=True):
        body = re.sub(rf"(?<!\w){re.escape(word)}(?!\w)", one, body)
    return re.sub(r"(?<!\w)و(?=\w)", "و ", body)


def _part(found: re.Match[str], words: HoursWords) -> _Part | None:
    hour, minute, word, sign = found.groups()
    if hour is not None:
        time = int(hour) * 60 + int(minute or 0)
        return _Part("time", time) if time <= DAY and int(minute or 0) < 60 else None
    if sign is not None:
        return _Part({"،": ",", "؛": ";", "/": ",", "+": ",", "&": ","}.get(sign, sign))
    return _word(plain(word), words)


def _word(word: str, words: HoursWords) -> _Part | None:
    if word in words.days:
        return _Part("day", words.days[word])
    signs = ((words.every_day, "every"), (words.until, "-"), (words.joining, ","), (words.closed, "closed"))
    return next((_Part(kind) for known, kind in signs if word in known), None)


class _Reader:
    """Reads days and the times that belong to them, from the first part to the last."""

    def __init__(self, parts: list[_Part]) -> None:
        self._parts = parts
        self._at = 0

    def spans(self) -> list[Span]:
        found: list[Span] = []
        while self._at < len(self._parts):
            days = self._days()
            if self._take("closed") is None:
                times = self._times()
                found += [_span(day, start, end) for day in days for start, end in times]
            while self._take(";") or self._take(","):
                pass
        return found

    def _days(self) -> list[int]:
        days: list[int] = []
        while True:
            if self._take("every"):
                days += range(7)
            else:
                first = self._need("day").value
                last = self._need("day").value if self._take("-") else first
                days += [day % 7 for day in range(first, last + 1 if last >= first else last + 8)]
            if not (self._next(",") and self._next_but_one({"day", "every"})):
                break
            self._at += 1
        self._take(",")  # "Monday, 08:00" and "Monday and from 08:00" are the same
        return days

    def _times(self) -> list[tuple[int, int]]:
        times: list[tuple[int, int]] = []
        while True:
            start = self._need("time").value
            self._need("-")
            times.append((start, self._need("time").value))
            if not (self._next(",") and self._next_but_one({"time"})):
                return times
            self._at += 1

    def _take(self, kind: str) -> _Part | None:
        part = self._next(kind)
        self._at += part is not None
        return part

    def _need(self, kind: str) -> _Part:
        part = self._take(kind)
        if part is None:
            raise _Unreadable
        return part

    def _next(self, kind: str) -> _Part | None:
        part = self._parts[self._at] if self._at < len(self._parts) else None
        return part if part is not None and part.kind == kind else None

    def _next_but_one(self, kinds: set[str]) -> bool:
        return self._at + 1 < len(self._parts) and self._parts[self._at + 1].kind in kinds


def _span(day: int, start: int, end: int) -> Span:
    """Return one opening; one that ends before it begins goes on over midnight."""
    if start in {end, DAY}:
        raise _Unreadable
    return Span(day * DAY + start, day * DAY + end + (DAY if end < start else 0))


def _times(span: Span, day: int) -> str:
    start, end = span.start - day * DAY, span.end - day * DAY
    end = end - DAY if end > DAY else end
    return f"{start // 60:02d}:{start % 60:02d}-{end // 60:02d}:{end % 60:02d}"
