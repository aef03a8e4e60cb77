"""The frozen tables of what was observed and who said what a person is, schema version 4."""

from __future__ import annotations

OBSERVATION: tuple[str, ...] = (
    """
    CREATE TABLE observations (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        observation_id TEXT NOT NULL,
        case_code TEXT NOT NULL,
        list_name TEXT NOT NULL,
        code TEXT NOT NULL,
        answer TEXT NOT NULL,
        source TEXT NOT NULL,
        confidence TEXT NOT NULL,
        observed_on TEXT NOT NULL,
        recorded_at TEXT NOT NULL,
        recorded_by TEXT NOT NULL,
        note TEXT NOT NULL,
        corrects TEXT,
        PRIMARY KEY (observation_id),
        FOREIGN KEY(case_code) REFERENCES case_files (case_code),
        FOREIGN KEY(recorded_by) REFERENCES staff (staff_id),
        FOREIGN KEY(corrects) REFERENCES observations (observation_id)
    )
     STRICT
    """,
    """
    CREATE INDEX ix_observations_case ON observations (case_code, code, answer, recorded_at)
    """,
    """
    CREATE TABLE factor_notes (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        factor_note_id TEXT NOT NULL,
        case_code TEXT NOT NULL,
        factor TEXT NOT NULL,
        risk INTEGER NOT NULL,
        protective INTEGER NOT NULL,
        source TEXT NOT NULL,
        noted_on TEXT NOT NULL,
        recorded_at TEXT NOT NULL,
        recorded_by TEXT NOT NULL,
        note TEXT NOT NULL,
        corrects TEXT,
        PRIMARY KEY (factor_note_id),
        FOREIGN KEY(case_code) REFERENCES case_files (case_code),
        FOREIGN KEY(recorded_by) REFERENCES staff (staff_id),
        FOREIGN KEY(corrects) REFERENCES factor_notes (factor_note_id)
    )
     STRICT
    """,
    """
    CREATE INDEX ix_factor_notes_case ON factor_notes (case_code, factor)
    """,
    """
    CREATE TABLE indicator_reviews (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        review_id TEXT NOT NULL,
        case_code TEXT NOT NULL,
        concern TEXT NOT NULL,
        rows TEXT NOT NULL,
        entries_seen INTEGER NOT NULL,
        reviewed_at TEXT NOT NULL,
        reviewed_by TEXT NOT NULL,
        note TEXT NOT NULL,
        PRIMARY KEY (review_id),
        FOREIGN KEY(case_code) REFERENCES case_files (case_code),
        FOREIGN KEY(reviewed_by) REFERENCES staff (staff_id)
    )
     STRICT
    """,
    """
    CREATE INDEX ix_indicator_reviews_case ON indicator_reviews (case_code, entries_seen)
    """,
    """
    CREATE TABLE trafficking_statuses (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        status_id TEXT NOT NULL,
        case_code TEXT NOT NULL,
        status TEXT NOT NULL,
        decided_by TEXT NOT NULL,
        decided_on TEXT,
        document TEXT NOT NULL,
        recorded_at TEXT NOT NULL,
        recorded_by TEXT NOT NULL,
        note TEXT NOT NULL,
        PRIMARY KEY (status_id),
        FOREIGN KEY(case_code) REFERENCES case_files (case_code),
        FOREIGN KEY(recorded_by) REFERENCES staff (staff_id)
    )
     STRICT
    """,
    """
    CREATE INDEX ix_trafficking_statuses_case ON trafficking_statuses (case_code)
    """,
    """
    CREATE TABLE functioning_answers (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        functioning_id TEXT NOT NULL,
        case_code TEXT NOT NULL,
        asked_on TEXT NOT NULL,
        seeing INTEGER NOT NULL,
        hearing INTEGER NOT NULL,
        walking INTEGER NOT NULL,
        remembering INTEGER NOT NULL,
        self_care INTEGER NOT NULL,
        communicating INTEGER NOT NULL,
        access_needs TEXT NOT NULL,
        consent_id TEXT NOT NULL,
        recorded_at TEXT NOT NULL,
        recorded_by TEXT NOT NULL,
        PRIMARY KEY (functioning_id),
        FOREIGN KEY(case_code) REFERENCES case_files (case_code),
        FOREIGN KEY(consent_id) REFERENCES consents (consent_id),
        FOREIGN KEY(recorded_by) REFERENCES staff (staff_id)
    )
     STRICT
    """,
    """
    CREATE INDEX ix_functioning_case ON functioning_answers (case_code)
    """,
)
