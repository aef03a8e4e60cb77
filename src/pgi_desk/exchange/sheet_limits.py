"""How large a list of services may be; more than a country has, and little enough for an old laptop."""

from __future__ import annotations

from pgi_desk.domain.errors import SheetRefused

MOST_BYTES = 10_000_000
MOST_LINES = 10_000
MOST_COLUMNS = 200
MOST_UNPACKED = 60_000_000
# Characters: in a cell as many as Excel takes, and in all twenty times a long directory.
MOST_IN_CELL = 32_767
MOST_TEXT = 6_000_000
# For the process that reads a workbook: enough for the largest list, and too little for a cell at the far end.
MOST_MEMORY = 1_000_000_000
MOST_SECONDS = 60
# What it may answer, in bytes: all that text in any script, and what stands around it.
MOST_ANSWER = 50_000_000


def within(lines: int) -> None:
    """Raise SheetRefused when there are more lines than can be taken."""
    if lines > MOST_LINES:
        raise SheetRefused(problem="too_many_lines", most=MOST_LINES)
