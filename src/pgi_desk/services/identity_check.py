"""Whether the identity of a case is open to the signed-in person; asked wherever somebody is about to be named."""

from __future__ import annotations

from pgi_desk.domain.errors import IdentityClosed
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.domain.need_to_know import Access, CaseCircle, Rule
from pgi_desk.services.desk import Desk
from pgi_desk.services.finding_ports import Viewer
from pgi_desk.services.ports import UnitOfWork

SETTING = "need_to_know"
# What on a paper says who somebody is or leads to them.
NAMING_ITEMS = frozenset({"name", "safe_contact"})


def rule_from(setting: str) -> Rule:
    """Return the rule of the branch; a file that never chose asks for a reason where a name is hidden."""
    return Rule(setting) if setting in set(Rule) else Rule.HIDDEN_NAMES


def circle_of(work: UnitOfWork, code: CaseCode) -> CaseCircle:
    """Return who works on a case and whether its name is hidden; raises RecordNotFound."""
    helpers = frozenset(one.staff_id for one in work.case_helpers.for_case(code) if one.ended_at is None)
    hidden = any(one.holds for one in work.hidden_names.for_case(code))
    return CaseCircle(work.cases.get(code).owner, helpers, hidden)


def access_now(desk: Desk, work: UnitOfWork, code: CaseCode) -> Access:
    """Return how the identity of a case is open to the signed-in person now; raises RecordNotFound."""
    rule = rule_from(work.settings.get(SETTING))
    return circle_of(work, code).access(desk.member.staff_id, rule, work.openings.for_case(code), desk.clock.now())


def closed_now(desk: Desk) -> frozenset[str]:
    """Return the cases whose hidden name is closed to the signed-in person now; for lists, which log nothing."""
    return desk.queries.names_closed_to(desk.member.staff_id, desk.clock.now())


def viewer_of(desk: Desk) -> Viewer:
    """Return the signed-in person as somebody who looks for names now; for lists, which log nothing."""
    return Viewer(desk.member.staff_id, desk.clock.now(), rule_from(desk.queries.setting(SETTING)))


def require_identity(desk: Desk, work: UnitOfWork, code: CaseCode) -> None:
    """Raise IdentityClosed unless the identity of a case is open to the signed-in person now."""
    if access_now(desk, work, code) is Access.CLOSED:
        raise IdentityClosed(case_code=code)
