"""The frozen tables of quick contacts, notes and plans, schema version 4."""

from __future__ import annotations

SUPPORT = (
    """
    CREATE TABLE quick_contacts (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        contact_id TEXT NOT NULL,
        occasion TEXT NOT NULL,
        met_on TEXT NOT NULL,
        expires_on TEXT NOT NULL,
        recorded_at TEXT NOT NULL,
        recorded_by TEXT NOT NULL,
        nickname TEXT NOT NULL,
        age_group TEXT NOT NULL,
        area TEXT NOT NULL,
        information TEXT NOT NULL,
        needs TEXT NOT NULL,
        note TEXT NOT NULL,
        case_code TEXT,
        PRIMARY KEY (contact_id),
        FOREIGN KEY(recorded_by) REFERENCES staff (staff_id),
        FOREIGN KEY(case_code) REFERENCES case_files (case_code)
    )
     STRICT
    """,
    """
    CREATE INDEX ix_quick_contacts_case ON quick_contacts (case_code)
    """,
    """
    CREATE TABLE contact_counts (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        count_id TEXT NOT NULL,
        month TEXT NOT NULL,
        occasion TEXT NOT NULL,
        contacts INTEGER NOT NULL,
        PRIMARY KEY (count_id)
    )
     STRICT
    """,
    # Notes and plans.
    """
    CREATE TABLE case_notes (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        note_id TEXT NOT NULL,
        case_code TEXT NOT NULL,
        kind TEXT NOT NULL,
        happened_on TEXT NOT NULL,
        written_at TEXT NOT NULL,
        written_by TEXT NOT NULL,
        text TEXT NOT NULL,
        corrects TEXT,
        PRIMARY KEY (note_id),
        FOREIGN KEY(case_code) REFERENCES case_files (case_code),
        FOREIGN KEY(written_by) REFERENCES staff (staff_id),
        FOREIGN KEY(corrects) REFERENCES case_notes (note_id)
    )
     STRICT
    """,
    "CREATE INDEX ix_case_notes_case ON case_notes (case_code, written_at)",
    """
    CREATE TABLE pfa_notes (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        note_id TEXT NOT NULL,
        case_code TEXT NOT NULL,
        happened_on TEXT NOT NULL,
        written_at TEXT NOT NULL,
        written_by TEXT NOT NULL,
        pfa_safety TEXT NOT NULL,
        pfa_urgent_needs TEXT NOT NULL,
        pfa_distress_signs TEXT NOT NULL,
        pfa_says_they_need TEXT NOT NULL,
        pfa_information_given TEXT NOT NULL,
        pfa_people_contacted TEXT NOT NULL,
        pfa_services_offered TEXT NOT NULL,
        corrects TEXT,
        PRIMARY KEY (note_id),
        FOREIGN KEY(case_code) REFERENCES case_files (case_code),
        FOREIGN KEY(written_by) REFERENCES staff (staff_id),
        FOREIGN KEY(corrects) REFERENCES pfa_notes (note_id)
    )
     STRICT
    """,
    "CREATE INDEX ix_pfa_notes_case ON pfa_notes (case_code, written_at)",
    """
    CREATE TABLE case_plans (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        plan_id TEXT NOT NULL,
        case_code TEXT NOT NULL,
        number INTEGER NOT NULL,
        made_at TEXT NOT NULL,
        made_by TEXT NOT NULL,
        goals TEXT NOT NULL,
        decision TEXT NOT NULL,
        decided_at TEXT,
        decided_by TEXT,
        approval TEXT NOT NULL,
        comment TEXT NOT NULL,
        PRIMARY KEY (plan_id),
        FOREIGN KEY(case_code) REFERENCES case_files (case_code),
        FOREIGN KEY(made_by) REFERENCES staff (staff_id),
        FOREIGN KEY(decided_by) REFERENCES staff (staff_id)
    )
     STRICT
    """,
    "CREATE INDEX ix_case_plans_case ON case_plans (case_code, number)",
)
