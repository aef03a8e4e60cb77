"""Ending the work on a case: for which reason, what has to be settled first, and taking it up again."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from pgi_desk.domain.case_bin import IN_BIN
from pgi_desk.domain.case_file import CaseFile
from pgi_desk.domain.code_list import Code, CodeList
from pgi_desk.domain.consent import Consent, ConsentPurpose
from pgi_desk.domain.disclosure import Disclosure
from pgi_desk.domain.errors import CaseClosed, CaseInBin, ClosingIncomplete, InvalidEntry
from pgi_desk.domain.identifiers import CaseCode, ClosureId, StaffId
from pgi_desk.domain.referral import Referral
from pgi_desk.domain.text_entry import clean_text, require_line

CLOSED_STATUSES = frozenset({"closed", "closed_referred", "transferred", "duplicate", IN_BIN})
# States of a referral after which nothing about it is open any more.
SETTLED_REFERRALS = frozenset({"closed", "revoked_by_person"})
# Nothing left the desk yet: such a preparation ends with the case.
UNSENT = frozenset({"draft", "consent_ok"})
UNCERTAIN_OUTCOMES = frozenset({"intended", "unknown"})
# What somebody answered about being contacted later; that nobody asked is no answer.
ANSWERED = frozenset({"given", "refused"})
# A safety check that is older says nothing about today; a product decision, as long as the review of low risk.
SAFETY_CHECK_DAYS = 30
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


class Takes(StrEnum):
    """What a case still takes: anything, only what settles something that was begun, or nothing at all."""

    ADDITIONS = "additions"
    SETTLING = "settling"
    NOTHING = "nothing"


class Missing(StrEnum):
    """What stands between a case and its end (domain standards 13), in the order in which it is done."""

    REASON = "reason"
    NOTE = "note"
    ATTEMPTS = "attempts"
    UNCERTAIN_LETTER = "uncertain_letter"
    REFERRALS = "referrals"
    UNTOLD = "untold"
    DEADLINE = "deadline"
    SAFETY_CHECK = "safety_check"
    SAFETY_CHECK_OLD = "safety_check_old"
    SAFETY_CHECK_DAY = "safety_check_day"
    LATER_CONTACT = "later_contact"
    FEEDBACK = "feedback"
    RETENTION = "retention"
    RETENTION_LONGER = "retention_longer"


@dataclass(frozen=True, slots=True)
class ClosingRule:
    """What one reason asks for; a person who died is not asked for feedback."""

    code: str
    status: str
    needs: frozenset[str]
    attempts: int
    within_days: int

    @classmethod
    def of(cls, row: Code) -> ClosingRule:
        """Read a row of the content list."""
        attempts = row.number("attempts") if "attempts" in row.attributes else 0
        within = row.number("within_days") if "within_days" in row.attributes else 0
        return cls(row.code, row.text("status") or "closed", frozenset(row.words("needs")), attempts, within)


@dataclass(frozen=True, slots=True)
class ClosingFacts:
    """What is known of a case on the day on which somebody wants to close it.

    `safety_checked_on` is the day of the last look at how safe the person is, or None when it is not known, and
    `assessed_on` that of the last safety assessment on record: a look of another day is only said by hand;
    `rule_until` is until when the rule lets the case be kept; `deadlines` counts legal matters whose time limit still
    runs or passed unanswered.
    """

    today: date
    reason: str
    note: str = ""
    attempts: tuple[date, ...] = ()
    open_referrals: tuple[str, ...] = ()
    uncertain_letters: int = 0
    untold: int = 0
    deadlines: int = 0
    safety_checked_on: date | None = None
    assessed_on: date | None = None
    later_contact_asked: bool = False
    feedback: str = ""
    retention_until: date | None = None
    rule_until: date | None = None

    @property
    def safety_source(self) -> str:
        """Tell where the last look at safety is known from: assessed, by_hand, or nothing where nobody looked."""
        if self.safety_checked_on is None:
            return ""
        return "assessed" if self.safety_checked_on == self.assessed_on else "by_hand"


@dataclass(frozen=True, slots=True)
class Closure:
    """One end of the work on a case, and when and why it was taken up again."""

    closure_id: ClosureId
    case_code: CaseCode
    reason: str
    closed_on: date
    closed_by: StaffId
    approved_by: StaffId
    approval: str
    note: str = ""
    attempts: tuple[str, ...] = ()
    safety_checked_on: date | None = None
    feedback: str = ""
    reopened_on: date | None = None
    reopened_by: StaffId | None = None
    reopen_reason: str = ""

    def cleaned(self) -> Closure:
        """Return the closure as it is kept; raises InvalidEntry."""
        if not self.approved_by or self.approved_by == self.closed_by:
            raise InvalidEntry(field="approved_by", problem="two_people")
        return replace(self, note=clean_text("note", self.note, longest=1000))

    def reopened(self, on: date, by: StaffId, reason: str) -> Closure:
        """Return the closure once the case was taken up again; raises InvalidEntry without a reason."""
        why = require_line("reason", reason, longest=500)
        return replace(self, reopened_on=on, reopened_by=by, reopen_reason=why)


def missing(facts: ClosingFacts, reasons: CodeList) -> tuple[Missing, ...]:
    """Return everything that has to be done before the case can be closed; nothing says that it can be."""
    if facts.reason not in reasons:
        return (Missing.REASON, *_always(facts))
    rule = ClosingRule.of(reasons.get(facts.reason))
    wanted = {
        Missing.NOTE: "note" in rule.needs and not facts.note.strip(),
        Missing.ATTEMPTS: _recent(facts, rule.within_days) < rule.attempts,
        Missing.SAFETY_CHECK: "safety_check" in rule.needs and facts.safety_checked_on is None,
        Missing.SAFETY_CHECK_OLD: "safety_check" in rule.needs and _too_old(facts),
        Missing.LATER_CONTACT: "later_contact" in rule.needs and not facts.later_contact_asked,
        Missing.FEEDBACK: "feedback" in rule.needs and not facts.feedback,
    }
    found = {*_always(facts), *(what for what, lacks in wanted.items() if lacks)}
    return tuple(what for what in Missing if what in found)


def refuse_unfinished(found: tuple[Missing, ...]) -> None:
    """Raise ClosingIncomplete when anything is missing."""
    if found:
        raise ClosingIncomplete(missing=tuple(one.value for one in found))


def refuse_closed(case: CaseFile) -> None:
    """Raise CaseClosed when nothing may be added to a case before it is taken up again, or put back from the bin."""
    if case.status == IN_BIN:
        raise CaseInBin(case_code=case.case_code)
    if is_closed(case.status):
        raise CaseClosed(case_code=case.case_code)


def takes(status: str) -> Takes:
    """Return what a case of this status still takes."""
    if status == IN_BIN:
        return Takes.NOTHING
    return Takes.SETTLING if is_closed(status) else Takes.ADDITIONS


def is_closed(status: str) -> bool:
    """Tell whether a status of a case is an end."""
    return status in CLOSED_STATUSES


def closed(case: CaseFile, closure: Closure, reasons: CodeList, retention_until: date) -> CaseFile:
    """Return the case once it was closed."""
    status = ClosingRule.of(reasons.get(closure.reason)).status
    return replace(case, status=status, closed_on=closure.closed_on, retention_until=retention_until)


def taken_up_again(case: CaseFile, retention_until: date) -> CaseFile:
    """Return a closed case as an open one; raises InvalidEntry for one that is open."""
    if not is_closed(case.status):
        raise InvalidEntry(field="status", problem="not_closed")
    return replace(case, status="open", closed_on=None, retention_until=retention_until)


def open_referrals(referrals: Iterable[Referral]) -> tuple[str, ...]:
    """Return the numbers of the referrals about which something is still open."""
    return tuple(one.number for one in referrals if one.state not in SETTLED_REFERRALS | UNSENT)


def ended_unsent(referrals: Iterable[Referral], now: datetime) -> tuple[Referral, ...]:
    """Return the preparations from which nothing left, ended with the case."""
    unsent = (one for one in referrals if one.state in UNSENT)
    return tuple(replace(one, state="closed", outcome="service_not_applicable", closed_at=now) for one in unsent)


def uncertain_letters(disclosures: Iterable[Disclosure]) -> int:
    """Count letters of which nobody said whether they left."""
    return sum(one.outcome in UNCERTAIN_OUTCOMES for one in disclosures)


def later_contact_asked(consents: Iterable[Consent]) -> bool:
    """Tell whether the person answered if they may be contacted later."""
    return any(one.purpose is ConsentPurpose.FOLLOW_UP and one.decision in ANSWERED for one in consents)


def days_of_attempts(text: str) -> tuple[date, ...]:
    """Return the days that somebody typed, such as ``2026-11-02, 2026-11-09``; raises InvalidEntry."""
    rest = _DAY.sub("", text)
    if any(mark not in " ,;\n" for mark in rest):
        raise InvalidEntry(field="attempts", problem="not_days")
    try:
        return tuple(sorted({date.fromisoformat(day) for day in _DAY.findall(text)}))
    except ValueError as error:
        raise InvalidEntry(field="attempts", problem="no_such_day") from error


def _always(facts: ClosingFacts) -> tuple[Missing, ...]:
    wanted = {
        Missing.UNCERTAIN_LETTER: facts.uncertain_letters > 0,
        Missing.REFERRALS: bool(facts.open_referrals),
        Missing.UNTOLD: facts.untold > 0,
        Missing.DEADLINE: facts.deadlines > 0,
        Missing.SAFETY_CHECK_DAY: _impossible(facts),
        Missing.RETENTION: facts.retention_until is None or facts.retention_until < facts.today,
        Missing.RETENTION_LONGER: _longer(facts) and not facts.note.strip(),
    }
    return tuple(what for what, lacks in wanted.items() if lacks)


def _recent(facts: ClosingFacts, days: int) -> int:
    first = facts.today - timedelta(days=days)
    return sum(first <= day <= facts.today for day in set(facts.attempts))


def _longer(facts: ClosingFacts) -> bool:
    until, rule = facts.retention_until, facts.rule_until
    return until is not None and rule is not None and until > rule


def _too_old(facts: ClosingFacts) -> bool:
    day = facts.safety_checked_on
    return day is not None and facts.today - day > timedelta(days=SAFETY_CHECK_DAYS)


def _impossible(facts: ClosingFacts) -> bool:
    """Nobody looked tomorrow, and the last look is not before an assessment that is on record."""
    day, assessed = facts.safety_checked_on, facts.assessed_on
    return day is not None and (day > facts.today or (assessed is not None and day < assessed))
