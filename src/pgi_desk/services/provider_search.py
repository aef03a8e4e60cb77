"""What somebody looks for in the directory, and what reading it needs, as a protocol."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.domain.service_directory import ServiceProvider
from pgi_desk.services.read_models import ProviderRow


@dataclass(frozen=True, slots=True)
class Place:
    """A region, a district in it or an area in that; what is blank is not looked at."""

    region: str = ""
    district: str = ""
    area: str = ""


@dataclass(frozen=True, slots=True)
class ProviderSearch:
    """Everything that a service has to fit, together; what is blank limits nothing.

    A service that serves a whole region fits each of its areas, and one without a place fits everywhere.
    """

    text: str = ""
    family: str = ""
    service_type: str = ""
    place: Place = Place()
    language: str = ""
    sex: str = ""
    age: int | None = None
    open_now: bool = False
    no_documents: bool = False
    usable_only: bool = False
    check_due: bool = False


@dataclass(frozen=True, slots=True)
class FoundProviders:
    """The first services that fit, and whether there are more."""

    rows: tuple[ProviderRow, ...]
    more: bool


@dataclass(frozen=True, slots=True)
class ProviderCut:
    """What a search adds to the wish of the person: words for "no documents", and the oldest check that may count."""

    no_documents: tuple[str, ...]
    oldest_check: date
    today: date


class ProviderQueries(Protocol):
    """Reading the directory."""

    def providers(self, *, search: str, family: str, limit: int) -> tuple[ServiceProvider, ...]:
        """Return services by name."""

    def provider(self, provider_id: str) -> ServiceProvider:
        """Return one service; raises RecordNotFound."""

    def search_providers(
        self, wanted: ProviderSearch, cut: ProviderCut, keep: Callable[[ServiceProvider], bool] | None, limit: int
    ) -> tuple[ServiceProvider, ...]:
        """Return the first services by name that fit and that `keep` says yes to."""

    def referred_to(self, provider_id: str) -> tuple[CaseCode, ...]:
        """Return the cases whose people may be with a service, or on the way to it, in order."""

    def provider_places(self) -> tuple[Place, ...]:
        """Return every place that a service names, in order."""
