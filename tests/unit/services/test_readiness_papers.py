"""Papers about readiness and whom to ask, as use cases: refused when empty, logged before and after they leave."""

from __future__ import annotations

import pytest

from pgi_desk.domain.errors import InvalidEntry, NotPermitted, PrintingFailed
from pgi_desk.domain.networks import Connections, Contact
from pgi_desk.domain.staff import Role
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.readiness import make_ready
from tests.unit.services.fake_office import FakePaper, Office


@pytest.mark.parametrize(
    ("kind", "topics", "field", "problem"),
    [
        ("report", (), "kind", "not_assessed"),
        ("plan", (), "kind", "not_assessed"),
        ("advice", (), "topics", "no_topic"),
        ("advice", ("gossip",), "topics", "unknown_code"),
        ("poster", (), "kind", "unknown_code"),
    ],
)
def test_what_is_not_there_is_not_printed(
    desk_services: ServiceSet, kind: str, topics: tuple[str, ...], field: str, problem: str
) -> None:
    with pytest.raises(InvalidEntry) as caught:
        desk_services.readiness_papers.prepare(kind, "en", topics)
    assert caught.value.facts == {"field": field, "problem": problem}


def test_a_request_for_advice_needs_no_assessment(desk_services: ServiceSet) -> None:
    paper = desk_services.readiness_papers.prepare("advice", "fr", ["training"])
    assert "Formation du personnel" in paper.pdf.decode()


def test_it_is_logged_before_it_leaves_and_with_what_came_of_it(office: Office, desk_services: ServiceSet) -> None:
    make_ready(desk_services)
    papers = desk_services.readiness_papers
    paper, seen = papers.prepare("report", "en"), []
    papers.release(paper, FakePaper(looks=lambda: seen.append(office.store.stored.details[-1]["outcome"])))
    with pytest.raises(PrintingFailed):
        papers.release(paper, FakePaper.jammed())
    with pytest.raises(OSError, match="cable"):
        papers.release(paper, FakePaper(problem=OSError("cable")))
    outcomes = [detail["outcome"] for detail in office.store.stored.details if "kind" in detail]
    assert seen == ["intended"]
    assert outcomes == ["intended", "printed", "intended", "failed", "intended", "unknown"]
    assert office.store.stored.details[-1]["language"] == "en"


def test_contacts_are_kept_in_the_settings_of_the_file(office: Office, desk_services: ServiceSet) -> None:
    known = Connections("NP", {"APMN": Contact("regional desk", office.clock.today())})
    desk_services.connections.keep(known)
    card = desk_services.connections.card()
    assert card.known == known
    assert [(one.code, one.contact.channel) for one in card.networks] == [("IFRC_PGI", ""), ("APMN", "regional desk")]
    assert office.actions()[-1] == "readiness.connect"


def test_a_case_worker_sees_the_card_and_does_not_change_it(office: Office) -> None:
    services = office.services(Role.CASE_WORKER)
    assert services.connections.card().known == Connections()
    with pytest.raises(NotPermitted):
        services.connections.keep(Connections("NP"))
