"""Support on record, hand-over, supervision and accountability."""

from __future__ import annotations

from alembic import op

from pgi_desk.persistence.migrations.v0005.accountability import ACCOUNTABILITY
from pgi_desk.persistence.migrations.v0005.family import FAMILY
from pgi_desk.persistence.migrations.v0005.help import HELP
from pgi_desk.persistence.migrations.v0005.supervision import SUPERVISION

revision = "0005"
down_revision = "0004"

# Frozen text on purpose: a migration must not change when the tables of a later version do.
STATEMENTS = (*HELP, *FAMILY, *SUPERVISION, *ACCOUNTABILITY)


def upgrade() -> None:
    """Add the tables of schema version 5; no row of an older table changes."""
    for statement in STATEMENTS:
        op.execute(statement)
    op.execute("PRAGMA user_version = 5")
