"""What was seen, heard or read about a person, and how concerned to be; answers are added, never overwritten."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from pgi_desk.domain.errors import ChangedElsewhere
from pgi_desk.domain.identifiers import CaseCode, FactorNoteId, IndicatorReviewId, ObservationId
from pgi_desk.domain.indicators import Answer, Concern, Finding, assess, strongest
from pgi_desk.domain.observation import (
    ELEMENTS,
    SIGNS,
    FactorNote,
    IndicatorReview,
    Observation,
    answers_of,
    in_force,
)
from pgi_desk.domain.palermo import Elements, recorded_elements
from pgi_desk.domain.person import counts_as_child
from pgi_desk.domain.readiness_gate import Module
from pgi_desk.domain.staff import Permission
from pgi_desk.domain.text_entry import require_code
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.closed_case import open_case
from pgi_desk.services.concerns_waiting import ConcernRow, concerns_waiting, profiles
from pgi_desk.services.desk import Desk
from pgi_desk.services.module_check import require_open
from pgi_desk.services.ports import UnitOfWork

# What is seen without asking anything, and what is written down as it was told: open at every level of readiness.
OBSERVED = frozenset({SIGNS, ELEMENTS})


def module_of(list_name: str) -> Module:
    """Return what has to be open before a row of a list is answered (domain standards 10)."""
    return Module.OBSERVATION if list_name in OBSERVED else Module.INDICATORS


@dataclass(frozen=True, slots=True)
class Circumstances:
    """How and when something became known; it holds for every answer of one sitting."""

    source: str = "observed"
    confidence: str = "sure"
    on: date | None = None  # None is today
    note: str = ""


SEEN_TODAY = Circumstances()


@dataclass(frozen=True, slots=True)
class RecordObservations:
    """Answers to rows of one list."""

    case_code: CaseCode
    list_name: str
    answers: Mapping[str, str]
    circumstances: Circumstances = SEEN_TODAY


@dataclass(frozen=True, slots=True)
class RecordFactor:
    """How a factor works as a risk and as a protection, 0 to 2."""

    case_code: CaseCode
    factor: str
    risk: int
    protective: int
    circumstances: Circumstances = SEEN_TODAY


@dataclass(frozen=True, slots=True)
class ObservationSheet:
    """Everything on record about one case, in order of recording, and what follows from it.

    `findings` are those of the lists that somebody began; `steps` what to do next; `outdated` that something was
    recorded since the last review; `names` are those of staff. A child, or an age that nobody knows, is `child`.
    """

    case_code: CaseCode
    age: int | None
    child: bool
    entries: tuple[Observation, ...]
    standing: Mapping[str, Observation]
    factors: Mapping[str, FactorNote]
    findings: tuple[Finding, ...]
    concern: Concern
    steps: tuple[str, ...]
    elements: Elements
    review: IndicatorReview | None
    outdated: bool
    names: Mapping[str, str]

    def rows(self) -> tuple[str, ...]:
        """Return the rows that led to the level, of all lists that reach it."""
        found = (code for one in self.findings if one.concern is self.concern for code in one.rows)
        return tuple(dict.fromkeys(found))


@dataclass(frozen=True, slots=True)
class ObservationService:
    """What staff do to recognise somebody at risk without judging (domain standards 2 to 4)."""

    desk: Desk

    def sheet(self, code: CaseCode) -> ObservationSheet:
        """Return what is on record about a case; raises RecordNotFound."""
        self.desk.require(Permission.READ_CASES)
        with self.desk.work("observation.read") as work:
            return self._sheet(work, code)

    def record(self, command: RecordObservations) -> ChangeSet:
        """Store answers; an earlier one about the same row stays on record.

        Raises InvalidEntry, RecordNotFound, CaseClosed, and ModuleClosed: signs and elements are noted from level 1
        on, indicators from level 2.
        """
        self.desk.require(Permission.RECORD_OBSERVATION)
        self._check(command)
        with self.desk.work("observation.record") as work:
            require_open(self.desk, work, module_of(command.list_name))
            open_case(work, command.case_code)
            known = in_force(work.observations.for_case(command.case_code))
            for code, answer in command.answers.items():
                earlier = known.get(code)
                entry = self._observation(command, code, answer)
                work.observations.add(replace(entry, corrects=earlier.observation_id if earlier else None))
            work.commit()
        return ChangeSet.of(Kind.OBSERVATION, case_code=command.case_code)

    def record_factor(self, command: RecordFactor) -> ChangeSet:
        """Store how a factor works; the earlier note stays. Raises what recording does."""
        self.desk.require(Permission.RECORD_OBSERVATION)
        require_code("factor", command.factor, self.desk.content.list("domv_factors"))
        self._check_circumstances(command.circumstances)
        with self.desk.work("observation.factors") as work:
            require_open(self.desk, work, Module.INDICATORS)
            open_case(work, command.case_code)
            earlier = in_force(work.factor_notes.for_case(command.case_code)).get(command.factor)
            entry = FactorNote(
                factor_note_id=FactorNoteId(self.desk.identifiers.new_id()),
                case_code=command.case_code,
                factor=command.factor,
                risk=command.risk,
                protective=command.protective,
                source=command.circumstances.source,
                noted_on=command.circumstances.on or self.desk.clock.today(),
                recorded_at=self.desk.clock.now(),
                recorded_by=self.desk.member.staff_id,
                note=command.circumstances.note,
                corrects=earlier.factor_note_id if earlier else None,
            )
            work.factor_notes.add(entry.cleaned(self.desk.clock.today()))
            work.commit()
        return ChangeSet.of(Kind.OBSERVATION, case_code=command.case_code)

    def review(self, code: CaseCode, note: str = "", seen: int | None = None) -> ChangeSet:
        """Store that a focal point looked at the level of concern; raises RecordNotFound.

        `seen` is how many entries they saw: ChangedElsewhere when a colleague added one meanwhile. What waits for
        a review can be settled at every level of readiness, and in a closed case.
        """
        self.desk.require(Permission.REVIEW_INDICATORS)
        with self.desk.work("observation.review") as work:
            sheet = self._sheet(work, code)
            if seen is not None and seen != len(sheet.entries):
                raise ChangedElsewhere(kind="observations", key=code)
            review = IndicatorReview(
                review_id=IndicatorReviewId(self.desk.identifiers.new_id()),
                case_code=code,
                concern=sheet.concern.value,
                rows=sheet.rows(),
                entries_seen=len(sheet.entries),
                reviewed_at=self.desk.clock.now(),
                reviewed_by=self.desk.member.staff_id,
                note=note,
            )
            work.indicator_reviews.add(review.cleaned())
            work.commit()
        return ChangeSet.of(Kind.OBSERVATION, case_code=code)

    def waiting(self) -> tuple[ConcernRow, ...]:
        """Return the open cases whose level of concern waits for a review, the most urgent first."""
        self.desk.require(Permission.READ_CASES)
        return concerns_waiting(self.desk)

    def _sheet(self, work: UnitOfWork, code: CaseCode) -> ObservationSheet:
        age = work.people.get(code).age_for_protection(self.desk.clock.today())
        child = counts_as_child(age)
        entries = work.observations.for_case(code)
        standing = in_force(entries)
        answers = answers_of(standing)
        used = [
            one for one in profiles(self.desk.content, child=child) if any(key in one.indicators for key in answers)
        ]
        findings = tuple(assess(one, answers) for one in used)
        concern = strongest(findings)
        last = next(reversed(work.indicator_reviews.for_case(code)), None)
        return ObservationSheet(
            case_code=code,
            age=age,
            child=child,
            entries=entries,
            standing=standing,
            factors=in_force(work.factor_notes.for_case(code)),
            findings=findings,
            concern=concern,
            steps=self._steps(concern, child=child),
            elements=self._elements(answers, findings, child=child),
            review=last,
            outdated=last is not None and last.outdated(len(entries), concern),
            names={one.staff_id: one.name for one in work.staff.all()},
        )

    def _steps(self, concern: Concern, *, child: bool) -> tuple[str, ...]:
        level = self.desk.content.list("concern_levels").get(concern.value)
        return (*level.words("steps"), *(level.words("steps_child") if child else ()))

    def _elements(self, answers: Mapping[str, str], findings: tuple[Finding, ...], *, child: bool) -> Elements:
        content = self.desk.content
        speaking = sorted({name for one in findings for name in one.speaking})
        return recorded_elements(
            content.list(ELEMENTS), answers, content.list("delphi_dimensions"), speaking, child=child
        )

    def _check(self, command: RecordObservations) -> None:
        used = self.desk.content.list("indicator_profiles")
        lists = {SIGNS, ELEMENTS, *(row.text("indicators") for row in used)}
        rows = self.desk.content.list(command.list_name if command.list_name in lists else SIGNS)
        for code, answer in command.answers.items():
            require_code("code", code, rows)
            require_code("answer", answer, self.desk.content.list("indicator_answers"))
        self._check_circumstances(command.circumstances)

    def _check_circumstances(self, told: Circumstances) -> None:
        require_code("source", told.source, self.desk.content.list("information_sources"))
        require_code("confidence", told.confidence, self.desk.content.list("observation_confidence"))

    def _observation(self, command: RecordObservations, code: str, answer: str) -> Observation:
        told, today = command.circumstances, self.desk.clock.today()
        return Observation(
            observation_id=ObservationId(self.desk.identifiers.new_id()),
            case_code=command.case_code,
            list_name=command.list_name,
            code=code,
            answer=Answer(answer).value,
            source=told.source,
            confidence=told.confidence,
            observed_on=told.on or today,
            recorded_at=self.desk.clock.now(),
            recorded_by=self.desk.member.staff_id,
            note=told.note,
        ).cleaned(today)
