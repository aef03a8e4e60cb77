"""What is true of the person who is signed in and may change while they work."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(slots=True)
class Bond:
    """Until when the signed-in staff member is bound by a confidentiality agreement; None when they are not."""

    until: date | None = None

    def asked(self) -> date | None:
        """Return the last day that is covered."""
        return self.until

    def extend(self, until: date) -> None:
        """Take in a newer agreement; an older one shortens nothing."""
        self.until = until if self.until is None else max(self.until, until)
