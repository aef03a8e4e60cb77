"""Raise a flag, ask for help, and settle what has to be done; nothing here sends anything."""

from __future__ import annotations

from dataclasses import dataclass

from pgi_desk.domain.closing import is_closed
from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.identifiers import CaseCode, FlagId, SafetyTaskId
from pgi_desk.domain.safety_tasks import CONTACT, MOVING, WORRIED, SafetyFlag, SafetyTask
from pgi_desk.domain.staff import Permission
from pgi_desk.domain.text_entry import require_code
from pgi_desk.services.changes import ChangeSet
from pgi_desk.services.closed_case import kept_case, open_case
from pgi_desk.services.desk import Desk
from pgi_desk.services.ports import UnitOfWork
from pgi_desk.services.reporting_duty import SETTING as DUTY
from pgi_desk.services.reporting_duty import duty_from
from pgi_desk.services.safety import KINDS
from pgi_desk.services.safety_schedule import SPOKEN, due_in, new_task, open_task, plan_follow_up

BY_LAW = "mandatory_report_due"
WANTS_NONE = "wants_none"


@dataclass(frozen=True, slots=True)
class RaiseFlag:
    """What must not be overlooked in a case."""

    case_code: CaseCode
    kind: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class SafetyTaskService:
    """What staff do about flags and about what has to be done by when (domain standards 12 and 13)."""

    desk: Desk

    def raise_flag(self, command: RaiseFlag) -> ChangeSet:
        """Store a flag and open its task; raises InvalidEntry when it is up already, and CaseClosed."""
        self.desk.require(Permission.RECORD_SAFETY)
        require_code("kind", command.kind, self.desk.content.list("safety_flags"))
        with self.desk.work("safety.flag") as work:
            open_case(work, command.case_code)
            up = [one for one in work.flags.for_case(command.case_code) if one.lowered_at is None]
            if any(one.kind == command.kind for one in up):
                raise InvalidEntry(field="kind", problem="already_there")
            flag = SafetyFlag(
                flag_id=FlagId(self.desk.identifiers.new_id()),
                case_code=command.case_code,
                kind=command.kind,
                raised_at=self.desk.clock.now(),
                raised_by=self.desk.member.staff_id,
                note=command.note,
            ).cleaned()
            work.flags.add(flag)
            due_at = due_in(self.desk, self._hours(work, command.kind))
            work.safety_tasks.add(new_task(self.desk, command.kind, due_at, command.case_code, flag.flag_id))
            work.commit()
        return ChangeSet.of(*KINDS, case_code=command.case_code, key=flag.flag_id)

    def lower_flag(self, flag_id: FlagId, reason: str) -> ChangeSet:
        """Take a flag down with a reason, which settles its task; raises InvalidEntry and RecordNotFound.

        It ends something, so that it stays possible in a closed case.
        """
        self.desk.require(Permission.RECORD_SAFETY)
        now, member = self.desk.clock.now(), self.desk.member.staff_id
        with self.desk.work("safety.flag_lowered") as work:
            flag = work.flags.get(flag_id).lowered(now, member, reason)
            work.flags.update(flag)
            for task in work.safety_tasks.for_case(flag.case_code):
                if task.source == flag_id and task.open:
                    work.safety_tasks.update(task.done(now, member, "", flag.lowered_reason))
            work.commit()
        return ChangeSet.of(*KINDS, case_code=flag.case_code, key=flag_id)

    def worried(self, code: CaseCode | None = None) -> ChangeSet:
        """Store that a colleague is worried and open a task; no question is asked, not even of which case.

        A closed case takes it too: whoever needs help now is not sent to take up a case first.
        """
        self.desk.require(Permission.ASK_FOR_HELP)
        hours = self.desk.content.list("safety_tasks").get(WORRIED).number("hours")
        with self.desk.work("safety.worried") as work:
            if code is not None:
                kept_case(work, code)
            task = new_task(self.desk, WORRIED, due_in(self.desk, hours), code)
            work.safety_tasks.add(task)
            work.commit()
        return ChangeSet.of(*KINDS, case_code=code or "", key=task.task_id)

    def finish(self, task_id: SafetyTaskId, note: str) -> ChangeSet:
        """Store that a task was done and how, also in a closed case; raises InvalidEntry for contacts and reviews."""
        self.desk.require(Permission.RECORD_SAFETY)
        with self.desk.work("safety.task_done") as work:
            task = work.safety_tasks.get(task_id)
            if task.kind in MOVING:
                raise InvalidEntry(field="kind", problem="unknown_code")
            work.safety_tasks.update(task.done(self.desk.clock.now(), self.desk.member.staff_id, "", note))
            work.commit()
        return ChangeSet.of(*KINDS, case_code=task.case_code or "", key=task_id)

    def contacted(self, code: CaseCode, outcome: str, note: str = "") -> ChangeSet:
        """Store what came of a contact and set the next one; raises InvalidEntry, RecordNotFound, CaseClosed.

        What was planned before a case was closed is settled, and nothing is planned after it. Who wants no more contact
        is not planned for; their consent to it should be withdrawn too.
        """
        self.desk.require(Permission.RECORD_SAFETY)
        require_code("outcome", outcome, self.desk.content.list("contact_outcomes"))
        now, member = self.desk.clock.now(), self.desk.member.staff_id
        with self.desk.work("safety.contact") as work:
            planned = open_task(work.safety_tasks.for_case(code), CONTACT)
            case = open_case(work, code) if planned is None else kept_case(work, code)
            task = planned or new_task(self.desk, CONTACT, now, code)
            done = task.done(now, member, outcome, note)
            if planned is None:
                work.safety_tasks.add(done)
            else:
                work.safety_tasks.update(done)
            if outcome != WANTS_NONE and not is_closed(case.status):
                plan_follow_up(self.desk, work, code, reached=outcome in SPOKEN)
            work.commit()
        return ChangeSet.of(*KINDS, case_code=code, key=task.task_id)

    def task(self, task_id: SafetyTaskId) -> SafetyTask:
        """Return a task; raises RecordNotFound."""
        self.desk.require(Permission.READ_CASES)
        with self.desk.work("safety.read") as work:
            return work.safety_tasks.get(task_id)

    def _hours(self, work: UnitOfWork, kind: str) -> int:
        """A report by law has the time that the law names, where the legal adviser clarified it."""
        hours = self.desk.content.list("safety_flags").get(kind).number("hours")
        duty = duty_from(work.settings.get(DUTY))
        return duty.deadline_hours if kind == BY_LAW and duty.clarified and duty.deadline_hours else hours
