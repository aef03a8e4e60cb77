"""What stands where two files of one person both say something of the same thing: the stricter, and no goal is lost."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from pgi_desk.domain.case_plan import CasePlan, Goal, with_goal
from pgi_desk.domain.code_list import CodeList
from pgi_desk.domain.indicators import Answer
from pgi_desk.domain.observation import FactorNote, Observation, in_force
from pgi_desk.domain.safety import (
    MERGED,
    UNKNOWN,
    RiskFinding,
    SafetyAnswer,
    SafetyAssessment,
    highest,
    judge_risk,
)
from pgi_desk.domain.safety_tasks import MOVING, SafetyTask
from pgi_desk.domain.suicide_risk import RESULTS, SuicideScreening
from pgi_desk.domain.trafficking_status import DECIDE_ANEW, StatusEntry

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


def joined_safety(
    newest: Sequence[SafetyAssessment], levels: Iterable[str], questions: CodeList
) -> SafetyAssessment | None:
    """Return what stands over the newest assessments of two files, or None where the later one is as careful already.

    Each question has its more dangerous answer, and not knowing stands over what is no danger. The highest level of
    assessments and cases holds, until it is lowered by the rule for every case (domain standards 13).
    """
    if not newest:
        return None
    answers = tuple(SafetyAnswer(row.code, _more_dangerous(row.text("counts"), row.code, newest)) for row in questions)
    suicide = max((one.suicide for one in newest), key=_severity)
    found = judge_risk(questions, {one.question: one.answer for one in answers}, suicide)
    level = highest((*levels, *(one.level for one in newest), *_of_both(found, newest)))
    latest = max(one.assessed_at for one in newest)
    last = [one for one in newest if one.assessed_at == latest]
    if all((one.answers, one.suicide, one.level) == (answers, suicide, level) for one in last):
        return None
    return replace(
        last[-1],
        answers=answers,
        suicide=suicide,
        rule_level=found.level,
        level=level,
        review_on=min(one.review_on for one in newest),
        origin=MERGED,
        lowered_reason="",
        approved_by=None,
        approval="",
        note="",
    )


def standing_screening(newest: Sequence[SuicideScreening]) -> SuicideScreening | None:
    """Return the result about suicide that stands over a milder one of the other file, or None where it is newer.

    Its note says where it comes from; what was noted at that time stays with the entry of that time.
    """
    if not newest:
        return None
    latest, stricter = max(one.asked_at for one in newest), max(newest, key=lambda one: _severity(one.result))
    milder = any(one.asked_at == latest and _severity(one.result) < _severity(stricter.result) for one in newest)
    return replace(stricter, note=MERGED) if milder else None


def disputed_status(newest: Sequence[StatusEntry]) -> StatusEntry | None:
    """Return the entry that says that two files have two statuses, named in its note; None where they say the same.

    Which one is true was decided by an organisation, so that a coordinator says it anew (domain standards 3.4).
    """
    codes = tuple(dict.fromkeys(code for one in newest for code in (one.disputed or (one.status,))))
    if len(codes) < 2:  # one status, or none
        return None
    return replace(newest[-1], status=DECIDE_ANEW, decided_by="", decided_on=None, document="", note=" ".join(codes))


def _more_dangerous(danger: str, question: str, newest: Sequence[SafetyAssessment]) -> str:
    """Return the answer that is a danger, else that nobody knows, else what is safe."""
    said = [one.answer for each in newest for one in each.answers if one.question == question] or [UNKNOWN]
    return next((answer for answer in (danger, UNKNOWN) if answer in said), said[0])


def _of_both(found: RiskFinding, newest: Sequence[SafetyAssessment]) -> tuple[str, ...]:
    """Answers of one file alone say nothing new: whoever lowered its level knew them."""
    return (found.level,) if len(newest) > 1 else ()


def _severity(result: str) -> int:
    return RESULTS.index(result) if result in RESULTS else -1


def _strictness(entry: Observation) -> int:
    return STRICTNESS.index(entry.answer)
