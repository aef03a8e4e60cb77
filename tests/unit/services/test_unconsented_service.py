"""Decisions of two people: in somebody's best interest, and to tell somebody without consent."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from pgi_desk.domain.consent import ConsentPurpose
from pgi_desk.domain.disclosure import matrix_rule
from pgi_desk.domain.errors import (
    BeyondMinimum,
    ConsentMissing,
    EntryIncomplete,
    InvalidEntry,
    NotPermitted,
    SignInRefused,
    TransitionNotAllowed,
    WaitBeforeRetry,
)
from pgi_desk.domain.identifiers import ConsentId, DisclosureId, ProviderId, ReferralId, StaffId
from pgi_desk.domain.partial_date import PartialDate
from pgi_desk.domain.reporting_duty import ReportingDuty
from pgi_desk.domain.staff import Role
from pgi_desk.domain.unconsented import TypedRecipient
from pgi_desk.services.consent_check import require_feedback
from pgi_desk.services.consents import RecordConsent, WithdrawConsent
from pgi_desk.services.second_person import SignIn
from pgi_desk.services.service_set import ServiceSet
from pgi_desk.services.unconsented import TellWithoutConsent
from tests.helpers.builders import Records, a_consent_entry, agree, decide, prepare_referral, put_consent
from tests.unit.services.fake_office import FakePaper, Office


def order(known: Records, **changes: Any) -> TellWithoutConsent:
    plain = TellWithoutConsent(
        case_code=known.case_code,
        reason="child_at_risk",
        legal_reference="Act 12, section 4",
        recipient_name="Duty officer",
        recipient_family="competent_authority",
        items=("case_code",),
        channel="by_hand",
        second="s2",
        informed="before",
        informed_on=None,
    )
    return replace(plain, **changes)


@pytest.fixture
def told(known: Records, office: Office) -> TellWithoutConsent:
    return order(known, informed_on=office.clock.today())


class TestTelling:
    def test_it_is_stored_with_both_people_and_stands_in_the_log(
        self, office: Office, desk_services: ServiceSet, told: TellWithoutConsent
    ) -> None:
        desk_services.unconsented.tell(told)
        (kept,) = office.store.rows("disclosures_without_consent")
        assert (kept.decided_by, kept.approved_by, kept.approval) == ("s1", "s2", "by_name")
        assert (kept.reason, kept.items, kept.disclosed_at) == ("child_at_risk", ("case_code",), office.clock.now())
        assert office.actions()[-2:] == ["disclosure.without_consent"] * 2
        assert office.store.stored.details[-1] == {"reason": "child_at_risk", "second": "s2", "approval": "by_name"}

    @pytest.mark.parametrize(
        ("changes", "field"),
        [
            ({"reason": ""}, "reason"),
            ({"legal_reference": "  "}, "legal_reference"),
            ({"recipient_name": ""}, "recipient"),
            ({"provider_id": ProviderId("p1")}, "recipient"),
            ({"items": ()}, "items"),
            ({"channel": ""}, "channel"),
            ({"second": ""}, "approved_by"),
            ({"second": "s1"}, "approved_by"),
            ({"informed": ""}, "informed"),
            ({"informed": "not_yet", "informed_on": None}, "not_informed_reason"),
            ({"informed_on": None}, "informed_on"),
        ],
    )
    def test_nothing_is_told_while_something_is_missing(
        self, office: Office, desk_services: ServiceSet, told: TellWithoutConsent, changes: dict[str, Any], field: str
    ) -> None:
        before = office.store.stored
        with pytest.raises(EntryIncomplete) as caught:
            desk_services.unconsented.tell(replace(told, **changes))
        assert field in {name for name, _ in caught.value.facts["problems"]}  # type: ignore[attr-defined]
        assert office.store.stored is before

    @pytest.mark.parametrize(
        "changes", [{"reason": "because"}, {"channel": "pigeon"}, {"items": ("case_code", "everything")}]
    )
    def test_only_codes_of_the_lists_are_taken(
        self, desk_services: ServiceSet, told: TellWithoutConsent, changes: dict[str, Any]
    ) -> None:
        with pytest.raises(InvalidEntry):
            desk_services.unconsented.tell(replace(told, **changes))

    def test_no_reason_tells_more_than_the_recipient_needs(
        self, office: Office, desk_services: ServiceSet, known: Records, told: TellWithoutConsent
    ) -> None:
        matrix = desk_services.desk.content.list("minimum_matrix")
        with office.store.open_work(StaffId("s1"), "test.read") as work:
            name = work.providers.get(known.clinic).name
        # Whose name stands in the directory is that service, also when it is typed.
        recipients: dict[str, tuple[dict[str, Any], ...]] = {
            "health": ({"recipient_name": "", "provider_id": known.clinic}, {"recipient_name": f" {name.upper()}"}),
            "legal": ({"recipient_name": "", "provider_id": known.legal},),
            "competent_authority": ({"recipient_name": "Duty officer"},),
        }
        # Of a name that is not in the directory, what kind of help it stands for was said.
        for family in desk_services.desk.content.list("service_families").codes():
            typed: dict[str, Any] = {"recipient_name": "Crew of the ambulance", "recipient_family": family}
            recipients[family] = (*recipients.get(family, ()), typed)
        for family, ways in recipients.items():
            may = tuple(item for item in matrix.codes() if matrix_rule(matrix, item, family) != "x")
            never = set(matrix.codes()) - set(may)
            assert never, family
            for way in ways:
                for item in never:
                    before = office.store.stored
                    with pytest.raises(BeyondMinimum) as caught:
                        desk_services.unconsented.tell(replace(told, **way, items=("case_code", item)))
                    facts = {"field": "items", "problem": "beyond_minimum", "items": (item,)}
                    assert caught.value.facts == facts, (family, item)
                    assert office.store.stored is before
                desk_services.unconsented.tell(replace(told, **way, items=may))

    def test_an_ambulance_that_nobody_entered_is_told_what_a_clinic_is(
        self, office: Office, desk_services: ServiceSet, told: TellWithoutConsent
    ) -> None:
        called = replace(told, reason="life_saving_medical", recipient_name="Ambulance", recipient_family="health")
        desk_services.unconsented.tell(replace(called, items=("case_code", "health_information", "access_needs")))
        (kept,) = office.store.rows("disclosures_without_consent")
        (beside,) = office.store.rows("typed_recipients")
        assert kept.items == ("case_code", "health_information", "access_needs")
        assert beside == TypedRecipient(kept.disclosure_id, kept.case_code, "health")

    def test_nobody_is_told_before_it_is_said_what_kind_of_help_they_give(
        self, office: Office, desk_services: ServiceSet, told: TellWithoutConsent
    ) -> None:
        before = office.store.stored
        for family, problem in (("", "kind_of_help_missing"), ("everything", "unknown_code")):
            with pytest.raises(InvalidEntry) as caught:
                desk_services.unconsented.tell(replace(told, recipient_family=family))
            assert caught.value.facts["field"] == "recipient_family"
            assert caught.value.facts["problem"] == problem
        assert office.store.stored is before

    def test_what_the_directory_says_of_a_service_cannot_be_talked_away(
        self, office: Office, desk_services: ServiceSet, known: Records, told: TellWithoutConsent
    ) -> None:
        with office.store.open_work(StaffId("s1"), "test.read") as work:
            name = work.providers.get(known.legal).name
        for way in ({"recipient_name": name}, {"recipient_name": "", "provider_id": known.legal}):
            wider = replace(told, **way, recipient_family="health", items=("health_information",))  # type: ignore[arg-type]
            with pytest.raises(BeyondMinimum):
                desk_services.unconsented.tell(wider)
        desk_services.unconsented.tell(replace(told, recipient_name=name, recipient_family="health"))
        assert office.store.rows("typed_recipients") == ()

    def test_what_one_of_its_families_may_know_a_service_may(
        self, desk_services: ServiceSet, known: Records, told: TellWithoutConsent
    ) -> None:
        with desk_services.desk.work("test.write") as work:
            both = replace(work.providers.get(known.clinic), families=("health", "legal"))
            work.providers.update(both)
            work.commit()
        way = replace(told, recipient_name="", provider_id=known.clinic)
        desk_services.unconsented.tell(replace(way, items=("health_information", "immigration_status")))
        with pytest.raises(BeyondMinimum):
            desk_services.unconsented.tell(replace(way, items=("indicator_result",)))

    @pytest.mark.parametrize("status", ["suspended", "closed"])
    def test_a_suspended_or_closed_service_is_told_nothing(
        self, office: Office, desk_services: ServiceSet, known: Records, told: TellWithoutConsent, status: str
    ) -> None:
        if status == "closed":
            desk_services.directory.close(known.clinic, "Moved away.")
        service = known.suspended if status == "suspended" else known.clinic
        before = office.store.stored
        with pytest.raises(InvalidEntry) as caught:
            desk_services.unconsented.tell(replace(told, recipient_name="", provider_id=service))
        assert caught.value.facts == {"field": "recipient", "problem": f"service_{status}"}
        assert office.store.stored is before

    def test_its_name_does_not_open_what_is_closed(
        self, desk_services: ServiceSet, known: Records, office: Office, told: TellWithoutConsent
    ) -> None:
        with office.store.open_work(StaffId("s1"), "test.read") as work:
            name = work.providers.get(known.suspended).name
        typed = replace(told, provider_id=None, recipient_name=f"  {name.upper()} ")
        with pytest.raises(InvalidEntry) as caught:
            desk_services.unconsented.tell(typed)
        assert caught.value.facts["problem"] == "service_suspended"

    def test_a_service_that_is_suspended_while_the_second_person_signs_in_is_told_nothing(
        self,
        office: Office,
        desk_services: ServiceSet,
        known: Records,
        told: TellWithoutConsent,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        def meanwhile(_salt: bytes) -> frozenset[StaffId]:
            desk_services.directory.suspend(known.clinic, "Asked for money.")
            return frozenset()

        monkeypatch.setattr(office.keyring, "staff_with_a_way_in", meanwhile)
        with pytest.raises(InvalidEntry):
            desk_services.unconsented.tell(replace(told, recipient_name="", provider_id=known.clinic))
        assert office.store.rows("disclosures_without_consent") == ()

    def test_a_case_worker_is_no_second_person(
        self, office: Office, desk_services: ServiceSet, told: TellWithoutConsent
    ) -> None:
        desk_services.staff.change(StaffId("s2"), "Jonah Prestwold", Role.CASE_WORKER)
        assert desk_services.unconsented.approvers(told.case_code) == ()
        with pytest.raises(InvalidEntry) as caught:
            desk_services.unconsented.tell(told)
        assert caught.value.facts["field"] == "approved_by"

    def test_a_case_worker_may_ask_and_a_volunteer_may_not(
        self, office: Office, known: Records, told: TellWithoutConsent
    ) -> None:
        office.services(Role.CASE_WORKER).unconsented.tell(told)
        with pytest.raises(NotPermitted):
            office.services(Role.VOLUNTEER).unconsented.tell(told)


class TestSecondPersonSignsIn:
    @pytest.fixture(autouse=True)
    def way_in(self, office: Office, known: Records) -> None:
        office.keyring.slots["jonah"] = (StaffId("s2"), "their own words", b"k" * 32)
        office.keyring.slots["marit"] = (StaffId("s1"), "my own words", b"k" * 32)

    def test_their_own_passphrase_is_the_agreement(
        self, office: Office, desk_services: ServiceSet, told: TellWithoutConsent
    ) -> None:
        desk_services.unconsented.tell(replace(told, sign_in=SignIn("jonah", "their own words")))
        assert office.store.rows("disclosures_without_consent")[0].approval == "signed_in"

    @pytest.mark.parametrize(
        "sign_in", [None, SignIn("jonah", "wrong"), SignIn("marit", "my own words"), SignIn("nobody", "x")]
    )
    def test_nothing_else_is(
        self, office: Office, desk_services: ServiceSet, told: TellWithoutConsent, sign_in: SignIn | None
    ) -> None:
        with pytest.raises(SignInRefused):
            desk_services.unconsented.tell(replace(told, sign_in=sign_in))
        assert office.delay.failures == 1
        assert office.store.rows("disclosures_without_consent") == ()

    def test_guessing_has_to_wait_as_at_the_door(
        self, office: Office, desk_services: ServiceSet, told: TellWithoutConsent
    ) -> None:
        office.delay.waiting = 30
        with pytest.raises(WaitBeforeRetry):
            desk_services.unconsented.tell(replace(told, sign_in=SignIn("jonah", "their own words")))

    def test_failed_attempts_stand_in_the_log(
        self, office: Office, desk_services: ServiceSet, told: TellWithoutConsent
    ) -> None:
        with pytest.raises(SignInRefused):
            desk_services.unconsented.tell(replace(told, sign_in=SignIn("jonah", "wrong")))
        desk_services.unconsented.tell(replace(told, sign_in=SignIn("jonah", "their own words")))
        assert "file.unlock_failed" in office.actions()

    def test_a_passphrase_never_shows_itself(self) -> None:
        assert "words" not in repr(TellWithoutConsent(case_code="x", sign_in=SignIn("a", "words")))  # type: ignore[arg-type]


def test_the_person_is_told_once(office: Office, desk_services: ServiceSet, known: Records) -> None:
    late = order(known, informed="not_yet", not_informed_reason="Is with the suspect")
    key = DisclosureId(desk_services.unconsented.tell(late).key)
    desk_services.unconsented.person_told(key, office.clock.today())
    kept = office.store.rows("disclosures_without_consent")[0]
    assert (kept.informed, kept.informed_on) == ("after", office.clock.today())
    with pytest.raises(InvalidEntry):
        desk_services.unconsented.person_told(key, office.clock.today())


class TestBestInterest:
    def test_two_people_decide_and_a_panel_consents_on_it(
        self, office: Office, desk_services: ServiceSet, known: Records
    ) -> None:
        entry = a_consent_entry(
            desk_services,
            ConsentPurpose.SERVICES,
            given_by="best_interest_panel",
            assent="yes",
            caregiver_situation="implicated",
        )
        with pytest.raises(EntryIncomplete) as caught:
            desk_services.consents.record(RecordConsent(known.child_code, entry))
        assert caught.value.facts["problems"] == (("given_by", "best_interest_missing"),)
        decide(desk_services, known.child_code)
        desk_services.consents.record(RecordConsent(known.child_code, entry))
        assert office.actions().count("consent.best_interest") == 2  # the decision, and what it is for

    def test_the_consent_ends_with_the_decision(
        self, office: Office, desk_services: ServiceSet, known: Records
    ) -> None:
        decide(desk_services, known.child_code, recipient=known.clinic)
        referral = prepare_referral(desk_services, known, case_code=known.child_code)
        agree(desk_services, referral, given_by="best_interest_panel", assent="yes", caregiver_situation="absent")
        desk_services.letters.prepare(referral)
        office.clock.forward(days=31)
        with pytest.raises(ConsentMissing) as late:
            desk_services.letters.prepare(referral)
        assert late.value.facts["reasons"] == ("best_interest_missing",)

    def panel(self, services: ServiceSet, known: Records, purpose: ConsentPurpose, **changes: Any) -> None:
        entry = a_consent_entry(
            services,
            purpose,
            given_by="best_interest_panel",
            assent="yes",
            caregiver_situation="absent",
            **changes,
        )
        services.consents.record(RecordConsent(known.child_code, entry))

    def test_it_is_for_the_purposes_and_the_service_it_was_made_for(
        self, office: Office, desk_services: ServiceSet, known: Records
    ) -> None:
        decide(desk_services, known.child_code, purposes=("C3_services",))
        self.panel(desk_services, known, ConsentPurpose.SERVICES)
        shared = {"recipient": known.clinic, "items_to_share": ("sex",)}
        for purpose, changes in ((ConsentPurpose.FOLLOW_UP, {}), (ConsentPurpose.REFERRAL, shared)):
            with pytest.raises(EntryIncomplete) as caught:
                self.panel(desk_services, known, purpose, **changes)
            assert caught.value.facts["problems"] == (("given_by", "best_interest_missing"),)
        decide(desk_services, known.child_code, purposes=("C4_referral",), recipient=known.clinic)
        self.panel(desk_services, known, ConsentPurpose.REFERRAL, **shared)
        with pytest.raises(EntryIncomplete):
            self.panel(desk_services, known, ConsentPurpose.REFERRAL, **(shared | {"recipient": known.legal}))

    def test_it_is_for_one_person(self, desk_services: ServiceSet, known: Records) -> None:
        decide(desk_services, known.case_code)
        with pytest.raises(EntryIncomplete):
            self.panel(desk_services, known, ConsentPurpose.SERVICES)

    def test_a_consent_that_rests_on_a_decision_for_something_else_is_not_used(
        self, office: Office, desk_services: ServiceSet, known: Records
    ) -> None:
        decide(desk_services, known.child_code, purposes=("C3_services",))
        entry = a_consent_entry(
            desk_services,
            ConsentPurpose.FEEDBACK,
            given_by="best_interest_panel",
            assent="yes",
            caregiver_situation="absent",
        )
        put_consent(desk_services, known.child_code, entry)
        with desk_services.desk.work("test.read") as work, pytest.raises(ConsentMissing) as caught:
            require_feedback(desk_services.desk, work, known.child_code)
        assert caught.value.facts["reasons"] == ("best_interest_missing",)

    @pytest.mark.parametrize(("purposes", "field"), [((), "purposes"), (("C0_all",), "purposes")])
    def test_a_decision_for_nothing_is_none(
        self, office: Office, desk_services: ServiceSet, known: Records, purposes: tuple[str, ...], field: str
    ) -> None:
        with pytest.raises(InvalidEntry) as caught:
            decide(desk_services, known.child_code, purposes=purposes)
        assert caught.value.facts["field"] == field
        assert office.store.rows("best_interest_records") == ()

    @staticmethod
    def approvals(office: Office) -> list[object]:
        return [detail["approval"] for detail in office.store.stored.details if "decision" in detail]

    def test_the_second_person_signs_in_where_they_can(
        self, office: Office, desk_services: ServiceSet, known: Records
    ) -> None:
        decide(desk_services, known.child_code)
        office.keyring.slots["jonah"] = (StaffId("s2"), "their own words", b"k" * 32)
        for sign_in in (None, SignIn("jonah", "wrong")):
            with pytest.raises(SignInRefused):
                decide(desk_services, known.child_code, sign_in=sign_in)
        assert len(office.store.rows("best_interest_records")) == 1
        decide(desk_services, known.child_code, sign_in=SignIn("jonah", "their own words"))
        assert self.approvals(office) == ["by_name", "signed_in"]

    def test_a_volunteer_is_no_second_person(self, desk_services: ServiceSet, known: Records) -> None:
        assert [one.staff_id for one in desk_services.best_interest.seconds()] == ["s2"]
        desk_services.staff.change(StaffId("s2"), "Jonah Prestwold", Role.VOLUNTEER)
        assert desk_services.best_interest.seconds() == ()
        with pytest.raises(InvalidEntry):
            decide(desk_services, known.child_code)

    def test_one_person_alone_decides_nothing(self, office: Office, desk_services: ServiceSet, known: Records) -> None:
        for second in ("", "s1"):
            with pytest.raises(EntryIncomplete):
                decide(desk_services, known.child_code, second_member=second, trained_member="s1")
        assert office.store.rows("best_interest_records") == ()

    def test_who_has_left_is_no_second_person(self, desk_services: ServiceSet, known: Records) -> None:
        desk_services.staff.leave(StaffId("s2"))
        with pytest.raises(InvalidEntry):
            decide(desk_services, known.child_code)


class TestRecall:
    def sent(self, services: ServiceSet, known: Records) -> ReferralId:
        referral = prepare_referral(services, known)
        agree(services, referral)
        services.letters.release(services.letters.prepare(referral), FakePaper())
        return referral

    def test_a_withdrawal_names_the_letters_that_have_to_come_back(
        self, office: Office, desk_services: ServiceSet, known: Records
    ) -> None:
        referral = self.sent(desk_services, known)
        second = prepare_referral(desk_services, known)
        newer = agree(desk_services, second)
        done = desk_services.consents.withdraw(WithdrawConsent(newer, "oral"))
        assert set(done.stopped) == {office.referral(referral).number, office.referral(second).number}
        assert done.recalls == (referral,)

    def test_it_ends_when_the_service_confirmed_it_and_not_before(
        self, office: Office, desk_services: ServiceSet, known: Records
    ) -> None:
        referral = self.sent(desk_services, known)
        with pytest.raises(TransitionNotAllowed):
            desk_services.notices.confirm_recall(referral)
        consent = office.referral(referral).consent_id
        assert consent is not None
        desk_services.consents.withdraw(WithdrawConsent(consent, "oral"))
        desk_services.notices.confirm_recall(referral)
        assert (office.referral(referral).state, office.actions()[-1]) == ("closed", "letter.recall_confirmed")


class TestOnTheRealFile:
    def test_what_a_decision_is_for_is_read_back_from_the_trail(self, services: ServiceSet, records: Records) -> None:
        decide(services, records.child_code, purposes=("C4_referral",), recipient=records.clinic)
        known = services.consents.background(records.child_code)
        today = services.desk.clock.today()
        assert known.decision(ConsentPurpose.REFERRAL, records.clinic, today) is not None
        assert known.decision(ConsentPurpose.REFERRAL, records.legal, today) is None
        referral = prepare_referral(services, records, case_code=records.child_code)
        agree(services, referral, given_by="best_interest_panel", assent="yes", caregiver_situation="absent")
        assert services.letters.prepare(referral).referral.state == "consent_ok"

    def test_a_letter_waits_for_a_new_consent_once_the_danger_changed(
        self, services: ServiceSet, records: Records
    ) -> None:
        referral = prepare_referral(services, records)
        agree(services, referral)
        with services.desk.work("test.write") as work:
            work.cases.update(replace(work.cases.get(records.case_code), risk_level="high"))
            work.commit()
        with pytest.raises(ConsentMissing) as caught:
            services.letters.prepare(referral)
        assert caught.value.facts["reasons"] == ("risk_changed",)
        standing = services.cases.view(records.case_code).standing
        assert standing.of(ConsentPurpose.REFERRAL).reasons == ("risk_changed",)
        agree_anew = a_consent_entry(
            services,
            ConsentPurpose.REFERRAL,
            recipient=records.clinic,
            items_to_share=services.referrals.get(referral).items,
        )
        services.consents.record(RecordConsent(records.case_code, agree_anew))
        assert services.letters.prepare(referral).referral.referral_id == referral

    def test_a_letter_waits_for_a_new_consent_once_the_person_is_an_adult(
        self, services: ServiceSet, records: Records
    ) -> None:
        referral, today = prepare_referral(services, records), services.desk.clock.today()
        agree(services, referral)
        assert services.letters.prepare(referral).referral.state == "consent_ok"
        with services.desk.work("test.write") as work:
            birth = today.replace(year=today.year - 18)  # an adult from today on, who agreed yesterday
            person = work.people.get(records.case_code)
            work.people.update(replace(person, birth=PartialDate.from_text(str(birth))))
            consent = work.consents.get(ConsentId(work.referrals.get(referral).consent_id or ""))
            work.consents.update(replace(consent, taken_on=today - timedelta(1)))
            work.commit()
        with pytest.raises(ConsentMissing) as caught:
            services.letters.prepare(referral)
        assert caught.value.facts["reasons"] == ("turned_18",)

    def test_what_was_told_is_among_what_was_shared_and_in_the_history(
        self, services: ServiceSet, records: Records
    ) -> None:
        today = services.desk.clock.today()
        command = order(records, second="second", informed_on=today)
        services.unconsented.tell(command)
        (shared,) = services.unconsented.shared(records.case_code)
        assert (shared.provider_name, shared.reason, shared.items) == ("Duty officer", "child_at_risk", ("case_code",))
        (row,) = [row for row in services.cases.view(records.case_code).timeline if row.kind == "without_consent"]
        assert (row.code, row.summary, row.provider_name) == ("child_at_risk", "Act 12, section 4", "Duty officer")
        assert services.unconsented.shared(records.child_code) == ()

    def test_who_does_not_know_yet_is_counted(self, services: ServiceSet, records: Records) -> None:
        command = order(records, second="second", informed="not_yet", not_informed_reason="Not safe")
        key = DisclosureId(services.unconsented.tell(command).key)
        assert services.cases.view(records.case_code).untold == 1
        services.unconsented.person_told(key, services.desk.clock.today())
        assert services.cases.view(records.case_code).untold == 0

    def test_taking_back_consent_to_help_lists_everything_that_was_shared(
        self, services: ServiceSet, records: Records
    ) -> None:
        referral = prepare_referral(services, records)
        agree(services, referral)
        services.letters.release(services.letters.prepare(referral), FakePaper())
        services.unconsented.tell(order(records, second="second", informed_on=services.desk.clock.today()))
        ledger = services.consents.ledger(records.case_code)
        record = next(row.consent_id for row in ledger if row.purpose == "C2_record")
        assert {one.reason for one in services.consents.shared(record)} == {"", "child_at_risk"}  # type: ignore[arg-type]
        # Also where one service's consent is taken back, and when the person does not know of it yet.
        not_yet = order(records, second="second", informed="not_yet", not_informed_reason="Not safe")
        services.unconsented.tell(replace(not_yet, reason="court_order"))
        clinic = next(row.consent_id for row in ledger if row.purpose == "C4_referral")
        shared = services.consents.shared(clinic)  # type: ignore[arg-type]
        assert {one.reason for one in shared} == {"", "child_at_risk", "court_order"}

    def test_the_risk_level_of_the_moment_is_remembered(self, services: ServiceSet, records: Records) -> None:
        entry = a_consent_entry(services, ConsentPurpose.SERVICES)
        services.consents.record(RecordConsent(records.case_code, entry))
        with services.desk.work("test.write") as work:
            work.cases.update(replace(work.cases.get(records.case_code), risk_level="high"))
            work.commit()
        standing = services.cases.view(records.case_code).standing
        assert standing.of(ConsentPurpose.SERVICES).again == ("risk_changed",)
        assert standing.of(ConsentPurpose.RECORD).again == ("risk_changed",)

    def test_the_ledger_says_that_the_paper_is_kept_and_what_taking_back_did(
        self, services: ServiceSet, records: Records
    ) -> None:
        first, second = prepare_referral(services, records), prepare_referral(services, records)
        agree(services, first, mode="written", paper_kept=True)
        services.letters.release(services.letters.prepare(first), FakePaper())
        newer = agree(services, second, mode="written")

        def line() -> tuple[bool, int, int]:
            (row,) = [row for row in services.consents.ledger(records.case_code) if row.purpose == "C4_referral"]
            assert row in services.cases.view(records.case_code).consents
            return row.paper_kept, row.stopped, row.recalls

        assert line() == (False, 0, 0), "the newest entry has no paper"
        services.consents.withdraw(WithdrawConsent(newer, "oral"))
        assert line() == (False, 2, 1)
        third = prepare_referral(services, records)
        agree(services, third, mode="thumbprint", paper_kept=True)
        assert line() == (True, 0, 0)

    def test_the_duty_to_report_comes_back_as_it_was_kept(self, services: ServiceSet) -> None:
        today = services.desk.clock.today()
        duty = ReportingDuty("Teachers", "Abuse", "The authority", 24, "yes", "A fine", "Act 4", today - timedelta(3))
        assert services.reporting_duty.profile() == ReportingDuty()
        services.reporting_duty.keep(duty)
        assert services.reporting_duty.profile() == duty
        services.reporting_duty.keep(ReportingDuty())
        assert not services.reporting_duty.profile().clarified
