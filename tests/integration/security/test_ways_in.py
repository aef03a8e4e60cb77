"""T51, T83: ways in and the staff in the file agree, whatever a crash or an old keyring does to them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from pgi_desk.bootstrap.wiring import Program
from pgi_desk.domain.errors import SignInRefused
from pgi_desk.domain.identifiers import StaffId
from pgi_desk.domain.staff import Role
from pgi_desk.security.unlock_delay import FileUnlockDelay
from pgi_desk.services.files import CreateFile, OpenFile
from pgi_desk.services.staff import EnrolStaff
from tests.helpers.killed import TO_ITS_END, Killed

PASSPHRASE, HERS = "copper lantern window seven rivers", "timber leather theme phantom cup"


@pytest.fixture
def path(program: Program, tmp_path: Path) -> Path:
    """A real file in which Selma is enrolled."""
    made = program.files.create(
        CreateFile(tmp_path / "branch.pgidesk", PASSPHRASE, "Port Sarelle", profile=1, agreement_on=date(2026, 6, 1))
    )
    try:
        program.services(made).staff.enrol(EnrolStaff("Selma Ourdane", Role.CASE_WORKER, "selma", HERS))
    finally:
        made.close()
    return made.path


def selma(program: Program, opened: OpenFile) -> tuple[StaffId, bool, bool]:
    """Return her id, whether she works here, and whether she can sign in."""
    rows = program.services(opened).staff.everybody()
    (row,) = (one for one in rows if one.name == "Selma Ourdane")
    return StaffId(row.staff_id), row.active, row.has_way_in


def signs_in(program: Program, path: Path) -> bool:
    try:
        program.files.sign_in(path, "selma", HERS).close()
    except SignInRefused:
        return False
    finally:
        FileUnlockDelay().succeeded(path.read_bytes()[:16])  # no test waits
    return True


def test_a_colleague_signs_in_with_their_own_role(program: Program, path: Path) -> None:
    opened = program.files.sign_in(path, "Selma", HERS)
    try:
        assert (opened.member.name, opened.member.role) == ("Selma Ourdane", Role.CASE_WORKER)
    finally:
        opened.close()


def test_an_old_keyring_that_is_put_back_lets_nobody_in_and_loses_the_way_in_again(
    program: Program, path: Path, application_home: Path
) -> None:
    (keyring,) = (application_home / "keyrings").iterdir()
    old = keyring.read_bytes()
    opened = program.files.open(path, PASSPHRASE)
    program.services(opened).staff.leave(selma(program, opened)[0])
    opened.close()
    keyring.write_bytes(old)
    assert not signs_in(program, path)
    opened = program.files.open(path, PASSPHRASE)
    try:
        assert selma(program, opened)[1:] == (False, False)
        assert program.files.keyring.staff_with_a_way_in(opened.key.salt) == frozenset()
    finally:
        opened.close()
    assert program.files.verify(path, PASSPHRASE).good


IMPORTS = """
from pgi_desk.bootstrap.wiring import Program
from pgi_desk.domain.staff import Role
from pgi_desk.persistence.unit_of_work import SqlUnitOfWork
from pgi_desk.services.staff import EnrolStaff
from tests.helpers.clock import FixedClock
warm = Program(clock=FixedClock())
warm.files, warm.content
"""
CHANGE = """
program = Program(clock=FixedClock())
opened = program.files.open(Path(given[0]), "copper lantern window seven rivers")
staff = program.services(opened).staff
(key,) = [one.staff_id for one in staff.everybody() if one.name == "Selma Ourdane"]
os.replace = dying(os.replace)
SqlUnitOfWork.commit = dying(SqlUnitOfWork.commit)
keyring = program.files.keyring
if given[1] == "leave":
    type(keyring).remove = dying(type(keyring).remove)
    staff.leave(key)
else:
    type(keyring).enrol = dying(type(keyring).enrol)
    staff.enrol(EnrolStaff("Idris Velmont", Role.VOLUNTEER, "idris", "harbor velvet canyon ripple mango"))
opened.close()
"""


@pytest.mark.parametrize("what", ["leave", "enrol"])
def test_killed_at_any_step_nobody_who_left_keeps_a_way_in_and_a_name_stays_free(
    program: Program, path: Path, tmp_path: Path, what: str
) -> None:
    with Killed(IMPORTS, CHANGE, tmp_path / "errors") as killed:
        _walk(program, path, killed, what)


def _walk(program: Program, path: Path, killed: Killed, what: str) -> None:
    for point in range(12):
        ended = killed.at(point, str(path), what)
        opened = program.files.open(path, PASSPHRASE)
        try:
            key, active, way_in = selma(program, opened)
            ways_in = program.files.keyring.staff_with_a_way_in(opened.key.salt)
            at_work = {one.staff_id for one in program.services(opened).staff.everybody() if one.active}
            assert ways_in <= at_work
            assert active or not way_in
            if ended == TO_ITS_END or not active:
                break
        finally:
            opened.close()
        if what == "leave" and not way_in:
            # Gone from the keyring but not from the file: the coordinator says it again, and it is done.
            opened = program.files.open(path, PASSPHRASE)
            program.services(opened).staff.leave(key)
            opened.close()
            assert not signs_in(program, path)
            return
        assert signs_in(program, path)
    else:
        raise AssertionError("the last step was never reached")
    assert signs_in(program, path) is (what == "enrol")
    assert program.files.verify(path, PASSPHRASE).good
