"""What the word of people does to a service: enough that speak against it, and it is due for a check."""

from __future__ import annotations

from dataclasses import replace

from pgi_desk.domain.identifiers import ProviderId
from pgi_desk.domain.referral_answer import words_against
from pgi_desk.services.desk import Desk
from pgi_desk.services.ports import UnitOfWork

# Domain standards 7: two negative reports in 90 days.
ENOUGH = 2


def after_feedback(desk: Desk, work: UnitOfWork, provider_id: ProviderId) -> bool:
    """Mark a vetted service as due for a check when enough people spoke against it since; return whether it was."""
    provider = work.providers.get(provider_id)
    entries = work.answers.for_provider(provider_id)
    checked_on = provider.vetting.vetted_on
    since = [entry for entry in entries if checked_on is None or entry.happened_on >= checked_on]
    if provider.vetting.status != "vetted" or words_against(since, desk.clock.today()) < ENOUGH:
        return False
    work.providers.update(replace(provider, vetting=replace(provider.vetting, status="due_for_check")))
    return True
