"""Everything that is in an encrypted file, as text that can be compared."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from pgi_desk.persistence.engine import connect


def canonical_dump(path: Path, raw_key: bytes, *, only: Collection[str] = ()) -> dict[str, list[tuple[object, ...]]]:
    """Return all rows by table in a fixed order, or those of some tables; the file is only read."""
    raw = connect(path, raw_key, mode="ro", wal=False)
    try:
        names = [name for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
        wanted = [name for name in names if not name.startswith("sqlite_") and (not only or name in only)]
        return {name: sorted(raw.execute(f'SELECT * FROM "{name}"').fetchall(), key=repr) for name in wanted}
    finally:
        raw.close()
