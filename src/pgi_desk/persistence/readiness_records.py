"""The ports of readiness and of the checks before decisions, over SQL."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, bindparam, or_, select, text, union_all

from pgi_desk.domain.identifiers import ReadinessId, StaffId
from pgi_desk.domain.principle_checks import PrincipleCheck
from pgi_desk.domain.readiness import Assessment, ReadinessAnswer, ReadinessLoss
from pgi_desk.domain.readiness_gate import SURVIVOR
from pgi_desk.persistence import help_tables, observation_tables, safety_tables, support_tables, tables
from pgi_desk.persistence import readiness_tables as own
from pgi_desk.persistence.audit_writer import AuditWriter
from pgi_desk.persistence.mapping import RowMapping, Stored, utc_text
from pgi_desk.persistence.repositories import SqlRecords
from pgi_desk.persistence.statements import Prepared

ASSESSMENTS = RowMapping(Assessment)
READINESS_ANSWERS = RowMapping(ReadinessAnswer)
READINESS_LOSSES = RowMapping(ReadinessLoss)
PRINCIPLE_CHECKS = RowMapping(PrincipleCheck)

_SEEN = observation_tables.observations.c
_HELP, _CASES, _STEPS = tables.assistance_records.c, tables.case_files.c, help_tables.legal_entries.c


def _given_to_survivors(family: str) -> Select[Any]:
    """What was given in an emergency, or to somebody at risk, was open all along and proves nothing."""
    given = select(_HELP.assistance_id).join(tables.case_files, _CASES.case_code == _HELP.case_code)
    return given.where(_HELP.family == family, _HELP.emergency_reason == "", _CASES.case_type == SURVIVOR)


def _matters_of_survivors() -> Select[Any]:
    """Legal matters that began without an entry of help are use as well."""
    steps = select(_STEPS.entry_id).join(tables.case_files, _CASES.case_code == _STEPS.case_code)
    return steps.where(_STEPS.assistance_id.is_(None), _CASES.case_type == SURVIVOR)


# The modules that existed before readiness was asked for, and a row that shows that one is used.
_FORMER_USE = {
    "directory": Prepared(select(tables.providers.c.provider_id).limit(1)),
    "referral": Prepared(select(tables.referrals.c.referral_id).limit(1)),
    "material_aid": Prepared(_given_to_survivors("material_social").limit(1)),
    "legal_aid": Prepared(union_all(_given_to_survivors("legal"), _matters_of_survivors()).limit(1)),
    "observation": Prepared(
        select(_SEEN.observation_id)
        .where(or_(_SEEN.list_name == "unodc_signs", _SEEN.list_name == "palermo_elements"))
        .limit(1)
    ),
    "indicators": Prepared(select(_SEEN.observation_id).where(_SEEN.list_name.like("delphi%")).limit(1)),
    "safety_plan": Prepared(select(safety_tables.safety_plans.c.plan_id).limit(1)),
    "follow_up": Prepared(select(support_tables.case_plans.c.plan_id).limit(1)),
}
_CHECKS = own.principle_checks.c
_NEWEST = Prepared(
    select(*(_CHECKS[name] for name in PRINCIPLE_CHECKS.columns))
    .where(_CHECKS.made_by == bindparam("person"), _CHECKS.occasion == bindparam("occasion"))
    .order_by(_CHECKS.made_at.desc(), text("rowid DESC"))
    .limit(bindparam("rows"))
)
_SINCE = Prepared(
    select(*(_CHECKS[name] for name in PRINCIPLE_CHECKS.columns))
    .where(_CHECKS.made_at >= bindparam("moment"))
    .order_by(_CHECKS.made_at)
)


class SqlAssessments(SqlRecords[Assessment]):
    """Readiness assessments."""

    def __init__(self, connection: Connection, writer: AuditWriter) -> None:
        super().__init__(connection, writer, own.readiness_assessments, ASSESSMENTS)

    def used_before(self, module: str) -> bool:
        """Tell whether the file holds records of a module that were made before readiness was asked for."""
        statement = _FORMER_USE.get(module)
        return statement is not None and bool(statement.tuples(self._connection))


class SqlReadinessAnswers(SqlRecords[ReadinessAnswer]):
    """Rated questions."""

    def __init__(self, connection: Connection, writer: AuditWriter) -> None:
        super().__init__(connection, writer, own.readiness_answers, READINESS_ANSWERS)

    def for_assessment(self, assessment_id: ReadinessId) -> tuple[ReadinessAnswer, ...]:
        """Return all of an assessment."""
        return self._where("assessment_id", assessment_id, "rowid")


class SqlReadinessLosses(SqlRecords[ReadinessLoss]):
    """What let a level fall."""

    def __init__(self, connection: Connection, writer: AuditWriter) -> None:
        super().__init__(connection, writer, own.readiness_losses, READINESS_LOSSES)

    def for_assessment(self, assessment_id: ReadinessId) -> tuple[ReadinessLoss, ...]:
        """Return all since an assessment was signed, in order of recording."""
        return self._where("assessment_id", assessment_id, "recorded_at, rowid")


class SqlPrincipleChecks(SqlRecords[PrincipleCheck]):
    """What was asked before decisions."""

    def __init__(self, connection: Connection, writer: AuditWriter) -> None:
        super().__init__(connection, writer, own.principle_checks, PRINCIPLE_CHECKS)

    def newest_of(self, staff_id: StaffId, occasion: str, limit: int) -> tuple[PrincipleCheck, ...]:
        """Return the newest checks of one person before one kind of step, in order of time."""
        values: dict[str, Stored] = {"person": staff_id, "occasion": occasion, "rows": limit}
        found = _NEWEST.tuples(self._connection, values)
        return tuple(PRINCIPLE_CHECKS.from_values(stored) for stored in reversed(found))

    def since(self, moment: datetime) -> tuple[PrincipleCheck, ...]:
        """Return all checks of everybody since a moment, in order of time."""
        found = _SINCE.tuples(self._connection, {"moment": utc_text(moment)})
        return tuple(PRINCIPLE_CHECKS.from_values(stored) for stored in found)
