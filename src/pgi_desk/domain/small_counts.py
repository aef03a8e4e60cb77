"""Small counts of people are not told outside: which cells of a table are hidden, so that subtracting finds nobody.

The rule of domain standards 9.3. Whoever may read the cases reads them one by one and with an entry; this is for what
is told to others.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

# Fewer people than this are never told as a number; it may only be raised.
SMALLEST = 11
# Tables over times that overlap can be subtracted: their counts are rounded, and none below this is told.
SMALLEST_ROUNDED, STEP = 15, 5
K = TypeVar("K")


@dataclass(frozen=True, slots=True)
class Published(Generic[K]):
    """A table as it may be told: a cell without a number is hidden, "fewer than `below`" or with one that is.

    Of too few people nothing is told but that they are fewer: then there is no `total`.
    """

    below: int
    cells: Mapping[K, int | None]
    total: int | None


def publish(
    counts: Mapping[K, int], *, of_services: bool = False, overlapping: bool = True, smallest: int = SMALLEST
) -> Published[K]:
    """Return a table as it may be told; raises ValueError for a threshold below the smallest.

    Each person is in one cell, and all cells have one total: a crossing of two things is such a list too, and is told
    without sums of its rows. In a table of services a nought stays; in one of people it is hidden like a few.
    `overlapping` says that other tables over a part of the same time may be told too.
    """
    if smallest < SMALLEST:
        raise ValueError(smallest)
    below = max(smallest, SMALLEST_ROUNDED) if overlapping else smallest
    total, least = sum(counts.values()), 1 if of_services else 0
    hidden = _hidden(counts, below, least)
    if total < below or _gives_away([counts[cell] for cell in hidden], below, least):
        return Published(below, dict.fromkeys(counts), None)
    told = {
        cell: None if cell in hidden else rounded(count) if overlapping else count for cell, count in counts.items()
    }
    return Published(below, told, rounded(total) if overlapping else total)


def rounded(count: int) -> int:
    """Return a count to the nearest five; a nought stays what it is."""
    return (count + STEP // 2) // STEP * STEP


def _hidden(counts: Mapping[K, int], below: int, least: int) -> frozenset[K]:
    """Return the small cells, and the next smallest ones as long as the hidden ones could be found by subtracting."""
    hidden = {cell for cell, count in counts.items() if least <= count < below}
    for cell in sorted((cell for cell in counts if counts[cell] >= below), key=counts.__getitem__):
        if not _gives_away([counts[one] for one in hidden], below, least):
            break
        hidden.add(cell)
    return frozenset(hidden)


def _gives_away(hidden: Sequence[int], below: int, least: int) -> bool:
    """Tell whether the total without what is told says too much of the hidden cells.

    They are few together, or their sum leaves each of them only one number: the least, or the greatest that is small.
    """
    if not hidden or sum(hidden) < below:
        return bool(hidden)
    small = all(count < below for count in hidden)
    return small and sum(hidden) in {len(hidden) * least, len(hidden) * (below - 1)}
