"""Put two case files of one person together: what is in both, what stands against it, and the act itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from pgi_desk.domain.case_file import CaseFile
from pgi_desk.domain.closing import is_closed, uncertain_letters
from pgi_desk.domain.errors import MergeRefused
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.domain.merging import (
    CaseAlias,
    Conflict,
    MergeStop,
    conflicts,
    merged_case,
    merged_person,
    to_withdraw,
)
from pgi_desk.domain.need_to_know import Access, CaseCircle
from pgi_desk.domain.rights import OPEN
from pgi_desk.domain.staff import Permission
from pgi_desk.services.changes import ChangeSet
from pgi_desk.services.desk import Desk
from pgi_desk.services.identity_check import access_now, circle_of
from pgi_desk.services.merged_records import HOW, disputed, settle
from pgi_desk.services.open_papers import papers_of_case
from pgi_desk.services.ports import UnitOfWork
from pgi_desk.services.undoing import EVERY_KIND


@dataclass(frozen=True, slots=True)
class MergeSheet:
    """What two files say that is not the same, what stands against it, and how many consents have to be asked anew."""

    stops: tuple[MergeStop, ...]
    conflicts: tuple[Conflict, ...] = ()
    asked_anew: int = 0


@dataclass(frozen=True, slots=True)
class MergeCases:
    """Which case stays, which goes, and the fields in which the words of the one that goes are taken."""

    kept: CaseCode
    other: CaseCode
    chosen: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MergingService:
    """What focal points and coordinators do when one person has two case files."""

    desk: Desk

    def sheet(self, kept: CaseCode, other: CaseCode) -> MergeSheet:
        """Return what is known before it is done; looking at both names is an audit entry for each.

        Raises RecordNotFound.
        """
        self.desk.require(Permission.APPROVE_EXCEPTION)
        self.desk.require(Permission.REVEAL_IDENTITY)
        with self.desk.work("identity.reveal") as work:
            stops = self._stops(work, kept, other)
            if stops:
                return MergeSheet(stops)
            found = conflicts(work.people.get(kept), work.people.get(other))
            ended = to_withdraw(work.consents.for_case(kept), work.consents.for_case(other))
            for code in (kept, other):
                work.audit.note(case_code=code, detail={"for": "merging"})
            work.commit()
        return MergeSheet((), found, len(ended))

    def merge(self, command: MergeCases) -> ChangeSet:
        """Let everything of one case belong to the other, in one change; raises MergeRefused and RecordNotFound."""
        self.desk.require(Permission.APPROVE_EXCEPTION)
        kept, other, now = command.kept, command.other, self.desk.clock.now()
        with self.desk.work("case.merge") as work:
            stops = self._stops(work, kept, other)
            if stops:
                raise MergeRefused(stops=tuple(stop.value for stop in stops))
            person = merged_person(work.people.get(kept), work.people.get(other), command.chosen)
            case = merged_case(work.cases.get(kept), work.cases.get(other))
            for consent in to_withdraw(work.consents.for_case(kept), work.consents.for_case(other)):
                work.consents.update(consent.withdrawn(self.desk.clock.today(), HOW))
            self._end_helpers(work, (kept, other), now)
            both = disputed(self.desk, work, kept, other)
            rows = work.merging.move(other, kept, now)
            work.people.update(person)
            work.cases.update(case)
            settle(self.desk, work, kept, both)
            work.aliases.add(CaseAlias(other, kept, now, self.desk.member.staff_id))
            work.audit.note(case_code=kept, detail={"other": other, "rows": rows})
            work.commit()
        return ChangeSet.of(*EVERY_KIND, case_code=kept, key=kept)

    def leads_to(self, code: CaseCode) -> CaseCode:
        """Return the case to which a code leads: itself, or the one into which it was merged."""
        self.desk.require(Permission.READ_CASES)
        return CaseCode(self.desk.queries.leads_to(code))

    def _stops(self, work: UnitOfWork, kept: CaseCode, other: CaseCode) -> tuple[MergeStop, ...]:
        cases = (work.cases.get(kept), work.cases.get(other))
        if kept == other:
            return (MergeStop.SAME,)
        checks: tuple[tuple[Callable[[], bool], MergeStop], ...] = (
            (lambda: any(access_now(self.desk, work, code) is Access.CLOSED for code in (kept, other)), NAME_HIDDEN),
            (lambda: not _may_lead(cases[0], circle_of(work, other)), MergeStop.LEADER_NOT_LET_IN),
            (lambda: any(is_closed(case.status) for case in cases), MergeStop.CLOSED),
            (lambda: any(one.lifted_on is None for case in cases for one in work.holds.for_case(case.case_code)), HELD),
            (lambda: any(_uncertain(work, case.case_code) for case in cases), MergeStop.UNCERTAIN_LETTER),
            (lambda: any(_rights_running(work, case.case_code) for case in cases), MergeStop.RIGHTS_RUNNING),
        )
        return tuple(stop for stands, stop in checks if stands())

    def _end_helpers(self, work: UnitOfWork, codes: tuple[CaseCode, CaseCode], now: datetime) -> None:
        """Where a name is hidden, nobody gets to see it by the merge who was not let in before."""
        circles = {code: circle_of(work, code) for code in codes}
        hidden = [circle for circle in circles.values() if circle.hidden]
        for code in codes:
            for one in work.case_helpers.for_case(code):
                let_in = all(one.staff_id in {circle.owner, *circle.helpers} for circle in hidden)
                if one.ended_at is None and not let_in:
                    work.case_helpers.update(one.ended(now, self.desk.member.staff_id))


NAME_HIDDEN, HELD = MergeStop.NAME_HIDDEN, MergeStop.HELD


def _may_lead(kept: CaseFile, other: CaseCircle) -> bool:
    return not other.hidden or kept.owner in {other.owner, *other.helpers}


def _uncertain(work: UnitOfWork, code: CaseCode) -> bool:
    letters = [
        one for referral in work.referrals.for_case(code) for one in work.disclosures.for_referral(referral.referral_id)
    ]
    return bool(uncertain_letters(letters) + papers_of_case(work, code))


def _rights_running(work: UnitOfWork, code: CaseCode) -> bool:
    return any(one.state == OPEN for one in work.tickets.for_case(code))
