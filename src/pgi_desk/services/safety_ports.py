"""What the use cases need of safety over time, as protocols, and what reading it returns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from pgi_desk.domain.consent import Consent
from pgi_desk.domain.safety import SafetyAssessment
from pgi_desk.domain.safety_plan import SafetyPlan
from pgi_desk.domain.safety_tasks import SafetyFlag, SafetyTask
from pgi_desk.domain.staff_skill import StaffSkill
from pgi_desk.domain.suicide_risk import SuicideScreening
from pgi_desk.services.record_ports import CaseRecords, Records


@dataclass(frozen=True, slots=True)
class SafetyRecord:
    """Everything on record about how safe somebody is, each kind in order of storing."""

    assessments: tuple[SafetyAssessment, ...]
    screenings: tuple[SuicideScreening, ...]
    plans: tuple[SafetyPlan, ...]
    flags: tuple[SafetyFlag, ...]
    tasks: tuple[SafetyTask, ...]


@dataclass(frozen=True, slots=True)
class DueTask:
    """One open task, with what decides whether it may be a reminder: consents C7 of the case and the age."""

    task: SafetyTask
    risk_level: str
    channel: str
    birth: str
    stated_age_group: str
    age_disputed: bool
    consents: tuple[Consent, ...] = ()


@dataclass(frozen=True, slots=True)
class ContactFacts:
    """What decides whether the person of a case may be contacted: a safe way, consents C7, and whose they are."""

    channel: str
    risk_level: str
    birth: str
    stated_age_group: str
    age_disputed: bool
    consents: tuple[Consent, ...] = ()


class SafetyWork(Protocol):
    """The part of a unit of work that is about safety."""

    @property
    def assessments(self) -> CaseRecords[SafetyAssessment]:
        """How safe somebody was found to be; never changed, only added."""

    @property
    def screenings(self) -> CaseRecords[SuicideScreening]:
        """The steps about suicide; never changed, only added."""

    @property
    def safety_plans(self) -> CaseRecords[SafetyPlan]:
        """Versions of safety plans; never changed, only added."""

    @property
    def flags(self) -> CaseRecords[SafetyFlag]:
        """What must not be overlooked."""

    @property
    def safety_tasks(self) -> CaseRecords[SafetyTask]:
        """What has to be done by when."""

    @property
    def skills(self) -> Records[StaffSkill]:
        """What staff were trained for."""


class SafetyQueries(Protocol):
    """Reading about safety."""

    def contact_facts(self, case_codes: Sequence[str]) -> Mapping[str, ContactFacts]:
        """Return by case code what decides whether its person may be contacted."""

    def safety_record(self, case_code: str) -> SafetyRecord:
        """Return everything on record about how safe the person of a case is."""

    def urgent_tasks(self, kinds: Sequence[str], limit: int, of: str = "") -> tuple[DueTask, ...]:
        """Return open tasks of these kinds, of open and closed cases and of none, the earliest due first.

        With `of`, those in the cases of one colleague; what has no case is everybody's.
        """

    def count_urgent_tasks(self, kinds: Sequence[str], of: str = "") -> int:
        """Count the open tasks of these kinds."""

    def count_due_tasks(self, kind: str, before: datetime, of: str = "") -> int:
        """Count the open tasks of a kind that are due before a time; for contacts, before the whole rule is asked."""

    def due_tasks(self, kind: str, before: datetime, limit: int, of: str = "") -> tuple[DueTask, ...]:
        """Return open tasks of a kind in open cases that are due before a time, the earliest due first.

        Contacts are those whose newest consent to it may hold and that have a safe way.
        """

    def skills_now(self) -> tuple[StaffSkill, ...]:
        """Return the skills that were not taken back."""
