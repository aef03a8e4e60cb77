"""What finding records needs of the file, as a protocol, and what it returns: masked, and without any word of a key."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from pgi_desk.domain.duplicates import Described, Known
from pgi_desk.domain.need_to_know import Rule
from pgi_desk.domain.search_keys import Wanted


class FoundKind(StrEnum):
    """What was found; the order is that of the groups. A new kind comes last: its place in a file follows from it."""

    PERSON = "person"
    REFERRAL = "referral"
    PROVIDER = "provider"
    INCOMING = "incoming"


class FoundBy(StrEnum):
    """By what a record was found, the surest first."""

    CODE = "code"
    PHONE = "phone"
    NAME = "name"
    SOUND = "sound"


@dataclass(frozen=True, slots=True)
class Viewer:
    """Who looks, and now; `rule` says of which cases they see a name."""

    staff_id: str
    now: datetime
    rule: Rule = Rule.HIDDEN_NAMES


@dataclass(frozen=True, slots=True)
class Found:
    """One record: `title` is initials, a number or the name of a service, `code` its state, `detail` where or who."""

    kind: FoundKind
    key: str
    case_code: str
    title: str
    by: FoundBy
    code: str = ""
    detail: str = ""
    birth: str = ""
    age_group: str = ""
    sex: str = ""


class FindingCare(Protocol):
    """What records are found by, within a unit of work."""

    def mend(self, stopped: Callable[[], bool]) -> bool:
        """Make it anew where it does not fit the records, and tell whether that was so.

        Raises Interrupted soon after `stopped` says so.
        """


class FindingQueries(Protocol):
    """Reading the index."""

    def found(self, kind: FoundKind, wanted: Wanted, viewer: Viewer, limit: int) -> tuple[Found, ...]:
        """Return the first records of a kind, the surest first and then the newest."""

    def alike(self, described: Described, viewer: Viewer, limit: int) -> tuple[Known, ...]:
        """Return people whose name is open to the viewer and who have a phone or words of a name in common.

        One word in common is enough where the year of birth is about the same.
        """
