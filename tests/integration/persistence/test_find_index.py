"""What records are found by lies beside them in the encrypted file, follows every change, and goes with the person."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from faults.pages import decrypted
from pgi_desk.bootstrap.wiring import Program
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.domain.person import SafeContact
from pgi_desk.domain.tombstone import tombstone_of
from pgi_desk.persistence.engine import connect, held_connection
from pgi_desk.persistence.find_index import mend_index
from pgi_desk.services.files import OpenFile
from pgi_desk.services.people import CorrectPerson
from pgi_desk.services.service_set import ServiceSet
from tests.conftest import DEMO_PASSPHRASE
from tests.helpers.builders import Records, record_basics, record_person
from tests.helpers.canonical_dump import canonical_dump, find_dump
from tests.integration.conftest import REAL_PASSPHRASE

# Nobody's name; each part of it has sounds of its own.
GIVEN, FAMILY, NICKNAME, PHONE = "zorbexi", "quandelfo", "vimtrosk", "+000 77 31 86 42"
TRACES = ("orbexi", "zrbks", "uandelfo", "kndlf", "imtrosk", "wmtrsk", "24681377", "77318642")


def codes(services: ServiceSet, words: str) -> list[str]:
    return [found.case_code for found in services.find.find(words) if found.kind == "person"]


def left(path: Path, raw_key: bytes) -> set[str]:
    """Return which traces any page of a closed file holds; a word in the index begins where its neighbour differs."""
    content = b"".join(decrypted(path.read_bytes(), raw_key)).lower()
    return {trace for trace in TRACES if trace.encode() in content}


def add(services: ServiceSet) -> CaseCode:
    contact = SafeContact("phone", PHONE)
    return record_person(services, given_name=GIVEN, family_name=FAMILY, nickname=NICKNAME, safe_contact=contact)


@pytest.mark.parametrize("end", ["18642", "318 642", "7318642", "0773-18642"])
def test_the_last_five_digits_of_a_number_are_enough(services: ServiceSet, end: str) -> None:
    code = add(services)
    record_person(services, given_name="Other", safe_contact=SafeContact("phone", "+999 77 18642 9"))
    assert codes(services, end) == [code]


def test_the_index_follows_a_name_that_is_corrected(services: ServiceSet, opened: OpenFile, records: Records) -> None:
    code = add(services)
    assert codes(services, "Zorbex") == codes(services, "077 318642") == [code]
    entry = replace(services.people.entry(code), given_name="Milosh", nickname="", family_name="Brodik")
    services.people.correct(CorrectPerson(code, entry))
    assert (codes(services, "Zorbex"), codes(services, "милош")) == ([], [code])
    opened.store.close()
    rows, words = find_dump(opened.path, opened.key.raw)
    assert "milosh" in words
    assert not {GIVEN, FAMILY, NICKNAME, "zrbks"} & words
    assert len(rows) == 7  # three people and four services


def test_what_is_not_stored_is_not_found(services: ServiceSet, records: Records) -> None:
    person = services.people.entry(records.case_code)
    with services.desk.work("test.abandoned") as work:
        work.people.update(replace(work.people.get(records.case_code), given_name=GIVEN))
    assert codes(services, "zorbexi") == []
    assert codes(services, person.given_name) == [records.case_code]


def test_nothing_of_an_erased_person_is_left_in_the_index(program: Program, real: OpenFile) -> None:
    services = program.services(real)
    record_basics(services)
    code = add(services)
    raw_key = program.vault.raw_key(real.path, REAL_PASSPHRASE)
    copy = real.path.with_name("copy.pgidesk")
    real.store.copy_to(copy)
    assert {"orbexi", "uandelfo", "77318642"} <= left(copy, raw_key)  # otherwise the test would hold for an empty file
    with services.desk.work("test.erase") as work:
        work.erasing.erase(code)
        work.commit()
    assert codes(services, "zorbexi") == codes(services, PHONE) == codes(services, code) == []
    # Before anything is swept: a word goes with its row, not when the index is tidied.
    before_sweep = real.path.with_name("before.pgidesk")
    real.store.copy_to(before_sweep)
    assert left(before_sweep, raw_key) == set()
    assert real.store.sweep()
    real.close()
    rows, words = find_dump(real.path, raw_key)
    assert not [word for word in words if any(trace in word for trace in TRACES)]
    assert code not in {row[1] for row in rows}
    assert left(real.path, raw_key) == set()
    assert program.files.verify(real.path, REAL_PASSPHRASE).good


def test_an_old_copy_that_is_read_loses_the_words_too(program: Program, real: OpenFile, tmp_path: Path) -> None:
    services = program.services(real)
    record_basics(services)
    code = add(services)
    raw_key = program.vault.raw_key(real.path, REAL_PASSPHRASE)
    copy = tmp_path / "old.pgidesk"
    real.store.copy_to(copy)
    with services.desk.work("test.erase") as work:
        grave = work.settings.get("signing_key")
        work.commit()
    assert real.store.forget_in_copy(copy, raw_key, frozenset({tombstone_of(grave, code)})) == 1
    assert left(copy, raw_key) == set()
    assert not {GIVEN, FAMILY, NICKNAME} & find_dump(copy, raw_key)[1]


def test_a_copy_under_another_key_finds_the_same(
    program: Program, services: ServiceSet, opened: OpenFile, records: Records
) -> None:
    add(services)
    prepared = services.key_change.order("timber leather theme phantom miracle cup")
    path, old_key = opened.path, opened.key.raw
    opened.close()
    before = find_dump(path, old_key)
    program.key_changer.run(prepared)
    assert find_dump(path, prepared.new_key) == before
    assert before[1] >= {GIVEN, "zrbks"}


@pytest.mark.parametrize(
    "damage", ["DELETE FROM find_state", "UPDATE find_state SET keys_version = 0", "DELETE FROM find_rows"]
)
def test_an_index_of_other_keys_is_made_anew_when_the_file_is_opened(
    program: Program, services: ServiceSet, opened: OpenFile, records: Records, damage: str
) -> None:
    opened.store.close()
    before, rows = canonical_dump(opened.path, opened.key.raw), find_dump(opened.path, opened.key.raw)
    raw = connect(opened.path, opened.key.raw, wal=False)
    raw.execute(damage)
    if "rows" in damage:
        raw.execute("INSERT INTO find_index(find_index) VALUES ('delete-all')")
        raw.execute("UPDATE find_state SET row_count = 0")
    raw.close()
    again = program.files.open(opened.path, DEMO_PASSPHRASE, demo=True)
    assert codes(program.services(again), "Selam")
    again.store.close()
    assert find_dump(opened.path, opened.key.raw) == rows
    after = canonical_dump(opened.path, opened.key.raw)
    assert {name for name in before if before[name] != after[name]} <= {"audit_entries"}


def test_an_index_of_other_keys_is_no_old_index_to_a_check_of_the_closed_file(
    program: Program, opened: OpenFile, records: Records
) -> None:
    opened.store.close()
    raw = connect(opened.path, opened.key.raw, wal=False)
    raw.execute("UPDATE find_rows SET sounds = 'other'")
    raw.close()
    assert program.files.verify(opened.path, DEMO_PASSPHRASE).finding_differed
    raw = connect(opened.path, opened.key.raw, wal=False)
    raw.execute("UPDATE find_state SET keys_version = keys_version - 1")
    raw.close()
    report = program.files.verify(opened.path, DEMO_PASSPHRASE)
    assert (report.good, report.finding_differed) == (True, False)


def test_blocks_of_the_index_that_do_not_fit_are_no_damage_of_the_file(
    program: Program, opened: OpenFile, records: Records
) -> None:
    opened.store.close()
    raw = connect(opened.path, opened.key.raw, wal=False)
    raw.execute("UPDATE find_index_data SET block = zeroblob(length(block)) WHERE id > 10")
    raw.close()
    report = program.files.verify(opened.path, DEMO_PASSPHRASE)
    assert (report.good, report.finding_differed) == (True, True)


def test_an_index_that_was_kept_is_the_index_that_is_made_anew(
    services: ServiceSet, opened: OpenFile, records: Records
) -> None:
    add(services)
    services.directory.close(records.suspended, "Closed for good.")
    opened.store.close()
    kept = find_dump(opened.path, opened.key.raw)
    raw = connect(opened.path, opened.key.raw, wal=False)
    raw.execute("DELETE FROM find_state")
    raw.close()
    raw = connect(opened.path, opened.key.raw, wal=False)
    engine, connection = held_connection(raw, opened.path, begin="BEGIN IMMEDIATE")
    mend_index(connection)
    connection.close()
    engine.dispose()
    raw.close()
    assert find_dump(opened.path, opened.key.raw) == kept
