"""Decisions of two people, options that were weighed, answers of services and referrals that come in."""

from __future__ import annotations

from alembic import op

revision = "0003"
down_revision = "0002"

# Frozen text on purpose: a migration must not change when the tables of a later version do.
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
STATEMENTS = (*AFTER_SENDING,)


def upgrade() -> None:
    """Add the tables of schema version 3; no row of an older table changes."""
    for statement in STATEMENTS:
        op.execute(statement)
    op.execute("PRAGMA user_version = 3")
