"""Telling somebody without the person's consent: for which reasons, by whose decision, and that the person is told."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.identifiers import CaseCode, DisclosureId, ProviderId, StaffId
from pgi_desk.domain.text_entry import clean_line, require_code, require_line

# When the person learned of it: before, at once after, or not yet because that is not safe.
INFORMED = ("before", "after", "not_yet")
# How the second person agreed: with an own sign-in, or by name where nobody has one on this laptop.
APPROVALS = ("signed_in", "by_name")


@dataclass(frozen=True, slots=True)
class UnconsentedDisclosure:
    """One disclosure without consent (domain standards 5.5): a reason, a law, two people and the least that is needed.

    The recipient is a service of the directory or a name that was typed; nobody is ever chosen beforehand.
    """

    disclosure_id: DisclosureId
    case_code: CaseCode
    reason: str
    legal_reference: str
    items: tuple[str, ...]
    channel: str
    decided_by: StaffId
    approved_by: StaffId
    approval: str
    disclosed_at: datetime
    provider_id: ProviderId | None = None
    recipient_name: str = ""
    informed: str = "not_yet"
    informed_on: date | None = None
    not_informed_reason: str = ""

    def cleaned(self, today: date) -> UnconsentedDisclosure:
        """Return the disclosure as it is kept; InvalidEntry names the field that is missing or cannot be."""
        require_code("approval", self.approval, APPROVALS)
        tidy = replace(
            self,
            legal_reference=require_line("legal_reference", self.legal_reference, longest=300),
            recipient_name=clean_line("recipient_name", self.recipient_name),
            not_informed_reason=clean_line("not_informed_reason", self.not_informed_reason, longest=300),
        )
        if (tidy.provider_id is None) == (not tidy.recipient_name):
            raise InvalidEntry(field="recipient", problem="one_named_recipient")
        if not tidy.items:
            raise InvalidEntry(field="items", problem="empty")
        if not tidy.approved_by or tidy.approved_by == tidy.decided_by:
            raise InvalidEntry(field="approved_by", problem="two_people")
        _check_informed(tidy, today)
        return tidy

    def told(self, on: date, today: date) -> UnconsentedDisclosure:
        """Return the disclosure once the person was told of it; raises InvalidEntry for a day that cannot be."""
        if self.informed != "not_yet":
            raise InvalidEntry(field="informed", problem="already_there")
        return replace(self, informed="after", informed_on=on).cleaned(today)


def _check_informed(one: UnconsentedDisclosure, today: date) -> None:
    require_code("informed", one.informed, INFORMED)
    if one.informed == "not_yet":
        if one.informed_on is not None:
            raise InvalidEntry(field="informed_on", problem="out_of_order")
        if not one.not_informed_reason:
            raise InvalidEntry(field="not_informed_reason", problem="why_not_informed")
    elif one.informed_on is None or one.informed_on > today:
        raise InvalidEntry(field="informed_on", problem="in_the_future")
