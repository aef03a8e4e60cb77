"""Maintain and search the directory of services."""

from __future__ import annotations

from dataclasses import astuple, dataclass, replace
from functools import partial

from pgi_desk.domain.identifiers import CaseCode, ProviderId, StaffId
from pgi_desk.domain.new_check import allowed, changed_details, lifted, revised
from pgi_desk.domain.readiness_gate import Module
from pgi_desk.domain.service_directory import (
    ServiceProvider,
    Vetting,
    closed,
    suspended,
    vetted,
)
from pgi_desk.domain.staff import Permission
from pgi_desk.domain.text_entry import looked_for
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.desk import Desk
from pgi_desk.services.module_check import require_open
from pgi_desk.services.provider_rows import ProviderView
from pgi_desk.services.provider_search import FoundProviders, Place, ProviderSearch
from pgi_desk.services.read_models import ProviderRow
from pgi_desk.services.second_person import Approver, SecondPerson, SignIn

MOST_ROWS = 500
MOST_FOUND = 200


@dataclass(frozen=True, slots=True)
class VetProvider:
    """The result of a check: all minimum criteria that were met, how, and the second person where one is needed.

    `sign_in` is what the second person typed, where they have a way in on this laptop.
    """

    provider_id: ProviderId
    method: str
    criteria_met: tuple[str, ...]
    second_vetter: StaffId | None = None
    sign_in: SignIn | None = None


@dataclass(frozen=True, slots=True)
class LiftSuspension:
    """Why a suspension or closure ends, and the second person where a check of this kind of service needs one."""

    provider_id: ProviderId
    reason: str
    second_person: StaffId | None = None
    sign_in: SignIn | None = None


@dataclass(frozen=True, slots=True)
class DirectoryService:
    """What staff do with the service directory; a closed level leaves reading and what protects.

    Suspending, closing and hiding an address protect people, so no level of readiness closes them.
    """

    desk: Desk
    second_person: SecondPerson

    def add(self, provider: ServiceProvider) -> ChangeSet:
        """Store a new service as a draft; raises InvalidEntry."""
        self.desk.require(Permission.MAINTAIN_DIRECTORY)
        with self.desk.work("provider.add") as work:
            require_open(self.desk, work, Module.DIRECTORY)
            new = replace(provider, provider_id=ProviderId(self.desk.identifiers.new_id()), vetting=Vetting())
            work.providers.add(new.cleaned())
            work.commit()
        return ChangeSet.of(Kind.PROVIDER, key=new.provider_id)

    def revise(self, provider: ServiceProvider) -> ChangeSet:
        """Store changed details of a service; a check that stood on one of them is due again (section 7).

        Raises InvalidEntry, RecordNotFound.
        """
        self.desk.require(Permission.MAINTAIN_DIRECTORY)
        rules = self.desk.vetting_rules()
        with self.desk.work("provider.revise") as work:
            require_open(self.desk, work, Module.DIRECTORY)
            known, entry = work.providers.get(provider.provider_id), provider.cleaned()
            new = revised(known, entry, rules, self.desk.clock.today())
            work.providers.update(new)
            if new.vetting != known.vetting:
                fields = " ".join(changed_details(known, entry, rules))
                work.audit.note(detail={"status": new.vetting.status, "changed": fields})
            work.commit()
        return ChangeSet.of(Kind.PROVIDER, key=provider.provider_id)

    def vet(self, command: VetProvider) -> ChangeSet:
        """Store that a service was checked today; the second person agrees with an own sign-in where they have one.

        Raises InvalidEntry when the minimum is not met (section 7) or the second person may not check services,
        ProviderNotUsable for a suspended or closed service, which has to be lifted first, SignInRefused and
        WaitBeforeRetry.
        """
        self.desk.require(Permission.MAINTAIN_DIRECTORY)
        vetting = Vetting(
            vetted_on=self.desk.clock.today(),
            vetted_by=self.desk.member.staff_id,
            second_vetter=command.second_vetter,
            method=command.method,
            criteria_met=command.criteria_met,
        )
        # Everything else is looked at before the second person types a passphrase.
        with self.desk.work("provider.read") as work:
            require_open(self.desk, work, Module.DIRECTORY)
            vetted(work.providers.get(command.provider_id), vetting, self.desk.vetting_rules())
        agreed = self._second("second_vetter", command.second_vetter, command.sign_in)
        with self.desk.work("provider.vet") as work:
            require_open(self.desk, work, Module.DIRECTORY)
            known = work.providers.get(command.provider_id)
            work.providers.update(vetted(known, vetting, self.desk.vetting_rules()))
            if agreed:
                work.audit.note(detail=agreed)
            work.commit()
        return ChangeSet.of(Kind.PROVIDER, key=command.provider_id)

    def suspend(self, provider_id: ProviderId, reason: str) -> ChangeSet:
        """Suspend a service at once; nobody can override that."""
        self.desk.require(Permission.MAINTAIN_DIRECTORY)
        with self.desk.work("provider.suspend") as work:
            work.providers.update(suspended(work.providers.get(provider_id), reason))
            work.commit()
        return ChangeSet.of(Kind.PROVIDER, key=provider_id)

    def close(self, provider_id: ProviderId, reason: str) -> ChangeSet:
        """Record that a service does not exist any more; it stays in the directory for what was done with it."""
        self.desk.require(Permission.MAINTAIN_DIRECTORY)
        with self.desk.work("provider.close") as work:
            work.providers.update(closed(work.providers.get(provider_id), reason))
            work.commit()
        return ChangeSet.of(Kind.PROVIDER, key=provider_id)

    def hide_address(self, provider_id: ProviderId) -> ChangeSet:
        """Keep the address of a service off lists, cards and papers from now on; its check stays as it is."""
        self.desk.require(Permission.MAINTAIN_DIRECTORY)
        with self.desk.work("provider.hide_address") as work:
            work.providers.update(replace(work.providers.get(provider_id), address_hidden=True))
            work.commit()
        return ChangeSet.of(Kind.PROVIDER, key=provider_id)

    def lift(self, command: LiftSuspension) -> ChangeSet:
        """End a suspension or closure; nobody is referred there before a new check.

        Raises InvalidEntry without a reason, without a second person where a check needs one, or when there is
        nothing to lift; SignInRefused and WaitBeforeRetry for the second person.
        """
        self.desk.require(Permission.MAINTAIN_DIRECTORY)
        by, today, rules = self.desk.member.staff_id, self.desk.clock.today(), self.desk.vetting_rules()
        # Everything else is looked at before the second person types a passphrase.
        with self.desk.work("provider.read") as work:
            require_open(self.desk, work, Module.DIRECTORY)
            known = work.providers.get(command.provider_id)
            lifted(known, by, command.second_person, command.reason, today, rules)
        agreed = self._second("second_person", command.second_person, command.sign_in)
        with self.desk.work("provider.lift") as work:
            known = work.providers.get(command.provider_id)
            work.providers.update(lifted(known, by, command.second_person, command.reason, today, rules))
            work.audit.note(detail={"was": known.vetting.status, **agreed})
            work.commit()
        return ChangeSet.of(Kind.PROVIDER, key=command.provider_id)

    def override(self, provider_id: ProviderId, reason: str) -> ChangeSet:
        """Allow referrals to an unchecked service for today, by a focal point with a reason."""
        self.desk.require(Permission.OVERRIDE_VETTING)
        by, today = self.desk.member.staff_id, self.desk.clock.today()
        with self.desk.work("provider.override") as work:
            require_open(self.desk, work, Module.DIRECTORY)
            work.providers.update(allowed(work.providers.get(provider_id), by, today, reason))
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

    def referred_there(self, provider_id: ProviderId) -> tuple[CaseCode, ...]:
        """Return whose people may be with a service now, for those who work with cases; others are told nobody."""
        self.desk.require(Permission.READ_DIRECTORY)
        there = self.desk.queries.referred_to(provider_id)
        return there if self.desk.may(Permission.READ_CASES) else ()

    def find(self, *, search: str = "", family: str = "") -> tuple[ProviderRow, ...]:
        """Return services by name with whatever keeps them from being used today."""
        self.desk.require(Permission.READ_DIRECTORY)
        found = self.desk.queries.providers(search=looked_for(search), family=family, limit=MOST_ROWS)
        return tuple(map(ProviderView.of(self.desk).row, found))

    def search(self, wanted: ProviderSearch) -> FoundProviders:
        """Return the first services that fit; those whose hours cannot be read are never left out as closed."""
        self.desk.require(Permission.READ_DIRECTORY)
        return find_providers(self.desk, wanted, MOST_FOUND)

    def places(self) -> tuple[Place, ...]:
        """Return the regions, districts and areas that services name, each level once, in order."""
        self.desk.require(Permission.READ_DIRECTORY)
        named = self.desk.queries.provider_places()
        regions = {Place(one.region) for one in named}
        districts = {Place(one.region, one.district) for one in named}
        return tuple(sorted({*named, *regions, *districts} - {Place()}, key=astuple))

    def vetters(self) -> tuple[Approver, ...]:
        """Return who can be the second person of a check."""
        self.desk.require(Permission.MAINTAIN_DIRECTORY)
        return self.second_person.candidates(Permission.MAINTAIN_DIRECTORY)

    def _second(self, field: str, second: StaffId | None, sign_in: SignIn | None) -> dict[str, str]:
        """Return who the second person is and how they agreed, as the trail keeps it; empty where there is none."""
        if second is None:
            return {}
        approval = self.second_person.approve(second, sign_in or SignIn(), Permission.MAINTAIN_DIRECTORY, field)
        return {"second": second, "approval": approval}

    def colleagues(self) -> tuple[tuple[str, str], ...]:
        """Return id and name of everybody who works with the file now, who can be the second person of a check."""
        self.desk.require(Permission.READ_DIRECTORY)
        return self.desk.queries.staff_names()


def find_providers(desk: Desk, wanted: ProviderSearch, most: int) -> FoundProviders:
    """Return so many services that fit; hidden addresses are not among what they say."""
    view, wanted = ProviderView.of(desk), replace(wanted, text=looked_for(wanted.text))
    typed = desk.content.list("typed_words")
    words = tuple(word.lower() for word in typed.get("no_documents").words("words"))
    judged = wanted.open_now or wanted.usable_only or wanted.check_due
    keep = partial(view.keeps, wanted=wanted) if judged else None
    found = desk.queries.search_providers(wanted, view.cut(words), keep, most + 1)
    return FoundProviders(tuple(map(view.row, found[:most])), more=len(found) > most)
