"""Tables of quick contacts, notes, plans and the help that has a form of its own."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, Table, Text

from pgi_desk.persistence.table_base import AuditedColumns, metadata


class QuickContactColumns(AuditedColumns):
    """People met without a case file; who they are is not kept."""

    contact_id = Column(Text, primary_key=True)
    occasion = Column(Text, nullable=False)
    met_on = Column(Text, nullable=False)
    expires_on = Column(Text, nullable=False)
    recorded_at = Column(Text, nullable=False)
    recorded_by = Column(Text, ForeignKey("staff.staff_id"), nullable=False)
    nickname = Column(Text, nullable=False)
    age_group = Column(Text, nullable=False)
    area = Column(Text, nullable=False)
    information = Column(Text, nullable=False)
    needs = Column(Text, nullable=False)
    note = Column(Text, nullable=False)
    case_code = Column(Text, ForeignKey("case_files.case_code"), nullable=True)


quick_contacts = Table("quick_contacts", metadata, QuickContactColumns, sqlite_strict=True)


class ContactCountColumns(AuditedColumns):
    """How many contacts of a month and occasion are gone."""

    count_id = Column(Text, primary_key=True)
    month = Column(Text, nullable=False)
    occasion = Column(Text, nullable=False)
    contacts = Column(Integer, nullable=False)


contact_counts = Table("contact_counts", metadata, ContactCountColumns, sqlite_strict=True)

Index("ix_quick_contacts_case", quick_contacts.c.case_code)


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
    "quick_contacts": "contact_id",
    "contact_counts": "count_id",
    "case_notes": "note_id",
    "pfa_notes": "note_id",
    "case_plans": "plan_id",
}
