"""After a letter left: what comes back by any way is recorded once, mended by new entries, and never guessed."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from pgi_desk.domain.consent import ConsentPurpose
from pgi_desk.domain.errors import (
    AlreadyRecorded,
    ConsentMissing,
    ContactNotSafe,
    InvalidEntry,
    ReferralStopped,
    TransitionNotAllowed,
    UnknownSlip,
    WordNeeded,
)
from pgi_desk.domain.identifiers import CaseCode, ConsentId, ReferralId, letter_number
from pgi_desk.domain.person import SafeContact
from pgi_desk.domain.referral_answer import ReferralAnswer
from pgi_desk.services.answer_entry import Told
from pgi_desk.services.answers import PersonsWord, RecordSlip
from pgi_desk.services.changes import Kind
from pgi_desk.services.consents import RecordConsent, WithdrawConsent
from pgi_desk.services.people import CorrectPerson
from pgi_desk.services.referrals import RecordAnswer
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import Records, a_consent_entry, agree, agree_to_feedback, prepare_referral
from tests.unit.services.fake_office import FakePaper, Office


@pytest.fixture
def sent(desk_services: ServiceSet, agreed: ReferralId) -> ReferralId:
    """A referral whose letter was printed."""
    desk_services.letters.release(desk_services.letters.prepare(agreed), FakePaper())
    return agreed


def entries(office: Office) -> tuple[ReferralAnswer, ...]:
    return office.store.rows("referral_answers")


def withdraw(services: ServiceSet, referral_id: ReferralId) -> None:
    consent = services.referrals.get(referral_id).consent_id
    services.consents.withdraw(WithdrawConsent(ConsentId(consent or ""), "oral"))


class TestTheWholeWay:
    def test_each_step_has_its_day_channel_and_who_it_was(
        self, office: Office, desk_services: ServiceSet, sent: ReferralId
    ) -> None:
        start = office.clock.today()
        desk_services.answers.hand_over(sent, Told(start, "by_hand", "reception"))
        office.clock.forward(days=9)
        told = Told(start + timedelta(days=2), "phone", "case_worker", " By phone,\r\n twice. ")
        desk_services.referrals.answer(RecordAnswer(sent, "received", told=told))
        desk_services.referrals.answer(RecordAnswer(sent, "accepted", reason="partly", told=Told(channel="e_mail")))
        desk_services.referrals.answer(RecordAnswer(sent, "service_completed"))
        desk_services.referrals.answer(RecordAnswer(sent, "closed", "referred", "not_asked_not_reached"))
        sheet = desk_services.answers.sheet(sent)
        shown = [(one.kind, one.state, one.happened_on, one.channel, one.contact_role) for one in sheet.entries]
        assert shown[:3] == [
            ("handed_over", "", start, "by_hand", "reception"),
            ("answer", "received", start + timedelta(days=2), "phone", "case_worker"),
            ("answer", "accepted", start + timedelta(days=9), "e_mail", ""),
        ]
        assert [one.state for one in sheet.entries[3:]] == ["service_completed", "closed"]
        assert sheet.entries[1].note == "By phone,\n twice."
        assert (sheet.referral.state, sheet.referral.outcome, sheet.provider_name) == (
            "closed",
            "referred",
            "Harbour Street Clinic",
        )

    def test_it_is_closed_only_with_the_persons_word_or_why_nobody_asked(
        self, office: Office, desk_services: ServiceSet, known: Records, sent: ReferralId
    ) -> None:
        services = desk_services
        services.referrals.answer(RecordAnswer(sent, "service_completed"))
        before = office.store.stored
        with pytest.raises(WordNeeded) as caught:
            services.referrals.answer(RecordAnswer(sent, "closed", "referred"))
        assert caught.value.facts == {"field": "reason", "problem": "word_needed"}
        assert office.store.stored is before
        with pytest.raises(InvalidEntry):
            services.referrals.answer(RecordAnswer(sent, "closed", "referred", "because"))
        agree_to_feedback(services, known.case_code)
        services.answers.hear_person(PersonsWord(sent, 4, "yes", Told(channel="in_person")))
        services.referrals.answer(RecordAnswer(sent, "closed", "referred"))
        other = self.closed_without_asking(services, known)
        with pytest.raises(WordNeeded):  # a mistake is not mended without it either
            services.answers.correct(RecordAnswer(other, "closed", "service_unavailable"))

    def closed_without_asking(self, services: ServiceSet, known: Records) -> ReferralId:
        referral = prepare_referral(services, known, provider_id=known.legal, service_family="legal")
        agree(services, referral)
        services.letters.release(services.letters.prepare(referral), FakePaper())
        services.referrals.answer(RecordAnswer(referral, "no_answer"))
        services.referrals.answer(RecordAnswer(referral, "closed", "referred", "not_asked_unsafe"))
        return referral

    def test_a_decline_has_a_reason_even_if_none_was_said(
        self, office: Office, desk_services: ServiceSet, sent: ReferralId
    ) -> None:
        desk_services.referrals.answer(RecordAnswer(sent, "declined_by_provider"))
        assert entries(office)[-1].reason == "not_said"

    @pytest.mark.parametrize(
        ("told", "field", "problem"),
        [
            (Told(channel="pigeon"), "channel", "unknown_code"),
            (Told(contact_role="Ms Dunlevane"), "contact_role", "unknown_code"),
            (Told(note="x" * 501), "note", "too_long"),
        ],
    )
    def test_what_cannot_be_kept_is_named_and_nothing_is_stored(
        self, office: Office, desk_services: ServiceSet, sent: ReferralId, told: Told, field: str, problem: str
    ) -> None:
        before = office.store.stored
        with pytest.raises(InvalidEntry) as caught:
            desk_services.referrals.answer(RecordAnswer(sent, "received", told=told))
        assert (caught.value.facts["field"], caught.value.facts["problem"]) == (field, problem)
        assert office.store.stored is before

    @pytest.mark.parametrize(("days", "problem"), [(-1, "before_sending"), (6, "in_the_future")])
    def test_a_day_before_sending_or_in_the_future_is_refused(
        self, office: Office, desk_services: ServiceSet, sent: ReferralId, days: int, problem: str
    ) -> None:
        day = office.clock.today() + timedelta(days=days)
        office.clock.forward(days=5)
        before = office.store.stored
        with pytest.raises(InvalidEntry) as caught:
            desk_services.referrals.answer(RecordAnswer(sent, "received", told=Told(day)))
        assert caught.value.facts == {"field": "happened_on", "problem": problem}
        assert office.store.stored is before

    def test_a_letter_that_never_left_is_neither_handed_over_nor_reminded_of(
        self, desk_services: ServiceSet, agreed: ReferralId
    ) -> None:
        with pytest.raises(TransitionNotAllowed):
            desk_services.answers.hand_over(agreed, Told())
        with pytest.raises(TransitionNotAllowed):
            desk_services.answers.remind(agreed, "by_phone", Told())
        with pytest.raises(TransitionNotAllowed):
            desk_services.answers.hear_person(PersonsWord(agreed, 4, "yes", Told(channel="in_person")))


class TestCorrections:
    def test_a_correction_is_a_new_entry_and_the_wrong_one_stays(
        self, office: Office, desk_services: ServiceSet, sent: ReferralId
    ) -> None:
        desk_services.referrals.answer(RecordAnswer(sent, "accepted"))
        desk_services.referrals.answer(RecordAnswer(sent, "service_started"))
        desk_services.answers.correct(RecordAnswer(sent, "person_did_not_attend"))
        wrong, right = entries(office)[-2:]
        assert (wrong.state, right.state, right.corrects) == (
            "service_started",
            "person_did_not_attend",
            wrong.answer_id,
        )
        assert office.referral(sent).state == "person_did_not_attend"
        assert office.actions()[-2:] == ["referral.correct"] * 2
        sheet = desk_services.answers.sheet(sent)
        assert len(sheet.entries) == 3
        assert [one.state for one in sheet.in_force] == ["accepted", "person_did_not_attend"]

    def test_the_sheet_says_what_can_be_corrected_and_to_what(
        self, desk_services: ServiceSet, sent: ReferralId
    ) -> None:
        assert desk_services.answers.sheet(sent).correctable is None
        desk_services.referrals.answer(RecordAnswer(sent, "declined_by_provider"))
        sheet = desk_services.answers.sheet(sent)
        assert sheet.correctable is not None
        assert sheet.correctable.state == "declined_by_provider"
        assert {"received", "accepted", "service_completed"} <= set(sheet.instead)
        assert sheet.later == ("closed", "stop_and_recall")

    def test_without_an_answer_there_is_nothing_to_correct(
        self, office: Office, desk_services: ServiceSet, sent: ReferralId
    ) -> None:
        before = office.store.stored
        with pytest.raises(TransitionNotAllowed):
            desk_services.answers.correct(RecordAnswer(sent, "received"))
        assert office.store.stored is before


class TestSlip:
    def number(self, office: Office, sent: ReferralId) -> str:
        return office.referral(sent).number

    def test_its_number_and_one_box_are_enough(
        self, office: Office, desk_services: ServiceSet, sent: ReferralId
    ) -> None:
        typed = self.number(office, sent).translate(str.maketrans("01", "Ol")).replace("-", " ")
        assert desk_services.answers.find(typed).referral.referral_id == sent
        changes = desk_services.answers.record_slip(RecordSlip(typed, "accepted_partly"))
        kept = entries(office)[-1]
        assert (kept.state, kept.reason, kept.channel, kept.happened_on) == (
            "accepted",
            "partly",
            "slip",
            office.clock.today(),
        )
        assert office.referral(sent).state == "accepted"
        assert (changes.key, Kind.REFERRAL in changes.kinds) == (sent, True)

    def test_a_number_of_nobody_is_said(self, office: Office, desk_services: ServiceSet, sent: ReferralId) -> None:
        before, other = office.store.stored, letter_number(2026, 999)
        for act in (
            desk_services.answers.find,
            lambda number: desk_services.answers.record_slip(RecordSlip(number, "completed")),
        ):
            with pytest.raises(UnknownSlip) as caught:
                act(other)
            assert caught.value.facts == {"number": other}
        assert office.store.stored is before

    def test_a_mistyped_number_never_finds_another_referral(
        self, office: Office, desk_services: ServiceSet, sent: ReferralId
    ) -> None:
        number = self.number(office, sent)
        wrong = number[:8] + str((int(number[8]) + 1) % 10) + number[9:]
        with pytest.raises(InvalidEntry) as caught:
            desk_services.answers.find(wrong)
        assert caught.value.facts["problem"] == "check_digits"

    def test_the_same_slip_again_is_stored_once(
        self, office: Office, desk_services: ServiceSet, sent: ReferralId
    ) -> None:
        slip = RecordSlip(self.number(office, sent), "service_started")
        desk_services.answers.record_slip(slip)
        before = office.store.stored
        with pytest.raises(AlreadyRecorded):
            desk_services.answers.record_slip(slip)
        with pytest.raises(AlreadyRecorded):  # a slip that was filled in earlier and came later
            desk_services.answers.record_slip(RecordSlip(slip.number, "accepted_yes"))
        assert office.store.stored is before
        desk_services.answers.record_slip(RecordSlip(slip.number, "completed"))
        assert office.referral(sent).state == "service_completed"

    def test_a_slip_for_a_recalled_letter_is_refused(
        self, office: Office, desk_services: ServiceSet, sent: ReferralId
    ) -> None:
        withdraw(desk_services, sent)
        before, number = office.store.stored, self.number(office, sent)
        for act in (
            lambda: desk_services.answers.find(number),
            lambda: desk_services.answers.record_slip(RecordSlip(number, "accepted_yes")),
            lambda: desk_services.answers.remind(sent, "by_phone", Told()),
        ):
            with pytest.raises(ReferralStopped):
                act()
        assert office.store.stored is before

    def test_a_box_that_is_none_is_refused(self, office: Office, desk_services: ServiceSet, sent: ReferralId) -> None:
        with pytest.raises(InvalidEntry):
            desk_services.answers.record_slip(RecordSlip(self.number(office, sent), "perhaps"))


class TestReminders:
    @pytest.fixture(autouse=True)
    def feedback(self, desk_services: ServiceSet, known: Records) -> ConsentId:
        """The person agrees that services report back."""
        return agree_to_feedback(desk_services, known.case_code)

    def test_without_consent_to_feedback_the_service_is_neither_reminded_nor_asked(
        self, office: Office, desk_services: ServiceSet, sent: ReferralId, feedback: ConsentId
    ) -> None:
        assert desk_services.answers.sheet(sent).no_feedback == ()
        letter = desk_services.notices.prepare(sent, "reminder")
        desk_services.consents.withdraw(WithdrawConsent(feedback, "oral"))
        assert desk_services.answers.sheet(sent).no_feedback == ("withdrawn",)
        before, paper = office.store.stored, FakePaper()
        for step in ("first_reminder", "by_phone", "focal_point"):
            with pytest.raises(ConsentMissing) as caught:
                desk_services.answers.remind(sent, step, Told())
            assert caught.value.facts["purpose"] == "C5_feedback"
        with pytest.raises(ConsentMissing):
            desk_services.notices.prepare(sent, "reminder")
        with pytest.raises(ConsentMissing):
            desk_services.notices.release(letter, paper)
        assert paper.delivered == []
        assert office.store.stored is before
        # What stays in the branch, and what the service says by itself, is recorded all the same.
        desk_services.answers.remind(sent, "coordinator", Told())
        desk_services.referrals.answer(RecordAnswer(sent, "accepted"))

    def test_a_reminder_is_an_entry_and_moves_the_next_step(
        self, office: Office, desk_services: ServiceSet, sent: ReferralId
    ) -> None:
        office.clock.forward(days=18)
        chase = desk_services.answers.sheet(sent).chase
        assert chase is not None
        assert (chase.step, chase.due(office.clock.now())) == ("by_phone", True)
        desk_services.answers.remind(sent, "by_phone", Told(channel="phone", contact_role="reception"))
        after = desk_services.answers.sheet(sent).chase
        assert after is not None
        assert (after.step, after.due(office.clock.now())) == ("focal_point", False)
        assert office.referral(sent).state == "sent"

    def test_an_unknown_step_is_refused(self, desk_services: ServiceSet, sent: ReferralId) -> None:
        for step in ("", "shout"):
            with pytest.raises(InvalidEntry):
                desk_services.answers.remind(sent, step, Told())

    def test_a_printed_reminder_is_an_entry_by_itself(
        self, office: Office, desk_services: ServiceSet, sent: ReferralId
    ) -> None:
        office.clock.forward(days=15)
        desk_services.notices.release(desk_services.notices.prepare(sent, "reminder"), FakePaper())
        assert [(one.kind, one.step) for one in entries(office)] == [("reminder", "first_reminder")]

    def test_a_reminder_that_the_printer_refused_is_none(
        self, office: Office, desk_services: ServiceSet, sent: ReferralId
    ) -> None:
        letter = desk_services.notices.prepare(sent, "reminder")
        with pytest.raises(Exception, match="PrintingFailed"):
            desk_services.notices.release(letter, FakePaper.jammed())
        assert entries(office) == ()


class TestThePersonsWord:
    HERE = Told(channel="in_person")

    def consent(self, services: ServiceSet, code: CaseCode, *purposes: ConsentPurpose) -> None:
        for purpose in purposes:
            services.consents.record(RecordConsent(code, a_consent_entry(services, purpose)))

    def contact(self, services: ServiceSet, code: CaseCode, **changes: Any) -> None:
        entry = services.people.entry(code)
        services.people.correct(CorrectPerson(code, replace(entry, safe_contact=SafeContact(**changes))))

    def test_it_is_asked_with_consent_to_feedback_only(
        self, office: Office, desk_services: ServiceSet, known: Records, sent: ReferralId
    ) -> None:
        before = office.store.stored
        with pytest.raises(ConsentMissing) as caught:
            desk_services.answers.hear_person(PersonsWord(sent, 4, "yes", self.HERE))
        assert caught.value.facts["purpose"] == "C5_feedback"
        assert office.store.stored is before
        assert desk_services.answers.may_ask_person(sent)[0] == ("never_asked",)
        self.consent(desk_services, known.case_code, ConsentPurpose.FEEDBACK)
        desk_services.answers.hear_person(PersonsWord(sent, 4, "yes", self.HERE))
        kept = entries(office)[-1]
        assert (kept.kind, kept.satisfaction, kept.felt_safe) == ("person", 4, "yes")
        assert office.referral(sent).state == "sent"

    @pytest.mark.parametrize(
        ("follow_up", "contact", "stops"),
        [
            (False, {"channel": "phone", "value": "1"}, ("consent_never_asked",)),
            (True, {"channel": "no_safe_contact"}, ("no_safe_contact",)),
            (True, {}, ("contact_not_asked",)),
            (True, {"channel": "phone", "hours": "18:00-20:00"}, ("outside_hours",)),
            (True, {"channel": "phone", "hours": "08:00-12:00"}, ()),
        ],
    )
    def test_nobody_is_contacted_for_it_against_the_rules(
        self,
        office: Office,
        desk_services: ServiceSet,
        known: Records,
        sent: ReferralId,
        follow_up: bool,
        contact: dict[str, str],
        stops: tuple[str, ...],
    ) -> None:
        purposes = (ConsentPurpose.FEEDBACK, *((ConsentPurpose.FOLLOW_UP,) if follow_up else ()))
        self.consent(desk_services, known.case_code, *purposes)
        self.contact(desk_services, known.case_code, **contact)
        assert desk_services.answers.may_ask_person(sent)[1].stops == stops
        command = PersonsWord(sent, 3, "not_said", Told(channel="phone"))
        if stops:
            with pytest.raises(ContactNotSafe) as caught:
                desk_services.answers.hear_person(command)
            assert caught.value.facts == {"stops": stops}
            assert entries(office) == ()
        else:
            desk_services.answers.hear_person(command)
            assert len(entries(office)) == 1

    def test_where_the_hours_are_not_known_somebody_asked_first(
        self, office: Office, desk_services: ServiceSet, known: Records, sent: ReferralId
    ) -> None:
        self.consent(desk_services, known.case_code, ConsentPurpose.FEEDBACK, ConsentPurpose.FOLLOW_UP)
        self.contact(desk_services, known.case_code, channel="phone", hours="when the aunt is out")
        command = PersonsWord(sent, 3, "not_said", Told(channel="phone"))
        with pytest.raises(ContactNotSafe) as caught:
            desk_services.answers.hear_person(command)
        assert caught.value.facts == {"stops": ("hours_not_known",)}
        desk_services.answers.hear_person(replace(command, hours_asked=True))
        assert len(entries(office)) == 1

    def test_two_bad_words_make_a_service_due_for_a_check(
        self, office: Office, desk_services: ServiceSet, known: Records, sent: ReferralId
    ) -> None:
        self.consent(desk_services, known.case_code, ConsentPurpose.FEEDBACK)
        other = prepare_referral(desk_services, known)
        agree(desk_services, other)
        desk_services.letters.release(desk_services.letters.prepare(other), FakePaper())
        first = desk_services.answers.hear_person(PersonsWord(sent, 2, "yes", self.HERE))
        desk_services.answers.hear_person(PersonsWord(sent, 1, "no", self.HERE))
        assert Kind.PROVIDER not in first.kinds
        assert self.status(office, known) == "vetted"
        second = desk_services.answers.hear_person(PersonsWord(other, 0, "no", self.HERE))
        assert Kind.PROVIDER in second.kinds
        assert self.status(office, known) == "due_for_check"

    def test_words_from_before_the_last_check_count_no_more(
        self, office: Office, desk_services: ServiceSet, known: Records, sent: ReferralId
    ) -> None:
        self.consent(desk_services, known.case_code, ConsentPurpose.FEEDBACK)
        desk_services.answers.hear_person(PersonsWord(sent, 1, "no", self.HERE))
        other = prepare_referral(desk_services, known)
        agree(desk_services, other)
        desk_services.letters.release(desk_services.letters.prepare(other), FakePaper())
        office.clock.forward(days=3)
        with office.store.open_work(desk_services.desk.member.staff_id, "provider.vet") as work:
            clinic = work.providers.get(known.clinic)
            vetting = replace(clinic.vetting, vetted_on=office.clock.today())
            work.providers.update(replace(clinic, vetting=vetting))
            work.commit()
        desk_services.answers.hear_person(PersonsWord(other, 1, "no", self.HERE))
        assert self.status(office, known) == "vetted"

    @staticmethod
    def status(office: Office, known: Records) -> str:
        (clinic,) = [one for one in office.store.rows("providers") if one.provider_id == known.clinic]
        return str(clinic.vetting.status)
