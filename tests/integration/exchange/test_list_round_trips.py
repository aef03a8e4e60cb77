"""What the program saved comes back as the same, an import twice is an import once, and a whole one is taken back."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.domain.import_plan import LineAction, ListPlan
from pgi_desk.domain.list_export import SheetKind, as_text, from_text
from pgi_desk.domain.sheet import plain
from pgi_desk.exchange.sheet_files import read_sheet
from pgi_desk.services.assistance import RecordAssistance
from pgi_desk.services.files import OpenFile
from pgi_desk.services.list_export import ExportWish
from pgi_desk.services.people import CorrectPerson
from pgi_desk.services.people_import import ListGround
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import TODAY, Records, a_provider, agree_to_help
from tests.helpers.row_digest import digest
from tests.helpers.workbooks import ods_row, ods_workbook, xls_workbook

LAW = ListGround("legal_obligation", TODAY, "Registration order 12", reason="later_agreed")
NOTHING_NEW = {LineAction.SAME}
Rows = Sequence[Sequence[str]]
Plan = Callable[[Path], ListPlan[Any]]


def text_of(rows: Rows, separator: str) -> str:
    stream = io.StringIO(newline="")
    csv.writer(stream, delimiter=separator).writerows(rows)
    return stream.getvalue()


def plans(services: ServiceSet) -> Mapping[str, Plan]:
    """Planning of each list that both leaves and comes in, as the dialog does it with what it guesses."""

    def people(path: Path) -> ListPlan[Any]:
        found = services.people_import.look(path)
        dates = services.people_import.dates(found.sheet, found.guesses)
        return services.people_import.plan(found.sheet, found.guesses, LAW, dates.way)

    def help_given(path: Path) -> ListPlan[Any]:
        found = services.assistance_import.look(path)
        dates = services.assistance_import.dates(found.sheet, found.guesses)
        return services.assistance_import.plan(found.sheet, found.guesses, dates.way)

    def directory(path: Path) -> ListPlan[Any]:
        found = services.directory_import.look(path)
        return services.directory_import.plan(found.sheet, found.guesses)

    return {"people": people, "assistance": help_given, "providers": directory}


def saved(
    services: ServiceSet, code: str, language: str = "en", *, standard: bool = False, kind: str = "xlsx"
) -> bytes:
    reason = "moving" if code == "people" else ""
    wish = ExportWish(code, "planning", language, SheetKind(kind), reason=reason, standard=standard)
    return services.list_export.prepare(wish).data


def kinds_of_file(rows: Rows) -> Iterator[tuple[str, bytes]]:
    """The rows as other programs save them."""
    yield "xls", xls_workbook(rows)
    yield "ods", ods_workbook([ods_row(row) for row in rows])
    encodings = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252", "cp1256")
    for place, encoding in enumerate(encodings):
        separator = ";,\t"[place % 3]
        text = text_of([[as_text(cell) for cell in row] for row in rows], separator)
        try:
            yield f"{encoding} {separator!r}", text.encode(encoding)
        except UnicodeEncodeError:
            continue  # nobody saves a list in an encoding that has no place for its letters


@pytest.fixture
def full(services: ServiceSet, records: Records) -> ServiceSet:
    """People, help and services with what makes lists hard to read."""
    agree_to_help(services, records.case_code)
    for kind, family in (("first_aid", "health"), ("transport", "material_social")):
        given_help = RecordAssistance(records.case_code, family, kind, TODAY, quantity=Decimal("2.5"))
        services.assistance.record(given_help)
    families = tuple(services.desk.content.list("service_families").codes())
    services.directory.add(
        a_provider(provider_id=None, name="=House; “of all”, needs", families=families, hours="Mo-Fr")
    )
    return services


def test_what_was_saved_comes_back_as_the_same_in_every_language(full: ServiceSet, tmp_path: Path) -> None:
    path = tmp_path / "list"
    for code, plan in plans(full).items():
        for language in ("en", "fr", "es", "ar"):
            for standard in (False, True):
                for kind in ("csv", "xlsx") if language == "en" else ("csv",):
                    path.write_bytes(saved(full, code, language, standard=standard, kind=kind))
                    lines = plan(path).lines
                    assert lines
                    found = {(line.action, line.problems) for line in lines}
                    assert found == {(LineAction.SAME, ())}, (code, language, standard, kind)


def test_a_saved_list_comes_back_from_every_kind_of_file_and_a_blank_changes_nothing(
    full: ServiceSet, tmp_path: Path
) -> None:
    path = tmp_path / "list"
    for code, plan in plans(full).items():
        path.write_bytes(saved(full, code))
        rows = [line.cells for line in read_sheet(path).lines][1:]  # below the mark of a training file
        for kind, data in kinds_of_file(rows):
            path.write_bytes(data)
            assert {line.action for line in plan(path).lines} == NOTHING_NEW, (code, kind)
        for place in range(len(rows[0])):
            blank = [rows[0], *([*row[:place], "", *row[place + 1 :]] for row in rows[1:])]
            path.write_text(text_of(blank, ";"), encoding="utf-8")
            assert LineAction.UPDATE not in {line.action for line in plan(path).lines}, (code, rows[0][place])


def test_a_whole_import_of_each_list_is_taken_back_to_the_last_row(
    full: ServiceSet, records: Records, opened: OpenFile, tmp_path: Path
) -> None:
    path, ours = tmp_path / "list", plans(full)
    imports: dict[str, Callable[[ListPlan[Any]], object]] = {
        "people": lambda plan: full.people_import.apply(plan, LAW),
        "assistance": full.assistance_import.apply,
        "providers": full.directory_import.apply,
    }
    lists = {
        "people": f"Case code,Given name,Area\n{records.case_code},Selam,Mast Yard\n,Iola,Old Quay\n",
        "assistance": f"No,Case,Help,Day,How much\n7,{records.case_code},food,{TODAY},2\n",
        "providers": "Name,Needs,Place,Phone\nHarbour Street Clinic,,Old Quay,+000 99\nNew house,Health,Old Quay,1\n",
    }
    for code, text in lists.items():
        before = digest(opened)
        path.write_text(text, encoding="utf-8")
        plan = ours[code](path)
        assert plan.changes_something
        imports[code](plan)
        assert digest(opened) != before
        assert not ours[code](path).changes_something
        whole = full.undoing.next_back()
        assert whole is not None
        full.undoing.take_back(whole.view.change.change_id)
        assert digest(opened) == before, code


@pytest.mark.parametrize("corrected", [True, False], ids=["corrected", "imported_again"])
def test_an_import_is_taken_back_after_what_was_changed_since(
    services: ServiceSet, opened: OpenFile, tmp_path: Path, corrected: bool
) -> None:
    path, plan = tmp_path / "list.csv", plans(services)["people"]
    line = "Given name,Family name,Born,Area\nIola,Tamsel,1988-02-03,{area}\n"
    before = digest(opened)
    path.write_text(line.replace("{area}", "Mast Yard"), encoding="utf-8")
    services.people_import.apply(plan(path), LAW)
    during, (row,) = digest(opened), services.people.page(search="Tamsel").rows
    if corrected:
        entry = services.people.entry(CaseCode(row.case_code))
        services.people.correct(CorrectPerson(CaseCode(row.case_code), replace(entry, nickname="Wren")))
    else:
        path.write_text(line.replace("{area}", "Old Quay"), encoding="utf-8")
        services.people_import.apply(plan(path), LAW)
    for _ in range(2):
        newest = services.undoing.next_back()
        assert newest is not None
        services.undoing.take_back(newest.view.change.change_id)
    assert digest(opened) == before
    # What was known of somebody who is not here any more could be found by nobody, and so by no erasing.
    assert row.case_code not in {view.change.case_code for view in services.undoing.recent()}
    again = services.undoing.next_again()
    assert again is not None
    services.undoing.take_back(again.view.change.change_id)
    assert digest(opened) == during
    assert opened.store.verify().good


NAME = st.text(st.characters(categories=("L", "M", "N", "P", "S", "Zs")), min_size=1, max_size=12).filter(plain)
PERSON = st.tuples(
    NAME,
    NAME | st.just(""),
    st.dates(TODAY.replace(year=1925), TODAY.replace(year=2005)).map(str) | st.just("1988") | st.just(""),
    st.sampled_from(["female", "male", ""]),
    NAME | st.just(""),
)
HEADINGS = ("Given name", "Family name", "Born", "Sex", "Area")


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(PERSON, min_size=1, max_size=4), st.sampled_from([",", ";", "\t"]), st.sampled_from(["utf-8", "utf-16"])
)
@example([("=1+1", "'=x", "1988", "male", "-a_x0041_b"), ('"Quo;te', "", "", "", "''@")], ";", "utf-8")
def test_any_list_of_people_is_imported_once_saved_as_the_same_and_taken_back_whole(
    services: ServiceSet, opened: OpenFile, tmp_path: Path, people: Rows, separator: str, encoding: str
) -> None:
    path, plan = tmp_path / "list", plans(services)["people"]
    listed = text_of([HEADINGS, *([as_text(cell) for cell in person] for person in people)], separator)
    path.write_bytes(listed.encode(encoding))
    before = digest(opened)
    first = plan(path)
    if not first.changes_something:
        return
    services.people_import.apply(first, LAW)
    during = digest(opened)
    assert not plan(path).changes_something
    path.write_bytes(saved(services, "people", kind="csv"))
    assert {(line.action, line.problems) for line in plan(path).lines} == {(LineAction.SAME, ())}
    whole = services.undoing.next_back()
    assert whole is not None
    assert whole.view.change.action == "people.import"
    services.undoing.take_back(whole.view.change.change_id)
    assert digest(opened) == before
    again = services.undoing.next_again()
    assert again is not None
    services.undoing.take_back(again.view.change.change_id)
    assert digest(opened) == during
    back = services.undoing.next_back()
    assert back is not None
    services.undoing.take_back(back.view.change.change_id)
    assert digest(opened) == before


@given(st.text(st.sampled_from("'=+-@ \t\rab＝")) | st.text())
def test_the_apostrophe_before_what_is_live_is_taken_away_again(text: str) -> None:
    assert from_text(as_text(text)) == text
