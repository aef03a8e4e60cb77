"""What the use cases need of observations and of what follows from them, as protocols."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol, TypeVar

from pgi_desk.domain.concern_since import Change
from pgi_desk.domain.functioning import FunctioningEntry
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.domain.observation import FactorNote, IndicatorReview, Observation
from pgi_desk.domain.trafficking_status import StatusEntry

T = TypeVar("T")


class CaseEntries(Protocol[T]):
    """Entries of a case; never changed, only added."""

    def add(self, value: T, /) -> None:
        """Store a new entry."""

    def get(self, key: str, /) -> T:
        """Return an entry; raises RecordNotFound."""

    def for_case(self, case_code: CaseCode, /) -> tuple[T, ...]:
        """Return all entries of a case in order of recording."""


class ObservationWork(Protocol):
    """The part of a unit of work that keeps what was observed."""

    @property
    def observations(self) -> CaseEntries[Observation]:
        """Answers to signs, indicators and elements."""

    @property
    def factor_notes(self) -> CaseEntries[FactorNote]:
        """Factors of vulnerability."""

    @property
    def indicator_reviews(self) -> CaseEntries[IndicatorReview]:
        """Reviews of the level of concern."""

    @property
    def trafficking_statuses(self) -> CaseEntries[StatusEntry]:
        """Who was found to be what."""

    @property
    def functioning(self) -> CaseEntries[FunctioningEntry]:
        """Answers to the short set on functioning."""


@dataclass(frozen=True, slots=True)
class ObservedCase:
    """What the review list needs of one open case.

    `present` are the rows whose answer in force is yes, `known` those that were when the last review was made, and
    `changes` what came since. `reviewed_as` is the level that a review saw, empty when there is none or something was
    recorded since; `since` is when the first of that was recorded, or else the time of the review.
    """

    case_code: str
    birth: str
    stated_age_group: str
    age_disputed: bool
    present: tuple[str, ...]
    known: tuple[str, ...]
    changes: tuple[Change, ...]
    since: datetime
    reviewed_as: str


class ObservationQueries(Protocol):
    """Reading about what was observed."""

    def observed_cases(self, of: str = "") -> Iterator[ObservedCase]:
        """Yield each open case with something present, by its code, with what is present in it.

        With `of`, the cases that one colleague works on.
        """
