"""Record consent, withdraw it, and stop what rests on it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from pgi_desk.domain.consent import Consent, ConsentPurpose
from pgi_desk.domain.errors import ConsentMissing, InvalidEntry, RecordNotFound
from pgi_desk.domain.identifiers import CaseCode, ConsentId, ProviderId, ReferralId
from pgi_desk.services.changes import Kind
from pgi_desk.services.consents import AskAnew, ConsentEntry, RecordConsent, Recorded, WithdrawConsent
from pgi_desk.services.referrals import RecordAnswer
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import Records, a_consent_entry, agree, prepare_referral
from tests.unit.services.fake_office import FakePaper, Office

AFTER_SENDING = {
    "sent": (),
    "received": ("received",),
    "accepted": ("accepted",),
    "no_answer": ("no_answer",),
    "declined_by_provider": ("declined_by_provider",),
    "service_started": ("accepted", "service_started"),
    "service_completed": ("accepted", "service_started", "service_completed"),
    "partly_completed": ("accepted", "service_started", "partly_completed"),
    "person_did_not_attend": ("accepted", "person_did_not_attend"),
    "person_declined": ("accepted", "person_declined"),
    "back_referral": ("received", "back_referral"),
}


def record(services: ServiceSet, code: CaseCode, purpose: ConsentPurpose, **changes: Any) -> ConsentId:
    entry = a_consent_entry(services, purpose, **changes)
    return ConsentId(services.consents.record(RecordConsent(code, entry)).key)


def send(services: ServiceSet, referral_id: ReferralId) -> None:
    services.letters.release(services.letters.prepare(referral_id), FakePaper())


def answers(services: ServiceSet, referral_id: ReferralId, *states: str) -> None:
    for state in states:
        outcome = "referred" if state == "closed" else ""
        not_asked = "not_asked_unsafe" if state == "closed" else ""
        services.referrals.answer(RecordAnswer(referral_id, state, outcome, not_asked))


def withdraw(services: ServiceSet, consent_id: ConsentId) -> tuple[str, ...]:
    return services.consents.withdraw(WithdrawConsent(consent_id, "oral")).stopped


class TestRecord:
    def stored(self, office: Office) -> Consent:
        entry = office.store.rows("consents")[-1]
        assert isinstance(entry, Consent)
        return entry

    def test_an_entry_says_who_took_it_and_when(
        self, office: Office, desk_services: ServiceSet, known: Records
    ) -> None:
        entry = a_consent_entry(desk_services, ConsentPurpose.SERVICES, mode="written")
        changes = desk_services.consents.record(RecordConsent(known.case_code, entry)).changes
        kept = self.stored(office)
        assert (kept.taken_on, kept.taken_by, kept.valid_from) == (office.clock.today(), "s1", office.clock.today())
        assert (kept.mode, kept.limits_explained, changes.key) == ("written", True, kept.consent_id)
        assert changes.kinds == {Kind.CONSENT, Kind.AUDIT}
        assert office.actions()[-1] == "consent.record"

    def test_every_answer_of_the_form_is_kept(self, office: Office, desk_services: ServiceSet, known: Records) -> None:
        until = office.clock.today() + timedelta(days=5)
        entry = ConsentEntry(
            purpose=ConsentPurpose.REFERRAL,
            decision="refused",
            not_asked_reason="reason",
            given_by="caregiver",
            assent="no",
            caregiver_situation="present",
            child_mature=True,
            mode="written",
            language="ar",
            interpreter="MD 4",
            explained_items=("purpose",),
            capacity_concern=True,
            capacity_note="Tired.",
            items_to_share=("sex",),
            items_to_withhold=("name",),
            withheld_from="her uncle",
            withholding_reason="fear",
            recipient=known.clinic,
            legal_basis="vital_interest",
            place_private=False,
            valid_until=until,
            paper_kept=True,
        )
        desk_services.consents.record(RecordConsent(known.child_code, entry))
        kept = self.stored(office)
        assert office.store.stored.details[-1]["paper_kept"] == 1
        for name in set(ConsentEntry.__slots__) - {"paper_kept"}:
            assert getattr(kept, name) == getattr(entry, name), name
        assert not kept.limits_explained

    def test_sharing_holds_ninety_days_unless_said_otherwise(
        self, office: Office, desk_services: ServiceSet, known: Records
    ) -> None:
        today = office.clock.today()
        record(desk_services, known.case_code, ConsentPurpose.REFERRAL, recipient=known.clinic, items_to_share=("sex",))
        assert self.stored(office).valid_until == today + timedelta(days=90)
        assert desk_services.consents.suggested_until(ConsentPurpose.REFERRAL) == today + timedelta(days=90)
        record(desk_services, known.case_code, ConsentPurpose.SERVICES, valid_until=today)
        assert self.stored(office).valid_until == today
        assert desk_services.consents.suggested_until(ConsentPurpose.SERVICES) == today.replace(year=2028)

    def test_a_case_without_an_end_gives_no_consent_beyond_today(
        self, office: Office, desk_services: ServiceSet, known: Records
    ) -> None:
        with desk_services.desk.work("test.write") as work:
            work.cases.update(replace(work.cases.get(known.case_code), retention_until=None))
            work.commit()
        record(desk_services, known.case_code, ConsentPurpose.SERVICES)
        assert self.stored(office).valid_until == office.clock.today()

    def test_limits_of_confidentiality_must_have_been_explained(
        self, office: Office, desk_services: ServiceSet, known: Records
    ) -> None:
        every = office.content.list("explained_items").codes()
        before = office.store.stored
        with pytest.raises(InvalidEntry):
            record(
                desk_services,
                known.case_code,
                ConsentPurpose.SERVICES,
                explained_items=tuple(item for item in every if item != "limits_of_confidentiality"),
            )
        assert office.store.stored is before

    def test_taking_back_is_no_new_entry(self, desk_services: ServiceSet, known: Records) -> None:
        """An entry that says withdrawn would stop nothing; withdrawing has its own way."""
        with pytest.raises(InvalidEntry) as caught:
            record(desk_services, known.case_code, ConsentPurpose.SERVICES, decision="withdrawn")
        assert caught.value.facts["field"] == "decision"

    def test_a_case_must_exist(self, desk_services: ServiceSet) -> None:
        with pytest.raises(RecordNotFound):
            record(desk_services, CaseCode("nowhere"), ConsentPurpose.SERVICES)


class TestWithdrawBeforeSending:
    @pytest.mark.parametrize("state", ["draft", "consent_ok"])
    def test_the_letter_is_revoked(
        self, office: Office, desk_services: ServiceSet, known: Records, draft: ReferralId, state: str
    ) -> None:
        items = office.referral(draft).items
        if state == "consent_ok":
            consent = agree(desk_services, draft)
        else:
            consent = record(
                desk_services, known.case_code, ConsentPurpose.REFERRAL, recipient=known.clinic, items_to_share=items
            )
        assert office.referral(draft).state == state
        done = desk_services.consents.withdraw(WithdrawConsent(consent, " oral "))
        assert office.referral(draft).state == "revoked_by_person"
        assert done.stopped == (office.referral(draft).number,)
        assert done.changes.kinds == {Kind.CONSENT, Kind.REFERRAL, Kind.AUDIT}
        kept = next(one for one in office.store.rows("consents") if one.consent_id == consent)
        assert (kept.withdrawn_on, kept.withdrawn_how) == (office.clock.today(), "oral")

    def test_a_referral_to_another_service_goes_on(
        self, office: Office, desk_services: ServiceSet, known: Records, agreed: ReferralId
    ) -> None:
        other = prepare_referral(desk_services, known, provider_id=known.legal, service_family="legal")
        consent = agree(desk_services, other)
        withdraw(desk_services, consent)
        assert office.referral(other).state == "revoked_by_person"
        assert office.referral(agreed).state == "consent_ok"

    def test_another_persons_referral_goes_on(
        self, office: Office, desk_services: ServiceSet, known: Records, draft: ReferralId
    ) -> None:
        others = prepare_referral(desk_services, known, case_code=known.child_code)
        assert withdraw(desk_services, agree(desk_services, draft)) == (office.referral(draft).number,)
        assert office.referral(others).state == "draft"

    def test_a_consent_for_services_stops_no_letter(
        self, office: Office, desk_services: ServiceSet, known: Records, agreed: ReferralId
    ) -> None:
        assert withdraw(desk_services, record(desk_services, known.case_code, ConsentPurpose.SERVICES)) == ()
        assert office.referral(agreed).state == "consent_ok"


class TestWithdrawAfterSending:
    @pytest.mark.parametrize("state", AFTER_SENDING)
    def test_an_open_referral_is_stopped_and_recalled(
        self, office: Office, desk_services: ServiceSet, draft: ReferralId, state: str
    ) -> None:
        consent = agree(desk_services, draft)
        send(desk_services, draft)
        answers(desk_services, draft, *AFTER_SENDING[state])
        assert office.referral(draft).state == state
        assert withdraw(desk_services, consent) == (office.referral(draft).number,)
        assert office.referral(draft).state == "stop_and_recall"

    def test_a_closed_one_stays_closed(self, office: Office, desk_services: ServiceSet, draft: ReferralId) -> None:
        consent = agree(desk_services, draft)
        send(desk_services, draft)
        answers(desk_services, draft, "no_answer", "closed")
        assert withdraw(desk_services, consent) == ()
        assert office.referral(draft).state == "closed"

    def test_a_newer_consent_for_the_same_service_stands_for_the_older_letters(
        self, office: Office, desk_services: ServiceSet, known: Records, draft: ReferralId
    ) -> None:
        """The ledger shows the newest entry of a service alone: taking it back takes back all of them."""
        agree(desk_services, draft)
        send(desk_services, draft)
        second = prepare_referral(desk_services, known)
        newer = agree(desk_services, second)
        stopped = withdraw(desk_services, newer)
        assert set(stopped) == {office.referral(draft).number, office.referral(second).number}
        assert office.referral(draft).state == "stop_and_recall"
        assert office.referral(second).state == "revoked_by_person"


class TestRefusedLater:
    """A refusal of what was agreed takes it back: nobody has to withdraw it as well."""

    def refuse(self, services: ServiceSet, known: Records, **changes: Any) -> Recorded:
        plain = {"decision": "refused", "explained_items": (), "recipient": known.clinic}
        entry = replace(a_consent_entry(services, ConsentPurpose.REFERRAL), **(plain | changes))
        return services.consents.record(RecordConsent(known.case_code, entry))

    def test_a_letter_that_left_is_stopped_and_recalled(
        self, office: Office, desk_services: ServiceSet, known: Records, draft: ReferralId
    ) -> None:
        consent = agree(desk_services, draft)
        send(desk_services, draft)
        done = self.refuse(desk_services, known)
        assert (done.stopped, done.recalls) == ((office.referral(draft).number,), (draft,))
        assert office.referral(draft).state == "stop_and_recall"
        assert done.changes.kinds == {Kind.CONSENT, Kind.REFERRAL, Kind.AUDIT}
        kept = next(one for one in office.store.rows("consents") if one.consent_id == consent)
        assert (kept.withdrawn_on, kept.withdrawn_how) == (office.clock.today(), "refused_later")

    def test_a_letter_that_has_not_left_is_revoked(
        self, office: Office, desk_services: ServiceSet, known: Records, agreed: ReferralId
    ) -> None:
        done = self.refuse(desk_services, known)
        assert (done.stopped, done.recalls) == ((office.referral(agreed).number,), ())
        assert office.referral(agreed).state == "revoked_by_person"

    def test_every_earlier_agreement_for_the_service_ends(
        self, office: Office, desk_services: ServiceSet, known: Records, draft: ReferralId
    ) -> None:
        first = agree(desk_services, draft)
        send(desk_services, draft)
        second = agree(desk_services, prepare_referral(desk_services, known))
        assert len(self.refuse(desk_services, known).stopped) == 2
        ended = {one.consent_id for one in office.store.rows("consents") if one.withdrawn_on is not None}
        assert ended == {first, second}

    @pytest.mark.parametrize("decision", ["given", "not_asked"])
    def test_no_other_answer_ends_anything(
        self, office: Office, desk_services: ServiceSet, known: Records, agreed: ReferralId, decision: str
    ) -> None:
        entry = a_consent_entry(
            desk_services,
            ConsentPurpose.REFERRAL,
            recipient=known.clinic,
            items_to_share=("sex",),
            decision=decision,
            not_asked_reason="reason",
        )
        assert desk_services.consents.record(RecordConsent(known.case_code, entry)).stopped == ()
        assert office.referral(agreed).state == "consent_ok"

    def test_another_service_person_or_purpose_goes_on(
        self, office: Office, desk_services: ServiceSet, known: Records, agreed: ReferralId
    ) -> None:
        assert self.refuse(desk_services, known, recipient=known.legal).stopped == ()
        assert self.refuse(desk_services, known, purpose=ConsentPurpose.FEEDBACK, recipient=None).stopped == ()
        assert self.refuse(desk_services, replace(known, case_code=known.child_code)).stopped == ()
        assert office.referral(agreed).state == "consent_ok"

    def test_it_works_on_the_real_file_and_lists_what_was_shared(self, services: ServiceSet, records: Records) -> None:
        referral = prepare_referral(services, records)
        agree(services, referral)
        send(services, referral)
        assert ("C4_referral", records.clinic) in services.consents.background(records.case_code).agreed
        done = self.refuse(services, records)
        assert done.recalls == (referral,)
        (shared,) = services.consents.shared(ConsentId(done.key))
        assert shared.letter_number == services.referrals.get(referral).number
        assert ("C4_referral", records.clinic) not in services.consents.background(records.case_code).agreed


class TestAfterWithdrawal:
    def test_nothing_can_be_done_on_it(self, desk_services: ServiceSet, draft: ReferralId) -> None:
        consent = agree(desk_services, draft)
        letter = desk_services.letters.prepare(draft)
        withdraw(desk_services, consent)
        with pytest.raises(ConsentMissing) as caught:
            desk_services.letters.prepare(draft)
        assert caught.value.facts["reasons"] == ("withdrawn",)
        paper = FakePaper()
        with pytest.raises(ConsentMissing):
            desk_services.letters.release(letter, paper)
        assert paper.delivered == []

    def test_the_first_day_of_withdrawal_is_kept(
        self, office: Office, desk_services: ServiceSet, known: Records
    ) -> None:
        consent = record(desk_services, known.case_code, ConsentPurpose.SERVICES)
        first = office.clock.today()
        withdraw(desk_services, consent)
        office.clock.forward(days=3)
        withdraw(desk_services, consent)
        assert office.store.rows("consents")[-1].withdrawn_on == first

    def test_what_was_revoked_before_it_left_is_never_recalled(
        self, office: Office, desk_services: ServiceSet, known: Records
    ) -> None:
        first = prepare_referral(desk_services, known)
        withdraw(desk_services, agree(desk_services, first))
        second = prepare_referral(desk_services, known)
        assert withdraw(desk_services, agree(desk_services, second)) == (office.referral(second).number,)
        assert office.referral(first).state == "revoked_by_person"

    def test_an_unknown_consent_cannot_be_withdrawn(self, desk_services: ServiceSet) -> None:
        with pytest.raises(RecordNotFound):
            withdraw(desk_services, ConsentId("nowhere"))

    def test_the_person_can_agree_again(self, office: Office, desk_services: ServiceSet, known: Records) -> None:
        first = prepare_referral(desk_services, known)
        withdraw(desk_services, agree(desk_services, first))
        second = prepare_referral(desk_services, known)
        agree(desk_services, second)
        assert office.referral(second).state == "consent_ok"


class TestAskedAnew:
    def test_a_breach_stops_a_letter_that_is_ready_until_the_person_was_asked_again(
        self, office: Office, desk_services: ServiceSet, known: Records
    ) -> None:
        ready = prepare_referral(desk_services, known)
        agree(desk_services, ready)
        desk_services.letters.prepare(ready)
        desk_services.consents.ask_anew(AskAnew(known.case_code, "breach"))
        assert office.actions()[-1] == "consent.ask_anew"
        with pytest.raises(ConsentMissing) as caught:
            desk_services.letters.prepare(ready)
        assert caught.value.facts["reasons"] == ("breach",)
        sharing = {"recipient": known.clinic, "items_to_share": office.referral(ready).items}
        record(desk_services, known.case_code, ConsentPurpose.REFERRAL, **sharing)
        desk_services.letters.prepare(ready)

    def test_a_wish_taken_back_at_one_service_touches_no_other(
        self, office: Office, desk_services: ServiceSet, known: Records
    ) -> None:
        ready = prepare_referral(desk_services, known)
        agree(desk_services, ready)
        desk_services.consents.ask_anew(AskAnew(known.case_code, "withdrawn_at_service", known.legal))
        desk_services.letters.prepare(ready)
        desk_services.consents.ask_anew(AskAnew(known.case_code, "withdrawn_at_service", known.clinic))
        with pytest.raises(ConsentMissing) as caught:
            desk_services.letters.prepare(ready)
        assert caught.value.facts["reasons"] == ("withdrawn_at_service",)

    def test_only_a_known_reason_is_stored(self, desk_services: ServiceSet, known: Records) -> None:
        with pytest.raises(InvalidEntry):
            desk_services.consents.ask_anew(AskAnew(known.case_code, "no_such"))


class TestLedgerAndShared:
    """On the real file, where the queries are."""

    def test_the_ledger_holds_the_newest_of_each_purpose_and_service(
        self, services: ServiceSet, records: Records
    ) -> None:
        record(services, records.case_code, ConsentPurpose.SERVICES)
        newest = record(services, records.case_code, ConsentPurpose.SERVICES, decision="refused")
        for provider in (records.clinic, records.legal):
            record(services, records.case_code, ConsentPurpose.REFERRAL, recipient=provider, items_to_share=("sex",))
        rows = services.consents.ledger(records.case_code)
        assert [(row.purpose, row.decision) for row in rows] == [
            ("C2_record", "given"),
            ("C3_services", "refused"),
            ("C4_referral", "given"),
            ("C4_referral", "given"),
        ]
        assert rows[1].consent_id == newest
        assert {row.recipient_name for row in rows[2:]} == {"Harbour Street Clinic", "Tern Street Legal Office"}

    def test_a_withdrawal_lists_what_was_shared(self, services: ServiceSet, records: Records) -> None:
        referral_id = prepare_referral(services, records)
        consent = agree(services, referral_id)
        assert services.consents.shared(consent) == ()
        send(services, referral_id)
        withdraw(services, consent)
        (shared,) = services.consents.shared(consent)
        assert shared.provider_name == "Harbour Street Clinic"
        assert shared.letter_number == services.referrals.get(referral_id).number
        assert (shared.outcome, shared.released_on) == ("printed", services.desk.clock.now())
        assert set(shared.items) == {"case_code", "age_group", "sex", "language", "safe_contact"}

    def test_a_letter_that_did_not_leave_is_not_listed_and_an_uncertain_one_is(
        self, services: ServiceSet, records: Records
    ) -> None:
        referral_id = prepare_referral(services, records)
        consent = agree(services, referral_id)
        for problem in (FakePaper.jammed(), FakePaper(problem=OSError("no answer"))):
            with pytest.raises(Exception, match=r"."):
                services.letters.release(services.letters.prepare(referral_id), problem)
        assert [one.outcome for one in services.consents.shared(consent)] == ["unknown"]

    def test_withdrawal_works_on_the_real_file_too(self, services: ServiceSet, records: Records) -> None:
        first, second = (
            prepare_referral(services, records),
            prepare_referral(services, records, provider_id=records.legal, service_family="legal"),
        )
        sent, kept = agree(services, first), agree(services, second)
        send(services, first)
        withdraw(services, sent)
        assert services.referrals.get(first).state == "stop_and_recall"
        assert services.referrals.get(second).state == "consent_ok"
        withdraw(services, kept)
        assert services.referrals.get(second).state == "revoked_by_person"


def test_an_unknown_service_is_not_a_recipient_of_the_referral(known: Records, desk_services: ServiceSet) -> None:
    referral_id = prepare_referral(desk_services, known)
    entry = a_consent_entry(desk_services, ConsentPurpose.REFERRAL, recipient=ProviderId("elsewhere"))
    items = desk_services.referrals.get(referral_id).items
    desk_services.consents.record(RecordConsent(known.case_code, replace(entry, items_to_share=items)))
    with pytest.raises(ConsentMissing) as caught:
        desk_services.referrals.confirm_consent(referral_id)
    assert caught.value.facts["reasons"] == ("never_asked",)
