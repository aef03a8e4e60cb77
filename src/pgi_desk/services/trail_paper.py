"""The audit trail on paper, without its layout: case codes and staff, never a name of a person on record."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

# Some thirty pages; who needs more chooses a shorter time.
LINES_ON_PAPER = 1000


@dataclass(frozen=True, slots=True)
class TrailLine:
    """One entry, already in words."""

    sequence: int
    at: datetime
    staff_name: str
    action: str
    case_code: str


@dataclass(frozen=True, slots=True)
class TrailPaper:
    """Everything that will be on the paper; `entries` is how many there are, `lines` the newest of them."""

    language: str
    branch: str
    made_at: datetime
    made_by: str
    filters: tuple[str, ...]
    first_day: date | None
    last_day: date | None
    entries: int
    lines: tuple[TrailLine, ...]
    record_check: str
    training: bool


@dataclass(frozen=True, slots=True)
class PreparedTrail:
    """A paper in memory, and what the trail will say about its leaving."""

    pdf: bytes
    case_code: str
    entries: int
    first_sequence: int
    last_sequence: int


class TrailRenderer(Protocol):
    """Turns the trail into a PDF in memory."""

    def render_trail(self, paper: TrailPaper) -> bytes:
        """Return the PDF; equal papers give equal bytes. Raises LetterCannotShow and TemplateMistake."""
