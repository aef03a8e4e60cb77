"""The figures of the faults as `build/faults.json`, and as the table of `docs/reliability.md`."""

from __future__ import annotations

import fcntl
import json
import os
import platform
import re
from dataclasses import asdict
from importlib.metadata import version
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver

from faults.outcome import Outcome
from pgi_desk import __version__
from pgi_desk.bootstrap.system import SystemClock

Record = dict[str, dict[str, Any]]
INTRODUCTION = """# Reliability

What was done to the program and its files on purpose, and what came of it. `make faults` measures this, without a
network where the system lets it, and writes this page from its results; nothing on it is written by hand. A row that
says *missed* is a known fault. What has no row was not measured. Each row was measured on the day and with the seed
that it names; the same seed makes the same choices.

| | what was done | how often | wanted | seen | | seconds | measured on | seed |
| --- | --- | --: | --- | --- | --- | --: | --- | --: |
"""
MEASURED = "Measured with: "
_ROW = re.compile(r"\| [BT]\d+ \|")


def facts(count: int, seed: int) -> dict[str, Any]:
    """Return what a figure was measured with."""
    connection = driver.connect(":memory:")
    (cipher,) = connection.execute("PRAGMA cipher_version").fetchone()
    connection.close()
    return {
        "count": count,
        "seed": seed,
        "measured_on": SystemClock().today().isoformat(),
        "with": {
            "pgi-desk": __version__,
            "Python": platform.python_version(),
            "SQLite": str(driver.sqlite_version),
            "SQLCipher": str(cipher),
            "SQLAlchemy": version("SQLAlchemy"),
            "pyrage": version("pyrage"),
            "system": f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores",
        },
    }


def read_record(path: Path) -> Record:
    """Return the figures so far."""
    if not path.exists():
        return {}
    found: Record = json.loads(path.read_text(encoding="utf-8"))
    return found


def write_record(path: Path, name: str, outcome: Outcome, measured: dict[str, Any]) -> None:
    """Add a figure; several runs may add to one file at the same time."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        record = {**read_record(path), name: {**asdict(outcome), **measured}}
        part = path.with_suffix(".part")
        part.write_text(json.dumps(record, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
        part.replace(path)


def write_page(path: Path, record: Record) -> None:
    """Write the page from the figures; rows of families that are not among them stay as they are on it."""
    old_rows, old_settings, old_problems = _read_page(path)
    new = {str(one["what"]) for one in record.values()}
    rows = {what: line for what, line in old_rows.items() if what not in new}
    settings, problems = old_settings if rows else set(), [line for line in old_problems if _what(line) in rows]
    rows |= {str(one["what"]): _row(one) for one in record.values()}
    settings |= {f"{name} {value}" for one in record.values() for name, value in one["with"].items()}
    problems += [f"- {one['what']}: {problem}" for one in record.values() for problem in one["problems"]]
    found = "\n## Problems\n\n" + "\n".join(sorted(problems)) + "\n" if problems else ""
    lines = sorted(rows.values(), key=_place)
    text = INTRODUCTION + "\n".join(lines) + "\n\n" + MEASURED + "; ".join(sorted(settings)) + ".\n" + found
    path.write_text(text, encoding="utf-8")


def _read_page(path: Path) -> tuple[dict[str, str], set[str], list[str]]:
    """Return the rows of a page by what was done, what they were measured with, and the problems."""
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    rows = {_cells(line)[1]: line for line in lines if _ROW.match(line)}
    measured = "".join(line.removeprefix(MEASURED).removesuffix(".") for line in lines if line.startswith(MEASURED))
    return rows, {*measured.split("; ")} - {""}, [line for line in lines if line.startswith("- ")]


def _cells(row: str) -> list[str]:
    return [cell.strip() for cell in row.split("|")[1:]]


def _what(problem: str) -> str:
    return problem.removeprefix("- ").partition(": ")[0]


def _place(row: str) -> tuple[str, int, str]:
    """Bars come first, then tests without a bar of their own; both by number."""
    name, what, *_ = _cells(row)
    return name[0], int(name[1:]), what


def _row(one: dict[str, Any]) -> str:
    verdict = "passed" if one["passed"] else "**missed**"
    cells = (one["id"], one["what"], f"{one['number']:,}", one["bar"], one["got"], verdict)
    return f"| {' | '.join(cells)} | {one['seconds']:.0f} | {one['measured_on']} | {one['seed']} |"
