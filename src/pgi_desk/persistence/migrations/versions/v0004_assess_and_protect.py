"""Readiness, observation, support, safety over time, and letting go."""

from __future__ import annotations

from alembic import op

revision = "0004"
down_revision = "0003"

# Frozen text on purpose: a migration must not change when the tables of a later version do.
# What a branch is ready to do.
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

# What was observed, and who said what a person is.
OBSERVATION: tuple[str, ...] = ()

# Quick contacts, notes, plans, and the help that has a form of its own.
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

# Safety over time: assessments, plans, flags, follow-up.
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

# Closing, erasing, the rights of a person, breaches.
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

STATEMENTS = (*READINESS, *OBSERVATION, *SUPPORT, *SAFETY, *LETTING_GO)


def upgrade() -> None:
    """Add the tables of schema version 4; no row of an older table changes."""
    for statement in STATEMENTS:
        op.execute(statement)
    op.execute("PRAGMA user_version = 4")
