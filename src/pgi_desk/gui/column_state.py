"""The columns of a list as they are kept: names, order and widths, and nothing about anybody."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

PART = re.compile(r"(-?)([a-z_]{1,30}):(\d{1,4})", re.ASCII)
NARROWEST, WIDEST = 24, 1200


@dataclass(frozen=True, slots=True)
class ColumnState:
    """One column; a width of 0 is the usual one, others are for text of the usual size."""

    name: str
    shown: bool = True
    width: int = 0


def columns_from(text: str, names: Sequence[str], spare: Collection[str] = ()) -> tuple[ColumnState, ...]:
    """Return a stored layout; what is damaged or unknown in it is left out, and what it lacks stands at its end.

    The first of the names is always shown. Where nothing is stored, `spare` columns are not.
    """
    if not text:
        return tuple(ColumnState(name, shown=name not in spare) for name in names)
    known: dict[str, ColumnState] = {}
    for hidden, name, digits in (found.groups() for found in map(PART.fullmatch, text.split()) if found):
        if name in names and name not in known:
            width = int(digits) if NARROWEST <= int(digits) <= WIDEST else 0
            known[name] = ColumnState(name, not hidden or name == names[0], width)
    return (*known.values(), *(ColumnState(name) for name in names if name not in known))


def columns_text(layout: Sequence[ColumnState]) -> str:
    """Return a layout as it is stored."""
    return " ".join(f"{'' if column.shown else '-'}{column.name}:{column.width}" for column in layout)
