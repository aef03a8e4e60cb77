"""What the use cases need of hand-over, need-to-know and interpreters, as protocols, and what reading returns."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from pgi_desk.domain.approval_request import ApprovalRequest
from pgi_desk.domain.hand_over import HandOverNote
from pgi_desk.domain.interpreters import Interpreter, InterpreterUse
from pgi_desk.domain.need_to_know import CaseCircle, CaseHelper, HiddenName, IdentityOpening, OpeningNotice
from pgi_desk.services.record_ports import CaseRecords, Records


@dataclass(frozen=True, slots=True)
class DueFact:
    """One thing that is due or waits, as the file says it; `about` is a code that belongs to its kind."""

    key: str
    case_code: str
    due: str
    about: str = ""
    who: str = ""


@dataclass(frozen=True, slots=True)
class WorkloadRow:
    """How much a colleague has on their desk: counts alone."""

    staff_id: str
    name: str
    open_cases: int
    high_risk: int
    overdue: int


@dataclass(frozen=True, slots=True)
class OpeningRow:
    """One identity that was opened by who does not work on the case; `unseen` is how many have not read the notice."""

    opening_id: str
    case_code: str
    name: str
    opened_at: datetime
    until: datetime
    reason: str
    unseen: int


class SupervisionWork(Protocol):
    """The part of a unit of work that is about hand-over, need-to-know and interpreters."""

    @property
    def hand_overs(self) -> CaseRecords[HandOverNote]:
        """Notes from one colleague to the next."""

    @property
    def hidden_names(self) -> CaseRecords[HiddenName]:
        """Cases whose identity is shown only to who needs it."""

    @property
    def case_helpers(self) -> CaseRecords[CaseHelper]:
        """Colleagues who work on a case beside the one who leads it."""

    @property
    def openings(self) -> CaseRecords[IdentityOpening]:
        """Identities opened for a time; never changed, only added."""

    @property
    def opening_notices(self) -> Records[OpeningNotice]:
        """Who has to see an opening."""

    @property
    def interpreters(self) -> Records[Interpreter]:
        """Who interprets for the branch."""

    @property
    def interpreter_uses(self) -> CaseRecords[InterpreterUse]:
        """When an interpreter was asked; never changed, only added."""

    @property
    def approval_requests(self) -> CaseRecords[ApprovalRequest]:
        """Requests to agree."""


class AgreedDayQueries(Protocol):
    """Reading of days that somebody has to keep; `of` limits it to one colleague and the cases they work on."""

    def goals_due(self, until: date, limit: int, of: str = "") -> tuple[DueFact, ...]:
        """Return the goals of plans of open cases that nobody reached and whose day comes, the earliest first."""

    def safety_plans_due(self, until: date, limit: int, of: str = "") -> tuple[DueFact, ...]:
        """Return the newest safety plan of each open case whose review comes, the earliest first."""

    def decisions_due(self, until: date, limit: int, of: str = "") -> tuple[DueFact, ...]:
        """Return the newest best-interest decision of each open case whose review comes, the earliest first."""

    def statuses_to_decide(self, limit: int, of: str = "") -> tuple[DueFact, ...]:
        """Return the open cases in which two files had two statuses and nobody decided since, the oldest first."""

    def readiness_steps_due(self, until: date, limit: int, of: str = "") -> tuple[DueFact, ...]:
        """Return the steps towards readiness whose day comes, as they were answered last; `of` is a name."""


class SupervisionQueries(Protocol):
    """Reading for the list of what is due, and for the coordinator; `of` limits it to the cases of one colleague."""

    def consents_ending(self, until: date, limit: int, of: str = "") -> tuple[DueFact, ...]:
        """Return the consents of open cases that end by a day and were not given anew, the earliest first."""

    def rights_waiting(self, limit: int, of: str = "") -> tuple[DueFact, ...]:
        """Return what people asked for about their record and wait for, the earliest due first."""

    def agreements_ending(self, until: date, of: str = "") -> tuple[DueFact, ...]:
        """Return the colleagues whose confidentiality agreement ends by a day, or who have none."""

    def interpreters_ending(self, until: date) -> tuple[DueFact, ...]:
        """Return the interpreters whose agreement ends by a day, or who have none."""

    def hand_overs_waiting(self, limit: int, of: str = "") -> tuple[DueFact, ...]:
        """Return the notes that nobody took over yet, the oldest first; of one colleague: those they may take over."""

    def notices_waiting(self, of: str) -> tuple[DueFact, ...]:
        """Return the openings of identities that somebody has not read about yet, the oldest first."""

    def plans_waiting(self, limit: int, not_by: str = "") -> tuple[DueFact, ...]:
        """Return the case plans on which nobody decided, the oldest first, but for those that somebody wrote."""

    def requests_waiting(self, limit: int, not_by: str = "") -> tuple[DueFact, ...]:
        """Return the requests to agree that nobody answered, the oldest first, but for those of one colleague."""

    def requests_answered(self, since: datetime, of: str) -> tuple[DueFact, ...]:
        """Return what somebody asked for and may act on since it was agreed to."""

    def circle(self, case_code: str) -> CaseCircle:
        """Return who works on a case and whether its name is hidden; raises RecordNotFound."""

    def names_closed_to(self, staff_id: str, now: datetime) -> frozenset[str]:
        """Return the cases whose hidden name is closed to somebody now."""

    def openings_of(self, case_code: str) -> tuple[IdentityOpening, ...]:
        """Return when the identity of a case was opened for a time, oldest first."""

    def recent_openings(self, limit: int) -> tuple[OpeningRow, ...]:
        """Return the newest openings of identities."""

    def workloads(self, now: datetime) -> tuple[WorkloadRow, ...]:
        """Return how much each colleague has on their desk, by name."""
