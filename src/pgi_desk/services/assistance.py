"""Record help that was given."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from pgi_desk.domain.assistance import Assistance, require_emergency
from pgi_desk.domain.consent import ConsentNeed, ConsentPurpose
from pgi_desk.domain.identifiers import AssistanceId, CaseCode, ProviderId
from pgi_desk.domain.staff import Permission
from pgi_desk.services.aid_forms import AidForm, LegalForm, keep_form, require_legal_step
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.closed_case import open_case
from pgi_desk.services.consent_check import require_consent
from pgi_desk.services.desk import Desk
from pgi_desk.services.module_check import require_help_open


@dataclass(frozen=True, slots=True)
class RecordAssistance:
    """Help as it was given; in an emergency the code of a reason stands in for a consent that could not be asked.

    `form` is the short form of the family.
    """

    case_code: CaseCode
    family: str
    type_code: str
    given_on: date
    place: str = ""
    quantity: Decimal = Decimal(1)
    unit: str = "sessions"
    provider_kind: str = "own_branch"
    provider_id: ProviderId | None = None
    outcome: str = "delivered"
    note: str = ""
    emergency_reason: str = ""
    form: AidForm | None = None


@dataclass(frozen=True, slots=True)
class AssistanceService:
    """What staff do with assistance records."""

    desk: Desk

    def record(self, command: RecordAssistance) -> ChangeSet:
        """Store help that was given.

        Raises InvalidEntry, and ConsentMissing without a usable consent to services or an emergency reason
        (domain standards 5.1, C3), and ModuleClosed; for its form also RecordNotFound and ChangedElsewhere.
        """
        self.desk.require(Permission.RECORD_ASSISTANCE)
        with self.desk.work("assistance.record") as work:
            open_case(work, command.case_code)
            entry = self._entry(command).cleaned(self.desk.clock.today(), self.desk.content)
            if entry.emergency_reason:
                require_emergency(entry, self.desk.content)
            else:
                require_help_open(self.desk, work, entry.case_code, entry.family, entry.type_code)
                require_consent(self.desk, work, command.case_code, ConsentNeed(ConsentPurpose.SERVICES))
            if isinstance(command.form, LegalForm):
                require_legal_step(self.desk, work, entry.case_code, command.form)
            work.assistance.add(entry)
            if command.form is not None:
                keep_form(self.desk, work, entry, command.form)
            work.commit()
        kinds = (Kind.ASSISTANCE,) if command.form is None else (Kind.ASSISTANCE, Kind.STOCK)
        return ChangeSet.of(*kinds, case_code=command.case_code, key=entry.assistance_id)

    def _entry(self, command: RecordAssistance) -> Assistance:
        return Assistance(
            assistance_id=AssistanceId(self.desk.identifiers.new_id()),
            case_code=command.case_code,
            family=command.family,
            type_code=command.type_code,
            given_on=command.given_on,
            recorded_by=self.desk.member.staff_id,
            place=command.place,
            quantity=command.quantity,
            unit=command.unit,
            provider_kind=command.provider_kind,
            provider_id=command.provider_id,
            outcome=command.outcome,
            note=command.note,
            emergency_reason=command.emergency_reason,
        )
