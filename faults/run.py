"""Break things on purpose and write down what came of it: what `make faults` runs.

`run.py [--short] [--only NAME] [--count N] [--seed N]` writes `build/faults.json` after each family, so that a long
run can be cut; families that are in it with the wanted count are not run again. Exit code 1 when a bar was missed.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RESULTS = ROOT / "build" / "faults.json"
PAGE = ROOT / "docs" / "reliability.md"
HOME = "PGI_DESK_HOME"


def main(arguments: list[str] | None = None) -> int:
    for folder in (ROOT, ROOT / "src"):
        sys.path.insert(0, str(folder))
    from faults.families import FAMILIES
    from faults.report import facts, read_record, write_page, write_record

    wanted = _parser(list(FAMILIES)).parse_args(arguments)
    record = read_record(wanted.results)
    for name, (family, full, short) in FAMILIES.items():
        count = (wanted.count or full) if not wanted.short else short
        done = record.get(name)
        if (
            not count
            or (wanted.only and name not in wanted.only)
            or (done and done["count"] == count and not wanted.again)
        ):
            continue
        print(f"{name}: {count} ...", flush=True)
        with _scratch() as scratch:
            outcome = family(count, wanted.seed, scratch)
        print(f"  {outcome.got}; {'passed' if outcome.passed else 'MISSED'} in {outcome.seconds:.0f} s", flush=True)
        for problem in outcome.problems:
            print(f"    {problem}", flush=True)
        write_record(wanted.results, name, outcome, facts(count, wanted.seed))
    if wanted.page:
        write_page(PAGE, read_record(wanted.results))
    return int(not all(one["passed"] for one in read_record(wanted.results).values()))


@contextmanager
def _scratch() -> Iterator[Path]:
    """Give a family a folder, and another one in place of what belongs to this laptop."""
    before = os.environ.get(HOME)
    with tempfile.TemporaryDirectory(prefix="pgi-faults-", ignore_cleanup_errors=True) as place:
        folders = Path(place) / "files", Path(place) / "desk"
        for folder in folders:
            folder.mkdir(mode=0o700)
        os.environ[HOME] = str(folders[1])
        try:
            yield folders[0]
        finally:
            os.environ.pop(HOME)
            os.environ |= {HOME: before} if before is not None else {}


def _parser(names: list[str]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--short", action="store_true", help="small counts, two minutes in all")
    parser.add_argument("--only", action="append", choices=names, help="this family alone; can be repeated")
    parser.add_argument("--again", action="store_true", help="also what the results already hold")
    parser.add_argument("--count", type=int, help="so many instead of the full number")
    parser.add_argument("--seed", type=int, default=20)
    parser.add_argument("--results", type=Path, default=RESULTS)
    parser.add_argument("--page", action="store_true", help="write docs/reliability.md from the results")
    return parser


if __name__ == "__main__":
    sys.exit(main())
