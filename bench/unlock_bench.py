"""From the key to the first page, against the raw driver and an empty main window; each in a fresh process."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from bench.measuring import MILLISECONDS_PER_NANOSECOND, Figure, Spent, compared_twice
from bench.training_file import TrainingFile

ROOT = Path(__file__).resolve().parent.parent
UNLOCKS, UNLOCK_TARGET = 7, 1.5


def measure_unlock(file: TrainingFile) -> tuple[Figure, ...]:
    """Measure what follows on the passphrase once its key is derived."""

    def program() -> Spent:
        return _run("program", file)

    def bare() -> Spent:
        return _run("bare", file)

    what = "key at hand to the home page"
    return compared_twice("unlock", what, (program, bare), UNLOCKS, UNLOCK_TARGET)


def _run(side: str, file: TrainingFile) -> Spent:
    command = [sys.executable, "-m", "bench.unlock_child", side, str(file.path)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    lines = file.raw_key.hex() + "\n"
    done = subprocess.run(
        command, input=lines, env=environment, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False
    )
    if done.returncode or not done.stdout.strip():
        raise RuntimeError(f"{side} ended with {done.returncode}: {done.stderr}")
    clock, processor = (int(figure) * MILLISECONDS_PER_NANOSECOND for figure in done.stdout.split())
    return Spent(clock, processor)
