"""A legal matter and its steps: what it is about, how it stands, the next deadline, and who follows it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from pgi_desk.domain.code_list import CodeList
from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.identifiers import AssistanceId, CaseCode, LegalEntryId, LegalMatterId, StaffId
from pgi_desk.domain.text_entry import clean_line, clean_text, require_code

# A year beyond this is a slip of the finger.
FURTHEST_YEARS = 20


class DeadlineState(StrEnum):
    """How near the end of a time limit is."""

    NONE = "none"
    LATER = "later"
    SOON = "soon"
    TODAY = "today"
    PASSED = "passed"


# What has to be shown to somebody.
PRESSING = frozenset({DeadlineState.SOON, DeadlineState.TODAY, DeadlineState.PASSED})


@dataclass(frozen=True, slots=True)
class LegalMatter:
    """What a matter is about; how it stands is said by its newest entry."""

    matter_id: LegalMatterId
    case_code: CaseCode
    kind: str
    opened_at: datetime
    opened_by: StaffId


@dataclass(frozen=True, slots=True)
class LegalEntry:
    """One step of a matter; never changed, only followed by the next one. A deadline holds to the end of its day."""

    entry_id: LegalEntryId
    matter_id: LegalMatterId
    case_code: CaseCode
    number: int
    written_at: datetime
    written_by: StaffId
    status: str
    follows: StaffId
    deadline: date | None = None
    if_passed: str = ""
    note: str = ""
    assistance_id: AssistanceId | None = None

    def cleaned(self, before: LegalEntry | None, today: date, statuses: CodeList) -> LegalEntry:
        """Return the step as it is kept after the one before; InvalidEntry names the field that cannot be.

        A deadline says what happens when it passes; one that moves or falls away says why.
        """
        require_code("status", self.status, statuses)
        tidy = replace(
            self,
            number=before.number + 1 if before is not None else 1,
            if_passed=clean_line("if_passed", self.if_passed) if self.deadline is not None else "",
            note=clean_text("note", self.note, longest=1000),
        )
        _require_deadline(tidy, before, today, ended=statuses.get(self.status).flag("ended"))
        _require_reason(tidy, before, statuses)
        return tidy


def deadline_state(deadline: date | None, today: date, warn_days: int) -> DeadlineState:
    """Tell how near a deadline is; the day itself still counts, and so many days before somebody is warned."""
    if deadline is None:
        return DeadlineState.NONE
    left = (deadline - today).days
    if left < 0:
        return DeadlineState.PASSED
    if left == 0:
        return DeadlineState.TODAY
    return DeadlineState.SOON if left <= warn_days else DeadlineState.LATER


def newest_entry(entries: Sequence[LegalEntry], matter_id: LegalMatterId) -> LegalEntry | None:
    """Return how a matter stands now, or None before its first entry."""
    return max((one for one in entries if one.matter_id == matter_id), key=lambda one: one.number, default=None)


def only_settles(before: LegalEntry | None, status: str, deadline: date | None, statuses: CodeList) -> bool:
    """Tell whether a next step promises nothing new: it ends a running matter, or says what came of its deadline."""
    if before is None or deadline is not None or statuses.get(before.status).flag("ended"):
        return False
    return before.deadline is not None or statuses.get(status).flag("ended")


def open_deadlines(entries: Sequence[LegalEntry]) -> int:
    """Count the matters of a case whose newest step has a deadline: it runs, or it passed and nobody said what came."""
    newest = {one.matter_id: one for one in sorted(entries, key=lambda one: one.number)}
    return sum(one.deadline is not None for one in newest.values())


def _require_deadline(step: LegalEntry, before: LegalEntry | None, today: date, *, ended: bool) -> None:
    if step.deadline is None:
        return
    if ended:
        raise InvalidEntry(field="deadline", problem="matter_ended")
    if step.deadline.year > today.year + FURTHEST_YEARS:
        raise InvalidEntry(field="deadline", problem="year_out_of_range")
    same = before is not None and before.deadline == step.deadline
    if step.deadline < today and not same:
        raise InvalidEntry(field="deadline", problem="in_the_past")
    if not step.if_passed:
        raise InvalidEntry(field="if_passed", problem="empty")


def _require_reason(step: LegalEntry, before: LegalEntry | None, statuses: CodeList) -> None:
    """Ask for a word where something would else vanish: a deadline, the matter itself, or its end."""
    if before is None or step.note:
        return
    if before.deadline not in {None, step.deadline}:
        raise InvalidEntry(field="note", problem="deadline_moved")
    if statuses.get(before.status).flag("ended") != statuses.get(step.status).flag("ended"):
        raise InvalidEntry(field="note", problem="empty")
