"""Going to a page against its widgets built empty, and scrolling a long list down; in files of several sizes.

Each is measured in fresh processes. What is scrolled is the list of people, to its end; held against what the process
had when a thousand of them were seen, and against a process that did it in a file with 1,000 people. Alone:
`python -m bench.pages_bench`.
"""

from __future__ import annotations

import json
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from bench.measuring import Figure
from bench.training_file import TrainingFile
from bench.window_bench import HERE, KIB_PER_MIB, child_environment

RUNS, PATIENCE_S = 3, 1200
SWITCH_TARGET, SCROLL_TARGET = 1.5, 1.1
# Behind these on each page of `switch_child`: the first visit, the second, and the same widgets empty.
FIRST, AGAIN, EMPTY = 0, 1, 2
CLOCK, PROCESSOR, PAINTED = 0, 1, 2
Seen = dict[str, Any]


def measure_pages(files: dict[int, TrainingFile], scratch: Path, judged: int) -> tuple[Figure, ...]:
    """Measure in files of so many people; the bars are about the one with `judged` people."""
    figures = list[Figure]()
    scrolled = dict[int, tuple[int, int, int, int]]()
    for people, file in sorted(files.items()):
        runs = [json.loads(_run(file, scratch, ["bench.switch_child"])) for _ in range(RUNS)]
        figures += _switches(people, runs, judged=people == judged)
        scrolled[people] = _scroll(file, scratch, people)
    base = min(files)
    for people, (rows, held, first, peak) in scrolled.items():
        target = SCROLL_TARGET if people == judged else None
        what = f"peak memory, {rows} people scrolled through, {held} held"
        for key, text, before in (
            (f"scroll_{people}", f"{what}, to the first 1000 of them", first),
            (f"scroll_file_{people}", f"the same, to a file with {base} people", scrolled[base][3]),
        ):
            figures.append(Figure(key, text, "MiB", peak / KIB_PER_MIB, before / KIB_PER_MIB, 1, target))
    return tuple(figures)


def _switches(people: int, runs: Sequence[Seen], *, judged: bool) -> tuple[Figure, ...]:
    target, pages = SWITCH_TARGET if judged else None, len(runs[0])

    def total(visit: int, kind: int) -> float:
        return sum(statistics.median(float(run[page][visit][kind]) for run in runs) for page in runs[0])

    def figure(key: str, what: str, visit: int, kind: int, bar: float | None) -> Figure:
        return Figure(f"{key}_{people}", what, "ms", total(visit, kind), total(EMPTY, kind), RUNS, bar)

    what = f"{pages} pages, each for the first time, {people} people"
    standing = "the same, until the page stands there and takes keys; its lines follow"
    return (
        figure("page_first", what, FIRST, CLOCK, target),
        figure("page_first_processor", "the same, processor time of the window", FIRST, PROCESSOR, None),
        figure("page_first_painted", standing, FIRST, PAINTED, None),
        figure("page_again", "the same pages once more", AGAIN, CLOCK, target),
        figure("page_again_processor", "the same, processor time of the window", AGAIN, PROCESSOR, None),
        figure("page_again_painted", standing, AGAIN, PAINTED, None),
    )


def _scroll(file: TrainingFile, scratch: Path, rows: int) -> tuple[int, int, int, int]:
    seen, held, first, peak = (int(word) for word in _run(file, scratch, ["bench.scroll_child"], str(rows)).split())
    return seen, held, first, peak


def _run(file: TrainingFile, scratch: Path, module: Sequence[str], *more: str) -> str:
    """Return what a child printed over a fresh copy of a file; raises RuntimeError with what it said when it failed."""
    folder = Path(tempfile.mkdtemp(prefix="pages-", dir=scratch))
    copy = shutil.copyfile(file.path, folder / "pages.pgidesk")
    environment = child_environment({"QT_QPA_PLATFORM": "offscreen", "PGI_DESK_HOME": str(folder / "home")})
    try:
        done = subprocess.run(
            [sys.executable, "-m", *module, str(copy), *more],
            input=f"{file.raw_key.hex()}\n",
            env=environment,
            cwd=HERE.parent,
            capture_output=True,
            text=True,
            timeout=PATIENCE_S,
            check=False,
        )
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    if done.returncode or not done.stdout.strip():
        raise RuntimeError(f"{module[0]} ended with {done.returncode}: {done.stderr[-2000:]}")
    return done.stdout


if __name__ == "__main__":
    from bench.report import table
    from bench.run import CACHE
    from bench.training_file import training_file

    sizes = [int(size) for size in sys.argv[1:]] or [1_000, 10_000, 100_000]
    with tempfile.TemporaryDirectory() as own:
        made = {size: training_file(CACHE, Path(own), size) for size in sizes}
        print(table(measure_pages(made, Path(own), sizes[-1])))
