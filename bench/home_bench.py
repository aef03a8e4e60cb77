"""The home page with 10,000 open cases, and a quick contact saved, against plain SQLite.

The page is held against exactly the statements that it runs, on a plain file with the same rows and through the raw
driver; its share of the program is everything else. Both are measured as processor time, in turn. Alone it is run with
`python -m bench.home_bench`.
"""

from __future__ import annotations

import secrets
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver

from bench.measuring import Figure, compared, milliseconds
from bench.plain_twin import close_raw, make_twin, open_raw
from bench.ready_key import ready_program
from bench.training_file import TrainingFile, open_desk
from pgi_desk.services.quick_contacts import NoteContact
from pgi_desk.services.service_set import ServiceSet

CASES, PAGES, SAVES = 10_000, 30, 240
PAGE_TARGET, SAVE_TARGET = 3.0, 2.5
# Every case is open and has a review that fell due while the laptop was off for three weeks.
OPEN_ALL = "UPDATE case_files SET status = 'open', risk_level = 'medium' WHERE status <> 'open'"
REVIEWS = """
INSERT INTO safety_tasks (task_id, kind, opened_at, opened_by, due_at, case_code, source, done_at, done_by, outcome,
 note, row_version, row_nonce)
SELECT 'r' || rowid, 'review', strftime('%Y-%m-%dT09:00:00+00:00', 'now', '-30 days'),
 (SELECT staff_id FROM staff LIMIT 1), strftime('%Y-%m-%dT09:00:00+00:00', 'now', '-' || (rowid % 21) || ' days'),
 case_code, '', NULL, NULL, '', '', 1, '0' FROM case_files
"""
LAST_ENTRY = "SELECT * FROM audit_entries WHERE sequence = (SELECT max(sequence) FROM audit_entries)"


@dataclass(frozen=True, slots=True)
class _Sides:
    services: ServiceSet
    plain: driver.Connection
    statements: tuple[tuple[str, tuple[object, ...]], ...]


def measure_home(file: TrainingFile, scratch: Path) -> tuple[Figure, ...]:
    """Measure the page for the branch and for one colleague, and saving a quick contact."""
    with _opened(file, scratch, mine=False) as sides:
        branch = _page(sides, "home_page", f"home page of the branch, {CASES} open cases", mine=False)
        saved = _saves(sides)
    with _opened(file, scratch, mine=True) as sides:
        own = _page(sides, "home_page_mine", "the same, for one colleague", mine=True)
    return (branch, own, saved)


def _page(sides: _Sides, key: str, what: str, *, mine: bool) -> Figure:
    def program() -> float:
        return _processor(lambda: sides.services.overview.today(mine=mine))

    def plain() -> float:
        return _processor(lambda: _run_all(sides))

    return compared(key, what, (program, plain), PAGES, PAGE_TARGET)


def _saves(sides: _Sides) -> Figure:
    contacts = sides.services.quick_contacts
    contacts.note(NoteContact("outreach", nickname="Blue Scarf"))
    rows = _RawContacts(sides.services, sides.plain)

    def program() -> float:
        return milliseconds(lambda: contacts.note(NoteContact("outreach", nickname="Blue Scarf")))

    def plain() -> float:
        pair = rows.next_rows()
        return milliseconds(lambda: rows.commit(*pair))

    return compared("quick_contact", "save a quick contact", (program, plain), SAVES, SAVE_TARGET)


def _processor(work: Callable[[], object]) -> float:
    """Return the processor time of one call in milliseconds: whatever else the machine does is not in it."""
    start = time.process_time_ns()
    work()
    return (time.process_time_ns() - start) / 1e6


def _run_all(sides: _Sides) -> None:
    for statement, values in sides.statements:
        sides.plain.execute(statement, values).fetchall()


@contextmanager
def _opened(file: TrainingFile, scratch: Path, *, mine: bool) -> Iterator[_Sides]:
    folder = Path(tempfile.mkdtemp(dir=scratch))
    copy = TrainingFile(Path(shutil.copyfile(file.path, folder / "home.pgidesk")), file.passphrase, file.raw_key)
    with closing(open_raw(copy.path, copy.raw_key)) as raw:
        raw.execute("BEGIN")
        raw.execute(OPEN_ALL)
        raw.execute(REVIEWS)
        raw.execute("COMMIT")
        close_raw(raw)
    make_twin(copy.path, copy.raw_key, folder / "plain.db")
    with ExitStack() as leaving:
        opened, services = open_desk(ready_program(copy.raw_key), copy)
        leaving.callback(opened.store.close)
        plain = open_raw(folder / "plain.db")
        leaving.callback(close_raw, plain)
        yield _Sides(services, plain, _statements(services, mine=mine))


def _statements(services: ServiceSet, *, mine: bool) -> tuple[tuple[str, tuple[object, ...]], ...]:
    """Return what the page asks the file, as the driver is asked: text and values."""
    overview = services.overview
    overview.today(mine=mine)
    queries: Any = services.desk.queries
    connection = queries._connection.connection.driver_connection  # noqa: SLF001  # nothing else knows it
    told: list[str] = []
    connection.set_trace_callback(told.append)
    try:
        overview.today(mine=mine)
    finally:
        connection.set_trace_callback(None)
    # The trace fills the values in; what it shows is a whole statement.
    return tuple((statement, ()) for statement in told if statement.lstrip().upper().startswith("SELECT"))


class _RawContacts:
    """Commits a quick contact with its audit entry: two rows as the program writes them, made beforehand."""

    def __init__(self, services: ServiceSet, connection: driver.Connection) -> None:
        self._connection = connection
        with services.desk.work("bench.read") as work:
            contact = work.quick_contacts.all()[-1]
        connection.execute("PRAGMA foreign_keys = ON")
        columns = [str(row[1]) for row in connection.execute("PRAGMA table_info(quick_contacts)")]
        self._contact: dict[str, object] = dict.fromkeys(columns, "")
        self._contact |= {
            "occasion": "outreach",
            "met_on": contact.met_on.isoformat(),
            "expires_on": contact.expires_on.isoformat(),
            "recorded_at": contact.recorded_at.isoformat(),
            "recorded_by": contact.recorded_by,
            "nickname": contact.nickname,
            "age_group": contact.age_group,
            "information": "[]",
            "needs": "[]",
            "case_code": None,
            "row_version": 1,
        }
        cursor = connection.execute(LAST_ENTRY)
        names = [str(column[0]) for column in cursor.description]
        self._entry: dict[str, Any] = dict(zip(names, cursor.fetchone(), strict=True))
        self._statements = (_insert("quick_contacts", columns), _insert("audit_entries", names))

    def next_rows(self) -> tuple[dict[str, object], dict[str, object]]:
        """Return the rows of the next commit, with new keys."""
        key = secrets.token_hex(16)
        contact = self._contact | {"contact_id": key, "row_nonce": secrets.token_hex(8)}
        self._entry |= {
            "sequence": int(self._entry["sequence"]) + 1,
            "action": "contact.note",
            "table_name": "quick_contacts",
            "row_id": key,
            "row_digest": secrets.token_hex(32),
            "previous_hash": self._entry["hash"],
            "hash": secrets.token_hex(32),
        }
        return contact, dict(self._entry)

    def commit(self, contact: dict[str, object], entry: dict[str, object]) -> None:
        """Store both rows durably."""
        self._connection.execute("BEGIN IMMEDIATE")
        self._connection.execute(self._statements[0], contact)
        self._connection.execute(self._statements[1], entry)
        self._connection.execute("COMMIT")


def _insert(table: str, columns: list[str]) -> str:
    places = ", ".join(f":{column}" for column in columns)
    return f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({places})"  # noqa: S608  # our own names


if __name__ == "__main__":
    from bench.report import table
    from bench.run import CACHE
    from bench.training_file import training_file

    with tempfile.TemporaryDirectory() as own:
        print(table(measure_home(training_file(CACHE, Path(own), CASES), Path(own))))
