"""Tables of closing, keeping no longer than needed, the rights of a person, and what stays of somebody erased."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, Table, Text

from pgi_desk.persistence.table_base import AuditedColumns, metadata


class ClosureColumns(AuditedColumns):
    """Ends of the work on a case, and when it was taken up again."""

    closure_id = Column(Text, primary_key=True)
    case_code = Column(Text, ForeignKey("case_files.case_code"), nullable=False)
    reason = Column(Text, nullable=False)
    closed_on = Column(Text, nullable=False)
    closed_by = Column(Text, ForeignKey("staff.staff_id"), nullable=False)
    approved_by = Column(Text, ForeignKey("staff.staff_id"), nullable=False)
    approval = Column(Text, nullable=False)
    note = Column(Text, nullable=False)
    attempts = Column(Text, nullable=False)
    safety_checked_on = Column(Text, nullable=True)
    feedback = Column(Text, nullable=False)
    reopened_on = Column(Text, nullable=True)
    reopened_by = Column(Text, ForeignKey("staff.staff_id"), nullable=True)
    reopen_reason = Column(Text, nullable=False)


case_closures = Table("case_closures", metadata, ClosureColumns, sqlite_strict=True)


class KeepingColumns(AuditedColumns):
    """Decisions to keep a case beyond its day."""

    keeping_id = Column(Text, primary_key=True)
    case_code = Column(Text, ForeignKey("case_files.case_code"), nullable=False)
    decided_on = Column(Text, nullable=False)
    decided_by = Column(Text, ForeignKey("staff.staff_id"), nullable=False)
    keep_until = Column(Text, nullable=False)
    reason = Column(Text, nullable=False)


keeping_decisions = Table("keeping_decisions", metadata, KeepingColumns, sqlite_strict=True)


class HoldColumns(AuditedColumns):
    """Holds by which a case must stay as it is."""

    hold_id = Column(Text, primary_key=True)
    case_code = Column(Text, ForeignKey("case_files.case_code"), nullable=False)
    reason = Column(Text, nullable=False)
    set_on = Column(Text, nullable=False)
    set_by = Column(Text, ForeignKey("staff.staff_id"), nullable=False)
    lifted_on = Column(Text, nullable=True)
    lifted_by = Column(Text, ForeignKey("staff.staff_id"), nullable=True)
    lift_reason = Column(Text, nullable=False)


legal_holds = Table("legal_holds", metadata, HoldColumns, sqlite_strict=True)


class TicketColumns(AuditedColumns):
    """What people asked for about their own record."""

    ticket_id = Column(Text, primary_key=True)
    case_code = Column(Text, ForeignKey("case_files.case_code"), nullable=False)
    right_code = Column(Text, nullable=False)
    received_on = Column(Text, nullable=False)
    due_on = Column(Text, nullable=False)
    received_by = Column(Text, ForeignKey("staff.staff_id"), nullable=False)
    note = Column(Text, nullable=False)
    state = Column(Text, nullable=False)
    settled_on = Column(Text, nullable=True)
    settled_by = Column(Text, ForeignKey("staff.staff_id"), nullable=True)
    reason = Column(Text, nullable=False)


rights_tickets = Table("rights_tickets", metadata, TicketColumns, sqlite_strict=True)


class ReviewColumns(AuditedColumns):
    """Monthly reviews of what is past its day."""

    review_id = Column(Text, primary_key=True)
    month = Column(Text, nullable=False)
    done_on = Column(Text, nullable=False)
    done_by = Column(Text, ForeignKey("staff.staff_id"), nullable=False)
    past_due = Column(Integer, nullable=False)


retention_reviews = Table("retention_reviews", metadata, ReviewColumns, sqlite_strict=True)


class TombstoneColumns(AuditedColumns):
    """Records that were erased, by a digest alone."""

    digest = Column(Text, primary_key=True)
    erased_on = Column(Text, nullable=False)
    reason = Column(Text, nullable=False)
    erased_by = Column(Text, ForeignKey("staff.staff_id"), nullable=False)
    row_count = Column(Integer, nullable=False)
    approved_by = Column(Text, ForeignKey("staff.staff_id"), nullable=True)
    approval = Column(Text, nullable=False)


tombstones = Table("tombstones", metadata, TombstoneColumns, sqlite_strict=True)


class FiguresColumns(AuditedColumns):
    """Sums over everybody of one year who was erased; the rows of one year cannot be told apart by the trail."""

    year = Column(Text, primary_key=True)
    people = Column(Integer, nullable=False)
    age_bands = Column(Text, nullable=False)
    sexes = Column(Text, nullable=False)
    help = Column(Text, nullable=False)


erased_figures = Table("erased_figures", metadata, FiguresColumns, sqlite_strict=True)

Index("ix_closures_case", case_closures.c.case_code, case_closures.c.closed_on)
Index("ix_keepings_case", keeping_decisions.c.case_code, keeping_decisions.c.decided_on)
Index("ix_holds_case", legal_holds.c.case_code, legal_holds.c.set_on)
Index("ix_tickets_case", rights_tickets.c.case_code, rights_tickets.c.received_on)
Index("ix_tickets_due", rights_tickets.c.state, rights_tickets.c.due_on)

# Tables whose rows the audit trail vouches for, with the column that names a row.
AUDITED: dict[str, str] = {
    "case_closures": "closure_id",
    "keeping_decisions": "keeping_id",
    "legal_holds": "hold_id",
    "rights_tickets": "ticket_id",
    "retention_reviews": "review_id",
    "tombstones": "digest",
    "erased_figures": "year",
}
