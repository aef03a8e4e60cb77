"""Readiness, observation, support, safety over time, and letting go."""

from __future__ import annotations

from alembic import op

from pgi_desk.persistence.migrations.v0004.letting_go import LETTING_GO
from pgi_desk.persistence.migrations.v0004.observation import OBSERVATION
from pgi_desk.persistence.migrations.v0004.readiness import READINESS
from pgi_desk.persistence.migrations.v0004.safety import SAFETY
from pgi_desk.persistence.migrations.v0004.support import SUPPORT

revision = "0004"
down_revision = "0003"

# Frozen text on purpose: a migration must not change when the tables of a later version do.
STATEMENTS = (*READINESS, *OBSERVATION, *SUPPORT, *SAFETY, *LETTING_GO)


def upgrade() -> None:
    """Add the tables of schema version 4; no row of an older table changes."""
    for statement in STATEMENTS:
        op.execute(statement)
    op.execute("PRAGMA user_version = 4")
