"""The log beside a file after a crash (T12), damaged, missing, of another file or of another day.

SQLite reads a log up to the first frame that is not whole and leaves it there; a log of the same file from another day
it cannot tell from the right one. So the file must come back as it was after one of its changes, be refused, or be
named as older or changed by the check and by what this laptop remembers: never anything else in silence.
"""

from __future__ import annotations

import random
import shutil
import struct
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import sqlcipher3.dbapi2 as driver

from faults.office import PASSPHRASE, SIDE_FILES, Office, held_program, new_office, side_of
from faults.outcome import Outcome, Tally
from faults.working_child import Steps
from pgi_desk.bootstrap.wiring import Program
from pgi_desk.domain.errors import DomainError
from pgi_desk.persistence.engine import PAGE_SIZE
from pgi_desk.security.anchor_file import FILE, AnchorFile
from tests.helpers.canonical_dump import canonical_dump

HEADER, FRAME_HEADER = 32, 24
FRAME = FRAME_HEADER + PAGE_SIZE
CHANGES = 6
# Logs of one crash that are damaged before there is a new crash.
EACH = 25
WAL, SHM = SIDE_FILES[0], SIDE_FILES[1]


@dataclass(frozen=True, slots=True)
class Left:
    """What a sitting left: the file without its log, the log and its index, and what was stored by it."""

    office: Office
    log: bytes
    index: bytes
    acknowledged: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Crash:
    """A file with its log as a crash left them, and logs that belong to neither.

    `states` holds everything that the file says without the log, and after each change in it; `sizes` how many bytes
    of the log these changes need.
    """

    office: Office
    log: bytes
    index: bytes
    states: tuple[str, ...]
    sizes: tuple[int, ...]
    older: Left
    foreign: Left


@dataclass(frozen=True, slots=True)
class Damage:
    """What lies there instead of the log, how many of its first bytes are right, and the index beside it.

    `of_this_day` says that only the end is missing or wrong, which is what a crash leaves: such a file must open.
    """

    log: bytes | None
    whole: int = 0
    index: bytes = b""
    of_this_day: bool = True
    file: bytes | None = None


def run(count: int, seed: int, folder: Path) -> Outcome:
    """Open so many files with a log that is not as the crash left it."""
    what = "logs damaged, missing, foreign or older beside a crashed file"
    tally, chance = Tally("T12", what, "0 silent wrong data, 0 whole changes lost"), random.Random(seed)
    crash, seen = crashed(folder / "crash-0", chance), Counter[str]()
    for number in range(count):
        if number and number % EACH == 0:
            crash = crashed(folder / f"crash-{number}", chance)
        way = WAYS[number % len(WAYS)]
        came, problems = look(crash, way(crash, chance), folder / f"opened-{number}")
        seen[came] += 1
        tally.number += 1
        tally.problems += [f"{number} {way.__name__}: {problem}" for problem in problems]
    found = ", ".join(f"{number} {came}" for came, number in sorted(seen.items()))
    return tally.outcome(f"{found}; {len(tally.problems)} problems")


def crashed(folder: Path, chance: random.Random) -> Crash:
    """Work on a file in two sittings and take it away in the middle of the second one."""
    (folder / "other").mkdir(parents=True)
    office, other = new_office(folder), new_office(folder / "other")
    older, foreign = (_sitting(one, chance, one.path.with_name("closed.pgidesk")) for one in (office, other))
    left = _sitting(office, chance, folder / "crashed.pgidesk")
    sizes = (0, *commits(left.log))
    states = tuple(_says(_put(left.office, folder / f"state-{size}", Damage(left.log[:size]))) for size in sizes)
    if set(left.acknowledged) - set(states):
        raise ValueError("the log does not hold what was stored")
    return Crash(left.office, left.log, left.index, states, sizes, older, foreign)


def _sitting(office: Office, chance: random.Random, copy: Path) -> Left:
    """Record some changes, copy the file without its log before the end, and close it."""
    program, log = _program(office), side_of(office.path, WAL)
    opened = program.files.open(office.path, PASSPHRASE)
    try:
        services, acknowledged = program.services(opened), list[str]()
        services.anchors.advance()
        steps = Steps(services, chance)
        for _ in range(CHANGES):
            steps.next()
            acknowledged.append(_says(office))
        left = office.copied(copy)
        return Left(left, log.read_bytes(), side_of(office.path, SHM).read_bytes(), tuple(acknowledged))
    finally:
        opened.close()


def look(crash: Crash, damage: Damage, folder: Path) -> tuple[str, list[str]]:
    """Open the file with that log; return what came of it, and what is wrong with that."""
    office = _put(crash.office, folder, damage)
    content = office.path.read_bytes()
    before = _says(office)
    try:
        suspect = _opened(office)
        whole = held_program(office.raw_key).files.verify(office.path, PASSPHRASE).good
    except DomainError as error:
        problems = ["refused although only its end is damaged"] if damage.of_this_day else []
        problems += [] if office.path.read_bytes() == content else ["refused, but written to"]
        return f"refused as {type(error).__name__}", problems
    except Exception as error:  # the finding is that it was not a refusal
        return "crashed", [f"crashed: {type(error).__name__} {error}"]
    if not whole:
        return "opened changed", ["opened although the check finds it changed"]
    if before not in crash.states:
        return "opened as older, and said so", [] if suspect else ["no state that was ever stored, in silence"]
    lost = sum(size <= damage.whole for size in crash.sizes) - 1 - crash.states.index(before)
    return "opened", [f"lost {lost} changes that the log still had"] if lost > 0 else []


def _opened(office: Office) -> bool:
    """Open the file the way the program does, close it, and tell whether it counts as older than what was seen."""
    program = _program(office)
    opened = program.files.open(office.path, PASSPHRASE)
    try:
        return program.services(opened).anchors.advance().state.suspect
    finally:
        opened.close()


def _put(office: Office, folder: Path, damage: Damage) -> Office:
    """Lay the file, its log and what this laptop remembers into a folder of their own."""
    there = office.copied(folder / "office.pgidesk")
    shutil.copy(office.path.with_name(FILE), folder)
    if damage.log is not None:
        side_of(there.path, WAL).write_bytes(damage.log)
    if damage.file is not None:
        there.path.write_bytes(damage.file)
    if damage.index:
        side_of(there.path, SHM).write_bytes(damage.index)
    return there


def _program(office: Office) -> Program:
    program = held_program(office.raw_key)
    program.anchors = AnchorFile(lambda: office.path.parent)
    return program


def _says(office: Office) -> str:
    """Return everything that is in a file, or nothing when it cannot be read."""
    try:
        return repr(canonical_dump(office.path, office.raw_key))
    except (DomainError, driver.DatabaseError):
        return ""


# --- logs -------------------------------------------------------------------------------------------------


def frames(log: bytes) -> list[bytes]:
    """Return the frames of a log: each is the header of a page and the page."""
    return [log[place : place + FRAME] for place in range(HEADER, len(log) - FRAME + 1, FRAME)]


def commits(log: bytes) -> list[int]:
    """Return how long the log is after each change: its last frame says how large the file is then."""
    return [HEADER + FRAME * (number + 1) for number, frame in enumerate(frames(log)) if any(frame[4:8])]


def sealed(log: bytes, kept: list[bytes]) -> bytes:
    """Return a log of these frames whose checksums are right, as anybody can write them without a key."""
    first, second, content = *struct.unpack(">II", log[24:HEADER]), log[:HEADER]
    order = ">" if log[3] & 1 else "<"
    for frame in kept:
        for word in struct.iter_unpack(f"{order}II", frame[:8] + frame[FRAME_HEADER:]):
            first = (first + word[0] + second) & 0xFFFFFFFF
            second = (second + word[1] + first) & 0xFFFFFFFF
        content += frame[:8] + log[16:24] + struct.pack(">II", first, second) + frame[FRAME_HEADER:]
    return content


# --- damage -----------------------------------------------------------------------------------------------


def flip(crash: Crash, chance: random.Random) -> Damage:
    """One bit, somewhere."""
    place, log = chance.randrange(len(crash.log)), bytearray(crash.log)
    log[place] ^= 1 << chance.randrange(8)
    return Damage(bytes(log), place)


def flip_at_the_start(crash: Crash, chance: random.Random) -> Damage:
    """One bit in the header of the log or of its first frame."""
    place, log = chance.randrange(HEADER + FRAME_HEADER), bytearray(crash.log)
    log[place] ^= 1 << chance.randrange(8)
    return Damage(bytes(log), place)


def cut(crash: Crash, chance: random.Random) -> Damage:
    """The end is missing."""
    size = chance.randrange(len(crash.log))
    return Damage(crash.log[:size], size)


def cut_between_frames(crash: Crash, chance: random.Random) -> Damage:
    """The end is missing, from the start of a frame on."""
    size = HEADER + FRAME * chance.randrange(len(frames(crash.log)))
    return Damage(crash.log[:size], size)


def missing(_crash: Crash, _chance: random.Random) -> Damage:
    """Somebody took the file without its log."""
    return Damage(None)


def emptied(_crash: Crash, _chance: random.Random) -> Damage:
    """The log is there and empty."""
    return Damage(b"")


def zeros(crash: Crash, chance: random.Random) -> Damage:
    """A stretch that the disk never wrote."""
    place, size = chance.randrange(len(crash.log)), chance.randint(1, 8192)
    return Damage(crash.log[:place] + bytes(len(crash.log[place : place + size])) + crash.log[place + size :], place)


def swapped(crash: Crash, chance: random.Random) -> Damage:
    """Two frames changed places."""
    kept = frames(crash.log)
    first, second = sorted(chance.sample(range(len(kept)), 2))
    kept[first], kept[second] = kept[second], kept[first]
    return Damage(crash.log[:HEADER] + b"".join(kept), HEADER + FRAME * first)


def lengthened(crash: Crash, chance: random.Random) -> Damage:
    """Bytes too many at the end, those of an older log among them, as in a log that is used again."""
    more = chance.choice((chance.randbytes(chance.randint(1, 9000)), crash.older.log[HEADER:], crash.log[HEADER:]))
    return Damage(crash.log + more, len(crash.log))


def wrong_index(crash: Crash, chance: random.Random) -> Damage:
    """The index of the log is from before the crash, or not an index."""
    index = chance.choice((crash.index, crash.index[: len(crash.index) // 2], chance.randbytes(len(crash.index))))
    return Damage(crash.log, len(crash.log), index)


def wrong_index_and_cut(crash: Crash, chance: random.Random) -> Damage:
    """The index knows of frames that the log has no longer."""
    damage = cut(crash, chance)
    return Damage(damage.log, damage.whole, crash.index)


def foreign(crash: Crash, _chance: random.Random) -> Damage:
    """The log of another branch's file."""
    return Damage(crash.foreign.log, of_this_day=False)


def foreign_end(crash: Crash, chance: random.Random) -> Damage:
    """Some frames of another branch's file, as if they belonged here."""
    kept, others = frames(crash.log), frames(crash.foreign.log)
    place = chance.randrange(len(kept))
    return Damage(sealed(crash.log, kept[:place] + others[place:]), HEADER + FRAME * place, of_this_day=False)


def older(crash: Crash, _chance: random.Random) -> Damage:
    """The log of an earlier sitting on the same file, whole."""
    return Damage(crash.older.log, of_this_day=False)


def older_and_cut(crash: Crash, chance: random.Random) -> Damage:
    """The first changes of an earlier sitting on the same file."""
    return Damage(crash.older.log[: chance.choice(commits(crash.older.log))], of_this_day=False)


def older_file(crash: Crash, _chance: random.Random) -> Damage:
    """A copy of the file from before, put where the file lay, under the log that the crash left there."""
    return Damage(crash.log, of_this_day=False, file=crash.older.office.path.read_bytes())


def without_a_change(crash: Crash, chance: random.Random) -> Damage:
    """A change is taken out of the middle, and the checksums are right."""
    ends = [0, *(len(frames(crash.log[:size])) for size in commits(crash.log))]
    out = chance.randrange(len(ends) - 2)
    kept = frames(crash.log)
    log = sealed(crash.log, kept[: ends[out]] + kept[ends[out + 1] :])
    return Damage(log, HEADER + FRAME * ends[out], of_this_day=False)


def without_a_page(crash: Crash, chance: random.Random) -> Damage:
    """One page of a change is taken out, and the checksums are right."""
    kept = frames(crash.log)
    inner = [number for number, frame in enumerate(kept) if not any(frame[4:8])]
    out = chance.choice(inner)
    return Damage(sealed(crash.log, kept[:out] + kept[out + 1 :]), HEADER + FRAME * out, of_this_day=False)


Way = Callable[[Crash, random.Random], Damage]
WAYS: tuple[Way, ...] = (
    flip,
    cut,
    missing,
    foreign,
    older,
    flip_at_the_start,
    without_a_change,
    cut_between_frames,
    wrong_index,
    foreign_end,
    older_and_cut,
    older_file,
    zeros,
    swapped,
    without_a_page,
    lengthened,
    emptied,
    wrong_index_and_cut,
)
