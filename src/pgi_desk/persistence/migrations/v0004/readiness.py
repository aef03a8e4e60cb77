"""The frozen tables of readiness and of the checks before decisions, schema version 4."""

from __future__ import annotations

READINESS: tuple[str, ...] = (
    """
    CREATE TABLE readiness_assessments (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        assessment_id TEXT NOT NULL,
        started_at TEXT NOT NULL,
        started_by TEXT NOT NULL,
        assessed_on TEXT,
        focal_years INTEGER NOT NULL,
        comment TEXT NOT NULL,
        signed_at TEXT,
        assessor TEXT,
        leader TEXT,
        leader_name TEXT NOT NULL,
        leader_function TEXT NOT NULL,
        approval TEXT NOT NULL,
        level INTEGER NOT NULL,
        PRIMARY KEY (assessment_id),
        FOREIGN KEY(started_by) REFERENCES staff (staff_id),
        FOREIGN KEY(assessor) REFERENCES staff (staff_id),
        FOREIGN KEY(leader) REFERENCES staff (staff_id)
    )
     STRICT
    """,
    """
    CREATE TABLE readiness_answers (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        answer_id TEXT NOT NULL,
        assessment_id TEXT NOT NULL,
        question TEXT NOT NULL,
        answered_at TEXT NOT NULL,
        answered_by TEXT NOT NULL,
        rating TEXT NOT NULL,
        justification TEXT NOT NULL,
        evidence_seen TEXT NOT NULL,
        next_step TEXT NOT NULL,
        owner TEXT NOT NULL,
        due_on TEXT,
        PRIMARY KEY (answer_id),
        FOREIGN KEY(assessment_id) REFERENCES readiness_assessments (assessment_id),
        FOREIGN KEY(answered_by) REFERENCES staff (staff_id)
    )
     STRICT
    """,
    """
    CREATE INDEX ix_readiness_answers ON readiness_answers (assessment_id, question)
    """,
    """
    CREATE TABLE readiness_losses (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        loss_id TEXT NOT NULL,
        assessment_id TEXT NOT NULL,
        kind TEXT NOT NULL,
        happened_on TEXT NOT NULL,
        recorded_at TEXT NOT NULL,
        recorded_by TEXT NOT NULL,
        question TEXT NOT NULL,
        note TEXT NOT NULL,
        rechecked_on TEXT,
        rechecked_by TEXT,
        second TEXT,
        approval TEXT NOT NULL,
        rating_now TEXT NOT NULL,
        PRIMARY KEY (loss_id),
        FOREIGN KEY(assessment_id) REFERENCES readiness_assessments (assessment_id),
        FOREIGN KEY(recorded_by) REFERENCES staff (staff_id),
        FOREIGN KEY(rechecked_by) REFERENCES staff (staff_id),
        FOREIGN KEY(second) REFERENCES staff (staff_id)
    )
     STRICT
    """,
    """
    CREATE INDEX ix_readiness_losses ON readiness_losses (assessment_id, recorded_at)
    """,
    """
    CREATE TABLE principle_checks (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        check_id TEXT NOT NULL,
        occasion TEXT NOT NULL,
        made_at TEXT NOT NULL,
        made_by TEXT NOT NULL,
        asked TEXT NOT NULL,
        answers TEXT NOT NULL,
        skip_reason TEXT NOT NULL,
        outcome TEXT NOT NULL,
        case_code TEXT,
        PRIMARY KEY (check_id),
        FOREIGN KEY(made_by) REFERENCES staff (staff_id),
        FOREIGN KEY(case_code) REFERENCES case_files (case_code)
    )
     STRICT
    """,
    """
    CREATE INDEX ix_principle_checks ON principle_checks (made_by, made_at)
    """,
)
