"""Services that the branch may refer to, and whether one of them can be used today."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from pgi_desk.domain.code_list import ContentLibrary
from pgi_desk.domain.errors import InvalidEntry, ProviderNotUsable
from pgi_desk.domain.identifiers import ProviderId, StaffId
from pgi_desk.domain.text_entry import clean_line, clean_phone, clean_text, require_line

# Where somebody hides is never written down where many can read it (domain standards section 7).
ALWAYS_HIDDEN = frozenset({"shelter", "safehouse_service"})
STOPPED = frozenset({"suspended", "closed"})
# Fields that were added to the directory after its table was released.
DETAILS = ("funding_from", "disability_access", "internal_note")


@dataclass(frozen=True, slots=True)
class Vetting:
    """What was checked, by whom, when and how (domain standards section 7)."""

    status: str = "draft"
    vetted_on: date | None = None
    vetted_by: StaffId | None = None
    second_vetter: StaffId | None = None
    method: str = ""
    criteria_met: tuple[str, ...] = ()
    next_check_due: date | None = None
    suspension_reason: str = ""
    override_by: StaffId | None = None
    override_on: date | None = None
    override_reason: str = ""


# Fields that stand in one line each, and may be empty.
ONE_LINE = (
    *("mandate", "focal_point", "alternate", "phone", "email", "hotline", "fee", "capacity_now"),
    *("region", "district", "area", "address", "coverage", "transport", "hours", "waiting_time"),
    *("standard_met", "status_accepted", "disability_access"),
)
# Those of them that are dialled.
NUMBERS = frozenset({"phone", "hotline"})


@dataclass(frozen=True, slots=True)
class ServiceProvider:
    """One service of the directory: who, what, where, when, for whom, its rules and its vetting."""

    provider_id: ProviderId
    name: str
    provider_type: str
    families: tuple[str, ...]
    service_types: tuple[str, ...] = ()
    mandate: str = ""
    focal_point: str = ""
    alternate: str = ""
    phone: str = ""
    email: str = ""
    hotline: str = ""
    languages: tuple[str, ...] = ()
    description: str = ""
    standard_met: str = ""
    fee: str = ""
    capacity_now: str = ""
    region: str = ""
    district: str = ""
    area: str = ""
    address: str = ""
    address_hidden: bool = False
    coverage: str = ""
    outreach: bool = False
    accessible: bool = False
    transport: str = ""
    hours: str = ""
    always_open: bool = False
    waiting_time: str = ""
    funding_until: date | None = None
    sexes: tuple[str, ...] = ()
    age_min: int = 0
    age_max: int = 120
    status_accepted: str = ""
    documents_needed: str = ""
    lgbtiq_safe: bool = False
    children_accepted: bool = False
    nationality_limits: str = ""
    reports_to_authorities: str = "not_known"
    data_sharing_on: date | None = None
    confidentiality_signed: bool = False
    psea_policy: bool = False
    child_safeguarding: bool = False
    interpreter_available: bool = False
    emergency_service: bool = False
    vetting: Vetting = Vetting()
    # What the table of services has no column for stands last; the file keeps it in a row beside (DETAILS).
    funding_from: date | None = None
    disability_access: str = ""
    internal_note: str = ""

    def cleaned(self) -> ServiceProvider:
        """Return the entry as it is kept; InvalidEntry names the field that cannot be."""
        if not self.families:
            raise InvalidEntry(field="families", problem="empty")
        if not 0 <= self.age_min <= self.age_max <= 120:
            raise InvalidEntry(field="age_min", problem="out_of_order")
        _require_funding_in_order(self)
        tidy: dict[str, Any] = {name: clean_line(name, getattr(self, name)) for name in ONE_LINE}
        tidy |= {name: clean_phone(name, getattr(self, name)) for name in NUMBERS}
        return replace(
            self,
            name=require_line("name", self.name),
            description=clean_text("description", self.description, longest=1000),
            internal_note=clean_line("internal_note", self.internal_note, longest=300),
            documents_needed=clean_line("documents_needed", self.documents_needed),
            nationality_limits=clean_line("nationality_limits", self.nationality_limits),
            address_hidden=self.address_hidden
            or bool(ALWAYS_HIDDEN & {self.provider_type, *self.families, *self.service_types}),
            **tidy,
        )


@dataclass(frozen=True, slots=True)
class VettingRules:
    """How long a vetting holds, what it must include, which families need two people, and what ends it.

    `details` are the fields that a check stands on: when one of them changes, it has to be made again.
    """

    standard_days: int
    emergency_days: int
    criteria: tuple[str, ...]
    two_person_families: frozenset[str]
    bad_reports: int = 2
    bad_days: int = 90
    details: tuple[str, ...] = ()
    two_person_types: frozenset[str] = frozenset()

    def needs_two(self, provider: ServiceProvider) -> bool:
        """Tell whether two people check this kind of service, whichever of its fields says what it is."""
        named = {*provider.service_types, provider.provider_type}
        return bool(self.two_person_families & set(provider.families) or named & self.two_person_types)

    @classmethod
    def from_content(cls, content: ContentLibrary) -> VettingRules:
        """Read the rules from the content lists."""
        rules = content.list("vetting_rules")
        families, types = content.list("service_families"), content.list("service_types")
        by_two = frozenset(row.code for row in families if row.attributes.get("two_person_vetting") is True)
        return cls(
            standard_days=rules.get("standard").number("days"),
            emergency_days=rules.get("emergency_services").number("days"),
            criteria=content.list("vetting_criteria").codes(),
            two_person_families=by_two,
            two_person_types=ALWAYS_HIDDEN | {row.code for row in types if row.text("family") in by_two},
            bad_reports=rules.get("bad_feedback").number("reports"),
            bad_days=rules.get("bad_feedback").number("days"),
            details=tuple(
                row.code for row in content.list("directory_columns") if row.attributes.get("ends_check") is True
            ),
        )


def vetting_valid_until(provider: ServiceProvider, rules: VettingRules) -> date | None:
    """Return the last day on which the vetting holds: 180 days, 90 for emergency services; None if never vetted.

    A check never holds longer than was said when it was made, whatever the service is called afterwards.
    """
    vetting = provider.vetting
    if vetting.vetted_on is None:
        return None
    days = rules.emergency_days if provider.emergency_service else rules.standard_days
    until = vetting.vetted_on + timedelta(days=days)
    return until if vetting.next_check_due is None else min(until, vetting.next_check_due)


def referral_problems(provider: ServiceProvider, rules: VettingRules, today: date) -> tuple[str, ...]:
    """Return why a service cannot receive referrals today, as codes; empty when it can (section 7).

    An override by a focal point with a reason, made today, lifts everything but suspension and closure.
    """
    vetting = provider.vetting
    if vetting.status in STOPPED:
        return (vetting.status,)
    problems = [] if vetting.status == "vetted" else [f"status_{vetting.status}"]
    until = vetting_valid_until(provider, rules)
    if until is None:
        problems.append("never_vetted")
    elif today > until:
        problems.append("vetting_expired")
    if not set(rules.criteria) <= set(vetting.criteria_met):
        problems.append("criteria_incomplete")
    if rules.needs_two(provider) and not _two_people(vetting):
        problems.append("second_vetter_missing")
    overridden = vetting.override_by is not None and vetting.override_reason and vetting.override_on == today
    return () if overridden else tuple(problems)


class Funding(StrEnum):
    """What the days of its funding say about a service; nothing where they are not known or it is funded now."""

    NOW = ""
    NOT_YET = "not_yet"
    ENDED = "ended"


def funding_on(provider: ServiceProvider, today: date) -> Funding:
    """Return whether a service is paid for on a day (domain standards 7, start and end of funding).

    It never keeps a service from being chosen: many go on without it. It is said before somebody chooses.
    """
    if provider.funding_from is not None and today < provider.funding_from:
        return Funding.NOT_YET
    if provider.funding_until is not None and today > provider.funding_until:
        return Funding.ENDED
    return Funding.NOW


def require_usable(provider: ServiceProvider, rules: VettingRules, today: date) -> None:
    """Raise ProviderNotUsable unless the service can receive referrals today."""
    problems = referral_problems(provider, rules, today)
    if problems:
        raise ProviderNotUsable(status=provider.vetting.status, reasons=problems, name=provider.name)


def require_serves(provider: ServiceProvider, family: str) -> None:
    """Raise ProviderNotUsable unless the service offers this kind of help now.

    What a letter may carry follows from it (domain standards 6.5): a service that gave it up would get too much.
    """
    if family not in provider.families:
        raise ProviderNotUsable(status=provider.vetting.status, reasons=("need_not_served",), name=provider.name)


def vetted(provider: ServiceProvider, vetting: Vetting, rules: VettingRules) -> ServiceProvider:
    """Return the service after a vetting; InvalidEntry when it does not meet the minimum of section 7.

    Raises ProviderNotUsable for a suspended or closed service: lifting that is an act of its own, never a side effect.
    """
    require_not_stopped(provider)
    missing = tuple(code for code in rules.criteria if code not in vetting.criteria_met)
    if missing:
        raise InvalidEntry(field="criteria_met", problem="criteria_incomplete", missing=missing)
    if rules.needs_two(provider) and not _two_people(vetting):
        raise InvalidEntry(field="second_vetter", problem="second_vetter_missing")
    checked = replace(provider, vetting=replace(vetting, status="vetted"))
    return replace(checked, vetting=replace(checked.vetting, next_check_due=vetting_valid_until(checked, rules)))


def missing_criteria(provider: ServiceProvider, rules: VettingRules) -> tuple[str, ...]:
    """Return the minimum criteria that the last check did not find met."""
    return tuple(code for code in rules.criteria if code not in provider.vetting.criteria_met)


def closed(provider: ServiceProvider, reason: str) -> ServiceProvider:
    """Return the service after it ceased to exist, which nobody can override."""
    body = require_line("suspension_reason", reason)
    return replace(provider, vetting=replace(provider.vetting, status="closed", suspension_reason=body))


def suspended(provider: ServiceProvider, reason: str) -> ServiceProvider:
    """Return the service after suspension, which nobody can override."""
    body = require_line("suspension_reason", reason)
    return replace(provider, vetting=replace(provider.vetting, status="suspended", suspension_reason=body))


def overridden(provider: ServiceProvider, by: StaffId, on: date, reason: str) -> ServiceProvider:
    """Return the service with a focal point's override for this one day.

    Raises ProviderNotUsable for a suspended or closed service, InvalidEntry without a reason.
    """
    require_not_stopped(provider)
    body = require_line("override_reason", reason)
    return replace(
        provider,
        vetting=replace(provider.vetting, override_by=by, override_on=on, override_reason=body),
    )


def refuse_stopped_service(provider: ServiceProvider) -> None:
    """Raise ProviderNotUsable for a suspended or closed service, of which nothing is asked about anybody."""
    status = provider.vetting.status
    if status in STOPPED:
        raise ProviderNotUsable(status=status, reasons=(status,), name=provider.name)


def require_not_stopped(provider: ServiceProvider) -> None:
    """Raise ProviderNotUsable for a suspended or closed service: no check and no exception lifts that by the way."""
    status = provider.vetting.status
    if status in STOPPED:
        raise ProviderNotUsable(status=status, reasons=(status, "lift_first"), name=provider.name)


def _two_people(vetting: Vetting) -> bool:
    return (
        vetting.vetted_by is not None
        and vetting.second_vetter is not None
        and vetting.vetted_by != vetting.second_vetter
    )


def _require_funding_in_order(provider: ServiceProvider) -> None:
    begins, ends = provider.funding_from, provider.funding_until
    if begins is not None and ends is not None and begins > ends:
        raise InvalidEntry(field="funding_from", problem="funding_order")
