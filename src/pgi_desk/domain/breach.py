"""A breach of data: what was lost or seen, who has to be told by when, and when it can be closed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from pgi_desk.domain.code_list import CodeList
from pgi_desk.domain.errors import BreachNotOver, InvalidEntry
from pgi_desk.domain.identifiers import BreachCaseId, BreachId, CaseCode, StaffId, TellingId
from pgi_desk.domain.text_entry import clean_text, require_line

COORDINATOR, AUTHORITY, PERSON = "coordinator", "authority", "person"
TOLD, NOT_TOLD = "told", "not_told"
# What decides whether somebody has to be told, by `told_when` of the list breach_told.
ALWAYS, UNLESS_NOT_NEEDED, UNLESS_HARM_UNLIKELY = "always", "unless_not_needed", "unless_harm_unlikely"
NEEDED, NOT_NEEDED, UNKNOWN = "needed", "not_needed", "unknown"
LIKELY, UNLIKELY = "likely", "unlikely"


@dataclass(frozen=True, slots=True)
class Breach:
    """One event (domain standards 8, DP-11); words about it name nobody.

    `authority` is needed, not_needed or unknown, `harm` likely, unlikely or unknown; unknown is never no.
    """

    breach_id: BreachId
    kind: str
    detected_at: datetime
    recorded_at: datetime
    recorded_by: StaffId
    happened: str
    data: tuple[str, ...] = ()
    people: int = 0
    protected: str = UNKNOWN
    containment: str = ""
    harm: str = UNKNOWN
    authority: str = UNKNOWN
    authority_reason: str = ""
    closed_at: datetime | None = None
    closed_by: StaffId | None = None
    lessons: str = ""

    @property
    def open(self) -> bool:
        """Tell whether it still waits."""
        return self.closed_at is None

    def cleaned(self, now: datetime) -> Breach:
        """Return the breach as it is kept; raises InvalidEntry."""
        if self.detected_at > now:
            raise InvalidEntry(field="detected_at", problem="in_the_future")
        if self.people < 0:
            raise InvalidEntry(field="people", problem="out_of_range")
        reason = clean_text("authority_reason", self.authority_reason, longest=500)
        if self.authority == NOT_NEEDED and not reason:
            raise InvalidEntry(field="authority_reason", problem="empty")
        return replace(
            self,
            happened=require_line("happened", self.happened, longest=1000),
            containment=clean_text("containment", self.containment, longest=1000),
            authority_reason=reason,
        )


@dataclass(frozen=True, slots=True)
class BreachCase:
    """One case that a breach concerns."""

    breach_case_id: BreachCaseId
    breach_id: BreachId
    case_code: CaseCode


@dataclass(frozen=True, slots=True)
class Telling:
    """Somebody who was told of a breach, or why they were not; `case_code` when it is the person of that case."""

    telling_id: TellingId
    breach_id: BreachId
    who: str
    outcome: str
    told_at: datetime
    told_by: StaffId
    case_code: CaseCode | None = None
    note: str = ""

    def cleaned(self, breach: Breach, cases: Iterable[CaseCode], now: datetime) -> Telling:
        """Return the entry as it is kept: not telling a person needs a reason, the others are told. InvalidEntry."""
        if self.told_at > now:
            raise InvalidEntry(field="told_at", problem="in_the_future")
        if self.told_at < breach.detected_at:
            raise InvalidEntry(field="told_at", problem="out_of_order")
        if self.outcome not in {TOLD, NOT_TOLD} or (self.outcome == NOT_TOLD and self.who != PERSON):
            raise InvalidEntry(field="outcome", problem="unknown_code")
        if (self.case_code is not None) and (self.who != PERSON or self.case_code not in set(cases)):
            raise InvalidEntry(field="case_code", problem="not_concerned")
        note = clean_text("note", self.note, longest=500)
        if self.outcome == NOT_TOLD and not note:
            raise InvalidEntry(field="note", problem="empty")
        return replace(self, note=note)


@dataclass(frozen=True, slots=True)
class BreachClock:
    """Somebody who has to be told, by when, and since when they know; a person by the code of their case."""

    who: str
    due_at: datetime
    done_at: datetime | None = None
    case_code: CaseCode | None = None

    def late(self, now: datetime) -> bool:
        """Tell whether they should know by now and do not."""
        return self.done_at is None and now > self.due_at


def clocks(
    rules: CodeList, breach: Breach, cases: Iterable[CaseCode], tellings: Iterable[Telling]
) -> tuple[BreachClock, ...]:
    """Return who has to be told, in the order of the list; the clock starts when somebody noticed the breach.

    People whose cases are not known by code count as one: somebody answers for telling them, or for why not.
    """
    told, concerned = tuple(tellings), tuple(cases)
    found = list[BreachClock]()
    for row in rules:
        if not _has_to_know(row.text("told_when"), breach):
            continue
        due_at = breach.detected_at + timedelta(hours=row.number("hours"))
        whose: tuple[CaseCode | None, ...] = concerned if row.code == PERSON and concerned else (None,)
        found += [BreachClock(row.code, due_at, _known_since(told, row.code, code), code) for code in whose]
    return tuple(found)


def _has_to_know(when: str, breach: Breach) -> bool:
    if when == UNLESS_NOT_NEEDED:
        return breach.authority != NOT_NEEDED
    if when == UNLESS_HARM_UNLIKELY:
        return breach.harm != UNLIKELY
    return when == ALWAYS


def _known_since(told: Iterable[Telling], who: str, code: CaseCode | None) -> datetime | None:
    return min((one.told_at for one in told if one.who == who and one.case_code == code), default=None)


def still_open(breach: Breach, running: Iterable[BreachClock]) -> tuple[str, ...]:
    """Return what keeps a breach from being closed: who was not told, what was done, what is not known."""
    missing = [one.who for one in running if one.done_at is None]
    questions = {
        "containment": not breach.containment,
        "harm": breach.harm == UNKNOWN,
        "authority_unknown": breach.authority == UNKNOWN,
    }
    return tuple(dict.fromkeys((*missing, *(name for name, holds in questions.items() if holds))))


def closed(breach: Breach, running: Iterable[BreachClock], at: datetime, by: StaffId, lessons: str) -> Breach:
    """Return the breach once it is over; raises BreachNotOver with what is missing, and InvalidEntry."""
    if not breach.open:
        raise InvalidEntry(field="breach", problem="done_already")
    if missing := still_open(breach, running):
        raise BreachNotOver(missing=missing)
    return replace(breach, closed_at=at, closed_by=by, lessons=require_line("lessons", lessons, longest=1000))
