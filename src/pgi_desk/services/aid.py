"""Look at the help of a case, mend what was written down about it, and take legal matters further."""

from __future__ import annotations

from dataclasses import dataclass

from pgi_desk.domain.identifiers import AssistanceId, CaseCode
from pgi_desk.domain.staff import Permission
from pgi_desk.services.aid_forms import AidForm, LegalForm, keep_form, keep_step, require_legal_step
from pgi_desk.services.aid_ports import AidRecord
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.closed_case import open_case
from pgi_desk.services.desk import Desk

KINDS = (Kind.ASSISTANCE, Kind.STOCK)


@dataclass(frozen=True, slots=True)
class AidService:
    """What staff do with the short forms after help was recorded (record model 3.1, assistance)."""

    desk: Desk

    def of_case(self, code: CaseCode) -> AidRecord:
        """Return the help of a case with its short forms, oldest first."""
        self.desk.require(Permission.READ_CASES)
        return self.desk.queries.aid_record(code)

    def correct(self, assistance_id: AssistanceId, form: AidForm) -> ChangeSet:
        """Store what an entry should have said; what it said stays. Raises as recording does.

        Goods that were written down wrongly go back to the shelf, or leave it, by the difference.
        """
        self.desk.require(Permission.RECORD_ASSISTANCE)
        with self.desk.work("assistance.correct") as work:
            entry = work.assistance.get(assistance_id)
            open_case(work, entry.case_code)
            if isinstance(form, LegalForm):
                require_legal_step(self.desk, work, entry.case_code, form)
            keep_form(self.desk, work, entry, form)
            work.commit()
        return ChangeSet.of(*KINDS, case_code=entry.case_code, key=assistance_id)

    def legal_step(self, code: CaseCode, form: LegalForm) -> ChangeSet:
        """Store the next step of a legal matter, which a first step begins.

        Raises InvalidEntry, RecordNotFound, ChangedElsewhere and CaseClosed, and ModuleClosed and ConsentMissing as
        recording legal help does; a step that only ends a matter or says what came of its deadline needs neither.
        """
        self.desk.require(Permission.RECORD_ASSISTANCE)
        with self.desk.work("legal.step") as work:
            open_case(work, code)
            require_legal_step(self.desk, work, code, form)
            matter = keep_step(self.desk, work, code, form)
            work.commit()
        return ChangeSet.of(*KINDS, case_code=code, key=matter)
