"""Importing a list of people on a real file: on a ground that was asked, whole or not at all, and undoable as one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import chain, repeat
from pathlib import Path

import pytest

from pgi_desk.domain.consent import ConsentNeed, ConsentPurpose
from pgi_desk.domain.errors import (
    ChangedElsewhere,
    Interrupted,
    InvalidEntry,
    NotPermitted,
    RecoveryNotProved,
    SheetRefused,
)
from pgi_desk.domain.list_dates import DateWay
from pgi_desk.domain.people_import import PeoplePlan
from pgi_desk.domain.staff import Role
from pgi_desk.services.changes import Kind
from pgi_desk.services.consent_check import require_consent
from pgi_desk.services.people import CorrectPerson
from pgi_desk.services.people_import import SETTING, ListGround
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import TODAY, Records
from tests.helpers.workbooks import plain_workbook
from tests.unit.services.fake_office import Office

LINES = (
    ("No.", "First name", "Surname", "Date of birth", "Sex", "Town", "Agreed"),
    ("1", "Amina", "Tollvane", "02/03/1990", "F", "Old Quay", "yes"),
    ("2", "Milan", "Orsted-Lune", "1988", "M", "", "yes"),
    ("3", "Rosa", "Penhallow", "", "F", "Mast Yard", "no"),
    ("4", "Joss", "Marrable", "2015", "M", "Mast Yard", "yes"),
    ("5", "Wick", "Sarelle", "some day", "M", "", "yes"),
)
SIGNED = ListGround("consent", TODAY, "Blue folder, forms 1 to 40", explained=True)
LAW = ListGround("legal_obligation", TODAY, "Registration order 12", reason="later_agreed")


def plan(
    services: ServiceSet,
    folder: Path,
    ground: ListGround = SIGNED,
    lines: tuple[tuple[str, ...], ...] = LINES,
) -> PeoplePlan:
    path = folder / "people.xlsx"
    path.write_bytes(plain_workbook(lines))
    found = services.people_import.look(path)
    dates = services.people_import.dates(found.sheet, found.guesses)
    return services.people_import.plan(found.sheet, found.guesses, ground, dates.way)


def actions(found: PeoplePlan) -> list[str]:
    return [line.action.value for line in found.lines]


def problems(found: PeoplePlan) -> list[str]:
    return [problem.problem for line in found.lines for problem in line.problems]


def codes(services: ServiceSet) -> list[str]:
    return [row.case_code for row in services.people.page().rows]


def entries(services: ServiceSet) -> int:
    return services.desk.queries.counts()["audit_entries"]


def test_looking_and_planning_store_nothing(services: ServiceSet, tmp_path: Path) -> None:
    before = entries(services)
    found = plan(services, tmp_path)
    assert actions(found) == ["create", "create", "skip", "skip", "error"]
    assert problems(found) == ["consent_refused", "consent_of_child", "date_unreadable"]
    assert (entries(services), codes(services)) == (before, [])


def test_what_was_shown_is_what_is_stored_with_a_consent_that_can_be_used(services: ServiceSet, tmp_path: Path) -> None:
    changes = services.people_import.apply(plan(services, tmp_path), SIGNED)
    assert {Kind.PERSON, Kind.CASE, Kind.CONSENT} <= changes.kinds
    assert len(codes(services)) == 2
    for row in services.people.page().rows:
        with services.desk.work("test.read") as work:
            proof = require_consent(services.desk, work, row.case_code, ConsentNeed(ConsentPurpose.RECORD))  # type: ignore[arg-type]
            consent = work.consents.get(proof.consent_id)
            case = work.cases.get(row.case_code)  # type: ignore[arg-type]
        assert (consent.mode, consent.taken_on) == ("written", SIGNED.on)
        assert (case.legal_basis, case.information_source) == ("consent", "document_seen")
    births = {row.birth for row in services.people.page().rows}
    assert births == {"1990-03-02", "1988"}


def test_running_it_twice_changes_nothing(services: ServiceSet, tmp_path: Path) -> None:
    services.people_import.apply(plan(services, tmp_path), SIGNED)
    again = plan(services, tmp_path)
    assert not again.changes_something
    assert actions(again) == ["same", "same", "skip", "skip", "error"]


def test_a_correction_in_the_program_stays_known_and_what_the_list_says_comes_back(
    services: ServiceSet, tmp_path: Path
) -> None:
    services.people_import.apply(plan(services, tmp_path), SIGNED)
    code = next(row.case_code for row in services.people.page().rows if row.birth == "1988")
    entry = services.people.entry(code)  # type: ignore[arg-type]
    services.people.correct(CorrectPerson(code, replace(entry, family_name="Lune")))  # type: ignore[arg-type]
    assert actions(plan(services, tmp_path))[:2] == ["same", "update"]


def test_a_list_that_is_numbered_from_one_again_renames_nobody(services: ServiceSet, tmp_path: Path) -> None:
    headings = ("No", "Name", "Surname", "Born", "Sex")
    amina, rosa = ("1", "Amina", "Tollvane", "1990", "F"), ("1", "Rosa", "Penhallow", "2001", "F")
    services.people_import.apply(plan(services, tmp_path, lines=(headings, amina)), SIGNED)
    next_month = plan(services, tmp_path, lines=(headings, rosa))
    assert (actions(next_month), problems(next_month)) == (["error"], ["number_of_other"])
    (code,) = codes(services)
    assert services.people.entry(code).given_name == "Amina"  # type: ignore[arg-type]
    unnumbered = plan(services, tmp_path, lines=(headings[1:], rosa[1:], amina[1:]))
    assert actions(unnumbered) == ["create", "same"]


def test_whose_identity_the_plan_shows_is_in_the_log(services: ServiceSet, tmp_path: Path) -> None:
    services.people_import.apply(plan(services, tmp_path), SIGNED)
    before = entries(services)
    headings = LINES[0]
    moved = plan(services, tmp_path, lines=(headings, (*LINES[1][:5], "Mast Yard", "yes")))
    assert (actions(moved), entries(services)) == (["update"], before)  # an area names nobody
    married = plan(services, tmp_path, lines=(headings, ("1", "Amina", "Lune", *LINES[1][3:])))
    assert actions(married) == ["update"]
    assert married.lines[0].before is not None
    newest = services.audit.page()[0]
    assert (newest.action, newest.case_code) == ("identity.reveal", married.lines[0].before.person.case_code)


def test_one_list_is_one_piece_of_work_under_one_action(services: ServiceSet, tmp_path: Path) -> None:
    before = entries(services)
    services.people_import.apply(plan(services, tmp_path), SIGNED)
    made = services.audit.page()[: entries(services) - before]
    # For each person three rows and what the consent rests on; the ground, and the whole.
    assert [entry.action for entry in made] == ["people.import"] * (2 * 4 + 2)
    assert "Tollvane" not in " ".join(entry.detail for entry in made)
    assert services.audit.verify().good


def test_without_a_ground_nobody_new_is_stored(services: ServiceSet, tmp_path: Path) -> None:
    found = plan(services, tmp_path, ListGround())
    missing = "consent_missing"
    assert problems(found) == [missing, missing, "consent_refused", missing, "date_unreadable"]
    assert not found.changes_something


def test_a_law_takes_children_too_and_nobody_who_said_no(services: ServiceSet, tmp_path: Path) -> None:
    found = plan(services, tmp_path, LAW)
    assert actions(found) == ["create", "create", "skip", "create", "error"]
    services.people_import.apply(found, LAW)
    with services.desk.work("test.read") as work:
        assert "Registration order 12" in work.settings.get(SETTING)
        consents = work.consents.for_case(codes(services)[0])  # type: ignore[arg-type]
    assert [(one.decision, one.not_asked_reason) for one in consents] == [("not_asked", "later_agreed")]


@pytest.mark.parametrize(
    ("ground", "field"),
    [
        (replace(SIGNED, on=None), "ground_on"),
        (replace(SIGNED, document=" "), "ground_document"),
        (replace(SIGNED, explained=False), "explained"),
        (replace(LAW, reason=""), "not_asked_reason"),
        (replace(LAW, legal_basis="contract"), "legal_basis"),
    ],
)
def test_half_a_ground_is_none(services: ServiceSet, tmp_path: Path, ground: ListGround, field: str) -> None:
    with pytest.raises(InvalidEntry) as refused:
        plan(services, tmp_path, ground)
    assert refused.value.facts["field"] == field


def test_a_plan_is_carried_out_once_and_only_on_what_it_was_made_for(services: ServiceSet, tmp_path: Path) -> None:
    found = plan(services, tmp_path)
    services.people_import.apply(found, SIGNED)
    before = sorted(codes(services))
    with pytest.raises(ChangedElsewhere):
        services.people_import.apply(found, SIGNED)
    changed = plan(services, tmp_path, lines=(LINES[0], (*LINES[2][:5], "Mast Yard", "")))
    code = next(row.case_code for row in services.people.page().rows if row.birth == "1988")
    entry = services.people.entry(code)  # type: ignore[arg-type]
    services.people.correct(CorrectPerson(code, replace(entry, nickname="Mil")))  # type: ignore[arg-type]
    with pytest.raises(ChangedElsewhere):
        services.people_import.apply(changed, SIGNED)
    assert sorted(codes(services)) == before


def test_stopping_half_way_stores_nothing(services: ServiceSet, tmp_path: Path) -> None:
    answers = chain((False,), repeat(True))
    with pytest.raises(Interrupted):
        services.people_import.apply(plan(services, tmp_path), SIGNED, lambda: next(answers))
    assert codes(services) == []


def test_a_real_file_takes_no_list_before_what_a_first_person_waits_for(office: Office, tmp_path: Path) -> None:
    services = office.services(in_demo=False, agreed_until=lambda: date(2027, 1, 1))
    found = plan(services, tmp_path)
    with pytest.raises(RecoveryNotProved):
        services.people_import.apply(found, SIGNED)


def test_a_list_is_for_coordinators(office: Office, tmp_path: Path) -> None:
    with pytest.raises(NotPermitted):
        office.services(Role.FOCAL_POINT).people_import.look(tmp_path / "people.xlsx")


def test_dates_that_could_be_two_days_are_asked_about_once(services: ServiceSet, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text("Name;Date of birth\nAmina Tollvane;02/03/1990\n", encoding="utf-16")
    found = services.people_import.look(path)
    question = services.people_import.dates(found.sheet, found.guesses)
    assert (question.asked, question.way, question.mixed) == (True, DateWay(), False)
    path.write_text("Nom complet;Date de naissance\nAmina Tollvane;12/7/1410\n", encoding="cp1252")
    found = services.people_import.look(path)
    question = services.people_import.dates(found.sheet, found.guesses)
    assert (question.asked, question.way.hijri) == (True, True)
    (line,) = services.people_import.plan(found.sheet, found.guesses, SIGNED, question.way).lines
    assert line.after is not None
    assert line.after.person.birth.as_text() == "1990-02"


def test_a_case_code_says_who_somebody_is_only_together_with_a_name_or_a_day_of_birth(
    services: ServiceSet, records: Records, tmp_path: Path
) -> None:
    code = str(records.case_code)
    lines = (
        ("Case code", "First name", "Surname", "Date of birth", "Town"),
        (code, "Rosa", "Penhallow", "", "Mast Yard"),  # a code that was mistyped
        (code, "Selam", "", "", "Mast Yard"),
        (code, "Selam", "Warsanle", "", "Mast Yard"),
        ("AAAA-AAAA", "Selam", "Warsanle", "1994", ""),
    )
    found = plan(services, tmp_path, lines=lines)
    assert actions(found) == ["error", "update", "error", "error"]
    assert problems(found)[:2] == ["other_person", "twice_in_people"]
    services.people_import.apply(found, SIGNED)
    assert services.people.entry(records.case_code).given_name == "Selam"
    assert actions(plan(services, tmp_path, lines=lines))[1] == "same"


def test_what_is_no_list_is_refused(services: ServiceSet, tmp_path: Path) -> None:
    with pytest.raises(SheetRefused) as refused:
        plan(services, tmp_path, lines=(("Colour", "Weight"), ("red", "5")))
    assert refused.value.facts["problem"] == "no_person_name"
