"""The lines of the palette, and who may add to them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class RowKind(StrEnum):
    """What a line leads to; the lines stand in this order when they fit equally well."""

    CASE = "case"
    PAGE = "page"
    ACTION = "action"
    SETTING = "setting"
    RECORD = "record"


@dataclass(frozen=True, slots=True)
class PaletteRow:
    """One line: its text in the language of the window, and in English, for whoever learnt the program in English.

    `keys` is shown beside it. A line with a `reason` is closed, and choosing it tells the reason.
    """

    kind: RowKind
    text: str
    english: str
    run: Callable[[], None]
    keys: str = ""
    reason: str = ""


class RowFinder(Protocol):
    """Somebody who finds more lines for what is typed, such as records; the answer may come later."""

    def find(self, typed: str, show: Callable[[Sequence[PaletteRow]], None]) -> None:
        """Look for lines and show them, at once or when they are there; they are shown as they come, best first.

        Asked at each letter: whoever asks the file waits until nobody types any more. An answer that comes too late is
        left out here.
        """
