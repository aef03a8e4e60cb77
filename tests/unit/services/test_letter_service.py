"""A letter leaves only as it was shown, on a consent of now, and never without an entry made before."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from pgi_desk.domain.consent import ConsentPurpose
from pgi_desk.domain.disclosure import Disclosure
from pgi_desk.domain.errors import (
    ChangedElsewhere,
    ConsentMissing,
    DomainError,
    InvalidEntry,
    NothingToSend,
    PrintingFailed,
    ProviderNotUsable,
    RecordNotFound,
    TransitionNotAllowed,
)
from pgi_desk.domain.identifiers import ConsentId, DisclosureId, ReferralId, StaffId
from pgi_desk.domain.staff import Role
from pgi_desk.services.changes import Kind
from pgi_desk.services.consents import RecordConsent, WithdrawConsent
from pgi_desk.services.letters import PreparedLetter
from pgi_desk.services.people import CorrectPerson
from pgi_desk.services.referrals import RecordAnswer
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import (
    Records,
    a_consent_entry,
    a_provider,
    add_vetted,
    agree,
    agree_to_feedback,
    prepare_referral,
    record_basics,
)
from tests.unit.services.fake_office import FakePaper, Office


class PowerCut(BaseException):
    """The machine stops: nothing of the program runs any more."""


def disclosure(office: Office) -> Disclosure:
    """Return the one disclosure as it is stored."""
    (found,) = office.store.rows("disclosures")
    assert isinstance(found, Disclosure)
    return found


def consent_of(office: Office, referral_id: ReferralId) -> ConsentId:
    found = office.referral(referral_id).consent_id
    assert found is not None
    return found


class TestPrepare:
    def test_it_is_exactly_what_was_agreed(self, office: Office, desk_services: ServiceSet, agreed: ReferralId) -> None:
        letter = desk_services.letters.prepare(agreed)
        (rendered,) = office.renderer.rendered
        assert letter.items == ("case_code", "age_group", "sex", "safe_contact")
        assert [item.code for item in rendered.items] == list(letter.items)
        assert (letter.provider_name, letter.pdf) == ("Harbour Street Clinic", repr(rendered).encode())

    def test_the_letter_says_who_and_when(self, office: Office, desk_services: ServiceSet, agreed: ReferralId) -> None:
        desk_services.letters.prepare(agreed)
        (letter,) = office.renderer.rendered
        assert (letter.number, letter.issued_on) == (office.referral(agreed).number, office.clock.today())
        assert letter.respond_by == office.clock.now() + timedelta(hours=336)
        assert letter.sender.name == "Port Sarelle Branch"
        assert letter.sender.lines == ("4 Tern Street", "Port Sarelle")
        assert (letter.sender.contact_person, letter.sender.phone) == ("Marit Dunlevane", "+000 55 01 23 45")
        assert (letter.recipient.name, letter.recipient.lines) == (
            "Harbour Street Clinic",
            ("2 Slipway Lane", "Old Quay"),
        )
        assert letter.training
        assert len(letter.witness_code) == 14

    def test_a_real_file_prints_no_training_mark(self, office: Office, agreed: ReferralId) -> None:
        office.services(in_demo=False, agreed_until=lambda: date(2027, 1, 1)).letters.prepare(agreed)
        assert not office.renderer.rendered[0].training

    def test_each_look_is_an_entry_and_stores_nothing_else(
        self, office: Office, desk_services: ServiceSet, agreed: ReferralId
    ) -> None:
        before = office.store.stored.tables
        desk_services.letters.prepare(agreed)
        assert office.store.audit[-1] == ("letter.preview", office.referral(agreed).case_code, "", "")
        assert office.store.stored.details[-1] == {"letter": office.referral(agreed).number}
        assert office.store.stored.tables == before

    def test_what_nobody_recorded_is_left_out(self, office: Office, desk_services: ServiceSet, known: Records) -> None:
        draft = prepare_referral(desk_services, known, items=("case_code", "safety_concern", "health_information"))
        agree(desk_services, draft)
        assert desk_services.letters.prepare(draft).items == ("case_code",)

    def test_a_case_code_that_is_withheld_is_nowhere_on_the_letter_nor_on_what_follows_it(
        self, office: Office, desk_services: ServiceSet, known: Records
    ) -> None:
        draft = prepare_referral(desk_services, known, items=("case_code", "sex"))
        consent = agree(desk_services, draft, items_to_withhold=("case_code",))
        letter = desk_services.letters.prepare(draft)
        assert letter.items == ("sex",)
        assert known.case_code.encode() not in letter.pdf
        desk_services.letters.release(letter, FakePaper())
        agree_to_feedback(desk_services, known.case_code)
        reminder = desk_services.notices.prepare(draft, "reminder")
        desk_services.consents.withdraw(WithdrawConsent(consent, "oral"))
        for paper in (reminder, desk_services.notices.prepare(draft, "recall")):
            assert known.case_code.encode() not in paper.pdf

    def test_a_name_leaves_only_when_it_was_ticked_and_agreed(
        self, office: Office, desk_services: ServiceSet, known: Records
    ) -> None:
        draft = prepare_referral(desk_services, known, items=("case_code", "name"))
        agree(desk_services, draft)
        assert b"Selam Warsanle" in desk_services.letters.prepare(draft).pdf
        other = prepare_referral(desk_services, known, items=("case_code", "name"))
        agree(desk_services, other, items_to_withhold=("name",))
        letter = desk_services.letters.prepare(other)
        assert letter.items == ("case_code",)
        assert b"Selam" not in letter.pdf

    def test_what_the_matrix_forbids_never_leaves(self, desk_services: ServiceSet, known: Records) -> None:
        draft = prepare_referral(desk_services, known, items=("case_code", "story"), story="What happened.")
        agree(desk_services, draft)
        letter = desk_services.letters.prepare(draft)
        assert letter.items == ("case_code",)
        assert b"What happened." not in letter.pdf

    def test_when_nothing_is_left_there_is_no_letter(self, desk_services: ServiceSet, known: Records) -> None:
        draft = prepare_referral(desk_services, known, items=("safety_concern",))
        agree(desk_services, draft)
        with pytest.raises(NothingToSend):
            desk_services.letters.prepare(draft)

    def test_pages_come_from_the_preview(self, desk_services: ServiceSet, agreed: ReferralId) -> None:
        (page,) = desk_services.letters.pages(desk_services.letters.prepare(agreed), 96)
        assert (page.width, page.height) == (1, 1)


class TestPrepareRefused:
    def refusal(self, office: Office, services: ServiceSet, referral_id: ReferralId) -> DomainError:
        before = office.store.stored
        with pytest.raises(DomainError) as caught:
            services.letters.prepare(referral_id)
        assert office.store.stored is before
        assert office.renderer.rendered == []
        return caught.value

    def test_without_consent(self, office: Office, desk_services: ServiceSet, draft: ReferralId) -> None:
        assert isinstance(self.refusal(office, desk_services, draft), ConsentMissing)

    def test_once_the_consent_ran_out(self, office: Office, desk_services: ServiceSet, agreed: ReferralId) -> None:
        office.clock.forward(days=90)
        desk_services.letters.prepare(agreed)
        office.renderer.rendered.clear()
        office.clock.forward(days=1)
        assert self.refusal(office, desk_services, agreed).facts["reasons"] == ("expired",)

    def test_once_the_service_is_suspended(
        self, office: Office, desk_services: ServiceSet, known: Records, agreed: ReferralId
    ) -> None:
        desk_services.directory.suspend(known.clinic, "Asked for money.")
        assert isinstance(self.refusal(office, desk_services, agreed), ProviderNotUsable)

    def test_a_referral_that_is_not_there(self, office: Office, desk_services: ServiceSet) -> None:
        assert isinstance(self.refusal(office, desk_services, ReferralId("nowhere")), RecordNotFound)

    @pytest.mark.parametrize(
        "way", [("draft",), ("revoked_by_person",), ("revoked_by_person", "closed")], ids=lambda way: way[-1]
    )
    def test_a_referral_that_is_not_at_sending(
        self, office: Office, desk_services: ServiceSet, agreed: ReferralId, way: tuple[str, ...]
    ) -> None:
        """The consent alone is not enough: printing one that was taken back would send it unseen."""
        for state in way:
            outcome = "referral_declined_by_survivor" if state == "closed" else ""
            desk_services.referrals.answer(RecordAnswer(agreed, state, outcome))
        error = self.refusal(office, desk_services, agreed)
        assert isinstance(error, TransitionNotAllowed)
        assert error.facts == {"current": way[-1], "wanted": "sent"}

    def test_a_recalled_referral(self, office: Office, desk_services: ServiceSet, agreed: ReferralId) -> None:
        desk_services.letters.release(desk_services.letters.prepare(agreed), FakePaper())
        desk_services.referrals.answer(RecordAnswer(agreed, "stop_and_recall"))
        office.renderer.rendered.clear()
        assert isinstance(self.refusal(office, desk_services, agreed), TransitionNotAllowed)


class TestRelease:
    def test_the_intention_is_stored_before_anything_is_handed_over(
        self, office: Office, desk_services: ServiceSet, agreed: ReferralId
    ) -> None:
        seen: list[tuple[str, str, object]] = []

        def look() -> None:
            found = disclosure(office)
            seen.append((found.outcome, office.referral(agreed).state, found.settled_at))

        paper = FakePaper(looks=look)
        letter = desk_services.letters.prepare(agreed)
        desk_services.letters.release(letter, paper)
        assert seen == [("intended", "consent_ok", None)]
        assert paper.delivered == [letter.pdf]

    @pytest.mark.parametrize(("destination", "outcome"), [("printer", "printed"), ("pdf_file", "saved")])
    def test_afterwards_the_outcome_is_stored_and_the_referral_is_sent(
        self, office: Office, desk_services: ServiceSet, agreed: ReferralId, destination: str, outcome: str
    ) -> None:
        letter = desk_services.letters.prepare(agreed)
        changes = desk_services.letters.release(letter, FakePaper(destination, copies=2))
        found, referral = disclosure(office), office.referral(agreed)
        assert (found.outcome, found.destination, found.copies) == (outcome, destination, 2)
        assert (found.items, found.letter_digest, found.basis) == (letter.items, letter.digest, "consent")
        assert (found.consent_id, found.released_by) == (referral.consent_id, "s1")
        assert (found.letter_number, found.provider_id) == (referral.number, referral.provider_id)
        assert found.intended_at == found.settled_at == office.clock.now()
        assert (referral.state, referral.sent_at) == ("sent", office.clock.now())
        assert referral.due_at == office.clock.now() + timedelta(days=14)
        assert changes.kinds == {Kind.DISCLOSURE, Kind.REFERRAL, Kind.AUDIT}
        assert office.actions()[-3:] == ["letter.intend", f"letter.{outcome}", f"letter.{outcome}"]

    def test_it_is_not_sent_without_a_copy_for_the_service(
        self, office: Office, desk_services: ServiceSet, agreed: ReferralId
    ) -> None:
        letter, printer = desk_services.letters.prepare(agreed), FakePaper()
        with pytest.raises(InvalidEntry):
            desk_services.letters.release(letter, printer, {"file": 1})
        assert (printer.delivered, office.referral(agreed).state) == ([], "consent_ok")

    def test_a_printer_that_says_no(self, office: Office, desk_services: ServiceSet, agreed: ReferralId) -> None:
        letter = desk_services.letters.prepare(agreed)
        with pytest.raises(PrintingFailed):
            desk_services.letters.release(letter, FakePaper.jammed())
        assert disclosure(office).outcome == "failed"
        assert office.referral(agreed).state == "consent_ok"

    def test_it_can_be_tried_again(self, office: Office, desk_services: ServiceSet, agreed: ReferralId) -> None:
        letter = desk_services.letters.prepare(agreed)
        with pytest.raises(PrintingFailed):
            desk_services.letters.release(letter, FakePaper.jammed())
        desk_services.letters.release(letter, FakePaper())
        assert [one.outcome for one in office.store.rows("disclosures")] == ["failed", "printed"]

    def test_a_printer_that_falls_silent_leaves_it_unknown(
        self, office: Office, desk_services: ServiceSet, agreed: ReferralId
    ) -> None:
        letter = desk_services.letters.prepare(agreed)
        with pytest.raises(OSError, match="no answer"):
            desk_services.letters.release(letter, FakePaper(problem=OSError("no answer")))
        assert (disclosure(office).outcome, office.referral(agreed).state) == ("unknown", "consent_ok")
        assert office.actions()[-1] == "letter.unknown"

    def test_a_power_cut_leaves_the_intention(
        self, office: Office, desk_services: ServiceSet, agreed: ReferralId
    ) -> None:
        letter = desk_services.letters.prepare(agreed)
        with pytest.raises(PowerCut):
            desk_services.letters.release(letter, FakePaper(problem=PowerCut()))
        assert (disclosure(office).outcome, disclosure(office).settled_at) == ("intended", None)

    def test_a_sent_letter_can_be_printed_again(
        self, office: Office, desk_services: ServiceSet, agreed: ReferralId
    ) -> None:
        desk_services.letters.release(desk_services.letters.prepare(agreed), FakePaper())
        sent_at = office.clock.now()
        office.clock.forward(hours=2)
        desk_services.letters.release(desk_services.letters.prepare(agreed), FakePaper())
        assert len(office.store.rows("disclosures")) == 2
        assert office.referral(agreed).sent_at == sent_at

    def test_a_withdrawal_while_it_prints_counts(
        self, office: Office, desk_services: ServiceSet, agreed: ReferralId
    ) -> None:
        consent = consent_of(office, agreed)
        paper = FakePaper(looks=lambda: _withdraw(desk_services, consent))
        desk_services.letters.release(desk_services.letters.prepare(agreed), paper)
        assert (disclosure(office).outcome, office.referral(agreed).state) == ("printed", "stop_and_recall")

    def test_a_withdrawal_before_a_paper_that_never_came_out_recalls_nothing(
        self, office: Office, desk_services: ServiceSet, agreed: ReferralId
    ) -> None:
        consent, paper = consent_of(office, agreed), FakePaper.jammed()
        leaving = desk_services.letters.begin(desk_services.letters.prepare(agreed), paper)
        _withdraw(desk_services, consent)
        leaving.settle(leaving.hand_over(paper))
        assert (disclosure(office).outcome, office.referral(agreed).state) == ("failed", "revoked_by_person")

    def test_what_somebody_saw_at_the_printer_is_not_made_uncertain_again(
        self, office: Office, desk_services: ServiceSet, agreed: ReferralId
    ) -> None:
        paper = FakePaper(problem=OSError("cable"))
        leaving = desk_services.letters.begin(desk_services.letters.prepare(agreed), paper)
        desk_services.letters.confirm_uncertain(disclosure(office).disclosure_id, left_the_desk=True)
        leaving.settle(leaving.hand_over(paper))
        assert (disclosure(office).outcome, office.referral(agreed).state) == ("printed", "sent")


def _withdraw(services: ServiceSet, consent: ConsentId) -> None:
    services.consents.withdraw(WithdrawConsent(consent, "oral"))


def _withdraw_any(office: Office, services: ServiceSet, records: Records, referral_id: ReferralId) -> None:
    _withdraw(services, consent_of(office, referral_id))


def _refuse(office: Office, services: ServiceSet, records: Records, referral_id: ReferralId) -> None:
    entry = a_consent_entry(services, ConsentPurpose.REFERRAL, recipient=records.clinic, decision="refused")
    services.consents.record(RecordConsent(records.case_code, entry))


def _suspend(office: Office, services: ServiceSet, records: Records, referral_id: ReferralId) -> None:
    services.directory.suspend(records.clinic, "Asked for money.")


def _run_out(office: Office, services: ServiceSet, records: Records, referral_id: ReferralId) -> None:
    office.clock.forward(days=91)


def _new_contact(office: Office, services: ServiceSet, records: Records, referral_id: ReferralId) -> None:
    known = services.people.entry(records.case_code)
    contact = replace(known.safe_contact, value="+000 55 77 00 00")
    services.people.correct(CorrectPerson(records.case_code, replace(known, safe_contact=contact)))


def _new_address(office: Office, services: ServiceSet, records: Records, referral_id: ReferralId) -> None:
    with office.store.open_work(StaffId("s1"), "test.read") as work:
        clinic = work.providers.get(records.clinic)
    services.directory.revise(replace(clinic, address_hidden=True))


def _other_help(office: Office, services: ServiceSet, records: Records, referral_id: ReferralId) -> None:
    """The clinic becomes a legal office and is checked as one: it must not get what a clinic may."""
    with services.desk.work("test.write") as work:
        work.providers.update(replace(work.providers.get(records.clinic), families=("legal",)))
        work.commit()


def _back_to_draft(office: Office, services: ServiceSet, records: Records, referral_id: ReferralId) -> None:
    services.referrals.answer(RecordAnswer(referral_id, "draft"))


def _already_sent(office: Office, services: ServiceSet, records: Records, referral_id: ReferralId) -> None:
    services.letters.release(services.letters.prepare(referral_id), FakePaper())


class TestChangedSincePreview:
    """Nothing is handed over and nothing claims that it was."""

    @pytest.mark.parametrize(
        ("change", "error"),
        [
            (_withdraw_any, ConsentMissing),
            (_refuse, ConsentMissing),
            (_run_out, ConsentMissing),
            (_suspend, ProviderNotUsable),
            (_other_help, ProviderNotUsable),
            (_new_contact, ChangedElsewhere),
            (_new_address, ChangedElsewhere),
            (_back_to_draft, ChangedElsewhere),
            (_already_sent, ChangedElsewhere),
        ],
    )
    def test_it_is_refused(
        self,
        office: Office,
        desk_services: ServiceSet,
        known: Records,
        agreed: ReferralId,
        change: Callable[[Office, ServiceSet, Records, ReferralId], None],
        error: type[DomainError],
    ) -> None:
        letter = desk_services.letters.prepare(agreed)
        change(office, desk_services, known, agreed)
        before, paper = office.store.stored, FakePaper()
        with pytest.raises(error):
            desk_services.letters.release(letter, paper)
        assert paper.delivered == []
        assert office.store.stored is before

    def test_what_is_not_on_the_letter_may_change(
        self, office: Office, desk_services: ServiceSet, known: Records, agreed: ReferralId
    ) -> None:
        letter, paper = desk_services.letters.prepare(agreed), FakePaper()
        entry = desk_services.people.entry(known.case_code)
        desk_services.people.correct(CorrectPerson(known.case_code, replace(entry, nickname="Seli")))
        desk_services.letters.release(letter, paper)
        assert len(paper.delivered) == 1


class TestUncertain:
    @pytest.fixture
    def interrupted(self, office: Office, desk_services: ServiceSet, agreed: ReferralId) -> DisclosureId:
        """A letter that was being printed when the machine stopped."""
        with pytest.raises(PowerCut):
            desk_services.letters.release(desk_services.letters.prepare(agreed), FakePaper(problem=PowerCut()))
        return disclosure(office).disclosure_id

    def test_after_a_restart_nobody_claims_to_know(
        self, office: Office, desk_services: ServiceSet, interrupted: DisclosureId
    ) -> None:
        office.clock.forward(hours=1)
        changes = desk_services.letters.settle_interrupted()
        assert (disclosure(office).outcome, disclosure(office).settled_at) == ("unknown", office.clock.now())
        assert changes.kinds == {Kind.DISCLOSURE, Kind.AUDIT}
        assert office.actions()[-1] == "letter.interrupted"

    def test_settled_letters_are_left_alone(
        self, office: Office, desk_services: ServiceSet, agreed: ReferralId
    ) -> None:
        desk_services.letters.release(desk_services.letters.prepare(agreed), FakePaper())
        before = disclosure(office)
        desk_services.letters.settle_interrupted()
        assert disclosure(office) == before

    def test_it_left(
        self, office: Office, desk_services: ServiceSet, agreed: ReferralId, interrupted: DisclosureId
    ) -> None:
        printed_at = office.clock.now()
        desk_services.letters.settle_interrupted()
        office.clock.forward(days=2)
        desk_services.letters.confirm_uncertain(interrupted, left_the_desk=True)
        referral = office.referral(agreed)
        assert (disclosure(office).outcome, disclosure(office).settled_at) == ("printed", office.clock.now())
        assert (referral.state, referral.sent_at) == ("sent", printed_at)
        assert referral.due_at == printed_at + timedelta(days=14)

    def test_it_did_not_leave(
        self, office: Office, desk_services: ServiceSet, agreed: ReferralId, interrupted: DisclosureId
    ) -> None:
        desk_services.letters.settle_interrupted()
        desk_services.letters.confirm_uncertain(interrupted, left_the_desk=False)
        assert (disclosure(office).outcome, office.referral(agreed).state) == ("failed", "consent_ok")
        desk_services.letters.release(desk_services.letters.prepare(agreed), FakePaper())
        assert office.referral(agreed).state == "sent"

    def test_it_left_after_the_consent_was_taken_back(
        self, office: Office, desk_services: ServiceSet, agreed: ReferralId, interrupted: DisclosureId
    ) -> None:
        _withdraw(desk_services, consent_of(office, agreed))
        desk_services.letters.confirm_uncertain(interrupted, left_the_desk=True)
        assert (disclosure(office).outcome, office.referral(agreed).state) == ("printed", "stop_and_recall")

    def test_a_file_that_was_being_written(self, office: Office, desk_services: ServiceSet, agreed: ReferralId) -> None:
        letter = desk_services.letters.prepare(agreed)
        with pytest.raises(OSError, match="gone"):
            desk_services.letters.release(letter, FakePaper("pdf_file", problem=OSError("gone")))
        desk_services.letters.confirm_uncertain(disclosure(office).disclosure_id, left_the_desk=True)
        assert disclosure(office).outcome == "saved"

    @pytest.mark.parametrize("left", [True, False])
    @pytest.mark.parametrize("outcome", ["printed", "saved", "failed"])
    def test_what_is_certain_cannot_be_rewritten(
        self, office: Office, desk_services: ServiceSet, interrupted: DisclosureId, outcome: str, left: bool
    ) -> None:
        with office.store.open_work(StaffId("s1"), "test.write") as work:
            work.disclosures.update(replace(disclosure(office), outcome=outcome))
            work.commit()
        before = office.store.stored
        with pytest.raises(ChangedElsewhere):
            desk_services.letters.confirm_uncertain(interrupted, left_the_desk=left)
        assert office.store.stored is before

    def test_a_letter_that_is_not_there(self, desk_services: ServiceSet) -> None:
        with pytest.raises(RecordNotFound):
            desk_services.letters.confirm_uncertain(DisclosureId("nowhere"), left_the_desk=True)


class TestHiddenAddress:
    def test_it_is_on_no_letter(self, office: Office, desk_services: ServiceSet, known: Records) -> None:
        draft = prepare_referral(desk_services, known, provider_id=known.shelter, service_family="shelter")
        agree(desk_services, draft)
        letter = desk_services.letters.prepare(draft)
        assert b"9 Hidden Row" not in letter.pdf
        assert office.renderer.rendered[0].recipient.lines == ()

    def test_a_service_without_an_address_has_no_empty_line(
        self, office: Office, desk_services: ServiceSet, known: Records
    ) -> None:
        bare = add_vetted(desk_services, a_provider(name="Quay Nurse", address="", area=""))
        draft = prepare_referral(desk_services, known, provider_id=bare)
        agree(desk_services, draft)
        desk_services.letters.prepare(draft)
        assert office.renderer.rendered[0].recipient.lines == ()


def test_the_real_letter_is_what_the_log_keeps(services: ServiceSet, records: Records) -> None:
    """The whole way on the encrypted file with the real renderer."""
    referral_id = prepare_referral(services, records)
    agree(services, referral_id)
    letter, paper = services.letters.prepare(referral_id), FakePaper()
    assert isinstance(letter, PreparedLetter)
    assert letter.pdf.startswith(b"%PDF")
    services.letters.release(letter, paper)
    assert paper.delivered == [letter.pdf]
    with services.desk.work("test.read") as work:
        (stored,) = work.disclosures.with_outcome("printed")
    assert stored.letter_digest == letter.digest
    assert services.referrals.get(referral_id).state == "sent"


def test_each_locked_copy_has_a_passphrase_of_its_own_that_any_program_takes(office: Office) -> None:
    copies = office.services(Role.CASE_WORKER).locked_copies
    first, second = copies.suggest_passphrase(), copies.suggest_passphrase()
    assert first != second
    assert [len(group) for group in first.split("-")] == [4, 4, 4, 4]
    assert len(first) <= 32


@pytest.mark.parametrize("holders", [{"service": 1}, {"service": 3}, {"service": 3, "person": -1}, {"somebody": 2}])
def test_copies_that_do_not_add_up_stay_in_the_desk(office: Office, holders: dict[str, int]) -> None:
    services = office.services()
    referral = prepare_referral(services, record_basics(services))
    agree(services, referral)
    letter, paper = services.letters.prepare(referral), FakePaper(copies=2)
    with pytest.raises(InvalidEntry):
        services.letters.release(letter, paper, holders)
    assert paper.delivered == []
    assert office.store.rows("disclosures") == ()


def test_each_copy_is_counted_with_where_it_goes(office: Office) -> None:
    services = office.services()
    referral = prepare_referral(services, record_basics(services))
    agree(services, referral)
    letter = services.letters.prepare(referral)
    services.letters.release(letter, FakePaper(copies=3), {"service": 1, "person": 0, "file": 2})
    assert disclosure(office).copies == 3
    (shares,) = [detail for detail in office.store.stored.details if "copies_service" in detail]
    assert shares == {"letter": letter.referral.number, "copies_service": 1, "copies_file": 2}
    agree_to_feedback(services, letter.referral.case_code)
    services.notices.release(services.notices.prepare(referral, "reminder"), FakePaper(), {"service": 1})
    assert office.store.stored.details[-1]["copies_service"] == 1
