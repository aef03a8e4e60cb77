"""Ways in which a backup gets damaged or forged, one at random."""

from __future__ import annotations

from collections.abc import Callable
from random import Random


def mutate(backup: bytes, rng: Random) -> bytes:
    """Return a backup that differs from the given one; of one byte or more."""
    while True:
        damaged = rng.choice(WAYS)(backup, rng)
        if damaged != backup:
            return damaged


def _flip(backup: bytes, rng: Random) -> bytes:
    place = rng.randrange(len(backup))
    return backup[:place] + bytes([backup[place] ^ 1 << rng.randrange(8)]) + backup[place + 1 :]


def _flip_in_header(backup: bytes, rng: Random) -> bytes:
    place = rng.randrange(min(400, len(backup)))
    return backup[:place] + bytes([backup[place] ^ 1 << rng.randrange(8)]) + backup[place + 1 :]


def _cut(backup: bytes, rng: Random) -> bytes:
    return backup[: rng.randrange(len(backup))]


def _insert(backup: bytes, rng: Random) -> bytes:
    place = rng.randrange(len(backup) + 1)
    return backup[:place] + rng.randbytes(rng.randint(1, 64)) + backup[place:]


def _delete(backup: bytes, rng: Random) -> bytes:
    place = rng.randrange(len(backup))
    return backup[:place] + backup[place + rng.randint(1, 64) :]


def _swap(backup: bytes, rng: Random) -> bytes:
    first, middle, last = sorted(rng.randrange(len(backup)) for _ in range(3))
    return backup[:first] + backup[middle:last] + backup[first:middle] + backup[last:]


def _repeat(backup: bytes, rng: Random) -> bytes:
    first, last = sorted(rng.randrange(len(backup)) for _ in range(2))
    return backup[:last] + backup[first:last] + backup[last:]


def _zero(backup: bytes, rng: Random) -> bytes:
    place, size = rng.randrange(len(backup)), rng.randint(1, 4096)
    return backup[:place] + bytes(len(backup[place : place + size])) + backup[place + size :]


WAYS: tuple[Callable[[bytes, Random], bytes], ...] = (
    _flip,
    _flip_in_header,
    _cut,
    _insert,
    _delete,
    _swap,
    _repeat,
    _zero,
)
