"""Principles where decisions are made: what is asked before a step, how loudly, and what an answer means."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from pgi_desk.domain.code_list import ContentLibrary
from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.identifiers import CaseCode, CheckId, StaffId
from pgi_desk.domain.text_entry import require_code

YES = "yes"
LISTS = ("do_no_harm", "daps_checks")
# Three checks in a row without a gap teach the questions, ten make them a habit; product decisions.
SHORT_AFTER, QUIET_AFTER = 3, 10
FRESH = timedelta(days=30)
SAME_STEP = timedelta(minutes=30)
# So long after the questions a step may be taken: a form can be filled in over a working day.
STEP_TIME = timedelta(hours=12)


class Occasion(StrEnum):
    """The decisions before which the principles are looked at (domain standards 1.3)."""

    FIRST_CONTACT = "first_contact"
    REFERRAL = "referral"
    PRINT = "print"
    EXPORT = "export"


class Asking(StrEnum):
    """How much is asked."""

    FULL = "full"
    SHORT = "short"  # only what would stop the step
    QUIET = "quiet"


class Consequence(StrEnum):
    """What the answers mean for the step."""

    GO_ON = "go_on"
    THINK_AGAIN = "think_again"  # something is not safe or not known: said, and left to the person
    STOP = "stop"  # nothing but an anonymous note, and the focal point is asked


@dataclass(frozen=True, slots=True)
class CheckQuestion:
    """One question before a step; `stops` says that without a yes the step is not taken."""

    list_name: str
    code: str
    stops: bool


@dataclass(frozen=True, slots=True)
class CheckAnswer:
    """Yes, no, or not known to one question."""

    question: str
    answer: str


@dataclass(frozen=True, slots=True)
class PrincipleCheck:
    """What somebody answered before a step, or why they went on without answering; codes alone."""

    check_id: CheckId
    occasion: str
    made_at: datetime
    made_by: StaffId
    asked: str
    answers: tuple[CheckAnswer, ...] = ()
    skip_reason: str = ""
    outcome: str = ""
    case_code: CaseCode | None = None

    @property
    def correct(self) -> bool:
        """Tell whether everything was answered, and with yes."""
        return not self.skip_reason and bool(self.answers) and all(one.answer == YES for one in self.answers)


def questions_before(content: ContentLibrary, occasion: Occasion, asking: Asking) -> tuple[CheckQuestion, ...]:
    """Return what is asked, the do-no-harm block first; nothing when it is quiet."""
    every = (
        CheckQuestion(name, row.code, row.flag("stops"))
        for name in LISTS
        for row in content.list(name)
        if occasion in row.words("occasions")
    )
    if asking is Asking.QUIET:
        return ()
    return tuple(one for one in every if one.stops or asking is Asking.FULL)


def how_to_ask(
    occasion: Occasion, history: Iterable[PrincipleCheck], case_code: CaseCode | None, now: datetime
) -> Asking:
    """Return how much one person is asked: less after correct use, everything again after a gap, a no or a skip.

    `history` are the checks of this person in order of time.
    """
    newest_first = [one for one in reversed(tuple(history)) if one.occasion == occasion]
    streak = next((place for place, one in enumerate(newest_first) if not one.correct), len(newest_first))
    if not streak or now - newest_first[0].made_at > FRESH:
        return Asking.FULL
    if case_code is not None and _same_step(newest_first[0], case_code, now):
        return Asking.QUIET
    if streak >= QUIET_AFTER:
        return Asking.QUIET
    return Asking.SHORT if streak >= SHORT_AFTER else Asking.FULL


def looked_at(occasion: Occasion, history: Iterable[PrincipleCheck], case_code: CaseCode | None, now: datetime) -> bool:
    """Tell whether a step may be taken: asked about it today, or so used to it that nothing is asked any more.

    An answer that stops the step holds until the questions are answered again. `history` is in order of time.
    """
    checks = tuple(history)
    newest = next((one for one in reversed(checks) if one.occasion == occasion), None)
    if newest is not None and newest.outcome == Consequence.STOP:
        return False
    if how_to_ask(occasion, checks, case_code, now) is Asking.QUIET:
        return True
    same = (one for one in checks if one.occasion == occasion and one.case_code == case_code)
    last = next(reversed(tuple(same)), None)
    return last is not None and last.outcome != Consequence.STOP and now - last.made_at <= STEP_TIME


def consequence(questions: Iterable[CheckQuestion], answers: Mapping[str, str]) -> Consequence:
    """Return what the answers mean; an answer that is missing is not a yes."""
    unsafe = [one for one in questions if answers.get(one.code) != YES]
    if any(one.stops for one in unsafe):
        return Consequence.STOP
    return Consequence.THINK_AGAIN if unsafe else Consequence.GO_ON


def checked(check: PrincipleCheck, questions: Iterable[CheckQuestion], content: ContentLibrary) -> PrincipleCheck:
    """Return the check as it is kept: every question answered, or a reason for going on without; InvalidEntry."""
    if check.skip_reason:
        require_code("skip_reason", check.skip_reason, content.list("check_skip_reasons"))
        return check
    given = {one.question: one.answer for one in check.answers}
    for question in questions:
        if question.code not in given:
            raise InvalidEntry(field=question.code, problem="unanswered")
        require_code(question.code, given[question.code], content.list("check_answers"))
    return check


def counted(checks: Iterable[PrincipleCheck]) -> Mapping[tuple[str, str], int]:
    """Return how often each occasion came to which end: an outcome, or skipped."""
    return Counter((one.occasion, "skipped" if one.skip_reason else one.outcome) for one in checks)


def _same_step(newest: PrincipleCheck, case_code: CaseCode, now: datetime) -> bool:
    return newest.case_code == case_code and now - newest.made_at <= SAME_STEP
