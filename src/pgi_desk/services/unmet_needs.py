"""Needs for which nobody was referred: recorded with the reason, and counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from pgi_desk.domain.consent import ConsentNeed, ConsentPurpose
from pgi_desk.domain.errors import ConsentMissing
from pgi_desk.domain.identifiers import CaseCode, ProviderId, UnmetNeedId
from pgi_desk.domain.small_counts import publish
from pgi_desk.domain.staff import Permission
from pgi_desk.domain.text_entry import require_code
from pgi_desk.domain.unmet_need import Period, UnmetNeed
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.closed_case import open_case
from pgi_desk.services.consent_check import require_consent
from pgi_desk.services.desk import Desk
from pgi_desk.services.ports import UnitOfWork

# A kind of service, and why nobody was referred.
Need = tuple[str, str]


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
class UnmetCounts:
    """How often each reason stands for each kind of service, the most frequent first: inside, and to tell outside.

    Outside counts people who agreed to statistics, where they are at least `below`, and to the nearest five; what is
    not told is None. `not_shared` is how many people did not agree.
    """

    inside: Mapping[Need, int]
    outside: Mapping[Need, int | None]
    below: int
    not_shared: int


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

    def counts(self, period: Period = Period.ALL) -> UnmetCounts:
        """Return how often each reason stands for each kind of service in a period."""
        self.desk.require(Permission.READ_CASES)
        first, last = period.days(self.desk.clock.today())
        with self.desk.work("unmet_need.read") as work:
            counted = [one for one in work.unmet_needs.all() if first <= one.noted_on <= last]
            agreed = {code for code in {one.case_code for one in counted} if self._in_statistics(work, code)}
        inside = Counter(map(_need, counted)).most_common()
        people = Counter(need for need, code in {(_need(one), one.case_code) for one in counted} if code in agreed)
        # Somebody may have several needs: so no total of people is told, and with too few of them nothing is.
        told = publish({need: people[need] for need, _ in inside}, of_services=True)
        outside = told.cells if len(agreed) >= told.below else dict.fromkeys(told.cells)
        return UnmetCounts(dict(inside), outside, told.below, len({one.case_code for one in counted} - agreed))

    def _in_statistics(self, work: UnitOfWork, code: CaseCode) -> bool:
        try:
            require_consent(self.desk, work, code, ConsentNeed(ConsentPurpose.STATISTICS))
        except ConsentMissing:
            return False
        return True


def _need(one: UnmetNeed) -> Need:
    return (one.service_family, one.reason)
