"""The frozen tables of safety over time, schema version 4."""

from __future__ import annotations

SAFETY: tuple[str, ...] = (
    """
    CREATE TABLE safety_assessments (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        assessment_id TEXT NOT NULL,
        case_code TEXT NOT NULL,
        assessed_at TEXT NOT NULL,
        assessed_by TEXT NOT NULL,
        answers TEXT NOT NULL,
        suicide TEXT NOT NULL,
        rule_level TEXT NOT NULL,
        level TEXT NOT NULL,
        review_on TEXT NOT NULL,
        origin TEXT NOT NULL,
        lowered_reason TEXT NOT NULL,
        approved_by TEXT,
        approval TEXT NOT NULL,
        note TEXT NOT NULL,
        PRIMARY KEY (assessment_id),
        FOREIGN KEY(case_code) REFERENCES case_files (case_code),
        FOREIGN KEY(assessed_by) REFERENCES staff (staff_id),
        FOREIGN KEY(approved_by) REFERENCES staff (staff_id)
    )
     STRICT
    """,
    "CREATE INDEX ix_assessments_case ON safety_assessments (case_code, assessed_at)",
    """
    CREATE TABLE suicide_screenings (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        screening_id TEXT NOT NULL,
        case_code TEXT NOT NULL,
        asked_at TEXT NOT NULL,
        asked_by TEXT NOT NULL,
        answers_thoughts TEXT NOT NULL,
        answers_plan TEXT NOT NULL,
        answers_means TEXT NOT NULL,
        answers_tried_ever TEXT NOT NULL,
        answers_tried_last_year TEXT NOT NULL,
        answers_intent_now TEXT NOT NULL,
        answers_act_now TEXT NOT NULL,
        answers_agitated TEXT NOT NULL,
        result TEXT NOT NULL,
        note TEXT NOT NULL,
        PRIMARY KEY (screening_id),
        FOREIGN KEY(case_code) REFERENCES case_files (case_code),
        FOREIGN KEY(asked_by) REFERENCES staff (staff_id)
    )
     STRICT
    """,
    "CREATE INDEX ix_screenings_case ON suicide_screenings (case_code, asked_at)",
    """
    CREATE TABLE safety_plans (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        plan_id TEXT NOT NULL,
        case_code TEXT NOT NULL,
        number INTEGER NOT NULL,
        made_at TEXT NOT NULL,
        made_by TEXT NOT NULL,
        with_person INTEGER NOT NULL,
        review_on TEXT NOT NULL,
        parts_concern TEXT NOT NULL,
        parts_economic TEXT NOT NULL,
        parts_relationships TEXT NOT NULL,
        parts_community TEXT NOT NULL,
        parts_other_resources TEXT NOT NULL,
        parts_code_signal TEXT NOT NULL,
        parts_preparation TEXT NOT NULL,
        parts_during TEXT NOT NULL,
        parts_after_leaving TEXT NOT NULL,
        parts_children TEXT NOT NULL,
        copy_asked INTEGER NOT NULL,
        copy_safe INTEGER NOT NULL,
        PRIMARY KEY (plan_id),
        FOREIGN KEY(case_code) REFERENCES case_files (case_code),
        FOREIGN KEY(made_by) REFERENCES staff (staff_id)
    )
     STRICT
    """,
    "CREATE INDEX ix_safety_plans_case ON safety_plans (case_code, number)",
    """
    CREATE TABLE safety_flags (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        flag_id TEXT NOT NULL,
        case_code TEXT NOT NULL,
        kind TEXT NOT NULL,
        raised_at TEXT NOT NULL,
        raised_by TEXT NOT NULL,
        note TEXT NOT NULL,
        lowered_at TEXT,
        lowered_by TEXT,
        lowered_reason TEXT NOT NULL,
        PRIMARY KEY (flag_id),
        FOREIGN KEY(case_code) REFERENCES case_files (case_code),
        FOREIGN KEY(raised_by) REFERENCES staff (staff_id),
        FOREIGN KEY(lowered_by) REFERENCES staff (staff_id)
    )
     STRICT
    """,
    "CREATE INDEX ix_flags_case ON safety_flags (case_code, raised_at)",
    """
    CREATE TABLE safety_tasks (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        task_id TEXT NOT NULL,
        kind TEXT NOT NULL,
        opened_at TEXT NOT NULL,
        opened_by TEXT NOT NULL,
        due_at TEXT NOT NULL,
        case_code TEXT,
        source TEXT NOT NULL,
        done_at TEXT,
        done_by TEXT,
        outcome TEXT NOT NULL,
        note TEXT NOT NULL,
        PRIMARY KEY (task_id),
        FOREIGN KEY(opened_by) REFERENCES staff (staff_id),
        FOREIGN KEY(case_code) REFERENCES case_files (case_code),
        FOREIGN KEY(done_by) REFERENCES staff (staff_id)
    )
     STRICT
    """,
    "CREATE INDEX ix_safety_tasks_case ON safety_tasks (case_code, opened_at)",
    "CREATE INDEX ix_safety_tasks_due ON safety_tasks (kind, done_at, due_at)",
    """
    CREATE TABLE staff_skills (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        skill_id TEXT NOT NULL,
        staff_id TEXT NOT NULL,
        skill TEXT NOT NULL,
        since TEXT NOT NULL,
        recorded_by TEXT NOT NULL,
        ended_on TEXT,
        PRIMARY KEY (skill_id),
        FOREIGN KEY(staff_id) REFERENCES staff (staff_id),
        FOREIGN KEY(recorded_by) REFERENCES staff (staff_id)
    )
     STRICT
    """,
)
