"""Tables of taking changes back and of merging.

The values from before are no records: they are kept for some weeks and then removed, and the audit trail vouches for
them by the entry that it wrote when they were the newest. They lead to the cases they are about by foreign keys, so
that erasing finds them.
"""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, Table, Text, TypedColumns

from pgi_desk.persistence.table_base import AuditedColumns, metadata


class ChangeColumns(TypedColumns):
    """One named change: what one use case wrote in one transaction.

    Its number is that of its last audit entry; `takes_back` is the action that it took back or did again, and `back`
    says which of the two.
    """

    change_id = Column(Integer, primary_key=True)
    made_at = Column(Text, nullable=False)
    staff_id = Column(Text, nullable=False)
    action = Column(Text, nullable=False)
    case_code = Column(Text, ForeignKey("case_files.case_code"), nullable=True)
    takes_back = Column(Text, nullable=False)
    back = Column(Integer, nullable=False)


undo_changes = Table("undo_changes", metadata, ChangeColumns, sqlite_strict=True)


class ChangedRowColumns(TypedColumns):
    """One row that a change touched, as it was before: JSON, and empty where there was none; `gone` when it removed it.

    Its place begins with the number of the change, so that no index has to be kept for each save.
    """

    place = Column(Integer, primary_key=True)
    change_id = Column(Integer, ForeignKey("undo_changes.change_id"), nullable=False)
    case_code = Column(Text, ForeignKey("case_files.case_code"), nullable=True)
    other_case = Column(Text, ForeignKey("case_files.case_code"), nullable=True)
    table_name = Column(Text, nullable=False)
    row_id = Column(Text, nullable=False)
    version_before = Column(Integer, nullable=False)
    version_after = Column(Integer, nullable=False)
    gone = Column(Integer, nullable=False)
    values_before = Column(Text, nullable=False)


undo_rows = Table("undo_rows", metadata, ChangedRowColumns, sqlite_strict=True)


class CaseAliasColumns(AuditedColumns):
    """A case code that was merged into another case: it leads there and is never given out again."""

    alias = Column(Text, primary_key=True)
    case_code = Column(Text, ForeignKey("case_files.case_code"), nullable=False)
    merged_at = Column(Text, nullable=False)
    merged_by = Column(Text, ForeignKey("staff.staff_id"), nullable=False)


case_aliases = Table("case_aliases", metadata, CaseAliasColumns, sqlite_strict=True)


class BinColumns(AuditedColumns):
    """A case that was put aside because it was recorded by mistake, and the status that it had before."""

    bin_id = Column(Text, primary_key=True)
    case_code = Column(Text, ForeignKey("case_files.case_code"), nullable=False)
    reason = Column(Text, nullable=False)
    note = Column(Text, nullable=False)
    status_before = Column(Text, nullable=False)
    put_at = Column(Text, nullable=False)
    put_by = Column(Text, ForeignKey("staff.staff_id"), nullable=False)


binned_cases = Table("binned_cases", metadata, BinColumns, sqlite_strict=True)

Index("ix_case_aliases_case", case_aliases.c.case_code)
Index("ix_binned_cases_case", binned_cases.c.case_code)

# Tables whose rows the audit trail vouches for, with the column that names a row.
AUDITED: dict[str, str] = {"case_aliases": "alias", "binned_cases": "bin_id"}
# Values from before, which pass: no entry is written for them.
PASSING = frozenset({"undo_changes", "undo_rows"})
