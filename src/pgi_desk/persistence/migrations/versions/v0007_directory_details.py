"""Later details of services, and what kind of help a typed recipient gives."""

from __future__ import annotations

from alembic import op

from pgi_desk.persistence.migrations.v0007.directory import DIRECTORY

revision = "0007"
down_revision = "0006"

# Frozen text on purpose: a migration must not change when the tables of a later version do.
STATEMENTS = DIRECTORY


def upgrade() -> None:
    """Add the tables of schema version 7; no row of an older table changes."""
    for statement in STATEMENTS:
        op.execute(statement)
    op.execute("PRAGMA user_version = 7")
