"""What a person is given of their record: all of it, and nothing of anybody else (domain standards 8, DP-09)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pgi_desk.documents.preview import PdfiumPreview
from pgi_desk.domain.case_plan import Goal
from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.identifiers import BreachId
from pgi_desk.domain.own_record import Part
from pgi_desk.exchange.content_files import load_content
from pgi_desk.persistence.tables import metadata
from pgi_desk.resource_files import resource_path
from pgi_desk.services.breaches import BreachEntry, NoteTelling
from pgi_desk.services.case_plans import SaveGoal
from pgi_desk.services.erasing import ErasePerson
from pgi_desk.services.merging import MergeCases
from pgi_desk.services.notes import WriteNote
from pgi_desk.services.own_record import OwnRecordService
from pgi_desk.services.service_set import ServiceSet
from pgi_desk.services.trafficking_statuses import RecordStatus
from tests.helpers.builders import Records, record_person
from tests.helpers.full_case import tables_of_people
from tests.unit.services.fake_office import FakePaper, FakeRenderer

LISTS = load_content(resource_path("content"))
FURNITURE = {"row_version", "row_nonce"}


def told(services: ServiceSet, records: Records, language: str = "en", left_out: tuple[str, ...] = ()) -> str:
    """Return every word of the paper."""
    own = OwnRecordService(services.desk, FakeRenderer())
    return own.prepare(records.case_code, language, left_out).pdf.decode()


def test_every_column_about_a_person_is_shown_withheld_or_named_as_internal() -> None:
    parts = {row.code: Part.of(row) for row in LISTS.list("own_record_parts")}
    assert set(parts) == {table.name for table in tables_of_people()}
    words = LISTS.list("paper_words")
    for table in tables_of_people():
        part = parts[table.name]
        known = {one.column for one in part.shown} | part.withheld | part.internal | FURNITURE
        (key,) = table.primary_key.columns
        # Staff are never named, and ids and links inside the file say nothing to anybody.
        links = {column.name for column in table.c if column.foreign_keys} | {key.name, "case_code"}
        assert {column.name for column in table.c} - known - links == set(), table.name
        for one in part.shown:
            assert one.column in metadata.tables[table.name].c, (table.name, one)
            assert one.word in words, one
            for name in one.how.replace("@", "").split(","):
                listed = name.partition("=")[2] if one.how.startswith("@") else name
                unlisted = {"", "#", "services", "breaches"}
                assert listed in unlisted or listed.startswith("*") or listed in LISTS.lists, one


def test_no_name_of_anybody_else_is_on_it(services: ServiceSet, records: Records) -> None:
    code, child = records.case_code, records.child_code
    with services.desk.work("test.names") as work:
        provider = work.providers.get(records.clinic)
        work.providers.update(replace(provider, focal_point="Dr Ottilie Vansomer"))
        names = [one.name for one in work.staff.all()] + [work.people.get(child).full_name(), "Ottilie Vansomer"]
        work.commit()
    for name in names:
        services.notes.write(WriteNote(code, "told", f"Came with {name}; {name.upper()} waits at the door."))
    member = services.desk.member
    goal = Goal("", "health", f"Ask {names[-1]}", f"With {member.name}", member.staff_id, "2026-07-01")
    services.case_plans.save_goal(SaveGoal(code, goal, 0))
    paper = told(services, records).casefold()
    found = {part for name in names for part in name.casefold().split() if len(part) > 3 and part in paper}
    assert found == set()
    assert "[another person]" in paper
    assert "selam" in paper
    assert "only herself" not in paper  # who may answer the phone is somebody else


def test_what_the_program_wrote_when_two_files_became_one_is_said_in_words(
    services: ServiceSet, records: Records
) -> None:
    twice, day = record_person(services, given_name="Salam", family_name="Warsanle"), services.desk.clock.today()
    services.statuses.record(RecordStatus(records.case_code, "ActualVictimOfTrafficking", "Police", day, "File 4"))
    services.statuses.record(RecordStatus(twice, "PossibleVictimOfTrafficking", note="Merged tea."))
    services.merging.merge(MergeCases(records.case_code, twice))
    paper = told(services, records)
    assert "Two statuses" in paper
    assert "Merged tea." in paper
    assert "VictimOfTrafficking" not in paper


def test_a_part_that_tells_about_somebody_else_is_left_out_and_said(services: ServiceSet, records: Records) -> None:
    services.notes.write(WriteNote(records.case_code, "told", "Her sister cries."))
    assert "Her sister cries." in told(services, records)
    paper = told(services, records, left_out=("case_notes",))
    assert "Her sister cries." not in paper
    assert "Left out, because it would tell about somebody else" in paper
    with pytest.raises(InvalidEntry):
        told(services, records, left_out=("identities",))


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar"])
def test_it_is_set_in_every_language(services: ServiceSet, records: Records, language: str) -> None:
    services.notes.write(WriteNote(records.case_code, "told", "እንዴት ነሽ 漢字"))
    prepared = services.own_record.prepare(records.case_code, language)
    assert len(PdfiumPreview().pages(prepared.pdf, 30)) >= 1
    assert prepared.pdf == services.own_record.prepare(records.case_code, language).pdf
    output = FakePaper()
    services.own_record.begin(prepared, output).finish(output)
    assert output.delivered == [prepared.pdf]


def test_a_certificate_is_printed_once_more_without_a_word_of_the_person(
    services: ServiceSet, records: Records
) -> None:
    code = records.child_code
    services.erasing.erase(ErasePerson(code, "person_asked", code, second="second"))
    copies = services.erasure_copies
    (past,) = copies.past()
    assert copies.past(code) == (past,)
    assert copies.past(records.case_code) == ()
    paper = replace(copies, renderer=FakeRenderer()).copy(past.digest, "en").pdf.decode()
    assert past.mark in paper
    assert "The person asked for it" in paper
    assert code not in paper
    assert "Lamsaldi" not in paper
    copies.begin(copies.copy(past.digest, "ar"), FakePaper()).finish(FakePaper())
    assert services.audit.verify().good


def test_notices_of_a_breach_name_nobody(services: ServiceSet, records: Records) -> None:
    lost = BreachEntry(
        "letter_wrong_place", services.desk.clock.now(), "At another clinic.", ("health",), cases=(records.case_code,)
    )
    key = BreachId(services.breaches.report(lost).key)
    papers = replace(services.data_papers, renderer=FakeRenderer())
    for audience in ("authority", "person"):
        paper = papers.notice(key, audience, "en").pdf.decode()
        assert "Letter to the wrong place" in paper
        for secret in (records.case_code, "Selam", "Warsanle", "At another clinic."):
            assert secret not in paper


def test_erasing_somebody_takes_them_out_of_a_breach(services: ServiceSet, records: Records) -> None:
    code, now = records.child_code, services.desk.clock.now()
    key = BreachId(services.breaches.report(BreachEntry("stick_lost", now, "In a taxi.", cases=(code,))).key)
    services.breaches.tell(NoteTelling(key, "person", now, code))
    services.erasing.erase(ErasePerson(code, "person_asked", code, second="second"))
    view = services.breaches.view(key)
    assert view.cases == ()
    assert [one.who for one in view.tellings] == ["coordinator"]
    assert services.audit.verify().good
