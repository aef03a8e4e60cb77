"""Whom a branch can ask: the global team always, and the network of its country."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from pgi_desk.domain.code_list import Evidence
from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.networks import Connections, Contact, networks_for
from tests.unit.domain.real_lists import CONTENT

DAY = date(2026, 6, 15)


@pytest.mark.parametrize(
    ("country", "codes"),
    [
        ("", ["IFRC_PGI"]),
        ("KE", ["IFRC_PGI"]),
        ("NP", ["IFRC_PGI", "APMN"]),
        ("IT", ["IFRC_PGI", "ATN"]),
        ("TR", ["IFRC_PGI", "ATN"]),
        ("FJ", ["IFRC_PGI", "APMN"]),
    ],
)
def test_the_country_says_which_network(country: str, codes: list[str]) -> None:
    assert [one.code for one in networks_for(CONTENT, Connections(country))] == codes


@pytest.mark.parametrize("country", ["IR", "IL", "XK"])
def test_where_it_is_not_sure_the_card_says_so(country: str) -> None:
    assert [one.unsure for one in networks_for(CONTENT, Connections(country))] == [False, True]


def test_no_country_stands_in_two_networks() -> None:
    rows = CONTENT.list("network_countries").rows
    every = [code for row in rows for code in (*row.words("countries"), *row.words("unsure"))]
    assert len(every) == len(set(every))
    assert {row.evidence for row in rows} == {Evidence.MEMORY}  # shown as not yet verified
    assert all(row.needs_review for row in rows)


def test_every_network_says_of_when_it_is() -> None:
    assert all(row.text("as_of") for row in CONTENT.list("networks"))


def test_contacts_are_kept_tidy_and_empty_ones_dropped() -> None:
    known = Connections(" fr ", {"ATN": Contact("  desk  of the network ", DAY), "APMN": Contact(" ")})
    assert known.cleaned(CONTENT, DAY) == Connections("FR", {"ATN": Contact("desk of the network", DAY)})


@pytest.mark.parametrize(
    "known",
    [
        Connections("France"),
        Connections("F1"),
        Connections("FR", {"XYZ": Contact("a")}),
        Connections("FR", {"ATN": Contact("a", DAY + timedelta(days=1))}),
    ],
)
def test_what_cannot_be_is_refused(known: Connections) -> None:
    with pytest.raises(InvalidEntry):
        known.cleaned(CONTENT, DAY)
