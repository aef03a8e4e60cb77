"""The tables of the encrypted file, schema version 7: text and whole numbers only, so that any tool reads the same.

Every table but the audit trail carries `row_version`, which counts changes, and `row_nonce`, a random text that
makes the digest in the audit trail worthless for guessing once the row is gone.
"""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, Table, Text, TypedColumns

from pgi_desk.persistence import (
    accountability_tables,
    answer_tables,
    decision_tables,
    directory_tables,
    family_tables,
    finding_tables,
    help_tables,
    letting_go_tables,
    observation_tables,
    readiness_tables,
    safety_tables,
    supervision_tables,
    support_tables,
    table_base,
    undo_tables,
)
from pgi_desk.persistence.table_base import AuditedColumns as _Audited

SCHEMA_VERSION = 7

metadata = table_base.metadata
# The tables of what comes after sending stand in a module of their own.
referral_answers = answer_tables.referral_answers
incoming_referrals = answer_tables.incoming_referrals
unmet_needs = answer_tables.unmet_needs
quick_contacts = support_tables.quick_contacts
contact_counts = support_tables.contact_counts
referral_plans = decision_tables.referral_plans
best_interest_records = decision_tables.best_interest_records
disclosures_without_consent = decision_tables.disclosures_without_consent


class StaffColumns(_Audited):
    """Who works with this file."""

    staff_id = Column(Text, primary_key=True)
    name = Column(Text, nullable=False)
    role = Column(Text, nullable=False)
    active = Column(Integer, nullable=False)


staff = Table("staff", metadata, StaffColumns, sqlite_strict=True)


class CaseFileColumns(_Audited):
    """Working files, without identity."""

    case_code = Column(Text, primary_key=True)
    case_type = Column(Text, nullable=False)
    opened_on = Column(Text, nullable=False)
    owner = Column(Text, ForeignKey("staff.staff_id"), nullable=False)
    need = Column(Text, nullable=False)
    area = Column(Text, nullable=False)
    status = Column(Text, nullable=False)
    risk_level = Column(Text, nullable=False)
    purpose = Column(Text, nullable=False)
    legal_basis = Column(Text, nullable=False)
    information_source = Column(Text, nullable=False)
    retention_until = Column(Text, nullable=True)
    closed_on = Column(Text, nullable=True)


case_files = Table("case_files", metadata, CaseFileColumns, sqlite_strict=True)


class IdentityColumns(_Audited):
    """Identity, joined to the case by its code alone; `search_key` is derived."""

    person_id = Column(Text, primary_key=True)
    case_code = Column(Text, ForeignKey("case_files.case_code"), nullable=False, unique=True)
    given_name = Column(Text, nullable=False)
    family_name = Column(Text, nullable=False)
    other_names = Column(Text, nullable=False)
    nickname = Column(Text, nullable=False)
    birth = Column(Text, nullable=False)
    stated_age_group = Column(Text, nullable=False)
    age_disputed = Column(Integer, nullable=False)
    sex = Column(Text, nullable=False)
    gender = Column(Text, nullable=False)
    languages = Column(Text, nullable=False)
    citizenship = Column(Text, nullable=False)
    access_needs = Column(Text, nullable=False)
    safe_contact_channel = Column(Text, nullable=False)
    safe_contact_value = Column(Text, nullable=False)
    safe_contact_hours = Column(Text, nullable=False)
    safe_contact_code_phrase = Column(Text, nullable=False)
    safe_contact_who_may_answer = Column(Text, nullable=False)
    safe_contact_leave_message = Column(Integer, nullable=False)
    search_key = Column(Text, nullable=False)


identities = Table("identities", metadata, IdentityColumns, sqlite_strict=True)


class ProviderColumns(_Audited):
    """The service directory."""

    provider_id = Column(Text, primary_key=True)
    name = Column(Text, nullable=False)
    provider_type = Column(Text, nullable=False)
    families = Column(Text, nullable=False)
    service_types = Column(Text, nullable=False)
    mandate = Column(Text, nullable=False)
    focal_point = Column(Text, nullable=False)
    alternate = Column(Text, nullable=False)
    phone = Column(Text, nullable=False)
    email = Column(Text, nullable=False)
    hotline = Column(Text, nullable=False)
    languages = Column(Text, nullable=False)
    description = Column(Text, nullable=False)
    standard_met = Column(Text, nullable=False)
    fee = Column(Text, nullable=False)
    capacity_now = Column(Text, nullable=False)
    region = Column(Text, nullable=False)
    district = Column(Text, nullable=False)
    area = Column(Text, nullable=False)
    address = Column(Text, nullable=False)
    address_hidden = Column(Integer, nullable=False)
    coverage = Column(Text, nullable=False)
    outreach = Column(Integer, nullable=False)
    accessible = Column(Integer, nullable=False)
    transport = Column(Text, nullable=False)
    hours = Column(Text, nullable=False)
    always_open = Column(Integer, nullable=False)
    waiting_time = Column(Text, nullable=False)
    funding_until = Column(Text, nullable=True)
    sexes = Column(Text, nullable=False)
    age_min = Column(Integer, nullable=False)
    age_max = Column(Integer, nullable=False)
    status_accepted = Column(Text, nullable=False)
    documents_needed = Column(Text, nullable=False)
    lgbtiq_safe = Column(Integer, nullable=False)
    children_accepted = Column(Integer, nullable=False)
    nationality_limits = Column(Text, nullable=False)
    reports_to_authorities = Column(Text, nullable=False)
    data_sharing_on = Column(Text, nullable=True)
    confidentiality_signed = Column(Integer, nullable=False)
    psea_policy = Column(Integer, nullable=False)
    child_safeguarding = Column(Integer, nullable=False)
    interpreter_available = Column(Integer, nullable=False)
    emergency_service = Column(Integer, nullable=False)
    vetting_status = Column(Text, nullable=False)
    vetting_vetted_on = Column(Text, nullable=True)
    vetting_vetted_by = Column(Text, nullable=True)
    vetting_second_vetter = Column(Text, nullable=True)
    vetting_method = Column(Text, nullable=False)
    vetting_criteria_met = Column(Text, nullable=False)
    vetting_next_check_due = Column(Text, nullable=True)
    vetting_suspension_reason = Column(Text, nullable=False)
    vetting_override_by = Column(Text, nullable=True)
    vetting_override_on = Column(Text, nullable=True)
    vetting_override_reason = Column(Text, nullable=False)


providers = Table("providers", metadata, ProviderColumns, sqlite_strict=True)


class ConsentColumns(_Audited):
    """The consent ledger."""

    consent_id = Column(Text, primary_key=True)
    case_code = Column(Text, ForeignKey("case_files.case_code"), nullable=False)
    purpose = Column(Text, nullable=False)
    decision = Column(Text, nullable=False)
    taken_on = Column(Text, nullable=False)
    taken_by = Column(Text, ForeignKey("staff.staff_id"), nullable=False)
    valid_from = Column(Text, nullable=False)
    valid_until = Column(Text, nullable=False)
    sequence = Column(Integer, nullable=False, unique=True)
    not_asked_reason = Column(Text, nullable=False)
    given_by = Column(Text, nullable=False)
    assent = Column(Text, nullable=False)
    caregiver_situation = Column(Text, nullable=False)
    child_mature = Column(Integer, nullable=False)
    mode = Column(Text, nullable=False)
    language = Column(Text, nullable=False)
    interpreter = Column(Text, nullable=False)
    explained_items = Column(Text, nullable=False)
    limits_explained = Column(Integer, nullable=False)
    capacity_concern = Column(Integer, nullable=False)
    capacity_note = Column(Text, nullable=False)
    items_to_share = Column(Text, nullable=False)
    items_to_withhold = Column(Text, nullable=False)
    withheld_from = Column(Text, nullable=False)
    withholding_reason = Column(Text, nullable=False)
    recipient = Column(Text, ForeignKey("providers.provider_id"), nullable=True)
    legal_basis = Column(Text, nullable=False)
    place_private = Column(Integer, nullable=True)
    place_override_reason = Column(Text, nullable=False)
    withdrawn_on = Column(Text, nullable=True)
    withdrawn_how = Column(Text, nullable=False)


consents = Table("consents", metadata, ConsentColumns, sqlite_strict=True)


class AssistanceColumns(_Audited):
    """Help that was given."""

    assistance_id = Column(Text, primary_key=True)
    case_code = Column(Text, ForeignKey("case_files.case_code"), nullable=False)
    family = Column(Text, nullable=False)
    type_code = Column(Text, nullable=False)
    given_on = Column(Text, nullable=False)
    recorded_by = Column(Text, ForeignKey("staff.staff_id"), nullable=False)
    place = Column(Text, nullable=False)
    quantity = Column(Text, nullable=False)
    unit = Column(Text, nullable=False)
    provider_kind = Column(Text, nullable=False)
    provider_id = Column(Text, ForeignKey("providers.provider_id"), nullable=True)
    outcome = Column(Text, nullable=False)
    note = Column(Text, nullable=False)
    emergency_reason = Column(Text, nullable=False)


assistance_records = Table("assistance_records", metadata, AssistanceColumns, sqlite_strict=True)


class ReferralColumns(_Audited):
    """Referrals and their states."""

    referral_id = Column(Text, primary_key=True)
    case_code = Column(Text, ForeignKey("case_files.case_code"), nullable=False)
    number = Column(Text, nullable=False, unique=True)
    provider_id = Column(Text, ForeignKey("providers.provider_id"), nullable=False)
    service_family = Column(Text, nullable=False)
    priority = Column(Text, nullable=False)
    prepared_at = Column(Text, nullable=False)
    prepared_by = Column(Text, ForeignKey("staff.staff_id"), nullable=False)
    service_types = Column(Text, nullable=False)
    reason = Column(Text, nullable=False)
    safety_concern = Column(Text, nullable=False)
    health_information = Column(Text, nullable=False)
    story = Column(Text, nullable=False)
    item_codes = Column(Text, nullable=False)
    letter_language = Column(Text, nullable=False)
    person_copy = Column(Text, nullable=False)
    delivery_channel = Column(Text, nullable=False)
    state = Column(Text, nullable=False)
    consent_id = Column(Text, ForeignKey("consents.consent_id"), nullable=True)
    sent_at = Column(Text, nullable=True)
    due_at = Column(Text, nullable=True)
    outcome = Column(Text, nullable=False)
    closed_at = Column(Text, nullable=True)


referrals = Table("referrals", metadata, ReferralColumns, sqlite_strict=True)


class DisclosureColumns(_Audited):
    """What left the desk."""

    disclosure_id = Column(Text, primary_key=True)
    case_code = Column(Text, ForeignKey("case_files.case_code"), nullable=False)
    referral_id = Column(Text, ForeignKey("referrals.referral_id"), nullable=False)
    provider_id = Column(Text, ForeignKey("providers.provider_id"), nullable=False)
    letter_number = Column(Text, nullable=False)
    item_codes = Column(Text, nullable=False)
    basis = Column(Text, nullable=False)
    consent_id = Column(Text, nullable=False)
    destination = Column(Text, nullable=False)
    copies = Column(Integer, nullable=False)
    letter_digest = Column(Text, nullable=False)
    released_by = Column(Text, ForeignKey("staff.staff_id"), nullable=False)
    intended_at = Column(Text, nullable=False)
    outcome = Column(Text, nullable=False)
    settled_at = Column(Text, nullable=True)


disclosures = Table("disclosures", metadata, DisclosureColumns, sqlite_strict=True)


class AgreementColumns(_Audited):
    """Confidentiality agreements of staff, as a ledger."""

    agreement_id = Column(Text, primary_key=True)
    staff_id = Column(Text, ForeignKey("staff.staff_id"), nullable=False)
    signed_on = Column(Text, nullable=False)
    valid_until = Column(Text, nullable=False)
    recorded_by = Column(Text, ForeignKey("staff.staff_id"), nullable=False)


staff_agreements = Table("staff_agreements", metadata, AgreementColumns, sqlite_strict=True)


class DraftColumns(_Audited):
    """Unfinished forms."""

    draft_id = Column(Text, primary_key=True)
    staff_id = Column(Text, ForeignKey("staff.staff_id"), nullable=False)
    form = Column(Text, nullable=False)
    subject = Column(Text, nullable=False)
    content = Column(Text, nullable=False)
    saved_at = Column(Text, nullable=False)


drafts = Table("drafts", metadata, DraftColumns, sqlite_strict=True)


class BackupColumns(_Audited):
    """Backups that were made."""

    backup_id = Column(Text, primary_key=True)
    sequence = Column(Integer, nullable=False, unique=True)
    made_at = Column(Text, nullable=False)
    made_by = Column(Text, ForeignKey("staff.staff_id"), nullable=False)
    medium_id = Column(Text, ForeignKey("backup_media.medium_id"), nullable=False)
    file_name = Column(Text, nullable=False)
    size = Column(Integer, nullable=False)
    kind = Column(Text, nullable=False)
    recipients = Column(Text, nullable=False)
    key_id = Column(Text, nullable=False)
    manifest_digest = Column(Text, nullable=False)
    reason = Column(Text, nullable=False)
    removed_at = Column(Text, nullable=True)


backups = Table("backups", metadata, BackupColumns, sqlite_strict=True)


class MediumColumns(_Audited):
    """Sticks and folders that hold backups."""

    medium_id = Column(Text, primary_key=True)
    label = Column(Text, nullable=False)
    first_used_at = Column(Text, nullable=False)
    last_verified_at = Column(Text, nullable=True)
    retired = Column(Integer, nullable=False)


backup_media = Table("backup_media", metadata, MediumColumns, sqlite_strict=True)


class RecipientColumns(_Audited):
    """Public keys that open the backups."""

    recipient_id = Column(Text, primary_key=True)
    name = Column(Text, nullable=False)
    public_key = Column(Text, nullable=False)
    added_on = Column(Text, nullable=False)
    added_by = Column(Text, ForeignKey("staff.staff_id"), nullable=False)
    active = Column(Integer, nullable=False)


backup_recipients = Table("backup_recipients", metadata, RecipientColumns, sqlite_strict=True)


class DrillColumns(_Audited):
    """Restores that were done as a proof."""

    drill_id = Column(Text, primary_key=True)
    done_at = Column(Text, nullable=False)
    done_by = Column(Text, ForeignKey("staff.staff_id"), nullable=False)
    backup_sequence = Column(Integer, nullable=False)
    how = Column(Text, nullable=False)
    good = Column(Integer, nullable=False)


restore_drills = Table("restore_drills", metadata, DrillColumns, sqlite_strict=True)


class RecoverySetColumns(_Audited):
    """Sets of recovery sheets; the shares themselves are on paper only."""

    set_id = Column(Text, primary_key=True)
    key_id = Column(Text, nullable=False)
    made_at = Column(Text, nullable=False)
    made_by = Column(Text, ForeignKey("staff.staff_id"), nullable=False)
    holders = Column(Text, nullable=False)
    proved_at = Column(Text, nullable=True)
    rehearsed_at = Column(Text, nullable=True)
    retired_at = Column(Text, nullable=True)


recovery_sets = Table("recovery_sets", metadata, RecoverySetColumns, sqlite_strict=True)


class SettingColumns(_Audited):
    """Settings that belong to the file."""

    key = Column(Text, primary_key=True)
    value = Column(Text, nullable=False)


file_settings = Table("file_settings", metadata, SettingColumns, sqlite_strict=True)


class AuditColumns(TypedColumns):
    """The audit trail; never updated, never deleted from."""

    sequence = Column(Integer, primary_key=True)
    utc = Column(Text, nullable=False)
    staff_id = Column(Text, nullable=False)
    action = Column(Text, nullable=False)
    case_code = Column(Text, nullable=False)
    table_name = Column(Text, nullable=False)
    row_id = Column(Text, nullable=False)
    row_version = Column(Integer, nullable=False)
    row_digest = Column(Text, nullable=False)
    detail = Column(Text, nullable=False)
    previous_hash = Column(Text, nullable=False)
    hash = Column(Text, nullable=False)


audit_entries = Table("audit_entries", metadata, AuditColumns, sqlite_strict=True)

# The people list is read newest first; the other indexes follow a case or a due date.
Index("ix_case_files_list", case_files.c.opened_on, case_files.c.case_code)
Index("ix_consents_case", consents.c.case_code, consents.c.sequence)
Index("ix_assistance_case", assistance_records.c.case_code, assistance_records.c.given_on)
Index("ix_referrals_case", referrals.c.case_code, referrals.c.prepared_at)
Index("ix_referrals_due", referrals.c.state, referrals.c.due_at)
Index("ix_disclosures_case", disclosures.c.case_code, disclosures.c.intended_at)
Index("ix_disclosures_outcome", disclosures.c.outcome)
Index("ix_disclosures_consent", disclosures.c.consent_id)
Index("ix_agreements_staff", staff_agreements.c.staff_id, staff_agreements.c.valid_until)
Index("ix_drafts_staff", drafts.c.staff_id, drafts.c.saved_at)
Index("ix_audit_case", audit_entries.c.case_code, audit_entries.c.sequence)

# Tables whose rows the audit trail vouches for, with the column that names a row.
AUDITED: dict[str, str] = {
    "staff": "staff_id",
    "case_files": "case_code",
    "identities": "person_id",
    "providers": "provider_id",
    "consents": "consent_id",
    "assistance_records": "assistance_id",
    "referrals": "referral_id",
    "disclosures": "disclosure_id",
    "file_settings": "key",
    "staff_agreements": "agreement_id",
    "drafts": "draft_id",
    "backup_media": "medium_id",
    "backups": "backup_id",
    "backup_recipients": "recipient_id",
    "restore_drills": "drill_id",
    "recovery_sets": "set_id",
    **answer_tables.AUDITED,
    **decision_tables.AUDITED,
    **readiness_tables.AUDITED,
    **observation_tables.AUDITED,
    **support_tables.AUDITED,
    **safety_tables.AUDITED,
    **letting_go_tables.AUDITED,
    **help_tables.AUDITED,
    **family_tables.AUDITED,
    **supervision_tables.AUDITED,
    **accountability_tables.AUDITED,
    **finding_tables.AUDITED,
    **undo_tables.AUDITED,
    **directory_tables.AUDITED,
}
