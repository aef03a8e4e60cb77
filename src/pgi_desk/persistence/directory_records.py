"""The directory with what stands beside its services, and recipients outside of it: a part of the unit of work."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import Connection, Text, bindparam, func, select

from pgi_desk.domain.errors import RecordNotFound
from pgi_desk.domain.identifiers import ProviderId
from pgi_desk.domain.service_directory import DETAILS, ServiceProvider
from pgi_desk.domain.unconsented import TypedRecipient
from pgi_desk.persistence import directory_tables as mine
from pgi_desk.persistence import tables
from pgi_desk.persistence.audit_writer import AuditWriter
from pgi_desk.persistence.mapping import RowMapping
from pgi_desk.persistence.repositories import PROVIDERS, SqlRecords
from pgi_desk.persistence.safety_repositories import SqlCaseRecords
from pgi_desk.persistence.statements import Prepared


@dataclass(frozen=True, slots=True)
class _Details:
    """The row beside a service: the fields that its own table has no column for."""

    provider_id: ProviderId
    funding_from: date | None = None
    disability_access: str = ""
    internal_note: str = ""


_DETAILS = RowMapping(_Details)
_TYPED = RowMapping(TypedRecipient)
_OF_SOME = Prepared(
    select(*(mine.provider_details.c[name] for name in _DETAILS.columns)).where(
        mine.provider_details.c.provider_id.in_(
            select(func.json_each(bindparam("ids", type_=Text)).table_valued("value").c.value)
        )
    )
)


def with_details(connection: Connection, providers: Sequence[ServiceProvider]) -> tuple[ServiceProvider, ...]:
    """Return services with what stands beside them, all read at once."""
    ids = json.dumps([one.provider_id for one in providers])
    found = (_DETAILS.from_values(row) for row in _OF_SOME.tuples(connection, {"ids": ids}))
    beside = {one.provider_id: one for one in found}
    return tuple(_joined(one, beside.get(one.provider_id)) for one in providers)


class SqlProviders(SqlRecords[ServiceProvider]):
    """Services; what their table has no column for goes into a row beside, once there is something to keep."""

    def add(self, provider: ServiceProvider) -> None:
        """Store a new service."""
        super().add(provider)
        self._keep_details(provider)

    def update(self, provider: ServiceProvider) -> None:
        """Store a changed service; raises RecordNotFound."""
        super().update(provider)
        self._keep_details(provider)

    def get(self, key: str) -> ServiceProvider:
        """Return a service; raises RecordNotFound."""
        return with_details(self._connection, (super().get(key),))[0]

    def all(self) -> tuple[ServiceProvider, ...]:
        """Return all services in order of storing."""
        return with_details(self._connection, super().all())

    def _keep_details(self, provider: ServiceProvider) -> None:
        wanted = _Details(provider.provider_id, *(getattr(provider, name) for name in DETAILS))
        rows = SqlRecords(self._connection, self._writer, mine.provider_details, _DETAILS)
        try:
            if rows.get(provider.provider_id) != wanted:
                rows.update(wanted)
        except RecordNotFound:
            if wanted != _Details(provider.provider_id):
                rows.add(wanted)


class SqlDirectoryWork:
    """The directory and recipients outside of it, in a unit of work."""

    _connection: Connection

    @property
    def audit(self) -> AuditWriter:
        """The audit trail; the unit of work has it."""
        raise NotImplementedError  # the unit of work that takes this part has the trail of its own file

    @property
    def providers(self) -> SqlProviders:
        """The service directory."""
        return SqlProviders(self._connection, self.audit, tables.providers, PROVIDERS)

    @property
    def typed_recipients(self) -> SqlCaseRecords[TypedRecipient]:
        """What kind of help recipients give who stand in no directory."""
        return SqlCaseRecords(self._connection, self.audit, mine.typed_recipients, _TYPED)


def _joined(provider: ServiceProvider, beside: _Details | None) -> ServiceProvider:
    return provider if beside is None else replace(provider, **{name: getattr(beside, name) for name in DETAILS})
