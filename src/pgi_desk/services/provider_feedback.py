"""What feedback about a service does to its check: part of the use case that stores the feedback."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from pgi_desk.domain.identifiers import ProviderId
from pgi_desk.domain.new_check import after_feedback
from pgi_desk.domain.referral import Referral
from pgi_desk.domain.referral_answer import days_against
from pgi_desk.services.desk import Desk
from pgi_desk.services.ports import UnitOfWork


def note_provider_feedback(
    desk: Desk, work: UnitOfWork, provider_id: ProviderId, *, bad: bool, earlier_bad: Iterable[date]
) -> bool:
    """Set a service to due for a check when this feedback calls for it, and tell whether it did.

    Runs inside the unit of work that stores the feedback; the caller asked for its permission before and commits. The
    change of the service is an entry of its own, and a second one says why. `earlier_bad` are the days of earlier bad
    reports about the same service, without this one. Raises RecordNotFound.
    """
    before = work.providers.get(provider_id)
    after = after_feedback(
        before, bad=bad, earlier_bad=earlier_bad, today=desk.clock.today(), rules=desk.vetting_rules()
    )
    if after == before:
        return False
    work.providers.update(after)
    work.audit.note(detail={"status": after.vetting.status, "reason": "bad_feedback"})
    return True


def note_word_of_person(desk: Desk, work: UnitOfWork, referral: Referral) -> bool:
    """Do the same after the word of a person about a referral was stored; several words of one person count once."""
    days = days_against(work.answers.for_provider(referral.provider_id))
    bad = days.pop(referral.referral_id, None) is not None
    return note_provider_feedback(desk, work, referral.provider_id, bad=bad, earlier_bad=days.values())
