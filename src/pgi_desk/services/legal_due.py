"""Deadlines of legal matters that are near or over, for the first page; nothing here contacts anybody."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from pgi_desk.domain.consent_standing import WhoseConsent
from pgi_desk.domain.legal_matter import PRESSING, DeadlineState, deadline_state
from pgi_desk.domain.partial_date import PartialDate
from pgi_desk.domain.staff import Permission
from pgi_desk.services.aid_ports import RunningDeadline
from pgi_desk.services.desk import Desk
from pgi_desk.services.read_models import SafetyDue
from pgi_desk.services.safety_due import SafetyRows, contact_stops

# Enough for every branch: read only where more are near than are shown.
EVERY_ROW = 1_000_000
LIST = "legal_due"
# A deadline holds to the last minute of its day.
LAST_MINUTE = time(23, 59)


def legal_due(desk: Desk, most: int, of: str = "") -> SafetyRows:
    """Return deadlines that somebody has to look at now, the earliest first, and how many more.

    Empty for who may not read cases. Whether the person may be told depends on their consent to later contact and on
    a safe way; the deadline is shown in any case, because the branch has to act (domain standards 13). With `of`, what
    one colleague follows, or what is in their cases.
    """
    if not desk.may(Permission.READ_CASES):
        return SafetyRows()
    warn = {row.code: row.number("warn_days") for row in desk.content.list("legal_kinds")}
    furthest = desk.clock.today() + timedelta(days=max(warn.values(), default=0))
    rows = desk.queries.running_deadlines(furthest, most + 1, of)
    if len(rows) > most:
        # Each kind warns in its own time: which of them press is known only when all are read.
        rows = desk.queries.running_deadlines(furthest, EVERY_ROW, of)
    states = [(row, deadline_state(row.deadline, desk.clock.today(), warn.get(row.kind, 0))) for row in rows]
    found = [(row, state) for row, state in states if state in PRESSING]
    return SafetyRows(tuple(_due(desk, row, state) for row, state in found[:most]), max(len(found) - most, 0))


def _due(desk: Desk, row: RunningDeadline, state: DeadlineState) -> SafetyDue:
    person = WhoseConsent(PartialDate.from_text(row.birth), row.stated_age_group, row.age_disputed, row.risk_level)
    zone = desk.clock.local(desk.clock.now()).tzinfo
    return SafetyDue(
        task_id=row.matter_id,
        case_code=row.case_code,
        kind=state.value,
        due_at=datetime.combine(row.deadline, LAST_MINUTE, tzinfo=zone),
        risk_level=row.risk_level,
        overdue=state is DeadlineState.PASSED,
        red=state is not DeadlineState.SOON,
        list_name=LIST,
        who=row.follows,
        may_contact=not contact_stops(desk, row.case_code, row.channel, person, row.consents),
    )
