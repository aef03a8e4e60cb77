"""The frozen tables of family, dependants, group activities and attachments, schema version 5."""

from __future__ import annotations

FAMILY: tuple[str, ...] = (
    """
    CREATE TABLE attachments (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        attachment_id TEXT NOT NULL,
        case_code TEXT NOT NULL,
        kind TEXT NOT NULL,
        origin TEXT NOT NULL,
        copied_by TEXT NOT NULL,
        copied_on TEXT NOT NULL,
        title TEXT NOT NULL,
        agreed INTEGER NOT NULL,
        consent_id TEXT,
        file_format TEXT NOT NULL,
        pages INTEGER NOT NULL,
        size INTEGER NOT NULL,
        sha256 TEXT NOT NULL,
        taken_out TEXT NOT NULL,
        added_at TEXT NOT NULL,
        added_by TEXT NOT NULL,
        PRIMARY KEY (attachment_id),
        FOREIGN KEY(case_code) REFERENCES case_files (case_code),
        FOREIGN KEY(copied_by) REFERENCES staff (staff_id),
        FOREIGN KEY(consent_id) REFERENCES consents (consent_id),
        FOREIGN KEY(added_by) REFERENCES staff (staff_id)
    )
     STRICT
    """,
    "CREATE INDEX ix_attachments_case ON attachments (case_code)",
    "CREATE INDEX ix_attachments_consent ON attachments (consent_id)",
    """
    CREATE TABLE attachment_parts (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        part_id TEXT NOT NULL,
        attachment_id TEXT NOT NULL,
        number INTEGER NOT NULL,
        content TEXT NOT NULL,
        PRIMARY KEY (part_id),
        FOREIGN KEY(attachment_id) REFERENCES attachments (attachment_id)
    )
     STRICT
    """,
    "CREATE INDEX ix_attachment_parts_attachment ON attachment_parts (attachment_id, number)",
    """
    CREATE TABLE family_links (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        link_id TEXT NOT NULL,
        case_code TEXT NOT NULL,
        relation TEXT NOT NULL,
        living TEXT NOT NULL,
        contact TEXT NOT NULL,
        other_case TEXT,
        other_contact TEXT NOT NULL,
        name TEXT NOT NULL,
        birth TEXT NOT NULL,
        sex TEXT NOT NULL,
        note TEXT NOT NULL,
        recorded_at TEXT NOT NULL,
        recorded_by TEXT NOT NULL,
        PRIMARY KEY (link_id),
        FOREIGN KEY(case_code) REFERENCES case_files (case_code),
        FOREIGN KEY(other_case) REFERENCES case_files (case_code),
        FOREIGN KEY(recorded_by) REFERENCES staff (staff_id)
    )
     STRICT
    """,
    "CREATE INDEX ix_family_links_case ON family_links (case_code)",
    "CREATE INDEX ix_family_links_other ON family_links (other_case)",
    """
    CREATE TABLE group_activities (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        activity_id TEXT NOT NULL,
        kind TEXT NOT NULL,
        held_on TEXT NOT NULL,
        place TEXT NOT NULL,
        topic TEXT NOT NULL,
        counts TEXT NOT NULL,
        recorded_at TEXT NOT NULL,
        recorded_by TEXT NOT NULL,
        PRIMARY KEY (activity_id),
        FOREIGN KEY(recorded_by) REFERENCES staff (staff_id)
    )
     STRICT
    """,
    "CREATE INDEX ix_group_activities_day ON group_activities (held_on)",
)
