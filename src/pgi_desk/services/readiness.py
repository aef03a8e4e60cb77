"""What the branch is ready to do: assessed together, signed by two, and what it opens."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from pgi_desk.domain.errors import ChangedElsewhere, InvalidEntry
from pgi_desk.domain.identifiers import CaseCode, LossId, ReadinessId, StaffId
from pgi_desk.domain.readiness import (
    CRITICAL_LOST,
    ON_PAPER,
    RATINGS,
    Assessment,
    ReadinessAnswer,
    ReadinessLoss,
    ReadinessRules,
    ReadinessState,
    area_scores,
    checked_for_signing,
    current_ratings,
    reached_level,
    require_complete,
    shortfalls,
)
from pgi_desk.domain.readiness_gate import Module, Opening, opening
from pgi_desk.domain.staff import Permission, Role, StaffMember
from pgi_desk.domain.text_entry import clean_line, require_code, require_line
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.desk import Desk
from pgi_desk.services.module_check import newest_signed, opening_now, standing_now
from pgi_desk.services.ports import UnitOfWork
from pgi_desk.services.readiness_models import (
    Leader,
    OpeningsForCase,
    RateQuestion,
    ReadinessSheet,
    Recheck,
    RecordLoss,
    SignAssessment,
    SigningEffect,
    TrendPoint,
)
from pgi_desk.services.second_person import Approver, SecondPerson


@dataclass(frozen=True, slots=True)
class ReadinessService:
    """What staff do with the readiness assessment (domain standards 10)."""

    desk: Desk
    second_person: SecondPerson

    def sheet(self) -> ReadinessSheet:
        """Return the assessment in work or, without one, the one that counts; stores nothing."""
        self.desk.require(Permission.SEE_OVERVIEW)
        rules = self._rules()
        with self.desk.work("readiness.read") as work:
            known, signed = standing_now(self.desk, work), newest_signed(work)
            shown = _draft(work) or signed
            if shown is None:
                return ReadinessSheet(known)
            losses = work.readiness_losses.for_assessment(signed.assessment_id) if signed is not None else ()
            answers = work.readiness_answers.for_assessment(shown.assessment_id)
            ratings = current_ratings(answers, losses if shown == signed else ())
            return ReadinessSheet(
                standing=known,
                shown=shown,
                answers={one.question: one for one in answers},
                scores=area_scores(rules.questions, ratings),
                held_back=shortfalls(rules, ratings, shown.focal_years),
                reached=reached_level(rules, ratings, shown.focal_years),
                losses=losses,
                trend=self._trend(work),
            )

    def openings(self) -> Mapping[Module, Opening]:
        """Return how far each module is open now, with what it needs."""
        self.desk.require(Permission.SEE_OVERVIEW)
        with self.desk.work("readiness.read") as work:
            known = standing_now(self.desk, work)
            return {module: opening_now(self.desk, work, module, known) for module in Module}

    def openings_for(self, code: CaseCode) -> OpeningsForCase:
        """Return how far each module is open now, for help to the person of a case; raises RecordNotFound."""
        self.desk.require(Permission.SEE_OVERVIEW)
        with self.desk.work("readiness.read") as work:
            known, case_type = standing_now(self.desk, work), work.cases.get(code).case_type
            return OpeningsForCase({one: opening_now(self.desk, work, one, known) for one in Module}, case_type)

    def effect(self, focal_years: int) -> SigningEffect:
        """Return what signing the assessment in work would do, with these years of experience of the focal point."""
        self.desk.require(Permission.ASSESS_READINESS)
        modules = self.desk.content.list("readiness_modules")
        with self.desk.work("readiness.read") as work:
            answers = work.readiness_answers.for_assessment(_required_draft(work).assessment_id)
            level = reached_level(self._rules(), {one.question: one.rating for one in answers}, focal_years)
            known = standing_now(self.desk, work)
            open_now = [module for module in Module if opening_now(self.desk, work, module, known).open]
        signed = replace(known, state=ReadinessState.VALID, level=level, signed_level=level)
        then = [opening(modules, one, signed, in_demo=self.desk.in_demo, used_before=False) for one in open_now]
        return SigningEffect(level, tuple(one for one in then if not one.open))

    def start(self) -> ChangeSet:
        """Begin an assessment with the answers of the last one to look at again; one in work is kept."""
        self.desk.require(Permission.ASSESS_READINESS)
        with self.desk.work("readiness.start") as work:
            before = newest_signed(work)
            if (draft := _draft(work)) is not None:
                return ChangeSet.of(Kind.READINESS, key=draft.assessment_id)
            key, now = ReadinessId(self.desk.identifiers.new_id()), self.desk.clock.now()
            years = before.focal_years if before is not None else 0
            work.readiness_assessments.add(Assessment(key, now, self.desk.member.staff_id, focal_years=years))
            if before is not None:
                self._take_over(work, before, key)
            work.commit()
        return ChangeSet.of(Kind.READINESS, key=key)

    def rate(self, command: RateQuestion) -> ChangeSet:
        """Store how a question is rated; raises InvalidEntry, also when no assessment is in work."""
        self.desk.require(Permission.ASSESS_READINESS)
        with self.desk.work("readiness.answer") as work:
            draft = _required_draft(work)
            answers = work.readiness_answers.for_assessment(draft.assessment_id)
            known = next((one for one in answers if one.question == command.question), None)
            answer = self._answer(command, draft.assessment_id, known)
            (work.readiness_answers.update if known is not None else work.readiness_answers.add)(answer)
            work.commit()
        return ChangeSet.of(Kind.READINESS, key=answer.answer_id)

    def leaders(self) -> tuple[Approver, ...]:
        """Return the colleagues who can sign for the leadership: a focal point never does."""
        self.desk.require(Permission.ASSESS_READINESS)
        with self.desk.work("readiness.read") as work:
            focal = {one.staff_id for one in work.staff.all() if one.role is Role.FOCAL_POINT}
        return tuple(one for one in self.second_person.candidates() if one.staff_id not in focal)

    def colleagues(self) -> tuple[Approver, ...]:
        """Return who can be the second person of a re-check."""
        self.desk.require(Permission.ASSESS_READINESS)
        return self.second_person.candidates()

    def sign(self, command: SignAssessment) -> ChangeSet:
        """Sign as the assessor, with the leadership as the second; from then on the level decides.

        Raises EntryIncomplete with every unfinished question, InvalidEntry, SignInRefused, WaitBeforeRetry, and
        ChangedElsewhere when an answer changed while the second person signed in.
        """
        self.desk.require(Permission.ASSESS_READINESS)
        rules, leader = self._rules(), command.leader
        with self.desk.work("readiness.read") as work:
            _, read = self._ready_to_sign(work, command)
            self._refuse_leader(leader, work.staff.all())
        # Everything else is looked at before the second person types a passphrase.
        approval = self._approval(leader)
        with self.desk.work("readiness.sign") as work:
            draft, answers = self._ready_to_sign(work, command)
            if answers != read:
                raise ChangedElsewhere(kind="readiness_answers", key=draft.assessment_id)
            ratings = {one.question: one.rating for one in answers}
            signed = replace(
                draft,
                signed_at=self.desk.clock.now(),
                assessor=self.desk.member.staff_id,
                leader=StaffId(leader.staff_id) if leader.staff_id else None,
                approval=approval,
                level=reached_level(rules, ratings, draft.focal_years),
            )
            work.readiness_assessments.update(signed)
            work.audit.note(detail={"level": signed.level, "approval": approval})
            work.commit()
        return ChangeSet.of(Kind.READINESS, key=signed.assessment_id)

    def note_loss(self, command: RecordLoss) -> ChangeSet:
        """Store that something is gone on which the level rested; raises InvalidEntry."""
        self.desk.require(Permission.ASSESS_READINESS)
        kinds = self.desk.content.list("readiness_losses").codes()
        with self.desk.work("readiness.loss") as work:
            signed = newest_signed(work)
            if signed is None:
                raise InvalidEntry(field="kind", problem="not_assessed")
            loss = ReadinessLoss(
                loss_id=LossId(self.desk.identifiers.new_id()),
                assessment_id=signed.assessment_id,
                kind=command.kind,
                happened_on=command.happened_on,
                recorded_at=self.desk.clock.now(),
                recorded_by=self.desk.member.staff_id,
                question=command.question,
                note=command.note,
            ).cleaned(self._rules(), kinds, self.desk.clock.today())
            work.readiness_losses.add(loss)
            work.commit()
        return ChangeSet.of(Kind.READINESS, key=loss.loss_id)

    def recheck(self, command: Recheck) -> ChangeSet:
        """Store what two people found of a loss; raises InvalidEntry, SignInRefused and WaitBeforeRetry."""
        self.desk.require(Permission.ASSESS_READINESS)
        with self.desk.work("readiness.read") as work:
            self._rechecked(work, command, "")
        approval = self.second_person.approve(command.second, command.sign_in)
        with self.desk.work("readiness.recheck") as work:
            work.readiness_losses.update(self._rechecked(work, command, approval))
            work.commit()
        return ChangeSet.of(Kind.READINESS, key=command.loss_id)

    def _rules(self) -> ReadinessRules:
        return ReadinessRules.from_content(self.desk.content)

    def _answer(
        self, command: RateQuestion, assessment_id: ReadinessId, known: ReadinessAnswer | None
    ) -> ReadinessAnswer:
        return ReadinessAnswer(
            answer_id=known.answer_id if known is not None else self.desk.identifiers.new_id(),
            assessment_id=assessment_id,
            question=command.question,
            answered_at=self.desk.clock.now(),
            answered_by=self.desk.member.staff_id,
            rating=command.rating,
            justification=command.justification,
            evidence_seen=command.evidence_seen,
            next_step=command.next_step,
            owner=command.owner,
            due_on=command.due_on,
        ).cleaned(self._rules())

    def _take_over(self, work: UnitOfWork, before: Assessment, key: ReadinessId) -> None:
        """Copy what was answered; what a re-check found since is in the copy."""
        answers = work.readiness_answers.for_assessment(before.assessment_id)
        now = current_ratings(answers, work.readiness_losses.for_assessment(before.assessment_id))
        for one in answers:
            new_id = self.desk.identifiers.new_id()
            work.readiness_answers.add(replace(one, answer_id=new_id, assessment_id=key, rating=now[one.question]))

    def _ready_to_sign(
        self, work: UnitOfWork, command: SignAssessment
    ) -> tuple[Assessment, tuple[ReadinessAnswer, ...]]:
        leader = command.leader
        draft = replace(
            _required_draft(work),
            assessed_on=command.assessed_on,
            focal_years=command.focal_years,
            comment=command.comment,
            leader_name="" if leader.staff_id else leader.name,
            leader_function="" if leader.staff_id else leader.function,
        )
        answers = work.readiness_answers.for_assessment(draft.assessment_id)
        require_complete(self._rules(), answers)
        return checked_for_signing(draft, self.desk.clock.today()), answers

    def _refuse_leader(self, leader: Leader, staff: tuple[StaffMember, ...]) -> None:
        """Two people sign, one of them for the leadership; a focal point never signs alone or for the leadership."""
        if leader.staff_id:
            if any(one.staff_id == leader.staff_id and one.role is Role.FOCAL_POINT for one in staff):
                raise InvalidEntry(field="leader", problem="focal_point_alone")
            return
        name = clean_line("leader_name", leader.name, longest=100)
        if not name:
            raise InvalidEntry(field="leader", problem="two_people")
        require_line("leader_function", leader.function, longest=100)
        same = next((one for one in staff if one.active and one.name.casefold() == name.casefold()), None)
        if same is not None:
            own = same.staff_id == self.desk.member.staff_id
            raise InvalidEntry(field="leader_name", problem="two_people" if own else "is_a_colleague")

    def _approval(self, leader: Leader) -> str:
        if not leader.staff_id:
            return ON_PAPER
        return self.second_person.approve(StaffId(leader.staff_id), leader.sign_in)

    def _rechecked(self, work: UnitOfWork, command: Recheck, approval: str) -> ReadinessLoss:
        loss = work.readiness_losses.get(command.loss_id)
        if not loss.open:
            raise InvalidEntry(field="loss", problem="already_rechecked")
        rating = ""
        if loss.kind == CRITICAL_LOST:
            rating = require_code("rating_now", command.rating_now, RATINGS[:3])
        return replace(
            loss,
            rechecked_on=self.desk.clock.today(),
            rechecked_by=self.desk.member.staff_id,
            second=command.second,
            approval=approval,
            rating_now=rating,
        )

    def _trend(self, work: UnitOfWork) -> tuple[TrendPoint, ...]:
        points = []
        for one in work.readiness_assessments.all():
            if one.signed and one.assessed_on is not None:
                answers = work.readiness_answers.for_assessment(one.assessment_id)
                ratings = {answer.question: answer.rating for answer in answers}
                points.append(TrendPoint(one.assessed_on, one.level, area_scores(self._rules().questions, ratings)))
        return tuple(points)


def _draft(work: UnitOfWork) -> Assessment | None:
    return next((one for one in reversed(work.readiness_assessments.all()) if not one.signed), None)


def _required_draft(work: UnitOfWork) -> Assessment:
    draft = _draft(work)
    if draft is None:
        raise InvalidEntry(field="assessment", problem="none_in_work")
    return draft
