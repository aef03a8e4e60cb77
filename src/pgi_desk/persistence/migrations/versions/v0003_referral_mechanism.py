"""Decisions of two people, options that were weighed, answers of services and referrals that come in."""

from __future__ import annotations

from alembic import op

revision = "0003"
down_revision = "0002"

# Frozen text on purpose: a migration must not change when the tables of a later version do.
# The plan of a referral: options, choice, steps, way, handover.
PLANS = (
    """
    CREATE TABLE referral_plans (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        plan_id TEXT NOT NULL,
        case_code TEXT NOT NULL,
        made_at TEXT NOT NULL,
        made_by TEXT NOT NULL,
        options TEXT NOT NULL,
        choice TEXT NOT NULL,
        own_words TEXT NOT NULL,
        steps_done TEXT NOT NULL,
        steps_skipped TEXT NOT NULL,
        way_transport TEXT NOT NULL,
        way_cost TEXT NOT NULL,
        way_paid_by TEXT NOT NULL,
        way_companion TEXT NOT NULL,
        way_companion_agreed INTEGER NOT NULL,
        way_pickup_point TEXT NOT NULL,
        way_return_plan TEXT NOT NULL,
        way_arrived_at TEXT,
        meeting_place TEXT NOT NULL,
        meeting_day_and_hour TEXT NOT NULL,
        meeting_ask_for TEXT NOT NULL,
        meeting_word TEXT NOT NULL,
        handover_at TEXT,
        handover_role TEXT NOT NULL,
        handover_not_possible TEXT NOT NULL,
        fallback TEXT NOT NULL,
        referral_id TEXT,
        ended_at TEXT,
        PRIMARY KEY (plan_id),
        FOREIGN KEY(case_code) REFERENCES case_files (case_code),
        FOREIGN KEY(made_by) REFERENCES staff (staff_id),
        FOREIGN KEY(referral_id) REFERENCES referrals (referral_id)
    )
     STRICT
    """,
    """
    CREATE INDEX ix_plans_case ON referral_plans (case_code, made_at)
    """,
    """
    CREATE INDEX ix_plans_referral ON referral_plans (referral_id)
    """,
)

# Decisions of two people: in the best interest of somebody, and to tell somebody without consent.
CONSENT_STATEMENTS = (
    """
    CREATE TABLE best_interest_records (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        record_id TEXT NOT NULL,
        case_code TEXT NOT NULL,
        reasons TEXT NOT NULL,
        views_of_child TEXT NOT NULL,
        safety TEXT NOT NULL,
        family_unity TEXT NOT NULL,
        development TEXT NOT NULL,
        identity TEXT NOT NULL,
        options TEXT NOT NULL,
        decision TEXT NOT NULL,
        decided_by TEXT NOT NULL,
        second_member TEXT NOT NULL,
        trained_member TEXT NOT NULL,
        decided_on TEXT NOT NULL,
        review_on TEXT NOT NULL,
        PRIMARY KEY (record_id),
        FOREIGN KEY(case_code) REFERENCES case_files (case_code),
        FOREIGN KEY(decided_by) REFERENCES staff (staff_id),
        FOREIGN KEY(second_member) REFERENCES staff (staff_id),
        FOREIGN KEY(trained_member) REFERENCES staff (staff_id)
    )
     STRICT
    """,
    "CREATE INDEX ix_best_interest_case ON best_interest_records (case_code, decided_on)",
    """
    CREATE TABLE disclosures_without_consent (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        disclosure_id TEXT NOT NULL,
        case_code TEXT NOT NULL,
        reason TEXT NOT NULL,
        legal_reference TEXT NOT NULL,
        provider_id TEXT,
        recipient_name TEXT NOT NULL,
        item_codes TEXT NOT NULL,
        channel TEXT NOT NULL,
        decided_by TEXT NOT NULL,
        approved_by TEXT NOT NULL,
        approval TEXT NOT NULL,
        disclosed_at TEXT NOT NULL,
        informed TEXT NOT NULL,
        informed_on TEXT,
        not_informed_reason TEXT NOT NULL,
        PRIMARY KEY (disclosure_id),
        FOREIGN KEY(case_code) REFERENCES case_files (case_code),
        FOREIGN KEY(provider_id) REFERENCES providers (provider_id),
        FOREIGN KEY(decided_by) REFERENCES staff (staff_id),
        FOREIGN KEY(approved_by) REFERENCES staff (staff_id)
    )
     STRICT
    """,
    "CREATE INDEX ix_unconsented_case ON disclosures_without_consent (case_code, disclosed_at)",
)
# After sending: answers of services, referrals that come in, needs without a referral.
AFTER_SENDING = (
    """
    CREATE TABLE referral_answers (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        answer_id TEXT NOT NULL,
        referral_id TEXT NOT NULL,
        case_code TEXT NOT NULL,
        provider_id TEXT NOT NULL,
        kind TEXT NOT NULL,
        happened_on TEXT NOT NULL,
        recorded_at TEXT NOT NULL,
        recorded_by TEXT NOT NULL,
        channel TEXT NOT NULL,
        contact_role TEXT NOT NULL,
        state TEXT NOT NULL,
        reason TEXT NOT NULL,
        outcome TEXT NOT NULL,
        step TEXT NOT NULL,
        satisfaction INTEGER NOT NULL,
        felt_safe TEXT NOT NULL,
        note TEXT NOT NULL,
        corrects TEXT,
        PRIMARY KEY (answer_id),
        FOREIGN KEY(referral_id) REFERENCES referrals (referral_id),
        FOREIGN KEY(case_code) REFERENCES case_files (case_code),
        FOREIGN KEY(provider_id) REFERENCES providers (provider_id),
        FOREIGN KEY(recorded_by) REFERENCES staff (staff_id),
        FOREIGN KEY(corrects) REFERENCES referral_answers (answer_id)
    )
     STRICT
    """,
    """
    CREATE INDEX ix_answers_provider ON referral_answers (provider_id, happened_on)
    """,
    """
    CREATE INDEX ix_answers_referral ON referral_answers (referral_id, recorded_at)
    """,
    """
    CREATE TABLE incoming_referrals (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        incoming_id TEXT NOT NULL,
        sender TEXT NOT NULL,
        sender_kind TEXT NOT NULL,
        received_on TEXT NOT NULL,
        channel TEXT NOT NULL,
        need TEXT NOT NULL,
        priority TEXT NOT NULL,
        due_at TEXT NOT NULL,
        recorded_at TEXT NOT NULL,
        recorded_by TEXT NOT NULL,
        sender_contact TEXT NOT NULL,
        sender_number TEXT NOT NULL,
        service_family TEXT NOT NULL,
        sender_consent TEXT NOT NULL,
        answer TEXT NOT NULL,
        answer_reason TEXT NOT NULL,
        answered_on TEXT,
        passed_to TEXT NOT NULL,
        note TEXT NOT NULL,
        case_code TEXT,
        PRIMARY KEY (incoming_id),
        FOREIGN KEY(recorded_by) REFERENCES staff (staff_id),
        FOREIGN KEY(case_code) REFERENCES case_files (case_code)
    )
     STRICT
    """,
    """
    CREATE INDEX ix_incoming_answer ON incoming_referrals (answer, due_at)
    """,
    """
    CREATE TABLE unmet_needs (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        unmet_need_id TEXT NOT NULL,
        case_code TEXT NOT NULL,
        service_family TEXT NOT NULL,
        reason TEXT NOT NULL,
        noted_on TEXT NOT NULL,
        recorded_at TEXT NOT NULL,
        recorded_by TEXT NOT NULL,
        provider_id TEXT,
        note TEXT NOT NULL,
        PRIMARY KEY (unmet_need_id),
        FOREIGN KEY(case_code) REFERENCES case_files (case_code),
        FOREIGN KEY(recorded_by) REFERENCES staff (staff_id),
        FOREIGN KEY(provider_id) REFERENCES providers (provider_id)
    )
     STRICT
    """,
    """
    CREATE INDEX ix_unmet_needs_case ON unmet_needs (case_code, noted_on)
    """,
)
STATEMENTS = (*PLANS, *CONSENT_STATEMENTS, *AFTER_SENDING)


def upgrade() -> None:
    """Add the tables of schema version 3; no row of an older table changes."""
    for statement in STATEMENTS:
        op.execute(statement)
    op.execute("PRAGMA user_version = 3")
