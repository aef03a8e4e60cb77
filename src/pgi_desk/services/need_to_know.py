"""Hide the name of a case, say who works on it, and open an identity for a time with a reason that others see."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.identifiers import CaseCode, HelperId, HidingId, NoticeId, OpeningId, StaffId
from pgi_desk.domain.need_to_know import (
    Access,
    CaseHelper,
    HiddenName,
    IdentityOpening,
    OpeningNotice,
    Rule,
    opening_until,
)
from pgi_desk.domain.staff import Permission, Role
from pgi_desk.domain.text_entry import require_code
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.desk import Desk
from pgi_desk.services.identity_check import SETTING, access_now, circle_of, rule_from
from pgi_desk.services.ports import UnitOfWork
from pgi_desk.services.supervision_ports import OpeningRow

KINDS = (Kind.CASE, Kind.PERSON)
MOST_ROWS = 200


@dataclass(frozen=True, slots=True)
class Helper:
    """Somebody who works on a case beside the one who leads it."""

    helper_id: HelperId
    name: str


@dataclass(frozen=True, slots=True)
class CircleView:
    """Who sees who the person of a case is; `may_change` says that the signed-in person decides about it."""

    hidden: bool
    owner: str
    helpers: tuple[Helper, ...]
    colleagues: tuple[tuple[str, str], ...]
    may_change: bool


@dataclass(frozen=True, slots=True)
class OpenIdentity:
    """Somebody has to know who the person of a case is: why, and for how long."""

    case_code: CaseCode
    span: str
    reason: str


@dataclass(frozen=True, slots=True)
class NoticeView:
    """What is read about one opening."""

    notice_id: NoticeId
    case_code: CaseCode
    name: str
    opened_at: datetime
    until: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class NeedToKnowService:
    """What staff do about who sees a name (domain standards 8, DP-05, and 15)."""

    desk: Desk

    def circle(self, code: CaseCode) -> CircleView:
        """Return who sees who the person of a case is; raises RecordNotFound."""
        self.desk.require(Permission.READ_CASES)
        with self.desk.work("case.helper") as work:
            circle, names = circle_of(work, code), {one.staff_id: one for one in work.staff.all()}
            helpers = [one for one in work.case_helpers.for_case(code) if one.ended_at is None]
            free = [
                (key, one.name)
                for key, one in names.items()
                if one.active and key not in {circle.owner, *circle.helpers}
            ]
            return CircleView(
                hidden=circle.hidden,
                owner=names[circle.owner].name,
                helpers=tuple(Helper(one.helper_id, names[one.staff_id].name) for one in helpers),
                colleagues=tuple(free),
                may_change=self._may_change(work, code),
            )

    def hide(self, code: CaseCode, reason: str) -> ChangeSet:
        """Hide the name from everybody who does not work on the case; raises InvalidEntry and RecordNotFound."""
        self.desk.require(Permission.RECORD_PERSON)
        with self.desk.work("name.hide") as work:
            self._decide(work, code)
            if circle_of(work, code).hidden:
                raise InvalidEntry(field="reason", problem="already_there")
            key = HidingId(self.desk.identifiers.new_id())
            hidden = HiddenName(key, code, self.desk.clock.now(), self.desk.member.staff_id, reason).cleaned()
            work.hidden_names.add(hidden)
            work.commit()
        return ChangeSet.of(*KINDS, case_code=code, key=key)

    def show(self, code: CaseCode, reason: str) -> ChangeSet:
        """Show the name again to whoever may see names; only who works on the case does. Raises InvalidEntry."""
        self.desk.require(Permission.RECORD_PERSON)
        now, me = self.desk.clock.now(), self.desk.member.staff_id
        with self.desk.work("name.show") as work:
            if access_now(self.desk, work, code) is not Access.OWN:
                raise InvalidEntry(field="reason", problem="not_your_case")
            for one in work.hidden_names.for_case(code):
                if one.holds:
                    work.hidden_names.update(one.lifted(now, me, reason))
            work.commit()
        return ChangeSet.of(*KINDS, case_code=code)

    def add_helper(self, code: CaseCode, staff_id: StaffId) -> ChangeSet:
        """Let a colleague work on a case; nobody lets themselves in. Raises InvalidEntry and RecordNotFound."""
        self.desk.require(Permission.RECORD_PERSON)
        me = self.desk.member.staff_id
        with self.desk.work("case.helper") as work:
            self._decide(work, code)
            circle, colleague = circle_of(work, code), work.staff.get(staff_id)
            if staff_id == me or staff_id in {circle.owner, *circle.helpers} or not colleague.active:
                raise InvalidEntry(field="helper", problem="already_there" if staff_id != me else "not_yourself")
            key = HelperId(self.desk.identifiers.new_id())
            work.case_helpers.add(CaseHelper(key, code, staff_id, self.desk.clock.now(), me))
            work.commit()
        return ChangeSet.of(*KINDS, case_code=code, key=key)

    def end_helper(self, helper_id: HelperId) -> ChangeSet:
        """Store that a colleague works on a case no longer; raises InvalidEntry and RecordNotFound."""
        self.desk.require(Permission.RECORD_PERSON)
        with self.desk.work("case.helper") as work:
            helper = work.case_helpers.get(helper_id)
            self._decide(work, helper.case_code)
            work.case_helpers.update(helper.ended(self.desk.clock.now(), self.desk.member.staff_id))
            work.commit()
        return ChangeSet.of(*KINDS, case_code=helper.case_code, key=helper_id)

    def open_identity(self, command: OpenIdentity) -> ChangeSet:
        """Open the identity of a case for a time, and leave a notice to who leads it and to each coordinator.

        Raises InvalidEntry, also when it is open already, and RecordNotFound.
        """
        self.desk.require(Permission.REVEAL_IDENTITY)
        with self.desk.work("identity.open") as work:
            if access_now(self.desk, work, command.case_code) is not Access.CLOSED:
                raise InvalidEntry(field="reason", problem="open_already")
            opening = self._opening(command).cleaned()
            work.openings.add(opening)
            for staff_id in self._told(work, command.case_code):
                key = NoticeId(self.desk.identifiers.new_id())
                work.opening_notices.add(OpeningNotice(key, opening.opening_id, staff_id))
            work.audit.note(case_code=command.case_code, detail={"span": opening.span})
            work.commit()
        return ChangeSet.of(*KINDS, case_code=command.case_code, key=opening.opening_id)

    def notice(self, notice_id: NoticeId) -> NoticeView:
        """Return what one opening was about; raises RecordNotFound."""
        self.desk.require(Permission.READ_CASES)
        with self.desk.work("identity.opening_seen") as work:
            opening = work.openings.get(work.opening_notices.get(notice_id).opening_id)
            name = work.staff.get(opening.staff_id).name
        return NoticeView(notice_id, opening.case_code, name, opening.opened_at, opening.until, opening.reason)

    def seen(self, notice_id: NoticeId) -> ChangeSet:
        """Store that the signed-in person read their notice; raises InvalidEntry for a colleague's."""
        self.desk.require(Permission.HAND_OVER)
        with self.desk.work("identity.opening_seen") as work:
            notice = work.opening_notices.get(notice_id)
            if notice.staff_id != self.desk.member.staff_id:
                raise InvalidEntry(field="notice", problem="not_your_case")
            work.opening_notices.update(notice.seen(self.desk.clock.now()))
            work.commit()
        return ChangeSet.of(Kind.CASE, key=notice_id)

    def recent(self) -> tuple[OpeningRow, ...]:
        """Return the newest openings of identities."""
        self.desk.require(Permission.SUPERVISE, reading=True)
        return self.desk.queries.recent_openings(MOST_ROWS)

    def rule(self) -> Rule:
        """Return of which cases somebody has to say why they look."""
        self.desk.require(Permission.READ_CASES)
        return rule_from(self.desk.queries.setting(SETTING))

    def set_rule(self, rule: str) -> ChangeSet:
        """Choose of which cases somebody has to say why they look; raises InvalidEntry."""
        self.desk.require(Permission.SUPERVISE)
        require_code("rule", rule, self.desk.content.list("need_to_know_rules"))
        with self.desk.work("need_to_know.rule") as work:
            work.settings.put(SETTING, rule)
            work.audit.note(detail={"rule": rule})
            work.commit()
        return ChangeSet.of(*KINDS)

    def _may_change(self, work: UnitOfWork, code: CaseCode) -> bool:
        works_here = access_now(self.desk, work, code) is Access.OWN
        return self.desk.may(Permission.RECORD_PERSON) and (works_here or self.desk.may(Permission.APPROVE_EXCEPTION))

    def _decide(self, work: UnitOfWork, code: CaseCode) -> None:
        if not self._may_change(work, code):
            raise InvalidEntry(field="case_code", problem="not_your_case")

    def _opening(self, command: OpenIdentity) -> IdentityOpening:
        spans, now = self.desk.content.list("opening_spans"), self.desk.clock.now()
        require_code("span", command.span, spans)
        end_of_day = self.desk.clock.local(now).replace(hour=23, minute=59, second=59, microsecond=0)
        return IdentityOpening(
            opening_id=OpeningId(self.desk.identifiers.new_id()),
            case_code=command.case_code,
            staff_id=self.desk.member.staff_id,
            opened_at=now,
            until=opening_until(spans.get(command.span), now, end_of_day),
            span=command.span,
            reason=command.reason,
        )

    def _told(self, work: UnitOfWork, code: CaseCode) -> tuple[StaffId, ...]:
        """Return who leads the case and the coordinators, but for who opened it."""
        staff = [one for one in work.staff.all() if one.active]
        owner = work.cases.get(code).owner
        told = [one.staff_id for one in staff if one.staff_id == owner or one.role is Role.COORDINATOR]
        return tuple(one for one in told if one != self.desk.member.staff_id)
