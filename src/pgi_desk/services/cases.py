"""Look at a case file; identity stays masked."""

from __future__ import annotations

from dataclasses import dataclass

from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.domain.partial_date import PartialDate
from pgi_desk.domain.person import protection_age
from pgi_desk.domain.staff import Permission
from pgi_desk.services.desk import Desk
from pgi_desk.services.read_models import CaseDetail, ConsentRow, TimelineRow

MOST_ROWS = 300


@dataclass(frozen=True, slots=True)
class CaseView:
    """Everything that the page of a case shows."""

    detail: CaseDetail
    consents: tuple[ConsentRow, ...]
    timeline: tuple[TimelineRow, ...]
    age: int | None


@dataclass(frozen=True, slots=True)
class CaseService:
    """What staff do with case files."""

    desk: Desk

    def view(self, code: CaseCode) -> CaseView:
        """Return a case with its consents and its history; raises RecordNotFound."""
        self.desk.require(Permission.READ_CASES)
        queries = self.desk.queries
        detail = queries.case_detail(code)
        return CaseView(
            detail=detail,
            consents=queries.consent_ledger(code),
            timeline=queries.timeline(code, MOST_ROWS),
            age=protection_age(
                PartialDate.from_text(detail.birth),
                detail.stated_age_group,
                disputed=detail.age_disputed,
                today=self.desk.clock.today(),
            ),
        )
