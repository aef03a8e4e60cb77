"""Ask what somebody finds difficult, with their consent, and what they need in order to use a service."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from pgi_desk.domain.closing import Takes, takes
from pgi_desk.domain.consent import ConsentNeed, ConsentPurpose
from pgi_desk.domain.functioning import (
    FunctioningEntry,
    disability,
    needs_now,
    require_short_set,
    short_set_for,
)
from pgi_desk.domain.identifiers import CaseCode, FunctioningId
from pgi_desk.domain.staff import Permission
from pgi_desk.domain.text_entry import require_code
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.closed_case import open_case
from pgi_desk.services.consent_check import require_consent
from pgi_desk.services.contacts import missing_consent
from pgi_desk.services.desk import Desk
from pgi_desk.services.ports import UnitOfWork


@dataclass(frozen=True, slots=True)
class RecordFunctioning:
    """Answers by domain, in the numbers of the source, and the access needs that the person agreed to."""

    case_code: CaseCode
    answers: Mapping[str, int]
    access_needs: tuple[str, ...] = ()
    asked_on: date | None = None  # None is today


@dataclass(frozen=True, slots=True)
class FunctioningSheet:
    """Whether the questions may be asked, and what was answered.

    `which` is short_set, child_module, too_young or age_not_known; `missing` says why consent to keep a record is not
    there.
    """

    takes: Takes
    which: str
    missing: tuple[str, ...]
    last: FunctioningEntry | None
    disability: str


@dataclass(frozen=True, slots=True)
class FunctioningService:
    """What staff do with the short set on functioning (domain standards 14)."""

    desk: Desk

    def sheet(self, code: CaseCode) -> FunctioningSheet:
        """Return whether the questions may be asked and the last answers; raises RecordNotFound."""
        self.desk.require(Permission.READ_CASES)
        with self.desk.work("functioning.read") as work:
            age = work.people.get(code).age_for_protection(self.desk.clock.today())
            entries = work.functioning.for_case(code)
            last = entries[-1] if entries else None
            return FunctioningSheet(
                takes=takes(work.cases.get(code).status),
                which=short_set_for(age),
                missing=missing_consent(self.desk, work, code, ConsentPurpose.RECORD),
                last=last,
                disability=disability(last.answers()) if last is not None else "",
            )

    def record(self, command: RecordFunctioning) -> ChangeSet:
        """Store answers; earlier ones stay on record.

        Raises ConsentMissing without consent C2, InvalidEntry for a child, for whom another module is used, and
        EntryIncomplete for a question without an answer, and CaseClosed.
        """
        self.desk.require(Permission.RECORD_OBSERVATION)
        for need in command.access_needs:
            require_code("access_needs", need, self.desk.content.list("access_need_kinds"))
        today, answers = self.desk.clock.today(), command.answers
        with self.desk.work("functioning.record") as work:
            open_case(work, command.case_code)
            require_short_set(work.people.get(command.case_code).age_for_protection(today))
            consent = require_consent(self.desk, work, command.case_code, ConsentNeed(ConsentPurpose.RECORD))
            entry = FunctioningEntry(
                functioning_id=FunctioningId(self.desk.identifiers.new_id()),
                case_code=command.case_code,
                asked_on=command.asked_on or today,
                seeing=answers.get("VIS", 0),
                hearing=answers.get("HEAR", 0),
                walking=answers.get("MOB", 0),
                remembering=answers.get("COG", 0),
                self_care=answers.get("SC", 0),
                communicating=answers.get("COM", 0),
                access_needs=command.access_needs,
                consent_id=consent.consent_id,
                recorded_at=self.desk.clock.now(),
                recorded_by=self.desk.member.staff_id,
            ).cleaned(today)
            work.functioning.add(entry)
            work.commit()
        return ChangeSet.of(Kind.OBSERVATION, case_code=command.case_code, key=entry.functioning_id)


def access_needs(desk: Desk, work: UnitOfWork, code: CaseCode) -> tuple[str, ...]:
    """Return the access needs of a case that a letter may carry, as codes; the answers themselves never leave.

    None without consent C2 today: what was asked under it goes no further once it is withdrawn.
    """
    if missing_consent(desk, work, code, ConsentPurpose.RECORD):
        return ()
    return needs_now(work.functioning.for_case(code))
