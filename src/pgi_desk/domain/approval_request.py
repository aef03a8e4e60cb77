"""Somebody asks for the second person's agreement when that person is not at the desk."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.identifiers import ApprovalRequestId, CaseCode, StaffId
from pgi_desk.domain.text_entry import clean_text

PLAN, CLOSURE, WITHOUT_CONSENT, LOWER_RISK = "plan", "closure", "disclosure_without_consent", "lower_risk"
AGREED, REFUSED = "agreed", "refused"
# What was agreed to is about the state of that day; a product decision.
HOLDS_FOR = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class ApprovalRequest:
    """One request to agree; what was agreed to counts once, for some days, and for who asked. Times are UTC."""

    request_id: ApprovalRequestId
    case_code: CaseCode
    kind: str
    asked_at: datetime
    asked_by: StaffId
    reason: str
    decision: str = ""
    decided_at: datetime | None = None
    decided_by: StaffId | None = None
    comment: str = ""
    used_at: datetime | None = None

    @property
    def waits(self) -> bool:
        """Tell whether nobody has answered."""
        return not self.decision

    def cleaned(self) -> ApprovalRequest:
        """Return the request as it is kept; InvalidEntry without a reason."""
        return replace(self, reason=_said("reason", self.reason))

    def decided(self, decision: str, at: datetime, by: StaffId, comment: str) -> ApprovalRequest:
        """Return the request with the answer; nobody agrees to their own, and a refusal says why (InvalidEntry)."""
        if not self.waits:
            raise InvalidEntry(field="decision", problem="done_already")
        if decision not in {AGREED, REFUSED}:
            raise InvalidEntry(field="decision", problem="unknown_code")
        if by == self.asked_by:
            raise InvalidEntry(field="decision", problem="two_people")
        said = _said("comment", comment) if decision == REFUSED else clean_text("comment", comment, longest=500)
        return replace(self, decision=decision, decided_at=at, decided_by=by, comment=said)

    def counts(self, now: datetime) -> bool:
        """Tell whether what was agreed to may be acted on now."""
        agreed = self.decision == AGREED and self.used_at is None
        return agreed and self.decided_at is not None and now - self.decided_at <= HOLDS_FOR


def _said(field: str, text: str) -> str:
    said = clean_text(field, text, longest=500)
    if not said:
        raise InvalidEntry(field=field, problem="empty")
    return said
