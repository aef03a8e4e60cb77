"""What the use cases need of the plans of referrals, as a protocol."""

from __future__ import annotations

from typing import Protocol

from pgi_desk.domain.identifiers import CaseCode, PlanId, ReferralId
from pgi_desk.domain.referral_plan import ReferralPlan


class Plans(Protocol):
    """What was discussed and arranged before a referral."""

    def add(self, plan: ReferralPlan) -> None:
        """Store a new plan."""

    def get(self, plan_id: PlanId) -> ReferralPlan:
        """Return a plan; raises RecordNotFound."""

    def update(self, plan: ReferralPlan) -> None:
        """Store a changed plan; raises RecordNotFound."""

    def for_case(self, case_code: CaseCode) -> tuple[ReferralPlan, ...]:
        """Return all plans of a case, oldest first."""

    def for_referral(self, referral_id: ReferralId) -> tuple[ReferralPlan, ...]:
        """Return the plan that led to a referral, or nothing."""
