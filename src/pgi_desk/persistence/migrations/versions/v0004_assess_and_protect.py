"""Readiness, observation, support, safety over time, and letting go."""

from __future__ import annotations

from alembic import op

revision = "0004"
down_revision = "0003"

# Frozen text on purpose: a migration must not change when the tables of a later version do.
# What a branch is ready to do.
READINESS: tuple[str, ...] = ()

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
)

# Safety over time: assessments, plans, flags, follow-up.
SAFETY: tuple[str, ...] = ()

# Closing, erasing, the rights of a person, breaches.
LETTING_GO: tuple[str, ...] = ()

STATEMENTS = (*READINESS, *OBSERVATION, *SUPPORT, *SAFETY, *LETTING_GO)


def upgrade() -> None:
    """Add the tables of schema version 4; no row of an older table changes."""
    for statement in STATEMENTS:
        op.execute(statement)
    op.execute("PRAGMA user_version = 4")
