"""Record, correct and reveal a person."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from pgi_desk.domain.consent import ConsentPurpose
from pgi_desk.domain.errors import ConsentMissing, DomainError, InvalidEntry, RecordNotFound
from pgi_desk.domain.identifiers import CaseCode, case_code, parse_case_code
from pgi_desk.domain.partial_date import PartialDate
from pgi_desk.domain.person import SafeContact
from pgi_desk.services.changes import Kind
from pgi_desk.services.people import CorrectPerson, PersonEntry, RecordPerson
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import Records, a_consent_entry, record_person
from tests.unit.services.fake_office import Office

CONTACT = SafeContact("phone", "+000 55 92 11 22", "evenings", "blue umbrella", "only herself")
SELAM = PersonEntry(given_name=" Selam ", family_name="Warsanle", nickname="Seli", safe_contact=CONTACT)


def command(
    services: ServiceSet, *, identity: PersonEntry = SELAM, basis: str = "consent", **consent: Any
) -> RecordPerson:
    entry = a_consent_entry(services, ConsentPurpose.RECORD, **consent)
    return RecordPerson(identity=identity, record_consent=entry, need="Asks for help.", legal_basis=basis)


def refused(office: Office, services: ServiceSet, wanted: RecordPerson) -> DomainError:
    """Return why a person was not recorded, after a look that nothing is left of the try."""
    before = office.store.stored
    with pytest.raises(DomainError) as caught:
        services.people.record(wanted)
    assert office.store.stored is before
    return caught.value


class TestRecord:
    def test_a_person_a_case_and_a_consent_are_stored_together(self, office: Office, desk_services: ServiceSet) -> None:
        changes = desk_services.people.record(command(desk_services))
        (person,), (case,), (consent,) = map(office.store.rows, ("identities", "case_files", "consents"))
        assert parse_case_code(changes.case_code) == person.case_code == case.case_code == consent.case_code
        assert changes.kinds == {Kind.PERSON, Kind.CASE, Kind.CONSENT, Kind.AUDIT}
        assert (person.given_name, case.need, case.owner) == ("Selam", "Asks for help.", "s1")
        assert (consent.purpose, consent.decision, consent.taken_by) == (ConsentPurpose.RECORD, "given", "s1")
        assert office.actions()[-3:] == ["person.record"] * 3

    def test_the_consent_holds_as_long_as_the_record(self, office: Office, desk_services: ServiceSet) -> None:
        desk_services.people.record(command(desk_services))
        (case,), (consent,) = office.store.rows("case_files"), office.store.rows("consents")
        assert consent.valid_until == case.retention_until == office.clock.today().replace(year=2028)

    def test_a_code_that_is_taken_is_not_given_again(self, office: Office, desk_services: ServiceSet) -> None:
        class Repeating:
            letters = iter(["K7QMT4C", "K7QMT4C", "K7QMT4C", "22J9C46"])

            def new_id(self) -> str:
                return office.identifiers.new_id()

            def case_letters(self) -> str:
                return next(self.letters)

        services = office.services(identifiers=Repeating())
        codes = [services.people.record(command(services)).case_code for _ in range(2)]
        assert codes == [case_code("K7QMT4C"), case_code("22J9C46")]

    @pytest.mark.parametrize("decision", ["refused", "not_asked"])
    def test_without_agreement_nothing_is_kept(self, office: Office, desk_services: ServiceSet, decision: str) -> None:
        wanted = command(desk_services, decision=decision, not_asked_reason="not_safe_now")
        error = refused(office, desk_services, wanted)
        assert isinstance(error, ConsentMissing)
        assert error.facts == {"purpose": "C2_record", "reasons": ("not_given",), "items": ()}

    @pytest.mark.parametrize("basis", ["vital_interest", "legal_obligation"])
    def test_a_vital_interest_allows_it_and_the_refusal_is_kept(
        self, office: Office, desk_services: ServiceSet, basis: str
    ) -> None:
        desk_services.people.record(command(desk_services, basis=basis, decision="refused"))
        assert office.store.rows("consents")[0].decision == "refused"
        assert office.store.rows("case_files")[0].legal_basis == basis

    @pytest.mark.parametrize("basis", ["", "consent", "public_interest", "Vital_interest"])
    def test_no_other_ground_does(self, office: Office, desk_services: ServiceSet, basis: str) -> None:
        wanted = command(desk_services, basis=basis, decision="refused")
        assert isinstance(refused(office, desk_services, wanted), ConsentMissing)

    def test_a_consent_to_something_else_does_not_count(self, office: Office, desk_services: ServiceSet) -> None:
        for basis in ("consent", "vital_interest"):
            entry = a_consent_entry(desk_services, ConsentPurpose.SERVICES)
            wanted = replace(command(desk_services, basis=basis), record_consent=entry)
            assert refused(office, desk_services, wanted).facts["reasons"] == ("other_purpose",)

    def test_an_overheard_answer_does_not_count(self, office: Office, desk_services: ServiceSet) -> None:
        wanted = command(desk_services, place_private=False)
        assert refused(office, desk_services, wanted).facts["reasons"] == ("place_not_private",)

    def test_an_unexplained_yes_is_no_entry(self, office: Office, desk_services: ServiceSet) -> None:
        assert isinstance(refused(office, desk_services, command(desk_services, explained_items=())), InvalidEntry)

    def test_a_person_without_a_name_is_no_entry(self, office: Office, desk_services: ServiceSet) -> None:
        wanted = command(desk_services, identity=PersonEntry())
        assert refused(office, desk_services, wanted).facts["problem"] == "no_name"


class TestRecordChild:
    CHILD = replace(SELAM, birth=PartialDate.from_text("2016"))

    @pytest.mark.parametrize("given_by", ["self", "caregiver", "other_trusted_adult"])
    def test_nobody_consents_where_a_caregiver_may_be_involved(
        self, office: Office, desk_services: ServiceSet, given_by: str
    ) -> None:
        facts = {"given_by": given_by, "assent": "yes", "caregiver_situation": "implicated"}
        wanted = command(desk_services, identity=self.CHILD, **facts)
        assert "best_interest_needed" in str(refused(office, desk_services, wanted).facts["reasons"])

    def test_a_child_alone_is_refused(self, office: Office, desk_services: ServiceSet) -> None:
        error = refused(office, desk_services, command(desk_services, identity=self.CHILD))
        assert error.facts["reasons"] == ("assent_missing", "caregiver_not_recorded")

    def test_a_panel_can(self, office: Office, desk_services: ServiceSet) -> None:
        facts = {"given_by": "best_interest_panel", "assent": "yes", "caregiver_situation": "absent"}
        desk_services.people.record(command(desk_services, identity=self.CHILD, **facts))
        assert office.store.rows("consents")[0].given_by == "best_interest_panel"

    def test_a_disputed_age_is_a_childs_age(self, office: Office, desk_services: ServiceSet) -> None:
        disputed = replace(SELAM, birth=PartialDate.from_text("1994"), age_disputed=True)
        error = refused(office, desk_services, command(desk_services, identity=disputed))
        assert "assent_missing" in str(error.facts["reasons"])


class TestCorrect:
    def test_only_the_identity_changes(self, office: Office, desk_services: ServiceSet, known: Records) -> None:
        before = {name: office.store.rows(name) for name in ("case_files", "consents", "referrals")}
        identity = replace(desk_services.people.entry(known.case_code), family_name="Ourdane")
        changes = desk_services.people.correct(CorrectPerson(known.case_code, identity))
        assert desk_services.people.entry(known.case_code).family_name == "Ourdane"
        assert {name: office.store.rows(name) for name in before} == before
        assert changes.kinds == {Kind.PERSON, Kind.AUDIT}

    def test_what_is_not_on_the_form_stays(self, office: Office, desk_services: ServiceSet, known: Records) -> None:
        with office.store.open_work(desk_services.desk.member.staff_id, "test.write") as work:
            work.people.update(replace(work.people.get(known.case_code), gender="woman"))
            work.commit()
        desk_services.people.correct(CorrectPerson(known.case_code, desk_services.people.entry(known.case_code)))
        with desk_services.desk.work("test.read") as work:
            assert work.people.get(known.case_code).gender == "woman"

    def test_a_mistake_changes_nothing(self, office: Office, desk_services: ServiceSet, known: Records) -> None:
        before = office.store.stored
        with pytest.raises(InvalidEntry):
            desk_services.people.correct(CorrectPerson(known.case_code, PersonEntry()))
        assert office.store.stored is before

    def test_nobody_is_born_after_their_case_was_opened(
        self, office: Office, desk_services: ServiceSet, known: Records
    ) -> None:
        office.clock.forward(days=40)
        born = (office.clock.today() - timedelta(days=3)).isoformat()
        entry = replace(desk_services.people.entry(known.case_code), birth=PartialDate.from_text(born))
        with pytest.raises(InvalidEntry) as caught:
            desk_services.people.correct(CorrectPerson(known.case_code, entry))
        assert caught.value.facts == {"field": "birth", "problem": "born_after_opening"}

    def test_nobody_is_made_by_correcting(self, desk_services: ServiceSet) -> None:
        with pytest.raises(RecordNotFound):
            desk_services.people.correct(CorrectPerson(CaseCode("nowhere"), SELAM))


class TestReveal:
    def test_each_look_is_an_entry_with_the_code_alone(
        self, office: Office, desk_services: ServiceSet, known: Records
    ) -> None:
        before = len(office.store.audit)
        identity = desk_services.people.reveal(known.case_code)
        assert (identity.full_name, identity.safe_contact_code_phrase) == ("Selam Warsanle", "blue umbrella")
        desk_services.people.reveal(known.case_code)
        assert office.store.audit[before:] == [("identity.reveal", known.case_code, "", "")] * 2
        assert office.store.stored.details[before:] == [{}, {}]

    def test_looking_in_order_to_correct_is_one_too(
        self, office: Office, desk_services: ServiceSet, known: Records
    ) -> None:
        assert desk_services.people.entry(known.case_code).given_name == "Selam"
        assert office.store.audit[-1] == ("identity.reveal", known.case_code, "", "")
        assert office.store.stored.details[-1] == {"for": "correction"}

    def test_what_was_recorded_is_what_is_shown(self, desk_services: ServiceSet) -> None:
        code = record_person(desk_services, birth=PartialDate.from_text("~1994"), nickname="Seli", citizenship="none")
        shown = desk_services.people.reveal(code)
        assert (shown.birth, shown.nickname, shown.case_code) == ("~1994", "Seli", code)
        assert shown.safe_contact_value == "+000 55 92 11 22"
        assert (shown.safe_contact_channel, shown.safe_contact_hours) == ("phone", "evenings")
        assert shown.safe_contact_who == "only herself"

    def test_a_look_at_nobody_leaves_no_entry(self, office: Office, desk_services: ServiceSet) -> None:
        before = office.store.stored
        with pytest.raises(RecordNotFound):
            desk_services.people.reveal(CaseCode("nowhere"))
        assert office.store.stored is before


class TestPage:
    """On the real file, where the query is."""

    def test_pages_follow_one_another_without_gaps(self, services: ServiceSet) -> None:
        codes = {record_person(services, given_name=f"N{number}") for number in range(5)}
        queries = services.desk.queries
        first = queries.people_page(after=None, limit=3, search="", status="")
        second = queries.people_page(after=first.next_page, limit=3, search="", status="")
        assert (len(first.rows), len(second.rows), second.next_page) == (3, 2, None)
        assert {row.case_code for row in (*first.rows, *second.rows)} == codes

    def test_search_and_status_narrow_it(self, services: ServiceSet, records: Records) -> None:
        assert [row.case_code for row in services.people.page(search="wars").rows] == [records.case_code]
        assert [row.case_code for row in services.people.page(search=records.child_code.lower()).rows] == [
            records.child_code
        ]
        assert services.people.page(search="nobody").rows == ()
        assert len(services.people.page(status="open").rows) == 2
        assert services.people.page(status="closed").rows == ()
