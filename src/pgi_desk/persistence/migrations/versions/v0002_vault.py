"""Staff agreements, drafts, the backup ledger and recovery sheets."""

from __future__ import annotations

from alembic import op

revision = "0002"
down_revision = "0001"

# Frozen text on purpose: a migration must not change when the tables of a later version do.
STATEMENTS = (
    """
    CREATE TABLE staff_agreements (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        agreement_id TEXT NOT NULL,
        staff_id TEXT NOT NULL,
        signed_on TEXT NOT NULL,
        valid_until TEXT NOT NULL,
        recorded_by TEXT NOT NULL,
        PRIMARY KEY (agreement_id),
        FOREIGN KEY(staff_id) REFERENCES staff (staff_id),
        FOREIGN KEY(recorded_by) REFERENCES staff (staff_id)
    )
     STRICT
    """,
    """
    CREATE INDEX ix_agreements_staff ON staff_agreements (staff_id, valid_until)
    """,
    """
    CREATE TABLE drafts (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        draft_id TEXT NOT NULL,
        staff_id TEXT NOT NULL,
        form TEXT NOT NULL,
        subject TEXT NOT NULL,
        content TEXT NOT NULL,
        saved_at TEXT NOT NULL,
        PRIMARY KEY (draft_id),
        FOREIGN KEY(staff_id) REFERENCES staff (staff_id)
    )
     STRICT
    """,
    """
    CREATE INDEX ix_drafts_staff ON drafts (staff_id, saved_at)
    """,
    """
    CREATE TABLE backup_media (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        medium_id TEXT NOT NULL,
        label TEXT NOT NULL,
        first_used_at TEXT NOT NULL,
        last_verified_at TEXT,
        retired INTEGER NOT NULL,
        PRIMARY KEY (medium_id)
    )
     STRICT
    """,
    """
    CREATE TABLE backups (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        backup_id TEXT NOT NULL,
        sequence INTEGER NOT NULL,
        made_at TEXT NOT NULL,
        made_by TEXT NOT NULL,
        medium_id TEXT NOT NULL,
        file_name TEXT NOT NULL,
        size INTEGER NOT NULL,
        kind TEXT NOT NULL,
        recipients TEXT NOT NULL,
        key_id TEXT NOT NULL,
        manifest_digest TEXT NOT NULL,
        reason TEXT NOT NULL,
        removed_at TEXT,
        PRIMARY KEY (backup_id),
        UNIQUE (sequence),
        FOREIGN KEY(made_by) REFERENCES staff (staff_id),
        FOREIGN KEY(medium_id) REFERENCES backup_media (medium_id)
    )
     STRICT
    """,
    """
    CREATE TABLE backup_recipients (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        recipient_id TEXT NOT NULL,
        name TEXT NOT NULL,
        public_key TEXT NOT NULL,
        added_on TEXT NOT NULL,
        added_by TEXT NOT NULL,
        active INTEGER NOT NULL,
        PRIMARY KEY (recipient_id),
        FOREIGN KEY(added_by) REFERENCES staff (staff_id)
    )
     STRICT
    """,
    """
    CREATE TABLE restore_drills (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        drill_id TEXT NOT NULL,
        done_at TEXT NOT NULL,
        done_by TEXT NOT NULL,
        backup_sequence INTEGER NOT NULL,
        how TEXT NOT NULL,
        good INTEGER NOT NULL,
        PRIMARY KEY (drill_id),
        FOREIGN KEY(done_by) REFERENCES staff (staff_id)
    )
     STRICT
    """,
    """
    CREATE TABLE recovery_sets (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        set_id TEXT NOT NULL,
        key_id TEXT NOT NULL,
        made_at TEXT NOT NULL,
        made_by TEXT NOT NULL,
        holders TEXT NOT NULL,
        proved_at TEXT,
        rehearsed_at TEXT,
        retired_at TEXT,
        PRIMARY KEY (set_id),
        FOREIGN KEY(made_by) REFERENCES staff (staff_id)
    )
     STRICT
    """,
)


def upgrade() -> None:
    """Add the tables of schema version 2; no row of an older table changes."""
    for statement in STATEMENTS:
        op.execute(statement)
    op.execute("PRAGMA user_version = 2")
