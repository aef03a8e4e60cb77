"""How safe a person is: questions with three answers, the level of risk that follows, and how a level may fall."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from pgi_desk.domain.code_list import CodeList
from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.identifiers import AssessmentId, CaseCode, StaffId
from pgi_desk.domain.text_entry import clean_text

YES, NO, UNKNOWN = "yes", "no", "unknown"
ANSWERS = (YES, NO, UNKNOWN)
# From the smallest risk to the greatest.
LEVELS = ("low", "medium", "high")
# What makes the risk high by itself, as the newest result of the steps about suicide.
SUICIDE_HIGH = frozenset({"high", "imminent"})
# The origin of an assessment that nobody made: two files became one, and the more careful of both stands.
MERGED = "merge"
# So many critical questions without an answer are a risk of their own.
MANY_UNKNOWN = 2


@dataclass(frozen=True, slots=True)
class SafetyAnswer:
    """One question and what is known about it: yes, no or unknown."""

    question: str
    answer: str


@dataclass(frozen=True, slots=True)
class RiskFinding:
    """The level that follows from the answers, with the rows that led to it.

    `unknown` are critical questions without an answer: they are shown in amber and never count as no.
    """

    level: str
    critical: tuple[str, ...]
    other: tuple[str, ...]
    unknown: tuple[str, ...]
    suicide: str = ""


@dataclass(frozen=True, slots=True)
class SafetyAssessment:
    """One look at how safe somebody is; never overwritten, the newest one of a case holds.

    `rule_level` is what the answers say, `level` what people decided. `origin` is assessment,
    suicide_steps or merge.
    """

    assessment_id: AssessmentId
    case_code: CaseCode
    assessed_at: datetime
    assessed_by: StaffId
    answers: tuple[SafetyAnswer, ...]
    suicide: str
    rule_level: str
    level: str
    review_on: date
    origin: str = "assessment"
    lowered_reason: str = ""
    approved_by: StaffId | None = None
    approval: str = ""
    note: str = ""

    def cleaned(self) -> SafetyAssessment:
        """Return the entry as it is kept; InvalidEntry for an answer or level that is none."""
        if any(one.answer not in ANSWERS for one in self.answers):
            raise InvalidEntry(field="answers", problem="unknown_code")
        if self.level not in LEVELS:
            raise InvalidEntry(field="level", problem="unknown_code")
        return replace(
            self,
            lowered_reason=clean_text("lowered_reason", self.lowered_reason, longest=1000),
            note=clean_text("note", self.note, longest=2000),
        )


def judge_risk(questions: CodeList, answers: Mapping[str, str], suicide: str = "") -> RiskFinding:
    """Return the level of risk (domain standards 13); a question without an answer is unknown.

    A question of the list has a `weight`, critical, decisive or other, and `counts`, the answer that is a danger.
    Decisive ones make the risk high like critical ones, but nothing follows from not knowing their answer.
    """
    critical: list[str] = []
    other: list[str] = []
    unknown: list[str] = []
    for row in questions:
        answer, weight = answers.get(row.code, UNKNOWN), row.text("weight")
        if answer == row.text("counts"):
            (other if weight == "other" else critical).append(row.code)
        elif answer not in {YES, NO} and weight == "critical":
            unknown.append(row.code)
    level = "low"
    if other or len(unknown) >= MANY_UNKNOWN:
        level = "medium"
    if critical or suicide in SUICIDE_HIGH:
        level = "high"
    return RiskFinding(level, tuple(critical), tuple(other), tuple(unknown), suicide)


def floor_level(rule_level: str, present: str) -> str:
    """Return the lowest level that needs no reason: neither below the answers nor below the level of the case."""
    return highest((rule_level, present))


def is_lowered(level: str, rule_level: str, present: str) -> bool:
    """Tell whether a level is lower than the answers or the level of the case say: raising is free, lowering is not."""
    return _rank(level) < _rank(floor_level(rule_level, present))


def highest(levels: Iterable[str]) -> str:
    """Return the highest of some levels; what is no level, such as not_assessed, is below all of them."""
    return max((*levels, LEVELS[0]), key=_rank)


def require_reason(assessment: SafetyAssessment, present: str) -> None:
    """Raise InvalidEntry where a level was lowered without a reason or without somebody who may agree to it."""
    if not is_lowered(assessment.level, assessment.rule_level, present):
        return
    if not assessment.lowered_reason:
        raise InvalidEntry(field="lowered_reason", problem="empty")
    if assessment.approved_by is None:
        raise InvalidEntry(field="approved_by", problem="two_people")


def _rank(level: str) -> int:
    return LEVELS.index(level) if level in LEVELS else -1
