"""What a family of faults came to, held against its bar."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

PROBLEMS_KEPT = 10


@dataclass(frozen=True, slots=True)
class Outcome:
    """One bar: how many faults were made, what is wanted of them and what was seen; time in seconds."""

    id: str
    what: str
    number: int
    bar: str
    got: str
    passed: bool
    seconds: float
    problems: tuple[str, ...] = ()


# Makes so many faults from a seed in an empty folder.
Family = Callable[[int, int, Path], Outcome]


class Tally:
    """Counts faults and collects what went wrong, while a family runs."""

    def __init__(self, id: str, what: str, bar: str) -> None:  # the name of the figure in the report
        self._names = (id, what, bar)
        self._start = time.perf_counter()
        self.number = 0
        self.problems: list[str] = []

    def outcome(self, got: str) -> Outcome:
        """Return the figure; it passes when nothing went wrong and anything was tried at all."""
        name, what, bar = self._names
        seconds = round(time.perf_counter() - self._start, 1)
        passed = not self.problems and self.number > 0
        return Outcome(name, what, self.number, bar, got, passed, seconds, tuple(self.problems[:PROBLEMS_KEPT]))
