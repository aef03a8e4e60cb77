"""How long the window keeps somebody waiting during an hour of work, in files of 1,000, 10,000 and 100,000 people.

The script does in minutes what fills an hour: `worker_hour.py` says what. Waits are measured in the event loop itself,
for whoever comes at any moment. The 99.9th percentile is given twice: over the minutes of the script, in which nobody
ever pauses, and over the hour that they stand for, whose other moments are idle. What caused the longest waits stands
beside the figures, each with the processor time of the window's own thread. Alone: `python -m bench.hour_bench`.
"""

from __future__ import annotations

import json
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bench.measuring import Figure
from bench.stall_probe import Turn
from bench.training_file import TrainingFile
from bench.window_bench import HERE, child_environment
from pgi_desk.bootstrap.demo import StoryClock, demo_material
from pgi_desk.bootstrap.wiring import Program
from pgi_desk.services.demo_filling import DemoFilling

STORIES = 44
P999_MS, LONGEST_MS = 50.0, 150.0
SCROLLS, PATIENCE_S = "30", 1800
MOST_CAUSES = 12


def measure_hours(files: dict[int, TrainingFile], scratch: Path, judged: int) -> tuple[Figure, ...]:
    """Measure an hour in files of so many people; the bars are about the one with `judged` people."""
    figures = list[Figure]()
    for people, file in sorted(files.items()):
        folder = Path(tempfile.mkdtemp(prefix=f"hour-{people}-", dir=scratch))
        try:
            figures += _figures(people, _work(file, folder), judged=people == judged)
        finally:
            shutil.rmtree(folder, ignore_errors=True)
    return tuple(figures)


def furnish(file: TrainingFile, *, stories: int = STORIES) -> None:
    """Add what generated people lack: colleagues, checked services, referrals, stock, as in any training file."""
    clock = StoryClock()
    program = Program(clock=clock)
    opened = program.files.open(file.path, file.passphrase, demo=True)
    end = datetime.now(UTC).replace(microsecond=0)  # noqa: TID251  # the story ends where the machine's clock is
    try:
        services, material, rng = program.services(opened), demo_material("en"), random.Random(1)
        DemoFilling(services, material, clock, end, rng).fill(stories)
    finally:
        clock.run()
        opened.store.close()


def _work(file: TrainingFile, folder: Path) -> dict[str, Any]:
    """Return what a fresh process saw while it worked; raises RuntimeError with what it said when it failed."""
    copy = TrainingFile(Path(shutil.copyfile(file.path, folder / "hour.pgidesk")), file.passphrase, file.raw_key)
    furnish(copy)
    command = [sys.executable, "-m", "bench.hour_child", str(copy.path), str(folder), SCROLLS]
    environment = child_environment({"QT_QPA_PLATFORM": "offscreen", "PGI_DESK_HOME": str(folder / "home")})
    done = subprocess.run(
        command,
        input=f"{copy.raw_key.hex()}\n",
        env=environment,
        cwd=HERE.parent,
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )
    if done.returncode or not done.stdout.strip():
        raise RuntimeError(f"the hour ended with {done.returncode}: {done.stderr[-2000:]}")
    seen: dict[str, Any] = json.loads(done.stdout)
    return seen


def _figures(people: int, seen: dict[str, Any], *, judged: bool) -> tuple[Figure, ...]:
    worked, own, turns = seen["waits"], seen["processor"], seen["turns"]
    share, longest = (1.0, 1.0) if judged else (None, None)
    causes = tuple(_causes(Turn(*one) for one in seen["worst"]))
    what = f"wait for the window in an hour, {people} people"
    return (
        Figure(f"hour_{people}_p999", f"{what} (p99.9)", "ms", seen["hour_p999"], P999_MS, turns, share),
        Figure(f"hour_{people}_p999_work", "the same, without its pauses", "ms", worked["p999"], P999_MS, turns, share),
        Figure(f"hour_{people}_longest", "the longest", "ms", worked["longest"], LONGEST_MS, turns, longest, causes),
        Figure(f"hour_{people}_p99_work", "p99, without its pauses", "ms", worked["p99"], P999_MS, turns),
        Figure(f"hour_{people}_p50_work", "median, without its pauses", "ms", worked["p50"], P999_MS, turns),
        Figure(f"hour_{people}_processor", "longest, processor time", "ms", own["longest"], LONGEST_MS, turns),
        Figure(f"hour_{people}_over_50", "turns above 50 ms, of all", "", worked["over_50"], turns, turns),
    )


def _causes(turns: Iterable[Turn]) -> Iterable[str]:
    """Name what was being done in each turn above 50 ms, the longest first and each action once."""
    seen = dict[str, Turn]()
    for one in turns:
        if one.late_ms > P999_MS:
            seen.setdefault(one.doing, one)
    for one in list(seen.values())[:MOST_CAUSES]:
        yield f"{one.doing}: {one.late_ms:.0f} ms, of them {one.processor_ms:.0f} of its own processor time"


if __name__ == "__main__":
    from bench.report import table
    from bench.run import CACHE
    from bench.training_file import training_file

    sizes = [int(size) for size in sys.argv[1:]] or [1_000, 10_000, 100_000]
    with tempfile.TemporaryDirectory() as own_folder:
        made = {size: training_file(CACHE, Path(own_folder), size) for size in sizes}
        print(table(measure_hours(made, Path(own_folder), sizes[-1])))
