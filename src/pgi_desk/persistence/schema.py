"""Bringing a file to the schema of this program, by Alembic, from the first version on."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection

from pgi_desk.persistence.find_index import FindIndex

MIGRATIONS = Path(__file__).resolve().parent / "migrations"


def upgrade(connection: Connection) -> None:
    """Run all migrations that the file does not have yet, inside the caller's transaction, and make the index anew.

    Alembic is imported here: a file that is up to date never pays for it.
    """
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
    FindIndex(connection).rebuild()
