"""Everything in an encrypted file as one text, so that two files can be compared."""

from __future__ import annotations

from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher


def canonical_dump(path: Path, raw_key: bytes) -> str:
    """Return every table with its definition and rows in a fixed order; `raw_key` is file key and salt."""
    connection = sqlcipher.connect(str(path))
    try:
        connection.execute(f"PRAGMA key = \"x'{raw_key.hex()}'\"")
        tables = connection.execute(
            "SELECT name, coalesce(sql, '') FROM sqlite_master WHERE type = 'table' ORDER BY name"
        ).fetchall()
        lines = [f"user_version {connection.execute('PRAGMA user_version').fetchone()[0]}"]
        for name, definition in tables:
            lines.append(definition)
            lines.extend(sorted(repr(row) for row in connection.execute(f'SELECT * FROM "{name}"')))
        return "\n".join(lines)
    finally:
        connection.close()
