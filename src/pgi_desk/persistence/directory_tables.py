"""Tables of what was added to the directory later, and of recipients who do not stand in it."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Table, Text

from pgi_desk.persistence.table_base import AuditedColumns, metadata


class ProviderDetailColumns(AuditedColumns):
    """What is known of a service beyond the columns of its own row; a service without has no row here."""

    provider_id = Column(Text, ForeignKey("providers.provider_id"), primary_key=True)
    funding_from = Column(Text, nullable=True)
    disability_access = Column(Text, nullable=False)
    internal_note = Column(Text, nullable=False)


provider_details = Table("provider_details", metadata, ProviderDetailColumns, sqlite_strict=True)


class TypedRecipientColumns(AuditedColumns):
    """What kind of help somebody gives who was told without consent and stands in no directory."""

    disclosure_id = Column(Text, ForeignKey("disclosures_without_consent.disclosure_id"), primary_key=True)
    case_code = Column(Text, ForeignKey("case_files.case_code"), nullable=False)
    service_family = Column(Text, nullable=False)


typed_recipients = Table("typed_recipients", metadata, TypedRecipientColumns, sqlite_strict=True)

Index("ix_typed_recipients_case", typed_recipients.c.case_code)

# Tables whose rows the audit trail vouches for, with the column that names a row.
AUDITED: dict[str, str] = {"provider_details": "provider_id", "typed_recipients": "disclosure_id"}
