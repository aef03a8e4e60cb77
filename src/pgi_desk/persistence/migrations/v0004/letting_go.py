"""The frozen tables of closing, keeping, rights and erasing, schema version 4."""

from __future__ import annotations

LETTING_GO: tuple[str, ...] = (
    """
    CREATE TABLE case_closures (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        closure_id TEXT NOT NULL,
        case_code TEXT NOT NULL,
        reason TEXT NOT NULL,
        closed_on TEXT NOT NULL,
        closed_by TEXT NOT NULL,
        approved_by TEXT NOT NULL,
        approval TEXT NOT NULL,
        note TEXT NOT NULL,
        attempts TEXT NOT NULL,
        safety_checked_on TEXT,
        feedback TEXT NOT NULL,
        reopened_on TEXT,
        reopened_by TEXT,
        reopen_reason TEXT NOT NULL,
        PRIMARY KEY (closure_id),
        FOREIGN KEY(case_code) REFERENCES case_files (case_code),
        FOREIGN KEY(closed_by) REFERENCES staff (staff_id),
        FOREIGN KEY(approved_by) REFERENCES staff (staff_id),
        FOREIGN KEY(reopened_by) REFERENCES staff (staff_id)
    )
     STRICT
    """,
    """
    CREATE INDEX ix_closures_case ON case_closures (case_code, closed_on)
    """,
    """
    CREATE TABLE keeping_decisions (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        keeping_id TEXT NOT NULL,
        case_code TEXT NOT NULL,
        decided_on TEXT NOT NULL,
        decided_by TEXT NOT NULL,
        keep_until TEXT NOT NULL,
        reason TEXT NOT NULL,
        PRIMARY KEY (keeping_id),
        FOREIGN KEY(case_code) REFERENCES case_files (case_code),
        FOREIGN KEY(decided_by) REFERENCES staff (staff_id)
    )
     STRICT
    """,
    """
    CREATE INDEX ix_keepings_case ON keeping_decisions (case_code, decided_on)
    """,
    """
    CREATE TABLE legal_holds (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        hold_id TEXT NOT NULL,
        case_code TEXT NOT NULL,
        reason TEXT NOT NULL,
        set_on TEXT NOT NULL,
        set_by TEXT NOT NULL,
        lifted_on TEXT,
        lifted_by TEXT,
        lift_reason TEXT NOT NULL,
        PRIMARY KEY (hold_id),
        FOREIGN KEY(case_code) REFERENCES case_files (case_code),
        FOREIGN KEY(set_by) REFERENCES staff (staff_id),
        FOREIGN KEY(lifted_by) REFERENCES staff (staff_id)
    )
     STRICT
    """,
    """
    CREATE INDEX ix_holds_case ON legal_holds (case_code, set_on)
    """,
    """
    CREATE TABLE rights_tickets (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        ticket_id TEXT NOT NULL,
        case_code TEXT NOT NULL,
        right_code TEXT NOT NULL,
        received_on TEXT NOT NULL,
        due_on TEXT NOT NULL,
        received_by TEXT NOT NULL,
        note TEXT NOT NULL,
        state TEXT NOT NULL,
        settled_on TEXT,
        settled_by TEXT,
        reason TEXT NOT NULL,
        PRIMARY KEY (ticket_id),
        FOREIGN KEY(case_code) REFERENCES case_files (case_code),
        FOREIGN KEY(received_by) REFERENCES staff (staff_id),
        FOREIGN KEY(settled_by) REFERENCES staff (staff_id)
    )
     STRICT
    """,
    """
    CREATE INDEX ix_tickets_case ON rights_tickets (case_code, received_on)
    """,
    """
    CREATE INDEX ix_tickets_due ON rights_tickets (state, due_on)
    """,
    """
    CREATE TABLE retention_reviews (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        review_id TEXT NOT NULL,
        month TEXT NOT NULL,
        done_on TEXT NOT NULL,
        done_by TEXT NOT NULL,
        past_due INTEGER NOT NULL,
        PRIMARY KEY (review_id),
        FOREIGN KEY(done_by) REFERENCES staff (staff_id)
    )
     STRICT
    """,
    """
    CREATE TABLE tombstones (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        digest TEXT NOT NULL,
        erased_on TEXT NOT NULL,
        reason TEXT NOT NULL,
        erased_by TEXT NOT NULL,
        row_count INTEGER NOT NULL,
        approved_by TEXT,
        approval TEXT NOT NULL,
        PRIMARY KEY (digest),
        FOREIGN KEY(erased_by) REFERENCES staff (staff_id),
        FOREIGN KEY(approved_by) REFERENCES staff (staff_id)
    )
     STRICT
    """,
    """
    CREATE TABLE erased_figures (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        year TEXT NOT NULL,
        people INTEGER NOT NULL,
        age_bands TEXT NOT NULL,
        sexes TEXT NOT NULL,
        help TEXT NOT NULL,
        PRIMARY KEY (year)
    )
     STRICT
    """,
)
