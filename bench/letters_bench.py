"""Letters: how many a second, how soon the first, how much memory, against other engines with the same letter.

The others are installed into an environment of their own; without them only this program is measured.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from bench.letters.content import as_data
from bench.measuring import Figure, interleaved, medians

ROOT = Path(__file__).resolve().parent.parent
CHILD = ROOT / "bench" / "letters" / "child.py"
ENGINES_FILE = ROOT / "bench" / "letters" / "engines.txt"
FONTS, LETTERS = ROOT / "resources" / "fonts", ROOT / "resources" / "letters"
LANGUAGES = {"en": "English", "ar": "Arabic"}
OURS, YARDSTICK, SLOW = "ours", "typst", ("fpdf2", "weasyprint")
COUNTS = {OURS: 40, YARDSTICK: 40, "typst_plain": 40, "fpdf2": 4, "weasyprint": 6}
ROUNDS = 5
# Times of one letter: 0.9 and 0.7 of the yardstick's letters a second, and five times those of the slow ones.
MOST = {"en": 1 / 0.9, "ar": 1 / 0.7}
MOST_OF_SLOW = 1 / 5
FIRST_MS = 350.0
KIB_PER_MIB = 1024
PIP_SECONDS = 600


@dataclass(frozen=True, slots=True)
class Taken:
    """What the processes of one engine said of their letters, as medians."""

    each_ms: float
    cpu_ms: float
    first_ms: float
    peak_kib: float
    size: float


def measure_letters(cache: Path) -> tuple[Figure, ...]:
    """Measure this program, and the other engines where they can be installed."""
    others = _environment(cache / "engines")
    return tuple(figure for language in LANGUAGES for figure in _figures(language, others))


def _figures(language: str, others: Path | None) -> list[Figure]:
    taken = _taken(language, tuple(COUNTS) if others else (OURS,), others)
    ours, key, name = taken.pop(OURS), f"letter_{language}", LANGUAGES[language]
    figures = [Figure(f"{key}_first", f"first letter, {name}, of 350 ms", "ms", ours.first_ms, FIRST_MS, ROUNDS, 1.0)]
    targets = {YARDSTICK: MOST[language], **dict.fromkeys(SLOW, MOST_OF_SLOW)}
    for engine, other in taken.items():
        what = f"one letter, {name}, to {engine}"
        figures.append(Figure(f"{key}_{engine}", what, "ms", ours.each_ms, other.each_ms, ROUNDS, targets.get(engine)))
    if YARDSTICK in taken:
        other = taken[YARDSTICK]
        our_peak, their_peak = ours.peak_kib / KIB_PER_MIB, other.peak_kib / KIB_PER_MIB
        figures += [
            Figure(f"{key}_cpu", f"processor time, {name}, to {YARDSTICK}", "ms", ours.cpu_ms, other.cpu_ms, ROUNDS),
            Figure(f"{key}_memory", f"peak memory, letters, {name}", "MiB", our_peak, their_peak, ROUNDS, 1.0),
            Figure(f"{key}_size", f"size of a letter, {name}", "KB", ours.size / 1000, other.size / 1000, ROUNDS),
        ]
    return figures


def _taken(language: str, engines: tuple[str, ...], others: Path | None) -> dict[str, Taken]:
    """Return what all engines said, each measured in processes of its own and in turn."""
    data = json.dumps(as_data(LETTERS, language), ensure_ascii=False)
    said: dict[str, list[Mapping[str, float]]] = {engine: [] for engine in engines}

    def side(engine: str) -> Callable[[], float]:
        def run() -> float:
            said[engine].append(_run(engine, data, others))
            return said[engine][-1]["each_ms"]

        return run

    interleaved({engine: side(engine) for engine in engines}, ROUNDS, warm_ups=1)
    return {engine: _medians(values[1:]) for engine, values in said.items()}


def _medians(values: list[Mapping[str, float]]) -> Taken:
    found = medians({name: tuple(value[name] for value in values) for name in values[0]})
    return Taken(found["each_ms"], found["cpu_ms"], found["first_ms"], found["peak_kib"], found["bytes"])


def _run(engine: str, data: str, others: Path | None) -> Mapping[str, float]:
    """Return what a child says; raises RuntimeError with its words when it fails."""
    python = sys.executable if engine == OURS or others is None else str(others)
    command = [python, str(CHILD), engine, str(FONTS), str(COUNTS[engine])]
    done = subprocess.run(command, input=data, capture_output=True, encoding="utf-8", timeout=600, check=False)
    if done.returncode:
        raise RuntimeError(f"{engine} ended with {done.returncode}: {done.stderr}")
    answer: Mapping[str, float] = json.loads(done.stdout)
    return answer


def _environment(folder: Path) -> Path | None:
    """Return the Python that has the other engines, made where it is missing; None where it cannot be made."""
    python = folder / ("Scripts" if os.name == "nt" else "bin") / "python"
    mark, wanted = folder / "made-from.txt", ENGINES_FILE.read_text(encoding="utf-8")
    if mark.is_file() and mark.read_text(encoding="utf-8") == wanted:
        return python
    shutil.rmtree(folder, ignore_errors=True)
    install = [str(python), "-m", "pip", "install", "--quiet", "--requirement", str(ENGINES_FILE)]
    proof = [str(python), "-c", "import fpdf, typst, uharfbuzz, weasyprint"]  # the last one needs Pango of the system
    for command in ([sys.executable, "-m", "venv", str(folder)], install, proof):
        done = subprocess.run(command, capture_output=True, text=True, timeout=PIP_SECONDS, check=False)
        if done.returncode:
            said = (done.stderr or done.stdout).strip()[-300:]
            print(f"Other engines of letters are not measured: {said}", flush=True)
            return None
    mark.write_text(wanted, encoding="utf-8")
    return python


if __name__ == "__main__":
    from bench.report import table

    (ROOT / "build" / "bench").mkdir(parents=True, exist_ok=True)
    print(table(measure_letters(ROOT / "build" / "bench")))
