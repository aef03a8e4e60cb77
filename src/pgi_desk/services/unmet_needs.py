"""Needs for which nobody was referred: recorded with the reason, and counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from pgi_desk.domain.identifiers import CaseCode, ProviderId, UnmetNeedId
from pgi_desk.domain.staff import Permission
from pgi_desk.domain.text_entry import require_code
from pgi_desk.domain.unmet_need import Period, UnmetNeed
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.closed_case import open_case
from pgi_desk.services.desk import Desk


@dataclass(frozen=True, slots=True)
class RecordUnmetNeed:
    """A need without a referral, with its reason; `provider_id` is the service that was considered."""

    case_code: CaseCode
    service_family: str
    reason: str
    provider_id: ProviderId | None = None
    noted_on: date | None = None  # None is today
    note: str = ""


@dataclass(frozen=True, slots=True)
class UnmetNeedService:
    """What staff do when a need leads to no referral."""

    desk: Desk

    def record(self, command: RecordUnmetNeed) -> ChangeSet:
        """Store a need without a referral; raises InvalidEntry and RecordNotFound."""
        self.desk.require(Permission.PREPARE_REFERRAL)
        require_code("service_family", command.service_family, self.desk.content.list("service_families"))
        require_code("reason", command.reason, self.desk.content.list("not_referred_reasons"))
        with self.desk.work("unmet_need.record") as work:
            open_case(work, command.case_code)
            need = UnmetNeed(
                unmet_need_id=UnmetNeedId(self.desk.identifiers.new_id()),
                case_code=command.case_code,
                service_family=command.service_family,
                reason=command.reason,
                noted_on=command.noted_on or self.desk.clock.today(),
                recorded_at=self.desk.clock.now(),
                recorded_by=self.desk.member.staff_id,
                provider_id=command.provider_id,
                note=command.note,
            ).cleaned(self.desk.clock.today())
            work.unmet_needs.add(need)
            work.commit()
        return ChangeSet.of(Kind.REFERRAL, case_code=command.case_code, key=need.unmet_need_id)

    def of_case(self, code: CaseCode) -> tuple[UnmetNeed, ...]:
        """Return the needs of a case without a referral, in order of recording."""
        self.desk.require(Permission.READ_CASES)
        with self.desk.work("unmet_need.read") as work:
            return tuple(one for one in work.unmet_needs.all() if one.case_code == code)

    def counts(self, period: Period = Period.ALL) -> Mapping[tuple[str, str], int]:
        """Return how often each reason stands for each kind of service in a period, the most frequent first."""
        self.desk.require(Permission.READ_CASES)
        first, last = period.days(self.desk.clock.today())
        with self.desk.work("unmet_need.read") as work:
            counted = [one for one in work.unmet_needs.all() if first <= one.noted_on <= last]
        found = Counter((one.service_family, one.reason) for one in counted)
        return dict(found.most_common())
