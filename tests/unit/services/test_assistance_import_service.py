"""Importing a list of help on a real file: for people who agreed to it, whole or not at all, and twice is once."""

from __future__ import annotations

from itertools import chain, repeat
from pathlib import Path

import pytest

from pgi_desk.domain.assistance_import import HelpPlan
from pgi_desk.domain.consent import ConsentPurpose
from pgi_desk.domain.errors import ChangedElsewhere, Interrupted, SheetRefused
from pgi_desk.services.assistance import RecordAssistance
from pgi_desk.services.people_import import ListGround
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import TODAY, Records, a_consent_entry, put_consent
from tests.helpers.workbooks import plain_workbook

HEADINGS = ("Case", "Kind of help", "Date", "Quantity", "Unit", "Place", "Remarks")


@pytest.fixture
def agreed(services: ServiceSet, records: Records) -> Records:
    put_consent(services, records.case_code, a_consent_entry(services, ConsentPurpose.SERVICES))
    return records


def plan(services: ServiceSet, folder: Path, *lines: tuple[str, ...], headings: tuple[str, ...] = HEADINGS) -> HelpPlan:
    path = folder / "help.xlsx"
    path.write_bytes(plain_workbook((headings, *lines)))
    found = services.assistance_import.look(path)
    dates = services.assistance_import.dates(found.sheet, found.guesses)
    return services.assistance_import.plan(found.sheet, found.guesses, dates.way)


def actions(found: HelpPlan) -> list[str]:
    return [line.action.value for line in found.lines]


def problems(found: HelpPlan) -> list[str]:
    return [problem.problem for line in found.lines for problem in line.problems]


def given(services: ServiceSet) -> int:
    with services.desk.work("test.read") as work:
        return len(work.assistance.all())


def test_help_is_planned_stored_and_the_same_again(services: ServiceSet, agreed: Records, tmp_path: Path) -> None:
    lines = (
        (agreed.case_code.lower(), "First aid", "14/06/2026", "2", "hours", "Old Quay", "a cut hand"),
        (agreed.case_code, "first_aid", "2026-06-13", "1,5", "", "", ""),
        (agreed.case_code, "Juggling", "2026-06-13", "", "", "", ""),
        (agreed.case_code, "first_aid", "2026-07-13", "", "", "", ""),
        (agreed.child_code, "first_aid", "2026-06-13", "", "", "", ""),
        ("K7QM-T4C9", "first_aid", "2026-06-13", "", "", "", ""),
        ("", "first_aid", "2026-06-13", "", "", "", ""),
    )
    found = plan(services, tmp_path, *lines)
    assert actions(found) == ["create", "create", "error", "error", "skip", "error", "error"]
    assert problems(found) == ["not_in_list", "in_the_future", "consent_to_help", "not_a_case_code", "unknown_case"]
    assert given(services) == 0
    services.assistance_import.apply(found)
    assert given(services) == 2
    entries = [entry for entry in services.audit.page() if entry.action == "assistance.import"]
    assert len(entries) == 3
    again = plan(services, tmp_path, *lines)
    assert actions(again)[:2] == ["same", "same"]
    assert not again.changes_something


def test_what_somebody_recorded_by_hand_is_not_stored_again(
    services: ServiceSet, agreed: Records, tmp_path: Path
) -> None:
    services.assistance.record(RecordAssistance(agreed.case_code, "health", "first_aid", TODAY))
    found = plan(services, tmp_path, (agreed.case_code, "first_aid", TODAY.isoformat(), "1", "sessions", "", ""))
    assert actions(found) == ["same"]


def test_a_reference_lets_a_list_correct_what_it_brought(services: ServiceSet, agreed: Records, tmp_path: Path) -> None:
    headings = ("No.", *HEADINGS)
    line = ("7", agreed.case_code, "first_aid", "2026-06-13", "1", "hours", "", "")
    services.assistance_import.apply(plan(services, tmp_path, line, headings=headings))
    changed = ("7", agreed.case_code, "first_aid", "2026-06-13", "3", "", "", "")
    found = plan(services, tmp_path, changed, headings=headings)
    assert actions(found) == ["update"]
    services.assistance_import.apply(found)
    with services.desk.work("test.read") as work:
        (one,) = work.assistance.all()
    assert (str(one.quantity), one.unit) == ("3", "hours")
    other = ("7", agreed.child_code, "first_aid", "2026-06-13", "3", "", "", "")
    assert problems(plan(services, tmp_path, other, headings=headings)) == ["other_case"]


def test_a_list_that_is_numbered_anew_overwrites_no_help(services: ServiceSet, agreed: Records, tmp_path: Path) -> None:
    headings = ("No.", *HEADINGS)
    may = ("1", agreed.case_code, "first_aid", "2026-05-13", "1", "hours", "Old Quay", "")
    services.assistance_import.apply(plan(services, tmp_path, may, headings=headings))
    june = [("1", agreed.case_code, kind, "2026-06-13", "2", "hours", "Old Quay", "") for kind in ("first_aid", "pfa")]
    for line in june:
        assert problems(plan(services, tmp_path, line, headings=headings)) in (
            ["number_of_other_help"],
            ["not_in_list"],
        )
    without = plan(services, tmp_path, june[0][1:])
    assert actions(without) == ["create"]
    services.assistance_import.apply(without)
    with services.desk.work("test.read") as work:
        assert sorted(str(one.given_on) for one in work.assistance.all()) == ["2026-05-13", "2026-06-13"]


def test_people_are_found_by_their_number_in_the_list_that_brought_them(services: ServiceSet, tmp_path: Path) -> None:
    path, ground = tmp_path / "people.csv", ListGround("consent", TODAY, "Blue folder", explained=True)
    path.write_text("No;Name;Date of birth\n12;Iola Marsant;1991\n", encoding="utf-8")
    people = services.people_import.look(path)
    services.people_import.apply(services.people_import.plan(people.sheet, people.guesses, ground), ground)
    headings = ("Person number", "Kind of help", "Date")
    (row,) = services.people.page().rows
    assert problems(plan(services, tmp_path, ("12", "first_aid", "2026-06-13"), headings=headings)) == [
        "consent_to_help"
    ]
    put_consent(services, row.case_code, a_consent_entry(services, ConsentPurpose.SERVICES))  # type: ignore[arg-type]
    found = plan(services, tmp_path, ("12", "first_aid", "2026-06-13"), headings=headings)
    assert actions(found) == ["create"]
    assert [line.after.case_code for line in found.lines if line.after is not None] == [row.case_code]
    assert found.lines[0].name == f"12 ({row.case_code})"


def test_two_lines_about_the_same_help_are_told(services: ServiceSet, agreed: Records, tmp_path: Path) -> None:
    line = (agreed.case_code, "first_aid", "2026-06-13", "", "", "", "")
    assert problems(plan(services, tmp_path, line, line)) == ["twice_in_help"]


def test_a_plan_is_carried_out_once_and_whole(services: ServiceSet, agreed: Records, tmp_path: Path) -> None:
    lines = [(agreed.case_code, "first_aid", f"2026-06-{day}", "", "", "", "") for day in (10, 11)]
    found, answers = plan(services, tmp_path, *lines), chain((False,), repeat(True))
    with pytest.raises(Interrupted):
        services.assistance_import.apply(found, lambda: next(answers))
    assert given(services) == 0
    services.assistance_import.apply(found)
    with pytest.raises(ChangedElsewhere):
        services.assistance_import.apply(found)
    assert given(services) == 2


@pytest.mark.parametrize(
    ("headings", "problem"), [(("Case", "Date"), "no_help"), (("Kind of help", "Date"), "no_case")]
)
def test_a_list_needs_what_when_and_whom(
    services: ServiceSet, tmp_path: Path, headings: tuple[str, ...], problem: str
) -> None:
    with pytest.raises(SheetRefused) as refused:
        plan(services, tmp_path, ("a", "b"), headings=headings)
    assert refused.value.facts["problem"] == problem
