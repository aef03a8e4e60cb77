"""The frozen tables of finding records, schema version 6."""

from __future__ import annotations

FINDING: tuple[str, ...] = (
    """
    CREATE TABLE find_rows (
        place INTEGER NOT NULL PRIMARY KEY,
        record TEXT NOT NULL UNIQUE,
        case_code TEXT NOT NULL,
        words TEXT NOT NULL,
        sounds TEXT NOT NULL,
        codes TEXT NOT NULL,
        phones TEXT NOT NULL
    ) STRICT
    """,
    # The words are folded before they come here: what is not ASCII is compared as it is.
    """
    CREATE VIRTUAL TABLE find_index USING fts5(
        words, sounds, codes, phones,
        content='find_rows', content_rowid='place', tokenize='ascii', prefix='1 2 3', detail='column'
    )
    """,
    # Without it a word stays in the index after its row is gone.
    "INSERT INTO find_index(find_index, rank) VALUES('secure-delete', 1)",
    """
    CREATE TABLE find_state (
        only_one INTEGER NOT NULL PRIMARY KEY CHECK (only_one = 1),
        keys_version INTEGER NOT NULL,
        row_count INTEGER NOT NULL
    ) STRICT
    """,
)
