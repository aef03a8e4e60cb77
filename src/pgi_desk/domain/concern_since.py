"""Since when a level of concern waits for somebody to look at it: from the entry that reached it first."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import NamedTuple

from pgi_desk.domain.indicators import RANK, Concern

LevelOf = Callable[[Iterable[str]], Concern]


class Change(NamedTuple):
    """An entry by which a row became present, or is present no more."""

    code: str
    present: bool
    at: datetime


def first_reached(
    known: Sequence[str], changes: Sequence[Change], level: Concern, level_of: LevelOf
) -> datetime | None:
    """Return when a level, or a higher one, was first reached by changes in order of recording.

    `known` is what was present before them. None when the level was there already, or is not reached at all. What is
    recorded later moves nothing: neither another sign nor one that turned out to be absent.
    """

    def reaches(codes: Iterable[str]) -> bool:
        return RANK[level_of(codes)] >= RANK[level]

    if reaches(known):
        return None
    if all(change.present for change in changes):
        # One more row that is present never lowers a level.
        codes = [*known, *(change.code for change in changes)]
        place = bisect_left(range(len(changes)), 1, key=lambda last: int(reaches(codes[: len(known) + last + 1])))
        return changes[place].at if place < len(changes) else None
    return _by_replay(known, changes, reaches)


def _by_replay(
    known: Sequence[str], changes: Sequence[Change], reaches: Callable[[Iterable[str]], bool]
) -> datetime | None:
    standing = dict.fromkeys(known)
    for code, present, at in changes:
        if not present:
            standing.pop(code, None)
        elif code not in standing:
            standing[code] = None
            if reaches(standing):
                return at
    return None
