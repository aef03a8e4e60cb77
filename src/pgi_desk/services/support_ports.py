"""What the use cases need of the support on record, as protocols, and what reading it returns."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from pgi_desk.domain.case_note import CaseNote, PfaNote
from pgi_desk.domain.case_plan import CasePlan
from pgi_desk.services.record_ports import CaseRecords


@dataclass(frozen=True, slots=True)
class SupportRecord:
    """Notes and plans of a case, each kind in order of storing."""

    notes: tuple[CaseNote, ...]
    pfa_notes: tuple[PfaNote, ...]
    plans: tuple[CasePlan, ...]


class SupportWork(Protocol):
    """The part of a unit of work that is about notes and plans."""

    @property
    def case_notes(self) -> CaseRecords[CaseNote]:
        """Notes of cases; never changed, only added."""

    @property
    def pfa_notes(self) -> CaseRecords[PfaNote]:
        """Notes of psychological first aid; never changed, only added."""

    @property
    def case_plans(self) -> CaseRecords[CasePlan]:
        """Versions of case plans; only the decision about one is written later."""


class SupportQueries(Protocol):
    """Reading notes and plans."""

    def support_record(self, case_code: str) -> SupportRecord:
        """Return the notes and plans of a case."""
