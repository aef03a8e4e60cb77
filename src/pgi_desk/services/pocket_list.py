"""The services of one place on paper, for the pocket: those whose check holds today, and no hidden address."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Protocol

from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.listing import listed, set_apart
from pgi_desk.domain.opening_hours import HoursWords, read_hours
from pgi_desk.domain.service_directory import ServiceProvider, funding_on
from pgi_desk.domain.staff import Permission
from pgi_desk.domain.text_entry import western_digits
from pgi_desk.services.changes import ChangeSet
from pgi_desk.services.desk import Desk
from pgi_desk.services.leaving import Leaving
from pgi_desk.services.letter_ports import LetterOutput
from pgi_desk.services.paper_leaving import POCKET_LIST, PaperNote, begin_paper
from pgi_desk.services.provider_rows import ProviderView
from pgi_desk.services.provider_search import Place, ProviderSearch

MOST_ENTRIES = 300
EMERGENCY = "emergency"


@dataclass(frozen=True, slots=True)
class PocketEntry:
    """One service as it is printed, already in words; `numbers` are to be called, the hotline first."""

    name: str
    needs: str
    numbers: tuple[str, ...]
    hours: str
    place: str
    address_hidden: bool
    languages: str
    sexes: str
    ages: tuple[int, int] | None
    documents: str
    fee: str
    reports: str


@dataclass(frozen=True, slots=True)
class PocketSection:
    """Services under one heading; an empty heading stands for hotlines and emergency services, which come first."""

    heading: str
    entries: tuple[PocketEntry, ...]


@dataclass(frozen=True, slots=True)
class PocketPaper:
    """Everything that will be on the paper; it says nothing about why somebody carries it."""

    language: str
    branch: str
    branch_phone: str
    place: str
    printed_on: date
    sections: tuple[PocketSection, ...]
    training: bool

    @property
    def count(self) -> int:
        """How many services are on it."""
        return sum(len(section.entries) for section in self.sections)


@dataclass(frozen=True, slots=True)
class PreparedPocketList:
    """A paper in memory, and what the trail will say about its leaving."""

    pdf: bytes
    language: str
    services: int


class PocketListRenderer(Protocol):
    """Turns a pocket list into a PDF in memory."""

    def render_pocket_list(self, paper: PocketPaper) -> bytes:
        """Return the PDF; equal papers give equal bytes. Raises LetterCannotShow and TemplateMistake."""


@dataclass(frozen=True, slots=True)
class PocketListService:
    """What staff do with the list that people carry in their pocket."""

    desk: Desk
    renderer: PocketListRenderer

    def paper(self, place: Place, language: str) -> PreparedPocketList:
        """Return the list of a place, in memory only; raises InvalidEntry when there is nothing on it, or too much."""
        self.desk.require(Permission.RELEASE_LETTER)
        view = ProviderView.of(self.desk)
        providers = self._providers(place, view)
        if not providers:
            raise InvalidEntry(field="place", problem="no_service_to_print")
        if len(providers) > MOST_ENTRIES:
            raise InvalidEntry(field="place", problem="too_many_to_print")
        queries = self.desk.queries
        paper = PocketPaper(
            language=language,
            branch=queries.setting("branch_name"),
            branch_phone=western_digits(queries.setting("branch_phone")),
            place=listed((place.area, place.district, place.region), language),
            printed_on=view.today,
            sections=self._sections(providers, language, view.words),
            training=self.desk.in_demo,
        )
        return PreparedPocketList(self.renderer.render_pocket_list(paper), language, paper.count)

    def release(self, prepared: PreparedPocketList, output: LetterOutput) -> ChangeSet:
        """Note that the paper leaves, hand it over, and note what came of it; raises what stopped it."""
        return self.begin(prepared, output).finish(output)

    def begin(self, prepared: PreparedPocketList, output: LetterOutput) -> Leaving:
        """Note that the paper is about to leave."""
        self.desk.require(Permission.RELEASE_LETTER)
        detail = {"services": prepared.services, "language": prepared.language}
        return begin_paper(self.desk, PaperNote(POCKET_LIST, detail), prepared.pdf, output)

    def _providers(self, place: Place, view: ProviderView) -> tuple[ServiceProvider, ...]:
        """Return the services whose own check holds; one that is only allowed today is not for a paper that stays."""

        def holds(provider: ServiceProvider) -> bool:
            alone = replace(provider, vetting=replace(provider.vetting, override_by=None, override_on=None))
            return not view.problems(alone)

        wanted = ProviderSearch(place=place, usable_only=True)
        found = self.desk.queries.search_providers(wanted, view.cut(), holds, MOST_ENTRIES + 1)
        # Nobody can ask a paper whether a service still works, so one that is not funded today is not on it.
        return tuple(one for one in found if not funding_on(one, view.today))

    def _sections(
        self, providers: Sequence[ServiceProvider], language: str, words: HoursWords
    ) -> tuple[PocketSection, ...]:
        families = self.desk.content.list("service_families").codes()
        groups: dict[str, list[PocketEntry]] = {EMERGENCY: [], **{family: [] for family in families}}
        for provider in providers:
            first = next((family for family in families if family in provider.families), families[0])
            urgent = provider.emergency_service or provider.hotline
            groups[EMERGENCY if urgent else first].append(self._entry(provider, language, words))
        headings = {family: self._label("service_families", family, language) for family in families}
        return tuple(
            PocketSection(headings.get(group, ""), tuple(entries)) for group, entries in groups.items() if entries
        )

    def _entry(self, provider: ServiceProvider, language: str, words: HoursWords) -> PocketEntry:
        everywhere = (provider.age_min, provider.age_max) == (0, 120)
        place = dict.fromkeys(part for part in (provider.address, provider.area, provider.district) if part)
        return PocketEntry(
            name=provider.name,
            needs=self._labels("service_types", provider.service_types, language)
            or self._labels("service_families", provider.families, language),
            numbers=tuple(dict.fromkeys(map(western_digits, filter(None, (provider.hotline, provider.phone))))),
            hours=self._hours(provider, language, words),
            place="" if provider.address_hidden else listed(place, language),
            address_hidden=provider.address_hidden,
            languages=self._labels("languages", provider.languages, language),
            sexes=self._labels("sexes", self._limited(provider.sexes), language),
            ages=None if everywhere else (provider.age_min, provider.age_max),
            documents=provider.documents_needed,
            fee=provider.fee,
            reports=self._label("reports_to_authorities", provider.reports_to_authorities, language),
        )

    def _limited(self, sexes: tuple[str, ...]) -> tuple[str, ...]:
        """Return the sexes only when the service is not for both."""
        return () if {"female", "male"} <= set(sexes) else sexes

    def _hours(self, provider: ServiceProvider, language: str, words: HoursWords) -> str:
        """Return the hours in the language of the paper where they can be read, else as they were typed."""
        if provider.always_open:
            return self._label("typed_words", "day_and_night", language)
        read = read_hours(provider.hours, words)
        if read is None:
            return provider.hours
        days = [row.label(language) for row in self.desk.content.list("weekdays")]
        spans = (
            f"{days[first]} {times}" if first == last else f"{days[first]} – {days[last]} {times}"
            for first, last, times in read.by_days()
        )
        return set_apart(spans, language)

    def _label(self, name: str, code: str, language: str) -> str:
        return self.desk.content.label(name, code, language)

    def _labels(self, name: str, codes: Sequence[str], language: str) -> str:
        return listed((self._label(name, code, language) for code in codes), language)
