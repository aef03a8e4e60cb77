"""Every row of a file but what only says when and by whom it was written, so that two states can be compared."""

from __future__ import annotations

from pgi_desk.persistence.encrypted_file import EncryptedFile
from pgi_desk.services.files import OpenFile
from tests.helpers.canonical_dump import canonical_dump

PASSING = {"audit_entries", "undo_changes", "undo_rows", "alembic_version"}


def digest(opened: OpenFile) -> dict[str, list[tuple[object, ...]]]:
    """Every row but its version and its nonce, the trail and the values from before."""
    assert isinstance(opened.store, EncryptedFile)
    opened.store._raw_writer().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    found = canonical_dump(opened.path, opened.key.raw)
    return {
        name: sorted((row[2:] for row in listed), key=repr) for name, listed in found.items() if name not in PASSING
    }
