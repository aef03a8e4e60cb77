"""Own views of lists: named, few, each person's own, and without what was typed to search."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgi_desk.domain.errors import InvalidEntry, NotPermitted
from pgi_desk.domain.identifiers import StaffId
from pgi_desk.domain.staff import Role
from pgi_desk.services.list_views import AUDIT, DIRECTORY, MOST_VIEWS, PEOPLE, ListViewService, SavedView, views_from
from pgi_desk.services.service_set import ServiceSet
from tests.unit.services.fake_office import Office

LISTS = (PEOPLE, DIRECTORY, AUDIT)
LATE = SavedView("Late and mine", {"view": "overdue", "status": "open", "risk": "high"})


def test_a_view_is_kept_by_name_and_another_of_that_name_takes_its_place(services: ServiceSet) -> None:
    views = services.list_views
    views.keep(PEOPLE, LATE)
    views.keep(PEOPLE, SavedView("  and old  ", {"view": "closed", "status": ""}))
    views.keep(PEOPLE, replace(LATE, filters={"view": "overdue"}))
    assert views.mine(PEOPLE) == (
        SavedView("and old", {"view": "closed"}),
        SavedView("Late and mine", {"view": "overdue"}),
    )
    views.remove(PEOPLE, "and old")
    views.remove(PEOPLE, "and old")
    assert [one.name for one in views.mine(PEOPLE)] == ["Late and mine"]


def test_each_list_has_its_own_views(services: ServiceSet) -> None:
    views = services.list_views
    for listed in LISTS:
        views.keep(listed, SavedView("Mine", {listed.filters[0]: "x"}))
    for listed in LISTS:
        assert views.mine(listed) == (SavedView("Mine", {listed.filters[0]: "x"}),)


def test_a_view_gets_another_name_that_no_other_view_has(services: ServiceSet) -> None:
    views = services.list_views
    views.keep(PEOPLE, LATE)
    views.keep(PEOPLE, SavedView("Old"))
    views.rename(PEOPLE, LATE.name, "  Late  ")
    views.rename(PEOPLE, "Late", "Late")
    views.rename(PEOPLE, "never there", "New")
    assert views.mine(PEOPLE) == (replace(LATE, name="Late"), SavedView("Old"))
    for name in ("Old", "", "x" * 41):
        with pytest.raises(InvalidEntry):
            views.rename(PEOPLE, "Late", name)
    assert [one.name for one in views.mine(PEOPLE)] == ["Late", "Old"]


def test_nobody_sees_the_views_of_a_colleague(services: ServiceSet) -> None:
    desk = services.desk
    services.list_views.keep(PEOPLE, LATE)
    colleague = replace(desk, member=replace(desk.member, staff_id=StaffId("second")))
    assert ListViewService(colleague).mine(PEOPLE) == ()


def test_who_may_not_read_a_list_has_no_views_of_it(office: Office) -> None:
    volunteer, auditor = office.services(Role.VOLUNTEER).list_views, office.services(Role.AUDITOR).list_views
    volunteer.keep(DIRECTORY, SavedView("Shelter", {"family": "shelter"}))
    auditor.keep(AUDIT, SavedView("Letters", {"kind": "letter."}))
    for refused in (
        lambda: volunteer.keep(PEOPLE, LATE),
        lambda: volunteer.mine(AUDIT),
        lambda: auditor.mine(PEOPLE),
        lambda: auditor.rename(DIRECTORY, "a", "b"),
        lambda: auditor.remove(DIRECTORY, "a"),
    ):
        with pytest.raises(NotPermitted):
            refused()


def test_a_view_has_a_short_name_and_there_is_an_end_to_views(services: ServiceSet) -> None:
    views = services.list_views
    for name in ("", "  ", "x" * 41):
        with pytest.raises(InvalidEntry):
            views.keep(PEOPLE, SavedView(name))
    for number in range(MOST_VIEWS):
        views.keep(PEOPLE, SavedView(f"View {number}"))
    with pytest.raises(InvalidEntry) as caught:
        views.keep(PEOPLE, SavedView("One more"))
    assert caught.value.facts["problem"] == "too_many_views"
    views.keep(PEOPLE, SavedView("View 3", {"status": "open"}))  # in the place of the one it had


def test_a_view_never_holds_what_was_typed_to_search(services: ServiceSet) -> None:
    typed = {"search": "Warsanle", "text": "Warsanle", "case_code": "SD-1", "status": "open"}
    services.list_views.keep(PEOPLE, SavedView("Open", typed))
    assert services.list_views.mine(PEOPLE) == (SavedView("Open", {"status": "open"}),)
    assert not {"search", "text", "case_code"} & {name for listed in LISTS for name in listed.filters}


def test_views_of_the_first_form_are_read_and_those_of_a_newer_program_stay_as_they_are(services: ServiceSet) -> None:
    first = {"name": "A", "view": "overdue", "status": "open", "risk": ""}
    newer = {"name": "B", "filters": {"view": "moon", "phase": "full"}, "colour": "red"}
    with services.desk.work("views.keep") as work:
        work.settings.put(f"people_views:{services.desk.member.staff_id}", json.dumps([first, newer]))
        work.commit()
    known = (SavedView("A", {"view": "overdue", "status": "open"}), SavedView("B", {"view": "moon", "phase": "full"}))
    assert services.list_views.mine(PEOPLE) == known
    services.list_views.rename(PEOPLE, "B", "C")
    assert services.list_views.mine(PEOPLE) == (known[0], replace(known[1], name="C"))


@pytest.mark.parametrize(
    "stored", ["", "{", "7", "{}", "[" * 100_000, '["x", 3, null]', '[{"name": "A"}]', '[{"name": 3, "filters": {}}]']
)
def test_a_damaged_setting_counts_as_no_view(stored: str) -> None:
    assert views_from(stored) == ()


JSON = st.recursive(
    st.none() | st.text() | st.integers(), lambda part: st.lists(part) | st.dictionaries(st.text(), part)
)


@given(JSON | st.fixed_dictionaries({"name": JSON, "filters": JSON}).map(lambda one: [one]))
def test_whatever_is_stored_each_view_has_a_name_and_texts(stored: object) -> None:
    for view in views_from(json.dumps(stored)):
        assert view.name
        assert all(isinstance(one, str) and one for one in view.filters.values())
