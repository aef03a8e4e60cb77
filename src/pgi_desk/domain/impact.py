"""The data protection impact assessment before the first real case: what was weighed, and what it opens."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from pgi_desk.domain.code_list import Code, CodeList
from pgi_desk.domain.errors import FieldProblem, InvalidEntry, refuse_incomplete
from pgi_desk.domain.identifiers import ImpactId, StaffId
from pgi_desk.domain.text_entry import clean_text, require_code, require_line

TEXT, RISK = "text", "risk"
GRADES = ("low", "medium", "high")
BEGUN_BEFORE = "begun_before"
SOON = timedelta(days=60)


@dataclass(frozen=True, slots=True)
class ImpactAnswer:
    """What was written to one question; for a risk how likely, how severe, and what is done about it."""

    question: str
    text: str = ""
    likelihood: str = ""
    severity: str = ""


@dataclass(frozen=True, slots=True)
class ImpactAssessment:
    """One assessment, or the reason of a coordinator to begin before one; never changed, only followed by the next."""

    impact_id: ImpactId
    decided_on: date
    decided_by: StaffId
    result: str
    review_on: date
    answers: tuple[ImpactAnswer, ...] = ()
    reason: str = ""


class ImpactState(StrEnum):
    """Where a file stands."""

    MISSING = "missing"
    BEGUN_BEFORE = "begun_before"
    NOT_ACCEPTABLE = "not_acceptable"
    DONE = "done"
    DUE = "due"


@dataclass(frozen=True, slots=True)
class ImpactStanding:
    """Where a file stands today; `review_on` when it has to be looked at again."""

    state: ImpactState
    review_on: date | None = None

    def says(self, today: date) -> bool:
        """Tell whether the first page reminds of it."""
        if self.state is ImpactState.DONE:
            return self.review_on is not None and self.review_on - today <= SOON
        return True


def grade(likelihood: str, severity: str) -> str:
    """Return how large a risk is: the product of both, each one to three; from six on it is high, from three medium."""
    size = (GRADES.index(likelihood) + 1) * (GRADES.index(severity) + 1)
    return "high" if size >= 6 else "medium" if size >= 3 else "low"


def checked(questions: CodeList, results: CodeList, assessment: ImpactAssessment, *, today: date) -> ImpactAssessment:
    """Return the assessment as it is kept; raises EntryIncomplete with every gap, and InvalidEntry.

    A risk that is not low needs what is done about it, and a high one is not simply acceptable.
    """
    result = results.get(require_code("result", assessment.result, results))
    if result.code == BEGUN_BEFORE:
        reason = require_line("reason", assessment.reason, longest=500)
        return replace(assessment, answers=(), reason=reason, review_on=_review(result, today))
    given = {one.question: one for one in assessment.answers}
    refuse_incomplete(tuple(_gaps(questions, given)))
    kept = tuple(_kept(row, given[row.code]) for row in questions)
    if "high" in risks(kept).values() and not result.flag("with_high_risk"):
        raise InvalidEntry(field="result", problem="high_risk_left")
    note = clean_text("reason", assessment.reason, longest=1000)
    return replace(assessment, answers=kept, reason=note, review_on=_review(result, today))


def risks(answers: Iterable[ImpactAnswer]) -> Mapping[str, str]:
    """Return how large each risk is."""
    return {one.question: grade(one.likelihood, one.severity) for one in answers if one.likelihood and one.severity}


def impact_standing(results: CodeList, known: Iterable[ImpactAssessment], today: date) -> ImpactStanding:
    """Return where a file stands; the newest assessment counts."""
    newest = next(reversed(tuple(known)), None)
    if newest is None:
        return ImpactStanding(ImpactState.MISSING)
    if not results.get(newest.result).flag("opens"):
        return ImpactStanding(ImpactState.NOT_ACCEPTABLE, newest.review_on)
    if newest.result == BEGUN_BEFORE:
        return ImpactStanding(ImpactState.BEGUN_BEFORE, newest.review_on)
    return ImpactStanding(ImpactState.DUE if newest.review_on <= today else ImpactState.DONE, newest.review_on)


def opens_first_case(known: ImpactStanding) -> bool:
    """Tell whether the first real person may be recorded; an assessment that is due again closes nothing."""
    return known.state not in {ImpactState.MISSING, ImpactState.NOT_ACCEPTABLE}


def _gaps(questions: CodeList, given: Mapping[str, ImpactAnswer]) -> Iterable[FieldProblem]:
    for row in questions:
        answer = given.get(row.code, ImpactAnswer(row.code))
        if row.text("asks") == TEXT:
            if not answer.text.strip():
                yield row.code, "empty"
        elif answer.likelihood not in GRADES or answer.severity not in GRADES:
            yield row.code, "not_weighed"
        elif grade(answer.likelihood, answer.severity) != "low" and not answer.text.strip():
            yield row.code, "no_measure"


def _kept(row: Code, answer: ImpactAnswer) -> ImpactAnswer:
    text = clean_text(row.code, answer.text, longest=1000)
    return ImpactAnswer(row.code, text) if row.text("asks") == TEXT else replace(answer, text=text)


def _review(result: Code, today: date) -> date:
    return today + timedelta(days=result.number("review_days"))
