"""The frozen tables of hand-over, need-to-know and interpreters, schema version 5."""

from __future__ import annotations

SUPERVISION: tuple[str, ...] = (
    """
    CREATE TABLE hand_over_notes (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        note_id TEXT NOT NULL,
        batch TEXT NOT NULL,
        written_at TEXT NOT NULL,
        written_by TEXT NOT NULL,
        text TEXT NOT NULL,
        urgent INTEGER NOT NULL,
        case_code TEXT,
        for_staff TEXT,
        acknowledged_at TEXT,
        acknowledged_by TEXT,
        PRIMARY KEY (note_id),
        FOREIGN KEY(written_by) REFERENCES staff (staff_id),
        FOREIGN KEY(case_code) REFERENCES case_files (case_code),
        FOREIGN KEY(for_staff) REFERENCES staff (staff_id),
        FOREIGN KEY(acknowledged_by) REFERENCES staff (staff_id)
    )
     STRICT
    """,
    "CREATE INDEX ix_hand_over_case ON hand_over_notes (case_code)",
    "CREATE INDEX ix_hand_over_waiting ON hand_over_notes (acknowledged_at, written_at)",
    """
    CREATE TABLE hidden_names (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        hiding_id TEXT NOT NULL,
        case_code TEXT NOT NULL,
        hidden_at TEXT NOT NULL,
        hidden_by TEXT NOT NULL,
        reason TEXT NOT NULL,
        lifted_at TEXT,
        lifted_by TEXT,
        lifted_reason TEXT NOT NULL,
        PRIMARY KEY (hiding_id),
        FOREIGN KEY(case_code) REFERENCES case_files (case_code),
        FOREIGN KEY(hidden_by) REFERENCES staff (staff_id),
        FOREIGN KEY(lifted_by) REFERENCES staff (staff_id)
    )
     STRICT
    """,
    "CREATE INDEX ix_hidden_names_case ON hidden_names (case_code)",
    """
    CREATE TABLE case_helpers (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        helper_id TEXT NOT NULL,
        case_code TEXT NOT NULL,
        staff_id TEXT NOT NULL,
        added_at TEXT NOT NULL,
        added_by TEXT NOT NULL,
        ended_at TEXT,
        ended_by TEXT,
        PRIMARY KEY (helper_id),
        FOREIGN KEY(case_code) REFERENCES case_files (case_code),
        FOREIGN KEY(staff_id) REFERENCES staff (staff_id),
        FOREIGN KEY(added_by) REFERENCES staff (staff_id),
        FOREIGN KEY(ended_by) REFERENCES staff (staff_id)
    )
     STRICT
    """,
    "CREATE INDEX ix_case_helpers_case ON case_helpers (case_code)",
    "CREATE INDEX ix_case_helpers_staff ON case_helpers (staff_id, case_code)",
    """
    CREATE TABLE identity_openings (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        opening_id TEXT NOT NULL,
        case_code TEXT NOT NULL,
        staff_id TEXT NOT NULL,
        opened_at TEXT NOT NULL,
        until TEXT NOT NULL,
        span TEXT NOT NULL,
        reason TEXT NOT NULL,
        PRIMARY KEY (opening_id),
        FOREIGN KEY(case_code) REFERENCES case_files (case_code),
        FOREIGN KEY(staff_id) REFERENCES staff (staff_id)
    )
     STRICT
    """,
    "CREATE INDEX ix_openings_case ON identity_openings (case_code, opened_at)",
    """
    CREATE TABLE opening_notices (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        notice_id TEXT NOT NULL,
        opening_id TEXT NOT NULL,
        staff_id TEXT NOT NULL,
        seen_at TEXT,
        PRIMARY KEY (notice_id),
        FOREIGN KEY(opening_id) REFERENCES identity_openings (opening_id),
        FOREIGN KEY(staff_id) REFERENCES staff (staff_id)
    )
     STRICT
    """,
    "CREATE INDEX ix_opening_notices ON opening_notices (staff_id, seen_at)",
    "CREATE INDEX ix_opening_notices_of ON opening_notices (opening_id)",
    """
    CREATE TABLE interpreters (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        interpreter_id TEXT NOT NULL,
        name TEXT NOT NULL,
        languages TEXT NOT NULL,
        community TEXT NOT NULL,
        phone TEXT NOT NULL,
        agreement_on TEXT,
        agreement_until TEXT,
        note TEXT NOT NULL,
        active INTEGER NOT NULL,
        PRIMARY KEY (interpreter_id)
    )
     STRICT
    """,
    """
    CREATE TABLE interpreter_uses (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        use_id TEXT NOT NULL,
        interpreter_id TEXT NOT NULL,
        case_code TEXT NOT NULL,
        used_on TEXT NOT NULL,
        recorded_at TEXT NOT NULL,
        recorded_by TEXT NOT NULL,
        occasion TEXT NOT NULL,
        language TEXT NOT NULL,
        answers TEXT NOT NULL,
        outcome TEXT NOT NULL,
        reason TEXT NOT NULL,
        PRIMARY KEY (use_id),
        FOREIGN KEY(interpreter_id) REFERENCES interpreters (interpreter_id),
        FOREIGN KEY(case_code) REFERENCES case_files (case_code),
        FOREIGN KEY(recorded_by) REFERENCES staff (staff_id)
    )
     STRICT
    """,
    "CREATE INDEX ix_interpreter_uses_case ON interpreter_uses (case_code)",
    """
    CREATE TABLE approval_requests (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        request_id TEXT NOT NULL,
        case_code TEXT NOT NULL,
        kind TEXT NOT NULL,
        asked_at TEXT NOT NULL,
        asked_by TEXT NOT NULL,
        reason TEXT NOT NULL,
        decision TEXT NOT NULL,
        decided_at TEXT,
        decided_by TEXT,
        comment TEXT NOT NULL,
        used_at TEXT,
        PRIMARY KEY (request_id),
        FOREIGN KEY(case_code) REFERENCES case_files (case_code),
        FOREIGN KEY(asked_by) REFERENCES staff (staff_id),
        FOREIGN KEY(decided_by) REFERENCES staff (staff_id)
    )
     STRICT
    """,
    "CREATE INDEX ix_approval_requests_case ON approval_requests (case_code, kind)",
    "CREATE INDEX ix_approval_requests_open ON approval_requests (decision, asked_at)",
)
