"""How long a case may be kept: until when, by which rule, and what a monthly review has to look at."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from pgi_desk.domain.case_file import months_later
from pgi_desk.domain.code_list import CodeList
from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.identifiers import CaseCode, HoldId, KeepingId, ReviewId, StaffId
from pgi_desk.domain.partial_date import PartialDate
from pgi_desk.domain.person import ADULT_AGE, careful_age, protection_age
from pgi_desk.domain.text_entry import require_line

WITHDRAWN, CLOSED_CHILD, CLOSED, OPEN = "consent_withdrawn", "closed_child", "closed", "open"
# Nobody keeps a case longer at one go than this before two people look again; a product decision.
LONGEST_KEEPING_MONTHS = 24


@dataclass(frozen=True, slots=True)
class RetentionFacts:
    """What the clock of a case depends on; `withdrawn_on` is when the consent to keep the record was taken back."""

    opened_on: date
    legal_basis: str
    birth: PartialDate = PartialDate()
    stated_age_group: str = ""
    age_disputed: bool = False
    closed_on: date | None = None
    withdrawn_on: date | None = None


@dataclass(frozen=True, slots=True)
class KeptUntil:
    """The last day on which a case may be kept without a new decision, and the rule that says so."""

    until: date
    rule: str


@dataclass(frozen=True, slots=True)
class KeepingDecision:
    """A decision to keep a case beyond its day, for a reason."""

    keeping_id: KeepingId
    case_code: CaseCode
    decided_on: date
    decided_by: StaffId
    keep_until: date
    reason: str

    def cleaned(self) -> KeepingDecision:
        """Return the decision as it is kept; raises InvalidEntry."""
        if self.keep_until <= self.decided_on:
            raise InvalidEntry(field="keep_until", problem="not_later")
        if self.keep_until > months_later(self.decided_on, LONGEST_KEEPING_MONTHS):
            raise InvalidEntry(field="keep_until", problem="too_long_kept")
        return replace(self, reason=require_line("reason", self.reason, longest=500))


@dataclass(frozen=True, slots=True)
class LegalHold:
    """A law, a court or a complaint wants the case kept as it is; nothing is erased until it is lifted."""

    hold_id: HoldId
    case_code: CaseCode
    reason: str
    set_on: date
    set_by: StaffId
    lifted_on: date | None = None
    lifted_by: StaffId | None = None
    lift_reason: str = ""

    def cleaned(self) -> LegalHold:
        """Return the hold as it is kept; raises InvalidEntry."""
        return replace(self, reason=require_line("reason", self.reason, longest=500))

    def lifted(self, on: date, by: StaffId, reason: str) -> LegalHold:
        """Return the hold once it ended; raises InvalidEntry without a reason."""
        why = require_line("reason", reason, longest=500)
        return replace(self, lifted_on=on, lifted_by=by, lift_reason=why)


@dataclass(frozen=True, slots=True)
class RetentionReview:
    """One monthly look at the cases past their day; `past_due` counts those that still waited at its end."""

    review_id: ReviewId
    month: str
    done_on: date
    done_by: StaffId
    past_due: int


def kept_until(facts: RetentionFacts, rules: CodeList) -> KeptUntil:
    """Return until when a case may be kept (domain standards 8, DP-08); each rule is a row of content with its source.

    A record that rests on consent alone is due at once when that consent is taken back. The day of a child is counted
    from the eighteenth birthday, the latest that fits what is known.
    """
    if facts.withdrawn_on is not None and facts.legal_basis == "consent":
        return KeptUntil(months_later(facts.withdrawn_on, _months(rules, WITHDRAWN)), WITHDRAWN)
    if facts.closed_on is None:
        return KeptUntil(months_later(facts.opened_on, _months(rules, OPEN)), OPEN)
    usual = months_later(facts.closed_on, _months(rules, CLOSED))
    majority = _majority(facts, facts.closed_on)
    if majority is not None:
        childs = months_later(majority, _months(rules, CLOSED_CHILD))
        if childs > usual:
            return KeptUntil(childs, CLOSED_CHILD)
    return KeptUntil(usual, CLOSED)


def month_of(day: date) -> str:
    """Return the month of a day as a review is named, such as ``2026-11``."""
    return f"{day:%Y-%m}"


def skipped_since(last_month: str, today: date) -> str:
    """Return the first month whose review was left out, or nothing; the month that runs is not late yet.

    Without any review it is the month before this one.
    """
    before = month_of(months_later(today.replace(day=1), -1))
    if not last_month:
        return before
    if last_month >= before:
        return ""
    year, month = (int(part) for part in last_month.split("-"))
    return month_of(months_later(date(year, month, 1), 1))


def _majority(facts: RetentionFacts, on: date) -> date | None:
    """Return the latest day on which somebody who counts as a child comes of age, or None for an adult.

    An unknown age counts as that of the oldest child, as one in dispute does (domain standards 2 and 5.3): what is
    erased too soon cannot be had back by somebody who was a child, and the review comes a year later. It is not counted
    as that of a newborn, because eighteen years on a guess are longer than needed (8, DP-01 and DP-08).
    """
    age = careful_age(protection_age(facts.birth, facts.stated_age_group, disputed=facts.age_disputed, today=on))
    if age >= ADULT_AGE:
        return None
    latest = facts.birth.latest()
    if latest is not None and not facts.age_disputed:
        return months_later(latest, 12 * ADULT_AGE)
    return months_later(on, 12 * (ADULT_AGE - age))


def _months(rules: CodeList, code: str) -> int:
    return rules.get(code).number("months")
