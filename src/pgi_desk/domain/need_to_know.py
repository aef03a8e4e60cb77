"""Who may see who somebody is: the colleagues of the case, and for a time whoever says why they have to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from pgi_desk.domain.code_list import Code
from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.identifiers import CaseCode, HelperId, HidingId, NoticeId, OpeningId, StaffId
from pgi_desk.domain.text_entry import clean_text

LONGEST, SHORTEST_REASON = 500, 10


class Rule(StrEnum):
    """Of which cases a colleague who does not work on them has to say why they look."""

    HIDDEN_NAMES = "hidden_names"
    EVERY_CASE = "every_case"


class Access(StrEnum):
    """How the identity of a case is open to somebody now."""

    OWN = "own"  # they work on the case
    FREE = "free"  # nobody has to say why
    OPENED = "opened"  # they said why, and the time is not over
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class HiddenName:
    """A case whose identity is shown only to who needs it, until somebody lifts that."""

    hiding_id: HidingId
    case_code: CaseCode
    hidden_at: datetime
    hidden_by: StaffId
    reason: str
    lifted_at: datetime | None = None
    lifted_by: StaffId | None = None
    lifted_reason: str = ""

    @property
    def holds(self) -> bool:
        """Tell whether the name is hidden now."""
        return self.lifted_at is None

    def cleaned(self) -> HiddenName:
        """Return it as it is kept; InvalidEntry without a reason."""
        return replace(self, reason=_said("reason", self.reason))

    def lifted(self, at: datetime, by: StaffId, reason: str) -> HiddenName:
        """Return it once the name is shown again; InvalidEntry without a reason."""
        return replace(self, lifted_at=at, lifted_by=by, lifted_reason=_said("reason", reason))


@dataclass(frozen=True, slots=True)
class CaseHelper:
    """A colleague who works on a case beside the one who leads it."""

    helper_id: HelperId
    case_code: CaseCode
    staff_id: StaffId
    added_at: datetime
    added_by: StaffId
    ended_at: datetime | None = None
    ended_by: StaffId | None = None

    def ended(self, at: datetime, by: StaffId) -> CaseHelper:
        """Return it once the colleague works on the case no longer."""
        return replace(self, ended_at=at, ended_by=by)


@dataclass(frozen=True, slots=True)
class IdentityOpening:
    """Somebody who does not work on a case opened its identity for a time, and said why. Times are UTC."""

    opening_id: OpeningId
    case_code: CaseCode
    staff_id: StaffId
    opened_at: datetime
    until: datetime
    span: str
    reason: str

    def cleaned(self) -> IdentityOpening:
        """Return it as it is kept; InvalidEntry when the reason is missing or too short to be one."""
        reason = _said("reason", self.reason)
        if len(reason) < SHORTEST_REASON:
            raise InvalidEntry(field="reason", problem="too_short", shortest=SHORTEST_REASON)
        return replace(self, reason=reason)

    def holds(self, now: datetime) -> bool:
        """Tell whether the time is not over; a clock that was put back opens nothing again."""
        return self.opened_at <= now < self.until


@dataclass(frozen=True, slots=True)
class OpeningNotice:
    """What one colleague has to see about an opening; it stands on their first page until they have."""

    notice_id: NoticeId
    opening_id: OpeningId
    staff_id: StaffId
    seen_at: datetime | None = None

    def seen(self, at: datetime) -> OpeningNotice:
        """Return it once it was read."""
        return self if self.seen_at is not None else replace(self, seen_at=at)


@dataclass(frozen=True, slots=True)
class CaseCircle:
    """Who works on a case, and whether its name is hidden."""

    owner: StaffId
    helpers: frozenset[StaffId] = frozenset()
    hidden: bool = False

    def access(self, who: StaffId, rule: Rule, openings: Iterable[IdentityOpening], now: datetime) -> Access:
        """Return how the identity is open to somebody (domain standards 8, DP-05, and 15: need-to-know)."""
        if who == self.owner or who in self.helpers:
            return Access.OWN
        if not self.hidden and rule is Rule.HIDDEN_NAMES:
            return Access.FREE
        opened = any(one.staff_id == who and one.holds(now) for one in openings)
        return Access.OPENED if opened else Access.CLOSED


def opening_until(span: Code, now: datetime, end_of_day: datetime) -> datetime:
    """Return until when an identity stays open: some minutes, or to the end of the day here."""
    minutes = span.attributes.get("minutes")
    return now + timedelta(minutes=minutes) if isinstance(minutes, int) else end_of_day


def _said(field: str, text: str) -> str:
    said = clean_text(field, text, longest=LONGEST)
    if not said:
        raise InvalidEntry(field=field, problem="empty")
    return said
