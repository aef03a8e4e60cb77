"""Where each list comes from, and that own lists come into use with an entry."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pgi_desk.domain.code_list import LocalList
from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.services.lists import ListService
from pgi_desk.services.service_set import ServiceSet
from tests.unit.services.fake_office import Office


def own(services: ServiceSet, **digests: str) -> ListService:
    local = {name: LocalList(name, "2", digest * 64) for name, digest in digests.items()}
    desk = replace(services.desk, content=replace(services.desk.content, local=local))
    return ListService(desk, services.lists.files)


def test_every_list_is_there_with_what_nobody_has_checked(office: Office, desk_services: ServiceSet) -> None:
    found = own(desk_services, sexes="a").overview()
    assert [one.name for one in found.lists] == sorted(office.content.lists)
    assert [one.name for one in found.lists if one.own] == ["sexes"]
    for one in found.lists:
        rows = desk_services.lists.rows(one.name)
        assert (one.rows, one.not_verified) == (len(rows), sum(row.needs_review for row in rows))
        assert one.about


def test_a_list_that_is_not_there_is_named(desk_services: ServiceSet) -> None:
    for ask in (desk_services.lists.rows, desk_services.lists.begin):
        with pytest.raises(InvalidEntry):
            ask("no_such_list")


def test_own_lists_leave_one_entry_when_they_change_and_when_they_go(office: Office, desk_services: ServiceSet) -> None:
    before = office.actions()
    desk_services.lists.note_own()
    assert office.actions() == before
    for _ in range(2):
        own(desk_services, sexes="a").note_own()
    own(desk_services, sexes="b").note_own()
    desk_services.lists.note_own()
    assert office.actions()[len(before) :].count("lists.own") == 6  # three changes, each with the row of its setting
