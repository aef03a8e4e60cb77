"""Tables of hand-over, need-to-know and interpreters."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, Table, Text

from pgi_desk.persistence.table_base import AuditedColumns, metadata


class HandOverColumns(AuditedColumns):
    """Notes from one colleague to the next; one row a case, so that each goes with its case."""

    note_id = Column(Text, primary_key=True)
    batch = Column(Text, nullable=False)
    written_at = Column(Text, nullable=False)
    written_by = Column(Text, ForeignKey("staff.staff_id"), nullable=False)
    text = Column(Text, nullable=False)
    urgent = Column(Integer, nullable=False)
    case_code = Column(Text, ForeignKey("case_files.case_code"), nullable=True)
    for_staff = Column(Text, ForeignKey("staff.staff_id"), nullable=True)
    acknowledged_at = Column(Text, nullable=True)
    acknowledged_by = Column(Text, ForeignKey("staff.staff_id"), nullable=True)


hand_over_notes = Table("hand_over_notes", metadata, HandOverColumns, sqlite_strict=True)


class HiddenNameColumns(AuditedColumns):
    """Cases whose identity is shown only to who needs it."""

    hiding_id = Column(Text, primary_key=True)
    case_code = Column(Text, ForeignKey("case_files.case_code"), nullable=False)
    hidden_at = Column(Text, nullable=False)
    hidden_by = Column(Text, ForeignKey("staff.staff_id"), nullable=False)
    reason = Column(Text, nullable=False)
    lifted_at = Column(Text, nullable=True)
    lifted_by = Column(Text, ForeignKey("staff.staff_id"), nullable=True)
    lifted_reason = Column(Text, nullable=False)


hidden_names = Table("hidden_names", metadata, HiddenNameColumns, sqlite_strict=True)


class HelperColumns(AuditedColumns):
    """Colleagues who work on a case beside the one who leads it."""

    helper_id = Column(Text, primary_key=True)
    case_code = Column(Text, ForeignKey("case_files.case_code"), nullable=False)
    staff_id = Column(Text, ForeignKey("staff.staff_id"), nullable=False)
    added_at = Column(Text, nullable=False)
    added_by = Column(Text, ForeignKey("staff.staff_id"), nullable=False)
    ended_at = Column(Text, nullable=True)
    ended_by = Column(Text, ForeignKey("staff.staff_id"), nullable=True)


case_helpers = Table("case_helpers", metadata, HelperColumns, sqlite_strict=True)


class OpeningColumns(AuditedColumns):
    """Identities that were opened for a time by who does not work on the case; added, never changed."""

    opening_id = Column(Text, primary_key=True)
    case_code = Column(Text, ForeignKey("case_files.case_code"), nullable=False)
    staff_id = Column(Text, ForeignKey("staff.staff_id"), nullable=False)
    opened_at = Column(Text, nullable=False)
    until = Column(Text, nullable=False)
    span = Column(Text, nullable=False)
    reason = Column(Text, nullable=False)


identity_openings = Table("identity_openings", metadata, OpeningColumns, sqlite_strict=True)


class NoticeColumns(AuditedColumns):
    """Who has to see an opening, and when they did."""

    notice_id = Column(Text, primary_key=True)
    opening_id = Column(Text, ForeignKey("identity_openings.opening_id"), nullable=False)
    staff_id = Column(Text, ForeignKey("staff.staff_id"), nullable=False)
    seen_at = Column(Text, nullable=True)


opening_notices = Table("opening_notices", metadata, NoticeColumns, sqlite_strict=True)


class InterpreterColumns(AuditedColumns):
    """Who interprets for the branch."""

    interpreter_id = Column(Text, primary_key=True)
    name = Column(Text, nullable=False)
    languages = Column(Text, nullable=False)
    community = Column(Text, nullable=False)
    phone = Column(Text, nullable=False)
    agreement_on = Column(Text, nullable=True)
    agreement_until = Column(Text, nullable=True)
    note = Column(Text, nullable=False)
    active = Column(Integer, nullable=False)


interpreters = Table("interpreters", metadata, InterpreterColumns, sqlite_strict=True)


class InterpreterUseColumns(AuditedColumns):
    """When an interpreter was asked in a case, with the answers about a conflict of interest; never changed."""

    use_id = Column(Text, primary_key=True)
    interpreter_id = Column(Text, ForeignKey("interpreters.interpreter_id"), nullable=False)
    case_code = Column(Text, ForeignKey("case_files.case_code"), nullable=False)
    used_on = Column(Text, nullable=False)
    recorded_at = Column(Text, nullable=False)
    recorded_by = Column(Text, ForeignKey("staff.staff_id"), nullable=False)
    occasion = Column(Text, nullable=False)
    language = Column(Text, nullable=False)
    answers = Column(Text, nullable=False)
    outcome = Column(Text, nullable=False)
    reason = Column(Text, nullable=False)


interpreter_uses = Table("interpreter_uses", metadata, InterpreterUseColumns, sqlite_strict=True)


class ApprovalRequestColumns(AuditedColumns):
    """Requests to agree to something that nobody does alone."""

    request_id = Column(Text, primary_key=True)
    case_code = Column(Text, ForeignKey("case_files.case_code"), nullable=False)
    kind = Column(Text, nullable=False)
    asked_at = Column(Text, nullable=False)
    asked_by = Column(Text, ForeignKey("staff.staff_id"), nullable=False)
    reason = Column(Text, nullable=False)
    decision = Column(Text, nullable=False)
    decided_at = Column(Text, nullable=True)
    decided_by = Column(Text, ForeignKey("staff.staff_id"), nullable=True)
    comment = Column(Text, nullable=False)
    used_at = Column(Text, nullable=True)


approval_requests = Table("approval_requests", metadata, ApprovalRequestColumns, sqlite_strict=True)

# What waits is read for the first page; the rest follows a case.
Index("ix_hand_over_waiting", hand_over_notes.c.acknowledged_at, hand_over_notes.c.written_at)
Index("ix_hand_over_case", hand_over_notes.c.case_code)
Index("ix_hidden_names_case", hidden_names.c.case_code)
Index("ix_case_helpers_case", case_helpers.c.case_code)
Index("ix_case_helpers_staff", case_helpers.c.staff_id, case_helpers.c.case_code)
Index("ix_openings_case", identity_openings.c.case_code, identity_openings.c.opened_at)
Index("ix_opening_notices", opening_notices.c.staff_id, opening_notices.c.seen_at)
Index("ix_opening_notices_of", opening_notices.c.opening_id)
Index("ix_interpreter_uses_case", interpreter_uses.c.case_code)
Index("ix_approval_requests_case", approval_requests.c.case_code, approval_requests.c.kind)
Index("ix_approval_requests_open", approval_requests.c.decision, approval_requests.c.asked_at)

# Tables whose rows the audit trail vouches for, with the column that names a row.
AUDITED: dict[str, str] = {
    "hand_over_notes": "note_id",
    "hidden_names": "hiding_id",
    "case_helpers": "helper_id",
    "identity_openings": "opening_id",
    "opening_notices": "notice_id",
    "interpreters": "interpreter_id",
    "interpreter_uses": "use_id",
    "approval_requests": "request_id",
}
