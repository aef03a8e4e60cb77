"""Lets nothing fall silently when two files become one: the stricter answer, every goal, one task of each kind."""

from __future__ import annotations

from dataclasses import dataclass, replace

from pgi_desk.domain.case_plan import CasePlan, Goal
from pgi_desk.domain.identifiers import CaseCode, CasePlanId, FactorNoteId, ObservationId
from pgi_desk.domain.merged_records import disputed_answers, disputed_factors, joined_goals, surplus_tasks
from pgi_desk.domain.observation import FactorNote, Observation
from pgi_desk.services.desk import Desk
from pgi_desk.services.ports import UnitOfWork

# What stands on a consent that ended because the two files did not say the same, and on a task that was there twice.
HOW = "merge"


@dataclass(frozen=True, slots=True)
class Disputed:
    """What two files do not say alike, as it was before they became one."""

    answers: tuple[tuple[Observation, Observation], ...]
    factors: tuple[FactorNote, ...]
    goals: tuple[Goal, ...]


def disputed(work: UnitOfWork, kept: CaseCode, other: CaseCode) -> Disputed:
    """Return what has to be said anew once both are one file."""
    return Disputed(
        disputed_answers(work.observations.for_case(kept), work.observations.for_case(other)),
        disputed_factors(work.factor_notes.for_case(kept), work.factor_notes.for_case(other)),
        joined_goals(work.case_plans.for_case(kept), work.case_plans.for_case(other)),
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
    for task in surplus_tasks(work.safety_tasks.for_case(kept)):
        work.safety_tasks.update(task.done(now, member, HOW, ""))


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
