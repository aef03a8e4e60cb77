"""Tables of the impact assessment, breaches and what is owed to people about their data."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, Table, Text

from pgi_desk.persistence.table_base import AuditedColumns, metadata


class BreachColumns(AuditedColumns):
    """Breaches of data; which cases one concerns stands in a table of its own, so that erasing finds it."""

    breach_id = Column(Text, primary_key=True)
    kind = Column(Text, nullable=False)
    detected_at = Column(Text, nullable=False)
    recorded_at = Column(Text, nullable=False)
    recorded_by = Column(Text, ForeignKey("staff.staff_id"), nullable=False)
    happened = Column(Text, nullable=False)
    data = Column(Text, nullable=False)
    people = Column(Integer, nullable=False)
    protected = Column(Text, nullable=False)
    containment = Column(Text, nullable=False)
    harm = Column(Text, nullable=False)
    authority = Column(Text, nullable=False)
    authority_reason = Column(Text, nullable=False)
    closed_at = Column(Text, nullable=True)
    closed_by = Column(Text, ForeignKey("staff.staff_id"), nullable=True)
    lessons = Column(Text, nullable=False)


breaches = Table("breaches", metadata, BreachColumns, sqlite_strict=True)


class BreachCaseColumns(AuditedColumns):
    """Cases that a breach concerns."""

    breach_case_id = Column(Text, primary_key=True)
    breach_id = Column(Text, ForeignKey("breaches.breach_id"), nullable=False)
    case_code = Column(Text, ForeignKey("case_files.case_code"), nullable=False)


breach_cases = Table("breach_cases", metadata, BreachCaseColumns, sqlite_strict=True)


class TellingColumns(AuditedColumns):
    """Who was told of a breach, or why not."""

    telling_id = Column(Text, primary_key=True)
    breach_id = Column(Text, ForeignKey("breaches.breach_id"), nullable=False)
    who = Column(Text, nullable=False)
    outcome = Column(Text, nullable=False)
    told_at = Column(Text, nullable=False)
    told_by = Column(Text, ForeignKey("staff.staff_id"), nullable=False)
    case_code = Column(Text, ForeignKey("case_files.case_code"), nullable=True)
    note = Column(Text, nullable=False)


breach_tellings = Table("breach_tellings", metadata, TellingColumns, sqlite_strict=True)


class ImpactColumns(AuditedColumns):
    """Impact assessments, and reasons to begin before one."""

    impact_id = Column(Text, primary_key=True)
    decided_on = Column(Text, nullable=False)
    decided_by = Column(Text, ForeignKey("staff.staff_id"), nullable=False)
    result = Column(Text, nullable=False)
    review_on = Column(Text, nullable=False)
    answers = Column(Text, nullable=False)
    reason = Column(Text, nullable=False)


impact_assessments = Table("impact_assessments", metadata, ImpactColumns, sqlite_strict=True)

Index("ix_breach_cases", breach_cases.c.breach_id)
Index("ix_breach_cases_case", breach_cases.c.case_code)
Index("ix_breach_tellings", breach_tellings.c.breach_id)
Index("ix_breach_tellings_case", breach_tellings.c.case_code)

# Tables whose rows the audit trail vouches for, with the column that names a row.
AUDITED: dict[str, str] = {
    "breaches": "breach_id",
    "breach_cases": "breach_case_id",
    "breach_tellings": "telling_id",
    "impact_assessments": "impact_id",
}
