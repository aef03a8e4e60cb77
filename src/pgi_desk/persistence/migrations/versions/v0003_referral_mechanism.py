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

STATEMENTS: tuple[str, ...] = (*PLANS,)


def upgrade() -> None:
    """Add the tables of schema version 3; no row of an older table changes."""
    for statement in STATEMENTS:
        op.execute(statement)
    op.execute("PRAGMA user_version = 3")
