"""Papers for the person: a card that says nothing, a full copy, and what was shared."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from pgi_desk.domain.consent import ConsentPurpose
from pgi_desk.domain.disclosure import LeftOut
from pgi_desk.domain.errors import (
    ChangedElsewhere,
    ConsentMissing,
    InvalidEntry,
    NothingToSend,
    PrintingFailed,
    ProviderNotUsable,
    StepsOpen,
    TransitionNotAllowed,
)
from pgi_desk.domain.identifiers import ConsentId, ReferralId
from pgi_desk.domain.referral_plan import Meeting
from pgi_desk.services.consents import RecordConsent, WithdrawConsent
from pgi_desk.services.letter_content import CardText, Letter
from pgi_desk.services.open_papers import SETTING, papers_in
from pgi_desk.services.person_papers import CARD, FULL_COPY
from pgi_desk.services.referral_plans import Preparing
from pgi_desk.services.referrals import RecordAnswer
from pgi_desk.services.service_set import ServiceSet
from pgi_desk.services.shared_paper import CERTIFICATE
from pgi_desk.services.unconsented import TellWithoutConsent
from tests.helpers.builders import (
    Records,
    a_consent_entry,
    a_provider,
    add_vetted,
    agree,
    prepare_referral,
    record_plan,
)
from tests.unit.services.fake_office import FakePaper, Office


def rendered(office: Office) -> Letter:
    return office.renderer.rendered[-1]


@pytest.fixture
def planned(desk_services: ServiceSet, known: Records) -> ReferralId:
    """A referral with a plan, to which the person agreed."""
    record_plan(desk_services, known.case_code)
    referral_id = prepare_referral(desk_services, known)
    agree(desk_services, referral_id)
    return referral_id


class TestCard:
    def test_it_has_a_place_an_hour_and_a_word_and_nothing_of_ours(
        self, office: Office, desk_services: ServiceSet, planned: ReferralId, known: Records
    ) -> None:
        paper = desk_services.person_papers.prepare(planned, CARD)
        card = rendered(office)
        assert card.card == CardText(
            "Harbour Street Clinic",
            "2 Slipway Lane\nOld Quay",
            "+000 55 01 23 45",
            "Monday at 10",
            "the nurse",
            "blue umbrella",
        )
        assert (card.number, card.case_code, card.witness_code, card.sender.name) == ("", "", "", "")
        assert (card.items, card.services, card.recipient.name) == ((), (), "")
        for telling in (known.case_code, office.referral(planned).number, "Port Sarelle Branch", "Selam", "Warsanle"):
            assert telling.encode() not in paper.pdf
        assert (paper.items, paper.template, paper.provider_name) == ((), CARD, "")

    def test_the_place_is_called_as_the_person_wants(
        self, office: Office, desk_services: ServiceSet, planned: ReferralId, known: Records
    ) -> None:
        record = desk_services.plans.sheet(Preparing(known.case_code, planned)).plan
        of = Preparing(known.case_code, planned)
        desk_services.plans.record(of, replace(record, meeting=Meeting("Tove’s", "Monday")))
        desk_services.person_papers.prepare(planned, CARD)
        assert rendered(office).card.place == "Tove’s"

    def test_a_hidden_address_is_not_on_it(self, office: Office, desk_services: ServiceSet, known: Records) -> None:
        referral_id = prepare_referral(
            desk_services, known, provider_id=known.shelter, service_family="shelter", service_types=()
        )
        agree(desk_services, referral_id)
        paper = desk_services.person_papers.prepare(referral_id, CARD)
        assert rendered(office).card.address == ""
        assert b"Hidden Row" not in paper.pdf
        assert b"Old Quay" not in paper.pdf

    def test_a_name_that_tells_why_is_refused(self, desk_services: ServiceSet, known: Records) -> None:
        telling = add_vetted(desk_services, a_provider(name="Anti-Trafficking Clinic"))
        referral_id = prepare_referral(desk_services, known, provider_id=telling)
        agree(desk_services, referral_id)
        with pytest.raises(InvalidEntry) as caught:
            desk_services.person_papers.prepare(referral_id, CARD)
        assert (caught.value.facts["field"], caught.value.facts["problem"]) == ("card_place", "telling_word")

    def test_it_is_in_a_language_that_the_person_reads(
        self, office: Office, desk_services: ServiceSet, planned: ReferralId
    ) -> None:
        """She speaks Amharic, in which there is no wording, and English."""
        assert desk_services.person_papers.prepare(planned, CARD).language == "en"
        assert desk_services.person_papers.prepare(planned, CARD, "ar").language == "ar"
        assert rendered(office).language == "ar"

    def test_training_papers_say_so(self, office: Office, desk_services: ServiceSet, planned: ReferralId) -> None:
        desk_services.person_papers.prepare(planned, CARD)
        assert rendered(office).training


class TestFullCopy:
    def test_it_is_the_letter_in_the_language_of_the_person(
        self, office: Office, desk_services: ServiceSet, planned: ReferralId
    ) -> None:
        letter = desk_services.letters.prepare(planned)
        copy = desk_services.person_papers.prepare(planned, FULL_COPY, "fr")
        assert (copy.template, copy.items, copy.language) == (FULL_COPY, letter.items, "fr")
        assert rendered(office).language == "fr"
        assert rendered(office).template == "referral"
        assert [item.code for item in rendered(office).items] == list(letter.items)

    def test_printing_it_sends_nothing(self, office: Office, desk_services: ServiceSet, planned: ReferralId) -> None:
        paper = FakePaper()
        copy = desk_services.person_papers.prepare(planned, FULL_COPY)
        desk_services.person_papers.release(copy, paper)
        assert paper.delivered == [copy.pdf]
        assert office.referral(planned).state == "consent_ok"
        assert office.store.rows("disclosures") == ()

    def test_there_is_none_once_the_letter_may_not_be_printed(
        self, desk_services: ServiceSet, planned: ReferralId
    ) -> None:
        desk_services.referrals.answer(RecordAnswer(planned, "revoked_by_person"))
        with pytest.raises(TransitionNotAllowed):
            desk_services.person_papers.prepare(planned, FULL_COPY)


class TestCertificate:
    def test_nothing_left_so_there_is_nothing_to_list(self, desk_services: ServiceSet, planned: ReferralId) -> None:
        with pytest.raises(NothingToSend):
            desk_services.person_papers.prepare(planned, CERTIFICATE)

    def test_it_lists_what_left_when_to_whom_and_on_which_consent(
        self, office: Office, desk_services: ServiceSet, planned: ReferralId, known: Records
    ) -> None:
        desk_services.letters.release(desk_services.letters.prepare(planned), FakePaper())
        first_day = office.clock.today()
        office.clock.forward(days=3)
        other = prepare_referral(
            desk_services, known, provider_id=known.legal, service_family="legal", service_types=()
        )
        agree(desk_services, other)
        with pytest.raises(PrintingFailed):
            desk_services.letters.release(desk_services.letters.prepare(other), FakePaper.jammed())
        desk_services.letters.release(desk_services.letters.prepare(other), FakePaper())
        desk_services.person_papers.prepare(planned, CERTIFICATE, "en")
        paper = rendered(office)
        assert [(one.recipient, one.left_on, one.agreed_on) for one in paper.shared] == [
            ("Harbour Street Clinic", first_day, first_day),
            ("Tern Street Legal Office", first_day + timedelta(3), first_day + timedelta(3)),
        ]
        assert paper.shared[0].items == ("Case code", "Age group", "Sex", "Language", "Safe contact instructions")
        assert paper.shared[0].number == office.referral(planned).number
        assert (paper.sender.name, paper.case_code, paper.number) == ("Port Sarelle Branch", "", "")

    def test_what_was_taken_back_was_shared_all_the_same(
        self, office: Office, desk_services: ServiceSet, planned: ReferralId
    ) -> None:
        desk_services.letters.release(desk_services.letters.prepare(planned), FakePaper())
        consent = office.referral(planned).consent_id
        desk_services.consents.withdraw(WithdrawConsent(ConsentId(consent or ""), "oral"))
        desk_services.person_papers.prepare(planned, CERTIFICATE, "ar")
        (one,) = rendered(office).shared
        assert one.items[0] == "رمز الملف"

    def tell(self, services: ServiceSet, known: Records, **changes: Any) -> None:
        today = services.desk.clock.today()
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
            informed_on=today,
        )
        services.unconsented.tell(replace(plain, **changes))

    def test_what_was_told_without_consent_stands_in_it_at_its_time(
        self, office: Office, desk_services: ServiceSet, planned: ReferralId, known: Records
    ) -> None:
        self.tell(desk_services, known)
        office.clock.forward(days=1)
        desk_services.letters.release(desk_services.letters.prepare(planned), FakePaper())
        office.clock.forward(days=1)
        self.tell(desk_services, known, recipient_name="", provider_id=known.legal, reason="court_order")
        paper = desk_services.person_papers.prepare(planned, CERTIFICATE, "en")
        assert [(one.recipient, one.reason, bool(one.number)) for one in rendered(office).shared] == [
            ("Duty officer", "Child at risk", False),
            ("Harbour Street Clinic", "", True),
            ("Tern Street Legal Office", "Court order", False),
        ]
        assert paper.left_out == ()
        desk_services.person_papers.release(paper, FakePaper())

    def test_what_is_not_safe_to_tell_yet_stays_off_it_and_staff_see_that(
        self, office: Office, desk_services: ServiceSet, planned: ReferralId, known: Records
    ) -> None:
        self.tell(desk_services, known, informed="not_yet", informed_on=None, not_informed_reason="Is with the suspect")
        with pytest.raises(NothingToSend):
            desk_services.person_papers.prepare(planned, CERTIFICATE)
        desk_services.letters.release(desk_services.letters.prepare(planned), FakePaper())
        paper = desk_services.person_papers.prepare(planned, CERTIFICATE)
        assert [one.recipient for one in rendered(office).shared] == ["Harbour Street Clinic"]
        assert paper.left_out == (LeftOut("child_at_risk", "person_not_told"),)
        (told,) = office.store.rows("disclosures_without_consent")
        desk_services.unconsented.person_told(told.disclosure_id, office.clock.today())
        with pytest.raises(ChangedElsewhere):
            desk_services.person_papers.release(paper, FakePaper())
        again = desk_services.person_papers.prepare(planned, CERTIFICATE)
        assert "Duty officer" in {one.recipient for one in rendered(office).shared}
        assert again.left_out == ()

    def test_the_person_is_not_named(self, desk_services: ServiceSet, planned: ReferralId, known: Records) -> None:
        desk_services.letters.release(desk_services.letters.prepare(planned), FakePaper())
        paper = desk_services.person_papers.prepare(planned, CERTIFICATE)
        assert known.case_code.encode() not in paper.pdf
        assert b"Selam" not in paper.pdf


class TestSharedPaper:
    """The same list from the case, where there is no referral to open it from."""

    def test_without_any_referral_it_lists_what_was_told_without_consent(
        self, office: Office, desk_services: ServiceSet, known: Records
    ) -> None:
        with pytest.raises(NothingToSend):
            desk_services.shared_paper.prepare(known.case_code)
        TestCertificate().tell(desk_services, known)
        paper = desk_services.shared_paper.prepare(known.case_code)
        assert (paper.language, paper.hidden) == ("en", ())
        assert [(one.recipient, one.reason) for one in rendered(office).shared] == [("Duty officer", "Child at risk")]
        assert (rendered(office).case_code, rendered(office).number) == ("", "")
        way_out = FakePaper()
        desk_services.shared_paper.release(paper, way_out)
        assert way_out.delivered == [paper.pdf]
        assert office.actions()[-4:] == ["letter.intend"] * 2 + ["letter.printed"] * 2
        kept = {"certificate": 1, "digest": paper.digest, "to": "printer", "copies": 1, "person": 1}
        assert office.store.stored.details[-1] == kept

    def test_what_was_recalled_stands_on_it_and_what_was_shared_since_is_noticed(
        self, office: Office, desk_services: ServiceSet, planned: ReferralId, known: Records
    ) -> None:
        desk_services.letters.release(desk_services.letters.prepare(planned), FakePaper())
        consent = office.referral(planned).consent_id
        desk_services.consents.withdraw(WithdrawConsent(ConsentId(consent or ""), "oral"))
        desk_services.notices.confirm_recall(planned)
        paper = desk_services.shared_paper.prepare(known.case_code, "ar")
        assert [one.recipient for one in rendered(office).shared] == ["Harbour Street Clinic"]
        TestCertificate().tell(desk_services, known)
        with pytest.raises(ChangedElsewhere):
            desk_services.shared_paper.release(paper, FakePaper())

    def test_what_is_not_safe_to_tell_stays_off_it(self, desk_services: ServiceSet, known: Records) -> None:
        untold = {"informed": "not_yet", "informed_on": None, "not_informed_reason": "Is with the suspect"}
        TestCertificate().tell(desk_services, known, **untold)
        with pytest.raises(NothingToSend):
            desk_services.shared_paper.prepare(known.case_code)
        TestCertificate().tell(desk_services, known, reason="court_order")
        assert desk_services.shared_paper.prepare(known.case_code).hidden == (
            LeftOut("child_at_risk", "person_not_told"),
        )

    def test_one_that_hangs_in_the_queue_is_asked_about_until_somebody_says_so(
        self, office: Office, desk_services: ServiceSet, known: Records
    ) -> None:
        TestCertificate().tell(desk_services, known)
        paper = desk_services.shared_paper.prepare(known.case_code)
        with pytest.raises(RuntimeError):
            desk_services.shared_paper.release(paper, FakePaper(problem=RuntimeError("no answer")))
        with desk_services.desk.work("test.read") as work:
            (waits,) = papers_in(work.settings.get(SETTING))
        assert (waits.kind, waits.case_code, waits.outcome) == ("certificate", known.case_code, "unknown")
        desk_services.notices.confirm_uncertain(waits.paper_id, came_out=True)
        assert office.store.stored.details[-1] == {"certificate": "", "outcome": "printed"}


class TestRelease:
    @pytest.mark.parametrize("kind", [CARD, FULL_COPY])
    def test_it_is_logged_before_and_after_with_codes_alone(
        self, office: Office, desk_services: ServiceSet, planned: ReferralId, kind: str
    ) -> None:
        paper = desk_services.person_papers.prepare(planned, kind)
        seen: list[str] = []
        desk_services.person_papers.release(paper, FakePaper(looks=lambda: seen.append(office.actions()[-1])))
        assert seen == ["letter.intend"]
        assert office.actions()[-4:] == ["letter.intend"] * 2 + ["letter.printed"] * 2
        number = office.referral(planned).number
        kept = {kind: number, "digest": paper.digest, "to": "printer", "copies": 1}
        assert office.store.stored.details[-1] == kept

    def test_a_printer_that_says_no_is_logged_too(
        self, office: Office, desk_services: ServiceSet, planned: ReferralId
    ) -> None:
        paper = desk_services.person_papers.prepare(planned, CARD)
        with pytest.raises(PrintingFailed):
            desk_services.person_papers.release(paper, FakePaper.jammed())
        assert office.actions()[-4:] == ["letter.intend"] * 2 + ["letter.failed"] * 2

    def test_only_what_was_shown_is_printed(
        self, office: Office, desk_services: ServiceSet, planned: ReferralId, known: Records
    ) -> None:
        paper, printer = desk_services.person_papers.prepare(planned, CARD), FakePaper()
        plan = desk_services.plans.sheet(Preparing(known.case_code, planned)).plan
        desk_services.plans.record(
            Preparing(known.case_code, planned),
            replace(plan, meeting=Meeting(day_and_hour="Tuesday at 9")),
        )
        before = office.store.stored
        with pytest.raises(ChangedElsewhere):
            desk_services.person_papers.release(paper, printer)
        assert printer.delivered == []
        assert office.store.stored is before

    def test_a_copy_shown_before_the_withdrawal_is_not_printed_after_it(
        self, office: Office, desk_services: ServiceSet, planned: ReferralId
    ) -> None:
        copy, printer = desk_services.person_papers.prepare(planned, FULL_COPY), FakePaper()
        consent = office.referral(planned).consent_id
        desk_services.consents.withdraw(WithdrawConsent(ConsentId(consent or ""), "oral"))
        with pytest.raises(ConsentMissing):
            desk_services.person_papers.release(copy, printer)
        assert printer.delivered == []

    def test_a_copy_leaves_no_sooner_than_the_letter_could(
        self, office: Office, desk_services: ServiceSet, known: Records
    ) -> None:
        rushed = prepare_referral(desk_services, known)
        referral = office.referral(rushed)
        agreed = a_consent_entry(
            desk_services,
            ConsentPurpose.REFERRAL,
            recipient=referral.provider_id,
            items_to_share=referral.items,
        )
        desk_services.consents.record(RecordConsent(referral.case_code, agreed))
        desk_services.referrals.confirm_consent(rushed)
        copy, printer = desk_services.person_papers.prepare(rushed, FULL_COPY), FakePaper()
        with pytest.raises(StepsOpen):
            desk_services.person_papers.release(copy, printer)
        assert printer.delivered == []

    @pytest.mark.parametrize("kind", [CARD, FULL_COPY])
    def test_none_of_them_is_for_a_service(self, desk_services: ServiceSet, planned: ReferralId, kind: str) -> None:
        paper, printer = desk_services.person_papers.prepare(planned, kind), FakePaper()
        with pytest.raises(InvalidEntry):
            desk_services.person_papers.release(paper, printer, {"service": 1})
        assert printer.delivered == []

    def test_no_card_leads_to_a_service_that_was_suspended(
        self, office: Office, desk_services: ServiceSet, planned: ReferralId
    ) -> None:
        desk_services.directory.suspend(office.referral(planned).provider_id, "Bad report.")
        with pytest.raises(ProviderNotUsable):
            desk_services.person_papers.prepare(planned, CARD)

    @pytest.mark.parametrize("answer", ["declined_by_provider", "stopped"])
    def test_no_card_leads_where_nobody_waits_for_the_person(
        self, office: Office, desk_services: ServiceSet, planned: ReferralId, answer: str
    ) -> None:
        letters = desk_services.letters
        letters.release(letters.prepare(planned), FakePaper())
        paper = desk_services.person_papers.prepare(planned, CARD)
        if answer == "stopped":
            consent = office.referral(planned).consent_id
            desk_services.consents.withdraw(WithdrawConsent(ConsentId(consent or ""), "oral"))
        else:
            desk_services.referrals.answer(RecordAnswer(planned, answer))
        for again in (
            lambda: desk_services.person_papers.prepare(planned, CARD),
            lambda: desk_services.person_papers.begin(paper, FakePaper()),
        ):
            with pytest.raises(InvalidEntry) as caught:
                again()
            assert (caught.value.facts["field"], caught.value.facts["problem"]) == ("paper", "card_leads_nowhere")

    def test_a_paper_that_does_not_exist_is_refused(self, desk_services: ServiceSet, planned: ReferralId) -> None:
        with pytest.raises(InvalidEntry):
            desk_services.person_papers.prepare(planned, "poster")
