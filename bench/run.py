"""Measure the program against plain SQLite and a bare window: what `make bench` runs.

Writes `bench/results.json` and prints a table. Exit code 0 also when a target is missed, 1 when measuring failed.
"""

from __future__ import annotations

import os
import platform
import shutil
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the folder of the project is not on the path yet
    from bench.database_bench import Copies
    from bench.measuring import Figure
    from bench.training_file import TrainingFile

ROOT = Path(__file__).resolve().parent.parent
CACHE = ROOT / "build" / "bench"
RESULTS = ROOT / "bench" / "results.json"
PEOPLE, CHILD_ROWS = 10_000, 5
MANY_PEOPLE = 100_000
FEW_PEOPLE, HINT_PEOPLE = 1_000, 20_000


def main() -> int:
    sys.path.insert(0, str(ROOT))
    from bench.database_bench import Copies, sync_time
    from bench.plain_twin import make_twin
    from bench.report import as_record, table, write_record
    from bench.training_file import training_file
    from pgi_desk.bootstrap.system import SystemClock

    CACHE.mkdir(parents=True, exist_ok=True)
    scratch = Path(tempfile.mkdtemp(prefix="run-", dir=CACHE))
    try:
        print(f"Preparing a file with {PEOPLE} people...", flush=True)
        file = training_file(CACHE, scratch, PEOPLE)
        copies = Copies(file, scratch / "plain.db", Path(shutil.copyfile(file.path, scratch / "cipher.db")))
        make_twin(file.path, file.raw_key, copies.plain)
        print(f"Preparing a file with {MANY_PEOPLE} people; the first time today this takes minutes...", flush=True)
        large = training_file(CACHE, scratch, MANY_PEOPLE)
        searched = {people: training_file(CACHE, scratch, people) for people in (FEW_PEOPLE, HINT_PEOPLE)}
        searched |= {PEOPLE: copies.desk, MANY_PEOPLE: large}
        print("Measuring; this takes about twenty minutes...", flush=True)
        before = {"load_before": _load(), "sync_ms_before": sync_time(scratch)}
        figures = _figures(copies, searched, scratch)
        conditions = {
            "system": platform.system(),
            "cores": os.cpu_count(),
            **before,
            "load_after": _load(),
            "sync_ms_after": sync_time(scratch),
        }
        facts = {
            "measured_on": SystemClock().today().isoformat(),
            "people": PEOPLE,
            "people_for_verify_and_backup": MANY_PEOPLE,
            "child_rows_per_person": CHILD_ROWS,
            "versions": _versions(),
            "conditions": conditions,
        }
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
    write_record(RESULTS, as_record(figures, facts))
    print(table(figures))
    print("\nConditions: " + ", ".join(f"{name} {value}" for name, value in conditions.items()))
    return 0


def _figures(copies: Copies, searched: dict[int, TrainingFile], scratch: Path) -> tuple[Figure, ...]:
    """Measure one thing after the other; the full check and the backup on the large file."""
    from bench.backup_bench import measure_backup
    from bench.database_bench import measure_work
    from bench.directory_bench import measure_directory
    from bench.find_bench import measure_finding
    from bench.home_bench import measure_home
    from bench.hour_bench import measure_hours
    from bench.installed_bench import measure_installed
    from bench.letters_bench import measure_letters
    from bench.lock_bench import measure_lock
    from bench.opening_bench import measure_opening
    from bench.pages_bench import measure_pages
    from bench.scoring_bench import measure_scoring
    from bench.unlock_bench import measure_unlock
    from bench.verify_bench import measure_verify
    from bench.window_bench import measure_window

    large = searched[MANY_PEOPLE]
    grown = {people: searched[people] for people in (FEW_PEOPLE, PEOPLE, MANY_PEOPLE)}
    return (
        *measure_work(copies),
        *measure_opening(copies),
        *measure_directory(scratch),
        *measure_scoring(copies.desk, scratch),
        *measure_home(copies.desk, scratch),
        *measure_finding(searched, scratch, HINT_PEOPLE),
        *measure_verify(large),
        *measure_backup(large, scratch),
        *measure_window(grown, MANY_PEOPLE),
        *measure_pages(grown, scratch, MANY_PEOPLE),
        *measure_hours(grown, scratch, MANY_PEOPLE),
        *measure_installed(),
        *measure_unlock(copies.desk),
        *measure_lock(CACHE),
        *measure_letters(CACHE),
    )


def _load() -> float | None:
    """Return what else the machine was doing: processes that want to run, over the last minute."""
    return round(os.getloadavg()[0], 2) if hasattr(os, "getloadavg") else None


def _versions() -> dict[str, str]:
    import sqlcipher3.dbapi2 as driver

    from pgi_desk import __version__

    connection = driver.connect(":memory:")
    (cipher,) = connection.execute("PRAGMA cipher_version").fetchone()
    connection.close()
    return {
        "pgi-desk": __version__,
        "python": platform.python_version(),
        "sqlite": str(driver.sqlite_version),
        "sqlcipher": str(cipher),
        "PySide6": version("PySide6-Essentials"),
        "SQLAlchemy": version("SQLAlchemy"),
    }


if __name__ == "__main__":
    sys.exit(main())
