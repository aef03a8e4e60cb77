"""Reading whole lists that leave for other programs, as column tuples; only one of them holds names."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from sqlalchemy import BindParameter, Connection, bindparam, func, select

from pgi_desk.persistence import tables
from pgi_desk.persistence.statements import Prepared
from pgi_desk.services.export_ports import ExportRow

NAMES, HELP, SERVICES = tables.identities.c, tables.assistance_records.c, tables.providers.c
INCOMING, UNMET = tables.incoming_referrals.c, tables.unmet_needs.c
_FIRST: BindParameter[str] = bindparam("first")
_LAST: BindParameter[str] = bindparam("last")

_ASSISTANCE = ("case_code", "family", "type_code", "given_on", "quantity", "unit", "outcome", "provider_kind")
_INCOMING = ("received_on", "sender", "sender_kind", "service_family", "priority", "answer", "answer_reason")
_INCOMING_LAST = ("answered_on", "case_code")
_UNMET = ("noted_on", "case_code", "service_family", "reason")

_NAMES = Prepared(select(NAMES.case_code, NAMES.given_name, NAMES.nickname, NAMES.family_name, NAMES.birth))
_GIVEN = Prepared(
    select(*(HELP[name] for name in _ASSISTANCE), func.coalesce(SERVICES.name, ""))
    .select_from(tables.assistance_records.outerjoin(tables.providers, HELP.provider_id == SERVICES.provider_id))
    .where(HELP.given_on.between(_FIRST, _LAST))
    .order_by(HELP.given_on, HELP.assistance_id)
)
_CAME_IN = Prepared(
    select(*(INCOMING[name] for name in _INCOMING), *(func.coalesce(INCOMING[name], "") for name in _INCOMING_LAST))
    .where(INCOMING.received_on.between(_FIRST, _LAST))
    .order_by(INCOMING.received_on, INCOMING.incoming_id)
)
_NEEDED = Prepared(
    select(*(UNMET[name] for name in _UNMET))
    .where(UNMET.noted_on.between(_FIRST, _LAST))
    .order_by(UNMET.noted_on, UNMET.unmet_need_id)
)


class SqlExportQueries:
    """Implements the ExportQueries port."""

    _connection: Connection

    def names_on_file(self) -> Mapping[str, ExportRow]:
        """Return given name, family name and birth of everybody, by case code."""
        return {
            code: {"given_name": given or nickname, "family_name": family, "birth": birth}
            for code, given, nickname, family, birth in _NAMES.tuples(self._connection)
        }

    def assistance_between(self, first: date, last: date) -> tuple[ExportRow, ...]:
        """Return what was given, oldest first."""
        return self._between(_GIVEN, (*_ASSISTANCE, "service"), first, last)

    def incoming_between(self, first: date, last: date) -> tuple[ExportRow, ...]:
        """Return referrals that came in, oldest first."""
        return self._between(_CAME_IN, (*_INCOMING, *_INCOMING_LAST), first, last)

    def unmet_between(self, first: date, last: date) -> tuple[ExportRow, ...]:
        """Return needs without a referral, oldest first."""
        return self._between(_NEEDED, _UNMET, first, last)

    def _between(self, statement: Prepared, names: tuple[str, ...], first: date, last: date) -> tuple[ExportRow, ...]:
        days = {"first": first.isoformat(), "last": last.isoformat()}
        return tuple(dict(zip(names, row, strict=True)) for row in statement.tuples(self._connection, days))
