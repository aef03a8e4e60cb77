"""The full check of a file: pages, structure, references, audit chain and the digest of every row."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import sqlcipher3.dbapi2 as sqlcipher

from pgi_desk.domain.audit import GENESIS, GONE, AuditEntry, row_digest, sealed
from pgi_desk.persistence.tables import AUDITED
from pgi_desk.services.read_models import Problem, VerifyReport

ROWS_AT_A_TIME = 500
# row -> version and digest of its newest entry
Vouched = dict[tuple[str, str], tuple[int, str]]


def verify_file(connection: sqlcipher.Connection) -> VerifyReport:
    """Check everything over a raw connection; writes nothing and never raises for damage."""
    try:
        problems = list(_structure(connection))
        if problems:
            # After a failed page the connection may blame good pages, so reading goes no further.
            return VerifyReport(0, 0, GENESIS, tuple(problems))
        vouched: Vouched = {}
        entries, head, breaks = _chain(_entries(connection), vouched)
        rows, mismatches = _rows(connection, vouched)
    except sqlcipher.DatabaseError as error:
        code = getattr(error, "sqlite_errorcode", None)
        return VerifyReport(0, 0, GENESIS, (Problem("unreadable", f"sqlite {code}"),))
    return VerifyReport(entries, rows, head, (*breaks, *mismatches))


def _structure(connection: sqlcipher.Connection) -> Iterator[Problem]:
    """Both checks: each one misses damage that the other finds."""
    for (finding,) in connection.execute("PRAGMA cipher_integrity_check"):
        yield Problem("page_damaged", str(finding))
    for (finding,) in connection.execute("PRAGMA integrity_check(20)"):
        if finding != "ok":
            yield Problem("structure_damaged", str(finding))
    for table, row, parent, _ in connection.execute("PRAGMA foreign_key_check"):
        yield Problem("reference_broken", f"{table} {row} -> {parent}")


def _entries(connection: sqlcipher.Connection) -> Iterator[AuditEntry]:
    cursor = connection.execute(
        "SELECT sequence, utc, staff_id, action, case_code, table_name, row_id, row_version, row_digest, detail,"
        " previous_hash, hash FROM audit_entries ORDER BY sequence"
    )
    while rows := cursor.fetchmany(ROWS_AT_A_TIME):
        for row in rows:
            yield AuditEntry(*row)


def _chain(entries: Iterable[AuditEntry], vouched: Vouched) -> tuple[int, str, list[Problem]]:
    """Walk the chain once; remember the newest entry of each row."""
    count, previous, problems = 0, GENESIS, list[Problem]()
    for entry in entries:
        count += 1
        fits = entry.sequence == count and entry.previous_hash == previous and sealed(entry).hash == entry.hash
        if not fits and not problems:
            problems.append(Problem("chain_broken", f"entry {entry.sequence}"))
        previous = entry.hash
        if entry.table_name:
            vouched[entry.table_name, entry.row_id] = (entry.row_version, entry.row_digest)
    return count, previous, problems


def _rows(connection: sqlcipher.Connection, vouched: Vouched) -> tuple[int, list[Problem]]:
    count, problems = 0, list[Problem]()
    existing = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    # A file of an older version lacks the newer tables.
    for table, key in ((name, key) for name, key in AUDITED.items() if name in existing):
        for row in _stored(connection, table):
            count += 1
            known = vouched.pop((table, str(row[key])), None)
            if known is None:
                problems.append(Problem("row_unknown", f"{table} {row[key]}"))
            elif known != (row["row_version"], row_digest(table, row)):
                problems.append(Problem("row_changed", f"{table} {row[key]}"))
    missing = (where for where, (_, digest) in vouched.items() if digest != GONE)
    problems += [Problem("row_missing", f"{table} {row_id}") for table, row_id in missing]
    return count, problems


def _stored(connection: sqlcipher.Connection, table: str) -> Iterator[dict[str, str | int | None]]:
    cursor = connection.execute(f"SELECT * FROM {table}")  # noqa: S608  # the name comes from our own list
    names = [column[0] for column in cursor.description]
    while rows := cursor.fetchmany(ROWS_AT_A_TIME):
        for row in rows:
            yield dict(zip(names, row, strict=True))
