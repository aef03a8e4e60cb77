"""What the use cases need of family links and group activities, as protocols, and what reading them returns."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from pgi_desk.domain.family import FamilyLink
from pgi_desk.domain.group_activity import GroupActivity
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.services.record_ports import PassingCaseRecords, Records


@dataclass(frozen=True, slots=True)
class FamilyRow:
    """A link as it is listed: never with a name, only its first letters; the age is of the other, wherever it stands.

    `link` has neither name nor note.
    """

    link: FamilyLink
    masked_name: str
    birth: str
    stated_age_group: str
    age_disputed: bool


class FamilyLinks(PassingCaseRecords[FamilyLink], Protocol):
    """Who belongs to whom."""

    def for_case(self, case_code: CaseCode, /) -> tuple[FamilyLink, ...]:
        """Return all links of a case, from whichever side, in order of storing."""


class FamilyWork(Protocol):
    """The part of a unit of work that is about family and groups."""

    @property
    def family_links(self) -> FamilyLinks:
        """Who belongs to whom."""

    @property
    def group_activities(self) -> Records[GroupActivity]:
        """Work with groups, counted by heads."""


class FamilyQueries(Protocol):
    """Reading family links and group activities."""

    def family_rows(self, case_code: str) -> tuple[FamilyRow, ...]:
        """Return the links of a case, from whichever side, in order of storing."""

    def group_activities(self) -> tuple[GroupActivity, ...]:
        """Return all group activities, the newest first."""
