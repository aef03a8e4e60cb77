"""The impact assessment: guided questions, a result with its day, and the next look in twelve months."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from pgi_desk.domain.identifiers import ImpactId, StaffId
from pgi_desk.domain.impact import (
    BEGUN_BEFORE,
    ImpactAnswer,
    ImpactAssessment,
    ImpactStanding,
    checked,
    opens_first_case,
)
from pgi_desk.domain.staff import Permission
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.desk import Desk
from pgi_desk.services.impact_check import impact_now


@dataclass(frozen=True, slots=True)
class FinishImpact:
    """What was weighed and what follows from it."""

    answers: tuple[ImpactAnswer, ...]
    result: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ImpactSheet:
    """Where the file stands, and every assessment so far, the newest first; `names` are those of staff."""

    standing: ImpactStanding
    known: tuple[ImpactAssessment, ...]
    names: Mapping[StaffId, str]
    holds_up: bool  # the first person cannot be recorded yet

    @property
    def answers(self) -> tuple[ImpactAnswer, ...]:
        """What was answered the last time, to be looked at again."""
        return next((one.answers for one in self.known if one.answers), ())


@dataclass(frozen=True, slots=True)
class ImpactService:
    """What a coordinator does before the first real case, and once a year (domain standards 8, DP-10)."""

    desk: Desk

    def sheet(self) -> ImpactSheet:
        """Return where the file stands."""
        self.desk.require(Permission.SEE_OVERVIEW)
        with self.desk.work("impact.read") as work:
            names = {one.staff_id: one.name for one in work.staff.all()}
            known = impact_now(self.desk, work)
            holds_up = not (self.desk.in_demo or work.has_cases() or opens_first_case(known))
            return ImpactSheet(known, tuple(reversed(work.impacts.all())), names, holds_up)

    def finish(self, command: FinishImpact) -> ChangeSet:
        """Store an assessment; what was stored before stays. Raises EntryIncomplete and InvalidEntry."""
        self.desk.require(Permission.ANSWER_FOR_DATA)
        return self._store(command.result, command.answers, command.reason)

    def begin_before(self, reason: str) -> ChangeSet:
        """Store why people are recorded before the assessment; it reminds until there is one. Raises InvalidEntry."""
        self.desk.require(Permission.ANSWER_FOR_DATA)
        return self._store(BEGUN_BEFORE, (), reason)

    def _store(self, result: str, answers: tuple[ImpactAnswer, ...], reason: str) -> ChangeSet:
        content, today = self.desk.content, self.desk.clock.today()
        new_id, member = ImpactId(self.desk.identifiers.new_id()), self.desk.member.staff_id
        # The day of the next look is set by the result.
        entry = ImpactAssessment(new_id, today, member, result, date.max, answers, reason)
        kept = checked(content.list("impact_questions"), content.list("impact_results"), entry, today=today)
        with self.desk.work("impact.finish") as work:
            work.impacts.add(kept)
            work.audit.note(detail={"result": kept.result})
            work.commit()
        return ChangeSet.of(Kind.ACCOUNTABILITY, key=new_id)
