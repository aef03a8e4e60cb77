"""Scoring every case for the review list: 10,000 cases with 67 answers each in 2 s of processor time.

The rule alone is measured on 10,000 and on 100,000 cases, whose time must grow with their number; then the whole list
on the encrypted file, reading included. Alone it is run with `python -m bench.scoring_bench`.
"""

from __future__ import annotations

import random
import shutil
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from bench.measuring import Figure
from bench.plain_twin import close_raw, open_raw
from bench.training_file import TrainingFile, open_desk, training_file
from pgi_desk.bootstrap.wiring import Program
from pgi_desk.domain.indicators import Profile, assess, strongest
from pgi_desk.services.concerns_waiting import profiles

CASES, MANY_CASES, ROUNDS = 10_000, 100_000, 5
WANTED_MS = 2_000
# How much more than ten times as long ten times as many cases may take.
GROWTH = 1.2
LIST = "delphi_labour"
INSERT = """
INSERT INTO observations (observation_id, case_code, list_name, code, answer, source, confidence, observed_on,
 recorded_at, recorded_by, note, corrects, row_version, row_nonce)
 VALUES (?, ?, ?, ?, ?, 'as_told', 'sure', '2026-06-15', '2026-06-15T09:00:00+00:00', ?, '', NULL, 1, '0')
"""


def measure_scoring(file: TrainingFile, scratch: Path) -> tuple[Figure, ...]:
    """Measure the rule on few and on many cases, and the review list of a file with 10,000 cases."""
    lists = profiles(Program().content, child=False)
    answers = _answers(lists[0])
    few, many = (_processor_ms(lambda count=count: _score(lists, answers, count)) for count in (CASES, MANY_CASES))  # type: ignore[misc]
    what = "scoring"
    return (
        Figure("scoring", f"{what} {CASES} cases x 67 indicators, of 2 s", "ms", few, WANTED_MS, ROUNDS, 1.0),
        Figure("scoring_growth", f"{what} {MANY_CASES} cases, to ten times that", "ms", many, few * 10, ROUNDS, GROWTH),
        _review_list(file, scratch),
    )


def _review_list(file: TrainingFile, scratch: Path) -> Figure:
    with _answered(file, scratch) as waiting:
        median = _processor_ms(waiting)
    return Figure("review_list", f"review list of {CASES} cases, of 2 s", "ms", median, WANTED_MS, ROUNDS, 1.0)


def _answers(used: Profile) -> tuple[dict[str, str], ...]:
    """Return a thousand different sets of answers; four of five rows are no or not known, as on a real form."""
    rng = random.Random(20)
    words = ("yes", "no", "no", "unknown", "unknown")
    return tuple({code: rng.choice(words) for code in used.indicators} for _ in range(1000))


def _score(lists: tuple[Profile, ...], answers: tuple[dict[str, str], ...], cases: int) -> None:
    for number in range(cases):
        given = answers[number % len(answers)]
        strongest(one for one in (assess(each, given) for each in lists) if one.ticked)


def _processor_ms(work: Callable[[], object]) -> float:
    """Return the processor time of one call, the median of some."""
    times = []
    for _ in range(ROUNDS):
        start = time.process_time()
        work()
        times.append((time.process_time() - start) * 1000)
    return statistics.median(times)


@contextmanager
def _answered(file: TrainingFile, scratch: Path) -> Iterator[Callable[[], object]]:
    """Yield what reads the review list of a copy in which every case has all answers."""
    copy = TrainingFile(Path(shutil.copyfile(file.path, scratch / "scored.pgidesk")), file.passphrase, file.raw_key)
    _fill(copy)
    opened, services = open_desk(Program(), copy)
    try:
        yield services.observations.waiting
    finally:
        opened.store.close()


def _fill(file: TrainingFile) -> None:
    """Write the answers past the program, which would add an audit entry for each of 670,000."""
    answers = _answers(profiles(Program().content, child=False)[0])
    with closing(open_raw(file.path, file.raw_key)) as raw:
        ((staff_id,),) = raw.execute("SELECT staff_id FROM staff LIMIT 1").fetchall()
        cases = [code for (code,) in raw.execute("SELECT case_code FROM case_files")]
        rows = (
            (f"{number}-{code}", case, LIST, code, word, staff_id)
            for number, case in enumerate(cases)
            for code, word in answers[number % len(answers)].items()
        )
        raw.execute("BEGIN")
        raw.executemany(INSERT, rows)
        raw.execute("COMMIT")
        close_raw(raw)


if __name__ == "__main__":
    from bench.report import table
    from bench.run import CACHE

    with tempfile.TemporaryDirectory() as folder:
        print(table(measure_scoring(training_file(CACHE, Path(folder), CASES), Path(folder))))
