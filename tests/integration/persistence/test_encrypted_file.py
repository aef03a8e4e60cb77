"""T41, T77: the encrypted file as it lies on the disk and as it behaves while it is open."""

from __future__ import annotations

import sqlite3
import stat
from collections import Counter
from math import log2
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from hypothesis import given, settings
from hypothesis import strategies as st

from pgi_desk.bootstrap.wiring import Program
from pgi_desk.domain.errors import CipherMissing, WrongPassphraseOrDamaged
from pgi_desk.domain.identifiers import CaseCode, PersonId
from pgi_desk.domain.partial_date import DatePrecision, PartialDate
from pgi_desk.domain.person import Person, SafeContact
from pgi_desk.persistence.encrypted_file import EncryptedFile
from pgi_desk.persistence.engine import APPLICATION_ID, connect, held_connection, read_identity
from pgi_desk.persistence.finding_tables import derived
from pgi_desk.persistence.repositories import PEOPLE
from pgi_desk.persistence.tables import SCHEMA_VERSION, metadata
from pgi_desk.services.files import OpenFile
from pgi_desk.services.people import PAGE_SIZE
from pgi_desk.services.service_set import ServiceSet
from tests.conftest import DEMO_PASSPHRASE
from tests.helpers.builders import Records, record_person

KEY = bytes(range(48))
# Chance alone stays above 7.9 bits a byte only where there are enough bytes to count.
BLOCK = 16 * 4096


@pytest.fixture
def new_file(tmp_path: Path, program: Program) -> EncryptedFile:
    return EncryptedFile.create(tmp_path / "new.pgidesk", KEY, program.clock.now)


def test_a_closed_file_is_exactly_one_private_file(new_file: EncryptedFile, tmp_path: Path) -> None:
    new_file.queries().counts()
    new_file.close()
    assert [path.name for path in tmp_path.iterdir()] == ["new.pgidesk"]
    assert stat.S_IMODE((tmp_path / "new.pgidesk").stat().st_mode) == 0o600


def test_the_file_begins_with_its_salt(opened: OpenFile) -> None:
    assert opened.path.read_bytes()[15] == 1
    assert b"SQLite format" not in opened.path.read_bytes()[:100]


def test_every_page_looks_like_chance(opened: OpenFile) -> None:
    content = opened.path.read_bytes()
    for start in range(0, len(content), BLOCK):
        block = content[start : start + BLOCK]
        if len(block) == BLOCK:
            assert -sum(n / BLOCK * log2(n / BLOCK) for n in Counter(block).values()) > 7.9


def test_another_key_opens_nothing(new_file: EncryptedFile) -> None:
    new_file.close()
    for other in (bytes(48), KEY[::-1], KEY[:31] + b"x" + KEY[32:]):
        with pytest.raises(WrongPassphraseOrDamaged):
            connect(new_file.path, other)


class PlainConnection(sqlite3.Connection):
    """What a driver without encryption does with a key: it takes it and ignores it."""

    def set_key(self, key: bytearray) -> None:
        """Take the key."""


def plain_connect(*args: Any, **others: Any) -> sqlite3.Connection:
    return sqlite3.connect(*args, factory=PlainConnection, **others)


@pytest.mark.parametrize("mode", ["rwc", "rw"])
def test_a_driver_that_does_not_encrypt_is_refused(mode: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "file.pgidesk"
    path.touch()
    monkeypatch.setattr(sqlcipher, "connect", plain_connect)
    with pytest.raises(CipherMissing):
        connect(path, KEY, mode=mode)
    with pytest.raises(CipherMissing):
        read_identity(path, KEY)
    assert path.read_bytes() == b""


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("secure_delete", 1),
        ("temp_store", 2),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("cache_size", -65536),
        ("cipher_page_size", "4096"),
        ("cipher_hmac_algorithm", "HMAC_SHA512"),
        ("application_id", APPLICATION_ID),
        ("user_version", SCHEMA_VERSION),
    ],
)
def test_the_settings_are_really_in_force(new_file: EncryptedFile, pragma: str, value: object) -> None:
    raw = connect(new_file.path, KEY)
    assert raw.execute(f"PRAGMA {pragma}").fetchone()[0] == value
    raw.close()
    new_file.close()


def test_the_migration_makes_exactly_the_tables_of_the_program(new_file: EncryptedFile) -> None:
    raw = connect(new_file.path, KEY)
    engine, connection = held_connection(raw, new_file.path, begin="")
    both: Any = [metadata, derived]  # Alembic takes several, its annotation one
    differences = [
        one
        for one in compare_metadata(MigrationContext.configure(connection), both)
        # The parts of the full-text index are SQLite's own.
        if "alembic_version" not in str(one) and "find_index" not in str(one)
    ]
    connection.close()
    engine.dispose()
    raw.close()
    new_file.close()
    assert differences == []


def test_the_reader_sees_a_commit_at_once_and_cannot_write(services: ServiceSet, opened: OpenFile) -> None:
    before = services.desk.queries.counts()["people"]
    record_person(services)
    assert services.desk.queries.counts()["people"] == before + 1
    store = opened.store
    assert isinstance(store, EncryptedFile)
    raw = store._reader[0] if store._reader is not None else None
    assert raw is not None
    with pytest.raises(Exception, match="readonly"):
        raw.execute("DELETE FROM audit_entries")


def test_what_is_not_committed_leaves_no_trace(services: ServiceSet) -> None:
    before = services.desk.queries.counts()
    with services.desk.work("test") as work:
        work.settings.put("branch_name", "Other")
        work.audit.note(detail={"x": 1})
    assert services.desk.queries.counts() == before
    assert services.desk.queries.setting("branch_name") == "Port Sarelle Branch"


def test_an_error_of_the_database_carries_no_value(services: ServiceSet, records: Records) -> None:
    with services.desk.work("test") as work:
        person = work.people.get(records.case_code)
    with pytest.raises(Exception, match="constraint") as caught, services.desk.work("test") as work:
        work.people.add(person)
    assert "Selam" not in str(caught.value)
    assert "Warsanle" not in str(caught.value)


def test_every_person_comes_once_over_all_pages(services: ServiceSet) -> None:
    wanted = {record_person(services, given_name=f"Number {n}") for n in range(PAGE_SIZE + 20)}
    found, after = list[str](), None
    while True:
        page = services.people.page(after=after)
        found += [row.case_code for row in page.rows]
        after = page.next_page
        if after is None:
            break
    assert sorted(found) == sorted(wanted)


@pytest.mark.parametrize(
    ("typed", "stored", "found"),
    [
        ("warsan", "Warsanle", True),
        ("WARSANLE", "Warsanle", True),
        ("gomez", "Gómez", True),
        ("محمد", "مُحَمَّد", True),
        ("100%", "Warsanle", False),
        ("_arsanle", "Warsanle", False),
        ("o'brien", "O'Brien", True),
    ],
)
def test_searching_folds_accents_and_takes_signs_literally(
    services: ServiceSet, typed: str, stored: str, found: bool
) -> None:
    record_person(services, family_name=stored)
    assert bool(services.people.page(search=typed).rows) is found


names = st.text(st.characters(exclude_categories=["Cs", "Cc", "Co", "Cn"]), max_size=40)


@settings(max_examples=60, deadline=None)
@given(given_name=names, nickname=names, year=st.integers(1900, 2100), disputed=st.booleans())
def test_a_person_comes_back_as_it_was_stored(given_name: str, nickname: str, year: int, disputed: bool) -> None:
    person = Person(
        person_id=PersonId("p"),
        case_code=CaseCode("K7QM-T4CC"),
        given_name=given_name,
        nickname=nickname,
        birth=PartialDate(DatePrecision.ESTIMATED, year),
        age_disputed=disputed,
        languages=("ar", "my"),
        safe_contact=SafeContact(channel="phone", value=nickname, leave_message=disputed),
    )
    assert PEOPLE.from_row(PEOPLE.to_row(person)) == person


def test_a_demo_file_is_not_opened_as_a_real_one(program: Program, opened: OpenFile) -> None:
    opened.store.close()
    from pgi_desk.domain.errors import DemoFile

    with pytest.raises(DemoFile):
        program.files.open(opened.path, DEMO_PASSPHRASE, demo=False)
