"""First release: people, cases, consent, assistance, directory, referrals, disclosures, audit trail."""

from __future__ import annotations

from alembic import op

revision = "0001"
down_revision = None

# Frozen text on purpose: a migration must not change when the tables of a later version do.
STATEMENTS = (
    """
    CREATE TABLE audit_entries (
        sequence INTEGER NOT NULL,
        utc TEXT NOT NULL,
        staff_id TEXT NOT NULL,
        action TEXT NOT NULL,
        case_code TEXT NOT NULL,
        table_name TEXT NOT NULL,
        row_id TEXT NOT NULL,
        row_version INTEGER NOT NULL,
        row_digest TEXT NOT NULL,
        detail TEXT NOT NULL,
        previous_hash TEXT NOT NULL,
        hash TEXT NOT NULL,
        PRIMARY KEY (sequence)
    )
     STRICT
    """,
    """
    CREATE TABLE file_settings (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        "key" TEXT NOT NULL,
        value TEXT NOT NULL,
        PRIMARY KEY ("key")
    )
     STRICT
    """,
    """
    CREATE TABLE providers (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        provider_id TEXT NOT NULL,
        name TEXT NOT NULL,
        provider_type TEXT NOT NULL,
        families TEXT NOT NULL,
        service_types TEXT NOT NULL,
        mandate TEXT NOT NULL,
        focal_point TEXT NOT NULL,
        alternate TEXT NOT NULL,
        phone TEXT NOT NULL,
        email TEXT NOT NULL,
        hotline TEXT NOT NULL,
        languages TEXT NOT NULL,
        description TEXT NOT NULL,
        standard_met TEXT NOT NULL,
        fee TEXT NOT NULL,
        capacity_now TEXT NOT NULL,
        region TEXT NOT NULL,
        district TEXT NOT NULL,
        area TEXT NOT NULL,
        address TEXT NOT NULL,
        address_hidden INTEGER NOT NULL,
        coverage TEXT NOT NULL,
        outreach INTEGER NOT NULL,
        accessible INTEGER NOT NULL,
        transport TEXT NOT NULL,
        hours TEXT NOT NULL,
        always_open INTEGER NOT NULL,
        waiting_time TEXT NOT NULL,
        funding_until TEXT,
        sexes TEXT NOT NULL,
        age_min INTEGER NOT NULL,
        age_max INTEGER NOT NULL,
        status_accepted TEXT NOT NULL,
        documents_needed TEXT NOT NULL,
        lgbtiq_safe INTEGER NOT NULL,
        children_accepted INTEGER NOT NULL,
        nationality_limits TEXT NOT NULL,
        reports_to_authorities TEXT NOT NULL,
        data_sharing_on TEXT,
        confidentiality_signed INTEGER NOT NULL,
        psea_policy INTEGER NOT NULL,
        child_safeguarding INTEGER NOT NULL,
        interpreter_available INTEGER NOT NULL,
        emergency_service INTEGER NOT NULL,
        vetting_status TEXT NOT NULL,
        vetting_vetted_on TEXT,
        vetting_vetted_by TEXT,
        vetting_second_vetter TEXT,
        vetting_method TEXT NOT NULL,
        vetting_criteria_met TEXT NOT NULL,
        vetting_next_check_due TEXT,
        vetting_suspension_reason TEXT NOT NULL,
        vetting_override_by TEXT,
        vetting_override_on TEXT,
        vetting_override_reason TEXT NOT NULL,
        PRIMARY KEY (provider_id)
    )
     STRICT
    """,
    """
    CREATE TABLE staff (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        staff_id TEXT NOT NULL,
        name TEXT NOT NULL,
        role TEXT NOT NULL,
        active INTEGER NOT NULL,
        PRIMARY KEY (staff_id)
    )
     STRICT
    """,
    """
    CREATE TABLE case_files (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        case_code TEXT NOT NULL,
        case_type TEXT NOT NULL,
        opened_on TEXT NOT NULL,
        owner TEXT NOT NULL,
        need TEXT NOT NULL,
        area TEXT NOT NULL,
        status TEXT NOT NULL,
        risk_level TEXT NOT NULL,
        purpose TEXT NOT NULL,
        legal_basis TEXT NOT NULL,
        information_source TEXT NOT NULL,
        retention_until TEXT,
        closed_on TEXT,
        PRIMARY KEY (case_code),
        FOREIGN KEY(owner) REFERENCES staff (staff_id)
    )
     STRICT
    """,
    """
    CREATE TABLE assistance_records (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        assistance_id TEXT NOT NULL,
        case_code TEXT NOT NULL,
        family TEXT NOT NULL,
        type_code TEXT NOT NULL,
        given_on TEXT NOT NULL,
        recorded_by TEXT NOT NULL,
        place TEXT NOT NULL,
        quantity TEXT NOT NULL,
        unit TEXT NOT NULL,
        provider_kind TEXT NOT NULL,
        provider_id TEXT,
        outcome TEXT NOT NULL,
        note TEXT NOT NULL,
        emergency_reason TEXT NOT NULL,
        PRIMARY KEY (assistance_id),
        FOREIGN KEY(case_code) REFERENCES case_files (case_code),
        FOREIGN KEY(recorded_by) REFERENCES staff (staff_id),
        FOREIGN KEY(provider_id) REFERENCES providers (provider_id)
    )
     STRICT
    """,
    """
    CREATE TABLE consents (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        consent_id TEXT NOT NULL,
        case_code TEXT NOT NULL,
        purpose TEXT NOT NULL,
        decision TEXT NOT NULL,
        taken_on TEXT NOT NULL,
        taken_by TEXT NOT NULL,
        valid_from TEXT NOT NULL,
        valid_until TEXT NOT NULL,
        sequence INTEGER NOT NULL,
        not_asked_reason TEXT NOT NULL,
        given_by TEXT NOT NULL,
        assent TEXT NOT NULL,
        caregiver_situation TEXT NOT NULL,
        child_mature INTEGER NOT NULL,
        mode TEXT NOT NULL,
        language TEXT NOT NULL,
        interpreter TEXT NOT NULL,
        explained_items TEXT NOT NULL,
        limits_explained INTEGER NOT NULL,
        capacity_concern INTEGER NOT NULL,
        capacity_note TEXT NOT NULL,
        items_to_share TEXT NOT NULL,
        items_to_withhold TEXT NOT NULL,
        withheld_from TEXT NOT NULL,
        withholding_reason TEXT NOT NULL,
        recipient TEXT,
        legal_basis TEXT NOT NULL,
        place_private INTEGER,
        place_override_reason TEXT NOT NULL,
        withdrawn_on TEXT,
        withdrawn_how TEXT NOT NULL,
        PRIMARY KEY (consent_id),
        FOREIGN KEY(case_code) REFERENCES case_files (case_code),
        FOREIGN KEY(taken_by) REFERENCES staff (staff_id),
        UNIQUE (sequence),
        FOREIGN KEY(recipient) REFERENCES providers (provider_id)
    )
     STRICT
    """,
    """
    CREATE TABLE identities (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        person_id TEXT NOT NULL,
        case_code TEXT NOT NULL,
        given_name TEXT NOT NULL,
        family_name TEXT NOT NULL,
        other_names TEXT NOT NULL,
        nickname TEXT NOT NULL,
        birth TEXT NOT NULL,
        stated_age_group TEXT NOT NULL,
        age_disputed INTEGER NOT NULL,
        sex TEXT NOT NULL,
        gender TEXT NOT NULL,
        languages TEXT NOT NULL,
        citizenship TEXT NOT NULL,
        access_needs TEXT NOT NULL,
        safe_contact_channel TEXT NOT NULL,
        safe_contact_value TEXT NOT NULL,
        safe_contact_hours TEXT NOT NULL,
        safe_contact_code_phrase TEXT NOT NULL,
        safe_contact_who_may_answer TEXT NOT NULL,
        safe_contact_leave_message INTEGER NOT NULL,
        search_key TEXT NOT NULL,
        PRIMARY KEY (person_id),
        UNIQUE (case_code),
        FOREIGN KEY(case_code) REFERENCES case_files (case_code)
    )
     STRICT
    """,
    """
    CREATE TABLE referrals (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        referral_id TEXT NOT NULL,
        case_code TEXT NOT NULL,
        number TEXT NOT NULL,
        provider_id TEXT NOT NULL,
        service_family TEXT NOT NULL,
        priority TEXT NOT NULL,
        prepared_at TEXT NOT NULL,
        prepared_by TEXT NOT NULL,
        service_types TEXT NOT NULL,
        reason TEXT NOT NULL,
        safety_concern TEXT NOT NULL,
        health_information TEXT NOT NULL,
        story TEXT NOT NULL,
        item_codes TEXT NOT NULL,
        letter_language TEXT NOT NULL,
        person_copy TEXT NOT NULL,
        delivery_channel TEXT NOT NULL,
        state TEXT NOT NULL,
        consent_id TEXT,
        sent_at TEXT,
        due_at TEXT,
        outcome TEXT NOT NULL,
        closed_at TEXT,
        PRIMARY KEY (referral_id),
        FOREIGN KEY(case_code) REFERENCES case_files (case_code),
        UNIQUE (number),
        FOREIGN KEY(provider_id) REFERENCES providers (provider_id),
        FOREIGN KEY(prepared_by) REFERENCES staff (staff_id),
        FOREIGN KEY(consent_id) REFERENCES consents (consent_id)
    )
     STRICT
    """,
    """
    CREATE TABLE disclosures (
        row_version INTEGER NOT NULL,
        row_nonce TEXT NOT NULL,
        disclosure_id TEXT NOT NULL,
        case_code TEXT NOT NULL,
        referral_id TEXT NOT NULL,
        provider_id TEXT NOT NULL,
        letter_number TEXT NOT NULL,
        item_codes TEXT NOT NULL,
        basis TEXT NOT NULL,
        consent_id TEXT NOT NULL,
        destination TEXT NOT NULL,
        copies INTEGER NOT NULL,
        letter_digest TEXT NOT NULL,
        released_by TEXT NOT NULL,
        intended_at TEXT NOT NULL,
        outcome TEXT NOT NULL,
        settled_at TEXT,
        PRIMARY KEY (disclosure_id),
        FOREIGN KEY(case_code) REFERENCES case_files (case_code),
        FOREIGN KEY(referral_id) REFERENCES referrals (referral_id),
        FOREIGN KEY(provider_id) REFERENCES providers (provider_id),
        FOREIGN KEY(released_by) REFERENCES staff (staff_id)
    )
     STRICT
    """,
    """
    CREATE INDEX ix_audit_case ON audit_entries (case_code, sequence)
    """,
    """
    CREATE INDEX ix_case_files_list ON case_files (opened_on, case_code)
    """,
    """
    CREATE INDEX ix_assistance_case ON assistance_records (case_code, given_on)
    """,
    """
    CREATE INDEX ix_consents_case ON consents (case_code, sequence)
    """,
    """
    CREATE INDEX ix_referrals_case ON referrals (case_code, prepared_at)
    """,
    """
    CREATE INDEX ix_referrals_due ON referrals (state, due_at)
    """,
    """
    CREATE INDEX ix_disclosures_case ON disclosures (case_code, intended_at)
    """,
    """
    CREATE INDEX ix_disclosures_consent ON disclosures (consent_id)
    """,
    """
    CREATE INDEX ix_disclosures_outcome ON disclosures (outcome)
    """,
)


def upgrade() -> None:
    """Create the tables and indexes of schema version 1."""
    for statement in STATEMENTS:
        op.execute(statement)
    op.execute("PRAGMA user_version = 1")
