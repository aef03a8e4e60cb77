"""The repositories of safety over time and of notes and plans, as parts of the unit of work."""

from __future__ import annotations

from typing import TypeVar

from sqlalchemy import Connection, Table

from pgi_desk.domain.case_note import CaseNote, PfaNote
from pgi_desk.domain.case_plan import CasePlan
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.domain.safety import SafetyAssessment
from pgi_desk.domain.safety_plan import SafetyPlan
from pgi_desk.domain.safety_tasks import SafetyFlag, SafetyTask
from pgi_desk.domain.staff_skill import StaffSkill
from pgi_desk.domain.suicide_risk import SuicideScreening
from pgi_desk.persistence import safety_tables, support_tables
from pgi_desk.persistence.audit_writer import AuditWriter
from pgi_desk.persistence.mapping import RowMapping
from pgi_desk.persistence.repositories import SqlRecords

T = TypeVar("T")

ASSESSMENTS = RowMapping(SafetyAssessment)
SCREENINGS = RowMapping(SuicideScreening)
SAFETY_PLANS = RowMapping(SafetyPlan)
FLAGS = RowMapping(SafetyFlag)
SAFETY_TASKS = RowMapping(SafetyTask)
SKILLS = RowMapping(StaffSkill)
CASE_NOTES = RowMapping(CaseNote)
PFA_NOTES = RowMapping(PfaNote)
CASE_PLANS = RowMapping(CasePlan)


class SqlCaseRecords(SqlRecords[T]):
    """Rows of one kind that belong to a case."""

    def for_case(self, case_code: CaseCode) -> tuple[T, ...]:
        """Return all of a case in order of storing."""
        return self._where("case_code", case_code, "rowid")


class SqlSafetyWork:
    """Safety over time, notes and plans in a unit of work."""

    _connection: Connection

    @property
    def audit(self) -> AuditWriter:
        """The audit trail; the unit of work has it."""
        raise NotImplementedError  # the unit of work that takes this part has the trail of its own file

    @property
    def assessments(self) -> SqlCaseRecords[SafetyAssessment]:
        """How safe somebody was found to be."""
        return self._of_case(safety_tables.safety_assessments, ASSESSMENTS)

    @property
    def screenings(self) -> SqlCaseRecords[SuicideScreening]:
        """The steps about suicide."""
        return self._of_case(safety_tables.suicide_screenings, SCREENINGS)

    @property
    def safety_plans(self) -> SqlCaseRecords[SafetyPlan]:
        """Versions of safety plans."""
        return self._of_case(safety_tables.safety_plans, SAFETY_PLANS)

    @property
    def flags(self) -> SqlCaseRecords[SafetyFlag]:
        """What must not be overlooked."""
        return self._of_case(safety_tables.safety_flags, FLAGS)

    @property
    def safety_tasks(self) -> SqlCaseRecords[SafetyTask]:
        """What has to be done by when."""
        return self._of_case(safety_tables.safety_tasks, SAFETY_TASKS)

    @property
    def skills(self) -> SqlRecords[StaffSkill]:
        """What staff were trained for."""
        return SqlRecords(self._connection, self.audit, safety_tables.staff_skills, SKILLS)

    @property
    def case_notes(self) -> SqlCaseRecords[CaseNote]:
        """Notes of cases."""
        return self._of_case(support_tables.case_notes, CASE_NOTES)

    @property
    def pfa_notes(self) -> SqlCaseRecords[PfaNote]:
        """Notes of psychological first aid."""
        return self._of_case(support_tables.pfa_notes, PFA_NOTES)

    @property
    def case_plans(self) -> SqlCaseRecords[CasePlan]:
        """Versions of case plans."""
        return self._of_case(support_tables.case_plans, CASE_PLANS)

    def _of_case(self, table: Table, mapping: RowMapping[T]) -> SqlCaseRecords[T]:
        return SqlCaseRecords(self._connection, self.audit, table, mapping)
