"""Everything in the file that belongs to one person, and the names of everybody else, for their own print-out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sqlalchemy import Column, Connection, select

from pgi_desk.domain.errors import RecordNotFound
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.persistence.audit_writer import AuditWriter
from pgi_desk.persistence.erasing import SqlErasing
from pgi_desk.persistence.table_base import metadata
from pgi_desk.services.accountability_ports import OwnRow, StoredValue

# Columns in which the file keeps names of people, by table; those of the person's own row are left out.
PEOPLE, OWN_NAMES = "identities", ("given_name", "family_name", "other_names", "nickname")
_NOT_WORDS = frozenset({"row_nonce", "row_version", "search_key"})
AT_A_TIME = 500


class SqlOwnRecord:
    """Implements the OwnRecord port; which rows are the person's is found as erasing finds them."""

    def __init__(self, connection: Connection, writer: AuditWriter) -> None:
        self._connection = connection
        self._erasing = SqlErasing(connection, writer)

    def rows(self, case_code: CaseCode) -> tuple[OwnRow, ...]:
        """Return every row that belongs to a case, table by table; raises RecordNotFound."""
        owned = self._erasing.owned(case_code)
        if not owned["case_files"]:
            raise RecordNotFound(kind="case_files", key=case_code)
        tables = (table for table in metadata.sorted_tables if owned.get(table.name))
        return tuple(row for table in tables for row in self._rows(table.name, owned[table.name]))

    def names_of_others(self, case_code: CaseCode) -> frozenset[str]:
        """Return the names of all other people that the file knows."""
        people = metadata.tables[PEOPLE].c
        names = set[str]()
        others = select(*(people[name] for name in OWN_NAMES)).where(people.case_code != case_code)
        for row in self._connection.execute(others):
            names.update(part for part in row if part)
        staff, providers = metadata.tables["staff"].c, metadata.tables["providers"].c
        for column in (staff.name, providers.focal_point, providers.alternate):
            names |= self._texts(column)
        return frozenset(names)

    def service_names(self) -> Mapping[str, str]:
        """Return the names of services by id."""
        services = metadata.tables["providers"].c
        found = self._connection.execute(select(services.provider_id, services.name))
        return {row.provider_id: row.name for row in found}

    def _rows(self, name: str, keys: list[str]) -> Iterator[OwnRow]:
        table = metadata.tables[name]
        (key,) = table.primary_key.columns
        shown = [column for column in table.c if column.name not in _NOT_WORDS]
        for start in range(0, len(keys), AT_A_TIME):
            found = select(*shown).where(key.in_(keys[start : start + AT_A_TIME]))
            place = shown.index(key)
            stored = {str(row[place]): row for row in self._connection.execute(found)}
            for wanted in keys[start : start + AT_A_TIME]:
                values: dict[str, StoredValue] = dict(zip((one.name for one in shown), stored[wanted], strict=True))
                yield OwnRow(name, values)

    def _texts(self, column: Column[str]) -> set[str]:
        return {text for (text,) in self._connection.execute(select(column).distinct()) if text}
