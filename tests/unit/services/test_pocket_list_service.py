"""The pocket list: only what was checked and holds, no hidden address, and an entry for what left."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import timedelta

import pytest

from pgi_desk.domain.errors import InvalidEntry, PrintingFailed
from pgi_desk.domain.identifiers import ProviderId
from pgi_desk.services.directory import VetProvider
from pgi_desk.services.pocket_list import PocketEntry, PocketListService, PocketPaper
from pgi_desk.services.provider_search import Place
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import Records, a_provider, add_vetted
from tests.helpers.clock import FixedClock
from tests.unit.services.fake_office import FakePaper


@dataclass
class Kept:
    """A renderer that keeps what it was given."""

    papers: list[PocketPaper] = field(default_factory=list)

    def render_pocket_list(self, paper: PocketPaper) -> bytes:
        self.papers.append(paper)
        return repr(paper).encode()


def paper(services: ServiceSet, place: Place = Place(), language: str = "en") -> PocketPaper:  # noqa: B008
    kept = Kept()
    PocketListService(services.desk, kept).paper(place, language)
    return kept.papers[0]


def entries(found: PocketPaper) -> dict[str, PocketEntry]:
    return {entry.name: entry for section in found.sections for entry in section.entries}


def test_only_services_whose_check_holds_are_on_it(services: ServiceSet, records: Records) -> None:
    draft = ProviderId(services.directory.add(a_provider(name="Quay Kitchen")).key)
    services.directory.override(draft, "Nobody else is near.")
    assert sorted(entries(paper(services))) == ["Gull House", "Harbour Street Clinic", "Tern Street Legal Office"]


def test_what_is_not_paid_for_today_is_not_on_a_paper_that_stays(services: ServiceSet, records: Records) -> None:
    today, day = services.desk.clock.today(), timedelta(days=1)
    with services.desk.work("test.write") as work:
        for key, days in (
            (records.clinic, {"funding_until": today - day}),
            (records.legal, {"funding_from": today + day}),
        ):
            work.providers.update(replace(work.providers.get(key), **days))  # type: ignore[arg-type]
        work.commit()
    assert sorted(entries(paper(services))) == ["Gull House"]


def test_a_hidden_address_is_nowhere_on_it(services: ServiceSet, records: Records) -> None:
    found = paper(services)
    assert "Hidden Row" not in repr(found)
    shelter = entries(found)["Gull House"]
    assert (shelter.place, shelter.address_hidden) == ("", True)
    assert entries(found)["Harbour Street Clinic"].place == "2 Slipway Lane, Old Quay"


def test_hotlines_and_emergency_services_come_first(services: ServiceSet, records: Records) -> None:
    add_vetted(services, a_provider(name="Zebra Line", hotline="+000 1", phone="+000 2", families=("rfl",)))
    add_vetted(services, a_provider(name="Young Ambulance", emergency_service=True))
    first, second, *_ = paper(services).sections
    assert (first.heading, [one.name for one in first.entries]) == ("", ["Young Ambulance", "Zebra Line"])
    assert first.entries[1].numbers == ("+000 1", "+000 2")
    assert second.heading == "Health"


def test_each_service_stands_on_it_once(services: ServiceSet, records: Records) -> None:
    add_vetted(services, a_provider(name="Many Needs", families=("legal", "health", "rfl")))
    names = [entry.name for section in paper(services).sections for entry in section.entries]
    assert names.count("Many Needs") == 1


@pytest.mark.parametrize(
    ("language", "hours", "needs"),
    [
        ("en", "Monday – Friday 08:00-16:00; Saturday 09:00-12:00", "Physical health care"),
        ("fr", "Lundi – Vendredi 08:00-16:00\N{NO-BREAK SPACE}; Samedi 09:00-12:00", "Soins de santé physique"),
        ("es", "Lunes – Viernes 08:00-16:00; Sábado 09:00-12:00", "Atención de la salud física"),
        ("ar", "الاثنين – الجمعة 08:00-16:00؛ السبت 09:00-12:00", "رعاية الصحة الجسدية"),
    ],
)
def test_hours_and_codes_are_in_the_language_of_the_paper(
    services: ServiceSet, records: Records, language: str, hours: str, needs: str
) -> None:
    clinic = services.directory.details(records.clinic)
    services.directory.revise(replace(clinic, hours="Mo-Fr 08:00-16:00; Sa 09:00-12:00"))
    entry = entries(paper(services, language=language))["Harbour Street Clinic"]
    assert (entry.hours, entry.needs) == (hours, needs)


def test_hours_that_cannot_be_read_are_printed_as_they_were_typed(services: ServiceSet, records: Records) -> None:
    services.directory.revise(replace(services.directory.details(records.clinic), hours="call first"))
    assert entries(paper(services))["Harbour Street Clinic"].hours == "call first"


def test_a_place_without_usable_services_is_refused(services: ServiceSet, records: Records) -> None:
    with pytest.raises(InvalidEntry) as refused:
        paper(services, Place("", "", "Nowhere"))
    assert refused.value.facts["problem"] == "no_service_to_print"


def test_a_check_that_ran_out_takes_a_service_off(services: ServiceSet, records: Records, clock: FixedClock) -> None:
    clock.moment += timedelta(days=181)
    with pytest.raises(InvalidEntry):
        paper(services)
    criteria = services.desk.content.list("vetting_criteria").codes()
    services.directory.vet(VetProvider(records.legal, "call", criteria))
    assert list(entries(paper(services))) == ["Tern Street Legal Office"]


def test_what_leaves_is_logged_before_and_after(services: ServiceSet, records: Records) -> None:
    prepared = services.pocket_list.paper(Place(), "en")
    output = FakePaper()
    services.pocket_list.release(prepared, output)
    assert output.delivered == [prepared.pdf]
    assert [row.action for row in services.audit.page()[:2]] == ["provider.print", "provider.print"]
    with pytest.raises(PrintingFailed):
        services.pocket_list.release(prepared, FakePaper.jammed())
    assert [row.action for row in services.audit.page()[:4]] == ["provider.print"] * 4
