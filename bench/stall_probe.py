"""Watches the event loop of a window: how long each turn of it kept a key or a click waiting, and what caused it."""

from __future__ import annotations

import sys
import threading
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, QTimer

INTERVAL_MS = 5
LONG_MS = 50.0
MS_PER_NS = 1e-6


@dataclass(frozen=True, slots=True)
class Turn:
    """One turn of the loop: what was being done, how late the next look was, and the thread's own processor time."""

    doing: str
    late_ms: float
    processor_ms: float


@dataclass(frozen=True, slots=True)
class Waits:
    """How long somebody who comes at any moment waits until the window answers, in milliseconds."""

    p50: float
    p99: float
    p999: float
    longest: float
    over_50: int


class StallProbe(QObject):
    """Looks in every five milliseconds, in the thread of the window; `doing` says what the script is at.

    What is late is not only that look: whoever clicked right after the one before waited as long. The processor time of
    the thread says how much of it was the window's own work, whoever else used the machine meanwhile.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.doing = ""
        self.turns = list[Turn]()
        self.looked = time.perf_counter_ns()
        self._processor = time.thread_time_ns()
        self._timer = QTimer(self, interval=INTERVAL_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        """Begin to watch."""
        self.looked, self._processor = time.perf_counter_ns(), time.thread_time_ns()
        self._timer.start()

    def stop(self) -> None:
        """Watch no longer; the turn that is under way counts."""
        self._look()
        self._timer.stop()

    def _look(self) -> None:
        now, processor = time.perf_counter_ns(), time.thread_time_ns()
        late = (now - self.looked) * MS_PER_NS - INTERVAL_MS
        self.turns.append(Turn(self.doing, max(late, 0.0), (processor - self._processor) * MS_PER_NS))
        self.looked, self._processor = now, processor


def waits(late: Iterable[float], *, of_seconds: float = 0.0) -> Waits:
    """Return what turns that were so late mean for whoever comes at any moment.

    A turn of 500 ms is one look, but a hundred moments at which somebody would have waited: each of them counts, the
    later ones with what is left of it. With `of_seconds` the rest of that time is idle.
    """
    turns = list(late)
    seen = [left for one in turns for left in _moments(one)]
    idle = int(of_seconds * 1000 / INTERVAL_MS) - len(seen)
    ordered = [0.0] * max(idle, 0) + sorted(seen)
    over = sum(one > LONG_MS for one in turns)
    return Waits(_at(ordered, 0.5), _at(ordered, 0.99), _at(ordered, 0.999), ordered[-1], over)


def worst(turns: Iterable[Turn], above_ms: float = LONG_MS) -> tuple[Turn, ...]:
    """Return the turns that were later than this, the latest first."""
    return tuple(sorted((one for one in turns if one.late_ms > above_ms), key=lambda one: -one.late_ms))


class StackWatch(threading.Thread):
    """For whoever mends a stall: notes which of our lines the window's thread is in while it is late."""

    def __init__(self, probe: StallProbe, late_ms: float = 25.0, every_ms: float = 5.0) -> None:
        super().__init__(name="stack-watch", daemon=True)
        self._probe, self._late, self._every = probe, late_ms, every_ms
        self._thread = threading.get_ident()
        self._over = threading.Event()
        self._seen: dict[int, tuple[str, Counter[str]]] = {}

    def run(self) -> None:
        """Look until told to stop."""
        while not self._over.wait(self._every / 1000):
            looked = self._probe.looked
            if (time.perf_counter_ns() - looked) * MS_PER_NS > self._late:
                frame = sys._current_frames().get(self._thread)  # noqa: SLF001  # Python's own way to a thread's stack
                lines = list[str]()
                while frame is not None:
                    name = frame.f_code.co_filename
                    if "pgi_desk" in name and "/bench/" not in name:
                        lines.append(f"{name.rpartition('pgi_desk/')[2]}:{frame.f_lineno} {frame.f_code.co_name}")
                    frame = frame.f_back
                self._seen.setdefault(looked, (self._probe.doing, Counter()))[1][" < ".join(lines[:7])] += 1

    def finish(self) -> Sequence[str]:
        """Stop, and return the lines of each late turn, the longest first."""
        self._over.set()
        self.join()
        found = sorted(self._seen.values(), key=lambda one: -one[1].total())
        return [
            f"{counts.total() * self._every + self._late:.0f} ms {doing}\n"
            + "\n".join(f"      {number:3} {where}" for where, number in counts.most_common(4))
            for doing, counts in found
        ]


def _moments(late: float) -> Iterator[float]:
    yield late
    while late > INTERVAL_MS:
        late -= INTERVAL_MS
        yield late


def _at(ordered: Sequence[float], share: float) -> float:
    return ordered[min(int(len(ordered) * share), len(ordered) - 1)]
