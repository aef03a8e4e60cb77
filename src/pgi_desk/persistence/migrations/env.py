"""Alembic's entry: the connection is keyed and comes from the program; there is no offline mode."""

from __future__ import annotations

from alembic import context

from pgi_desk.persistence.tables import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
context.run_migrations()
