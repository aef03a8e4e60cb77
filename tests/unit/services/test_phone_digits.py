"""Phone numbers on papers have Western digits, those too that a file has kept in others for years."""

from __future__ import annotations

from dataclasses import replace

from pgi_desk.domain.code_list import ContentLibrary
from pgi_desk.domain.person import SafeContact
from pgi_desk.services.branch_details import PHONE, BranchDetails
from pgi_desk.services.letter_facts import safe_contact_text
from pgi_desk.services.letter_parties import branch_party, provider_party
from pgi_desk.services.safety_settings import HelpNumber
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import Records, a_provider
from tests.unit.services.test_letter_facts import PERSON
from tests.unit.services.test_pocket_list_service import entries, paper

KEPT, DIALLED = "+٠٠٠ ٥٥ ٠١", "+000 55 01"


def test_of_a_service(services: ServiceSet, records: Records) -> None:
    with services.desk.work("test.write") as work:
        work.providers.update(replace(work.providers.get(records.clinic), phone=KEPT, hotline=KEPT))
        work.commit()
    assert entries(paper(services))["Harbour Street Clinic"].numbers == (DIALLED,)
    assert provider_party(a_provider(phone=KEPT)).phone == DIALLED


def test_of_the_branch(services: ServiceSet, records: Records) -> None:
    with services.desk.work("test.write") as work:
        work.settings.put(PHONE, KEPT)
        assert branch_party(work).phone == DIALLED
        work.commit()
    assert paper(services).branch_phone == DIALLED
    assert BranchDetails("Branch", phone=KEPT).checked().phone == DIALLED


def test_of_a_person(content: ContentLibrary) -> None:
    person = replace(PERSON, safe_contact=SafeContact("phone", KEPT, leave_message=True))
    assert safe_contact_text(person, content, "ar").endswith(DIALLED)


def test_of_the_numbers_for_help(services: ServiceSet) -> None:
    settings = services.safety_settings
    settings.keep(replace(settings.settings(), numbers=(HelpNumber("Line", KEPT),)))
    assert settings.settings().numbers == (HelpNumber("Line", DIALLED),)
