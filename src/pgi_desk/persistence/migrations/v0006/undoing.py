"""The frozen tables of taking changes back, of the bin and of merging, schema version 6."""

from __future__ import annotations

UNDOING: tuple[str, ...] = (
    """
    CREATE TABLE undo_changes (
        change_id INTEGER NOT NULL,
        made_at TEXT NOT NULL,
        staff_id TEXT NOT NULL,
        action TEXT NOT NULL,
        case_code TEXT,
        takes_back TEXT NOT NULL,
        back INTEGER NOT NULL,
        PRIMARY KEY (change_id),
        FOREIGN KEY(case_code) REFERENCES case_files (case_code)
    )
     STRICT
    """,
    """
    CREATE TABLE undo_rows (
        place INTEGER NOT NULL,
        change_id INTEGER NOT NULL,
        case_code TEXT,
        other_case TEXT,
        table_name TEXT NOT NULL,
        row_id TEXT NOT NULL,
        version_before INTEGER NOT NULL,
        version_after INTEGER NOT NULL,
        gone INTEGER NOT NULL,
        values_before TEXT NOT NULL,
        PRIMARY KEY (place),
        FOREIGN KEY(change_id) REFERENCES undo_changes (change_id),
        FOREIGN KEY(case_code) REFERENCES case_files (case_code),
        FOREIGN KEY(other_case) REFERENCES case_files (case_code)
    )
     STRICT
    """,
    """
    CREATE TABLE case_aliases (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        alias TEXT NOT NULL,
        case_code TEXT NOT NULL,
        merged_at TEXT NOT NULL,
        merged_by TEXT NOT NULL,
        PRIMARY KEY (alias),
        FOREIGN KEY(case_code) REFERENCES case_files (case_code),
        FOREIGN KEY(merged_by) REFERENCES staff (staff_id)
    )
     STRICT
    """,
    "CREATE INDEX ix_case_aliases_case ON case_aliases (case_code)",
    """
    CREATE TABLE binned_cases (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        bin_id TEXT NOT NULL,
        case_code TEXT NOT NULL,
        reason TEXT NOT NULL,
        note TEXT NOT NULL,
        status_before TEXT NOT NULL,
        put_at TEXT NOT NULL,
        put_by TEXT NOT NULL,
        PRIMARY KEY (bin_id),
        FOREIGN KEY(case_code) REFERENCES case_files (case_code),
        FOREIGN KEY(put_by) REFERENCES staff (staff_id)
    )
     STRICT
    """,
    "CREATE INDEX ix_binned_cases_case ON binned_cases (case_code)",
)
