"""T40, T76 to T78: the whole window under watch: each byte that it writes, each socket and each mode of a file."""

from __future__ import annotations

import os
import stat
import sys
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path

from faults.calls import Call, calls_of, traced
from faults.canary_scan import Scanner, canaries, control
from faults.outcome import Outcome, Tally
from faults.traced import has_strace

WRITES = ("write", "pwrite64", "writev", "pwritev", "sendto", "sendmsg")
CALLS = ",".join((*WRITES, "socket"))
# The tour saves these on purpose: letters that a person asks for, a list that is read, and pictures for this test.
ON_PURPOSE = (".pdf", ".png", ".csv")
OURS = (".pgidesk", ".pgibak")


def run(count: int, seed: int, folder: Path) -> Outcome:
    """Walk through the window with `count` canaries in the records, under a umask of 0."""
    what = "canaries of four scripts in the records of a walk through the window, looked for in all that was written"
    tally = Tally("B9", what, "0 found, 0 sockets of a network, files 0600, folders 0700")
    if not has_strace():
        return tally.outcome("strace is missing")
    out, log = folder / "tour", folder / "strace.log"
    command = (sys.executable, "-m", "faults.tour", str(out), str(count), str(seed))
    done = traced(command, log, CALLS, environment=private(folder))
    calls = tuple(calls_of(log))
    log.unlink()
    if done.returncode:
        tally.problems.append(f"the walk did not end: exit {done.returncode} {done.stderr[-300:]!r}")
    tally.number = count
    tally.problems += _sockets(calls) + _modes(out, folder)
    written = {path: content for path, content in _written(calls, folder).items() if not _on_purpose(path, out)}
    if not _search(written, Scanner((control(seed),))):
        tally.problems.append("the search is blind: it does not find the word that was said aloud")
    tally.problems += _search(written, Scanner(canaries(count, seed)))
    size = sum(len(content) for content in written.values()) >> 20
    return tally.outcome(f"{size} MiB in {len(written)} files and streams; {len(tally.problems)} problems")


def private(folder: Path) -> Mapping[str, str]:
    home = folder / "home"
    names = {"HOME": "", "TMPDIR": "tmp", "PGI_DESK_HOME": "desk", "XDG_CONFIG_HOME": "config"}
    names |= {"XDG_CACHE_HOME": "cache", "XDG_DATA_HOME": "data", "XDG_STATE_HOME": "state", "XDG_RUNTIME_DIR": "run"}
    places = {name: home / below for name, below in names.items()}
    for place in places.values():
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
    return {**os.environ, **{name: str(place) for name, place in places.items()}, "QT_QPA_PLATFORM": "offscreen"}


def _written(calls: tuple[Call, ...], folder: Path) -> dict[str, bytes]:
    """Return what was written by file or stream, also to files that are gone, and what now lies in the folder."""
    found: dict[str, list[bytes]] = defaultdict(list)
    for call in calls:
        if call.name in WRITES:
            found[call.path or "unnamed"].extend(call.texts)
    content = {path: b"".join(parts) for path, parts in found.items()}
    for path in folder.rglob("*"):
        if path.is_file():
            content[f"{path} at the end"] = path.name.encode() + path.read_bytes()
    return content


def _on_purpose(path: str, out: Path) -> bool:
    """A letter that lies anywhere else was not saved by the person at the desk."""
    return Path(path).is_relative_to(out) and path.removesuffix(" at the end").endswith(ON_PURPOSE)


def _search(written: Mapping[str, bytes], scanner: Scanner) -> list[str]:
    return [f"found in {Path(path).name}" for path, content in written.items() for _ in scanner.hits(content)]


def _sockets(calls: tuple[Call, ...]) -> list[str]:
    return [call.rest[:60] for call in calls if call.name == "socket" and "AF_INET" in call.rest]


def _modes(out: Path, folder: Path) -> list[str]:
    desk = folder / "home" / "desk"
    ours = [path for path in out.rglob("*") if path.suffix in OURS]
    return [
        f"open to others: {path.name} {stat.S_IMODE(path.stat().st_mode):o}"
        for path in (desk, *desk.rglob("*"), *ours)
        if stat.S_IMODE(path.stat().st_mode) & ~(0o700 if path.is_dir() else 0o600)
    ]
