"""The frozen tables of later details of services and of typed recipients, schema version 7."""

from __future__ import annotations

DIRECTORY: tuple[str, ...] = (
    """
    CREATE TABLE provider_details (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        provider_id TEXT NOT NULL,
        funding_from TEXT,
        disability_access TEXT NOT NULL,
        internal_note TEXT NOT NULL,
        PRIMARY KEY (provider_id),
        FOREIGN KEY(provider_id) REFERENCES providers (provider_id)
    )
     STRICT
    """,
    """
    CREATE TABLE typed_recipients (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        disclosure_id TEXT NOT NULL,
        case_code TEXT NOT NULL,
        service_family TEXT NOT NULL,
        PRIMARY KEY (disclosure_id),
        FOREIGN KEY(disclosure_id) REFERENCES disclosures_without_consent (disclosure_id),
        FOREIGN KEY(case_code) REFERENCES case_files (case_code)
    )
     STRICT
    """,
    "CREATE INDEX ix_typed_recipients_case ON typed_recipients (case_code)",
)
