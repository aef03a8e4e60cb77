"""A need for which nobody was referred, and why: what is counted shows which services are missing."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.identifiers import CaseCode, ProviderId, StaffId, UnmetNeedId
from pgi_desk.domain.text_entry import clean_text


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
