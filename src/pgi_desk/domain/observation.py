"""What was seen, heard or read about a case: one entry each, and a later one stands in place of an earlier one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Protocol, TypeVar

from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.identifiers import CaseCode, FactorNoteId, IndicatorReviewId, ObservationId, StaffId
from pgi_desk.domain.text_entry import clean_text

# The lists whose rows are answered.
SIGNS, ELEMENTS = "unodc_signs", "palermo_elements"
HIGHEST_GRADE = 2
LONGEST_NOTE = 500


@dataclass(frozen=True, slots=True)
class Observation:
    """The answer to one row of a list; `recorded_at` is UTC, `observed_on` the day on which it was seen or told.

    `corrects` names the entry that this one stands in place of, which stays on record.
    """

    observation_id: ObservationId
    case_code: CaseCode
    list_name: str
    code: str
    answer: str
    source: str
    confidence: str
    observed_on: date
    recorded_at: datetime
    recorded_by: StaffId
    note: str = ""
    corrects: ObservationId | None = None

    @property
    def entry_id(self) -> str:
        """The name of the entry."""
        return self.observation_id

    def cleaned(self, today: date) -> Observation:
        """Return the entry as it is kept; InvalidEntry names the field that cannot be."""
        _not_later(self.observed_on, today)
        return replace(self, note=clean_text("note", self.note, longest=LONGEST_NOTE))


@dataclass(frozen=True, slots=True)
class FactorNote:
    """How a factor of vulnerability works for somebody: as a risk and as a protection, 0 to 2, never added up."""

    factor_note_id: FactorNoteId
    case_code: CaseCode
    factor: str
    risk: int
    protective: int
    source: str
    noted_on: date
    recorded_at: datetime
    recorded_by: StaffId
    note: str = ""
    corrects: FactorNoteId | None = None

    @property
    def entry_id(self) -> str:
        """The name of the entry."""
        return self.factor_note_id

    @property
    def code(self) -> str:
        """The row that the entry is about."""
        return self.factor

    def cleaned(self, today: date) -> FactorNote:
        """Return the entry as it is kept; InvalidEntry names the field that cannot be."""
        _not_later(self.noted_on, today)
        for name, grade in (("risk", self.risk), ("protective", self.protective)):
            if not 0 <= grade <= HIGHEST_GRADE:
                raise InvalidEntry(field=name, problem="out_of_range")
        return replace(self, note=clean_text("note", self.note, longest=LONGEST_NOTE))


@dataclass(frozen=True, slots=True)
class IndicatorReview:
    """A focal point looked at the level of concern: what it was then, and by which rows.

    `entries_seen` is how many observations were on record, so that later ones are noticed.
    """

    review_id: IndicatorReviewId
    case_code: CaseCode
    concern: str
    rows: tuple[str, ...]
    entries_seen: int
    reviewed_at: datetime
    reviewed_by: StaffId
    note: str = ""

    def cleaned(self) -> IndicatorReview:
        """Return the review as it is kept; raises InvalidEntry."""
        return replace(self, note=clean_text("note", self.note, longest=LONGEST_NOTE))

    def outdated(self, entries: int, concern: str) -> bool:
        """Tell whether something was recorded since, or the level is another one now, as after a birthday."""
        return entries > self.entries_seen or concern != self.concern


class Entry(Protocol):
    """What entries that correct one another have in common."""

    @property
    def entry_id(self) -> str:
        """The name of the entry."""

    @property
    def corrects(self) -> str | None:
        """The entry that it stands in place of."""

    @property
    def code(self) -> str:
        """The row that it is about."""


E = TypeVar("E", bound=Entry)


def in_force(entries: Iterable[E]) -> dict[str, E]:
    """Return the entry that stands for each row; `entries` come in order of recording."""
    listed = tuple(entries)
    corrected = {entry.corrects for entry in listed}
    return {entry.code: entry for entry in listed if entry.entry_id not in corrected}


def answers_of(standing: Mapping[str, Observation]) -> dict[str, str]:
    """Return the answer to each row that has one."""
    return {code: entry.answer for code, entry in standing.items()}


def history(entries: Iterable[E], code: str) -> tuple[E, ...]:
    """Return everything on record about one row, the newest first."""
    return tuple(reversed([entry for entry in entries if entry.code == code]))


def _not_later(day: date, today: date) -> None:
    if day > today:
        raise InvalidEntry(field="observed_on", problem="in_the_future")
