"""Somebody met in an emergency or on outreach: noted in seconds, gone by itself, or the beginning of a case."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from pgi_desk.domain.errors import RecordNotFound
from pgi_desk.domain.identifiers import CaseCode, QuickContactId
from pgi_desk.domain.quick_contact import ContactCount, QuickContact, last_day
from pgi_desk.domain.staff import Permission
from pgi_desk.domain.text_entry import require_code
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.closed_case import open_case
from pgi_desk.services.desk import Desk
from pgi_desk.services.exercise_begun import begun_by
from pgi_desk.services.ports import UnitOfWork

LISTS = {"occasion": "contact_occasions", "age_group": "contact_age_groups"}
SEVERAL = {"information": "contact_information", "needs": "service_families"}


@dataclass(frozen=True, slots=True)
class NoteContact:
    """A meeting as typed; `met_on` None is today, and everything but the occasion may stay empty."""

    occasion: str
    nickname: str = ""
    age_group: str = "not_known"
    area: str = ""
    information: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    note: str = ""
    met_on: date | None = None


@dataclass(frozen=True, slots=True)
class QuickContactService:
    """What staff and volunteers do with people they meet once."""

    desk: Desk

    def note(self, command: NoteContact) -> ChangeSet:
        """Store a meeting until its last day; raises InvalidEntry for what leads to somebody."""
        self.desk.require(Permission.NOTE_CONTACT)
        for field, name in LISTS.items():
            require_code(field, getattr(command, field), self.desk.content.list(name))
        for field, name in SEVERAL.items():
            for code in getattr(command, field):
                require_code(field, code, self.desk.content.list(name))
        with self.desk.work("quick_contact.note") as work:
            contact = self._contact(command).cleaned(self.desk.clock.today())
            work.quick_contacts.add(contact)
            work.commit()
        return ChangeSet.of(Kind.QUICK_CONTACT, key=contact.contact_id)

    def kept(self) -> tuple[QuickContact, ...]:
        """Return what is kept and belongs to no case, the newest first; who reads no cases sees their own."""
        self.desk.require(Permission.NOTE_CONTACT, reading=True)
        today = self.desk.clock.today()
        with self.desk.work("quick_contact.read") as work:
            found = [one for one in work.quick_contacts.all() if one.case_code is None and not one.over(today)]
        mine = [one for one in found if self._may_see(one)]
        return tuple(sorted(mine, key=lambda one: (one.met_on, one.recorded_at), reverse=True))

    def became_case(self, contact_id: QuickContactId, code: CaseCode) -> ChangeSet:
        """Join a contact with the case opened for the person, with consent of their own; raises CaseClosed."""
        self.desk.require(Permission.RECORD_PERSON)
        with self.desk.work("quick_contact.case") as work:
            open_case(work, code)
            work.quick_contacts.update(self._known(work, contact_id).became(code))
            work.audit.note(case_code=code)
            work.commit()
        return ChangeSet.of(Kind.QUICK_CONTACT, Kind.CASE, case_code=code, key=contact_id)

    def remove(self, contact_id: QuickContactId) -> ChangeSet:
        """Let a contact go before its day, and count it; raises RecordNotFound for one that is part of a case."""
        self.desk.require(Permission.NOTE_CONTACT)
        with self.desk.work("quick_contact.remove") as work:
            _let_go(work, self._known(work, contact_id))
            work.commit()
        return ChangeSet.of(Kind.QUICK_CONTACT)

    def expire(self) -> int:
        """Let go of what is past its day and return how many; a count by month and occasion stays. A copy keeps all.

        In training, what was noted waits for the end of the exercise of who noted it: it is a step of that exercise.
        """
        self.desk.require(Permission.SEE_OVERVIEW)
        if self.desk.reading is not None:
            return 0
        today = self.desk.clock.today()
        with self.desk.work("quick_contact.expire") as work:
            over = [one for one in work.quick_contacts.all() if one.over(today) and not self._practised(work, one)]
            for contact in over:
                _let_go(work, contact)
            if over:
                work.commit()
        return len(over)

    def counts(self) -> Mapping[tuple[str, str], int]:
        """Return how many contacts there were by month and occasion, kept or gone."""
        self.desk.require(Permission.READ_CASES)
        with self.desk.work("quick_contact.read") as work:
            found = {(one.month, one.occasion): one.contacts for one in work.contact_counts.all()}
            for contact in work.quick_contacts.all():
                empty = ContactCount.none(contact)
                place = (empty.month, empty.occasion)
                found[place] = found.get(place, 0) + 1
        return dict(sorted(found.items(), reverse=True))

    def _known(self, work: UnitOfWork, contact_id: QuickContactId) -> QuickContact:
        contact = work.quick_contacts.get(contact_id)
        if contact.case_code is not None or not self._may_see(contact):
            raise RecordNotFound(kind="quick_contacts", key=contact_id)
        return contact

    def _practised(self, work: UnitOfWork, contact: QuickContact) -> bool:
        return self.desk.in_demo and begun_by(work, contact.recorded_by) is not None

    def _may_see(self, contact: QuickContact) -> bool:
        return self.desk.may(Permission.READ_CASES) or contact.recorded_by == self.desk.member.staff_id

    def _contact(self, command: NoteContact) -> QuickContact:
        met_on = command.met_on or self.desk.clock.today()
        return QuickContact(
            contact_id=QuickContactId(self.desk.identifiers.new_id()),
            occasion=command.occasion,
            met_on=met_on,
            expires_on=last_day(met_on, command.occasion, self.desk.content.list("contact_occasions")),
            recorded_at=self.desk.clock.now(),
            recorded_by=self.desk.member.staff_id,
            nickname=command.nickname,
            age_group=command.age_group,
            area=command.area,
            information=command.information,
            needs=command.needs,
            note=command.note,
        )


def _let_go(work: UnitOfWork, contact: QuickContact) -> None:
    """Remove a contact and count it; what is left says how many, never who."""
    empty = ContactCount.none(contact)
    counted = next((one for one in work.contact_counts.all() if one.count_id == empty.count_id), None)
    if counted is None:
        work.contact_counts.add(empty.one_more())
    else:
        work.contact_counts.update(counted.one_more())
    work.quick_contacts.remove(contact.contact_id)
