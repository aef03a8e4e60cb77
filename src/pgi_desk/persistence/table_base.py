"""What all tables share: one set of tables, and the two columns by which the audit trail vouches for a row."""

from __future__ import annotations

from sqlalchemy import Column, Integer, MetaData, Text, TypedColumns

metadata = MetaData()


class AuditedColumns(TypedColumns):
    """Counts the changes of a row, and keeps its digest from being guessed once it is gone."""

    row_version = Column(Integer, nullable=False)
    row_nonce = Column(Text, nullable=False)
