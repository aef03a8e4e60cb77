"""The full check: what other tools, swapped rows and damaged pages leave behind is found."""

from __future__ import annotations

import hashlib
import threading
import time
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from hypothesis import given, settings
from hypothesis import strategies as st

from pgi_desk.bootstrap.wiring import Program
from pgi_desk.domain.attachment import MOST_KEPT, Format
from pgi_desk.domain.audit import row_digest
from pgi_desk.domain.errors import DamagedFile, Interrupted, StorageFailed
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.domain.service_directory import ServiceProvider
from pgi_desk.persistence.encrypted_file import verify_path
from pgi_desk.persistence.engine import connect
from pgi_desk.persistence.verification import verify_file
from pgi_desk.persistence.vouching import ROWS_AT_A_TIME, rows_as_hashed
from pgi_desk.services.attachment_ports import CleanCopy
from pgi_desk.services.attachments import AddAttachment, ChosenFile
from pgi_desk.services.files import OpenFile
from pgi_desk.services.people import CorrectPerson, PersonEntry
from pgi_desk.services.read_models import VerifyReport
from pgi_desk.services.service_set import ServiceSet
from tests.conftest import DEMO_PASSPHRASE
from tests.helpers.builders import Records

Edit = Callable[[Any], object]


@pytest.fixture
def closed(opened: OpenFile, records: Records) -> OpenFile:
    """A file with records, closed."""
    opened.store.close()
    return opened


@contextmanager
def another_tool(program: Program, path: Path) -> Iterator[Any]:
    """A program that knows the key and nothing of the audit trail."""
    raw = connect(path, program.vault.raw_key(path, DEMO_PASSPHRASE), wal=False)
    yield raw
    raw.close()


def check(program: Program, path: Path) -> VerifyReport:
    return program.files.verify(path, DEMO_PASSPHRASE)


def finds_damage(program: Program, path: Path) -> bool:
    """Some damage already keeps the file from being opened for the check; the refusal says so."""
    try:
        return not check(program, path).good
    except DamagedFile:
        return True


def codes(report: VerifyReport) -> set[str]:
    return {problem.code for problem in report.problems}


def test_a_good_file_is_good_and_stays_untouched(program: Program, closed: OpenFile) -> None:
    before = hashlib.sha256(closed.path.read_bytes()).hexdigest()
    report = check(program, closed.path)
    assert report.good
    assert report.entries > report.rows > 10
    assert hashlib.sha256(closed.path.read_bytes()).hexdigest() == before
    assert [path.name for path in closed.path.parent.iterdir()] == [closed.path.name]


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        ("UPDATE identities SET family_name = 'Other'", "row_changed"),
        ("UPDATE providers SET phone = '+000 99' WHERE name LIKE 'Harbour Street%'", "row_changed"),
        ("UPDATE staff SET role = 'coordinator' WHERE staff_id = 'second'", "row_changed"),
        ("UPDATE consents SET items_to_share = '[\"name\"]'", "row_changed"),
        ("DELETE FROM consents WHERE sequence = 1", "row_missing"),
        ("INSERT INTO file_settings VALUES (1, 'x', 'extra', '1')", "row_unknown"),
        ("DELETE FROM audit_entries WHERE sequence = 5", "chain_broken"),
        ("UPDATE audit_entries SET action = 'provider.vet' WHERE sequence = 3", "chain_broken"),
        ("UPDATE audit_entries SET utc = '2020-01-01T00:00:00+00:00' WHERE sequence = 3", "chain_broken"),
    ],
)
def test_a_change_by_another_tool_is_found(program: Program, closed: OpenFile, statement: str, code: str) -> None:
    with another_tool(program, closed.path) as raw:
        raw.execute("PRAGMA foreign_keys = OFF")
        changed = raw.execute(statement).rowcount
    assert changed > 0
    assert code in codes(check(program, closed.path))


def test_an_old_row_put_back_is_found(
    program: Program, opened: OpenFile, services: ServiceSet, records: Records
) -> None:
    with another_tool(program, opened.path) as raw:
        old = raw.execute("SELECT * FROM identities WHERE case_code = ?", (records.case_code,)).fetchone()
    services.people.correct(CorrectPerson(CaseCode(records.case_code), PersonEntry(given_name="Corrected")))
    opened.store.close()
    assert check(program, opened.path).good
    with another_tool(program, opened.path) as raw:
        raw.execute("DELETE FROM identities WHERE case_code = ?", (records.case_code,))
        raw.execute(f"INSERT INTO identities VALUES ({','.join('?' * len(old))})", old)
    assert "row_changed" in codes(check(program, opened.path))


def test_two_rows_swapped_are_found(program: Program, closed: OpenFile) -> None:
    with another_tool(program, closed.path) as raw:
        one, other = raw.execute("SELECT provider_id, address FROM providers LIMIT 2").fetchall()
        raw.execute("UPDATE providers SET address = ? WHERE provider_id = ?", (other[1] + "x", one[0]))
    assert "row_changed" in codes(check(program, closed.path))


@pytest.mark.parametrize("page", [3, 7, 12, 20])
def test_a_flipped_bit_in_any_page_is_found(program: Program, closed: OpenFile, page: int) -> None:
    content = bytearray(closed.path.read_bytes())
    content[page * 4096 + 1000] ^= 1
    closed.path.write_bytes(content)
    assert finds_damage(program, closed.path)


@pytest.mark.parametrize("pages", [5, 15])
def test_a_file_that_was_cut_is_found(program: Program, closed: OpenFile, pages: int) -> None:
    content = closed.path.read_bytes()
    closed.path.write_bytes(content[: pages * 4096])
    assert finds_damage(program, closed.path)


def test_revising_keeps_the_vetting_and_the_trail(services: ServiceSet, records: Records, program: Program) -> None:
    provider = services.directory.details(records.clinic)
    assert isinstance(provider, ServiceProvider)
    services.directory.revise(provider)
    assert services.audit.verify().good


def test_one_row_and_one_entry_among_thousands_are_found_by_name(program: Program, opened: OpenFile) -> None:
    """Rows are hashed many at a time; what does not fit is looked at one by one, and the rest stays good."""
    many = 2 * ROWS_AT_A_TIME + 50
    with opened.store.open_work(opened.member.staff_id, "test.change") as work:
        for number in range(many):
            work.settings.put(f"key {number}", "\n" if number % 7 == 0 else f"{number}")
        work.settings.put("key\nwith a break", "1")
        work.commit()
    opened.store.close()
    good = check(program, opened.path)
    assert good.good
    assert good.rows > many
    wrong = f"key {many - 60}"
    with another_tool(program, opened.path) as raw:
        raw.execute("UPDATE file_settings SET value = 'x' WHERE key = ?", (wrong,))
        raw.execute("DELETE FROM file_settings WHERE key = 'key 20'")
        raw.execute("INSERT INTO file_settings VALUES (1, 'x', 'a new one', '1')")
    found = {(problem.code, problem.where) for problem in check(program, opened.path).problems}
    rows = {("row_changed", wrong), ("row_missing", "key 20"), ("row_unknown", "a new one")}
    assert found == {(code, f"file_settings {key}") for code, key in rows}
    with another_tool(program, opened.path) as raw:
        raw.execute("UPDATE audit_entries SET action = 'x' WHERE sequence = ?", (good.entries - 30,))
        raw.execute("UPDATE audit_entries SET sequence = ? WHERE sequence = 9", (-(2**63),))
    problems = check(program, opened.path).problems
    assert ("chain_broken", f"entry {-(2**63)}") in {(problem.code, problem.where) for problem in problems}


def test_a_large_file_is_checked_again_with_little_when_its_pages_find_no_room(
    program: Program, closed: OpenFile
) -> None:
    raw_key = program.vault.raw_key(closed.path, DEMO_PASSPHRASE)
    seen: list[str] = []

    def connected() -> sqlcipher.Connection:
        if threading.current_thread().name == "pgi-check":
            seen.append("asked")
            if len(seen) == 1:
                raise StorageFailed(detail="sqlite_7")
        return connect(closed.path, raw_key, mode="ro", wal=False)

    assert verify_file(connected).good
    assert len(seen) == 4


def test_a_file_full_of_scans_is_checked_with_little_memory(
    services: ServiceSet, records: Records, opened: OpenFile
) -> None:
    """Text of forty parts is 40 MB: a check that took them all at once would hold that twice."""
    by, today = services.desk.member.staff_id, services.desk.clock.today()
    for number in range(5):
        scan = ChosenFile(CleanCopy(bytes([number]) * MOST_KEPT, 1), Format.JPEG)
        services.attachments.add(
            AddAttachment(records.case_code, scan, "photograph", "copy_brought", by, today, agreed=True)
        )
    tracemalloc.start()
    try:
        assert opened.store.verify().good
        assert tracemalloc.get_traced_memory()[1] < 36_000_000
    finally:
        tracemalloc.stop()


texts = st.text(st.characters(codec="utf-8"), max_size=20)


@settings(deadline=None)
@given(texts, texts, st.integers(-(2**63), 2**63 - 1), texts)
def test_sqlite_writes_a_row_as_the_definition_of_its_digest_does(name: str, value: str, number: int, key: str) -> None:
    """The check lets SQLite write what is hashed; the definition stays in the domain, byte for byte."""
    memory = sqlcipher.connect(":memory:")
    memory.execute("CREATE TABLE things (row_version INTEGER, name TEXT, missing TEXT, key TEXT, value TEXT) STRICT")
    memory.execute("INSERT INTO things VALUES (?, ?, NULL, ?, ?)", (number, name, key, value))
    ((text, _, name_of_row, version),) = memory.execute(rows_as_hashed(memory, "things", "key"), (0, 9)).fetchall()
    memory.close()
    row: dict[str, str | int | None] = {
        "row_version": number,
        "name": name,
        "missing": None,
        "key": key,
        "value": value,
    }
    assert hashlib.sha256(text.encode()).hexdigest() == row_digest("things", row)
    assert (name_of_row, version) == (f"things {key}", f"{number} ")


@pytest.mark.parametrize("text", ["\x00", "\x01\x1f", "\x7f", "\u2028", '"\\/', "é سلام", "\U0001f600", "\n\r\t\b\f"])
def test_odd_characters_in_a_row_are_good(program: Program, opened: OpenFile, text: str) -> None:
    with opened.store.open_work(opened.member.staff_id, "test.change") as work:
        work.settings.put("odd", f"a{text}b")
        work.audit.note(detail={"odd": text})
        work.commit()
    assert opened.store.verify().good


def test_a_check_that_is_stopped_ends_soon_and_leaves_the_file_alone(
    program: Program, closed: OpenFile, records: Records
) -> None:
    key = program.vault.raw_key(closed.path, DEMO_PASSPHRASE)
    asked: list[float] = []

    def stopped() -> bool:
        asked.append(time.monotonic())
        return True

    with pytest.raises(Interrupted):
        verify_path(closed.path, key, stopped)
    assert asked
    assert check(program, closed.path).good


def test_a_long_check_asks_often_whether_it_shall_stop(program: Program, opened: OpenFile) -> None:
    with opened.store.open_work(opened.member.staff_id, "test.change") as work:
        for number in range(20_000):
            work.audit.note(detail={"number": number})
        work.commit()
    asked = [time.monotonic()]

    def stopped() -> bool:
        asked.append(time.monotonic())
        return False

    assert opened.store.verify(stopped).good
    pauses = [later - earlier for earlier, later in pairwise(asked)]
    assert max(pauses) < 1.0  # measured: 0.1 and less on a machine at rest
    assert len(asked) > 5


@pytest.mark.parametrize("lack", [MemoryError(), StorageFailed(detail="sqlite_7"), StorageFailed(detail="sqlite_14")])
@pytest.mark.parametrize("where", ["pgi-check", "MainThread"])
def test_a_computer_that_has_too_little_is_not_called_damage(
    program: Program, closed: OpenFile, lack: Exception, where: str
) -> None:
    raw_key = program.vault.raw_key(closed.path, DEMO_PASSPHRASE)

    def connected() -> sqlcipher.Connection:
        if threading.current_thread().name == where:
            raise lack
        return connect(closed.path, raw_key, mode="ro", wal=False)

    with pytest.raises(StorageFailed):
        verify_file(connected)


def test_damage_counts_although_there_was_too_little_for_the_rest(program: Program, closed: OpenFile) -> None:
    raw_key = program.vault.raw_key(closed.path, DEMO_PASSPHRASE)
    content = bytearray(closed.path.read_bytes())
    content[-2000] ^= 1
    closed.path.write_bytes(content)

    def connected() -> sqlcipher.Connection:
        if threading.current_thread() is threading.main_thread():
            raise MemoryError
        return connect(closed.path, raw_key, mode="ro", wal=False)

    assert "page_damaged" in {problem.code for problem in verify_file(connected).problems}
