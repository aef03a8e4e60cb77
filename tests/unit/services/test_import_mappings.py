"""Columns that were confirmed once are proposed again, and nothing of the list is kept for it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgi_desk.domain.errors import NotPermitted
from pgi_desk.domain.list_columns import DIRECTORY, PEOPLE
from pgi_desk.domain.staff import Role
from pgi_desk.services.import_mappings import MOST_MAPPINGS, SETTING, mappings_from
from pgi_desk.services.list_import import ListToImport
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.workbooks import plain_workbook
from tests.unit.services.fake_office import Office

HEADINGS = ("Who", "Née le", "Remark of Iola")


def look(services: ServiceSet, folder: Path, headings: tuple[str, ...] = HEADINGS, line: str = "Iola") -> ListToImport:
    path = folder / "list.xlsx"
    path.write_bytes(plain_workbook([headings, (line, "1991", "x")]))
    return services.people_import.look(path)


def stored(services: ServiceSet) -> str:
    with services.desk.work("test.read") as work:
        return work.settings.get(SETTING)


def test_a_list_with_the_same_headings_is_proposed_what_was_confirmed(services: ServiceSet, tmp_path: Path) -> None:
    mappings, chosen = services.import_mappings, ("given_name", "", "nickname")
    first = look(services, tmp_path)
    assert mappings.known(PEOPLE, first) == ()
    mappings.remember(PEOPLE, first, chosen)
    again = look(services, tmp_path, ("WHO ", "Nee  le", "remark of iola"), "Somebody else")
    assert mappings.known(PEOPLE, again) == chosen
    assert mappings.known(DIRECTORY, again) == ()
    assert mappings.known(PEOPLE, look(services, tmp_path, ("Who", "Né le", "Remark of Iola"))) == ()
    mappings.forget(PEOPLE, again)
    assert mappings.known(PEOPLE, again) == ()


def test_neither_a_heading_nor_a_cell_is_kept(services: ServiceSet, tmp_path: Path) -> None:
    services.import_mappings.remember(PEOPLE, look(services, tmp_path), ("given_name", "Iola", "no_such_field"))
    text = stored(services)
    assert "given_name" in text
    assert not [word for word in ("iola", "who", "remark", "1991", "no_such_field") if word in text.casefold()]


def test_what_is_guessed_anyway_is_not_kept_and_ends_what_was(services: ServiceSet, tmp_path: Path) -> None:
    mappings, found = services.import_mappings, look(services, tmp_path)
    before = services.desk.queries.counts()["audit_entries"]
    mappings.remember(PEOPLE, found, found.guesses)
    mappings.remember(PEOPLE, look(services, tmp_path, ("#", "%", "-")), ("given_name", "", ""))  # no kind of list
    mappings.forget(PEOPLE, found)
    assert services.desk.queries.counts()["audit_entries"] == before
    mappings.remember(PEOPLE, found, ("nickname", "", ""))
    mappings.remember(PEOPLE, found, found.guesses)
    assert mappings.known(PEOPLE, found) == ()


def test_a_field_that_is_gone_is_left_out_and_the_oldest_list_is_forgotten_first(
    services: ServiceSet, tmp_path: Path
) -> None:
    mappings, found = services.import_mappings, look(services, tmp_path)
    mappings.remember(PEOPLE, found, ("given_name", "", "nickname"))
    with services.desk.work("import.remember") as work:
        work.settings.put(SETTING, work.settings.get(SETTING).replace("nickname", "shoe_size"))
        work.commit()
    assert mappings.known(PEOPLE, found) == ("given_name", "", "")
    others = [look(services, tmp_path, (*HEADINGS[:2], f"H{number}")) for number in range(MOST_MAPPINGS)]
    for other in others:
        mappings.remember(PEOPLE, other, ("nickname", "", ""))
    assert mappings.known(PEOPLE, found) == ()
    assert mappings.known(PEOPLE, others[0]) == ("nickname", "", "")
    assert len(json.loads(stored(services))) == MOST_MAPPINGS


def test_who_may_not_import_a_list_is_told_nothing_of_it(services: ServiceSet, office: Office, tmp_path: Path) -> None:
    found, focal = look(services, tmp_path), office.services(Role.FOCAL_POINT).import_mappings
    for call in (
        lambda: focal.known(PEOPLE, found),
        lambda: focal.remember(PEOPLE, found, found.guesses),
        lambda: focal.forget(PEOPLE, found),
    ):
        with pytest.raises(NotPermitted):
            call()


ANYTHING = st.recursive(st.none() | st.text() | st.integers(), lambda part: st.lists(part, max_size=4))


@given(ANYTHING.map(json.dumps) | st.text() | st.just("[" * 100_000))
def test_whatever_is_stored_is_a_mapping_or_none(text: str) -> None:
    for key, mapping in mappings_from(text).items():
        assert key
        assert all(isinstance(one, str) for one in mapping)
