"""Writes down which tests passed and which were skipped here, so that promises can be held against them."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

# `make test` names the file; a run by hand writes nothing.
WHERE = "PGI_DESK_RAN_TESTS"
_found: set[str] = set()


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Remember a test whose own part passed, or that cannot run here; the parameters of one test count as one."""
    if report.skipped or (report.when == "call" and report.passed):
        _found.add(f"{report.outcome} {report.nodeid.partition('[')[0]}")


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Write one line a test; the workers of a parallel run report to the first process, which writes."""
    where = os.environ.get(WHERE)
    if where and not hasattr(session.config, "workerinput"):
        path = Path(where)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("".join(f"{name}\n" for name in sorted(_found)), encoding="utf-8")
