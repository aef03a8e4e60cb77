"""Finding records across scripts, taking changes back, the bin and merging."""

from __future__ import annotations

from alembic import op

from pgi_desk.persistence.migrations.v0006.finding import FINDING
from pgi_desk.persistence.migrations.v0006.undoing import UNDOING

revision = "0006"
down_revision = "0005"

# Frozen text on purpose: a migration must not change when the tables of a later version do.
STATEMENTS = (*FINDING, *UNDOING)


def upgrade() -> None:
    """Add the tables of schema version 6; no row of an older table changes."""
    for statement in STATEMENTS:
        op.execute(statement)
    op.execute("PRAGMA user_version = 6")
