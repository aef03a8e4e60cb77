"""Files of older versions with content that nobody would type (T34): brought to this version whole, or left alone."""

from __future__ import annotations

import hashlib
import random
import shutil
from collections import Counter
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from faults.office import PASSPHRASE, held_program
from faults.outcome import Outcome, Tally
from faults.round_trips import RELEASED, passphrase_of
from pgi_desk.bootstrap.wiring import Program
from pgi_desk.domain.audit import AuditEntry, row_digest, sealed
from pgi_desk.domain.errors import DamagedFile, DomainError
from pgi_desk.persistence.engine import connect
from pgi_desk.persistence.tables import AUDITED
from pgi_desk.persistence.undo_tables import PASSING
from pgi_desk.services.homes import HOME
from tests.helpers.canonical_dump import canonical_dump

# The version is another one, and what can be taken back passes with time: the frozen files are old.
UNLIKE_BEFORE = PASSING | {"alembic_version"}
# Columns in which people write what they like.
FREE = ("given_name", "family_name", "other_names", "nickname", "area", "note", "need", "name", "place", "district")
PIECES = (
    *("\u202e\u2066", "\u0000", "\ufeff\u200b\u200d", "\U0001f469\u200d\U0001f466", "e\u0301\u0323" * 40, "\U0010fffd"),
    *("'; DROP TABLE identities; --", '"]],["', "{0.__class__}%s${}", "=cmd|' /C calc'!A0", "\r\n\t\x1b[2J"),
    *("\ud7ff\ue000", "\u0633\u064e\u0644\u064e\u0627\u0645" * 9, "\u6f22\u5b57"),
)
HUGE = 400_000
AUDIT = tuple(field.name for field in fields(AuditEntry))
Spoil = Callable[[sqlcipher.Connection, random.Random], str]


def run(count: int, seed: int, folder: Path) -> Outcome:
    """Spoil a frozen file, open it, and compare what it held with what it holds."""
    tally = Tally("T34", "older files with hostile content brought to this version", "whole, or refused and unchanged")
    chance, seen = random.Random(seed), Counter[str]()
    sources = sorted(path for path in RELEASED.glob("schema_*/*.pgidesk") if path.stem != "largest")
    keys = {path: Program().vault.raw_key(path, passphrase_of(path)) for path in sources}
    for number in range(count):
        source = sources[number % len(sources)]
        path = folder / f"{number}" / "old.pgidesk"
        path.parent.mkdir()
        shutil.copyfile(source, path)
        raw = connect(path, keys[source], wal=False)
        raw.execute("PRAGMA foreign_keys = OFF")
        what = chance.choice(KINDS)(raw, chance)
        raw.close()
        tally.number += 1
        where = f"{number} {source.parent.name} {source.stem} {what}"
        seen[_upgraded(path, keys[source], tally, where)] += 1
        shutil.rmtree(path.parent)
    figures = ", ".join(f"{amount} {word}" for word, amount in sorted(seen.items()))
    return tally.outcome(f"{figures}; {len(tally.problems)} problems")


def _upgraded(path: Path, key: bytes, tally: Tally, where: str) -> str:
    before, digest = canonical_dump(path, key), hashlib.sha256(path.read_bytes()).hexdigest()
    try:
        opened = held_program(key, upgrades=True).files.open(path, PASSPHRASE)
    except DamagedFile:
        if hashlib.sha256(path.read_bytes()).hexdigest() != digest or [*path.parent.iterdir()] != [path]:
            tally.problems.append(f"{where}: refused and changed")
        return "refused"
    except DomainError as error:
        tally.problems.append(f"{where}: {error!r}")
        return "refused otherwise"
    except Exception as error:  # whatever else is a crash
        tally.problems.append(f"{where}: crashed: {type(error).__name__}")
        return "crashed"
    try:
        if not opened.store.verify().good:
            tally.problems.append(f"{where}: not whole afterwards")
    finally:
        opened.close()
    after = canonical_dump(path, key, only=before.keys())
    for table in before.keys() - UNLIKE_BEFORE:
        kept = {row for row in before[table] if not (table == "file_settings" and HOME in row)}
        if not kept <= {*after.get(table, ())}:
            tally.problems.append(f"{where}: {table} lost rows")
    return "brought up"


def _words(raw: sqlcipher.Connection, chance: random.Random) -> str:
    """Write hostile words into some rows, with entries that vouch for them."""
    done = 0
    for _ in range(chance.randint(1, 12)):
        done += _change(raw, chance, "".join(chance.choice(PIECES) for _ in range(chance.randint(1, 6))))
    return f"{done} rows with words"


def _huge(raw: sqlcipher.Connection, chance: random.Random) -> str:
    """Write a very long word into a row, with an entry that vouches for it."""
    return f"{_change(raw, chance, chance.choice(PIECES) * (HUGE // 8))} rows with a huge word"


def _orphans(raw: sqlcipher.Connection, chance: random.Random) -> str:
    """Take rows away that others point to, past the trail."""
    table = chance.choice(_tables(raw))
    raw.execute(f"DELETE FROM {table} WHERE rowid = (SELECT min(rowid) FROM {table})")  # noqa: S608  # our own names
    return f"orphans of {table}"


def _future(raw: sqlcipher.Connection, chance: random.Random) -> str:
    """Add a table that no version has."""
    raw.execute("CREATE TABLE future_things (thing TEXT PRIMARY KEY, words TEXT) STRICT")
    raw.execute("INSERT INTO future_things VALUES (?, ?)", (f"{chance.random()}", chance.choice(PIECES)))
    return "a table of the future"


KINDS: tuple[Spoil, ...] = (_words, _words, _words, _huge, _orphans, _future)


def _tables(raw: sqlcipher.Connection) -> list[str]:
    """Return the tables of the file that have rows."""
    known = {name for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    return [name for name in AUDITED if name in known and raw.execute(f"SELECT 1 FROM {name} LIMIT 1").fetchone()]  # noqa: S608  # our own names


def _change(raw: sqlcipher.Connection, chance: random.Random, words: str) -> int:
    """Change a free column of a row as the program of that version did; returns how many rows were changed."""
    table = chance.choice(_tables(raw))
    names = [column[1] for column in raw.execute(f"PRAGMA table_info({table})") if column[2] == "TEXT"]
    free = [name for name in names if name in FREE and name != AUDITED[table]]
    if not free or table == "file_settings":
        return 0
    key = AUDITED[table]
    ((row_id,),) = raw.execute(f"SELECT {key} FROM {table} ORDER BY random() LIMIT 1").fetchall()  # noqa: S608  # our own names
    name = chance.choice(free)
    raw.execute(f"UPDATE {table} SET {name} = ?, row_version = row_version + 1 WHERE {key} = ?", (words, row_id))  # noqa: S608  # our own names
    cursor = raw.execute(f"SELECT * FROM {table} WHERE {key} = ?", (row_id,))  # noqa: S608  # our own names
    row = dict(zip([one[0] for one in cursor.description], cursor.fetchone(), strict=True))
    last = raw.execute(f"SELECT {', '.join(AUDIT)} FROM audit_entries ORDER BY sequence DESC LIMIT 1").fetchone()  # noqa: S608  # our own names
    newest = AuditEntry(*last)
    version, case = int(row["row_version"]), str(row.get("case_code") or "")
    body = (newest.utc, newest.staff_id, "test.change", case, table, str(row_id), version, row_digest(table, row), "{}")
    entry = sealed(AuditEntry(newest.sequence + 1, *body, newest.hash, ""))
    marks = ", ".join("?" * len(AUDIT))
    values = tuple(getattr(entry, name) for name in AUDIT)
    raw.execute(f"INSERT INTO audit_entries ({', '.join(AUDIT)}) VALUES ({marks})", values)  # noqa: S608  # our own names
    return 1
