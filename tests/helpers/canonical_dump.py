"""Everything that is in an encrypted file, as text that can be compared."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from pgi_desk.persistence.engine import connect
from pgi_desk.persistence.finding_tables import PREFIX


def canonical_dump(path: Path, raw_key: bytes, *, only: Collection[str] = ()) -> dict[str, list[tuple[object, ...]]]:
    """Return all rows by table in a fixed order, or those of some tables; the file is only read.

    What records are found by is left out: it follows from the rest, and `find_dump` compares it.
    """
    raw = connect(path, raw_key, mode="ro", wal=False)
    try:
        names = [name for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
        kept = [name for name in names if not name.startswith(("sqlite_", PREFIX))]
        wanted = [name for name in kept if not only or name in only]
        return {name: sorted(raw.execute(f'SELECT * FROM "{name}"').fetchall(), key=repr) for name in wanted}
    finally:
        raw.close()


def find_dump(path: Path, raw_key: bytes) -> tuple[set[tuple[object, ...]], set[str]]:
    """Return what records are found by, without their places, and every word that the index holds."""
    raw = connect(path, raw_key, wal=False)
    try:
        rows = raw.execute("SELECT record, case_code, words, sounds, codes, phones FROM find_rows").fetchall()
        raw.execute("CREATE VIRTUAL TABLE temp.find_words USING fts5vocab(main, find_index, row)")
        words = {str(word) for (word,) in raw.execute("SELECT term FROM temp.find_words")}
        raw.execute("INSERT INTO find_index(find_index, rank) VALUES ('integrity-check', 1)")
    finally:
        raw.close()
    return set(rows), words
