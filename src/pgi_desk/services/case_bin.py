"""Put a case that was recorded by mistake in the bin, and put it back; gone for good is only what two people erase."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from pgi_desk.domain.case_bin import IN_BIN, BinFacts, BinnedCase, BinStop, bin_stops
from pgi_desk.domain.closing import is_closed
from pgi_desk.domain.errors import BinRefused
from pgi_desk.domain.identifiers import BinId, CaseCode
from pgi_desk.domain.staff import Permission
from pgi_desk.domain.text_entry import require_code
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.desk import Desk
from pgi_desk.services.ports import UnitOfWork
from pgi_desk.services.undoing import LARGEST_NUMBER, kept_days

KINDS = (Kind.CASE, Kind.PERSON)
RECORDED = frozenset({"person.record", "quick_contact.case"})
# What leaves the desk, and what comes with writing a person down; everything else is work with the person.
LEFT = frozenset({"disclosures", "disclosures_without_consent", "receipts", "breach_cases", "breach_tellings"})
WRITTEN_DOWN = frozenset(
    {
        *("case_files", "identities", "consents", "best_interest_records", "principle_checks", "quick_contacts"),
        *("incoming_referrals", "case_helpers", "hidden_names", "identity_openings", "opening_notices"),
        *("case_notes", "family_links", "approval_requests", "binned_cases"),
    }
)


@dataclass(frozen=True, slots=True)
class PutInBin:
    """A case that was recorded by mistake, and why."""

    case_code: CaseCode
    reason: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class BinRow:
    """One case in the bin."""

    bin_id: BinId
    case_code: CaseCode
    reason: str
    note: str
    put_at: datetime
    put_by: str
    mine: bool


@dataclass(frozen=True, slots=True)
class BinService:
    """What staff do about cases that should never have been."""

    desk: Desk

    def contents(self) -> tuple[BinRow, ...]:
        """Return what lies in the bin, the newest first."""
        self.desk.require(Permission.READ_CASES)
        with self.desk.work("case.bin") as work:
            names = {one.staff_id: one.name for one in work.staff.all()}
            found = sorted(work.bin.all(), key=lambda one: one.put_at, reverse=True)
        return tuple(
            BinRow(
                bin_id=one.bin_id,
                case_code=one.case_code,
                reason=one.reason,
                note=one.note,
                put_at=one.put_at,
                put_by=names.get(one.put_by, ""),
                mine=one.put_by == self.desk.member.staff_id or self._decides,
            )
            for one in found
        )

    def stops(self, code: CaseCode) -> tuple[BinStop, ...]:
        """Return what stands against putting a case in the bin; raises RecordNotFound."""
        self.desk.require(Permission.RECORD_PERSON)
        with self.desk.work("case.bin") as work:
            return bin_stops(self._facts(work, code))

    def put(self, command: PutInBin) -> ChangeSet:
        """Put a case in the bin; raises BinRefused, InvalidEntry and RecordNotFound."""
        self.desk.require(Permission.RECORD_PERSON)
        require_code("reason", command.reason, self.desk.content.list("bin_reasons"))
        with self.desk.work("case.bin") as work:
            stops = bin_stops(self._facts(work, command.case_code))
            if stops:
                raise BinRefused(stops=tuple(stop.value for stop in stops))
            case = work.cases.get(command.case_code)
            key = BinId(self.desk.identifiers.new_id())
            put = BinnedCase(
                bin_id=key,
                case_code=case.case_code,
                reason=command.reason,
                note=command.note,
                status_before=case.status,
                put_at=self.desk.clock.now(),
                put_by=self.desk.member.staff_id,
            )
            work.bin.add(put.cleaned())
            work.cases.update(replace(case, status=IN_BIN))
            work.commit()
        return ChangeSet.of(*KINDS, case_code=command.case_code, key=key)

    def put_back(self, bin_id: BinId) -> ChangeSet:
        """Put a case back as it was; raises BinRefused for a colleague's, and RecordNotFound."""
        self.desk.require(Permission.RECORD_PERSON)
        with self.desk.work("case.unbin") as work:
            found = work.bin.get(bin_id)
            if found.put_by != self.desk.member.staff_id and not self._decides:
                raise BinRefused(stops=(BinStop.NOT_AUTHOR.value,))
            case = work.cases.get(found.case_code)
            work.cases.update(replace(case, status=found.status_before))
            work.bin.remove(bin_id)
            work.commit()
        return ChangeSet.of(*KINDS, case_code=found.case_code, key=found.case_code)

    @property
    def _decides(self) -> bool:
        return self.desk.may(Permission.APPROVE_EXCEPTION)

    def _facts(self, work: UnitOfWork, code: CaseCode) -> BinFacts:
        case, now = work.cases.get(code), self.desk.clock.now()
        made = [one for one in work.undoing.recent(LARGEST_NUMBER) if one.case_code == code and one.action in RECORDED]
        tables = {row.table for row in work.own_record.rows(code)}
        return BinFacts(
            author=made[0].staff_id if made else case.owner,
            recorded_at=made[0].made_at if made else datetime.min.replace(tzinfo=now.tzinfo),
            me=self.desk.member.staff_id,
            decides=self._decides,
            now=now,
            days=kept_days(work),
            left=bool(tables & LEFT),
            worked_on=bool(tables - WRITTEN_DOWN - LEFT),
            held=any(one.lifted_on is None for one in work.holds.for_case(code)),
            closed=is_closed(case.status),
        )
