"""Lets nothing fall silently when two files become one: the stricter answer, the higher risk, every goal and status."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from pgi_desk.domain.case_plan import CasePlan, Goal
from pgi_desk.domain.identifiers import (
    AssessmentId,
    CaseCode,
    CasePlanId,
    FactorNoteId,
    ObservationId,
    ScreeningId,
    StatusEntryId,
)
from pgi_desk.domain.merged_records import (
    disputed_answers,
    disputed_factors,
    disputed_status,
    joined_goals,
    joined_safety,
    standing_screening,
    surplus_tasks,
)
from pgi_desk.domain.observation import FactorNote, Observation
from pgi_desk.domain.safety import MERGED, SafetyAssessment
from pgi_desk.domain.suicide_risk import SuicideScreening
from pgi_desk.domain.trafficking_status import StatusEntry
from pgi_desk.services.desk import Desk
from pgi_desk.services.ports import UnitOfWork
from pgi_desk.services.safety import store_assessment
from pgi_desk.services.safety_schedule import plan_follow_up

T = TypeVar("T")
# What stands on a consent that ended because the two files did not say the same, and on a task that was there twice.
HOW = MERGED


@dataclass(frozen=True, slots=True)
class Disputed:
    """What two files do not say alike, as it was before they became one."""

    answers: tuple[tuple[Observation, Observation], ...]
    factors: tuple[FactorNote, ...]
    goals: tuple[Goal, ...]
    safety: SafetyAssessment | None
    suicide: SuicideScreening | None
    status: StatusEntry | None


def disputed(desk: Desk, work: UnitOfWork, kept: CaseCode, other: CaseCode) -> Disputed:
    """Return what has to be said anew once both are one file."""
    return Disputed(
        disputed_answers(work.observations.for_case(kept), work.observations.for_case(other)),
        disputed_factors(work.factor_notes.for_case(kept), work.factor_notes.for_case(other)),
        joined_goals(work.case_plans.for_case(kept), work.case_plans.for_case(other)),
        joined_safety(
            _newest(work.assessments.for_case, kept, other),
            [work.cases.get(code).risk_level for code in (kept, other)],
            desk.content.list("safety_questions"),
        ),
        standing_screening(_newest(work.screenings.for_case, kept, other)),
        disputed_status(_newest(work.trafficking_statuses.for_case, kept, other)),
    )


def settle(desk: Desk, work: UnitOfWork, kept: CaseCode, found: Disputed) -> None:
    """Store what stands in the file that both became; everything that was recorded before stays on record."""
    now, member, new_id = desk.clock.now(), desk.member.staff_id, desk.identifiers.new_id
    said_now = {"case_code": kept, "recorded_at": now, "recorded_by": member}
    for stricter, milder in found.answers:
        key = ObservationId(new_id())
        said = replace(stricter, observation_id=key, corrects=milder.observation_id, **said_now)  # type: ignore[arg-type]  # who and when
        work.observations.add(said)
    for note in found.factors:
        work.factor_notes.add(replace(note, factor_note_id=FactorNoteId(new_id()), **said_now))  # type: ignore[arg-type]  # as above
    if found.goals:
        work.case_plans.add(_plan(desk, work, kept, found.goals))
    if found.status is not None:
        entry_id = StatusEntryId(new_id())
        work.trafficking_statuses.add(replace(found.status, status_id=entry_id, **said_now))  # type: ignore[arg-type]  # as above
    for task in surplus_tasks(work.safety_tasks.for_case(kept)):
        work.safety_tasks.update(task.done(now, member, HOW, ""))
    _settle_safety(desk, work, kept, found)


def _settle_safety(desk: Desk, work: UnitOfWork, kept: CaseCode, found: Disputed) -> None:
    """Store the more careful of both, and plan contact and review by it; no contact that is planned comes later."""
    now, member, new_id = desk.clock.now(), desk.member.staff_id, desk.identifiers.new_id
    if found.suicide is not None:
        key = ScreeningId(new_id())
        stands = replace(found.suicide, screening_id=key, case_code=kept, asked_at=now, asked_by=member)
        work.screenings.add(stands)
    if found.safety is not None:
        joined = replace(found.safety, assessment_id=AssessmentId(new_id()), case_code=kept)
        store_assessment(desk, work, replace(joined, assessed_at=now, assessed_by=member))
    elif found.suicide is not None:
        plan_follow_up(desk, work, kept)


def _newest(of_case: Callable[[CaseCode], Sequence[T]], *codes: CaseCode) -> tuple[T, ...]:
    """Return the newest entry of each file that has one."""
    return tuple(found[-1] for code in codes if (found := of_case(code)))


def _plan(desk: Desk, work: UnitOfWork, kept: CaseCode, goals: tuple[Goal, ...]) -> CasePlan:
    """Return the next version, which nobody approved yet: two plans together are a promise that nobody saw."""
    return CasePlan(
        plan_id=CasePlanId(desk.identifiers.new_id()),
        case_code=kept,
        number=1 + max(one.number for one in work.case_plans.for_case(kept)),
        made_at=desk.clock.now(),
        made_by=desk.member.staff_id,
        goals=goals,
    )
