"""Reading about safety over time, notes and plans."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import replace
from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Connection, Select, Table, exists, func, or_, select, text

from pgi_desk.domain.consent import Consent, ConsentPurpose
from pgi_desk.domain.safe_contact import NO_SAFE_CONTACT
from pgi_desk.domain.safety_tasks import WITH_PERSON
from pgi_desk.domain.staff_skill import StaffSkill
from pgi_desk.persistence import safety_repositories as sql
from pgi_desk.persistence import safety_tables, support_tables, tables
from pgi_desk.persistence.mapping import RowMapping, utc_text
from pgi_desk.persistence.repositories import CONSENTS
from pgi_desk.persistence.supervision_queries import works_on
from pgi_desk.services.safety_ports import ContactFacts, DueTask, SafetyRecord
from pgi_desk.services.support_ports import SupportRecord

T = TypeVar("T")
TASKS, CASES, IDENTITIES = safety_tables.safety_tasks.c, tables.case_files.c, tables.identities.c
LEDGER = tables.consents
# An alias copies each column of its table, which costs more than the statement that it is for: made once.
LATER = LEDGER.alias("later").c
OPEN = ("open", "follow_up")
TASK_COLUMNS = len(sql.SAFETY_TASKS.columns)
# Without one of these nobody knows how to reach the person.
NO_WAY = ("", NO_SAFE_CONTACT)


class SqlSafetyQueries:
    """Implements the SafetyQueries and SupportQueries ports."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def safety_record(self, case_code: str) -> SafetyRecord:
        """Return everything on record about how safe the person of a case is."""
        return SafetyRecord(
            assessments=self._of_case(safety_tables.safety_assessments, sql.ASSESSMENTS, case_code),
            screenings=self._of_case(safety_tables.suicide_screenings, sql.SCREENINGS, case_code),
            plans=self._of_case(safety_tables.safety_plans, sql.SAFETY_PLANS, case_code),
            flags=self._of_case(safety_tables.safety_flags, sql.FLAGS, case_code),
            tasks=self._of_case(safety_tables.safety_tasks, sql.SAFETY_TASKS, case_code),
        )

    def support_record(self, case_code: str) -> SupportRecord:
        """Return the notes and plans of a case."""
        return SupportRecord(
            notes=self._of_case(support_tables.case_notes, sql.CASE_NOTES, case_code),
            pfa_notes=self._of_case(support_tables.pfa_notes, sql.PFA_NOTES, case_code),
            plans=self._of_case(support_tables.case_plans, sql.CASE_PLANS, case_code),
        )

    def count_urgent_tasks(self, kinds: Sequence[str], of: str = "") -> int:
        """Count the open tasks of these kinds."""
        return self._count(_urgent(kinds, of))

    def urgent_tasks(self, kinds: Sequence[str], limit: int, of: str = "") -> tuple[DueTask, ...]:
        """Return open tasks of these kinds, of open and closed cases and of none, the earliest due first.

        What has no case is everybody's.
        """
        return self._tasks(_urgent(kinds, of), limit)

    def due_tasks(self, kind: str, before: datetime, limit: int, of: str = "") -> tuple[DueTask, ...]:
        """Return open tasks of a kind in open cases that are due before a time, the earliest due first."""
        rows = self._tasks(_due(kind, before, of), limit)
        return self._with_consents(rows) if kind in WITH_PERSON else rows

    def count_due_tasks(self, kind: str, before: datetime, of: str = "") -> int:
        """Count the open tasks of a kind that are due before a time; for contacts, before the whole rule is asked."""
        return self._count(_due(kind, before, of))

    def skills_now(self) -> tuple[StaffSkill, ...]:
        """Return the skills that were not taken back."""
        skills = safety_tables.staff_skills
        found = select(skills).where(skills.c.ended_on.is_(None)).order_by(text("rowid"))
        return tuple(sql.SKILLS.from_row(row) for row in self._connection.execute(found).mappings())

    def _of_case(self, table: Table, mapping: RowMapping[T], case_code: str) -> tuple[T, ...]:
        found = select(table).where(table.c.case_code == case_code).order_by(text("rowid"))
        return tuple(mapping.from_row(row) for row in self._connection.execute(found).mappings())

    def _tasks(self, found: Select[Any], limit: int) -> tuple[DueTask, ...]:
        rows = self._connection.execute(found.order_by(TASKS.due_at, TASKS.task_id).limit(limit))
        return tuple(_due_task(row) for row in rows)

    def _count(self, found: Select[Any]) -> int:
        return self._connection.execute(select(func.count()).select_from(found.subquery())).scalar() or 0

    def contact_facts(self, case_codes: Sequence[str]) -> Mapping[str, ContactFacts]:
        """Return by case code what decides whether its person may be contacted."""
        joined = tables.case_files.join(tables.identities, IDENTITIES.case_code == CASES.case_code)
        of_person = (IDENTITIES.safe_contact_channel, CASES.risk_level, IDENTITIES.birth)
        of_age = (IDENTITIES.stated_age_group, IDENTITIES.age_disputed)
        found = select(CASES.case_code, *of_person, *of_age).select_from(joined).where(CASES.case_code.in_(case_codes))
        entries = self._follow_up_consents(set(case_codes))
        return {
            code: ContactFacts(channel, risk, birth or "", group or "", bool(disputed), tuple(entries.get(code, ())))
            for code, channel, risk, birth, group, disputed in self._connection.execute(found)
        }

    def _with_consents(self, rows: tuple[DueTask, ...]) -> tuple[DueTask, ...]:
        """Return the rows with the entries by which the rule decides whether the person may be contacted."""
        entries = self._follow_up_consents({row.task.case_code for row in rows})
        return tuple(replace(row, consents=tuple(entries.get(row.task.case_code or "", ()))) for row in rows)

    def _follow_up_consents(self, codes: Set[str | None]) -> Mapping[str, list[Consent]]:
        wanted = select(LEDGER).where(LEDGER.c.case_code.in_(codes), LEDGER.c.purpose == ConsentPurpose.FOLLOW_UP.value)
        entries: dict[str, list[Consent]] = {}
        for entry in self._connection.execute(wanted).mappings():
            entries.setdefault(entry["case_code"], []).append(CONSENTS.from_row(entry))
        return entries


def _open_tasks() -> Select[Any]:
    task = (TASKS[name] for name in sql.SAFETY_TASKS.columns)
    about = (
        func.coalesce(CASES.risk_level, ""),
        func.coalesce(IDENTITIES.safe_contact_channel, ""),
        func.coalesce(IDENTITIES.birth, ""),
        func.coalesce(IDENTITIES.stated_age_group, ""),
        func.coalesce(IDENTITIES.age_disputed, 0),
    )
    joined = safety_tables.safety_tasks.join(tables.case_files, CASES.case_code == TASKS.case_code, isouter=True).join(
        tables.identities, IDENTITIES.case_code == TASKS.case_code, isouter=True
    )
    return select(*task, *about).select_from(joined).where(TASKS.done_at.is_(None))


def _urgent(kinds: Sequence[str], of: str) -> Select[Any]:
    mine = (or_(TASKS.case_code.is_(None), works_on(of)),) if of else ()
    return _open_tasks().where(TASKS.kind.in_(kinds), *mine)


def _due(kind: str, before: datetime, of: str) -> Select[Any]:
    found = _open_tasks().where(TASKS.kind == kind, TASKS.due_at <= utc_text(before), CASES.status.in_(OPEN))
    found = found.where(works_on(of)) if of else found
    if kind not in WITH_PERSON:
        return found
    return found.where(IDENTITIES.safe_contact_channel.not_in(NO_WAY), may_be_contacted())


def may_be_contacted() -> ColumnElement[bool]:
    """The newest entry about later contact alone counts; the whole rule is asked about the few rows that are left."""
    newest = (
        select(func.max(LATER.sequence))
        .where(LATER.case_code == TASKS.case_code, LATER.purpose == ConsentPurpose.FOLLOW_UP.value)
        .correlate(safety_tables.safety_tasks)
        .scalar_subquery()
    )
    return exists(
        select(LEDGER.c.consent_id)
        .where(
            LEDGER.c.case_code == TASKS.case_code,
            LEDGER.c.sequence == newest,
            LEDGER.c.decision == "given",
            LEDGER.c.withdrawn_on.is_(None),
        )
        .correlate(safety_tables.safety_tasks)
    )


def _due_task(row: Any) -> DueTask:  # noqa: ANN401  # a result row is a tuple of the columns above
    risk, channel, birth, group, disputed = row[TASK_COLUMNS:]
    task = sql.SAFETY_TASKS.from_values(row[:TASK_COLUMNS])
    return DueTask(task, risk, channel, birth, group, bool(disputed))
