"""What the use cases of closing and letting go need from the file and from this laptop, as protocols."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Protocol, TypeVar

from pgi_desk.domain.closing import Closure
from pgi_desk.domain.erasing import ErasedFigures, Profile
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.domain.retention import KeepingDecision, LegalHold, RetentionReview
from pgi_desk.domain.rights import RightsTicket
from pgi_desk.domain.tombstone import Tombstone

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class KeptCase:
    """One line of the monthly review: codes and days, no initials."""

    case_code: str
    status: str
    opened_on: date | None
    closed_on: date | None
    retention_until: date | None
    legal_basis: str
    held: bool = False


@dataclass(frozen=True, slots=True)
class ErasedRows:
    """What erasing took away: rows by table, unfinished forms included."""

    rows: Mapping[str, int]

    @property
    def total(self) -> int:
        """All rows together."""
        return sum(self.rows.values())


@dataclass(frozen=True, slots=True)
class NamedElsewhere:
    """Where a name stands outside the own case: codes of other cases, and days of records that belong to no case.

    `unlinked` holds the days by the kind of record (its table), each in order.
    """

    cases: tuple[str, ...] = ()
    unlinked: Mapping[str, tuple[date, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class KnownErased:
    """What this laptop remembers of a file: digests of erased records; `damaged` when that cannot be read."""

    digests: frozenset[str] = frozenset()
    damaged: bool = False


@dataclass(frozen=True, slots=True)
class PeopleOfYear:
    """One person and the others of the year in which the work with them began."""

    who: Profile
    others: tuple[Profile, ...]


class OfCase(Protocol[T]):
    """Rows that belong to cases."""

    def add(self, value: T, /) -> None:
        """Store a new one."""

    def get(self, key: str, /) -> T:
        """Return the one of a key; raises RecordNotFound."""

    def update(self, value: T, /) -> None:
        """Store a changed one; raises RecordNotFound."""

    def all(self) -> tuple[T, ...]:
        """Return all in order of storing."""

    def for_case(self, case_code: CaseCode, /) -> tuple[T, ...]:
        """Return those of a case in order of storing."""


class Rows(Protocol[T]):
    """Rows that belong to no case."""

    def add(self, value: T, /) -> None:
        """Store a new one."""

    def update(self, value: T, /) -> None:
        """Store a changed one; raises RecordNotFound."""

    def all(self) -> tuple[T, ...]:
        """Return all in order of storing."""


class Erasing(Protocol):
    """Takes everything about a person out of the file; what was written about them in other places is named."""

    def erase(self, case_code: CaseCode, /) -> ErasedRows:
        """Remove every row that belongs to a case, and unfinished forms about it; raises RecordNotFound."""

    def profiles(self, year: int, case_code: CaseCode, /) -> PeopleOfYear:
        """Return what statistics ask of a person, and of everybody else of that year; raises RecordNotFound."""

    def past_due(self, today: date, /) -> int:
        """Count the cases that may not be kept any longer without a decision."""

    def still_here(self, digests: frozenset[str], secret_hex: str, /) -> tuple[CaseCode, ...]:
        """Return the cases of the file whose digest is among these."""

    def named_elsewhere(self, case_code: CaseCode, /) -> NamedElsewhere:
        """Return where else the name of this person stands, as far as it can be found."""


class LettingGoWork(Protocol):
    """The part of a unit of work that closing and letting go need."""

    @property
    def closures(self) -> OfCase[Closure]:
        """Ends of the work on cases."""

    @property
    def keepings(self) -> OfCase[KeepingDecision]:
        """Decisions to keep a case longer."""

    @property
    def holds(self) -> OfCase[LegalHold]:
        """Holds by which a case must stay."""

    @property
    def tickets(self) -> OfCase[RightsTicket]:
        """What people asked for about their record."""

    @property
    def reviews(self) -> Rows[RetentionReview]:
        """Monthly reviews."""

    @property
    def tombstones(self) -> Rows[Tombstone]:
        """What stays of erased records."""

    @property
    def figures(self) -> Rows[ErasedFigures]:
        """Sums over erased people, by year."""

    @property
    def erasing(self) -> Erasing:
        """The way out of the file."""


class LettingGoQueries(Protocol):
    """Reading for the monthly review."""

    def cases_past_due(self, today: date, limit: int) -> tuple[KeptCase, ...]:
        """Return the cases that may not be kept any longer without a decision, the longest over first."""

    def past_due(self, today: date) -> int:
        """Count the cases that may not be kept any longer without a decision."""

    def last_review(self) -> str:
        """Return the newest month that was reviewed, or an empty text."""


class Sweeping(Protocol):
    """Clears what removed rows leave behind."""

    @property
    def forgotten(self) -> int:
        """How many erased records the file still holds without showing them: only a copy for reading has any."""

    def sweep(self) -> bool:
        """Rewrite the file, so that neither a free page nor its log holds anything that was removed.

        Tells whether the log could be emptied too; raises DiskFull and StorageFailed.
        """

    def forget_in_copy(self, copy: Path, raw_key: bytes, erased: frozenset[str]) -> int:
        """Erase the records of a closed copy of this version whose digest is among these; returns how many there were.

        No page of the copy holds them afterwards.
        """


class LaptopMemory(Protocol):
    """What this laptop remembers of erased records, outside of every file: digests, and no code or word."""

    def known(self, file_id: str) -> KnownErased:
        """Return what is remembered of a file; changes nothing and never raises for a damaged memory."""

    def keep(self, file_id: str, digests: frozenset[str]) -> None:
        """Remember these besides those that are known; raises FileRefused."""


class NothingRemembered:
    """Implements LaptopMemory where no laptop stands behind it."""

    def known(self, file_id: str) -> KnownErased:
        """Nothing is known."""
        return KnownErased()

    def keep(self, file_id: str, digests: frozenset[str]) -> None:
        """Nothing is kept."""
