"""Names and ways to reach somebody are nowhere but where they are asked for. On the real file."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace

import pytest

from pgi_desk.domain.consent import ConsentPurpose
from pgi_desk.domain.errors import DomainError, PrintingFailed
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.domain.person import SafeContact
from pgi_desk.persistence.encrypted_file import EncryptedFile
from pgi_desk.services.assistance import RecordAssistance
from pgi_desk.services.backup import MakeBackup
from pgi_desk.services.consents import RecordConsent, WithdrawConsent
from pgi_desk.services.files import OpenFile
from pgi_desk.services.people import CorrectPerson
from pgi_desk.services.referrals import PrepareReferral, RecordAnswer
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import Records, a_consent_entry, agree, prepare_referral, record_person
from tests.unit.services.fake_office import FakePaper

# Nothing else in the file holds any of these words.
SECRET = ("Zephyrine", "Quillontar", "Xanthouli", "Ouzmarek", "+000 77 66 55", "violet ladder", "sister Brumelle")
HIDDEN_ADDRESS = "9 Hidden Row"


@pytest.fixture
def code(services: ServiceSet, records: Records, tmp_path_factory: pytest.TempPathFactory) -> CaseCode:
    """A person who went through everything that the program does."""
    given, family, nickname, other, phone, phrase, who = SECRET
    contact = SafeContact("phone", phone, "evenings", phrase, who)
    case = record_person(
        services, given_name=given, family_name=family, nickname=nickname, other_names=other, safe_contact=contact
    )
    services.consents.record(RecordConsent(case, a_consent_entry(services, ConsentPurpose.SERVICES)))
    day = services.desk.clock.today()
    services.assistance.record(RecordAssistance(case, "health", "first_aid", day))
    named = prepare_referral(services, records, case_code=case, items=("case_code", "name", "safe_contact"))
    agree(services, named)
    with pytest.raises(PrintingFailed):
        services.letters.release(services.letters.prepare(named), FakePaper.jammed())
    services.letters.release(services.letters.prepare(named), FakePaper())
    services.referrals.answer(RecordAnswer(named, "accepted"))
    sheltered = prepare_referral(
        services, records, case_code=case, provider_id=records.shelter, service_family="shelter"
    )
    consent = agree(services, sheltered)
    services.letters.prepare(sheltered)
    services.consents.withdraw(WithdrawConsent(consent, "oral"))
    services.people.reveal(case)
    entry = services.people.entry(case)
    services.people.correct(CorrectPerson(case, replace(entry, access_needs="Uses a cane.")))
    services.backup.make(MakeBackup(tmp_path_factory.mktemp("stick")))
    services.audit.verify()
    return case


def shown(services: ServiceSet, records: Records, code: CaseCode) -> Iterator[tuple[str, object]]:
    """Everything that screens show without asking for an identity."""
    yield "audit page", services.audit.page()
    yield "people rows", services.people.page()
    yield "people found by name", services.people.page(search=SECRET[0])
    yield "case", services.cases.view(code)
    yield "ledger", services.consents.ledger(code)
    yield "overview", services.overview.today()
    yield "directory", services.directory.find()
    command = PrepareReferral(code, records.clinic, "health", items=("case_code", "name", "safe_contact"))
    yield "what leaves", services.referrals.leaves(command)


def test_no_screen_shows_a_name_unasked(services: ServiceSet, records: Records, code: CaseCode) -> None:
    for where, content in shown(services, records, code):
        found = [word for word in SECRET if word.lower() in repr(content).lower()]
        assert (where, found) == (where, [])


def test_initials_alone_tell_people_apart(services: ServiceSet, records: Records, code: CaseCode) -> None:
    (row,) = services.people.page(search=SECRET[0]).rows
    assert (row.case_code, row.masked_name) == (code, "Z••• Q•••")


def test_the_stored_audit_trail_holds_no_name(services: ServiceSet, opened: OpenFile, code: CaseCode) -> None:
    assert isinstance(opened.store, EncryptedFile)
    rows = opened.store._raw_writer().execute("SELECT * FROM audit_entries").fetchall()
    text = json.dumps([list(row) for row in rows], ensure_ascii=False)
    assert code in text
    assert not [word for word in (*SECRET, HIDDEN_ADDRESS, "cane") if word in text]


def test_a_hidden_address_is_on_no_screen(services: ServiceSet, records: Records, code: CaseCode) -> None:
    for where, content in shown(services, records, code):
        assert (where, HIDDEN_ADDRESS in repr(content)) == (where, False)


def test_the_words_are_in_the_file_all_the_same(services: ServiceSet, code: CaseCode) -> None:
    """Otherwise the tests above would hold for an empty file."""
    identity = repr(services.people.reveal(code)) + repr(services.people.entry(code))
    assert all(word in identity for word in SECRET)


def test_errors_carry_no_name(services: ServiceSet, records: Records, code: CaseCode) -> None:
    """What is refused may be logged."""
    refused = (
        lambda: services.people.correct(CorrectPerson(code, replace(services.people.entry(code), given_name="\x00"))),
        lambda: prepare_referral(services, records, case_code=code, provider_id=records.suspended),
        lambda: services.referrals.confirm_consent(prepare_referral(services, records, case_code=code, items=("sex",))),
    )
    for act in refused:
        with pytest.raises(DomainError) as caught:
            act()
        assert not [word for word in SECRET if word in repr(caught.value)]
