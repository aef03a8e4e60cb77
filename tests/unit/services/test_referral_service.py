"""Prepare a referral, ask consent for exactly that, follow it up."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from pgi_desk.domain.consent import ConsentPurpose
from pgi_desk.domain.errors import (
    ChangedElsewhere,
    ConsentMissing,
    InvalidEntry,
    NothingToSend,
    OutcomeNeeded,
    ProviderNotUsable,
    RecordNotFound,
    ReferralStopped,
    TransitionNotAllowed,
)
from pgi_desk.domain.identifiers import (
    CaseCode,
    ConsentId,
    LegalEntryId,
    LegalMatterId,
    ProviderId,
    ReferralId,
    StaffId,
)
from pgi_desk.domain.legal_matter import LegalEntry, LegalMatter
from pgi_desk.domain.person import SafeContact
from pgi_desk.domain.referral import Referral
from pgi_desk.services.changes import Kind
from pgi_desk.services.consents import RecordConsent, WithdrawConsent
from pgi_desk.services.read_models import LeavesItem
from pgi_desk.services.referrals import PrepareReferral, RecordAnswer
from pgi_desk.services.service_set import ServiceSet
from pgi_desk.services.trafficking_statuses import RecordStatus
from tests.helpers.builders import (
    Records,
    a_consent_entry,
    a_provider,
    add_vetted,
    agree,
    decide,
    prepare_referral,
    put_consent,
    record_person,
    settle_steps,
)
from tests.unit.services.fake_office import FakePaper, Office


def say(services: ServiceSet, referral_id: ReferralId, **changes: Any) -> None:
    """Record what the person said about a draft, and nothing else."""
    referral = services.referrals.get(referral_id)
    facts = {"recipient": referral.provider_id, "items_to_share": referral.items} | changes
    entry = a_consent_entry(services, ConsentPurpose.REFERRAL, **facts)
    put_consent(services, referral.case_code, entry)


class TestPrepare:
    def test_a_draft_is_stored(self, office: Office, desk_services: ServiceSet, known: Records) -> None:
        key = prepare_referral(desk_services, known, priority="urgent", story=" Told \r\n us. ", letter_language="ar")
        kept = office.referral(key)
        assert (kept.state, kept.priority, kept.story, kept.letter_language) == ("draft", "urgent", "Told \n us.", "ar")
        assert (kept.prepared_by, kept.prepared_at, kept.consent_id) == ("s1", office.clock.now(), None)
        assert office.store.audit[-1] == ("referral.prepare", known.case_code, "referrals", key)

    def test_its_letter_can_be_written_in_another_language_until_it_left(
        self, desk_services: ServiceSet, agreed: ReferralId
    ) -> None:
        services = desk_services
        seen = services.letters.prepare(agreed)
        services.referrals.write_in(agreed, "ar")
        with pytest.raises(ChangedElsewhere):
            services.letters.release(seen, FakePaper())
        services.letters.release(services.letters.prepare(agreed), FakePaper())
        assert services.referrals.get(agreed).letter_language == "ar"
        with pytest.raises(TransitionNotAllowed):
            services.referrals.write_in(agreed, "fr")
        with pytest.raises(InvalidEntry):
            services.referrals.write_in(agreed, "tlh")

    def test_without_a_choice_it_has_the_items_of_the_family(
        self, office: Office, desk_services: ServiceSet, known: Records
    ) -> None:
        kept = office.referral(prepare_referral(desk_services, known))
        assert kept.items == desk_services.referrals.choices("health")[0]
        assert "name" not in kept.items

    def test_numbers_go_on_and_start_again_each_year(
        self, office: Office, desk_services: ServiceSet, known: Records
    ) -> None:
        numbers = [office.referral(prepare_referral(desk_services, known)).number for _ in range(2)]
        office.clock.moment = datetime(2026, 12, 11, 9, tzinfo=UTC)
        numbers.append(office.referral(prepare_referral(desk_services, known)).number)
        office.clock.moment = datetime(2027, 1, 1, 9, tzinfo=UTC)
        desk_services.directory.override(known.clinic, "Nobody else is near.")
        numbers.append(office.referral(prepare_referral(desk_services, known)).number)
        assert [number[:9] for number in numbers] == ["26-000001", "26-000002", "26-000003", "27-000001"]


class TestPrepareRefused:
    def refusal(self, office: Office, services: ServiceSet, known: Records, **changes: Any) -> dict[str, object]:
        before = office.store.stored
        with pytest.raises((ProviderNotUsable, InvalidEntry)) as caught:
            prepare_referral(services, known, **changes)
        assert office.store.stored is before
        return caught.value.facts

    def test_a_suspended_service(self, office: Office, desk_services: ServiceSet, known: Records) -> None:
        facts = self.refusal(office, desk_services, known, provider_id=known.suspended, service_family="material_cash")
        assert facts["reasons"] == ("suspended",)

    def test_a_service_that_was_never_checked(self, office: Office, desk_services: ServiceSet, known: Records) -> None:
        key = ProviderId(desk_services.directory.add(a_provider()).key)
        assert "never_vetted" in str(self.refusal(office, desk_services, known, provider_id=key)["reasons"])

    def test_a_service_whose_check_ran_out_yesterday(
        self, office: Office, desk_services: ServiceSet, known: Records
    ) -> None:
        office.clock.forward(days=180)
        prepare_referral(desk_services, known)
        office.clock.forward(days=1)
        assert self.refusal(office, desk_services, known)["reasons"] == ("vetting_expired",)

    def test_a_kind_of_service_that_this_one_does_not_give(
        self, office: Office, desk_services: ServiceSet, known: Records
    ) -> None:
        """Health information is never for a legal office: calling the referral one for health must not open that."""
        facts = self.refusal(office, desk_services, known, provider_id=known.legal, service_family="health")
        assert facts["field"] == "service_family"

    @pytest.mark.parametrize("changes", [{"items": ()}, {"reason": "a" * 601}, {"service_family": "unheard_of"}])
    def test_what_cannot_be(
        self, office: Office, desk_services: ServiceSet, known: Records, changes: dict[str, Any]
    ) -> None:
        assert self.refusal(office, desk_services, known, **changes)

    def test_by_telephone_unless_it_is_an_emergency(self, desk_services: ServiceSet, known: Records) -> None:
        for priority in ("normal", "urgent"):
            with pytest.raises(InvalidEntry) as caught:
                prepare_referral(desk_services, known, priority=priority, delivery_channel="phone")
            assert caught.value.facts == {"field": "delivery_channel", "problem": "phone_only_in_emergency"}
        prepare_referral(desk_services, known, priority="emergency", delivery_channel="phone")

    def test_a_service_that_is_not_there(self, desk_services: ServiceSet, known: Records) -> None:
        with pytest.raises(RecordNotFound):
            prepare_referral(desk_services, known, provider_id=ProviderId("nowhere"))


class TestLeaves:
    def leaves(self, services: ServiceSet, known: Records, **changes: Any) -> dict[str, LeavesItem]:
        facts = {"case_code": known.case_code, "provider_id": known.clinic, "service_family": "health"} | changes
        return {item.code: item for item in services.referrals.leaves(PrepareReferral(**facts))}

    def test_every_item_is_listed_with_its_rule_and_reason(self, desk_services: ServiceSet, known: Records) -> None:
        items = self.leaves(desk_services, known, health_information="A wound.", story="A story.")
        assert set(items) == set(desk_services.desk.content.list("minimum_matrix").codes())
        assert (items["health_information"].value, items["health_information"].reason) == ("A wound.", "")
        assert (items["story"].rule, items["story"].reason) == ("x", "never_for_this_service")
        assert (items["name"].rule, items["name"].reason) == ("o", "not_ticked")
        assert items["safety_concern"].reason == "nothing_recorded"

    def test_residence_and_the_word_leave_once_they_are_on_record_and_a_finding_never(
        self, desk_services: ServiceSet, known: Records
    ) -> None:
        every = tuple(desk_services.desk.content.list("minimum_matrix").codes())
        wish: dict[str, Any] = {"items": every, "service_family": "competent_authority"}
        before = self.leaves(desk_services, known, **wish)
        assert before["immigration_status"].reason == before["word_trafficking"].reason == "nothing_recorded"
        assert (before["indicator_result"].reason, before["alleged_offender"].reason) == ("finding", "not_kept")
        statuses = desk_services.statuses
        statuses.record(RecordStatus(known.case_code, "PossibleVictimOfTrafficking"))
        now, member, matter = desk_services.desk.clock.now(), StaffId("s1"), LegalMatterId("m1")
        with desk_services.desk.work("test.write") as work:
            work.legal_matters.add(LegalMatter(matter, known.case_code, "residence_status", now, member))
            for number, state in enumerate(("handed_in", "waiting"), start=1):
                key = LegalEntryId(f"e{number}")
                step = LegalEntry(key, matter, known.case_code, number, now, member, state, member)
                work.legal_entries.add(step)
            work.commit()
        after = self.leaves(desk_services, known, **wish)
        assert (after["immigration_status"].value, after["immigration_status"].reason) == ("Waiting for a decision", "")
        assert after["word_trafficking"].value == "This is about trafficking in persons."
        assert not [one for one in after.values() if "Possible" in one.value]
        statuses.record(RecordStatus(known.case_code, "not_assessed"))
        assert self.leaves(desk_services, known, **wish)["word_trafficking"].reason == "nothing_recorded"

    def test_names_and_contacts_are_dots(self, desk_services: ServiceSet, known: Records) -> None:
        every = tuple(desk_services.desk.content.list("minimum_matrix").codes())
        items = self.leaves(desk_services, known, items=every)
        assert items["name"].value == items["safe_contact"].value == "••••••"
        assert items["name"].reason == ""
        assert "Selam" not in repr(items)
        assert "55 92" not in repr(items)

    def test_an_item_without_a_value_has_no_dots(self, desk_services: ServiceSet) -> None:
        code = record_person(desk_services, safe_contact=SafeContact())
        facts = PrepareReferral(code, ProviderId("none"), "health")
        contact = next(item for item in desk_services.referrals.leaves(facts) if item.code == "safe_contact")
        assert (contact.value, contact.reason) == ("", "nothing_recorded")

    def test_it_stores_nothing(self, office: Office, desk_services: ServiceSet, known: Records) -> None:
        before = office.store.stored
        self.leaves(desk_services, known)
        assert office.store.stored is before


class TestConfirmConsent:
    def test_the_draft_moves_on_with_what_was_agreed(
        self, office: Office, desk_services: ServiceSet, known: Records, draft: ReferralId
    ) -> None:
        say(desk_services, draft, items_to_share=("case_code", "sex", "name"), items_to_withhold=("sex",))
        changes = desk_services.referrals.confirm_consent(draft)
        kept = office.referral(draft)
        assert (kept.state, kept.items) == ("consent_ok", ("case_code",))
        assert kept.consent_id == office.store.rows("consents")[-1].consent_id
        assert changes.kinds == {Kind.REFERRAL, Kind.AUDIT}

    @pytest.mark.parametrize(
        ("changes", "reason"),
        [
            ({"decision": "refused"}, "not_given"),
            ({"place_private": False}, "place_not_private"),
            ({"given_by": "caregiver"}, "proxy_for_adult"),
        ],
    )
    def test_a_consent_that_cannot_be_used_moves_nothing(
        self, office: Office, desk_services: ServiceSet, draft: ReferralId, changes: dict[str, Any], reason: str
    ) -> None:
        say(desk_services, draft, **changes)
        before = office.store.stored
        with pytest.raises(ConsentMissing) as caught:
            desk_services.referrals.confirm_consent(draft)
        assert reason in str(caught.value.facts["reasons"])
        assert office.store.stored is before

    def test_a_consent_for_another_service_does_not_count(
        self, desk_services: ServiceSet, known: Records, draft: ReferralId
    ) -> None:
        say(desk_services, draft, recipient=known.legal)
        with pytest.raises(ConsentMissing) as caught:
            desk_services.referrals.confirm_consent(draft)
        assert caught.value.facts["reasons"] == ("never_asked",)

    def test_when_nothing_was_agreed_there_is_nothing_to_send(
        self, office: Office, desk_services: ServiceSet, draft: ReferralId
    ) -> None:
        say(desk_services, draft, items_to_share=("name",))
        with pytest.raises(NothingToSend):
            desk_services.referrals.confirm_consent(draft)
        assert office.referral(draft).state == "draft"

    def test_a_later_refusal_counts(self, desk_services: ServiceSet, draft: ReferralId) -> None:
        say(desk_services, draft)
        say(desk_services, draft, decision="refused")
        with pytest.raises(ConsentMissing):
            desk_services.referrals.confirm_consent(draft)

    def test_it_is_confirmed_once(self, desk_services: ServiceSet, agreed: ReferralId) -> None:
        with pytest.raises(TransitionNotAllowed):
            desk_services.referrals.confirm_consent(agreed)

    def test_a_childs_word_alone_is_not_enough(self, desk_services: ServiceSet, known: Records) -> None:
        draft = prepare_referral(desk_services, known, case_code=known.child_code)
        say(desk_services, draft, assent="yes", caregiver_situation="absent")
        with pytest.raises(ConsentMissing) as caught:
            desk_services.referrals.confirm_consent(draft)
        assert caught.value.facts["reasons"] == ("maturity_not_recorded",)

    @pytest.mark.parametrize(("priority", "goes"), [("normal", False), ("urgent", False), ("emergency", True)])
    def test_a_panel_goes_past_a_childs_refusal_in_an_emergency_alone(
        self, office: Office, desk_services: ServiceSet, known: Records, priority: str, goes: bool
    ) -> None:
        draft = prepare_referral(desk_services, known, case_code=known.child_code, priority=priority)
        decide(desk_services, known.child_code, recipient=known.clinic)
        say(desk_services, draft, given_by="best_interest_panel", assent="no", caregiver_situation="implicated")
        if goes:
            desk_services.referrals.confirm_consent(draft)
        else:
            with pytest.raises(ConsentMissing):
                desk_services.referrals.confirm_consent(draft)
        assert (office.referral(draft).state == "consent_ok") == goes


class TestAnswer:
    def answer(self, services: ServiceSet, referral_id: ReferralId, state: str, outcome: str = "") -> None:
        services.referrals.answer(RecordAnswer(referral_id, state, outcome))

    @pytest.mark.parametrize("state", ["consent_ok", "sent"])
    def test_consent_and_sending_are_no_answers(
        self, office: Office, desk_services: ServiceSet, draft: ReferralId, state: str
    ) -> None:
        if state == "sent":
            agree(desk_services, draft)
        before = office.store.stored
        with pytest.raises(ConsentMissing):
            self.answer(desk_services, draft, state)
        assert office.store.stored is before

    def test_no_state_is_skipped(self, office: Office, desk_services: ServiceSet, agreed: ReferralId) -> None:
        before = office.store.stored
        with pytest.raises(TransitionNotAllowed):
            self.answer(desk_services, agreed, "accepted")
        assert office.store.stored is before

    def test_closing_needs_an_outcome_of_the_list(
        self, office: Office, desk_services: ServiceSet, draft: ReferralId
    ) -> None:
        with pytest.raises(OutcomeNeeded):
            self.answer(desk_services, draft, "closed")
        with pytest.raises(InvalidEntry) as caught:
            self.answer(desk_services, draft, "closed", "somehow")
        assert caught.value.facts == {"field": "outcome", "problem": "unknown_code"}
        self.answer(desk_services, draft, "closed", "service_unavailable")
        kept = office.referral(draft)
        assert (kept.state, kept.outcome, kept.closed_at) == ("closed", "service_unavailable", office.clock.now())
        assert office.actions()[-1] == "referral.closed"

    def test_a_recalled_one_takes_no_answer_that_would_open_it_again(
        self, office: Office, desk_services: ServiceSet, agreed: ReferralId
    ) -> None:
        desk_services.letters.release(desk_services.letters.prepare(agreed), FakePaper())
        consent = office.referral(agreed).consent_id
        desk_services.consents.withdraw(WithdrawConsent(ConsentId(consent or ""), "oral"))
        for state, outcome in (("closed", "referral_declined_by_survivor"), ("accepted", "")):
            with pytest.raises(ReferralStopped):
                desk_services.referrals.answer(RecordAnswer(agreed, state, outcome))
        assert office.referral(agreed).state == "stop_and_recall"

    def test_what_never_left_cannot_be_called_back(self, desk_services: ServiceSet, agreed: ReferralId) -> None:
        desk_services.referrals.answer(RecordAnswer(agreed, "revoked_by_person"))
        with pytest.raises(TransitionNotAllowed):
            desk_services.referrals.answer(RecordAnswer(agreed, "stop_and_recall"))

    def test_a_referral_that_is_not_there(self, desk_services: ServiceSet) -> None:
        with pytest.raises(RecordNotFound):
            self.answer(desk_services, ReferralId("nowhere"), "received")


class TestChoices:
    def test_defaults_are_among_what_may_be_ticked(self, desk_services: ServiceSet) -> None:
        for family in desk_services.desk.content.list("service_families").codes():
            ticked, possible = desk_services.referrals.choices(family)
            assert set(ticked) < set(possible)

    def test_an_unknown_family_has_none(self, desk_services: ServiceSet) -> None:
        with pytest.raises(InvalidEntry):
            desk_services.referrals.choices("unheard_of")

    def test_a_referral_of_nobody_is_not_there(self, desk_services: ServiceSet) -> None:
        with pytest.raises(RecordNotFound):
            desk_services.referrals.leaves(PrepareReferral(CaseCode("nowhere"), ProviderId("p1"), "health"))


class TestOneConsentOneReferral:
    def test_a_consent_is_never_used_for_a_second_referral(
        self, office: Office, desk_services: ServiceSet, known: Records
    ) -> None:
        agree(desk_services, prepare_referral(desk_services, known))
        second = prepare_referral(desk_services, known)
        with pytest.raises(ConsentMissing) as refusal:
            desk_services.referrals.confirm_consent(second)
        assert refusal.value.facts["reasons"] == ("already_used",)
        assert office.referral(second).state == "draft"
        say(desk_services, second)
        desk_services.referrals.confirm_consent(second)
        assert office.referral(second).state == "consent_ok"

    def test_the_first_letter_does_not_leave_on_the_consent_of_the_second(
        self, desk_services: ServiceSet, known: Records
    ) -> None:
        first, second = (prepare_referral(desk_services, known) for _ in range(2))
        agree(desk_services, first)
        agree(desk_services, second)
        with pytest.raises(ConsentMissing):
            desk_services.letters.prepare(first)


class TestFamilyLinks:
    """Handing somebody over to the service that restores family links needs C9 beside C4."""

    @pytest.fixture
    def to_links(self, desk_services: ServiceSet, known: Records) -> ReferralId:
        links = add_vetted(desk_services, a_provider(name="Restoring Links Desk", families=("rfl",)))
        return prepare_referral(
            desk_services,
            known,
            provider_id=links,
            service_family="rfl",
            service_types=(),
            items=("case_code", "name", "sex"),
        )

    def ask(self, services: ServiceSet, referral: Referral, purpose: ConsentPurpose, **changes: Any) -> ConsentId:
        plain = {"recipient": referral.provider_id, "items_to_share": referral.items}
        entry = a_consent_entry(services, purpose, **(plain | changes))
        return ConsentId(services.consents.record(RecordConsent(referral.case_code, entry)).key)

    def test_it_is_not_handed_over_without(
        self, office: Office, desk_services: ServiceSet, to_links: ReferralId
    ) -> None:
        referral = office.referral(to_links)
        self.ask(desk_services, referral, ConsentPurpose.REFERRAL)
        with pytest.raises(ConsentMissing) as caught:
            desk_services.referrals.confirm_consent(to_links)
        assert caught.value.facts["purpose"] == "C9_family_links"
        self.ask(desk_services, referral, ConsentPurpose.FAMILY_LINKS)
        desk_services.referrals.confirm_consent(to_links)
        assert office.referral(to_links).state == "consent_ok"

    def test_it_carries_only_what_both_allow(
        self, office: Office, desk_services: ServiceSet, to_links: ReferralId
    ) -> None:
        referral = office.referral(to_links)
        self.ask(desk_services, referral, ConsentPurpose.REFERRAL, items_to_share=("case_code", "name"))
        self.ask(desk_services, referral, ConsentPurpose.FAMILY_LINKS, items_to_withhold=("name",))
        desk_services.referrals.confirm_consent(to_links)
        assert desk_services.letters.prepare(to_links).items == ("case_code",)

    @pytest.mark.parametrize("refuses", [True, False])
    def test_taking_it_back_stops_the_referral(
        self, office: Office, desk_services: ServiceSet, to_links: ReferralId, known: Records, refuses: bool
    ) -> None:
        referral = office.referral(to_links)
        self.ask(desk_services, referral, ConsentPurpose.REFERRAL)
        links = self.ask(desk_services, referral, ConsentPurpose.FAMILY_LINKS)
        desk_services.referrals.confirm_consent(to_links)
        settle_steps(desk_services, to_links)
        letter = desk_services.letters.prepare(to_links)
        desk_services.letters.release(letter, FakePaper())
        if refuses:
            self.ask(desk_services, referral, ConsentPurpose.FAMILY_LINKS, decision="refused")
        else:
            desk_services.consents.withdraw(WithdrawConsent(links, "oral"))
        assert office.referral(to_links).state == "stop_and_recall"

    def test_no_other_referral_needs_it(self, office: Office, desk_services: ServiceSet, draft: ReferralId) -> None:
        agree(desk_services, draft)
        assert office.referral(draft).state == "consent_ok"
