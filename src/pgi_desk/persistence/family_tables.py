"""Tables of family, dependants, group activities and attachments."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, Table, Text

from pgi_desk.persistence.table_base import AuditedColumns, metadata


class AttachmentColumns(AuditedColumns):
    """Copies of documents: what each is; what it holds stands in parts."""

    attachment_id = Column(Text, primary_key=True)
    case_code = Column(Text, ForeignKey("case_files.case_code"), nullable=False)
    kind = Column(Text, nullable=False)
    origin = Column(Text, nullable=False)
    copied_by = Column(Text, ForeignKey("staff.staff_id"), nullable=False)
    copied_on = Column(Text, nullable=False)
    title = Column(Text, nullable=False)
    agreed = Column(Integer, nullable=False)
    consent_id = Column(Text, ForeignKey("consents.consent_id"), nullable=True)
    file_format = Column(Text, nullable=False)
    pages = Column(Integer, nullable=False)
    size = Column(Integer, nullable=False)
    sha256 = Column(Text, nullable=False)
    taken_out = Column(Text, nullable=False)
    added_at = Column(Text, nullable=False)
    added_by = Column(Text, ForeignKey("staff.staff_id"), nullable=False)


attachments = Table("attachments", metadata, AttachmentColumns, sqlite_strict=True)


class AttachmentPartColumns(AuditedColumns):
    """Pieces of the content as base64 text: the tables hold text and whole numbers only, in rows of bounded size."""

    part_id = Column(Text, primary_key=True)
    attachment_id = Column(Text, ForeignKey("attachments.attachment_id"), nullable=False)
    number = Column(Integer, nullable=False)
    content = Column(Text, nullable=False)


attachment_parts = Table("attachment_parts", metadata, AttachmentPartColumns, sqlite_strict=True)

Index("ix_attachments_case", attachments.c.case_code)
Index("ix_attachments_consent", attachments.c.consent_id)
Index("ix_attachment_parts_attachment", attachment_parts.c.attachment_id, attachment_parts.c.number)


class FamilyLinkColumns(AuditedColumns):
    """Who belongs to the person of a case: somebody on file, or a dependant who is not.

    The row names both cases, so that erasing either side takes it and what is written in it along.
    """

    link_id = Column(Text, primary_key=True)
    case_code = Column(Text, ForeignKey("case_files.case_code"), nullable=False)
    relation = Column(Text, nullable=False)
    living = Column(Text, nullable=False)
    contact = Column(Text, nullable=False)
    other_case = Column(Text, ForeignKey("case_files.case_code"), nullable=True)
    other_contact = Column(Text, nullable=False)
    name = Column(Text, nullable=False)
    birth = Column(Text, nullable=False)
    sex = Column(Text, nullable=False)
    note = Column(Text, nullable=False)
    recorded_at = Column(Text, nullable=False)
    recorded_by = Column(Text, ForeignKey("staff.staff_id"), nullable=False)


family_links = Table("family_links", metadata, FamilyLinkColumns, sqlite_strict=True)

Index("ix_family_links_case", family_links.c.case_code)
Index("ix_family_links_other", family_links.c.other_case)


class GroupActivityColumns(AuditedColumns):
    """Work with groups: heads are counted, nobody is named."""

    activity_id = Column(Text, primary_key=True)
    kind = Column(Text, nullable=False)
    held_on = Column(Text, nullable=False)
    place = Column(Text, nullable=False)
    topic = Column(Text, nullable=False)
    counts = Column(Text, nullable=False)
    recorded_at = Column(Text, nullable=False)
    recorded_by = Column(Text, ForeignKey("staff.staff_id"), nullable=False)


group_activities = Table("group_activities", metadata, GroupActivityColumns, sqlite_strict=True)

Index("ix_group_activities_day", group_activities.c.held_on)

# Tables whose rows the audit trail vouches for, with the column that names a row.
AUDITED: dict[str, str] = {
    "attachments": "attachment_id",
    "attachment_parts": "part_id",
    "family_links": "link_id",
    "group_activities": "activity_id",
}
