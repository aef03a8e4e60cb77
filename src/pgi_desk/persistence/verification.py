"""The full check of a file: pages, structure, references, audit chain and the digest of every row."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from typing import TypeAlias

import sqlcipher3.dbapi2 as sqlcipher

from pgi_desk.domain.audit import GENESIS
from pgi_desk.domain.errors import Interrupted, StorageFailed
from pgi_desk.persistence.engine import PAGE_SIZE
from pgi_desk.persistence.vouching import check_contents
from pgi_desk.services.ports import never
from pgi_desk.services.read_models import Problem, VerifyReport

NO_MEMORY, NO_HANDLE = "sqlite_7", "sqlite_14"
# How SQLite ends what it says about the index of Find.
INDEX = ("FTS5 table main.find_index", 'from table "find_index"')
# Steps of SQLite's virtual machine between two looks at `stopped`: some hundredths of a second.
STEPS_BETWEEN_LOOKS = 20_000
SECONDS_BETWEEN_LOOKS = 0.1
Connect: TypeAlias = Callable[[], sqlcipher.Connection]
Check: TypeAlias = Callable[[sqlcipher.Connection], Iterator[Problem]]
# The share of the computer's memory that a check may fill with pages; it is given back at its end.
MEMORY_SHARE = 4


def verify_file(connect: Connect, stopped: Callable[[], bool] = never) -> VerifyReport:
    """Check everything over raw connections; writes nothing and never raises for damage.

    Raises Interrupted soon after `stopped` says so, and StorageFailed when the computer had too little to finish: what
    was not looked at is not damaged. Pages, structure and contents are checked beside one another, each on a
    connection of its own: most of it is SQLite's and SQLCipher's work, which leaves Python free. Where the pages of a
    large file do not find room in memory after all, it is checked again with little. So it is before anybody is told
    of damage: a lack of memory can look like it, and damage is found by the second check as well.
    """
    try:
        report = _verified(connect, stopped, _roomy_structure)
    except StorageFailed:
        report = None
    if report is not None and report.good:
        return report
    return _verified(connect, stopped, _structure, one_by_one=True)


def _verified(
    connect: Connect, stopped: Callable[[], bool], check_structure: Check, *, one_by_one: bool = False
) -> VerifyReport:
    pages = _Beside(connect, _pages, stopped)
    if one_by_one:
        pages.problems()
    structure = _Beside(connect, check_structure, stopped)
    if one_by_one:
        structure.problems()
    report, too_little = _unreadable(""), False
    try:
        connection = connect()
        try:
            connection.set_progress_handler(stopped, STEPS_BETWEEN_LOOKS)
            report = check_contents(connection)
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
        return not any(_structure(connection)) and check_contents(connection).good
    except sqlcipher.DatabaseError:
        return False
    finally:
        connection.close()


class _Beside:
    """One check in a thread and on a connection of its own."""

    def __init__(
        self,
        connect: Connect,
        check: Check,
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


def _unreadable(code: str) -> VerifyReport:
    return VerifyReport(0, 0, GENESIS, (Problem("unreadable", f"sqlite {code}"),))


def _pages(connection: sqlcipher.Connection) -> Iterator[Problem]:
    for (finding,) in connection.execute("PRAGMA cipher_integrity_check"):
        yield Problem("page_damaged", str(finding))


def _roomy_structure(connection: sqlcipher.Connection) -> Iterator[Problem]:
    """Check the structure with room for all pages: it looks each row up in each index, so it comes back to most."""
    ((pages,),) = connection.execute("PRAGMA page_count").fetchall()
    ((usual,),) = connection.execute("PRAGMA cache_size").fetchall()
    # Negative is KiB, as in the settings of a connection.
    room = min(pages * PAGE_SIZE, _memory() // MEMORY_SHARE) // 1024
    if room > -usual:
        connection.execute(f"PRAGMA cache_size = -{room}").fetchall()
    yield from _structure(connection)


def _memory() -> int:
    """Return how many bytes of memory the computer has; 0 where the system does not say."""
    try:
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (AttributeError, OSError, ValueError):
        return 0


def _structure(connection: sqlcipher.Connection) -> Iterator[Problem]:
    """Each of the checks, that of the pages included, misses damage that another finds."""
    for (finding,) in connection.execute("PRAGMA integrity_check(20)"):
        # What records are found by follows from them: it is held against them elsewhere, and made anew.
        if finding != "ok" and not finding.endswith(INDEX):
            yield Problem("structure_damaged", str(finding))
    for table, row, parent, _ in connection.execute("PRAGMA foreign_key_check"):
        yield Problem("reference_broken", f"{table} {row} -> {parent}")
