"""Reaching a person: whether, without showing how; and how, which leaves an entry."""

from __future__ import annotations

from pgi_desk.domain.consent import ConsentPurpose
from pgi_desk.services.consents import RecordConsent, WithdrawConsent
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import Records, a_consent_entry
from tests.unit.services.fake_office import Office


def test_whether_it_is_possible_says_nothing_about_how_and_leaves_no_entry(
    office: Office, desk_services: ServiceSet, known: Records
) -> None:
    entry = a_consent_entry(desk_services, ConsentPurpose.FOLLOW_UP)
    consent = desk_services.consents.record(RecordConsent(known.case_code, entry)).key
    before = office.store.stored
    verdict = desk_services.contacts.look(known.case_code)
    assert (verdict.stops, verdict.hours_known, verdict.allowed) == ((), False, False)
    assert verdict.reads == ("code_phrase", "who_may_answer", "leave_no_message")
    assert not any(secret in repr(verdict) for secret in ("+000", "umbrella", "herself", "evenings"))
    assert office.store.stored is before
    desk_services.consents.withdraw(WithdrawConsent(consent, "oral"))  # type: ignore[arg-type]  # it is the id of a consent
    assert desk_services.contacts.look(known.case_code).stops == ("consent_withdrawn",)


def test_each_look_at_it_is_an_entry(office: Office, desk_services: ServiceSet, known: Records) -> None:
    for number in (1, 2):
        contact = desk_services.contacts.reveal(known.case_code)
        assert (contact.value, contact.code_phrase) == ("+000 55 92 11 22", "blue umbrella")
        assert office.actions().count("contact.reveal") == number
    assert office.store.audit[-1] == ("contact.reveal", known.case_code, "", "")
