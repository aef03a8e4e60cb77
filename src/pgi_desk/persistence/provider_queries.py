"""Reading the directory: one prepared statement for each combination of what a search limits."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from itertools import islice

from sqlalchemy import ColumnElement, Connection, Integer, Text, and_, bindparam, func, or_, select

from pgi_desk.domain.errors import RecordNotFound
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.domain.referral import UNDER_WAY
from pgi_desk.domain.service_directory import ServiceProvider
from pgi_desk.persistence import tables
from pgi_desk.persistence.directory_records import with_details
from pgi_desk.persistence.mapping import Stored
from pgi_desk.persistence.repositories import PROVIDERS
from pgi_desk.persistence.statements import Prepared
from pgi_desk.services.provider_search import Place, ProviderCut, ProviderSearch

PROVIDER = tables.providers.c
_COLUMNS = [tables.providers.columns[name] for name in PROVIDERS.columns]
# What a text is looked for in: never the address or the way there, which may be hidden.
_SEARCHED = (
    *(PROVIDER.name, PROVIDER.area, PROVIDER.district, PROVIDER.region, PROVIDER.mandate),
    *(PROVIDER.coverage, PROVIDER.description),
)
_NO_LIMIT = -1


class SqlProviderQueries:
    """Implements the ProviderQueries port."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def providers(self, *, search: str, family: str, limit: int) -> tuple[ServiceProvider, ...]:
        """Return services by name."""
        statement = select(tables.providers).order_by(PROVIDER.name).limit(limit)
        if family:
            statement = statement.where(PROVIDER.families.like(f'%"{family}"%'))
        for word in search.split():
            pattern = f"%{literal(word)}%"
            statement = statement.where(
                or_(PROVIDER.name.like(pattern, escape="\\"), PROVIDER.area.like(pattern, escape="\\"))
            )
        rows = self._connection.execute(statement).mappings()
        return with_details(self._connection, tuple(PROVIDERS.from_row(row) for row in rows))

    def provider(self, provider_id: str) -> ServiceProvider:
        """Return one service; raises RecordNotFound."""
        statement = select(tables.providers).where(PROVIDER.provider_id == provider_id)
        row = self._connection.execute(statement).mappings().first()
        if row is None:
            raise RecordNotFound(kind="providers", key=provider_id)
        return with_details(self._connection, (PROVIDERS.from_row(row),))[0]

    def search_providers(
        self, wanted: ProviderSearch, cut: ProviderCut, keep: Callable[[ServiceProvider], bool] | None, limit: int
    ) -> tuple[ServiceProvider, ...]:
        """Return the first services by name that fit and that `keep` says yes to."""
        values = _values(wanted, cut)
        statement = _search(frozenset(values))
        values["rows"] = limit if keep is None else _NO_LIMIT
        found = map(PROVIDERS.from_values, statement.tuples(self._connection, values))
        kept = tuple(islice(found if keep is None else filter(keep, found), limit))
        # Only for those that are shown: no rule of a search asks for what stands beside a service.
        return with_details(self._connection, kept)

    def referred_to(self, provider_id: str) -> tuple[CaseCode, ...]:
        """Return the cases whose people may be with a service, or on the way to it, in order."""
        return tuple(CaseCode(code) for (code,) in _REFERRED.tuples(self._connection, {"wanted": provider_id}))

    def provider_places(self) -> tuple[Place, ...]:
        """Return every place that a service names, in order."""
        return tuple(Place(*row) for row in _PLACES.tuples(self._connection))


def literal(text: str) -> str:
    """Return a text for LIKE in which no sign stands for anything else."""
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def _values(wanted: ProviderSearch, cut: ProviderCut) -> dict[str, Stored]:
    """Return what the statement waits for; the names say what the search limits."""
    codes = {"family": wanted.family, "service_type": wanted.service_type}
    codes |= {"language": wanted.language, "sex": wanted.sex}
    values: dict[str, Stored] = {name: f'%"{literal(code)}"%' for name, code in codes.items() if code}
    place = {"region": wanted.place.region, "district": wanted.place.district, "area": wanted.place.area}
    values |= {name: text for name, text in place.items() if text}
    values |= {f"word_{number}": f"%{literal(word)}%" for number, word in enumerate(wanted.text.split()[:8])}
    if wanted.age is not None:
        values["age"] = wanted.age
    if wanted.no_documents:
        values["none"] = "|" + "|".join(cut.no_documents) + "|"
    if wanted.usable_only:
        values |= {"oldest": cut.oldest_check.isoformat(), "today": cut.today.isoformat()}
    return values


@lru_cache(maxsize=128)
def _search(names: frozenset[str]) -> Prepared:
    """Return the statement that waits for these values and the number of rows, prepared once for each combination."""
    limits = {
        "family": PROVIDER.families.like(bindparam("family", type_=Text), escape="\\"),
        "service_type": PROVIDER.service_types.like(bindparam("service_type", type_=Text), escape="\\"),
        "language": PROVIDER.languages.like(bindparam("language", type_=Text), escape="\\"),
        "sex": or_(PROVIDER.sexes == "[]", PROVIDER.sexes.like(bindparam("sex", type_=Text), escape="\\")),
        "region": _at("region", PROVIDER.region, PROVIDER.district, PROVIDER.area),
        "district": _at("district", PROVIDER.district, PROVIDER.area),
        "area": _at("area", PROVIDER.area),
        "age": bindparam("age", type_=Integer).between(PROVIDER.age_min, PROVIDER.age_max),
        "none": _without_documents(),
        "oldest": or_(
            and_(PROVIDER.vetting_status == "vetted", PROVIDER.vetting_vetted_on >= bindparam("oldest", type_=Text)),
            PROVIDER.vetting_override_on == bindparam("today", type_=Text),
        ),
    }
    statement = select(*_COLUMNS).where(*(limit for name, limit in limits.items() if name in names))
    for name in sorted(name for name in names if name.startswith("word_")):
        text: ColumnElement[str] = _SEARCHED[0]
        for column in _SEARCHED[1:]:
            text = text + " " + column
        statement = statement.where(text.like(bindparam(name, type_=Text), escape="\\"))
    return Prepared(statement.order_by(PROVIDER.name, PROVIDER.provider_id).limit(bindparam("rows", type_=Integer)))


def _at(name: str, level: ColumnElement[str], *below: ColumnElement[str]) -> ColumnElement[bool]:
    """Return the limit to a place: a service of that place, or one that names neither this level nor one below."""
    return or_(level == bindparam(name, type_=Text), and_(level == "", *(column == "" for column in below)))


def _without_documents() -> ColumnElement[bool]:
    typed = func.lower(func.trim(PROVIDER.documents_needed))
    return or_(PROVIDER.documents_needed == "", func.instr(bindparam("none", type_=Text), "|" + typed + "|") > 0)


_REFERRED = Prepared(
    select(tables.referrals.c.case_code)
    .distinct()
    .where(tables.referrals.c.provider_id == bindparam("wanted"))
    .where(or_(*(tables.referrals.c.state == state for state in UNDER_WAY)))
    .order_by(tables.referrals.c.case_code)
)
_PLACES = Prepared(
    select(PROVIDER.region, PROVIDER.district, PROVIDER.area)
    .distinct()
    .where(or_(PROVIDER.region != "", PROVIDER.district != "", PROVIDER.area != ""))
    .order_by(PROVIDER.region, PROVIDER.district, PROVIDER.area)
)
