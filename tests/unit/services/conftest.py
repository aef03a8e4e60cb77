"""The use cases over the in-memory fakes: the office."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from pgi_desk.domain.code_list import ContentLibrary
from pgi_desk.domain.identifiers import ReferralId, StaffId
from pgi_desk.domain.staff import Role, StaffMember
from pgi_desk.exchange.content_files import load_content
from pgi_desk.resource_files import resource_path
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import Records, agree, prepare_referral, record_basics
from tests.helpers.clock import FixedClock
from tests.helpers.fakes import FakeStore
from tests.unit.services.fake_office import Office

BRANCH = {
    "branch_name": "Port Sarelle Branch",
    "branch_lines": "4 Tern Street\nPort Sarelle",
    "branch_phone": "+000 55 01 23 45",
    "branch_contact": "Marit Dunlevane",
    "file_id": "f1",
    "signing_key": "5" * 64,
    "backup_sequence": "0",
}


@pytest.fixture(scope="session")
def content() -> ContentLibrary:
    """The code lists that are shipped."""
    return load_content(resource_path("content"))


@pytest.fixture
def office(clock: FixedClock, content: ContentLibrary, tmp_path: Path) -> Office:
    """An empty file in memory with two staff members."""

    @contextmanager
    def scratch() -> Iterator[Path]:
        folder = tmp_path / "scratch"
        folder.mkdir()
        try:
            yield folder
        finally:
            for path in folder.iterdir():
                path.unlink()
            folder.rmdir()

    store = FakeStore()
    with store.open_work(StaffId("s1"), "staff.enrol") as work:
        work.staff.add(StaffMember(StaffId("s1"), "Marit Dunlevane", Role.COORDINATOR))
        work.staff.add(StaffMember(StaffId("s2"), "Jonah Prestwold", Role.FOCAL_POINT))
        for key, value in BRANCH.items():
            work.settings.put(key, value)
        work.commit()
    return Office(store, clock, content, scratch)


@pytest.fixture
def desk_services(office: Office) -> ServiceSet:
    """The use cases of a coordinator over the fakes."""
    return office.services()


@pytest.fixture
def known(desk_services: ServiceSet) -> Records:
    """Two people, three checked services and one suspended service, in memory."""
    return record_basics(desk_services)


@pytest.fixture
def draft(desk_services: ServiceSet, known: Records) -> ReferralId:
    """A draft referral of the adult to the clinic."""
    return prepare_referral(desk_services, known, items=("case_code", "age_group", "sex", "safe_contact"))


@pytest.fixture
def agreed(desk_services: ServiceSet, draft: ReferralId) -> ReferralId:
    """The same referral with the person's consent to exactly that."""
    agree(desk_services, draft)
    return draft
