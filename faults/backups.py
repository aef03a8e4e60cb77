"""Mutated backups (T20): damage on the outside, and inside ones that are encrypted again with a known identity."""

from __future__ import annotations

import io
import random
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from faults.office import new_office
from faults.outcome import Outcome, Tally
from pgi_desk.bootstrap.backup_box import AgeBackupBox
from pgi_desk.domain.errors import BackupRefused, DomainError, NewerFormat
from pgi_desk.security.backup_envelope import Envelope
from pgi_desk.services.backup import MakeBackup
from pgi_desk.services.backup_ports import BackupSecret

PASSPHRASE = "amber bridge cotton meadow"  # noqa: S105  # opens backups of invented people only
LONGEST_SECONDS = 5.0
BLOCK = 512
# Each of these derives a key with scrypt, which takes a second.
PASSPHRASE_EVERY = 200
REENCRYPTED_EVERY = 2


@dataclass(frozen=True, slots=True)
class _Material:
    """Two backups of one file to the same recipient, the archives in them, and one with a passphrase."""

    identity: str
    public: str
    sealed: tuple[bytes, bytes]
    archives: tuple[bytes, bytes]
    locked: bytes
    other: bytes


Mutation = Callable[[bytes, bytes, random.Random], bytes]


def run(count: int, seed: int, folder: Path) -> Outcome:
    """Read so many mutated backups; each must be refused, and quickly."""
    bar = "0 crashes, 0 silent acceptances, 0 longer than 5 s"
    tally, chance, slowest = Tally("B7", "mutated backups", bar), random.Random(seed), 0.0
    material = _material(folder)
    for number in range(count):
        mutated, secret, how = _mutated(number, material, chance)
        start = time.perf_counter()
        finding = _read(folder, mutated, secret)
        slowest = max(slowest, time.perf_counter() - start)
        tally.number += 1
        if finding:
            tally.problems.append(f"{number} {how}: {finding}")
        if time.perf_counter() - start > LONGEST_SECONDS:
            tally.problems.append(f"{number} {how}: took too long")
    return tally.outcome(f"{tally.number - len(tally.problems)} refused, slowest {slowest:.2f} s")


def _mutated(number: int, material: _Material, chance: random.Random) -> tuple[bytes, BackupSecret, str]:
    known = BackupSecret(identities=(material.identity,))
    if number % PASSPHRASE_EVERY == PASSPHRASE_EVERY - 1:
        how = chance.choice(OUTSIDE)
        changed = _changed(how, material.locked, material.sealed[0], chance)
        return changed, BackupSecret(PASSPHRASE, identities=(material.identity,)), f"passphrase {how.__name__}"
    if number % REENCRYPTED_EVERY:
        how = chance.choice((*OUTSIDE, *INSIDE))
        changed = _changed(how, *material.archives, chance)
        return _sealed(changed, material.public), known, f"inside {how.__name__}"
    if chance.random() < 0.05:
        return material.other, known, "other recipient"
    how = chance.choice(OUTSIDE)
    return _changed(how, *material.sealed, chance), known, f"outside {how.__name__}"


def _changed(how: Mutation, content: bytes, second: bytes, chance: random.Random) -> bytes:
    """Mutate until something is different: a mutation that changes nothing would rightly be accepted."""
    changed = how(content, second, chance)
    while changed in (content, second):
        changed = how(content, second, chance)
    return changed


def _read(folder: Path, mutated: bytes, secret: BackupSecret) -> str:
    backup = folder / "mutated.pgibak"
    backup.write_bytes(mutated)
    with _emptied(folder / "out") as out:
        try:
            AgeBackupBox().read(backup, out, secret)
        except (BackupRefused, NewerFormat):
            return ""
        except DomainError as error:
            return f"refused as {type(error).__name__}"
        except BaseException as error:  # a panic of the library is no Exception
            if isinstance(error, KeyboardInterrupt):
                raise
            return f"crashed: {type(error).__name__}"
        return "accepted"


@contextmanager
def _emptied(folder: Path) -> Iterator[Path]:
    folder.mkdir(exist_ok=True)
    try:
        yield folder
    finally:
        for path in folder.iterdir():
            path.unlink()


def _material(folder: Path) -> _Material:
    identity, public = Envelope.new_identity()
    opened, services = new_office(folder).open()
    try:
        paths = [services.backup.make(MakeBackup(folder, recipients=(public,))).path for _ in range(2)]
        locked = services.backup.make(MakeBackup(folder, passphrase=PASSPHRASE)).path.read_bytes()
    finally:
        opened.close()
    first, second = (path.read_bytes() for path in paths)
    archives = tuple(_opened(one, identity) for one in (first, second))
    other = _sealed(archives[0], Envelope.new_identity()[1])
    return _Material(identity, public, (first, second), (archives[0], archives[1]), locked, other)


def _opened(sealed: bytes, identity: str) -> bytes:
    target = io.BytesIO()
    Envelope.decrypt(io.BytesIO(sealed), target, identities=(identity,))
    return target.getvalue()


def _sealed(archive: bytes, public: str) -> bytes:
    target = io.BytesIO()
    Envelope.encrypt_to_recipients(io.BytesIO(archive), target, (public,))
    return target.getvalue()


# --- mutations --------------------------------------------------------------------------------------------


def flip(content: bytes, _second: bytes, chance: random.Random) -> bytes:
    """One bit; half of the time near the start, where headers are."""
    place = chance.randrange(min(len(content), 4096) if chance.random() < 0.5 else len(content))
    changed = bytearray(content)
    changed[place] ^= 1 << chance.randrange(8)
    return bytes(changed)


def cut(content: bytes, _second: bytes, chance: random.Random) -> bytes:
    """The end is missing."""
    return content[: chance.randrange(len(content))]


def insert(content: bytes, _second: bytes, chance: random.Random) -> bytes:
    """Some bytes too many, also at the very end."""
    place = chance.randrange(len(content) + 1)
    return content[:place] + chance.randbytes(chance.randint(1, 600)) + content[place:]


def delete(content: bytes, _second: bytes, chance: random.Random) -> bytes:
    """Some bytes are missing from the middle."""
    place = chance.randrange(len(content))
    return content[:place] + content[place + chance.randint(1, 600) :]


def swap(content: bytes, _second: bytes, chance: random.Random) -> bytes:
    """Two stretches changed places."""
    size = min(chance.randint(1, 70_000), len(content) // 3)
    first = chance.randrange(len(content) - 2 * size)
    second = chance.randrange(first + size, len(content) - size + 1)
    middle = content[first + size : second]
    end = content[second + size :]
    return content[:first] + content[second : second + size] + middle + content[first : first + size] + end


def splice(content: bytes, second: bytes, chance: random.Random) -> bytes:
    """The start of one backup and the end of another."""
    place = chance.randrange(1, min(len(content), len(second)))
    return content[:place] + second[place:]


def members(content: bytes, second: bytes, chance: random.Random) -> bytes:
    """Members of the archive in another order, twice, left out, or taken from the other backup."""
    parts, others = _members(content), _members(second)
    place = chance.randrange(len(parts))
    way = chance.randrange(4)
    if way == 0:
        chance.shuffle(parts)
    elif way == 1:
        parts.insert(chance.randrange(len(parts) + 1), parts[place])
    elif way == 2:
        del parts[place]
    else:
        parts[place] = others[place]
    return b"".join(parts) + bytes(2 * BLOCK)


def header_field(content: bytes, _second: bytes, chance: random.Random) -> bytes:
    """A byte in the header of a member says something else, and the checksum agrees with it."""
    parts = _members(content)
    place = chance.randrange(len(parts))
    header = bytearray(parts[place][:BLOCK])
    header[chance.randrange(BLOCK)] = chance.randrange(256)
    header[148:156] = b" " * 8
    header[148:156] = b"%06o\x00 " % sum(header)
    parts[place] = bytes(header) + parts[place][BLOCK:]
    return b"".join(parts) + bytes(2 * BLOCK)


def _members(archive: bytes) -> list[bytes]:
    found, place = [], 0
    while archive[place : place + 1] not in (b"", b"\x00"):
        size = int(archive[place + 124 : place + 135], 8)
        end = place + BLOCK + -(-size // BLOCK) * BLOCK
        found.append(archive[place:end])
        place = end
    return found


OUTSIDE: tuple[Mutation, ...] = (flip, flip, cut, insert, delete, swap, splice)
INSIDE: tuple[Mutation, ...] = (members, header_field)
