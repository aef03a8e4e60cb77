"""What this laptop remembers of a file's audit trail, so that an older or rewritten file is noticed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from pgi_desk.domain.audit import SHORT_CODE_LENGTH
from pgi_desk.domain.errors import InvalidEntry

# A clock that is a little late is common; beyond these something is wrong with it, or with the file.
BACK_TOLERANCE = timedelta(minutes=2)
FORWARD_TOLERANCE = timedelta(days=400)


@dataclass(frozen=True, slots=True)
class ChainPoint:
    """One entry of the trail without its content: sequence, hash, and its time in UTC (ISO 8601)."""

    sequence: int
    hash: str
    utc: str


class ChainState(StrEnum):
    """How the trail of a file stands to what was last seen of it here."""

    UNKNOWN = "unknown"
    GOES_ON = "goes_on"
    OLDER = "older"
    DIFFERS = "differs"

    @property
    def suspect(self) -> bool:
        """Tell whether somebody has to look into it."""
        return self in {ChainState.OLDER, ChainState.DIFFERS}


def compare(seen: ChainPoint | None, here: ChainPoint | None) -> ChainState:
    """Compare what was seen last with the entry that the file has at that sequence now.

    No such entry, or one that was written later in its place, means that an older state of the file came back;
    another entry of that time means that the trail was rewritten.
    """
    if seen is None:
        return ChainState.UNKNOWN
    if here is None:
        return ChainState.OLDER
    if here.hash == seen.hash:
        return ChainState.GOES_ON
    return ChainState.OLDER if _moment(here.utc) > _moment(seen.utc) else ChainState.DIFFERS


def clock_jump(newest_utc: str, now: datetime) -> str:
    """Return "back" or "forward" when the clock does not fit the newest entry, or an empty text."""
    passed = now - _moment(newest_utc)
    if passed < -BACK_TOLERANCE:
        return "back"
    return "forward" if passed > FORWARD_TOLERANCE else ""


def parse_record_check(text: str) -> str:
    """Return the twelve hex digits of a record check as it was typed from paper; raises InvalidEntry."""
    digits = "".join(sign for sign in text.lower() if sign.isalnum())
    if len(digits) != SHORT_CODE_LENGTH or any(sign not in "0123456789abcdef" for sign in digits):
        raise InvalidEntry(field="record_check", problem="not_a_record_check")
    return digits


def _moment(utc: str) -> datetime:
    return datetime.fromisoformat(utc)
