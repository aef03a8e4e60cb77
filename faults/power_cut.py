"""Power cuts (T03): what a process asked of the disk is replayed up to a moment, as a disk without power keeps it.

What was synced is there. Each write after the last sync of its file is there, absent, or torn at 512 bytes, and in any
order; a removed file is gone, or still there until the next sync of any file, as on file systems with a journal.
New files are taken to be there, with whatever content they kept; the `-shm` file, which holds no record, is not.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from faults.office import SIDE_FILES, Office, look_after, new_office, side_of
from faults.outcome import Outcome, Tally
from faults.traced import has_strace, recorded

SECTOR = 512
CHANGES = 25
STATES_OF_ONE = 500
CALLS = "pwrite64,write,ftruncate,fsync,fdatasync,unlink,unlinkat,rename"
_CALL = re.compile(r"^(?:\d+\s+)?(\w+)\((.*)\)\s+= (\d+)$")
_STRING = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


@dataclass(frozen=True, slots=True)
class Event:
    """One call: write, truncate, sync or unlink on a file, or the acknowledgement of a change."""

    kind: str
    name: str = ""
    data: bytes = b""
    offset: int = 0


def run(count: int, seed: int, folder: Path) -> Outcome:
    """Open so many states that a power cut may leave."""
    tally, chance = Tally("B2", "replayed power cuts", "0 lost, 100 % open"), random.Random(seed)
    base, events, cut_acknowledged = new_office(folder), list[Event](), 0
    for number in range(count if has_strace() else 0):
        if number % STATES_OF_ONE == 0:
            events = _recorded(base, folder, seed + number)
        cut = chance.randrange(len(events) + 1)
        office = _state(base, events[:cut], chance, folder / f"state-{number}")
        acknowledged = [one.name for one in events[:cut] if one.kind == "acknowledged"]
        cut_acknowledged += len(acknowledged)
        tally.number += 1
        look_after(office, acknowledged, tally.problems, f"state {number} (call {cut})")
        for path in office.path.parent.iterdir():
            path.unlink()
        office.path.parent.rmdir()
    return tally.outcome(f"{cut_acknowledged} acknowledged changes looked for, {len(tally.problems)} problems")


def _recorded(base: Office, folder: Path, seed: int) -> list[Event]:
    office, trace = base.copied(folder / "recorded" / "office.pgidesk"), folder / "trace"
    options = ("-y", "-xx", "-s", "100000", "-o", str(trace), "-e", f"trace={CALLS}")
    acknowledged, refused = recorded(office, seed, CHANGES, options)
    events = list(read_trace(trace.read_text(encoding="ascii"), office.path.name))
    seen = [one.name for one in events if one.kind == "acknowledged"]
    if refused or seen != acknowledged:
        raise ValueError(f"the trace does not tell what happened: {refused or len(seen)}")
    return events


def read_trace(text: str, name: str) -> Iterator[Event]:
    """Read what strace wrote about the files of one database; raises ValueError for a call that is not understood."""
    for line in text.splitlines():
        found = _CALL.match(line)
        if found is None:
            if name.encode().hex() in line.replace("\\x", "") and "= -1" not in line and "resumed" not in line:
                raise ValueError(f"not understood: {line[:80]}")
            continue
        event = _event(found[1], found[2], int(found[3]), name)
        if event is not None:
            yield event


def _event(call: str, arguments: str, answer: int, name: str) -> Event | None:
    descriptor, _, rest = arguments.partition(", ")
    if call == "write":
        line = _bytes(rest).decode().strip()
        # The pipe that carries acknowledgements is standard output.
        return Event("acknowledged", line) if descriptor.startswith("1<") and line else None
    path = _file(arguments if call.startswith(("unlink", "rename")) else descriptor)
    if path.rpartition("/")[2] not in {name, name + "-wal", name + "-journal"}:
        return None
    file = path.rpartition("/")[2][len(name) :]
    if call == "pwrite64":
        return Event("write", file, _bytes(rest)[:answer], int(rest.rpartition(", ")[2], 0))
    if call == "ftruncate":
        return Event("truncate", file, offset=int(rest, 0))
    if call in {"fsync", "fdatasync"}:
        return Event("sync", file)
    if call.startswith("unlink"):
        return Event("unlink", file)
    raise ValueError(f"not understood: {call}")


def _bytes(text: str) -> bytes:
    found = _STRING.search(text)
    return bytes.fromhex(found[1].replace("\\x", "")) if found else b""


def _file(text: str) -> str:
    """Return the path in `5</a/b>` or `"/a/b"`, written plainly or in hex."""
    inside = re.findall(r'[<"]([^<>"]*)[>"]', text)
    plain = inside[-1] if inside else ""
    return bytes.fromhex(plain.replace("\\x", "")).decode() if plain.startswith("\\x") else plain


# --- what the disk kept -----------------------------------------------------------------------------------


def _state(base: Office, events: list[Event], chance: random.Random, folder: Path) -> Office:
    folder.mkdir()
    office = base.copied(folder / "office.pgidesk")
    kept: dict[str, bytearray] = {"": bytearray(office.path.read_bytes())}
    pending: dict[str, list[Event]] = {}
    for event in events:
        if event.kind == "sync":
            _keep_removals(kept, pending)
            _apply(kept, event.name, pending.pop(event.name, []))
        elif event.kind != "acknowledged":
            pending.setdefault(event.name, []).append(event)
    for name, open_events in pending.items():
        _apply(kept, name, _survivors(open_events, chance))
    for side in ("", *SIDE_FILES):
        if side in kept:
            side_of(office.path, side).write_bytes(kept[side])
    return office


def _keep_removals(kept: dict[str, bytearray], pending: dict[str, list[Event]]) -> None:
    """Any sync also keeps earlier removals: file systems with a journal write changes of folders in order."""
    for name in list(pending):
        removals = [place for place, one in enumerate(pending[name]) if one.kind == "unlink"]
        if removals:
            kept.pop(name, None)
            del pending[name][: removals[-1] + 1]


def _survivors(events: list[Event], chance: random.Random) -> list[Event]:
    """Drop, tear and shuffle; one time in four nothing is lost, one time in four everything."""
    way = chance.randrange(4)
    if way == 0:
        return events
    if way == 1:
        return []
    left = [_torn(one, chance) for one in events if chance.random() < 0.6]
    chance.shuffle(left)
    return left


def _torn(event: Event, chance: random.Random) -> Event:
    if event.kind != "write" or chance.random() < 0.5 or len(event.data) <= SECTOR:
        return event
    start = SECTOR * chance.randrange(len(event.data) // SECTOR)
    end = start + SECTOR * chance.randint(1, len(event.data) // SECTOR)
    return Event("write", event.name, event.data[start:end], event.offset + start)


def _apply(kept: dict[str, bytearray], name: str, events: list[Event]) -> None:
    for event in events:
        if event.kind == "unlink":
            kept.pop(name, None)
            continue
        content = kept.setdefault(name, bytearray())
        if event.kind == "truncate":
            del content[event.offset :]
            content.extend(bytes(event.offset - len(content)))
            continue
        content.extend(bytes(max(0, event.offset + len(event.data) - len(content))))
        content[event.offset : event.offset + len(event.data)] = event.data
