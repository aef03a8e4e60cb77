"""Maintain and search the directory of services."""

from __future__ import annotations

from dataclasses import dataclass, replace

from pgi_desk.domain.identifiers import ProviderId, StaffId
from pgi_desk.domain.service_directory import (
    ServiceProvider,
    Vetting,
    overridden,
    referral_problems,
    suspended,
    vetted,
)
from pgi_desk.domain.staff import Permission
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.desk import Desk
from pgi_desk.services.read_models import ProviderRow

MOST_ROWS = 500


@dataclass(frozen=True, slots=True)
class VetProvider:
    """The result of a check: all minimum criteria that were met, how, and the second person where one is needed."""

    provider_id: ProviderId
    method: str
    criteria_met: tuple[str, ...]
    second_vetter: StaffId | None = None


@dataclass(frozen=True, slots=True)
class DirectoryService:
    """What staff do with the service directory."""

    desk: Desk

    def add(self, provider: ServiceProvider) -> ChangeSet:
        """Store a new service as a draft; raises InvalidEntry."""
        self.desk.require(Permission.MAINTAIN_DIRECTORY)
        with self.desk.work("provider.add") as work:
            new = replace(provider, provider_id=ProviderId(self.desk.identifiers.new_id()), vetting=Vetting())
            work.providers.add(new.cleaned())
            work.commit()
        return ChangeSet.of(Kind.PROVIDER, key=new.provider_id)

    def revise(self, provider: ServiceProvider) -> ChangeSet:
        """Store changed details of a service; its vetting stays as it is. Raises InvalidEntry, RecordNotFound."""
        self.desk.require(Permission.MAINTAIN_DIRECTORY)
        with self.desk.work("provider.revise") as work:
            known = work.providers.get(provider.provider_id)
            work.providers.update(replace(provider, vetting=known.vetting).cleaned())
            work.commit()
        return ChangeSet.of(Kind.PROVIDER, key=provider.provider_id)

    def vet(self, command: VetProvider) -> ChangeSet:
        """Store that a service was checked today; raises InvalidEntry when the minimum is not met (section 7)."""
        self.desk.require(Permission.MAINTAIN_DIRECTORY)
        vetting = Vetting(
            vetted_on=self.desk.clock.today(),
            vetted_by=self.desk.member.staff_id,
            second_vetter=command.second_vetter,
            method=command.method,
            criteria_met=command.criteria_met,
        )
        with self.desk.work("provider.vet") as work:
            known = work.providers.get(command.provider_id)
            work.providers.update(vetted(known, vetting, self.desk.vetting_rules()))
            work.commit()
        return ChangeSet.of(Kind.PROVIDER, key=command.provider_id)

    def suspend(self, provider_id: ProviderId, reason: str) -> ChangeSet:
        """Suspend a service at once; nobody can override that."""
        self.desk.require(Permission.MAINTAIN_DIRECTORY)
        with self.desk.work("provider.suspend") as work:
            work.providers.update(suspended(work.providers.get(provider_id), reason))
            work.commit()
        return ChangeSet.of(Kind.PROVIDER, key=provider_id)

    def override(self, provider_id: ProviderId, reason: str) -> ChangeSet:
        """Allow referrals to an unchecked service for today, by a focal point with a reason."""
        self.desk.require(Permission.OVERRIDE_VETTING)
        by, today = self.desk.member.staff_id, self.desk.clock.today()
        with self.desk.work("provider.override") as work:
            work.providers.update(overridden(work.providers.get(provider_id), by, today, reason))
            work.commit()
        return ChangeSet.of(Kind.PROVIDER, key=provider_id)

    def details(self, provider_id: ProviderId) -> ServiceProvider:
        """Return a service; a hidden address and the way there only for those who maintain the directory.

        Raises RecordNotFound.
        """
        self.desk.require(Permission.READ_DIRECTORY)
        provider = self.desk.queries.provider(provider_id)
        if provider.address_hidden and not self.desk.may(Permission.MAINTAIN_DIRECTORY):
            return replace(provider, address="", transport="")
        return provider

    def find(self, *, search: str = "", family: str = "") -> tuple[ProviderRow, ...]:
        """Return services by name with whatever keeps them from being used today."""
        self.desk.require(Permission.READ_DIRECTORY)
        rules, today = self.desk.vetting_rules(), self.desk.clock.today()
        found = self.desk.queries.providers(search=search, family=family, limit=MOST_ROWS)
        return tuple(_row(provider, referral_problems(provider, rules, today)) for provider in found)

    def colleagues(self) -> tuple[tuple[str, str], ...]:
        """Return id and name of everybody who works with the file now, who can be the second person of a check."""
        self.desk.require(Permission.READ_DIRECTORY)
        return self.desk.queries.staff_names()


def _row(provider: ServiceProvider, problems: tuple[str, ...]) -> ProviderRow:
    """A hidden address never reaches a list."""
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
        problems=problems,
        reports_to_authorities=provider.reports_to_authorities,
    )
