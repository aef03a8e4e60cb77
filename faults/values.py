"""Values moved to another row, column or person with the key at hand (T56), and trails edited in every way (T57)."""

from __future__ import annotations

import random
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from faults.office import Office, new_office
from faults.outcome import Outcome, Tally
from pgi_desk.domain.anchor import ChainPoint, compare
from pgi_desk.domain.audit import AuditEntry, first_break
from pgi_desk.domain.errors import DomainError
from pgi_desk.persistence.encrypted_file import verify_path
from pgi_desk.persistence.engine import connect
from pgi_desk.persistence.tables import AUDITED, metadata
from tests.helpers.builders import record_person
from tests.helpers.forged_trails import EDITS, attacked, chained

# Holding apart the values that a file may have only once.
ONLY_ONCE = {("identities", "case_code"), ("consents", "sequence"), ("referrals", "number"), ("backups", "sequence")}
PEOPLE = 8


def run_swaps(count: int, seed: int, folder: Path) -> Outcome:
    """Swap two values, or everything between two rows, in a copy of a file; the check has to find it."""
    tally = Tally("T56", "values swapped between rows, columns and people, with the key", "100 % found by the check")
    office, chance = _peopled(new_office(folder)), random.Random(seed)
    copy = office.path.with_name("swapped.pgidesk")
    while tally.number < count:
        office.copied(copy)
        raw = connect(copy, office.raw_key, wal=False)
        raw.execute("PRAGMA foreign_keys = OFF")
        what = swap(raw, chance)
        raw.close()
        if what:
            tally.number += 1
            tally.problems += [] if _is_found(copy, office.raw_key) else [f"{tally.number}: {what}"]
    return tally.outcome(f"{count - len(tally.problems)} found")


def swap(raw: sqlcipher.Connection, chance: random.Random) -> str:
    """Swap two values between rows or columns, or everything between two people; return what was done or nothing."""
    kind = chance.choice(("rows", "columns", "persons"))
    table = chance.choice([name for name in AUDITED if len(_keys(raw, name)) > 1])
    columns = [column.name for column in metadata.tables[table].columns]
    names = [name for name in columns if name != AUDITED[table] and (table, name) not in ONLY_ONCE]
    one, other = chance.sample(_keys(raw, table), 2)
    chosen = names if kind == "persons" else [chance.choice(names)]
    partner = chance.choice(names) if kind == "columns" else ""
    differs = False
    for name in chosen:
        places = (name, one), (partner or name, one if partner else other)
        first, second = (_value(raw, table, *place) for place in places)
        if type(first) is type(second) and first != second:
            differs = True
            for place, value in zip(places, (second, first), strict=True):
                _put(raw, table, *place, value)
    return f"{kind} {table} {chosen}" if differs else ""


def _keys(raw: sqlcipher.Connection, table: str) -> list[str]:
    return [key for (key,) in raw.execute(f"SELECT {AUDITED[table]} FROM {table}").fetchall()]  # noqa: S608  # our names


def _value(raw: sqlcipher.Connection, table: str, name: str, row: str) -> object:
    statement = f"SELECT {name} FROM {table} WHERE {AUDITED[table]} = ?"  # noqa: S608  # our own names
    value: object = raw.execute(statement, (row,)).fetchone()[0]
    return value


def _put(raw: sqlcipher.Connection, table: str, name: str, row: str, value: object) -> None:
    raw.execute(f"UPDATE {table} SET {name} = ? WHERE {AUDITED[table]} = ?", (value, row))  # noqa: S608  # our own names


def run_trails(count: int, seed: int, folder: Path) -> Outcome:
    """Edit a chain as somebody with the key can; what is sealed anew is found by what was seen of it before."""
    del folder
    tally = Tally("T57", "trails with entries deleted, added, edited, moved, cut, forked or replaced", "100 % found")
    chance, by_itself = random.Random(seed), 0
    for number in range(count):
        length, edit = chance.randint(2, 40), chance.choice(EDITS)
        chain = chained([_entry(chance) for _ in range(length)])
        # A reorder of the last entry alone changes nothing.
        place = chance.randrange(length - (1 if edit == "reorder" else 0))
        left = attacked(chain, edit, place)
        here = {one.sequence: ChainPoint(one.sequence, one.hash, one.utc) for one in left}.get(length)
        tally.number += 1
        if first_break(left) is not None:
            by_itself += 1
        elif not compare(ChainPoint(length, chain[-1].hash, chain[-1].utc), here).suspect:
            tally.problems.append(f"{number}: {edit} at {place} of {length}")
    return tally.outcome(
        f"{by_itself} found in themselves, {count - by_itself} by the anchor; {len(tally.problems)} missed"
    )


def _entry(chance: random.Random) -> AuditEntry:
    utc = f"2026-06-15T{chance.randrange(24):02d}:{chance.randrange(60):02d}:00+00:00"
    return AuditEntry(0, utc, "s1", "person.record", "K7QM-T4CC", "people", f"x{chance.random()}", 1, "d", "", "", "")


def _peopled(office: Office) -> Office:
    opened, services = office.open()
    try:
        for number in range(PEOPLE):
            record_person(services, given_name=f"Person{number}")
    finally:
        opened.close()
    return office


def _is_found(path: Path, raw_key: bytes) -> bool:
    try:
        return not verify_path(path, raw_key).good
    except DomainError:
        return True
