"""What a process asked the system for: strace with all data, read back as calls."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

LONGEST = 4 * 1024 * 1024
_LINE = re.compile(r"^(\d+)\s+(\w+)\((.*)$")
_RESUMED = re.compile(r"^(\d+)\s+<\.\.\. \w+ resumed>(.*)$")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_HANDLE = re.compile(r"^(?:AT_FDCWD|\d+)<([^>]*)>")
_RESULT = re.compile(r"\)\s+= (-?\d+|\?)")


@dataclass(frozen=True, slots=True)
class Call:
    """One call that the system answered: its name, the file of its handle, its texts, the rest and the result."""

    name: str
    path: str
    texts: tuple[bytes, ...]
    rest: str
    result: int


def traced(
    command: Sequence[str], log: Path, calls: str, *, given: str = "", environment: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run a command and write down these calls with all their data."""
    watch = ("strace", "-f", "-qq", "--seccomp-bpf", "-y", "-xx", "-s", str(LONGEST), "-o", str(log))
    return subprocess.run(
        [*watch, "-e", f"trace={calls}", *command],
        input=given,
        env=environment,
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )


def calls_of(log: Path) -> Iterator[Call]:
    """Read the calls in the order in which they ended."""
    waiting: dict[str, tuple[str, str]] = {}
    with log.open(encoding="ascii", errors="replace") as lines:
        for line in lines:
            resumed = _RESUMED.match(line)
            if resumed:
                name, begun = waiting.pop(resumed[1], ("", ""))
                yield _call(name, begun + resumed[2])
                continue
            found = _LINE.match(line)
            if found is None:
                continue
            if found[3].endswith("<unfinished ...>"):
                waiting[found[1]] = (found[2], found[3].removesuffix("<unfinished ...>"))
            else:
                yield _call(found[2], found[3])


def _call(name: str, arguments: str) -> Call:
    handle, result = _HANDLE.match(arguments), _RESULT.search(arguments)
    texts = tuple(bytes.fromhex(text.replace("\\x", "")) for text in _TEXT.findall(arguments))
    path = handle[1] if handle else ""
    if "\\x" in path:
        path = bytes.fromhex(path.replace("\\x", "")).decode(errors="replace")
    number = int(result[1]) if result and result[1] != "?" else -1
    return Call(name, path, texts, _TEXT.sub("", arguments), number)
