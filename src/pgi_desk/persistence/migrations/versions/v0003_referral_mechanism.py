"""Decisions of two people, options that were weighed, answers of services and referrals that come in."""

from __future__ import annotations

from alembic import op

revision = "0003"
down_revision = "0002"

# Frozen text on purpose: a migration must not change when the tables of a later version do.
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
STATEMENTS: tuple[str, ...] = (*CONSENT_STATEMENTS,)


def upgrade() -> None:
    """Add the tables of schema version 3; no row of an older table changes."""
    for statement in STATEMENTS:
        op.execute(statement)
    op.execute("PRAGMA user_version = 3")
