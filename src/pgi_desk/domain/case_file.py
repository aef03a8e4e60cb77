"""The working file of one person: what the branch does and why it keeps it, without saying who."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.identifiers import CaseCode, StaffId
from pgi_desk.domain.text_entry import clean_line, clean_text

# Months after which a case that was not closed comes up for review; a product decision (domain standards 8, DP-08).
DEFAULT_RETENTION_MONTHS = 24


@dataclass(frozen=True, slots=True)
class CaseFile:
    """One case; DP-01 wants purpose, legal basis, date, source and retention in every record."""

    case_code: CaseCode
    case_type: str
    opened_on: date
    owner: StaffId
    need: str = ""
    area: str = ""
    status: str = "open"
    risk_level: str = "not_assessed"
    purpose: str = "assistance"
    legal_basis: str = "consent"
    information_source: str = "as_told"
    retention_until: date | None = None
    closed_on: date | None = None

    def cleaned(self, today: date) -> CaseFile:
        """Return the case as it is kept; InvalidEntry when a date cannot be or a text cannot be kept."""
        if self.opened_on > today:
            raise InvalidEntry(field="opened_on", problem="in_the_future")
        return replace(
            self,
            need=clean_text("need", self.need, longest=1000),
            area=clean_line("area", self.area),
            retention_until=self.retention_until or months_later(self.opened_on, DEFAULT_RETENTION_MONTHS),
        )


def months_later(start: date, months: int) -> date:
    """Return the same day some months later, or the last day of a shorter month."""
    index = start.year * 12 + start.month - 1 + months
    year, month = index // 12, index % 12 + 1
    for day in range(start.day, 27, -1):
        try:
            return date(year, month, day)
        except ValueError:
            continue
    return date(year, month, start.day)
