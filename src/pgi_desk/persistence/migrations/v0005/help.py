"""The frozen tables of legal matters, health, wellbeing, and goods that are given out, schema version 5."""

from __future__ import annotations

HELP: tuple[str, ...] = (
    """
    CREATE TABLE health_help (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        health_id TEXT NOT NULL,
        assistance_id TEXT NOT NULL,
        case_code TEXT NOT NULL,
        recorded_at TEXT NOT NULL,
        recorded_by TEXT NOT NULL,
        given TEXT NOT NULL,
        urgent_care TEXT NOT NULL,
        windows TEXT NOT NULL,
        corrects TEXT,
        PRIMARY KEY (health_id),
        FOREIGN KEY(assistance_id) REFERENCES assistance_records (assistance_id),
        FOREIGN KEY(case_code) REFERENCES case_files (case_code),
        FOREIGN KEY(recorded_by) REFERENCES staff (staff_id),
        FOREIGN KEY(corrects) REFERENCES health_help (health_id)
    )
     STRICT
    """,
    """
    CREATE INDEX ix_health_help_case ON health_help (case_code)
    """,
    """
    CREATE TABLE wellbeing (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        wellbeing_id TEXT NOT NULL,
        assistance_id TEXT NOT NULL,
        case_code TEXT NOT NULL,
        recorded_at TEXT NOT NULL,
        recorded_by TEXT NOT NULL,
        felt_before TEXT NOT NULL,
        felt_after TEXT NOT NULL,
        corrects TEXT,
        PRIMARY KEY (wellbeing_id),
        FOREIGN KEY(assistance_id) REFERENCES assistance_records (assistance_id),
        FOREIGN KEY(case_code) REFERENCES case_files (case_code),
        FOREIGN KEY(recorded_by) REFERENCES staff (staff_id),
        FOREIGN KEY(corrects) REFERENCES wellbeing (wellbeing_id)
    )
     STRICT
    """,
    """
    CREATE INDEX ix_wellbeing_case ON wellbeing (case_code)
    """,
    """
    CREATE TABLE legal_matters (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        matter_id TEXT NOT NULL,
        case_code TEXT NOT NULL,
        kind TEXT NOT NULL,
        opened_at TEXT NOT NULL,
        opened_by TEXT NOT NULL,
        PRIMARY KEY (matter_id),
        FOREIGN KEY(case_code) REFERENCES case_files (case_code),
        FOREIGN KEY(opened_by) REFERENCES staff (staff_id)
    )
     STRICT
    """,
    """
    CREATE INDEX ix_legal_matters_case ON legal_matters (case_code)
    """,
    """
    CREATE TABLE legal_entries (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        entry_id TEXT NOT NULL,
        matter_id TEXT NOT NULL,
        case_code TEXT NOT NULL,
        number INTEGER NOT NULL,
        written_at TEXT NOT NULL,
        written_by TEXT NOT NULL,
        status TEXT NOT NULL,
        follows TEXT NOT NULL,
        deadline TEXT,
        if_passed TEXT NOT NULL,
        note TEXT NOT NULL,
        assistance_id TEXT,
        PRIMARY KEY (entry_id),
        FOREIGN KEY(matter_id) REFERENCES legal_matters (matter_id),
        FOREIGN KEY(case_code) REFERENCES case_files (case_code),
        FOREIGN KEY(written_by) REFERENCES staff (staff_id),
        FOREIGN KEY(follows) REFERENCES staff (staff_id),
        FOREIGN KEY(assistance_id) REFERENCES assistance_records (assistance_id)
    )
     STRICT
    """,
    """
    CREATE INDEX ix_legal_entries_case ON legal_entries (case_code)
    """,
    """
    CREATE INDEX ix_legal_entries_deadline ON legal_entries (deadline)
    """,
    """
    CREATE UNIQUE INDEX ix_legal_entries_matter ON legal_entries (matter_id, number)
    """,
    """
    CREATE TABLE stock_articles (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        article_id TEXT NOT NULL,
        name TEXT NOT NULL,
        item_group TEXT NOT NULL,
        unit TEXT NOT NULL,
        added_at TEXT NOT NULL,
        added_by TEXT NOT NULL,
        active INTEGER NOT NULL,
        PRIMARY KEY (article_id),
        FOREIGN KEY(added_by) REFERENCES staff (staff_id)
    )
     STRICT
    """,
    """
    CREATE TABLE stock_moves (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        move_id TEXT NOT NULL,
        article_id TEXT NOT NULL,
        number INTEGER NOT NULL,
        moved_at TEXT NOT NULL,
        moved_by TEXT NOT NULL,
        kind TEXT NOT NULL,
        change INTEGER NOT NULL,
        balance INTEGER NOT NULL,
        reason TEXT NOT NULL,
        note TEXT NOT NULL,
        PRIMARY KEY (move_id),
        FOREIGN KEY(article_id) REFERENCES stock_articles (article_id),
        FOREIGN KEY(moved_by) REFERENCES staff (staff_id)
    )
     STRICT
    """,
    """
    CREATE UNIQUE INDEX ix_stock_moves_article ON stock_moves (article_id, number)
    """,
    """
    CREATE TABLE goods_given (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        goods_id TEXT NOT NULL,
        assistance_id TEXT NOT NULL,
        case_code TEXT NOT NULL,
        article_id TEXT NOT NULL,
        move_id TEXT NOT NULL,
        pieces INTEGER NOT NULL,
        recorded_at TEXT NOT NULL,
        recorded_by TEXT NOT NULL,
        PRIMARY KEY (goods_id),
        FOREIGN KEY(assistance_id) REFERENCES assistance_records (assistance_id),
        FOREIGN KEY(case_code) REFERENCES case_files (case_code),
        FOREIGN KEY(article_id) REFERENCES stock_articles (article_id),
        FOREIGN KEY(move_id) REFERENCES stock_moves (move_id),
        FOREIGN KEY(recorded_by) REFERENCES staff (staff_id)
    )
     STRICT
    """,
    """
    CREATE INDEX ix_goods_given_case ON goods_given (case_code)
    """,
    """
    CREATE TABLE receipts (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        receipt_id TEXT NOT NULL,
        assistance_id TEXT NOT NULL,
        case_code TEXT NOT NULL,
        number INTEGER NOT NULL,
        language TEXT NOT NULL,
        copies INTEGER NOT NULL,
        made_at TEXT NOT NULL,
        made_by TEXT NOT NULL,
        outcome TEXT NOT NULL,
        PRIMARY KEY (receipt_id),
        FOREIGN KEY(assistance_id) REFERENCES assistance_records (assistance_id),
        FOREIGN KEY(case_code) REFERENCES case_files (case_code),
        FOREIGN KEY(made_by) REFERENCES staff (staff_id)
    )
     STRICT
    """,
    """
    CREATE INDEX ix_receipts_case ON receipts (case_code)
    """,
)
