"""The list of the day beside referrals and safety: what is due, overdue or waits, oldest first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

# What stands here waits for a person, not for a day: it is done as soon as somebody looks.
WAITING = frozenset({"hand_over", "identity_opened", "agreed"})


@dataclass(frozen=True, slots=True)
class DueEntry:
    """One line: `kind` is of the list due_kinds, `about` a code that belongs to the kind, `who` a colleague.

    `due_on` is the day by which it is to be done, or since which it waits; None where there never was one.
    """

    key: str
    kind: str
    due_on: date | None
    case_code: str = ""
    about: str = ""
    who: str = ""
    count: int = 1

    def overdue(self, today: date) -> bool:
        """Tell whether its day is over; something that never had a day, such as an agreement, is missing."""
        return self.kind not in WAITING and (self.due_on is None or self.due_on < today)


def oldest_first(entries: Iterable[DueEntry]) -> tuple[DueEntry, ...]:
    """Return the entries, what was due first on top: after days without the laptop nothing is passed over."""
    return tuple(sorted(entries, key=lambda one: (one.due_on or date.min, one.kind, one.case_code, one.key)))
