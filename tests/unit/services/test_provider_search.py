"""Finding a service by need, place, language, age, sex, hours and documents together, on the real file."""

from __future__ import annotations

from typing import Any

import pytest

from pgi_desk.domain.identifiers import ProviderId
from pgi_desk.domain.import_plan import LineAction, ListPlan, PlannedLine
from pgi_desk.domain.opening_hours import Opening
from pgi_desk.services.provider_search import Place, ProviderSearch
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import a_provider, add_vetted

CLOSED_NOW, OPEN_NOW = "Su 00:00-00:01", "Mo-Su 00:00-24:00"


def add(services: ServiceSet, name: str, **fields: Any) -> ProviderId:
    fields = {"area": "", "sexes": (), **fields}
    return add_vetted(services, a_provider(name=name, **fields))


@pytest.fixture
def town(services: ServiceSet) -> ServiceSet:
    """Services that differ in one thing each."""
    add(services, "Advice", families=("legal",), service_types=("legal_assistance",), languages=("ar", "fr"))
    add(services, "Boys", age_max=17, sexes=("male",), region="Coast", district="Sarelle", area="Old Quay")
    add(services, "Clinic", hours=OPEN_NOW, documents_needed="Passport", region="Coast", district="Sarelle")
    add(services, "Dentist", hours=CLOSED_NOW, documents_needed=" Aucun ", region="Coast", district="Marle")
    add(services, "Evening", hours="call first", region="Hills", description="Warm soup for everybody")
    services.directory.add(a_provider(name="Fresh", area="", sexes=("female",), region="Coast"))
    return services


def found(services: ServiceSet, **wanted: Any) -> str:
    return "".join(row.name[0] for row in services.directory.search(ProviderSearch(**wanted)).rows)


@pytest.mark.parametrize(
    ("wanted", "names"),
    [
        ({}, "ABCDEF"),
        ({"family": "legal"}, "A"),
        ({"service_type": "legal_assistance"}, "A"),
        ({"language": "fr"}, "A"),
        ({"age": 30}, "ACDEF"),
        ({"age": 12}, "ABCDEF"),
        ({"sex": "female"}, "ACDEF"),
        ({"sex": "male"}, "ABCDE"),
        ({"place": Place("Coast")}, "ABCDF"),
        ({"place": Place("Coast", "Sarelle")}, "ABCF"),
        ({"place": Place("Coast", "Sarelle", "Old Quay")}, "ABCF"),
        ({"place": Place("Hills")}, "AE"),
        ({"no_documents": True}, "ABDEF"),
        ({"open_now": True}, "ABCEF"),
        ({"usable_only": True}, "ABCDE"),
        ({"check_due": True}, "F"),
        ({"text": "soup EVERYBODY"}, "E"),
        ({"text": "sarelle"}, "BC"),
        ({"text": "%"}, ""),
        ({"text": "_"}, ""),
        ({"text": "clinic", "open_now": True, "place": Place("Coast", "Sarelle"), "sex": "female", "age": 30}, "C"),
    ],
)
def test_each_limit_alone_and_together(town: ServiceSet, wanted: dict[str, Any], names: str) -> None:
    assert found(town, **wanted) == names


def test_hours_that_cannot_be_read_are_not_known_and_stay_in_the_list(town: ServiceSet) -> None:
    rows = {row.name: row.opening for row in town.directory.search(ProviderSearch()).rows}
    assert rows["Clinic"] is Opening.OPEN
    assert rows["Dentist"] is Opening.CLOSED
    assert rows["Evening"] is rows["Advice"] is Opening.UNKNOWN


def test_a_service_that_was_allowed_today_counts_as_usable(town: ServiceSet) -> None:
    fresh = next(row for row in town.directory.search(ProviderSearch(text="Fresh")).rows)
    town.directory.override(ProviderId(fresh.provider_id), "Nobody else is near.")
    assert found(town, usable_only=True) == "ABCDEF"


def test_a_hidden_address_is_not_searched_and_not_shown(town: ServiceSet) -> None:
    add(town, "Gull House", families=("shelter",), address="9 Hidden Row", transport="behind the mill")
    assert found(town, text="Hidden") == found(town, text="mill") == ""
    (row,) = town.directory.search(ProviderSearch(text="Gull")).rows
    assert (row.address, row.address_hidden) == ("", True)


def test_each_place_can_be_chosen_at_each_level(town: ServiceSet) -> None:
    assert town.directory.places() == (
        Place("Coast"),
        Place("Coast", "Marle"),
        Place("Coast", "Sarelle"),
        Place("Coast", "Sarelle", "Old Quay"),
        Place("Hills"),
    )


def test_more_than_fits_on_a_list_is_said(services: ServiceSet) -> None:
    many = [a_provider(name=f"Service {number:03d}", provider_id=ProviderId(f"x{number}")) for number in range(201)]

    lines = (PlannedLine(number, "", LineAction.CREATE, after=one) for number, one in enumerate(many))
    services.directory_import.apply(ListPlan(tuple(lines)))
    result = services.directory.search(ProviderSearch())
    assert (len(result.rows), result.more) == (200, True)
    assert not services.directory.search(ProviderSearch(text="Service 00")).more
