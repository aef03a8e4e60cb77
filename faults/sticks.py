"""Backups to a stick that fails, is pulled out or is full (T23), and to one that keeps something else (T24).

The calls of a backup on the stick are counted first, on a stick that works; then each of them fails in turn.
"""

from __future__ import annotations

import os
import random
import re
import shutil
import subprocess
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from faults.backup_child import HEX
from faults.disk_errors import PAGE, mount
from faults.office import Office, held_program, new_office
from faults.outcome import Outcome, Tally
from faults.traced import answered, has_strace
from pgi_desk.bootstrap.backup_box import AgeBackupBox
from pgi_desk.domain.errors import BackupNotVerified, DomainError
from pgi_desk.persistence.engine import connect
from pgi_desk.security.file_key_identity import identity_of_file_key
from pgi_desk.security.key_derivation import KEY_LENGTH
from pgi_desk.services.backup import BackupService, MakeBackup
from pgi_desk.services.backup_ports import BackupFacts, BackupSecret
from tests.helpers.mutated_backups import mutate

OLDER = 2
# What the calls of the stick answer: from one on, as when it is pulled out, or once.
ANSWERS = (("EIO", "+"), ("ENOSPC", ""), ("ENODEV", "+"), ("EIO", ""), ("EROFS", "+"))
# Of these the program learns that they failed and can do something about it.
CALLS = ("openat", "read", "write", "fsync", "link", "rename", "unlink", "newfstatat", "fadvise64", "fchmod")
TOLD = frozenset({"DiskFull", "StorageFailed", "BackupNotVerified", "FolderMissing"})
READ_ONLY = "FolderReadOnly EROFS"
# One of so many is a small stick that becomes full.
FULL_EVERY = 3
# Reading is the same call over and over: so many of them are tried.
READS = 6
MARKER = "pgi-desk-medium.json"
_CALL = re.compile(r"^\d+\s+(\w+)\(", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Sticks:
    """An office, a stick with older backups of it, and the calls that one more backup makes on that stick."""

    office: Office
    stick: Path
    calls: tuple[str, ...] = ()

    def copied(self, folder: Path, stick: Path) -> Sticks:
        """Return a copy of both."""
        office = self.office.copied(folder / "office.pgidesk")
        return Sticks(office, shutil.copytree(self.stick, stick, dirs_exist_ok=True))

    def places(self) -> tuple[int, ...]:
        """Return which calls are to fail."""
        reads = [number for number, name in enumerate(self.calls) if name == "read"]
        skipped = {*reads} - {*reads[:: max(1, len(reads) // READS)]}
        return tuple(number for number in range(len(self.calls)) if number not in skipped)


def run(count: int, seed: int, folder: Path) -> Outcome:
    """Make so many backups to sticks that fail."""
    what = "backups to a stick that fails, is pulled out or is full, at each call in turn"
    tally, chance = Tally("T23", what, "0 listed as good, older ones whole, each told"), random.Random(seed)
    if not has_strace():
        return tally.outcome("strace is missing")
    sticks, told = traced_sticks(folder), Counter[str]()
    places, failing = sticks.places(), 0
    for number in range(count):
        place = folder / f"stick-{number}"
        place.mkdir()
        if number % FULL_EVERY == FULL_EVERY - 1 and os.geteuid() == 0:
            said = _fill(sticks, place, chance, tally.problems)
        else:
            turn, call = divmod(failing, len(places))
            said = _fail(sticks, place, places[call], ANSWERS[(turn + failing) % len(ANSWERS)], tally.problems)
            failing += 1
        told[said.partition(" ")[0]] += 1
        tally.number += 1
        shutil.rmtree(place)
    found = ", ".join(f"{number} {said}" for said, number in sorted(told.items()))
    return tally.outcome(f"{found}; {len(tally.problems)} problems")


def traced_sticks(folder: Path) -> Sticks:
    """Make an office with a stick, and write down what one more backup asks of the stick."""
    office, stick, log = new_office(folder), folder / "stick", folder / "log"
    stick.mkdir()
    opened, services = office.open()
    try:
        for _ in range(OLDER):
            services.backup.make(MakeBackup(stick))
    finally:
        opened.close()
    sticks = Sticks(office, stick)
    tried = sticks.copied(folder / "tried", folder / "tried" / "stick")
    options = ("-o", str(log), "-s", "0", "-e", f"trace={','.join(CALLS)}", *paths(tried.stick))
    said = answer_of(tried, options)
    if said != f"made {_next().name}":
        raise ValueError(f"the backup without a fault was not made: {said}")
    return Sticks(office, stick, tuple(_CALL.findall(log.read_text(encoding="utf-8"))))


def _fail(sticks: Sticks, place: Path, call: int, answer: tuple[str, str], problems: list[str]) -> str:
    tried = sticks.copied(place, place / "stick")
    (error, on), name = answer, sticks.calls[call]
    # Each kind of call is counted by itself.
    later = {name: sticks.calls[:call].count(name) + 1 for name in (sticks.calls[call:] if on else (name,))}
    inject = [f"inject={one}:error={error}:when={number}{on}" for one, number in later.items()]
    options = ("-o", "/dev/null", "-e", f"trace={','.join(CALLS)}", *paths(tried.stick))
    said = answer_of(tried, (*options, *(part for one in inject for part in ("-e", one))))
    look_after(sticks, tried, said, problems, f"{error}{on} at call {call}, {name}")
    return said


def _fill(sticks: Sticks, place: Path, chance: random.Random, problems: list[str]) -> str:
    stick = place / "stick"
    stick.mkdir()
    used = sum(PAGE * -(-path.stat().st_size // PAGE) for path in sticks.stick.iterdir())
    room = PAGE * chance.randrange(sticks.office.path.stat().st_size // PAGE + 8)
    mount(stick, f"size={used + PAGE + room}")
    try:
        tried = sticks.copied(place, stick)
        said = answer_of(tried)
        mount(stick, "remount,size=64m")
        look_after(sticks, tried, said, problems, f"{room} bytes left")
    finally:
        subprocess.run(["umount", str(stick)], check=True)
    return said


def look_after(before: Sticks, tried: Sticks, said: str, problems: list[str], where: str) -> None:
    """Look at stick and office after a fault: nothing is listed that was not made, and nothing is lost."""
    if not said.startswith("made ") and said.partition(" ")[0] not in TOLD and said != READ_ONLY:
        problems.append(f"{where}: said {said}")
    older = {path.name: path.read_bytes() for path in sorted(before.stick.glob("*.pgibak"))}
    on_the_stick = {path.name: path for path in tried.stick.glob("*.pgibak")}
    problems += [
        f"{where}: changed {name}"
        for name, content in older.items()
        if name not in on_the_stick or on_the_stick.pop(name).read_bytes() != content
    ]
    made = {said.partition(" ")[2]} if said.startswith("made ") else set()
    problems += [f"{where}: listed {name}" for name in _listed(tried.office) ^ (older.keys() | made)]
    problems += [f"{where}: made, but not there: {name}" for name in made - on_the_stick.keys()]
    try:
        problems += [f"{where}: not whole {path.name}" for path in on_the_stick.values() if not _whole(tried, path)]
        opened, services = tried.office.open()
        try:
            services.backup.make(MakeBackup(tried.stick))
        finally:
            opened.close()
    except DomainError as error:
        problems.append(f"{where}: afterwards {type(error).__name__} {error.facts}")


def _listed(office: Office) -> set[str]:
    """Return the backups that the program counts."""
    raw = connect(office.path, office.raw_key, mode="ro", wal=False)
    try:
        return {name for (name,) in raw.execute("SELECT file_name FROM backups")}
    finally:
        raw.close()


def _whole(tried: Sticks, backup: Path) -> bool:
    identity, _ = identity_of_file_key(tried.office.raw_key[:KEY_LENGTH])
    with suppress(DomainError):
        held_program(tried.office.raw_key).backup_reader.inspect(backup, BackupSecret(identities=(identity,)))
        return True
    return False


def answer_of(tried: Sticks, strace: tuple[str, ...] = ()) -> str:
    lines, refused = answered(tried.office, ("faults.backup_child", str(tried.office.path), str(tried.stick)), strace)
    return refused or "".join(lines)


def _next() -> Path:
    return Path(f"pg-{HEX * 4}-{OLDER + 1}.pgibak")


def paths(stick: Path) -> tuple[str, ...]:
    """Return the options that let strace look at the stick alone: it knows files by their names only."""
    part = _next().with_suffix(".pgibak.part")
    names = (_next().name, part.name, MARKER, f"{MARKER}.part", *(path.name for path in stick.glob("*.pgibak")))
    return tuple(word for path in (stick, *(stick / name for name in names)) for word in ("-P", str(path)))


# --- a stick that keeps something else --------------------------------------------------------------------


class ForgetfulStick(AgeBackupBox):
    """Keeps something other than what was written to it, and says nothing: counterfeit sticks do that."""

    def __init__(self, spoil: Callable[[Path], None]) -> None:
        self._spoil = spoil

    def read(self, backup: Path, folder: Path, secret: BackupSecret) -> tuple[Path, BackupFacts]:
        """Read what became of it."""
        self._spoil(backup)
        return super().read(backup, folder, secret)


def run_forgetful(count: int, seed: int, folder: Path) -> Outcome:
    """Change so many backups between writing and reading back, in every way, and put older ones in their place."""
    tally = Tally("T24", "backups that the stick changed before they were read back", "100 % caught, 0 listed")
    chance, sticks = random.Random(seed), Sticks(new_office(folder), folder / "stick")
    sticks.stick.mkdir()
    opened, services = sticks.office.open()
    try:
        for _ in range(OLDER):
            services.backup.make(MakeBackup(sticks.stick))
        before, there = _listed(sticks.office), _contents(sticks.stick)
        for number in range(count):
            box = ForgetfulStick(partial(_spoil, older=sorted(there.items()), chance=chance, number=number))
            tally.problems += _caught(replace(services.backup, box=box), sticks.stick, f"backup {number}")
            tally.number += 1
        tally.problems += [f"listed {name}" for name in _listed(sticks.office) ^ before]
        tally.problems += ["the stick is not as before"] if _contents(sticks.stick) != there else []
        services.backup.make(MakeBackup(sticks.stick))
    finally:
        opened.close()
    return tally.outcome(f"{tally.number - len(tally.problems)} caught")


def _caught(service: BackupService, stick: Path, where: str) -> list[str]:
    try:
        service.make(MakeBackup(stick))
    except BackupNotVerified:
        return []
    except Exception as error:  # the finding is that it was another one
        return [f"{where}: {type(error).__name__}"]
    return [f"{where}: accepted"]


def _spoil(part: Path, *, older: list[tuple[str, bytes]], chance: random.Random, number: int) -> None:
    """Damage the file, or every third time let the stick have kept an older backup in its place."""
    if number % 3 == 2:
        part.write_bytes(chance.choice(older[:OLDER])[1])
    else:
        part.write_bytes(mutate(part.read_bytes(), chance))


def _contents(stick: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in stick.iterdir()}
