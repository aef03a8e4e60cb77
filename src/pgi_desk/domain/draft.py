"""What somebody typed and did not save, kept inside the encrypted file until they go on, for a short time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from pgi_desk.domain.identifiers import DraftId, StaffId

# Nobody may have agreed yet to what stands in a form that was never saved (rules 8, DP-08).
DAYS_KEPT = 14


@dataclass(frozen=True, slots=True)
class Draft:
    """The fields of one unfinished form; `form` names the form, `subject` what it is about, `content` is JSON."""

    draft_id: DraftId
    staff_id: StaffId
    form: str
    subject: str
    content: str
    saved_at: datetime

    @property
    def kept_until(self) -> datetime:
        """The moment from which it is removed; whoever goes on with it begins the time anew."""
        return self.saved_at + timedelta(days=DAYS_KEPT)

    def is_over(self, now: datetime) -> bool:
        """Tell whether it was left for so long that it goes."""
        return now >= self.kept_until
