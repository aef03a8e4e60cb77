"""Looks for secrets in the memory of living processes, through /proc as the system's administrator can."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path

_MAP = re.compile(r"^([0-9a-f]+)-([0-9a-f]+) r")
_PIECE = 8 * 1024 * 1024


def forms(secret: str) -> tuple[bytes, ...]:
    """Return a text as Python, Qt and files hold it."""
    return secret.encode(), secret.encode("utf-16-le"), secret.encode("utf-32-le")


def key_forms(raw_key: bytes) -> tuple[bytes, ...]:
    """Return a key as bytes and as text."""
    return raw_key[:32], raw_key[:32].hex().encode(), raw_key[:32].hex().encode("utf-16-le")


def group(process: int) -> tuple[int, ...]:
    """Return a process and everything below it."""
    children = Path(f"/proc/{process}/task/{process}/children")
    below = [int(one) for one in children.read_text(encoding="ascii").split()] if children.exists() else []
    return (process, *(one for child in below for one in group(child)))


def hits(processes: Iterable[int], secrets: Mapping[str, tuple[bytes, ...]]) -> Counter[str]:
    """Count each secret in all readable memory of these processes."""
    found: Counter[str] = Counter()
    longest = max(len(form) for each in secrets.values() for form in each)
    for process in processes:
        for content in _memory(process, longest):
            for name, each in secrets.items():
                found[name] += sum(content.count(form) for form in each)
    return found


def _memory(process: int, overlap: int) -> Iterable[bytes]:
    maps = Path(f"/proc/{process}/maps").read_text(encoding="utf-8")
    with Path(f"/proc/{process}/mem").open("rb", buffering=0) as memory:
        for line in maps.splitlines():
            area = _MAP.match(line)
            if area is None or "[v" in line:
                continue
            start, end = int(area[1], 16), int(area[2], 16)
            for place in range(start, end, _PIECE):
                try:
                    memory.seek(place)
                    yield memory.read(min(_PIECE + overlap, end - place))
                except (OSError, OverflowError):
                    break
