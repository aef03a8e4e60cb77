"""What a list of services says of each of them now: whether it can be used, whether it is open."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from pgi_desk.domain.opening_hours import HoursWords, Opening, open_at
from pgi_desk.domain.service_directory import (
    ServiceProvider,
    VettingRules,
    funding_on,
    referral_problems,
    vetting_valid_until,
)
from pgi_desk.services.desk import Desk
from pgi_desk.services.provider_search import ProviderCut, ProviderSearch
from pgi_desk.services.read_models import ProviderRow

# Nobody waits for the check of a service that gets no referrals on purpose.
STOPPED = frozenset({"suspended", "closed"})


@dataclass(frozen=True, slots=True)
class ProviderView:
    """The rules and the time by which services are looked at, read once for a whole list."""

    rules: VettingRules
    today: date
    here: datetime
    words: HoursWords

    @classmethod
    def of(cls, desk: Desk) -> ProviderView:
        """Return the view of this moment."""
        here = desk.clock.local(desk.clock.now())
        return cls(desk.vetting_rules(), desk.clock.today(), here, HoursWords.from_content(desk.content))

    def cut(self, no_documents: tuple[str, ...] = ()) -> ProviderCut:
        """Return what a search needs beside the wish: the earliest day of a check that can still hold, and words."""
        oldest = self.today - timedelta(days=max(self.rules.standard_days, self.rules.emergency_days))
        return ProviderCut(no_documents, oldest, self.today)

    def opening(self, provider: ServiceProvider) -> Opening:
        """Return whether it is open now."""
        return open_at(provider.hours, self.here, self.words, always=provider.always_open)

    def problems(self, provider: ServiceProvider) -> tuple[str, ...]:
        """Return why it cannot receive referrals today."""
        return referral_problems(provider, self.rules, self.today)

    def keeps(self, provider: ServiceProvider, wanted: ProviderSearch) -> bool:
        """Tell whether it fits what no query can tell; unknown hours never count as closed."""
        problems = self.problems(provider) if wanted.usable_only or wanted.check_due else ()
        if wanted.usable_only and problems:
            return False
        if wanted.check_due and (not problems or STOPPED & set(problems)):
            return False
        return not wanted.open_now or self.opening(provider) is not Opening.CLOSED

    def row(self, provider: ServiceProvider) -> ProviderRow:
        """Return the line of a list; a hidden address never reaches it."""
        return ProviderRow(
            provider_id=provider.provider_id,
            name=provider.name,
            provider_type=provider.provider_type,
            families=provider.families,
            area=provider.area,
            address="" if provider.address_hidden else provider.address,
            address_hidden=provider.address_hidden,
            hours=provider.hours,
            phone=provider.phone,
            status=provider.vetting.status,
            vetted_on=provider.vetting.vetted_on,
            problems=self.problems(provider),
            reports_to_authorities=provider.reports_to_authorities,
            district=provider.district,
            opening=self.opening(provider),
            documents_needed=provider.documents_needed,
            check_until=vetting_valid_until(provider, self.rules),
            languages=provider.languages,
            funding=funding_on(provider, self.today),
            funding_from=provider.funding_from,
            funding_until=provider.funding_until,
        )
