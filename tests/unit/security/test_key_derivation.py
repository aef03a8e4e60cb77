from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from hypothesis import given
from hypothesis import strategies as st

from pgi_desk.domain.errors import ForeignFile, InvalidEntry
from pgi_desk.security.key_derivation import (
    LONGEST,
    SHORTEST,
    Argon2Cost,
    Profile,
    derive_file_key,
    new_salt,
    profile_of,
    seconds_of_a_guess,
    suited_profile,
)

FIFTEEN = bytes(range(1, 16))

# Frozen for format 1. Computed with the reference implementation of Argon2 (argon2-cffi 25.1.0), not with ours.
VECTORS = [
    (1, "correct horse battery staple", "dfd6a087dc2d9b91378117c1bd85c9306c8d2a597cd6a28ab8825ddf82398a4e"),
    (1, "Ａzur‐é ﬁn", "560859188b7cb1e16fc3b5c0db9119ca9ac35bdbcb98bce9e569cc722f691943"),
    (2, "correct horse battery staple", "75961430364a3c44abb33fd99b2f71fb4e2af8ef46f61fc948d6f974c1a3251f"),
    (3, "correct horse battery staple", "051b87a9c608f37ea099c71e6d254d916632bac169a14958f28e683a877c3429"),
]


@pytest.mark.parametrize(("profile", "passphrase", "expected"), VECTORS)
def test_known_answers_of_format_1(profile: int, passphrase: str, expected: str) -> None:
    key = derive_file_key(passphrase, FIFTEEN + bytes([profile]))
    assert isinstance(key, bytearray)
    assert key.hex() == expected


def test_the_primitive_gives_the_answer_of_rfc_9106() -> None:
    argon2 = Argon2id(
        salt=b"\x02" * 16, length=32, iterations=3, lanes=4, memory_cost=32, secret=b"\x03" * 8, ad=b"\x04" * 12
    )
    expected = "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659"
    assert argon2.derive(b"\x01" * 32).hex() == expected


def test_costs_are_those_of_the_format() -> None:
    assert [(int(profile), profile.cost) for profile in Profile] == [
        (1, Argon2Cost(65_536, 3, 1)),
        (2, Argon2Cost(262_144, 3, 2)),
        (3, Argon2Cost(524_288, 4, 2)),
    ]


def test_typing_on_another_keyboard_gives_the_same_key() -> None:
    salt = FIFTEEN + b"\x01"
    composed, decomposed, other = "caf\u00e9 Gen\u00e8ve", "cafe\u0301 Gene\u0300ve", "cafe Geneve"
    assert derive_file_key(composed, salt) == derive_file_key(decomposed, salt)
    assert derive_file_key(composed, salt) != derive_file_key(other, salt)


@pytest.mark.parametrize("profile", Profile)
def test_a_new_salt_carries_its_profile_and_is_never_the_same(profile: Profile) -> None:
    salts = {new_salt(profile) for _ in range(100)}
    assert len({salt[:15] for salt in salts}) == 100
    assert {len(salt) for salt in salts} == {16}
    assert {profile_of(salt) for salt in salts} == {profile}


@given(st.binary(min_size=15, max_size=15), st.integers(0, 255).filter(lambda number: number not in (1, 2, 3)))
def test_other_profiles_are_refused(start: bytes, number: int) -> None:
    with pytest.raises(ForeignFile) as refusal:
        derive_file_key("correct horse battery staple", start + bytes([number]))
    assert refusal.value.facts["profile"] == number


@given(st.binary(max_size=40).filter(lambda salt: len(salt) != 16))
def test_salts_of_another_length_are_refused(salt: bytes) -> None:
    with pytest.raises(ForeignFile):
        profile_of(salt)


def test_text_that_is_not_unicode_is_refused_without_a_traceback() -> None:
    with pytest.raises(InvalidEntry) as refusal:
        derive_file_key("half a character: \ud83d", FIFTEEN + b"\x01")
    assert refusal.value.facts == {"field": "passphrase", "problem": "not_text"}
    assert "half" not in str(refusal.value)


# How many times the standard profile the others take, as they were measured on one laptop: 0.18, 0.45 and 1.01 seconds.
SHARE = {Profile.OLD_LAPTOP: 0.4, Profile.STANDARD: 1.0, Profile.STRONG: 2.25}


def laptop(standard: float) -> Callable[[Profile], float]:
    return lambda profile: standard * SHARE[profile]


@pytest.mark.parametrize("standard", [0.18 + 0.14 * step for step in range(20)])
def test_a_guess_takes_about_a_second_on_the_laptop_that_makes_the_file(standard: float) -> None:
    measure = laptop(standard)
    assert SHORTEST <= measure(suited_profile(measure)) <= LONGEST


@given(st.floats(0.001, 100))
def test_the_strongest_profile_that_is_short_enough_is_taken_and_one_at_least(standard: float) -> None:
    chosen, measure = suited_profile(laptop(standard)), laptop(standard)
    assert measure(chosen) <= LONGEST or chosen is Profile.OLD_LAPTOP
    if measure(Profile.STANDARD) <= LONGEST:
        assert chosen is not Profile.OLD_LAPTOP


def test_a_busy_moment_does_not_lower_what_a_guess_costs() -> None:
    times = iter((4.0, 1.5, 0.7))
    assert suited_profile(lambda _: next(times)) is Profile.STANDARD


def test_a_laptop_without_the_memory_gets_the_profile_for_old_ones() -> None:
    def measure(profile: Profile) -> float:
        raise MemoryError

    assert suited_profile(measure) is Profile.OLD_LAPTOP


def test_the_strong_profile_is_left_alone_where_its_memory_is_missing() -> None:
    def measure(profile: Profile) -> float:
        if profile is Profile.STRONG:
            raise MemoryError
        return 0.2

    assert suited_profile(measure) is Profile.STANDARD


def test_this_laptop_gets_one_of_the_profiles() -> None:
    assert suited_profile() in Profile


def test_what_else_the_computer_does_makes_no_guess_cheaper(monkeypatch: pytest.MonkeyPatch) -> None:
    """A clock on the wall that runs a thousand times as fast stands for a computer that others keep busy."""
    wall = time.perf_counter
    monkeypatch.setattr(time, "perf_counter", lambda: 1000 * wall())
    assert seconds_of_a_guess(Profile.OLD_LAPTOP) < 20
