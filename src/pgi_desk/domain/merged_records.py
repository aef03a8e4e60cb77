"""What stands where two files of one person both say something of the same thing: the stricter, and no goal is lost."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from pgi_desk.domain.case_plan import CasePlan, Goal, with_goal
from pgi_desk.domain.indicators import Answer
from pgi_desk.domain.observation import FactorNote, Observation, in_force
from pgi_desk.domain.safety_tasks import MOVING, SafetyTask

# The later stands over the earlier: not knowing is never a no.
STRICTNESS = (Answer.NO.value, Answer.UNKNOWN.value, Answer.YES.value)
Pair = tuple[Observation, Observation]


def disputed_answers(kept: Iterable[Observation], other: Iterable[Observation]) -> tuple[Pair, ...]:
    """Return for each row that two files answer differently the stricter entry, and the one that it stands over.

    In one file the newest answer counts; without this a no of one file would end the yes of the other unseen.
    """
    mine, theirs = in_force(kept), in_force(other)
    both = (
        sorted((mine[code], theirs[code]), key=_strictness, reverse=True)
        for code in mine
        if code in theirs and mine[code].answer != theirs[code].answer
    )
    return tuple((stricter, milder) for stricter, milder in both)


def disputed_factors(kept: Iterable[FactorNote], other: Iterable[FactorNote]) -> tuple[FactorNote, ...]:
    """Return for each factor that two files grade differently a note with the higher risk and the lower protection.

    It stands over the one of the other file.
    """
    mine, theirs = in_force(kept), in_force(other)
    found = []
    for code in mine:
        one, two = mine[code], theirs.get(code)
        if two is not None and (one.risk, one.protective) != (two.risk, two.protective):
            source = max((one, two), key=lambda note: (note.risk, -note.protective))
            risk, protective = max(one.risk, two.risk), min(one.protective, two.protective)
            found.append(replace(source, risk=risk, protective=protective, corrects=two.factor_note_id))
    return tuple(found)


def joined_goals(kept: Sequence[CasePlan], other: Sequence[CasePlan]) -> tuple[Goal, ...]:
    """Return the goals of the newest plans of two files together; nothing where only one has a plan."""
    if not kept or not other:
        return ()
    goals = kept[-1].goals
    for goal in other[-1].goals:
        goals = with_goal(goals, goal)
    return goals


def surplus_tasks(tasks: Iterable[SafetyTask]) -> tuple[SafetyTask, ...]:
    """Return the open tasks of which a case has only one, without the one of each kind that is due first."""
    waiting = sorted((one for one in tasks if one.open and one.kind in MOVING), key=lambda one: one.due_at)
    first = {one.kind: one for one in reversed(waiting)}
    return tuple(one for one in waiting if first[one.kind] is not one)


def _strictness(entry: Observation) -> int:
    return STRICTNESS.index(entry.answer)
