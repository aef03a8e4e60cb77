"""Papers that follow a letter: its recall, and a reminder. They tell nothing about the person."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pgi_desk.domain.errors import (
    ChangedElsewhere,
    LetterNeverLeft,
    PrintingFailed,
    ProviderNotUsable,
    TransitionNotAllowed,
)
from pgi_desk.domain.identifiers import ConsentId, ReferralId, StaffId
from pgi_desk.services.changes import Kind
from pgi_desk.services.consents import WithdrawConsent
from pgi_desk.services.referrals import RecordAnswer
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import Records, agree_to_feedback
from tests.unit.services.fake_office import FakePaper, Office


@pytest.fixture
def recalled(office: Office, desk_services: ServiceSet, agreed: ReferralId) -> ReferralId:
    """A referral whose letter left before the person took the consent back."""
    desk_services.letters.release(desk_services.letters.prepare(agreed), FakePaper())
    consent = office.referral(agreed).consent_id
    desk_services.consents.withdraw(WithdrawConsent(ConsentId(consent or ""), "oral"))
    assert office.referral(agreed).state == "stop_and_recall"
    return agreed


class TestPrepare:
    def test_it_says_which_letter_and_nothing_else(
        self, office: Office, desk_services: ServiceSet, recalled: ReferralId
    ) -> None:
        letter = desk_services.notices.prepare(recalled, "recall")
        paper = office.renderer.rendered[-1]
        referral = office.referral(recalled)
        assert (paper.template, paper.number, paper.case_code) == ("recall", referral.number, referral.case_code)
        assert (paper.items, paper.services, paper.priority, paper.respond_by) == ((), (), "", None)
        assert paper.sent_on == office.clock.today()
        assert (letter.template, letter.items, letter.carried) == ("recall", (), ())
        assert letter.provider_name == paper.recipient.name == "Harbour Street Clinic"
        assert office.actions()[-1] == "letter.preview"

    def test_it_goes_also_to_a_service_that_was_suspended(
        self, desk_services: ServiceSet, recalled: ReferralId, known: Records
    ) -> None:
        desk_services.directory.suspend(known.clinic, "Two complaints.")
        assert desk_services.notices.prepare(recalled, "recall").provider_name == "Harbour Street Clinic"

    def test_there_is_none_for_a_letter_that_may_go_on(
        self, office: Office, desk_services: ServiceSet, agreed: ReferralId
    ) -> None:
        with pytest.raises(TransitionNotAllowed) as refused:
            desk_services.notices.prepare(agreed, "recall")
        assert refused.value.facts == {"current": "consent_ok", "wanted": "stop_and_recall"}
        assert office.actions()[-1] != "letter.preview"

    def test_the_day_is_that_of_the_letter_that_left_last(
        self, office: Office, desk_services: ServiceSet, agreed: ReferralId
    ) -> None:
        desk_services.letters.release(desk_services.letters.prepare(agreed), FakePaper())
        consent = office.referral(agreed).consent_id
        first = office.clock.today()
        office.clock.forward(days=3)
        with pytest.raises(PrintingFailed):
            desk_services.letters.release(desk_services.letters.prepare(agreed), FakePaper.jammed())
        desk_services.consents.withdraw(WithdrawConsent(ConsentId(consent or ""), "oral"))
        desk_services.notices.prepare(agreed, "recall")
        assert office.renderer.rendered[-1].sent_on == first


class TestLetterThatNeverLeft:
    @pytest.fixture
    def stuck(self, office: Office, desk_services: ServiceSet, agreed: ReferralId) -> ReferralId:
        """A referral that is to be recalled although its only letter jammed in the printer, as older files have it."""
        with pytest.raises(PrintingFailed):
            desk_services.letters.release(desk_services.letters.prepare(agreed), FakePaper.jammed())
        with office.store.open_work(StaffId("s1"), "test.write") as work:
            work.referrals.update(replace(work.referrals.get(agreed), state="stop_and_recall"))
            work.commit()
        return agreed

    def test_it_has_no_recall(self, office: Office, desk_services: ServiceSet, stuck: ReferralId) -> None:
        with pytest.raises(LetterNeverLeft) as refused:
            desk_services.notices.prepare(stuck, "recall")
        assert refused.value.facts["number"] == office.referral(stuck).number
        assert office.actions()[-1] == "test.write"

    def test_what_turns_out_not_to_have_left_after_the_preview_is_not_recalled(
        self, office: Office, desk_services: ServiceSet, recalled: ReferralId
    ) -> None:
        letter = desk_services.notices.prepare(recalled, "recall")
        (disclosure,) = office.store.rows("disclosures")
        with office.store.open_work(StaffId("s1"), "test.write") as work:
            work.disclosures.update(replace(disclosure, outcome="failed"))
            work.commit()
        paper = FakePaper()
        with pytest.raises(LetterNeverLeft):
            desk_services.notices.release(letter, paper)
        assert paper.delivered == []

    def test_it_is_closed_and_the_log_claims_no_confirmation(
        self, office: Office, desk_services: ServiceSet, stuck: ReferralId
    ) -> None:
        desk_services.notices.confirm_recall(stuck)
        assert office.referral(stuck).state == "closed"
        assert "letter.recall_confirmed" not in office.actions()
        assert office.actions()[-1] == "referral.closed"

    def test_an_uncertain_one_is_recalled(self, office: Office, desk_services: ServiceSet, agreed: ReferralId) -> None:
        with pytest.raises(OSError, match="gone"):
            desk_services.letters.release(desk_services.letters.prepare(agreed), FakePaper(problem=OSError("gone")))
        consent = office.referral(agreed).consent_id
        desk_services.consents.withdraw(WithdrawConsent(ConsentId(consent or ""), "oral"))
        (disclosure,) = office.store.rows("disclosures")
        desk_services.letters.confirm_uncertain(disclosure.disclosure_id, left_the_desk=True)
        assert desk_services.notices.prepare(agreed, "recall").template == "recall"


class TestRelease:
    def test_it_is_logged_before_and_after(
        self, office: Office, desk_services: ServiceSet, recalled: ReferralId
    ) -> None:
        letter = desk_services.notices.prepare(recalled, "recall")
        seen: list[list[str]] = []
        paper = FakePaper(looks=lambda: seen.append(office.actions()))
        changes = desk_services.notices.release(letter, paper)
        assert paper.delivered == [letter.pdf]
        assert seen[0][-1] == "letter.intend"
        assert office.actions()[-1] == "letter.printed"
        assert Kind.REFERRAL in changes.kinds
        assert len(office.store.rows("disclosures")) == 1  # nothing was disclosed anew
        assert office.referral(recalled).state == "stop_and_recall"

    def test_a_jam_is_logged_as_such(self, office: Office, desk_services: ServiceSet, recalled: ReferralId) -> None:
        letter = desk_services.notices.prepare(recalled, "recall")
        with pytest.raises(PrintingFailed):
            desk_services.notices.release(letter, FakePaper.jammed())
        assert office.actions()[-4:] == ["letter.intend"] * 2 + ["letter.failed"] * 2

    def test_paper_that_may_have_come_out_is_unknown(
        self, office: Office, desk_services: ServiceSet, recalled: ReferralId
    ) -> None:
        letter = desk_services.notices.prepare(recalled, "recall")
        with pytest.raises(OSError, match="gone"):
            desk_services.notices.release(letter, FakePaper(problem=OSError("gone")))
        assert office.actions()[-1] == "letter.unknown"

    def test_an_address_that_changed_after_the_preview_is_looked_at_again(
        self, office: Office, desk_services: ServiceSet, recalled: ReferralId, known: Records
    ) -> None:
        letter = desk_services.notices.prepare(recalled, "recall")
        with office.store.open_work(StaffId("s1"), "test.read") as work:
            clinic = work.providers.get(known.clinic)
        desk_services.directory.revise(replace(clinic, phone="+000 55 77 77 77"))
        paper = FakePaper()
        with pytest.raises(ChangedElsewhere):
            desk_services.notices.release(letter, paper)
        assert paper.delivered == []
        assert office.actions()[-1] != "letter.intend"


class TestReminder:
    def test_it_says_which_letter_waits_since_when(
        self, office: Office, desk_services: ServiceSet, agreed: ReferralId
    ) -> None:
        desk_services.letters.release(desk_services.letters.prepare(agreed), FakePaper())
        first, referral = office.clock.today(), office.referral(agreed)
        office.clock.forward(days=20)
        agree_to_feedback(desk_services, referral.case_code)
        letter = desk_services.notices.prepare(agreed, "reminder")
        paper = office.renderer.rendered[-1]
        assert (paper.template, paper.number, paper.items) == ("reminder", referral.number, ())
        assert (paper.sent_on, paper.respond_by) == (first, referral.due_at)
        desk_services.notices.release(letter, FakePaper("pdf_file"))
        # The paper and that it is open; that it is not open any more, that the service was reminded, and the paper.
        assert office.actions()[-5:] == ["letter.intend"] * 2 + ["letter.saved"] * 3
        assert office.referral(agreed) == referral

    @pytest.mark.parametrize("state", ["accepted", "received"])
    def test_there_is_none_once_the_service_answered(
        self, desk_services: ServiceSet, agreed: ReferralId, state: str
    ) -> None:
        desk_services.letters.release(desk_services.letters.prepare(agreed), FakePaper())
        desk_services.referrals.answer(RecordAnswer(agreed, state))
        with pytest.raises(TransitionNotAllowed) as refused:
            desk_services.notices.prepare(agreed, "reminder")
        assert refused.value.facts == {"current": state, "wanted": "no_answer"}

    def test_a_service_that_was_stopped_is_not_asked_about_anybody(
        self, desk_services: ServiceSet, known: Records, agreed: ReferralId
    ) -> None:
        desk_services.letters.release(desk_services.letters.prepare(agreed), FakePaper())
        agree_to_feedback(desk_services, known.case_code)
        letter, paper = desk_services.notices.prepare(agreed, "reminder"), FakePaper()
        desk_services.directory.suspend(known.clinic, "Asked for money.")
        with pytest.raises(ProviderNotUsable):
            desk_services.notices.release(letter, paper)
        with pytest.raises(ProviderNotUsable):
            desk_services.notices.prepare(agreed, "reminder")
        assert paper.delivered == []

    def test_there_is_none_after_the_consent_was_taken_back(
        self, desk_services: ServiceSet, recalled: ReferralId
    ) -> None:
        with pytest.raises(TransitionNotAllowed):
            desk_services.notices.prepare(recalled, "reminder")
