"""Own views of the people list: named, few, each person's own, and without what was typed to search."""

from __future__ import annotations

import json
from dataclasses import fields, replace

import pytest

from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.identifiers import StaffId
from pgi_desk.services.list_views import MOST_VIEWS, ListViewService, SavedView, views_from
from pgi_desk.services.people_views import PeopleView
from pgi_desk.services.service_set import ServiceSet

OF_ANOTHER_PROGRAM = {"name": "A", "view": "moon", "status": "", "risk": ""}
LATE = SavedView("Late and mine", PeopleView.OVERDUE, "open", "high")


def test_a_view_is_kept_by_name_and_another_of_that_name_takes_its_place(services: ServiceSet) -> None:
    views = services.list_views
    views.keep(LATE)
    views.keep(SavedView("  and old  ", PeopleView.CLOSED))
    views.keep(replace(LATE, risk=""))
    assert views.mine() == (SavedView("and old", PeopleView.CLOSED), replace(LATE, risk=""))
    views.remove("and old")
    views.remove("and old")
    assert [one.name for one in views.mine()] == ["Late and mine"]


def test_nobody_sees_the_views_of_a_colleague(services: ServiceSet) -> None:
    desk = services.desk
    services.list_views.keep(LATE)
    colleague = replace(desk, member=replace(desk.member, staff_id=StaffId("second")))
    assert ListViewService(colleague).mine() == ()


def test_a_view_has_a_short_name_and_there_is_an_end_to_views(services: ServiceSet) -> None:
    views = services.list_views
    for name in ("", "  ", "x" * 41):
        with pytest.raises(InvalidEntry):
            views.keep(SavedView(name))
    for number in range(MOST_VIEWS):
        views.keep(SavedView(f"View {number}"))
    with pytest.raises(InvalidEntry) as caught:
        views.keep(SavedView("One more"))
    assert caught.value.facts["problem"] == "too_many_views"
    views.keep(SavedView("View 3", status="open"))  # in the place of the one it had


def test_a_view_never_holds_what_was_typed_to_search() -> None:
    assert {field.name for field in fields(SavedView)} == {"name", "view", "status", "risk"}


@pytest.mark.parametrize(
    "stored",
    [
        "",
        "{",
        "7",
        "{}",
        '["x", 3, null]',
        '[{"name": "A"}]',
        json.dumps([{"name": "A", "view": "moon", "status": "", "risk": ""}]),
    ],
)
def test_a_damaged_setting_counts_as_no_view(stored: str) -> None:
    assert views_from(stored) == ()
