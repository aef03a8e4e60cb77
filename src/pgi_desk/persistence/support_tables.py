"""Tables of quick contacts, notes, plans and the help that has a form of its own."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, Table, Text

from pgi_desk.persistence.table_base import AuditedColumns, metadata


# Notes and plans.
class CaseNoteColumns(AuditedColumns):
    """Notes of a case; added, never changed."""

    note_id = Column(Text, primary_key=True)
    case_code = Column(Text, ForeignKey("case_files.case_code"), nullable=False)
    kind = Column(Text, nullable=False)
    happened_on = Column(Text, nullable=False)
    written_at = Column(Text, nullable=False)
    written_by = Column(Text, ForeignKey("staff.staff_id"), nullable=False)
    text = Column(Text, nullable=False)
    corrects = Column(Text, ForeignKey("case_notes.note_id"), nullable=True)


case_notes = Table("case_notes", metadata, CaseNoteColumns, sqlite_strict=True)


class PfaNoteColumns(AuditedColumns):
    """Notes of psychological first aid; added, never changed."""

    note_id = Column(Text, primary_key=True)
    case_code = Column(Text, ForeignKey("case_files.case_code"), nullable=False)
    happened_on = Column(Text, nullable=False)
    written_at = Column(Text, nullable=False)
    written_by = Column(Text, ForeignKey("staff.staff_id"), nullable=False)
    pfa_safety = Column(Text, nullable=False)
    pfa_urgent_needs = Column(Text, nullable=False)
    pfa_distress_signs = Column(Text, nullable=False)
    pfa_says_they_need = Column(Text, nullable=False)
    pfa_information_given = Column(Text, nullable=False)
    pfa_people_contacted = Column(Text, nullable=False)
    pfa_services_offered = Column(Text, nullable=False)
    corrects = Column(Text, ForeignKey("pfa_notes.note_id"), nullable=True)


pfa_notes = Table("pfa_notes", metadata, PfaNoteColumns, sqlite_strict=True)


class CasePlanColumns(AuditedColumns):
    """Plans of cases in versions; only the decision about one is written later."""

    plan_id = Column(Text, primary_key=True)
    case_code = Column(Text, ForeignKey("case_files.case_code"), nullable=False)
    number = Column(Integer, nullable=False)
    made_at = Column(Text, nullable=False)
    made_by = Column(Text, ForeignKey("staff.staff_id"), nullable=False)
    goals = Column(Text, nullable=False)
    decision = Column(Text, nullable=False)
    decided_at = Column(Text, nullable=True)
    decided_by = Column(Text, ForeignKey("staff.staff_id"), nullable=True)
    approval = Column(Text, nullable=False)
    comment = Column(Text, nullable=False)


case_plans = Table("case_plans", metadata, CasePlanColumns, sqlite_strict=True)

Index("ix_case_notes_case", case_notes.c.case_code, case_notes.c.written_at)
Index("ix_pfa_notes_case", pfa_notes.c.case_code, pfa_notes.c.written_at)
Index("ix_case_plans_case", case_plans.c.case_code, case_plans.c.number)

# Tables whose rows the audit trail vouches for, with the column that names a row.
AUDITED: dict[str, str] = {
    "case_notes": "note_id",
    "pfa_notes": "note_id",
    "case_plans": "plan_id",
}
