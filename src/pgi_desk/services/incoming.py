"""Referrals that come in: recorded, answered in time, and taken over with the person's own consent."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from pgi_desk.domain.identifiers import CaseCode, IncomingId
from pgi_desk.domain.incoming_referral import DECLINED, OPEN, PASSED_ON, IncomingReferral, answered, taken_over
from pgi_desk.domain.referral import respond_within
from pgi_desk.domain.staff import Permission
from pgi_desk.domain.text_entry import require_code
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.closed_case import open_case
from pgi_desk.services.desk import Desk

LISTS = {
    "sender_kind": "incoming_senders",
    "channel": "answer_channels",
    "priority": "referral_priorities",
    "service_family": "service_families",
    "sender_consent": "sender_consents",
}


@dataclass(frozen=True, slots=True)
class RecordIncoming:
    """A referral as it came in; `received_on` None is today."""

    sender: str
    sender_kind: str
    channel: str
    priority: str = "normal"
    need: str = ""
    service_family: str = ""
    sender_contact: str = ""
    sender_number: str = ""
    sender_consent: str = "not_said"
    received_on: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class AnswerIncoming:
    """Our answer other than taking the person over: declined or passed on, with a reason."""

    incoming_id: IncomingId
    answer: str
    reason: str
    passed_to: str = ""


@dataclass(frozen=True, slots=True)
class IncomingService:
    """What staff do with people whom others refer to the branch."""

    desk: Desk

    def record(self, command: RecordIncoming) -> ChangeSet:
        """Store a referral that came in, with the time by which it is answered; raises InvalidEntry."""
        self.desk.require(Permission.PREPARE_REFERRAL)
        for field, name in LISTS.items():
            code = getattr(command, field)
            if code or field != "service_family":
                require_code(field, code, self.desk.content.list(name))
        with self.desk.work("incoming.record") as work:
            incoming = self._incoming(command).cleaned(self.desk.clock.today())
            work.incoming.add(incoming)
            work.commit()
        return ChangeSet.of(Kind.INCOMING, key=incoming.incoming_id)

    def answer(self, command: AnswerIncoming) -> ChangeSet:
        """Decline or pass on; raises InvalidEntry without a reason and TransitionNotAllowed for a second answer."""
        self.desk.require(Permission.PREPARE_REFERRAL)
        require_code("answer", command.answer, {DECLINED, PASSED_ON})
        if command.reason:
            require_code("answer_reason", command.reason, self.desk.content.list("incoming_reasons"))
        with self.desk.work("incoming.answer") as work:
            known, today = work.incoming.get(command.incoming_id), self.desk.clock.today()
            work.incoming.update(answered(known, command.answer, today, command.reason, command.passed_to))
            work.commit()
        return ChangeSet.of(Kind.INCOMING, key=command.incoming_id)

    def take_over(self, incoming_id: IncomingId, code: CaseCode) -> ChangeSet:
        """Accept a referral whose person has a case file of their own now; raises RecordNotFound."""
        self.desk.require(Permission.PREPARE_REFERRAL)
        with self.desk.work("incoming.answer") as work:
            open_case(work, code)
            work.incoming.update(taken_over(work.incoming.get(incoming_id), code, self.desk.clock.today()))
            work.commit()
        return ChangeSet.of(Kind.INCOMING, case_code=code, key=incoming_id)

    def all(self) -> tuple[IncomingReferral, ...]:
        """Return all referrals that came in: those that wait first, by the time of their answer, then the newest."""
        self.desk.require(Permission.READ_CASES)
        with self.desk.work("incoming.read") as work:
            found = work.incoming.all()
        waiting = sorted((one for one in found if one.answer == OPEN), key=lambda one: one.due_at)
        done = sorted((one for one in found if one.answer != OPEN), key=lambda one: one.recorded_at, reverse=True)
        return (*waiting, *done)

    def _incoming(self, command: RecordIncoming) -> IncomingReferral:
        now, today = self.desk.clock.now(), self.desk.clock.today()
        received = command.received_on or today
        start = now if received >= today else min(now, datetime.combine(received, time(12), UTC))
        return IncomingReferral(
            incoming_id=IncomingId(self.desk.identifiers.new_id()),
            sender=command.sender,
            sender_kind=command.sender_kind,
            received_on=received,
            channel=command.channel,
            need=command.need,
            priority=command.priority,
            due_at=start + respond_within(command.priority, self.desk.content.list("referral_priorities")),
            recorded_at=now,
            recorded_by=self.desk.member.staff_id,
            sender_contact=command.sender_contact,
            sender_number=command.sender_number,
            service_family=command.service_family,
            sender_consent=command.sender_consent,
            note=command.note,
        )
