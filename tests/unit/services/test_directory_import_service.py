"""Importing a list of services on a real file: planned, shown, stored whole or not at all."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain, repeat
from pathlib import Path

import pytest

from pgi_desk.domain.directory_import import ImportPlan
from pgi_desk.domain.errors import ChangedElsewhere, Interrupted, SheetRefused
from pgi_desk.domain.identifiers import ProviderId
from pgi_desk.domain.import_plan import LineAction
from pgi_desk.domain.new_check import Cause, Due, due_because
from pgi_desk.domain.service_directory import Vetting
from pgi_desk.services.changes import Kind
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import Records
from tests.helpers.workbooks import plain_workbook

LINES = (
    ("Service name", "Sector", "Town", "Phone", "Internal number"),
    ("Harbour Street Clinic", "Health", "Old Quay", "+000 77", "1"),
    ("Plover Open Door", "Legal; PSS", "Mast Yard", "+000 88", "2"),
    ("Lantern Hill House", "Shelter", "", "", "3"),
    ("Wick Works", "Astrology", "", "", "4"),
)


def plan(services: ServiceSet, folder: Path, lines: tuple[tuple[str, ...], ...] = LINES) -> ImportPlan:
    path = folder / "list.xlsx"
    path.write_bytes(plain_workbook(lines))
    found = services.directory_import.look(path)
    return services.directory_import.plan(found.sheet, found.guesses)


def names(services: ServiceSet) -> list[str]:
    return [row.name for row in services.directory.find()]


def test_looking_and_planning_store_nothing(services: ServiceSet, records: Records, tmp_path: Path) -> None:
    before, entries = names(services), services.desk.queries.counts()["audit_entries"]
    found = plan(services, tmp_path)
    assert [line.action for line in found.lines] == [
        LineAction.UPDATE,
        LineAction.CREATE,
        LineAction.CREATE,
        LineAction.ERROR,
    ]
    assert (names(services), services.desk.queries.counts()["audit_entries"]) == (before, entries)


def test_what_was_shown_is_what_is_stored(services: ServiceSet, records: Records, tmp_path: Path) -> None:
    changes = services.directory_import.apply(plan(services, tmp_path))
    assert changes.kinds == {Kind.PROVIDER, Kind.AUDIT}
    clinic = services.directory.details(records.clinic)
    assert (clinic.phone, clinic.vetting.status) == ("+000 77", "due_for_check")
    assert due_because(clinic.vetting) == (Due(Cause.CHANGED, "phone"),)
    rows = {row.name: row for row in services.directory.find()}
    assert "Wick Works" not in rows
    made = services.directory.details(ProviderId(rows["Plover Open Door"].provider_id))
    assert (made.families, made.vetting) == (("legal", "pss_mh"), Vetting())
    assert rows["Plover Open Door"].problems == ("status_draft", "never_vetted", "criteria_incomplete")
    assert rows["Lantern Hill House"].address_hidden


def test_running_it_twice_changes_nothing(services: ServiceSet, records: Records, tmp_path: Path) -> None:
    services.directory_import.apply(plan(services, tmp_path))
    again = plan(services, tmp_path)
    assert not again.changes_something
    assert [line.action.value for line in again.lines] == ["same", "same", "same", "error"]


def test_every_row_and_the_whole_have_their_entries(services: ServiceSet, records: Records, tmp_path: Path) -> None:
    before = services.desk.queries.counts()["audit_entries"]
    services.directory_import.apply(plan(services, tmp_path))
    entries = services.audit.page()[: services.desk.queries.counts()["audit_entries"] - before]
    assert [entry.action for entry in entries] == ["provider.import"] * 4
    assert services.audit.verify().good


def test_the_same_plan_is_not_carried_out_twice(services: ServiceSet, records: Records, tmp_path: Path) -> None:
    found = plan(services, tmp_path)
    services.directory_import.apply(found)
    before = names(services)
    with pytest.raises(ChangedElsewhere):
        services.directory_import.apply(found)
    assert names(services) == before


def test_a_service_that_changed_meanwhile_stops_all_of_it(
    services: ServiceSet, records: Records, tmp_path: Path
) -> None:
    found = plan(services, tmp_path, (LINES[0], *reversed(LINES[1:])))
    services.directory.revise(replace(services.directory.details(records.clinic), hours="Mo-Fr 08:00-16:00"))
    before = names(services)
    with pytest.raises(ChangedElsewhere):
        services.directory_import.apply(found)
    assert names(services) == before


def test_stopping_half_way_stores_nothing(services: ServiceSet, records: Records, tmp_path: Path) -> None:
    before, answers = names(services), chain((False, False), repeat(True))
    with pytest.raises(Interrupted):
        services.directory_import.apply(plan(services, tmp_path), lambda: next(answers))
    assert names(services) == before


def test_a_list_without_names_is_refused(services: ServiceSet, records: Records, tmp_path: Path) -> None:
    with pytest.raises(SheetRefused) as refused:
        plan(services, tmp_path, (("Colour", "Weight"), ("red", "5")))
    assert refused.value.facts["problem"] == "no_name"
