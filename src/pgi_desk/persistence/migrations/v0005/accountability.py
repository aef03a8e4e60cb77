"""The frozen tables of the impact assessment, of breaches and of what people are owed, schema version 5."""

from __future__ import annotations

ACCOUNTABILITY: tuple[str, ...] = (
    """
    CREATE TABLE breaches (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        breach_id TEXT NOT NULL,
        kind TEXT NOT NULL,
        detected_at TEXT NOT NULL,
        recorded_at TEXT NOT NULL,
        recorded_by TEXT NOT NULL,
        happened TEXT NOT NULL,
        data TEXT NOT NULL,
        people INTEGER NOT NULL,
        protected TEXT NOT NULL,
        containment TEXT NOT NULL,
        harm TEXT NOT NULL,
        authority TEXT NOT NULL,
        authority_reason TEXT NOT NULL,
        closed_at TEXT,
        closed_by TEXT,
        lessons TEXT NOT NULL,
        PRIMARY KEY (breach_id),
        FOREIGN KEY(recorded_by) REFERENCES staff (staff_id),
        FOREIGN KEY(closed_by) REFERENCES staff (staff_id)
    )
     STRICT
    """,
    """
    CREATE TABLE breach_cases (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        breach_case_id TEXT NOT NULL,
        breach_id TEXT NOT NULL,
        case_code TEXT NOT NULL,
        PRIMARY KEY (breach_case_id),
        FOREIGN KEY(breach_id) REFERENCES breaches (breach_id),
        FOREIGN KEY(case_code) REFERENCES case_files (case_code)
    )
     STRICT
    """,
    """
    CREATE INDEX ix_breach_cases ON breach_cases (breach_id)
    """,
    """
    CREATE INDEX ix_breach_cases_case ON breach_cases (case_code)
    """,
    """
    CREATE TABLE breach_tellings (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        telling_id TEXT NOT NULL,
        breach_id TEXT NOT NULL,
        who TEXT NOT NULL,
        outcome TEXT NOT NULL,
        told_at TEXT NOT NULL,
        told_by TEXT NOT NULL,
        case_code TEXT,
        note TEXT NOT NULL,
        PRIMARY KEY (telling_id),
        FOREIGN KEY(breach_id) REFERENCES breaches (breach_id),
        FOREIGN KEY(told_by) REFERENCES staff (staff_id),
        FOREIGN KEY(case_code) REFERENCES case_files (case_code)
    )
     STRICT
    """,
    """
    CREATE INDEX ix_breach_tellings ON breach_tellings (breach_id)
    """,
    """
    CREATE INDEX ix_breach_tellings_case ON breach_tellings (case_code)
    """,
    """
    CREATE TABLE impact_assessments (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        impact_id TEXT NOT NULL,
        decided_on TEXT NOT NULL,
        decided_by TEXT NOT NULL,
        result TEXT NOT NULL,
        review_on TEXT NOT NULL,
        answers TEXT NOT NULL,
        reason TEXT NOT NULL,
        PRIMARY KEY (impact_id),
        FOREIGN KEY(decided_by) REFERENCES staff (staff_id)
    )
     STRICT
    """,
)
