"""A need for which nobody was referred, and why: what is counted shows which services are missing."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from pgi_desk.domain.case_file import months_later
from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.identifiers import CaseCode, ProviderId, StaffId, UnmetNeedId
from pgi_desk.domain.text_entry import clean_text


class Period(StrEnum):
    """Over which time needs are counted."""

    LAST_3_MONTHS = "last_3_months"
    THIS_YEAR = "this_year"
    LAST_YEAR = "last_year"
    ALL = "all"

    def days(self, today: date) -> tuple[date, date]:
        """Return the first and the last day; both count."""
        year = today.year - (self is Period.LAST_YEAR)
        return {
            Period.LAST_3_MONTHS: (months_later(today, -3), today),
            Period.THIS_YEAR: (date(year, 1, 1), today),
            Period.LAST_YEAR: (date(year, 1, 1), date(year, 12, 31)),
            Period.ALL: (date.min, today),
        }[self]


@dataclass(frozen=True, slots=True)
class UnmetNeed:
    """One need without a referral; `provider_id` is the service that was considered, if there was one."""

    unmet_need_id: UnmetNeedId
    case_code: CaseCode
    service_family: str
    reason: str
    noted_on: date
    recorded_at: datetime
    recorded_by: StaffId
    provider_id: ProviderId | None = None
    note: str = ""

    def cleaned(self, today: date) -> UnmetNeed:
        """Return the entry as it is kept; InvalidEntry names the field that cannot be."""
        if self.noted_on > today:
            raise InvalidEntry(field="noted_on", problem="in_the_future")
        return replace(self, note=clean_text("note", self.note, longest=500))
