"""Holds the promises of SECURITY.md against the tests that ran: `python -m tests.claims`, the last step of `make test`.

Exit code 1 and one line for each promise that names no test, a test that does not exist, or one that did not pass.
A test that the computer cannot run, for want of root or of a tool, is named and is no failure.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "SECURITY.md"
RAN = ROOT / "build" / "ran-tests"
OUTCOMES = ("passed", "skipped")
_TEST = re.compile(r"`(tests/[\w/]+\.py::[\w:]+)`")
_HEADING = "## What we promise"


class Promise(NamedTuple):
    """One row of the page: the sentence and the tests that show it."""

    text: str
    tests: tuple[str, ...]


def promises(page: str) -> list[Promise]:
    """Return the rows of the table of promises."""
    _, _, rest = page.partition(_HEADING)
    table, _, _ = rest.partition("\n## ")
    rows = [line for line in table.splitlines() if line.startswith("| ")]
    promised = (row for row in rows if not row.startswith(("| ---", "| promise")))
    return [Promise(row.split("|")[1].strip(), tuple(_TEST.findall(row))) for row in promised]


def complaints(page: str, passed: set[str], root: Path = ROOT) -> list[str]:
    """Return what is wrong with the promises of a page, given the names of the tests that passed."""
    found = promises(page)
    wrong = [] if found else ["there is no promise on the page"]
    for promise in found:
        if not promise.tests:
            wrong.append(f"no test shows: {promise.text}")
        for test in promise.tests:
            if not _exists(test, root):
                wrong.append(f"{test} does not exist, but is said to show: {promise.text}")
            elif test not in passed:
                wrong.append(f"{test} did not run and pass, but is said to show: {promise.text}")
    return wrong


def _exists(test: str, root: Path) -> bool:
    file, *names = test.split("::")
    path = root / file
    if not path.is_file():
        return False
    text = path.read_text(encoding="utf-8")
    return all(re.search(rf"^\s*(?:class|def) {re.escape(name)}\b", text, re.MULTILINE) for name in names)


def main() -> int:
    """Check the page of this project against the last run of `make test`; a test that cannot run here is said."""
    page = PAGE.read_text(encoding="utf-8")
    lines = [line for path in sorted(RAN.glob("*.txt")) for line in path.read_text(encoding="utf-8").splitlines()]
    found = {outcome: {line.split()[1] for line in lines if line.startswith(outcome)} for outcome in OUTCOMES}
    wrong = complaints(page, found["passed"] | found["skipped"])
    for line in wrong:
        print(line, file=sys.stderr)
    for promise in promises(page):
        for test in sorted(set(promise.tests) & (found["skipped"] - found["passed"])):
            print(f"not shown on this computer, {test} was skipped: {promise.text}")
    if not wrong:
        print(f"{len(promises(page))} promises, each with tests that exist and that did not fail.")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
