"""The families of keys, sheets, rotations and moved values: a few of each, and that they see what they should."""

from __future__ import annotations

from pathlib import Path

import pytest

from faults import hostile, keys, rotations, sheets, values
from faults.outcome import Family
from pgi_desk.persistence import vouching
from pgi_desk.security import keyring
from pgi_desk.security.keyring import Slot
from pgi_desk.security.recovery_shares import SlipRecoveryShares
from pgi_desk.services.key_ports import CombinedKey
from tests.unit.services import test_rotation_model

FEW: dict[str, tuple[Family, int]] = {
    "hostile older files": (hostile.run, 6),
    "nonces": (keys.run_nonces, 20_000),
    "ways in": (keys.run_slots, 5),
    "old ways in": (keys.run_old_slots, 2),
    "sets of sheets": (sheets.run_sets, 3),
    "words of sheets": (sheets.run_words, 60),
    "rotations": (rotations.run, 3),
    "moved values": (values.run_swaps, 6),
    "trails": (values.run_trails, 1000),
}


@pytest.mark.usefixtures("application_home")
@pytest.mark.parametrize("name", FEW)
def test_nothing_is_found_in_a_few(name: str, tmp_path: Path) -> None:
    family, count = FEW[name]
    outcome = family(count, 20, tmp_path)
    assert (outcome.problems, outcome.passed, outcome.number >= count) == ((), True, True)


def problems(family: Family, count: int, folder: Path) -> int:
    outcome = family(count, 20, folder)
    assert outcome.passed == (not outcome.problems)
    return len(outcome.problems)


def test_a_nonce_that_comes_back_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keys, "new_nonce", lambda: bytes(12))
    assert problems(keys.run_nonces, 2, tmp_path) == 1


def test_a_role_that_is_not_bound_to_its_key_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keyring, "_header", lambda _slot, _salt: b"nothing")
    assert problems(keys.run_slots, 8, tmp_path) > 0


def test_a_name_that_nobody_has_and_that_is_answered_sooner_is_seen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    decrypted = keyring._unwrapped
    monkeypatch.setattr(
        keyring, "_unwrapped", lambda slot, *rest: None if slot.staff_id == "-" else decrypted(slot, *rest)
    )
    assert problems(keys.run_guesses, 2, tmp_path) == 1


def test_an_old_way_in_that_is_not_bound_to_its_file_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def named(_salt: bytes, name: str) -> str:
        return name.encode().hex().ljust(64, "0")[:64]

    def unbound(slot: Slot, _salt: bytes) -> bytes:
        return slot.slot_id.encode()

    monkeypatch.setattr(keyring, "_tag", named)
    monkeypatch.setattr(keyring, "_header", unbound)
    assert problems(keys.run_old_slots, 2, tmp_path) > 0


def test_a_sheet_whose_words_are_not_checked_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(SlipRecoveryShares, "combine", lambda *_: CombinedKey(bytes(32), "0000"))
    assert problems(sheets.run_sets, 1, tmp_path) > 0


def test_a_rotation_that_takes_the_newest_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(test_rotation_model, "NEWEST_KEPT", 10**6)
    assert problems(rotations.run, 60, tmp_path) == 1


def test_rows_that_nobody_vouches_for_are_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vouching, "AUDITED", {})
    monkeypatch.setattr(vouching._Rows, "walk", lambda _self: None)
    assert problems(values.run_swaps, 3, tmp_path) > 0


def test_a_trail_that_is_not_compared_with_what_was_seen_misses_what_is_sealed_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(values, "first_break", lambda _chain: None)
    assert problems(values.run_trails, 100, tmp_path) > 0
