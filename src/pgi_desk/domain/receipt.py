"""By when a service should have confirmed that it has a letter, and which of these moments passed without a word."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from pgi_desk.domain.code_list import Code, CodeList
from pgi_desk.domain.referral import AWAITING_RECEIPT, respond_within


@dataclass(frozen=True, slots=True)
class ReceiptMark:
    """One moment (UTC) after sending by which a receipt should have come."""

    code: str
    at: datetime


def receipt_marks(priority: str, sent_at: datetime, priorities: CodeList, rules: CodeList) -> tuple[ReceiptMark, ...]:
    """Return the moments of a priority, the earliest first (domain standards 6.2).

    An emergency has 1 hour and 3 hours on its way to 24 hours; every priority has half of its time.
    """
    marks = (ReceiptMark(row.code, sent_at + _after(row, priority, priorities)) for row in _of(priority, rules))
    return tuple(sorted(marks, key=lambda one: one.at))


def passed_mark(state: str, marks: Iterable[ReceiptMark], now: datetime) -> ReceiptMark | None:
    """Return the last moment that passed without a receipt, None once the service confirmed or answered."""
    if state not in AWAITING_RECEIPT:
        return None
    return next((one for one in reversed(tuple(marks)) if now > one.at), None)


def next_mark(state: str, marks: Iterable[ReceiptMark], now: datetime) -> ReceiptMark | None:
    """Return the next moment by which a receipt should come, None when none is awaited or all have passed."""
    if state not in AWAITING_RECEIPT:
        return None
    return next((one for one in marks if now <= one.at), None)


def _of(priority: str, rules: CodeList) -> tuple[Code, ...]:
    return tuple(row for row in rules if priority in row.words("priorities"))


def _after(row: Code, priority: str, priorities: CodeList) -> timedelta:
    """A row names its hours, or stands for the share of the whole time that the priority has for a receipt."""
    if "hours" in row.attributes:
        return timedelta(hours=row.number("hours"))
    share = priorities.get(priority).number("acknowledge_share_percent")
    return respond_within(priority, priorities) * share / 100
