"""An agreement that a second person gave before, at their own desk: what it counts for, and that it counts once."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from pgi_desk.domain.approval_request import ApprovalRequest
from pgi_desk.domain.identifiers import CaseCode, StaffId
from pgi_desk.services.ports import UnitOfWork

AGREED_BEFORE = "agreed_before"


@dataclass(frozen=True, slots=True)
class Matter:
    """What somebody wants to do in a case and does not do alone; who asks is signed in."""

    kind: str
    case_code: CaseCode
    asked_by: StaffId


def agreements(work: UnitOfWork, matter: Matter, now: datetime) -> tuple[ApprovalRequest, ...]:
    """Return the agreements that may be acted on now, oldest first."""
    return tuple(
        one
        for one in work.approval_requests.for_case(matter.case_code)
        if one.kind == matter.kind and one.asked_by == matter.asked_by and one.counts(now)
    )


def use_up(work: UnitOfWork, matter: Matter, by: StaffId, now: datetime) -> None:
    """Store that an agreement was acted on, in the same transaction as the act."""
    for one in agreements(work, matter, now):
        if one.decided_by == by:
            work.approval_requests.update(replace(one, used_at=now))
            return
