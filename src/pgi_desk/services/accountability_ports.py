"""What the use cases of breaches, impact assessments and the own record need from the file, as protocols."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from pgi_desk.domain.breach import Breach, BreachCase, Telling
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.domain.impact import ImpactAssessment
from pgi_desk.services.record_ports import Records

StoredValue = str | int | None


@dataclass(frozen=True, slots=True)
class OwnRow:
    """One stored row that belongs to a person: its table, and what is in it."""

    table: str
    values: Mapping[str, StoredValue]


class OwnRecord(Protocol):
    """Everything in the file that belongs to one person, and the names of everybody else."""

    def rows(self, case_code: CaseCode, /) -> tuple[OwnRow, ...]:
        """Return every row that belongs to a case, table by table, in order of storing; raises RecordNotFound."""

    def names_of_others(self, case_code: CaseCode, /) -> frozenset[str]:
        """Return the names of all other people that the file knows: on record, staff, and contacts of services."""

    def service_names(self) -> Mapping[str, str]:
        """Return the names of services by id."""


class AccountabilityWork(Protocol):
    """The part of a unit of work that accountability needs."""

    @property
    def breaches(self) -> Records[Breach]:
        """Breaches of data."""

    @property
    def breach_cases(self) -> Records[BreachCase]:
        """Which cases a breach concerns."""

    @property
    def tellings(self) -> Records[Telling]:
        """Who was told."""

    @property
    def impacts(self) -> Records[ImpactAssessment]:
        """Impact assessments."""

    @property
    def own_record(self) -> OwnRecord:
        """Everything about one person, for that person."""

    def has_cases(self) -> bool:
        """Tell whether anybody is on record."""
