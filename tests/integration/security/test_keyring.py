"""T51, T53, T55, T81, T83: the ways in of this laptop."""

from __future__ import annotations

import json
import shutil
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pgi_desk.domain.errors import DamagedKeyring, InvalidEntry, SignInRefused
from pgi_desk.domain.identifiers import StaffId
from pgi_desk.domain.staff import Role, StaffMember
from pgi_desk.security.keyring import FileKeyring
from tests.helpers.killed import TO_ITS_END, Killed

FILE_KEY, SALT = bytes(range(32)), bytes(range(15)) + b"\x01"
RAW = FILE_KEY + SALT
AMARA = StaffMember(StaffId("a1"), "Amara Dunlevane", Role.CASE_WORKER)
JONAH = StaffMember(StaffId("j1"), "Jonah Prestwold", Role.COORDINATOR)


@pytest.fixture
def case_file(tmp_path: Path) -> Path:
    """A file that begins with the salt; nothing else of it is looked at."""
    path = tmp_path / "branch.pgidesk"
    path.write_bytes(SALT + bytes(4096 - len(SALT)))
    return path


@pytest.fixture
def keyring(tmp_path: Path) -> FileKeyring:
    """A keyring with one way in."""
    made = FileKeyring(tmp_path / "home")
    made.enrol(RAW, AMARA, "Amara", "five words of her own", 1)
    return made


def stored(tmp_path: Path) -> Path:
    return tmp_path / "home" / "keyrings" / f"{SALT.hex()}.json"


def test_the_right_passphrase_gives_the_key_and_says_whose_it_is(keyring: FileKeyring, case_file: Path) -> None:
    way_in = keyring.open(case_file, " aMARA ", "five words of her own")
    assert (way_in.raw_key, way_in.staff_id) == (RAW, AMARA.staff_id)


@pytest.mark.parametrize(("name", "passphrase"), [("Amara", "wrong"), ("nobody", "five words of her own"), ("x", "y")])
def test_a_wrong_one_and_an_unknown_name_get_the_same_answer(
    keyring: FileKeyring, case_file: Path, name: str, passphrase: str
) -> None:
    with pytest.raises(SignInRefused) as refusal:
        keyring.open(case_file, name, passphrase)
    assert refusal.value.facts == {}


def test_an_unknown_name_takes_as_long_as_a_wrong_passphrase(keyring: FileKeyring, case_file: Path) -> None:
    """Counted is the work of the processor, which nothing else on the computer disturbs; `make faults` does 200."""
    work: dict[str, list[float]] = {"Amara": [], "nobody": []}
    for _ in range(8):
        for name, found in work.items():
            start = time.process_time()
            with pytest.raises(SignInRefused):
                keyring.open(case_file, name, "wrong")
            found.append(time.process_time() - start)
    assert sum(work["nobody"]) == pytest.approx(sum(work["Amara"]), rel=0.1)


def test_neither_names_nor_passphrases_nor_the_key_can_be_read_on_the_disk(
    keyring: FileKeyring, tmp_path: Path
) -> None:
    text = stored(tmp_path).read_text()
    for secret in ("amara", "dunlevane", "five words", FILE_KEY.hex()):
        assert secret not in text.casefold()
    assert stored(tmp_path).stat().st_mode & 0o777 == 0o600
    assert stored(tmp_path).parent.stat().st_mode & 0o777 == 0o700


def test_a_name_belongs_to_one_person(keyring: FileKeyring) -> None:
    with pytest.raises(InvalidEntry) as refusal:
        keyring.enrol(RAW, JONAH, "AMARA", "other words than hers", 1)
    assert refusal.value.facts == {"field": "sign_in_name", "problem": "name_taken"}
    with pytest.raises(InvalidEntry):
        keyring.enrol(RAW, JONAH, "  ", "other words than hers", 1)


def test_a_changed_passphrase_replaces_the_old_one(keyring: FileKeyring, case_file: Path) -> None:
    with pytest.raises(SignInRefused):
        keyring.change_passphrase(case_file, AMARA.staff_id, "Amara", "wrong", "new words of her own")
    keyring.change_passphrase(case_file, AMARA.staff_id, "Amara", "five words of her own", "new words")
    assert keyring.open(case_file, "Amara", "new words").raw_key == RAW
    with pytest.raises(SignInRefused):
        keyring.open(case_file, "Amara", "five words of her own")


def test_nobody_changes_the_passphrase_of_somebody_else(keyring: FileKeyring, case_file: Path, tmp_path: Path) -> None:
    before = stored(tmp_path).read_bytes()
    with pytest.raises(SignInRefused):
        keyring.change_passphrase(case_file, JONAH.staff_id, "Amara", "five words of her own", "new words")
    assert stored(tmp_path).read_bytes() == before


def test_who_was_removed_cannot_sign_in_and_others_can(keyring: FileKeyring, case_file: Path) -> None:
    keyring.enrol(RAW, JONAH, "jonah", "his words", 1)
    assert keyring.staff_with_a_way_in(SALT) == {AMARA.staff_id, JONAH.staff_id}
    keyring.remove(SALT, AMARA.staff_id)
    keyring.remove(SALT, AMARA.staff_id)
    with pytest.raises(SignInRefused):
        keyring.open(case_file, "Amara", "five words of her own")
    assert keyring.open(case_file, "jonah", "his words").staff_id == JONAH.staff_id
    keyring.forget(SALT)
    assert keyring.staff_with_a_way_in(SALT) == frozenset()


def test_an_old_slot_that_is_put_back_opens_nothing_under_a_new_key(
    keyring: FileKeyring, case_file: Path, tmp_path: Path
) -> None:
    old = json.loads(stored(tmp_path).read_text())
    new_salt = bytes(15 * [9]) + b"\x01"
    case_file.write_bytes(new_salt + bytes(4096 - 16))
    keyring.enrol(bytes(32) + new_salt, JONAH, "jonah", "his words", 1)
    path = stored(tmp_path).with_name(f"{new_salt.hex()}.json")
    content = json.loads(path.read_text())
    content["slots"] += old["slots"]
    path.write_text(json.dumps(content))
    with pytest.raises(SignInRefused):
        keyring.open(case_file, "Amara", "five words of her own")
    # The whole old keyring under the new name is not even read.
    path.write_text(json.dumps(old))
    with pytest.raises(DamagedKeyring):
        keyring.open(case_file, "Amara", "five words of her own")


@pytest.mark.parametrize(
    ("part", "value"),
    [
        ("role", "coordinator"),
        ("staff_id", "j1"),
        ("generation", 7),
        ("slot_salt", (bytes(15) + b"\x01").hex()),
        ("slot_id", "ab" * 16),
        ("nonce", "00" * 12),
        ("wrapped", "00" * 48),
    ],
)
def test_a_changed_part_of_a_slot_breaks_it(
    keyring: FileKeyring, case_file: Path, tmp_path: Path, part: str, value: Any
) -> None:
    content = json.loads(stored(tmp_path).read_text())
    content["slots"][0][part] = value
    stored(tmp_path).write_text(json.dumps(content))
    with pytest.raises(SignInRefused):
        keyring.open(case_file, "Amara", "five words of her own")


@pytest.mark.parametrize(
    "change",
    [
        {"format": 2},
        {"format": True},
        {"format": 1.0},
        {"salt": "00" * 16},
        {"slots": [{}]},
        {"slots": 5},
        {"more": 1},
        {"slots": [{"slot_id": "x"}]},
    ],
)
def test_a_damaged_keyring_is_named_and_never_derived_from(
    keyring: FileKeyring, case_file: Path, tmp_path: Path, change: dict[str, Any]
) -> None:
    content = json.loads(stored(tmp_path).read_text())
    stored(tmp_path).write_text(json.dumps({**content, **change}))
    with pytest.raises(DamagedKeyring):
        keyring.open(case_file, "Amara", "five words of her own")


def test_a_field_that_stands_there_twice_is_damage(keyring: FileKeyring, case_file: Path, tmp_path: Path) -> None:
    text = stored(tmp_path).read_text()
    stored(tmp_path).write_text(text.replace('"role": "case_worker"', '"role": "coordinator", "role": "case_worker"'))
    with pytest.raises(DamagedKeyring):
        keyring.open(case_file, "Amara", "five words of her own")


@pytest.mark.parametrize("spelling", [str.upper, lambda text: f" {text}", lambda text: f"{text[:2]} {text[2:]}"])
def test_hex_in_another_spelling_is_damage(
    keyring: FileKeyring, case_file: Path, tmp_path: Path, spelling: Callable[[str], str]
) -> None:
    content = json.loads(stored(tmp_path).read_text())
    content["slots"][0]["slot_salt"] = "ab" * 15 + "01"
    content["slots"][0]["slot_salt"] = spelling(content["slots"][0]["slot_salt"])
    stored(tmp_path).write_text(json.dumps(content))
    with pytest.raises(DamagedKeyring):
        keyring.open(case_file, "Amara", "five words of her own")


@pytest.mark.parametrize("damage", [b"", b"{", b"\xff" * 50, b" " * (256 * 1024 + 1)])
def test_a_damaged_keyring_opens_nothing_and_enrolment_begins_anew(
    keyring: FileKeyring, case_file: Path, tmp_path: Path, damage: bytes
) -> None:
    stored(tmp_path).write_bytes(damage)
    assert keyring.staff_with_a_way_in(SALT) == frozenset()
    keyring.enrol(RAW, JONAH, "jonah", "his words", 1)
    assert keyring.open(case_file, "jonah", "his words").raw_key == RAW


def test_who_is_removed_from_a_damaged_keyring_is_not_in_it_when_it_is_mended(
    keyring: FileKeyring, tmp_path: Path
) -> None:
    whole = stored(tmp_path).read_bytes()
    stored(tmp_path).write_bytes(whole + b"x")
    keyring.remove(SALT, AMARA.staff_id)
    assert AMARA.staff_id not in stored(tmp_path).read_text()


@pytest.mark.parametrize("end", ["remove", "forget"])
def test_a_damaged_keyring_that_was_kept_goes_with_whoever_leaves(
    keyring: FileKeyring, tmp_path: Path, end: str
) -> None:
    stored(tmp_path).write_bytes(stored(tmp_path).read_bytes() + b"x")
    keyring.enrol(RAW, JONAH, "jonah", "his words", 1)
    kept = stored(tmp_path).with_suffix(".damaged")
    assert AMARA.staff_id in kept.read_text()
    keyring.forget(SALT) if end == "forget" else keyring.remove(SALT, AMARA.staff_id)
    assert not kept.exists()


def test_what_a_crash_left_beside_the_keyring_does_not_outlive_the_next_change(
    keyring: FileKeyring, tmp_path: Path
) -> None:
    left = stored(tmp_path).with_name(f"{stored(tmp_path).name}.0a1b2c3d.part")
    left.write_text("an older keyring with somebody who has left")
    keyring.enrol(RAW, JONAH, "jonah", "his words", 1)
    assert not left.exists()
    left.write_text("an older keyring with somebody who has left")
    keyring.remove(SALT, AMARA.staff_id)
    assert not left.exists()
    left.write_text("an older keyring with somebody who has left")
    keyring.forget(SALT)
    assert not left.exists()


@pytest.mark.parametrize("last", [0, 4, 255])
def test_a_cost_that_is_not_ours_is_refused(keyring: FileKeyring, case_file: Path, tmp_path: Path, last: int) -> None:
    content = json.loads(stored(tmp_path).read_text())
    content["slots"][0]["slot_salt"] = (bytes(15) + bytes([last])).hex()
    stored(tmp_path).write_text(json.dumps(content))
    with pytest.raises(DamagedKeyring):
        keyring.open(case_file, "Amara", "five words of her own")


@settings(max_examples=500, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(data=st.data())
def test_no_mutation_crashes_the_reader(
    keyring: FileKeyring, case_file: Path, tmp_path: Path, data: st.DataObject
) -> None:
    path = stored(tmp_path)
    original = path.read_bytes()
    start = data.draw(st.integers(0, len(original)))
    end = data.draw(st.integers(start, len(original)))
    path.write_bytes(original[:start] + data.draw(st.binary(max_size=40)) + original[end:])
    try:
        # An empty name is refused after the file was read, so that nothing is derived.
        with pytest.raises((DamagedKeyring, InvalidEntry)):
            keyring.open(case_file, " ", "words")
    finally:
        path.write_bytes(original)


def test_a_keyring_that_is_too_large_is_not_read(keyring: FileKeyring, case_file: Path, tmp_path: Path) -> None:
    stored(tmp_path).write_bytes(b" " * (256 * 1024 + 1))
    with pytest.raises(DamagedKeyring):
        keyring.open(case_file, "Amara", "five words of her own")


def test_staff_can_be_enrolled_again_over_a_damaged_keyring_and_it_is_kept(
    keyring: FileKeyring, case_file: Path, tmp_path: Path
) -> None:
    damaged = stored(tmp_path)
    damaged.write_bytes(b"no keyring")
    assert keyring.staff_with_a_way_in(SALT) == frozenset()
    keyring.enrol(RAW, JONAH, "jonah", "his words", 1)
    assert keyring.open(case_file, "jonah", "his words").staff_id == JONAH.staff_id
    assert damaged.with_suffix(".damaged").read_bytes() == b"no keyring"


def test_nonces_and_salts_never_repeat(keyring: FileKeyring, case_file: Path, tmp_path: Path) -> None:
    seen = set()
    for turn in range(12):
        keyring.enrol(RAW, AMARA, "amara", f"words {turn}", 1)
        slot = json.loads(stored(tmp_path).read_text())["slots"][0]
        seen |= {slot["nonce"], slot["slot_salt"], slot["slot_id"]}
        assert slot["generation"] == turn + 2
    assert len(seen) == 36


IMPORTS = """
import pgi_desk.security.files as files
from pgi_desk.domain.identifiers import StaffId
from pgi_desk.domain.staff import Role, StaffMember
from pgi_desk.security.keyring import FileKeyring
"""
CHANGE = """
home, case_file, what = Path(given[0]), Path(given[1]), given[2]
for name in ("open", "fsync", "fchmod"):
    setattr(os, name, dying(getattr(os, name)))
os.replace = os.rename = dying(os.replace)
ring = FileKeyring(home)
raw = bytes(range(32)) + bytes(range(15)) + bytes([1])
if what == "change":
    ring.change_passphrase(case_file, StaffId("a1"), "amara", "five words of her own", "new words")
elif what == "remove":
    ring.remove(raw[32:], StaffId("a1"))
else:
    ring.enrol(raw, StaffMember(StaffId("j1"), "Jonah", Role.COORDINATOR), "jonah", "his words", 1)
"""


@pytest.mark.parametrize("what", ["change", "enrol", "remove"])
def test_killed_at_any_step_the_old_or_the_new_way_in_works(case_file: Path, tmp_path: Path, what: str) -> None:
    with Killed(IMPORTS, CHANGE, tmp_path / "errors") as killed:
        _walk(killed, case_file, tmp_path, what)


def _walk(killed: Killed, case_file: Path, tmp_path: Path, what: str) -> None:
    source = tmp_path / "source"
    FileKeyring(source).enrol(RAW, AMARA, "amara", "five words of her own", 1)
    for point in range(12):
        home = Path(shutil.copytree(source, tmp_path / f"home-{point}"))
        keyring = FileKeyring(home)
        ended = killed.at(point, str(home), str(case_file), what)
        works = [
            phrase for phrase in ("five words of her own", "new words") if opens(keyring, case_file, "amara", phrase)
        ]
        if what == "remove":
            assert works == ([] if ended == TO_ITS_END else works[:1])
        else:
            assert len(works) == 1
        if ended == TO_ITS_END:
            if what == "remove":
                return
            assert works == (["new words"] if what == "change" else ["five words of her own"])
            assert what != "enrol" or opens(keyring, case_file, "jonah", "his words")
            return
    raise AssertionError("the step was never reached")


def opens(keyring: FileKeyring, case_file: Path, name: str, passphrase: str) -> bool:
    try:
        return keyring.open(case_file, name, passphrase).raw_key == RAW
    except SignInRefused:
        return False
