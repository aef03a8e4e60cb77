"""What the use cases need of what came back about referrals, as protocols."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Protocol

from pgi_desk.domain.chase import ChaseDone
from pgi_desk.domain.identifiers import ProviderId, ReferralId
from pgi_desk.domain.referral_answer import ReferralAnswer
from pgi_desk.services.read_models import QuietReferral


class Answers(Protocol):
    """What came back about referrals; never changed, only added."""

    def add(self, entry: ReferralAnswer, /) -> None:
        """Store a new entry."""

    def get(self, key: str, /) -> ReferralAnswer:
        """Return an entry; raises RecordNotFound."""

    def for_referral(self, referral_id: ReferralId, /) -> tuple[ReferralAnswer, ...]:
        """Return the entries of a referral in order of recording."""

    def for_provider(self, provider_id: ProviderId, /) -> tuple[ReferralAnswer, ...]:
        """Return the entries about a service in order of recording."""


class AnswerQueries(Protocol):
    """Reading about what is awaited."""

    def last_reminders(self, referral_ids: Sequence[str]) -> Mapping[str, ChaseDone]:
        """Return the last step that was taken about each of these referrals, by its id."""

    def count_quiet(self, heard_before: Mapping[str, datetime], of: str = "") -> int:
        """Count the referrals of which nothing was heard since a time for each state."""

    def quiet_referrals(
        self, heard_before: Mapping[str, datetime], limit: int, of: str = ""
    ) -> tuple[QuietReferral, ...]:
        """Return referrals of which nothing was heard since a time for each state, the longest silence first."""

    def incoming_due(self) -> tuple[datetime, ...]:
        """Return until when each referral that came in and waits should have our answer, the earliest first."""
