"""A case that was recorded by mistake: put aside with a reason, and for a time put back by whoever recorded it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from pgi_desk.domain.identifiers import BinId, CaseCode, StaffId
from pgi_desk.domain.text_entry import clean_line

IN_BIN = "in_bin"  # the status of a case that lies in the bin


@dataclass(frozen=True, slots=True)
class BinnedCase:
    """A case in the bin: why, since when, and the status that it had before."""

    bin_id: BinId
    case_code: CaseCode
    reason: str
    note: str
    status_before: str
    put_at: datetime
    put_by: StaffId

    def cleaned(self) -> BinnedCase:
        """Return it as it is kept; raises InvalidEntry."""
        return replace(self, note=clean_line("note", self.note))


class BinStop(StrEnum):
    """What stands against putting a case in the bin."""

    NOT_AUTHOR = "not_author"
    TOO_LATE = "too_late"
    SOMETHING_LEFT = "something_left"
    WORK_DONE = "work_done"
    HELD = "held"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class BinFacts:
    """What is true of a case that somebody wants to put in the bin."""

    author: StaffId
    recorded_at: datetime
    me: StaffId
    decides: bool  # focal points and coordinators, also for what colleagues recorded
    now: datetime
    days: int
    left: bool  # a letter or another paper, or something told
    worked_on: bool  # help, referrals, safety: more than a person who was written down
    held: bool
    closed: bool


def bin_stops(facts: BinFacts) -> tuple[BinStop, ...]:
    """Return what stands against it; what left the desk, was done or is held is never put aside like that."""
    checks: Iterable[tuple[bool, BinStop]] = (
        (facts.author != facts.me and not facts.decides, BinStop.NOT_AUTHOR),
        (facts.recorded_at < facts.now - timedelta(days=facts.days), BinStop.TOO_LATE),
        (facts.left, BinStop.SOMETHING_LEFT),
        (facts.worked_on, BinStop.WORK_DONE),
        (facts.held, BinStop.HELD),
        (facts.closed, BinStop.CLOSED),
    )
    return tuple(stop for stands, stop in checks if stands)
