"""A real file, not one for training, in two copies of time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from pgi_desk.bootstrap.wiring import Program
from pgi_desk.domain.identifiers import StaffId
from pgi_desk.domain.staff import Role, StaffMember
from pgi_desk.services.files import CreateFile, OpenFile
from tests.helpers.builders import prove_recovery

REAL_PASSPHRASE = "copper lantern window seven rivers"


@pytest.fixture
def real(program: Program, tmp_path: Path) -> Iterator[OpenFile]:
    """A file with two staff members, watched by this laptop; the test may close it."""
    command = CreateFile(
        tmp_path / "real.pgidesk",
        REAL_PASSPHRASE,
        "Port Sarelle Branch",
        profile=1,
        agreement_on=program.clock.today(),
    )
    file = program.files.create(command)
    with file.store.open_work(file.member.staff_id, "staff.enrol") as work:
        work.staff.add(StaffMember(StaffId("second"), "Jonah Prestwold", Role.FOCAL_POINT))
        work.commit()
    services = program.services(file)
    # Some tests set the clock back or years ahead.
    services.staff.record_agreement(file.member.staff_id, date(2020, 1, 1), date(2035, 12, 31))
    prove_recovery(services)
    yield file
    file.store.close()
