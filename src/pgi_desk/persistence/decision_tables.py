"""Tables of what is decided with a person and for one: options, decisions of two, telling without consent."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, Table, Text

from pgi_desk.persistence.table_base import AuditedColumns, metadata


class ReferralPlanColumns(AuditedColumns):
    """What was discussed before a referral, what the person chose, and how the way there was made safe."""

    plan_id = Column(Text, primary_key=True)
    case_code = Column(Text, ForeignKey("case_files.case_code"), nullable=False)
    made_at = Column(Text, nullable=False)
    made_by = Column(Text, ForeignKey("staff.staff_id"), nullable=False)
    options = Column(Text, nullable=False)
    choice = Column(Text, nullable=False)
    own_words = Column(Text, nullable=False)
    steps_done = Column(Text, nullable=False)
    steps_skipped = Column(Text, nullable=False)
    way_transport = Column(Text, nullable=False)
    way_cost = Column(Text, nullable=False)
    way_paid_by = Column(Text, nullable=False)
    way_companion = Column(Text, nullable=False)
    way_companion_agreed = Column(Integer, nullable=False)
    way_pickup_point = Column(Text, nullable=False)
    way_return_plan = Column(Text, nullable=False)
    way_arrived_at = Column(Text, nullable=True)
    meeting_place = Column(Text, nullable=False)
    meeting_day_and_hour = Column(Text, nullable=False)
    meeting_ask_for = Column(Text, nullable=False)
    meeting_word = Column(Text, nullable=False)
    handover_at = Column(Text, nullable=True)
    handover_role = Column(Text, nullable=False)
    handover_not_possible = Column(Text, nullable=False)
    fallback = Column(Text, nullable=False)
    referral_id = Column(Text, ForeignKey("referrals.referral_id"), nullable=True)
    ended_at = Column(Text, nullable=True)


referral_plans = Table("referral_plans", metadata, ReferralPlanColumns, sqlite_strict=True)


class BestInterestColumns(AuditedColumns):
    """What two people decided in the best interest of somebody who cannot decide alone."""

    record_id = Column(Text, primary_key=True)
    case_code = Column(Text, ForeignKey("case_files.case_code"), nullable=False)
    reasons = Column(Text, nullable=False)
    views_of_child = Column(Text, nullable=False)
    safety = Column(Text, nullable=False)
    family_unity = Column(Text, nullable=False)
    development = Column(Text, nullable=False)
    identity = Column(Text, nullable=False)
    options = Column(Text, nullable=False)
    decision = Column(Text, nullable=False)
    decided_by = Column(Text, ForeignKey("staff.staff_id"), nullable=False)
    second_member = Column(Text, ForeignKey("staff.staff_id"), nullable=False)
    trained_member = Column(Text, ForeignKey("staff.staff_id"), nullable=False)
    decided_on = Column(Text, nullable=False)
    review_on = Column(Text, nullable=False)


best_interest_records = Table("best_interest_records", metadata, BestInterestColumns, sqlite_strict=True)


class UnconsentedColumns(AuditedColumns):
    """What was told to somebody without the person's consent, and who answers for it."""

    disclosure_id = Column(Text, primary_key=True)
    case_code = Column(Text, ForeignKey("case_files.case_code"), nullable=False)
    reason = Column(Text, nullable=False)
    legal_reference = Column(Text, nullable=False)
    provider_id = Column(Text, ForeignKey("providers.provider_id"), nullable=True)
    recipient_name = Column(Text, nullable=False)
    item_codes = Column(Text, nullable=False)
    channel = Column(Text, nullable=False)
    decided_by = Column(Text, ForeignKey("staff.staff_id"), nullable=False)
    approved_by = Column(Text, ForeignKey("staff.staff_id"), nullable=False)
    approval = Column(Text, nullable=False)
    disclosed_at = Column(Text, nullable=False)
    informed = Column(Text, nullable=False)
    informed_on = Column(Text, nullable=True)
    not_informed_reason = Column(Text, nullable=False)


disclosures_without_consent = Table("disclosures_without_consent", metadata, UnconsentedColumns, sqlite_strict=True)

Index("ix_plans_case", referral_plans.c.case_code, referral_plans.c.made_at)
Index("ix_plans_referral", referral_plans.c.referral_id)
Index("ix_best_interest_case", best_interest_records.c.case_code, best_interest_records.c.decided_on)
Index("ix_unconsented_case", disclosures_without_consent.c.case_code, disclosures_without_consent.c.disclosed_at)

# Tables whose rows the audit trail vouches for, with the column that names a row.
AUDITED: dict[str, str] = {
    "referral_plans": "plan_id",
    "best_interest_records": "record_id",
    "disclosures_without_consent": "disclosure_id",
}
