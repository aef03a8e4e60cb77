"""The rows of the readiness page: questions and areas, chosen from a sheet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from pgi_desk.domain.readiness import NOT_ACHIEVED, PARTLY, Question, ReadinessAnswer, ReadinessRules
from pgi_desk.services.readiness_models import ReadinessSheet

EVERYTHING, HELD_BACK, PLAN, OPEN = "all", "held", "plan", "open"


@dataclass(frozen=True, slots=True)
class QuestionRow:
    """One question with its answer, and the levels that it holds back."""

    question: Question
    answer: ReadinessAnswer | None
    holds_back: tuple[int, ...] = ()

    @property
    def rating(self) -> str:
        """The rating, or an empty text."""
        return self.answer.rating if self.answer is not None else ""


@dataclass(frozen=True, slots=True)
class AreaRow:
    """One area with its score now and in the signed assessments before, the newest first."""

    area: str
    score: Fraction
    before: tuple[Fraction, ...]


def question_rows(rules: ReadinessRules, sheet: ReadinessSheet, view: str) -> tuple[QuestionRow, ...]:
    """Return what a view shows: everything, one area, what holds a level back, the plan, or what is not rated."""
    held: dict[str, list[int]] = {}
    for one in sheet.held_back:
        held.setdefault(one.code, []).append(one.level)
    rows = (QuestionRow(one, sheet.answers.get(one.code), tuple(held.get(one.code, ()))) for one in rules.questions)
    return tuple(row for row in rows if _shown(row, view))


def area_rows(rules: ReadinessRules, sheet: ReadinessSheet) -> tuple[AreaRow, ...]:
    """Return every area with its trend."""
    past = sheet.trend if sheet.drafting else sheet.trend[:-1]
    scores: Mapping[str, Fraction] = sheet.scores
    return tuple(
        AreaRow(area, scores.get(area, Fraction(0)), tuple(point.scores[area] for point in reversed(past)))
        for area in rules.areas
    )


def _shown(row: QuestionRow, view: str) -> bool:
    by_view = {
        EVERYTHING: True,
        HELD_BACK: bool(row.holds_back),
        PLAN: row.rating in {PARTLY, NOT_ACHIEVED},
        OPEN: row.answer is None or bool(row.answer.open_points),
    }
    return by_view.get(view, row.question.area == view)
