"""From the vault passphrase to the key of the encrypted file (docs/file-format.md)."""

from __future__ import annotations

import os
import secrets
import time
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from pgi_desk.domain.errors import ForeignFile, InvalidEntry

SALT_LENGTH: Final = 16
KEY_LENGTH: Final = 32
# Seconds that one guess should take on the laptop that makes the file.
SHORTEST, LONGEST = 0.4, 1.2
# A busy moment must not lower for good what a guess costs.
TRIES = 3


@dataclass(frozen=True, slots=True)
class Argon2Cost:
    """What one guess costs: memory in KiB, passes over it, and parallel lanes."""

    memory_kib: int
    passes: int
    lanes: int


class Profile(IntEnum):
    """The fixed Argon2id costs of file format 1; the number is the last byte of the salt."""

    OLD_LAPTOP = 1
    STANDARD = 2
    STRONG = 3

    @property
    def cost(self) -> Argon2Cost:
        """The Argon2id parameters that belong to this profile."""
        return _COSTS[self]


_COSTS: Final = {
    Profile.OLD_LAPTOP: Argon2Cost(memory_kib=64 * 1024, passes=3, lanes=1),
    Profile.STANDARD: Argon2Cost(memory_kib=256 * 1024, passes=3, lanes=2),
    Profile.STRONG: Argon2Cost(memory_kib=512 * 1024, passes=4, lanes=2),
}


def new_salt(profile: Profile) -> bytes:
    """Return the first 16 bytes of a new file: 15 random bytes and the profile."""
    return secrets.token_bytes(SALT_LENGTH - 1) + bytes([profile])


def profile_of(salt: bytes) -> Profile:
    """Return the profile that a salt names.

    Raises ForeignFile for any other value, so that a changed byte can neither lower the cost nor exhaust
    the memory.
    """
    if len(salt) != SALT_LENGTH:
        raise ForeignFile(looks_like="unknown", salt_length=len(salt))
    try:
        return Profile(salt[-1])
    except ValueError:
        raise ForeignFile(looks_like="unknown", profile=salt[-1]) from None


def suited_profile(seconds: Callable[[Profile], float] | None = None) -> Profile:
    """Return the profile with which a guess takes 0.4 to 1.2 seconds here, or the nearest one to that.

    `seconds` measures one derivation; it may raise MemoryError. The standard profile is left only for a reason: to the
    stronger one where that stays below the longest time, to the one for old laptops where the standard stays above.
    """
    measure = seconds or seconds_of_a_guess
    standard = _quickest(measure, Profile.STANDARD)
    if standard > LONGEST:
        return Profile.OLD_LAPTOP
    if standard < SHORTEST and _quickest(measure, Profile.STRONG) <= LONGEST:
        return Profile.STRONG
    return Profile.STANDARD


def _quickest(measure: Callable[[Profile], float], profile: Profile) -> float:
    """Return the first time that is short enough, or the shortest of a few; endless without the memory for it."""
    shortest = float("inf")
    for _ in range(TRIES):
        try:
            shortest = min(shortest, measure(profile))
        except MemoryError:
            return shortest
        if shortest <= LONGEST:
            break
    return shortest


def seconds_of_a_guess(profile: Profile) -> float:
    """Return how long one derivation takes here, or would take if nothing else ran.

    A computer that is busy while a file is made must not lower for good what a guess at it costs.
    """
    wall, all_threads, own = time.perf_counter(), time.process_time(), time.thread_time()
    derive_file_key("", new_salt(profile))
    own = time.thread_time() - own
    beside = max(time.process_time() - all_threads - own, 0.0)
    lanes = min(profile.cost.lanes, os.cpu_count() or 1)
    return min(time.perf_counter() - wall, own + beside / lanes)


def derive_file_key(passphrase: str, salt: bytes) -> bytearray:
    """Return the 32-byte file key; the caller overwrites it after use.

    Raises ForeignFile for a salt that is not ours and InvalidEntry for text that is not valid Unicode.
    """
    cost = profile_of(salt).cost
    try:
        secret = unicodedata.normalize("NFKC", passphrase).encode("utf-8")
    except UnicodeEncodeError:
        raise InvalidEntry(field="passphrase", problem="not_text") from None
    key = bytearray(KEY_LENGTH)
    Argon2id(
        salt=salt, length=KEY_LENGTH, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory_kib
    ).derive_into(secret, key)
    return key
