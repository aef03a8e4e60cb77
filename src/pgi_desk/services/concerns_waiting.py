"""Which cases wait for a focal point to look at their level of concern, and by when; nothing here contacts anybody."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from pgi_desk.domain.code_list import ContentLibrary
from pgi_desk.domain.concern_since import first_reached
from pgi_desk.domain.indicators import RANK, Answer, Concern, Profile, assess, profile, strongest
from pgi_desk.domain.partial_date import PartialDate
from pgi_desk.domain.person import counts_as_child, protection_age
from pgi_desk.domain.staff import Permission
from pgi_desk.services.desk import Desk
from pgi_desk.services.observation_ports import ObservedCase
from pgi_desk.services.read_models import SafetyDue
from pgi_desk.services.safety_due import SafetyRows

# What has to be done, as the list of steps says it: no level, so that it may stand on the day sheet.
LIST, REVIEW = "concern_steps", "review_due"


@dataclass(frozen=True, slots=True)
class ConcernRow:
    """One case that waits for a focal point: by when, and whether that is over. No name."""

    case_code: str
    concern: Concern
    due_at: datetime
    overdue: bool


def concern_due(desk: Desk, most: int, of: str = "") -> SafetyRows:
    """Return the reviews that wait, the most urgent first; empty for who may not read cases.

    With `of`, those in the cases of one colleague; whoever reviews, reviews the cases of all.
    """
    if not desk.may(Permission.READ_CASES):
        return SafetyRows()
    found = concerns_waiting(desk, "" if desk.may(Permission.REVIEW_INDICATORS) else of)
    return SafetyRows(tuple(_due(one) for one in found[:most]), max(len(found) - most, 0))


def concerns_waiting(desk: Desk, of: str = "") -> tuple[ConcernRow, ...]:
    """Return the open cases whose level of concern waits for a review, the most urgent first.

    A review is due so long after the entry that first raised the level to what it is now, since the last review.
    """
    now = desk.clock.now()
    lists: dict[bool, tuple[Profile, ...]] = {}
    levels = desk.content.list("concern_levels")
    hours = {row.code: row.number("within_hours") for row in levels if row.attributes["within_hours"] is not None}
    found = []
    for case in desk.queries.observed_cases(of):
        child = _child(desk, case)
        if child not in lists:
            lists[child] = profiles(desk.content, child=child)
        used = lists[child]
        concern = level_of(used, case.present)
        # A birthday or a corrected age can change the level without any new entry.
        if concern in hours and concern != case.reviewed_as:
            due_at = _due_at(desk, _since(case, concern, used), hours[concern])
            found.append(ConcernRow(case.case_code, concern, due_at, due_at < now))
    return tuple(sorted(found, key=lambda one: (-RANK[one.concern], one.due_at, one.case_code)))


def level_of(used: Sequence[Profile], present: Iterable[str]) -> Concern:
    """Return the level by what is present; what is absent or not known changes nothing about one that waits."""
    answers = dict.fromkeys(present, Answer.YES)
    return strongest(one for one in (assess(each, answers) for each in used) if one.ticked)


def profiles(content: ContentLibrary, *, child: bool) -> tuple[Profile, ...]:
    """Return the lists of indicators as they apply to a child or to an adult."""
    return tuple(
        profile(row.code, content.list(row.text("indicators")), weighted=bool(row.attributes["weighted"]), child=child)
        for row in content.list("indicator_profiles")
    )


def _child(desk: Desk, case: ObservedCase) -> bool:
    birth = PartialDate.from_text(case.birth)
    age = protection_age(birth, case.stated_age_group, disputed=case.age_disputed, today=desk.clock.today())
    return counts_as_child(age)


def _since(case: ObservedCase, concern: Concern, used: Sequence[Profile]) -> datetime:
    return first_reached(case.known, case.changes, concern, lambda codes: level_of(used, codes)) or case.since


def _due_at(desk: Desk, since: datetime, hours: int) -> datetime:
    """Return until when a review is due; no hours means the end of the same day here."""
    if hours:
        return since + timedelta(hours=hours)
    local = desk.clock.local(since)
    return local.replace(hour=23, minute=59, second=59).astimezone(since.tzinfo)


def _due(row: ConcernRow) -> SafetyDue:
    return SafetyDue(
        task_id=row.case_code,
        case_code=row.case_code,
        kind=REVIEW,
        due_at=row.due_at,
        risk_level="",
        overdue=row.overdue,
        red=row.overdue,
        list_name=LIST,
        about=row.concern.value,
    )
