"""How far the steps of a safe referral are, the same for every use case that asks."""

from __future__ import annotations

from pgi_desk.domain.disclosure import compose
from pgi_desk.domain.errors import ConsentMissing
from pgi_desk.domain.referral import Referral
from pgi_desk.domain.referral_plan import ReferralPlan
from pgi_desk.domain.safe_steps import StepFacts, StepStanding, checklist, require_settled
from pgi_desk.domain.service_directory import referral_problems
from pgi_desk.services.case_facts import case_facts
from pgi_desk.services.consent_check import require_referral_consent
from pgi_desk.services.desk import Desk
from pgi_desk.services.letter_facts import item_values
from pgi_desk.services.ports import UnitOfWork
from pgi_desk.services.referral_follow_up import follow_up_of


def plan_of(work: UnitOfWork, referral: Referral) -> ReferralPlan | None:
    """Return the plan that led to a referral, or None where there was none."""
    return next(iter(work.plans.for_referral(referral.referral_id)), None)


def steps_of(desk: Desk, work: UnitOfWork, referral: Referral) -> tuple[StepStanding, ...]:
    """Return the checklist of a stored referral as it stands now."""
    provider, plan = work.providers.get(referral.provider_id), plan_of(work, referral)
    facts = StepFacts(
        state=referral.state,
        provider_usable=not referral_problems(provider, desk.vetting_rules(), desk.clock.today()),
        composed=_composed(desk, work, referral),
        emergency=referral.priority == "emergency",
        follow_up=plan is not None and follow_up_of(work, plan) is not None,
    )
    return checklist(desk.content.list("safe_referral_steps"), plan, facts)


def require_safe_steps(desk: Desk, work: UnitOfWork, referral: Referral) -> None:
    """Raise StepsOpen before a letter leaves for the first time with a step that nobody did or explained."""
    if referral.sent_at is None:
        require_settled(steps_of(desk, work, referral))


def _composed(desk: Desk, work: UnitOfWork, referral: Referral) -> bool:
    """Tell whether the least that the service needs makes a letter today; one that left is what was shown before it.

    A draft is composed as its preview is, before the person was asked; after that only what they agreed to counts.
    """
    if referral.sent_at is not None:
        return True
    content, today, language = desk.content, desk.clock.today(), referral.letter_language
    try:
        consent = None
        if referral.state != "draft":
            consent = require_referral_consent(desk, work, referral)
    except ConsentMissing:
        return False
    facts = case_facts(desk, work, referral.case_code)
    values = item_values(work.people.get(referral.case_code), referral, content, today, language, facts)
    matrix, ticked = content.list("minimum_matrix"), frozenset(referral.items)
    return bool(compose(matrix, referral.service_family, values, ticked, consent).carried)
