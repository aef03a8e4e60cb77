"""No row is written, changed or removed without exactly one entry that vouches for it, in any table (T58)."""

from __future__ import annotations

import inspect
from typing import Any

import pytest

from pgi_desk.domain.audit import GONE, row_digest
from pgi_desk.persistence.encrypted_file import EncryptedFile
from pgi_desk.persistence.tables import AUDITED, metadata
from pgi_desk.persistence.undo_tables import PASSING
from pgi_desk.persistence.unit_of_work import SqlUnitOfWork
from pgi_desk.services.files import OpenFile
from tests.contract.full_records import RECORDS, WORKER

# Not vouched for: the trail itself, the number of the newest migration, and values from before, which pass.
OUTSIDE = {"audit_entries", "alembic_version", *PASSING}
# What is kept beside a service is written with it, when it is there or changes.
BESIDE = {"provider_details"}
PORTS = {name: table for name, (_, _, _, table) in RECORDS.items()} | {"settings": "file_settings"}


@pytest.fixture
def store(opened: OpenFile) -> EncryptedFile:
    assert isinstance(opened.store, EncryptedFile)
    with opened.store.open_work(WORKER, "test.prepare") as work:
        for name, (record, *_) in RECORDS.items():
            getattr(work, name).add(record)
        work.commit()
    return opened.store


def raw(store: EncryptedFile) -> Any:
    return store._raw_writer()


def entries(store: EncryptedFile) -> list[tuple[Any, ...]]:
    statement = "SELECT table_name, row_id, row_version, row_digest, action FROM audit_entries ORDER BY sequence"
    return [tuple(row) for row in raw(store).execute(statement).fetchall()]


def stored(store: EncryptedFile, table: str, key: str) -> dict[str, Any]:
    cursor = raw(store).execute(f"SELECT * FROM {table} WHERE {AUDITED[table]} = ?", (key,))
    return dict(zip([column[0] for column in cursor.description], cursor.fetchone(), strict=True))


def row_key(store: EncryptedFile, table: str) -> str:
    ((key,),) = raw(store).execute(f"SELECT {AUDITED[table]} FROM {table} ORDER BY rowid DESC LIMIT 1").fetchall()
    return str(key)


def test_every_table_of_the_schema_is_vouched_for() -> None:
    assert set(metadata.tables) - OUTSIDE == set(AUDITED)
    for name in AUDITED:
        assert {"row_version", "row_nonce"} <= set(metadata.tables[name].c.keys())


def test_every_port_of_the_unit_of_work_is_tried_here() -> None:
    found = {name for name, value in inspect.getmembers(SqlUnitOfWork) if isinstance(value, property)}
    # What erases is tested page by page, and what Find looks in is no record.
    assert found - {"audit", "erasing", "own_record", "undoing", "merging", "finding"} == set(PORTS)
    assert set(PORTS.values()) | BESIDE == set(AUDITED)


@pytest.mark.parametrize("port", RECORDS)
def test_adding_changing_and_removing_leave_one_entry_each(store: EncryptedFile, port: str) -> None:
    record, _, _, table = RECORDS[port]
    key = str(getattr(record, AUDITED[table]))
    digest = row_digest(table, stored(store, table, key))
    added = [entry for entry in entries(store) if entry[:2] == (table, key)]
    assert added == [(table, key, 1, digest, "test.prepare")]
    raw(store).execute("PRAGMA foreign_keys = OFF")
    for version in (2, 3):
        before = entries(store)
        with store.open_work(WORKER, "test.change") as work:
            writer: Any = getattr(work, port)
            writer.update(record) if version == 2 else writer.remove(key)
            work.commit()
        after = entries(store)
        digest = row_digest(table, stored(store, table, key)) if version == 2 else GONE
        assert after[: len(before)] == before
        assert after[len(before) :] == [(table, key, version, digest, "test.change")]


def test_a_setting_leaves_one_entry_when_it_is_new_and_when_it_changes(store: EncryptedFile) -> None:
    for version in (1, 2):
        before = len(entries(store))
        with store.open_work(WORKER, "test.change") as work:
            work.settings.put("test_setting", str(version))
            work.commit()
        digest = row_digest("file_settings", stored(store, "file_settings", "test_setting"))
        assert entries(store)[before:] == [("file_settings", "test_setting", version, digest, "test.change")]


def test_what_is_not_committed_leaves_neither_row_nor_entry(store: EncryptedFile) -> None:
    before = entries(store)
    with store.open_work(WORKER, "test.change") as work:
        work.settings.put("test_setting", "1")
    assert entries(store) == before
    assert raw(store).execute("SELECT count(*) FROM file_settings WHERE key = 'test_setting'").fetchone() == (0,)


@pytest.mark.parametrize("table", AUDITED)
def test_a_change_past_the_program_is_found_in_every_column(store: EncryptedFile, table: str) -> None:
    """Each column of each table: another tool with the key changes it, the check finds it."""
    connection = raw(store)
    connection.execute("PRAGMA foreign_keys = OFF")
    key = row_key(store, table)
    missed = []
    for column in metadata.tables[table].columns:
        if column.name == AUDITED[table]:
            continue
        where = f"WHERE {AUDITED[table]} = ?"
        ((old,),) = connection.execute(f"SELECT {column.name} FROM {table} {where}", (key,)).fetchall()
        new = old + 1 if isinstance(old, int) else f"{old or ''}x"
        connection.execute(f"UPDATE {table} SET {column.name} = ? {where}", (new, key))
        if f"{table} {key}" not in {problem.where for problem in store.verify().problems}:
            found = {problem.code for problem in store.verify().problems}
            missed += [] if found & {"reference_broken"} else [column.name]
        connection.execute(f"UPDATE {table} SET {column.name} = ? {where}", (old, key))
    assert missed == []
    assert store.verify().good


@pytest.mark.parametrize("table", AUDITED)
def test_a_row_removed_past_the_program_is_found(store: EncryptedFile, table: str) -> None:
    raw(store).execute("PRAGMA foreign_keys = OFF")
    raw(store).execute(f"DELETE FROM {table} WHERE {AUDITED[table]} = ?", (row_key(store, table),))
    assert {problem.code for problem in store.verify().problems} & {"row_missing", "reference_broken"}
