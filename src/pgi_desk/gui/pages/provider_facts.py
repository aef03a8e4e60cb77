"""What the directory shows about one service: every field that is filled, in words, and never a hidden address."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject

from pgi_desk.domain.identifiers import provider_code
from pgi_desk.domain.new_check import Cause, due_because
from pgi_desk.domain.service_directory import (
    STOPPED,
    ServiceProvider,
    Vetting,
    VettingRules,
    missing_criteria,
    vetting_valid_until,
)
from pgi_desk.gui.labels import Labels, isolated, listed, unbroken

EVERY_AGE = (0, 120)


@dataclass(frozen=True, slots=True)
class FactGroup:
    """Some facts of a service under one heading, as pairs of name and value."""

    heading: str
    facts: tuple[tuple[str, str], ...]


class ProviderFacts(QObject):
    """Puts the fields of a service into words."""

    def __init__(self, labels: Labels, rules: VettingRules, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._labels = labels
        self._rules = rules

    def groups(
        self, provider: ServiceProvider, names: Mapping[str, str], today: date, there: Sequence[str] = ()
    ) -> list[FactGroup]:
        """Return the facts by heading; `names` are the names of staff by id, `there` the cases that are referred to it.

        Where a service was stopped, who may be there now comes first.
        """
        drafts = [
            (self.tr("Who"), self._who(provider)),
            (self.tr("What"), self._what(provider)),
            (self.tr("Where"), self._where(provider)),
            (self.tr("When"), self._when(provider)),
            (self.tr("For whom"), self._for_whom(provider)),
            (self.tr("Rules"), self._rules_of(provider)),
            (self.tr("Check"), self._check(provider, names, today)),
        ]
        cases = (self.tr("Referred there now"), [(self.tr("Cases"), listed(map(isolated, there)))])
        drafts.insert(0 if provider.vetting.status in STOPPED else len(drafts), cases)
        groups = [FactGroup(heading, tuple(fact for fact in facts if fact[1])) for heading, facts in drafts]
        return [group for group in groups if group.facts]

    def _who(self, provider: ServiceProvider) -> list[tuple[str, str]]:
        return [
            (self.tr("Code"), isolated(provider_code(provider.provider_id))),
            (self.tr("Kind of organisation"), self._labels.code("provider_types", provider.provider_type)),
            (self.tr("Mandate"), provider.mandate),
            (self.tr("Focal point"), provider.focal_point),
            (self.tr("Alternate"), provider.alternate),
            (self.tr("Phone"), _value(unbroken(provider.phone))),
            (self.tr("E-mail"), _value(provider.email)),
            (self.tr("Hotline"), _value(unbroken(provider.hotline))),
            (self.tr("Languages spoken"), self._labels.codes("languages", provider.languages)),
        ]

    def _what(self, provider: ServiceProvider) -> list[tuple[str, str]]:
        return [
            (self.tr("Needs served"), self._labels.codes("service_families", provider.families)),
            (self.tr("Services"), self._labels.codes("service_types", provider.service_types)),
            (self.tr("Description"), provider.description),
            (self.tr("Standard met"), provider.standard_met),
            (self.tr("Fee"), provider.fee),
            (self.tr("Capacity now"), provider.capacity_now),
        ]

    def _where(self, provider: ServiceProvider) -> list[tuple[str, str]]:
        address = self.tr("Address is hidden") if provider.address_hidden else provider.address
        also = self._named(
            (provider.outreach, self.tr("goes out to people")),
            (provider.accessible, self.tr("step-free and accessible entrance")),
        )
        return [
            (self.tr("Region"), provider.region),
            (self.tr("District"), provider.district),
            (self.tr("Area"), provider.area),
            (self.tr("Address"), address),
            (self.tr("Area covered"), provider.coverage),
            # The way to a hidden place would give the place away.
            (self.tr("Way there"), "" if provider.address_hidden else provider.transport),
            (self.tr("Also"), also),
        ]

    def _when(self, provider: ServiceProvider) -> list[tuple[str, str]]:
        hours = self.tr("Day and night") if provider.always_open and not provider.hours else provider.hours
        also = self._named((provider.always_open and bool(provider.hours), self.tr("open day and night")))
        return [
            (self.tr("Hours"), _value(hours)),
            (self.tr("Also"), also),
            (self.tr("Waiting time"), provider.waiting_time),
            (self.tr("Funding begins on"), self._day(provider.funding_from)),
            (self.tr("Funding ends on"), self._day(provider.funding_until)),
        ]

    def _for_whom(self, provider: ServiceProvider) -> list[tuple[str, str]]:
        also = self._named(
            (provider.lgbtiq_safe, self.tr("safe for LGBTIQ+ people")),
            (provider.children_accepted, self.tr("children can come along")),
        )
        return [
            (self.tr("Sex"), self._labels.codes("sexes", provider.sexes)),
            (self.tr("Age"), self._ages(provider)),
            (self.tr("Legal status accepted"), provider.status_accepted),
            (self.tr("Documents needed"), provider.documents_needed),
            (self.tr("Nationality limits"), provider.nationality_limits),
            (self.tr("Disabilities"), provider.disability_access),
            (self.tr("Also"), also),
        ]

    def _rules_of(self, provider: ServiceProvider) -> list[tuple[str, str]]:
        reports = self._labels.code("reports_to_authorities", provider.reports_to_authorities)
        also = self._named(
            (provider.confidentiality_signed, self.tr("confidentiality signed")),
            (provider.psea_policy, self.tr("policy against sexual exploitation and abuse")),
            (provider.child_safeguarding, self.tr("child safeguarding policy")),
            (provider.interpreter_available, self.tr("interpreter available")),
            (provider.emergency_service, self.tr("emergency service")),
        )
        return [
            (self.tr("Reports to authorities"), reports),
            (self.tr("Data-sharing agreement of"), self._day(provider.data_sharing_on)),
            (self.tr("Our own note"), provider.internal_note),
            (self.tr("Also"), also),
        ]

    def _check(self, provider: ServiceProvider, names: Mapping[str, str], today: date) -> list[tuple[str, str]]:
        vetting, gone = provider.vetting, self.tr("a former colleague")
        people = [names.get(key, gone) for key in (vetting.vetted_by, vetting.second_vetter) if key is not None]
        allowed = vetting.override_on == today and vetting.override_by is not None
        return [
            (self.tr("Status"), self._labels.code("vetting_statuses", vetting.status)),
            (self.tr("Checked on"), self._day(vetting.vetted_on)),
            (self.tr("Checked by"), listed(people)),
            (self.tr("How"), self._labels.code("vetting_methods", vetting.method)),
            (self.tr("Minimum criteria"), self._criteria(provider)),
            (self.tr("Holds until"), self._day(vetting_valid_until(provider, self._rules))),
            (self.tr("Stopped because"), vetting.suspension_reason if vetting.status in STOPPED else ""),
            (self.tr("To be checked again because"), self._due(vetting)),
            (self.tr("Allowed today by"), names.get(vetting.override_by or "", gone) if allowed else ""),
            (self.tr("Allowed because"), vetting.override_reason if allowed else ""),
        ]

    def _due(self, vetting: Vetting) -> str:
        """Return why a service that was checked is due for a check again."""
        sentences = {
            Cause.CHANGED: self.tr("These details changed: {details}."),
            Cause.FEEDBACK: self.tr("Several people reported bad experiences."),
            Cause.LIFTED: self.tr("It was suspended or closed, and that was lifted: {details}"),
        }
        texts = []
        for one in due_because(vetting):
            about = one.about
            if one.cause is Cause.CHANGED:
                about = self._labels.codes("directory_columns", tuple(about.split()))
            texts.append(sentences[one.cause].replace("{details}", isolated(about)))
        return " ".join(texts)

    def _criteria(self, provider: ServiceProvider) -> str:
        """Return whether all were met, or which were not; nothing before the first check."""
        if provider.vetting.vetted_on is None:
            return ""
        missing = missing_criteria(provider, self._rules)
        if not missing:
            return self.tr("All met")
        names = self._labels.codes("vetting_criteria", missing)
        return self.tr("Not met: {criteria}").replace("{criteria}", names)

    def _ages(self, provider: ServiceProvider) -> str:
        if (provider.age_min, provider.age_max) == EVERY_AGE:
            return self.tr("All ages")
        text = self.tr("{youngest} to {oldest} years").replace("{youngest}", str(provider.age_min))
        return text.replace("{oldest}", str(provider.age_max))

    def _day(self, day: date | None) -> str:
        return "" if day is None else self._labels.day(day)

    @staticmethod
    def _named(*flags: tuple[bool, str]) -> str:
        return listed(name for given, name in flags if given)


def _value(text: str) -> str:
    return isolated(text) if text else ""
