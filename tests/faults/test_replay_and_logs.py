"""The families of old pages, restored backups and left logs see what they are there to see."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from faults import logs, replay, round_trips
from faults.generated import generated
from faults.office import Office, new_office
from faults.outcome import Tally
from pgi_desk.persistence import encrypted_file
from pgi_desk.persistence.engine import connect
from tests.helpers.canonical_dump import canonical_dump
from tests.helpers.fakes import FakeAnchors


def checks_of_the_database(office: Office) -> bool:
    """What SQLite and SQLCipher find by themselves."""
    raw = connect(office.path, office.raw_key, mode="ro", wal=False)
    try:
        pages = raw.execute("PRAGMA cipher_integrity_check").fetchall()
        return bool(pages) or raw.execute("PRAGMA integrity_check").fetchall() != [("ok",)]
    except sqlcipher.DatabaseError:  # a page that does not fit the others at all
        return True
    finally:
        raw.close()


def test_the_checks_of_the_database_alone_miss_old_pages(tmp_path: Path) -> None:
    outcome = replay.run(3, 20, tmp_path, checks_of_the_database)
    assert not outcome.passed
    assert any("were not found" in problem for problem in outcome.problems)


def test_an_old_file_on_a_laptop_that_remembers_nothing_is_missed(tmp_path: Path) -> None:
    office, tally = new_office(tmp_path), Tally("B6", "whole files", "all")
    program = replay.program_of(office)
    program.anchors = FakeAnchors()
    attack = replay.Attack(tmp_path, office.raw_key, replay.our_check, tally)
    attack.whole(program, office.path.read_bytes(), "whole files")
    assert tally.problems == ["whole files: it counts as unknown"]


def test_pages_in_clear_are_what_the_database_reads(tmp_path: Path) -> None:
    """A copy differs in no page, although every byte of it was written anew."""
    office = new_office(tmp_path)
    opened, _ = office.open()
    try:
        first, second = (replay.moment(opened, tmp_path, office.raw_key) for _ in range(2))
    finally:
        opened.close()
    assert first.differs(second) == set()
    assert any(b"Warsanle" in page for page in first.clear)
    assert b"Warsanle" not in first.content


def test_a_row_that_did_not_come_back_is_named(tmp_path: Path) -> None:
    office = generated(new_office(tmp_path), tmp_path / "made" / "office.pgidesk", random.Random(1))
    before = canonical_dump(office.path, office.raw_key)
    raw = connect(office.path, office.raw_key, wal=False)
    raw.execute("UPDATE identities SET given_name = given_name || '.'")
    raw.close()
    assert list(round_trips.differences(before, canonical_dump(office.path, office.raw_key))) == ["identities"]


def test_a_version_without_a_frozen_file_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(round_trips, "RELEASED", tmp_path)
    assert round_trips.run_released(3, 1, tmp_path).problems == (
        "no frozen file of schema_1",
        "no frozen file of schema_2",
        "no frozen file of schema_3",
        "no frozen file of schema_4",
        "no frozen file of schema_5",
        "no frozen file of schema_6",
    )


def test_generated_files_differ(tmp_path: Path) -> None:
    base, chance = new_office(tmp_path), random.Random(4)
    dumps = [
        repr(canonical_dump(generated(base, tmp_path / name / "o.pgidesk", chance).path, base.raw_key)) for name in "ab"
    ]
    assert dumps[0] != dumps[1]


def test_a_log_that_is_brought_in_unseen_is_missed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(encrypted_file, "refuse_wrong_log", lambda *_: None)
    crash = logs.crashed(tmp_path / "crash", random.Random(7))
    came, problems = logs.look(crash, logs.older_file(crash, random.Random(7)), tmp_path / "opened")
    assert (came, problems) == ("opened changed", ["opened although the check finds it changed"])


def test_a_change_that_the_log_still_had_and_that_is_gone_is_missed(tmp_path: Path) -> None:
    crash = logs.crashed(tmp_path / "crash", random.Random(7))
    damage = logs.Damage(crash.log[: crash.sizes[-2]], len(crash.log))
    assert logs.look(crash, damage, tmp_path / "opened") == ("opened", ["lost 1 changes that the log still had"])


@pytest.mark.parametrize("size", [logs.HEADER, logs.HEADER + logs.FRAME])
def test_a_log_that_ends_sooner_than_its_index_says_opens(tmp_path: Path, size: int) -> None:
    """Whoever only reads cannot make the index anew, and must not take that for a failing disk."""
    crash = logs.crashed(tmp_path / "crash", random.Random(20))
    came, problems = logs.look(crash, logs.Damage(crash.log[:size], size), tmp_path / "opened")
    assert (came, problems) == ("opened", [])
