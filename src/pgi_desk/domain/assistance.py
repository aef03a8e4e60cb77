"""Help that was given: what, when, where, how much, by whom and with what outcome."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from pgi_desk.domain.code_list import ContentLibrary
from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.identifiers import AssistanceId, CaseCode, ProviderId, StaffId
from pgi_desk.domain.text_entry import clean_line, clean_text, require_code

LARGEST_QUANTITY = Decimal(100_000)


@dataclass(frozen=True, slots=True)
class Assistance:
    """One delivery of one type of assistance; quantity in the given unit, at most two decimals."""

    assistance_id: AssistanceId
    case_code: CaseCode
    family: str
    type_code: str
    given_on: date
    recorded_by: StaffId
    place: str = ""
    quantity: Decimal = Decimal(1)
    unit: str = "sessions"
    provider_kind: str = "own_branch"
    provider_id: ProviderId | None = None
    outcome: str = "delivered"
    note: str = ""
    emergency_reason: str = ""

    def cleaned(self, today: date, content: ContentLibrary) -> Assistance:
        """Return the entry as it is kept; InvalidEntry names the field that cannot be."""
        if self.given_on > today:
            raise InvalidEntry(field="given_on", problem="in_the_future")
        if not _countable(self.quantity):
            raise InvalidEntry(field="quantity", problem="out_of_range")
        types = content.list("assistance_types")
        require_code("type_code", self.type_code, types)
        if types.get(self.type_code).text("family") != self.family:
            raise InvalidEntry(field="type_code", problem="other_family")
        require_code("unit", self.unit, content.list("units"))
        require_code("outcome", self.outcome, content.list("assistance_outcomes"))
        return replace(
            self,
            place=clean_line("place", self.place),
            note=clean_text("note", self.note, longest=1000),
            emergency_reason=clean_line("emergency_reason", self.emergency_reason),
        )


def require_emergency(entry: Assistance, content: ContentLibrary) -> None:
    """Raise InvalidEntry unless consent may be left out for this help (domain standards 5.1, C3, and 5.5).

    Only what saves in an emergency, and only for a reason that the standards name; words about it are the note.
    """
    if not content.list("assistance_types").get(entry.type_code).flag("in_emergency"):
        raise InvalidEntry(field="emergency_reason", problem="no_emergency_help")
    reasons = content.list("disclosure_reasons")
    require_code("emergency_reason", entry.emergency_reason, [row.code for row in reasons if row.flag("help_at_once")])


def _countable(quantity: Decimal) -> bool:
    """Tell whether a quantity is a number above zero, not too large, with at most two decimals."""
    return quantity.is_finite() and 0 < quantity <= LARGEST_QUANTITY and quantity == round(quantity, 2)
