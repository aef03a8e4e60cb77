"""The full check of a file: pages, structure, references, audit chain and the digest of every row."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

import sqlcipher3.dbapi2 as sqlcipher

from pgi_desk.domain.audit import GENESIS, GONE, AuditEntry, row_digest, sealed
from pgi_desk.domain.errors import Interrupted, StorageFailed
from pgi_desk.persistence.tables import AUDITED
from pgi_desk.services.ports import never
from pgi_desk.services.read_models import Problem, VerifyReport

ROWS_AT_A_TIME = 500
NO_MEMORY, NO_HANDLE = "sqlite_7", "sqlite_14"
# Steps of SQLite's virtual machine between two looks at `stopped`: some hundredths of a second.
STEPS_BETWEEN_LOOKS = 20_000
SECONDS_BETWEEN_LOOKS = 0.1
# table -> row -> version and digest of its newest entry, as one text because there may be a million
Vouched: TypeAlias = dict[str, dict[str, str]]
Connect: TypeAlias = Callable[[], sqlcipher.Connection]
_ENTRY = (
    "sequence, utc, staff_id, action, case_code, table_name, row_id, row_version, row_digest, detail, previous_hash"
)


def verify_file(connect: Connect, stopped: Callable[[], bool] = never) -> VerifyReport:
    """Check everything over raw connections; writes nothing and never raises for damage.

    Raises Interrupted soon after `stopped` says so, and StorageFailed when the computer had too little to finish: what
    was not looked at is not damaged. Pages, structure and contents are checked beside one another, each on a
    connection of its own: most of it is SQLite's and SQLCipher's work, which leaves Python free.
    """
    pages = _Beside(connect, _pages, stopped)
    structure = _Beside(connect, _structure, stopped)
    report, too_little = _unreadable(""), False
    try:
        connection = connect()
        try:
            connection.set_progress_handler(stopped, STEPS_BETWEEN_LOOKS)
            report = _contents(connection)
        finally:
            connection.close()
    except MemoryError:
        too_little = True
    except sqlcipher.DatabaseError as error:
        report = _unreadable(str(getattr(error, "sqlite_errorcode", "")))
    # After a failed page a connection may blame good pages, so what was found in a later step does not count then.
    damaged = pages.problems() or structure.problems()
    if stopped():
        raise Interrupted()
    # A page that failed its check looks like a lack of memory in the next call, so damage counts first.
    if not damaged and (too_little or pages.too_little or structure.too_little):
        raise StorageFailed(detail=NO_MEMORY)
    return VerifyReport(0, 0, GENESIS, damaged) if damaged else report


def fits_together(connect: Connect) -> bool:
    """Tell whether structure, references, chain and rows agree; the pages as they lie on the disk are not looked at.

    Raises what `connect` raises.
    """
    connection = connect()
    try:
        return not any(_structure(connection)) and _contents(connection).good
    except sqlcipher.DatabaseError:
        return False
    finally:
        connection.close()


class _Beside:
    """One check in a thread and on a connection of its own."""

    def __init__(
        self,
        connect: Connect,
        check: Callable[[sqlcipher.Connection], Iterator[Problem]],
        stopped: Callable[[], bool],
    ) -> None:
        self._connect = connect
        self._check = check
        self._stopped = stopped
        self._problems: tuple[Problem, ...] = ()
        self.too_little = False
        # It only reads. The check of the pages is one call that nothing interrupts: when somebody stops, it may end
        # behind the program's back.
        self._thread = threading.Thread(target=self._run, name="pgi-check", daemon=True)
        self._thread.start()

    def problems(self) -> tuple[Problem, ...]:
        """Wait for the end and return what was found; raises Interrupted."""
        while self._thread.is_alive():
            if self._stopped():
                raise Interrupted()
            self._thread.join(SECONDS_BETWEEN_LOOKS)
        return self._problems

    def _run(self) -> None:
        try:
            connection = self._connect()
            try:
                connection.set_progress_handler(self._stopped, STEPS_BETWEEN_LOOKS)
                self._problems = tuple(self._check(connection))
            finally:
                connection.close()
        except Exception as error:  # in a thread nobody else would hear of it
            if _is_shortage(error):
                self.too_little = True
                return
            code = getattr(error, "sqlite_errorcode", None) or type(error).__name__
            self._problems = (Problem("unreadable", f"sqlite {code}"),)


def _is_shortage(error: Exception) -> bool:
    """Tell a lack of memory or of handles from damage."""
    lacks = isinstance(error, StorageFailed) and error.facts.get("detail") in {NO_MEMORY, NO_HANDLE}
    return lacks or isinstance(error, MemoryError)


def _contents(connection: sqlcipher.Connection) -> VerifyReport:
    vouched: Vouched = {}
    entries, head, breaks = _chain(connection, vouched)
    rows, mismatches = _rows(connection, vouched)
    return VerifyReport(entries, rows, head, (*breaks, *mismatches))


def _unreadable(code: str) -> VerifyReport:
    return VerifyReport(0, 0, GENESIS, (Problem("unreadable", f"sqlite {code}"),))


def _pages(connection: sqlcipher.Connection) -> Iterator[Problem]:
    for (finding,) in connection.execute("PRAGMA cipher_integrity_check"):
        yield Problem("page_damaged", str(finding))


def _structure(connection: sqlcipher.Connection) -> Iterator[Problem]:
    """Each of the checks, that of the pages included, misses damage that another finds."""
    for (finding,) in connection.execute("PRAGMA integrity_check(20)"):
        if finding != "ok":
            yield Problem("structure_damaged", str(finding))
    for table, row, parent, _ in connection.execute("PRAGMA foreign_key_check"):
        yield Problem("reference_broken", f"{table} {row} -> {parent}")


def _chain(connection: sqlcipher.Connection, vouched: Vouched) -> tuple[int, str, list[Problem]]:
    """Walk the chain once; remember the newest entry of each row.

    SQLite writes the text that is hashed, which is many times faster than Python; where the hash does not fit, the
    definition in `domain.audit` decides.
    """
    count, previous, problems = 0, GENESIS, list[Problem]()
    statement = (
        "SELECT json_array(" + _ENTRY + "), sequence, previous_hash, hash, table_name, row_id,"  # noqa: S608  # our own names
        " row_version || ' ' || row_digest FROM audit_entries ORDER BY sequence"
    )
    for text, sequence, linked, stored, table, row_id, vouching in _in_pieces(connection.execute(statement)):
        count += 1
        fits = sequence == count and linked == previous
        if not (fits and (_sha256(text) == stored or _fits(connection, sequence))) and not problems:
            problems.append(Problem("chain_broken", f"entry {sequence}"))
        previous = stored
        if table:
            vouched.setdefault(table, {})[row_id] = vouching
    return count, previous, problems


def _fits(connection: sqlcipher.Connection, sequence: int) -> bool:
    statement = f"SELECT {_ENTRY}, hash FROM audit_entries WHERE sequence = ?"  # noqa: S608  # our own names
    row = connection.execute(statement, (sequence,)).fetchone()
    entry = AuditEntry(*row)
    return sealed(entry).hash == entry.hash


def _rows(connection: sqlcipher.Connection, vouched: Vouched) -> tuple[int, list[Problem]]:
    count, problems = 0, list[Problem]()
    existing = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    # A file of an older version lacks the newer tables.
    for table, key in ((name, key) for name, key in AUDITED.items() if name in existing):
        known = vouched.pop(table, {})
        for text, name, version in _in_pieces(connection.execute(_as_hashed(connection, table, key))):
            count += 1
            vouching = known.pop(name, None)
            if vouching is None:
                problems.append(Problem("row_unknown", f"{table} {name}"))
            elif vouching != f"{version} {_sha256(text)}" and vouching != _by_definition(connection, table, key, name):
                problems.append(Problem("row_changed", f"{table} {name}"))
        problems += _missing(table, known)
    for table, known in vouched.items():
        problems += _missing(table, known)
    return count, problems


def _missing(table: str, known: dict[str, str]) -> list[Problem]:
    """Report rows whose newest entry does not say that they are rightly gone."""
    return [
        Problem("row_missing", f"{table} {row_id}")
        for row_id, vouching in known.items()
        if vouching.partition(" ")[2] != GONE
    ]


def _as_hashed(connection: sqlcipher.Connection, table: str, key: str) -> str:
    """Return the statement whose first column is a row as `domain.audit.row_digest` writes it before hashing."""
    names = sorted(column[1] for column in connection.execute(f"PRAGMA table_info({table})"))
    pairs = ", ".join(f"json_array('{name}', {name})" for name in names)
    return f"SELECT json_array('{table}', json_array({pairs})), {key}, row_version FROM {table}"  # noqa: S608  # our own names


def _by_definition(connection: sqlcipher.Connection, table: str, key: str, name: str) -> str:
    cursor = connection.execute(f"SELECT * FROM {table} WHERE {key} = ?", (name,))  # noqa: S608  # our own names
    names = [column[0] for column in cursor.description]
    row = dict(zip(names, cursor.fetchone(), strict=True))
    return f"{row['row_version']} {row_digest(table, row)}"


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _in_pieces(cursor: sqlcipher.Cursor) -> Iterator[tuple[Any, ...]]:
    while rows := cursor.fetchmany(ROWS_AT_A_TIME):
        yield from rows
