"""A small office file to break, and what is looked at afterwards."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from pgi_desk.bootstrap.wiring import Program
from pgi_desk.domain.errors import DomainError
from pgi_desk.domain.file_home import Home, Place
from pgi_desk.domain.identifiers import StaffId
from pgi_desk.persistence.engine import connect
from pgi_desk.security.file_header import inspect_header
from pgi_desk.security.vault import FileVault
from pgi_desk.services.files import CreateFile, OpenFile
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import prove_recovery, record_basics

PASSPHRASE = "copper lantern window seven rivers"  # noqa: S105  # opens files of invented people only
SIDE_FILES = ("-wal", "-shm", "-journal")
_TABLES = {
    "person": ("identities", "case_code"),
    "consent": ("consents", "consent_id"),
    "assistance": ("assistance_records", "assistance_id"),
    "referral": ("referrals", "referral_id"),
}


class HeldKey(FileVault):
    """A vault that derives nothing as long as the file begins with its own salt."""

    def __init__(self, raw_key: bytes) -> None:
        self._raw_key = raw_key

    def raw_key(self, path: Path, passphrase: str) -> bytes:
        """Return the key; a damaged salt gives another one, as it does in the program."""
        salt = inspect_header(path)
        return self._raw_key if self._raw_key.endswith(salt) else super().raw_key(path, passphrase)


class AnyPlace:
    """A laptop on which every copy of an office is at home, so that each can be worked with and broken."""

    def home_of(self, path: Path) -> Home:
        """Return the same laptop everywhere."""
        return Home("0" * 32, str(path))

    def place_of(self, home: Home, path: Path) -> Place:
        """Take every copy for the file itself."""
        return Place.THIS_FILE


class NoDelay:
    """Lets every attempt in at once: a damaged file looks like a wrong passphrase, and the next one must not wait."""

    def refuse_early(self, salt: bytes) -> None:
        """Nobody waits."""

    def failed(self, salt: bytes) -> None:
        """Forget it."""

    def succeeded(self, salt: bytes) -> int:
        """Return that nothing failed before."""
        del salt
        return 0


def held_program(raw_key: bytes, *, upgrades: bool = False) -> Program:
    """Return the program over a key that is there already."""
    program = Program(upgrades=upgrades)
    program.vault, program.delay, program.laptop = HeldKey(raw_key), NoDelay(), AnyPlace()
    return program


@dataclass(frozen=True, slots=True)
class Office:
    """A closed file with its key, so that opening it derives nothing."""

    path: Path
    raw_key: bytes

    def copied(self, path: Path) -> Office:
        """Return a copy at another place."""
        path.parent.mkdir(parents=True, exist_ok=True)
        for side in SIDE_FILES:
            side_of(path, side).unlink(missing_ok=True)
        return Office(Path(shutil.copyfile(self.path, path)), self.raw_key)

    def open(self) -> tuple[OpenFile, ServiceSet]:
        """Open it the way the program does; raises FileRefused."""
        program = held_program(self.raw_key)
        opened = program.files.open(self.path, PASSPHRASE)
        return opened, program.services(opened)


def side_of(path: Path, side: str) -> Path:
    """Return the name of a file that SQLite keeps beside the database while it is in use."""
    return path.with_name(path.name + side)


def new_office(folder: Path) -> Office:
    """Make a file with two people, four services and a second staff member."""
    program, path = Program(), folder / "office.pgidesk"
    program.laptop = AnyPlace()
    opened = program.files.create(
        CreateFile(path, PASSPHRASE, "Hill Branch", profile=1, agreement_on=program.clock.today())
    )
    services, member = program.services(opened), opened.member
    with services.desk.work("staff.enrol") as work:
        work.staff.add(type(member)(StaffId("second"), "Jonah", member.role))
        work.commit()
    prove_recovery(services)
    record_basics(services)
    raw_key = program.vault.raw_key(path, PASSPHRASE)
    opened.close()
    return Office(path, raw_key)


def lost_of(office: Office, acknowledged: Iterable[str]) -> list[str]:
    """Return which acknowledged changes are not in the file; each is `kind key` or `edit case number`."""
    raw = connect(office.path, office.raw_key)
    try:
        stored = {
            kind: {key for (key,) in raw.execute(f"SELECT {column} FROM {table}")}  # noqa: S608  # our own names
            for kind, (table, column) in _TABLES.items()
        }
        edits = dict(raw.execute("SELECT case_code, nickname FROM identities").fetchall())
    finally:
        raw.close()
    lost = []
    for line in acknowledged:
        kind, key, *rest = line.split()
        there = int(edits.get(key) or "0") >= int(rest[0]) if kind == "edit" else key in stored[kind]
        if not there:
            lost.append(line)
    return lost


def look_after(office: Office, acknowledged: Iterable[str], problems: list[str], where: str) -> None:
    """Open a file after a fault through the program; it must be whole and hold what was acknowledged."""
    try:
        opened, services = office.open()
        try:
            report = services.audit.verify()
        finally:
            opened.close()
        problems += [f"{where}: {problem.code} {problem.where}" for problem in report.problems]
        problems += [f"{where}: lost {line}" for line in lost_of(office, acknowledged)]
    except DomainError as error:
        problems.append(f"{where}: did not open: {type(error).__name__} {error.facts}")
    except Exception as error:  # anything but a refusal is a finding too
        problems.append(f"{where}: crashed: {type(error).__name__} {error}")
