"""Everything about one person out of the file: found by following the tables, removed row by row with its entry.

Which rows belong to a person is not a list that somebody has to remember: a row belongs to a case when it names the
case, or names a row that does. A table that is added later is followed by itself; a test knows the few tables that
hold nobody's record and refuses any other that is not reached.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from sqlalchemy import Column, Connection, Integer, Table, Text, func, literal, literal_column, or_, select

from pgi_desk.domain.erasing import Profile, profile_of
from pgi_desk.domain.errors import RecordNotFound
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.domain.name_search import SHORTEST_NAME, stands_in
from pgi_desk.domain.tombstone import tombstone_of
from pgi_desk.persistence.audit_writer import AuditWriter
from pgi_desk.persistence.letter_serials import keep_serials
from pgi_desk.persistence.table_base import metadata
from pgi_desk.persistence.undo_log import forget_case
from pgi_desk.persistence.undo_tables import PASSING
from pgi_desk.services.letting_go_ports import ErasedRows, NamedElsewhere, PeopleOfYear

CASES, DRAFTS = "case_files", "drafts"
NAMES = ("given_name", "family_name", "other_names", "nickname", "safe_contact_value")
AT_A_TIME = 500
# Columns whose words are no words of a person.
_BOOKKEEPING = frozenset({"row_nonce"})
_PLACE = literal_column("rowid", Integer)
Keys = dict[str, list[str]]
# Records that may belong to no case and hold what somebody wrote, with the day by which they are found again.
WITHOUT_CASE = {
    "incoming_referrals": "received_on",
    "quick_contacts": "met_on",
    "safety_tasks": "opened_at",
    "breach_tellings": "told_at",
    "hand_over_notes": "written_at",
}


class SqlErasing:
    """Implements the Erasing port."""

    def __init__(self, connection: Connection, writer: AuditWriter) -> None:
        self._connection = connection
        self._writer = writer

    def erase(self, case_code: CaseCode) -> ErasedRows:
        """Remove every row that belongs to a case, and unfinished forms about it."""
        owned = self.owned(case_code)
        if not owned[CASES]:
            raise RecordNotFound(kind=CASES, key=case_code)
        keep_serials(self._connection, self._writer)
        # Before anything else: the values from before point to what goes now.
        forget_case(self._connection, case_code, owned)
        keys = {key for found in owned.values() for key in found}
        drafts = self._drafts({case_code, *keys}, self._names(case_code))
        for key in drafts:
            self._writer.delete(_table(DRAFTS), key)
        removed = {DRAFTS: len(drafts)} if drafts else {}
        for table in reversed(metadata.sorted_tables):
            # A row may point to another of its own table, an older one: the newest goes first.
            for key in reversed(owned.get(table.name, [])):
                self._writer.delete(table, key)
            if owned.get(table.name):
                removed[table.name] = len(owned[table.name])
        return ErasedRows(removed)

    def profiles(self, year: int, case_code: CaseCode) -> PeopleOfYear:
        """Return what statistics ask of a person, and of everybody else of that year; raises RecordNotFound."""
        found = dict(self._profiles(year))
        if case_code not in found:
            raise RecordNotFound(kind=CASES, key=case_code)
        return PeopleOfYear(found.pop(case_code), tuple(found.values()))

    def past_due(self, today: date) -> int:
        """Count the cases that may not be kept any longer without a decision."""
        cases = _table(CASES).c
        found = select(func.count(cases.case_code)).where(cases.retention_until < today.isoformat())
        return self._connection.execute(found).scalar() or 0

    def _profiles(self, year: int) -> Iterator[tuple[str, Profile]]:
        cases, people, help_given = _table(CASES).c, _table("identities").c, _table("assistance_records").c
        kinds = func.group_concat(help_given.family.distinct())
        found = (
            select(cases.case_code, cases.opened_on, people.birth, people.stated_age_group, people.sex, kinds)
            .select_from(_table(CASES).join(_table("identities")).outerjoin(_table("assistance_records")))
            .where(cases.opened_on.like(f"{year:04d}-%"))
            .group_by(cases.case_code)
        )
        for code, opened, birth, group, sex, helped in self._connection.execute(found):
            given = filter(None, (helped or "").split(","))
            yield code, profile_of(date.fromisoformat(opened), birth, group, sex, given)

    def still_here(self, digests: frozenset[str], secret_hex: str) -> tuple[CaseCode, ...]:
        """Return the cases of the file whose digest is among these."""
        codes = [CaseCode(code) for (code,) in self._connection.execute(select(_table(CASES).c.case_code))]
        return tuple(code for code in codes if tombstone_of(secret_hex, code) in digests)

    def named_elsewhere(self, case_code: CaseCode) -> NamedElsewhere:
        """Return where else the name of this person stands: other cases, and records that belong to no case.

        Only whole parts of a name are looked for, and only the exact spelling.
        """
        names = self._names(case_code)
        cases, unlinked = set[str](), dict[str, tuple[date, ...]]()
        for table in metadata.sorted_tables if names else ():
            if "case_code" not in table.c or table.name in {"audit_entries", "identities", *PASSING}:
                continue
            days = list[date]()
            for code, day in self._rows_with(table, names):
                if code:
                    cases.add(code)
                elif day:
                    days.append(date.fromisoformat(day[:10]))
            if days:
                unlinked[table.name] = tuple(sorted(days))
        return NamedElsewhere(tuple(sorted(cases - {case_code})), unlinked)

    def _rows_with(self, table: Table, names: list[str]) -> Iterator[tuple[str | None, str]]:
        """Yield the case of each row in which a name stands, and the day of those that may belong to none."""
        texts = [one for one in table.c if isinstance(one.type, Text) and one.name not in _BOOKKEEPING]
        holds = or_(*(func.instr(text, name) > 0 for text in texts for name in names))
        day = table.c[WITHOUT_CASE[table.name]] if table.name in WITHOUT_CASE else literal("")
        for code, when, *said in self._connection.execute(select(table.c.case_code, day, *texts).where(holds)):
            if any(stands_in(name, text) for name in names for text in said if text):
                yield code, when

    def owned(self, case_code: str) -> Keys:
        """Return the keys of all rows that belong to a case, by table, each in order of storing."""
        owned: Keys = {CASES: [*self._keys(_table(CASES), _table(CASES).c.case_code, [case_code]).values()]}
        grew = True
        while grew:
            grew = False
            for table in metadata.sorted_tables:
                if table.name in PASSING:
                    continue
                found = self._belonging(table, owned, case_code)
                if len(found) > len(owned.get(table.name, [])):
                    owned[table.name] = found
                    grew = True
        return owned

    def _belonging(self, table: Table, owned: Keys, case_code: str) -> list[str]:
        """Return the keys of the rows of a table that name the case or a row that belongs to it."""
        found = dict[int, str]()
        for column in table.c:
            for parent in _parents(column):
                found |= self._keys(table, column, owned.get(parent, []))
            if column.name == "case_code" and table.name != "audit_entries":
                found |= self._keys(table, column, [case_code])
        return [found[place] for place in sorted(found)]

    def _keys(self, table: Table, column: Column[Any], wanted: list[str]) -> dict[int, str]:
        """Return the keys of the rows whose column has one of these values, by their place in the table."""
        keys = dict[int, str]()
        for start in range(0, len(wanted), AT_A_TIME):
            statement = select(_PLACE, _key_of(table)).where(column.in_(wanted[start : start + AT_A_TIME]))
            keys |= {int(place): str(key) for place, key in self._connection.execute(statement)}
        return keys

    def _names(self, case_code: str) -> list[str]:
        people = _table("identities").c
        columns = [people[name] for name in NAMES]
        row = self._connection.execute(select(*columns).where(people.case_code == case_code)).first()
        return sorted({part.strip() for part in row or () if part and len(part.strip()) >= SHORTEST_NAME})

    def _drafts(self, keys: set[str], names: list[str]) -> list[str]:
        """Return the unfinished forms that are about one of these records, or in which the name stands."""
        drafts = _table(DRAFTS).c
        found = self._connection.execute(select(drafts.draft_id, drafts.subject, drafts.content))
        return [
            str(key)
            for key, subject, content in found
            if any(word in f"{subject} {content}" for word in keys)
            or any(stands_in(name, f"{subject} {content}") for name in names)
        ]


def _table(name: str) -> Table:
    return metadata.tables[name]


def _key_of(table: Table) -> Column[Any]:
    (column,) = table.primary_key.columns
    return column


def _parents(column: Column[Any]) -> list[str]:
    return [key.column.table.name for key in column.foreign_keys]
