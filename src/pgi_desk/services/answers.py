"""After a letter left: what came back about it, by paper, phone or mouth, and what we did to get it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from pgi_desk.domain.chase import Chase, last_chase, next_chase
from pgi_desk.domain.consent import ConsentPurpose
from pgi_desk.domain.errors import ReferralStopped, TransitionNotAllowed, UnknownSlip
from pgi_desk.domain.identifiers import ReferralId, parse_letter_number
from pgi_desk.domain.receipt import ReceiptMark, receipt_marks
from pgi_desk.domain.referral import Referral
from pgi_desk.domain.referral_answer import (
    ANSWER,
    HANDED_OVER,
    PERSON,
    REMINDER,
    STOPPED,
    ReferralAnswer,
    answered,
    before_last_answer,
    check_slip,
    in_force,
    last_answer,
    later_states,
    require_word,
)
from pgi_desk.domain.safe_contact import ContactVerdict
from pgi_desk.domain.staff import Permission
from pgi_desk.domain.text_entry import require_code
from pgi_desk.services.answer_entry import TODAY, Told, new_entry
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.consent_check import require_feedback
from pgi_desk.services.contacts import contact_verdict, missing_consent, require_contact
from pgi_desk.services.desk import Desk
from pgi_desk.services.ports import UnitOfWork
from pgi_desk.services.provider_feedback import note_word_of_person
from pgi_desk.services.referral_follow_up import note_appointment, settle_follow_up
from pgi_desk.services.referrals import RecordAnswer
from pgi_desk.services.step_check import plan_of

# Ways in which the person is with us already, so that nobody is contacted.
PERSON_IS_HERE = frozenset({"in_person"})


@dataclass(frozen=True, slots=True)
class ReferralSheet:
    """One referral with everything that came back about it, in order of the days on which it happened.

    `later` holds the states that can be recorded now, `correctable` the entry that a correction would stand in
    place of and `instead` the states to which it could go. `no_feedback` holds why the service must not be asked about
    the person (consent C5), none when it may. `marks` are the moments by which a receipt should have come.
    """

    referral: Referral
    provider_name: str
    entries: tuple[ReferralAnswer, ...]
    in_force: tuple[ReferralAnswer, ...]
    later: tuple[str, ...]
    correctable: ReferralAnswer | None
    instead: tuple[str, ...]
    chase: Chase | None
    no_feedback: tuple[str, ...] = ()
    marks: tuple[ReceiptMark, ...] = ()


@dataclass(frozen=True, slots=True)
class RecordSlip:
    """A returned slip: its number as typed, which of its boxes is ticked, and the next appointment written on it.

    What the service needs from us stands in the note.
    """

    number: str
    box: str
    told: Told = TODAY
    appointment: date | None = None


@dataclass(frozen=True, slots=True)
class PersonsWord:
    """What the person says about the service, in their own words as a number from 1 to 5, 0 when not asked.

    `hours_asked` says that somebody asked whether the time was a safe one, where the program cannot read the hours.
    """

    referral_id: ReferralId
    satisfaction: int = 0
    felt_safe: str = ""
    told: Told = TODAY
    hours_asked: bool = False


@dataclass(frozen=True, slots=True)
class AnswerService:
    """What staff do with referrals whose letter has left (domain standards 6.2 and 6.3)."""

    desk: Desk

    def sheet(self, referral_id: ReferralId) -> ReferralSheet:
        """Return a referral with its entries; raises RecordNotFound."""
        self.desk.require(Permission.READ_CASES)
        with self.desk.work("referral.read") as work:
            return self._sheet(work, work.referrals.get(referral_id))

    def find(self, number: str) -> ReferralSheet:
        """Return the referral of a slip's number as it was typed.

        Raises InvalidEntry for a mistyped number, UnknownSlip, and ReferralStopped for one that was recalled.
        """
        self.desk.require(Permission.READ_CASES)
        with self.desk.work("referral.read") as work:
            return self._sheet(work, self._of_slip(work, number))

    def record_slip(self, command: RecordSlip) -> ChangeSet:
        """Store what a returned slip says, once.

        Raises what `find` raises, AlreadyRecorded when this is known, TransitionNotAllowed and InvalidEntry.
        """
        self.desk.require(Permission.PREPARE_REFERRAL)
        states, box = self.desk.content.list("referral_states"), self.desk.content.list("slip_boxes").get(command.box)
        with self.desk.work("referral.slip") as work:
            referral = self._of_slip(work, command.number)
            state = box.text("state")
            check_slip(referral, state, work.answers.for_referral(referral.referral_id), states)
            told = replace(command.told, channel="slip")
            entry = new_entry(self.desk, referral, ANSWER, told, state=state, reason=box.text("reason"))
            work.answers.add(entry)
            work.referrals.update(answered(referral, entry, states, self.desk.clock.now()))
            if command.appointment is not None:
                note_appointment(self.desk, work, referral, command.appointment)
            work.commit()
        return ChangeSet.of(Kind.REFERRAL, Kind.SAFETY, case_code=referral.case_code, key=referral.referral_id)

    def correct(self, command: RecordAnswer) -> ChangeSet:
        """Store an entry in place of the last answer, which stays on record; raises what `answer` raises."""
        self.desk.require(Permission.PREPARE_REFERRAL)
        states = self.desk.content.list("referral_states")
        with self.desk.work("referral.correct") as work:
            referral = work.referrals.get(command.referral_id)
            entries = work.answers.for_referral(referral.referral_id)
            before, wrong = before_last_answer(referral, entries), last_answer(entries)
            facts = {"state": command.state, "outcome": command.outcome, "reason": command.reason}
            corrects = wrong.answer_id if wrong is not None else None
            entry = new_entry(self.desk, before, ANSWER, command.told, corrects=corrects, **facts)
            corrected = answered(before, entry, states, self.desk.clock.now())
            require_word(entry, entries)
            work.answers.add(entry)
            work.referrals.update(corrected)
            work.commit()
        return ChangeSet.of(Kind.REFERRAL, case_code=referral.case_code, key=referral.referral_id)

    def hand_over(self, referral_id: ReferralId, told: Told) -> ChangeSet:
        """Store when, how and to whom at the service the letter was handed over; raises InvalidEntry."""
        self.desk.require(Permission.PREPARE_REFERRAL)
        return self._add("referral.handed_over", referral_id, HANDED_OVER, told)

    def remind(self, referral_id: ReferralId, step: str, told: Told) -> ChangeSet:
        """Store that a step was taken, such as a reminder; the next one counts from it.

        Raises InvalidEntry, and ConsentMissing for a step that asks the service about the person without consent C5.
        """
        self.desk.require(Permission.PREPARE_REFERRAL)
        steps = self.desk.content.list("chase_steps")
        require_code("step", step, steps)
        asks = steps.get(step).attributes.get("asks_service") is True
        return self._add("referral.reminder", referral_id, REMINDER, told, step, asks=asks)

    def may_ask_person(self, referral_id: ReferralId) -> tuple[tuple[str, ...], ContactVerdict]:
        """Return why the person's word cannot be asked for (consent C5), and whether they may be contacted for it."""
        self.desk.require(Permission.READ_CASES)
        with self.desk.work("contact.look") as work:
            code = work.referrals.get(referral_id).case_code
            missing = missing_consent(self.desk, work, code, ConsentPurpose.FEEDBACK)
            return missing, contact_verdict(self.desk, work, code)

    def hear_person(self, command: PersonsWord) -> ChangeSet:
        """Store what the person says about the service, which may make the service due for a check.

        Raises TransitionNotAllowed before sending, ConsentMissing without consent C5, ContactNotSafe when the person
        would have to be contacted and must not be, InvalidEntry.
        """
        self.desk.require(Permission.PREPARE_REFERRAL)
        with self.desk.work("referral.person") as work:
            referral = work.referrals.get(command.referral_id)
            if referral.sent_at is None:
                raise TransitionNotAllowed(current=referral.state, wanted=PERSON)
            require_feedback(self.desk, work, referral.case_code)
            if command.told.channel not in PERSON_IS_HERE:
                require_contact(self.desk, work, referral.case_code, hours_asked=command.hours_asked)
            facts = {"satisfaction": command.satisfaction, "felt_safe": command.felt_safe}
            work.answers.add(new_entry(self.desk, referral, PERSON, command.told, **facts))
            due = note_word_of_person(self.desk, work, referral)
            outcome = "came" if command.told.channel in PERSON_IS_HERE else "reached"
            settle_follow_up(self.desk, work, plan_of(work, referral), outcome)
            work.commit()
        kinds = (Kind.REFERRAL, Kind.SAFETY, *((Kind.PROVIDER,) if due else ()))
        return ChangeSet.of(*kinds, case_code=referral.case_code, key=referral.referral_id)

    def _add(
        self, action: str, referral_id: ReferralId, kind: str, told: Told, step: str = "", *, asks: bool = False
    ) -> ChangeSet:
        with self.desk.work(action) as work:
            referral = work.referrals.get(referral_id)
            if referral.state in STOPPED:
                raise ReferralStopped(number=referral.number)
            if referral.sent_at is None:
                raise TransitionNotAllowed(current=referral.state, wanted=kind)
            if asks:
                require_feedback(self.desk, work, referral.case_code)
            work.answers.add(new_entry(self.desk, referral, kind, told, step=step))
            work.commit()
        return ChangeSet.of(Kind.REFERRAL, case_code=referral.case_code, key=referral_id)

    @staticmethod
    def _of_slip(work: UnitOfWork, typed: str) -> Referral:
        number = parse_letter_number(typed)
        referral = work.referrals.by_number(number)
        if referral is None:
            raise UnknownSlip(number=number)
        if referral.state in STOPPED:
            raise ReferralStopped(number=number)
        return referral

    def _sheet(self, work: UnitOfWork, referral: Referral) -> ReferralSheet:
        states, now = self.desk.content.list("referral_states"), self.desk.clock.now()
        entries = work.answers.for_referral(referral.referral_id)
        try:
            before: Referral | None = before_last_answer(referral, entries)
        except TransitionNotAllowed:
            before = None
        steps = self.desk.content.list("chase_steps")
        return ReferralSheet(
            referral=referral,
            provider_name=work.providers.get(referral.provider_id).name,
            entries=tuple(sorted(entries, key=lambda entry: (entry.happened_on, entry.recorded_at))),
            in_force=in_force(entries),
            later=later_states(referral.state, states),
            correctable=last_answer(entries) if before is not None else None,
            instead=later_states(before.state, states) if before is not None else (),
            chase=next_chase(referral.state, referral.priority, referral.due_at, last_chase(entries), steps, now),
            no_feedback=missing_consent(self.desk, work, referral.case_code, ConsentPurpose.FEEDBACK),
            marks=self._marks(referral),
        )

    def _marks(self, referral: Referral) -> tuple[ReceiptMark, ...]:
        priorities, rules = (self.desk.content.list(name) for name in ("referral_priorities", "receipt_marks"))
        sent_at = referral.sent_at
        return () if sent_at is None else receipt_marks(referral.priority, sent_at, priorities, rules)
