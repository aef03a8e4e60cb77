"""What a branch is ready to do: 32 questions in six areas, three levels, and what lets a level fall."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from fractions import Fraction
from typing import NamedTuple

from pgi_desk.domain.code_list import Code, ContentLibrary
from pgi_desk.domain.errors import FieldProblem, InvalidEntry, refuse_incomplete
from pgi_desk.domain.identifiers import LossId, ReadinessId, StaffId
from pgi_desk.domain.text_entry import clean_line, clean_text, require_code

ACHIEVED, PARTLY, NOT_ACHIEVED, NOT_APPLICABLE = RATINGS = ("A", "P", "N", "X")
CRITICAL_LOST, STAFF_LEFT = "critical_lost", "staff_left"
# How the second of the two signatures was given.
ON_PAPER = "on_paper"
LONGEST_CAREER = 60


@dataclass(frozen=True, slots=True)
class Question:
    """One question of the assessment; a critical one can be made up for by nothing."""

    code: str
    area: str
    critical: bool


@dataclass(frozen=True, slots=True)
class LevelRule:
    """What one level asks for; `advice` is the question that stands for advice from outside, or empty."""

    level: int
    code: str
    critical: frozenset[str]
    area_percent: int
    advice: str
    experience: str
    experience_years: int


@dataclass(frozen=True, slots=True)
class ReadinessRules:
    """The questions and the levels (domain standards 10), read from the content lists."""

    questions: tuple[Question, ...]
    levels: tuple[LevelRule, ...]
    valid_months: int

    @classmethod
    def from_content(cls, content: ContentLibrary) -> ReadinessRules:
        """Return the rules of the lists readiness_questions and readiness_gate."""
        rows = content.list("readiness_questions")
        questions = tuple(Question(row.code, row.text("area"), row.flag("critical")) for row in rows)
        gate = content.list("readiness_gate").rows
        return cls(questions, tuple(_level(row, questions) for row in gate), gate[-1].number("valid_months"))

    @property
    def areas(self) -> tuple[str, ...]:
        """The areas in order."""
        return tuple(dict.fromkeys(one.area for one in self.questions))

    @property
    def highest(self) -> int:
        """The highest level that there is."""
        return self.levels[-1].level

    def question(self, code: str) -> Question:
        """Return a question; raises InvalidEntry."""
        for one in self.questions:
            if one.code == code:
                return one
        raise InvalidEntry(field="question", problem="unknown_code")


@dataclass(frozen=True, slots=True)
class ReadinessAnswer:
    """How one question was rated, on what grounds, and what is done next by whom until when."""

    answer_id: str
    assessment_id: ReadinessId
    question: str
    answered_at: datetime
    answered_by: StaffId
    rating: str = ""
    justification: str = ""
    evidence_seen: str = ""
    next_step: str = ""
    owner: str = ""
    due_on: date | None = None

    def cleaned(self, rules: ReadinessRules) -> ReadinessAnswer:
        """Return the answer as it is kept; InvalidEntry names the field that cannot be."""
        critical = rules.question(self.question).critical
        require_code("rating", self.rating, RATINGS)
        if critical and self.rating == NOT_APPLICABLE:
            raise InvalidEntry(field="rating", problem="critical_not_excluded")
        return replace(
            self,
            justification=clean_text("justification", self.justification, longest=1000),
            evidence_seen=clean_line("evidence_seen", self.evidence_seen, longest=300),
            next_step=clean_text("next_step", self.next_step, longest=500),
            owner=clean_line("owner", self.owner, longest=100),
        )

    @property
    def open_points(self) -> tuple[str, ...]:
        """The fields that must be filled before anybody signs for this answer."""
        needed: dict[str, tuple[str, ...]] = {
            ACHIEVED: ("evidence_seen",),
            NOT_APPLICABLE: ("justification",),
        }
        wanted = needed.get(self.rating, ("next_step", "owner", "due_on")) if self.rating else ("rating",)
        return tuple(field for field in wanted if not getattr(self, field))


@dataclass(frozen=True, slots=True)
class Assessment:
    """One self-assessment; once it is signed by two it is never changed, a new one takes its place.

    `focal_years` are the years of experience of the focal point. The leader is a colleague of the file, or somebody
    of the National Society who is named with their function and signs on paper.
    """

    assessment_id: ReadinessId
    started_at: datetime
    started_by: StaffId
    assessed_on: date | None = None
    focal_years: int = 0
    comment: str = ""
    signed_at: datetime | None = None
    assessor: StaffId | None = None
    leader: StaffId | None = None
    leader_name: str = ""
    leader_function: str = ""
    approval: str = ""
    level: int = 0

    @property
    def signed(self) -> bool:
        """Tell whether both signatures are there."""
        return self.signed_at is not None


@dataclass(frozen=True, slots=True)
class ReadinessLoss:
    """Something on which the level rested is gone; `rating_now` is what the re-check found."""

    loss_id: LossId
    assessment_id: ReadinessId
    kind: str
    happened_on: date
    recorded_at: datetime
    recorded_by: StaffId
    question: str = ""
    note: str = ""
    rechecked_on: date | None = None
    rechecked_by: StaffId | None = None
    second: StaffId | None = None
    approval: str = ""
    rating_now: str = ""

    def cleaned(self, rules: ReadinessRules, kinds: Iterable[str], today: date) -> ReadinessLoss:
        """Return the loss as it is kept; InvalidEntry names the field that cannot be."""
        require_code("kind", self.kind, tuple(kinds))
        if self.happened_on > today:
            raise InvalidEntry(field="happened_on", problem="in_the_future")
        if self.kind == CRITICAL_LOST and not rules.question(self.question).critical:
            raise InvalidEntry(field="question", problem="not_critical")
        question = self.question if self.kind == CRITICAL_LOST else ""
        return replace(self, question=question, note=clean_text("note", self.note, longest=500))

    @property
    def open(self) -> bool:
        """Tell whether nobody re-checked it."""
        return self.rechecked_on is None


class Shortfall(NamedTuple):
    """One row that holds a level back: a critical question, the score of an area, or missing advice."""

    level: int
    kind: str
    code: str


class ReadinessState(StrEnum):
    """How it is known what the branch may do."""

    NOT_ASSESSED = "not_assessed"
    VALID = "valid"
    FALLEN = "fallen"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True)
class Standing:
    """The level that counts today; `signed_level` is the one that was signed."""

    state: ReadinessState
    level: int = 0
    signed_level: int = 0
    valid_until: date | None = None
    open_losses: int = 0


def area_scores(questions: Iterable[Question], ratings: Mapping[str, str]) -> dict[str, Fraction]:
    """Return (2A + P) / (2 (A + P + N)) of each area; X is left out, and what nobody rated counts as not achieved."""
    counts: dict[str, Counter[str]] = {}
    for one in questions:
        counts.setdefault(one.area, Counter())[ratings.get(one.code) or NOT_ACHIEVED] += 1
    return {area: _score(found) for area, found in counts.items()}


def shortfalls(rules: ReadinessRules, ratings: Mapping[str, str], focal_years: int) -> tuple[Shortfall, ...]:
    """Return every row that holds a level back, the lowest level first, in the order of the questions."""
    scores = area_scores(rules.questions, ratings)
    found: list[Shortfall] = []
    for rule in rules.levels:
        missing = (one.code for one in rules.questions if one.code in rule.critical)
        found += [Shortfall(rule.level, "critical", code) for code in missing if ratings.get(code) != ACHIEVED]
        weak = (area for area, score in scores.items() if score * 100 < rule.area_percent)
        found += [Shortfall(rule.level, "area", area) for area in weak]
        if rule.advice and not _advised(rule, ratings, focal_years):
            found.append(Shortfall(rule.level, "advice", rule.advice))
    return tuple(found)


def reached_level(rules: ReadinessRules, ratings: Mapping[str, str], focal_years: int) -> int:
    """Return the highest level that nothing holds back, itself and every one below it."""
    held = {one.level for one in shortfalls(rules, ratings, focal_years)}
    reached = 0
    for rule in rules.levels:
        if rule.level in held:
            break
        reached = rule.level
    return reached


def current_ratings(answers: Iterable[ReadinessAnswer], losses: Iterable[ReadinessLoss]) -> dict[str, str]:
    """Return the ratings as the re-checks of losses left them."""
    ratings = {one.question: one.rating for one in answers}
    for loss in sorted(losses, key=lambda one: one.recorded_at):
        if loss.question and loss.rating_now:
            ratings[loss.question] = loss.rating_now
    return ratings


def standing(
    rules: ReadinessRules,
    assessment: Assessment | None,
    answers: Iterable[ReadinessAnswer],
    losses: Iterable[ReadinessLoss],
    today: date,
) -> Standing:
    """Return the level of the newest signed assessment as it counts today.

    It holds to the end of its twelfth month. While any loss is not re-checked it is one lower, however many there
    are; what a re-check found is what is rated from then on.
    """
    if assessment is None or assessment.assessed_on is None or not assessment.signed:
        return Standing(ReadinessState.NOT_ASSESSED)
    until, known = months_later(assessment.assessed_on, rules.valid_months), tuple(losses)
    signed, waiting = assessment.level, sum(one.open for one in known)
    if today > until:
        return Standing(ReadinessState.EXPIRED, 0, signed, until, waiting)
    ratings = current_ratings(answers, known)
    level = min(signed, reached_level(rules, ratings, assessment.focal_years))
    level = max(0, level - 1) if waiting else level
    state = ReadinessState.FALLEN if level < signed or waiting else ReadinessState.VALID
    return Standing(state, level, signed, until, waiting)


def months_later(day: date, months: int) -> date:
    """Return the day that many months later; where the month has no such day, its 28th."""
    year, month = divmod(day.month - 1 + months, 12)
    try:
        return day.replace(year=day.year + year, month=month + 1)
    except ValueError:
        return day.replace(year=day.year + year, month=month + 1, day=28)


def require_complete(rules: ReadinessRules, answers: Iterable[ReadinessAnswer]) -> None:
    """Raise EntryIncomplete with the question and what each unfinished answer lacks, before anybody signs."""
    known = {one.question: one for one in answers}
    problems: list[FieldProblem] = []
    for question in rules.questions:
        answer = known.get(question.code)
        missing = answer.open_points if answer is not None else ("rating",)
        problems += [(question.code, f"{field}_missing") for field in missing[:1]]
    refuse_incomplete(tuple(problems))


def checked_for_signing(assessment: Assessment, today: date) -> Assessment:
    """Return the assessment with clean head data; InvalidEntry names what cannot be signed."""
    if assessment.signed:
        raise InvalidEntry(field="assessment", problem="already_signed")
    if assessment.assessed_on is None or assessment.assessed_on > today:
        raise InvalidEntry(field="assessed_on", problem="in_the_future")
    if not 0 <= assessment.focal_years <= LONGEST_CAREER:
        raise InvalidEntry(field="focal_years", problem="out_of_range")
    return replace(
        assessment,
        comment=clean_text("comment", assessment.comment, longest=1000),
        leader_name=clean_line("leader_name", assessment.leader_name, longest=100),
        leader_function=clean_line("leader_function", assessment.leader_function, longest=100),
    )


def _level(row: Code, questions: tuple[Question, ...]) -> LevelRule:
    areas, named = row.words("critical_in"), row.words("critical")
    critical = (one.code for one in questions if one.critical and (one.area in areas or one.code in named))
    advice = row.flag("advice")
    return LevelRule(
        level=row.number("level"),
        code=row.code,
        critical=frozenset(critical),
        area_percent=row.number("area_percent"),
        advice=row.text("advice_question"),
        experience=row.text("experience_question"),
        experience_years=row.number("experience_years") if advice else 0,
    )


def _score(found: Counter[str]) -> Fraction:
    counted = found[ACHIEVED] + found[PARTLY] + found[NOT_ACHIEVED]
    return Fraction(2 * found[ACHIEVED] + found[PARTLY], 2 * counted) if counted else Fraction(0)


def _advised(rule: LevelRule, ratings: Mapping[str, str], focal_years: int) -> bool:
    experienced = ratings.get(rule.experience) == ACHIEVED and focal_years >= rule.experience_years
    return ratings.get(rule.advice) == ACHIEVED or experienced
