"""How a figure is taken: all sides in turn, forwards and backwards, and the median of each."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import NamedTuple, TypeVar

Measured = TypeVar("Measured")
MILLISECONDS_PER_NANOSECOND = 1e-6


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured thing: its median, that of what it is held against, and the highest ratio that is wanted.

    Without a target it explains another figure. `causes` says what it came from, where that was seen.
    """

    key: str
    what: str
    unit: str
    median: float
    baseline: float
    repeats: int
    target: float | None = None
    causes: tuple[str, ...] = ()

    @property
    def ratio(self) -> float:
        """How many times the baseline it is."""
        return self.median / self.baseline

    @property
    def met(self) -> bool | None:
        """Tell whether the target is met; None without a target."""
        return None if self.target is None else self.ratio <= self.target


class Spent(NamedTuple):
    """What something took, in milliseconds: by the clock, and of the processors, whoever else used them."""

    clock: float
    processor: float

    def __add__(self, other: object) -> Spent:
        """Return both, one after the other."""
        if not isinstance(other, Spent):
            return NotImplemented
        return Spent(self.clock + other.clock, self.processor + other.processor)


def spent(work: Callable[[], object]) -> Spent:
    """Return what one call takes in all threads of this process."""
    clock, processor = time.perf_counter_ns(), time.process_time_ns()
    work()
    taken = time.perf_counter_ns() - clock, time.process_time_ns() - processor
    return Spent(taken[0] * MILLISECONDS_PER_NANOSECOND, taken[1] * MILLISECONDS_PER_NANOSECOND)


def milliseconds(work: Callable[[], object]) -> float:
    """Return how long one call takes."""
    start = time.perf_counter_ns()
    work()
    return (time.perf_counter_ns() - start) * MILLISECONDS_PER_NANOSECOND


def interleaved(
    sides: Mapping[str, Callable[[], Measured]], repeats: int, *, warm_ups: int
) -> dict[str, tuple[Measured, ...]]:
    """Measure all sides in turn, A B B A, so that a load that comes and goes falls on all of them.

    Each side measures itself, so that what it prepares is not counted. Returns `repeats` values a side.
    """
    names = tuple(sides)
    values: dict[str, list[Measured]] = {name: [] for name in names}
    for turn in range(warm_ups + repeats):
        for name in names if turn % 2 == 0 else reversed(names):
            value = sides[name]()
            if turn >= warm_ups:
                values[name].append(value)
    return {name: tuple(found) for name, found in values.items()}


def compared(
    key: str, what: str, sides: tuple[Callable[[], float], Callable[[], float]], repeats: int, target: float | None
) -> Figure:
    """Measure one side against the other, in milliseconds."""
    values = interleaved({"ours": sides[0], "baseline": sides[1]}, repeats, warm_ups=max(2, repeats // 20))
    found = medians(values)
    return Figure(key, what, "ms", found["ours"], found["baseline"], repeats, target)


def compared_twice(
    key: str, what: str, sides: tuple[Callable[[], Spent], Callable[[], Spent]], repeats: int, target: float
) -> tuple[Figure, Figure]:
    """Measure one side against the other by the clock, which the target is about, and in processor time.

    Where others use the machine, the second says what the first would be without them: on two cores, half of it at
    best for what runs beside itself.
    """
    values = interleaved({"ours": sides[0], "baseline": sides[1]}, repeats, warm_ups=1)
    clock = medians({name: tuple(one.clock for one in found) for name, found in values.items()})
    processor = medians({name: tuple(one.processor for one in found) for name, found in values.items()})
    return (
        Figure(key, what, "ms", clock["ours"], clock["baseline"], repeats, target),
        Figure(f"{key}_processor", "the same, processor time", "ms", processor["ours"], processor["baseline"], repeats),
    )


def medians(values: Mapping[str, tuple[float, ...]]) -> dict[str, float]:
    """Return the median of each side."""
    return {name: statistics.median(found) for name, found in values.items()}
