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

# Tables whose rows the audit trail vouches for, with the column that names a row.
AUDITED: dict[str, str] = {"quick_contacts": "contact_id", "contact_counts": "count_id"}
