"""Tables of what comes after sending: answers of services, referrals that come in, needs without a referral."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, Table, Text

from pgi_desk.persistence.table_base import AuditedColumns, metadata


class ReferralAnswerColumns(AuditedColumns):
    """What came back after a letter left, or was done about it."""

    answer_id = Column(Text, primary_key=True)
    referral_id = Column(Text, ForeignKey("referrals.referral_id"), nullable=False)
    case_code = Column(Text, ForeignKey("case_files.case_code"), nullable=False)
    provider_id = Column(Text, ForeignKey("providers.provider_id"), nullable=False)
    kind = Column(Text, nullable=False)
    happened_on = Column(Text, nullable=False)
    recorded_at = Column(Text, nullable=False)
    recorded_by = Column(Text, ForeignKey("staff.staff_id"), nullable=False)
    channel = Column(Text, nullable=False)
    contact_role = Column(Text, nullable=False)
    state = Column(Text, nullable=False)
    reason = Column(Text, nullable=False)
    outcome = Column(Text, nullable=False)
    step = Column(Text, nullable=False)
    satisfaction = Column(Integer, nullable=False)
    felt_safe = Column(Text, nullable=False)
    note = Column(Text, nullable=False)
    corrects = Column(Text, ForeignKey("referral_answers.answer_id"), nullable=True)


referral_answers = Table("referral_answers", metadata, ReferralAnswerColumns, sqlite_strict=True)


class IncomingReferralColumns(AuditedColumns):
    """People whom others refer to the branch; who it is goes into a case file."""

    incoming_id = Column(Text, primary_key=True)
    sender = Column(Text, nullable=False)
    sender_kind = Column(Text, nullable=False)
    received_on = Column(Text, nullable=False)
    channel = Column(Text, nullable=False)
    need = Column(Text, nullable=False)
    priority = Column(Text, nullable=False)
    due_at = Column(Text, nullable=False)
    recorded_at = Column(Text, nullable=False)
    recorded_by = Column(Text, ForeignKey("staff.staff_id"), nullable=False)
    sender_contact = Column(Text, nullable=False)
    sender_number = Column(Text, nullable=False)
    service_family = Column(Text, nullable=False)
    sender_consent = Column(Text, nullable=False)
    answer = Column(Text, nullable=False)
    answer_reason = Column(Text, nullable=False)
    answered_on = Column(Text, nullable=True)
    passed_to = Column(Text, nullable=False)
    note = Column(Text, nullable=False)
    case_code = Column(Text, ForeignKey("case_files.case_code"), nullable=True)


incoming_referrals = Table("incoming_referrals", metadata, IncomingReferralColumns, sqlite_strict=True)


class UnmetNeedColumns(AuditedColumns):
    """Needs for which nobody was referred, and why."""

    unmet_need_id = Column(Text, primary_key=True)
    case_code = Column(Text, ForeignKey("case_files.case_code"), nullable=False)
    service_family = Column(Text, nullable=False)
    reason = Column(Text, nullable=False)
    noted_on = Column(Text, nullable=False)
    recorded_at = Column(Text, nullable=False)
    recorded_by = Column(Text, ForeignKey("staff.staff_id"), nullable=False)
    provider_id = Column(Text, ForeignKey("providers.provider_id"), nullable=True)
    note = Column(Text, nullable=False)


unmet_needs = Table("unmet_needs", metadata, UnmetNeedColumns, sqlite_strict=True)

Index("ix_answers_referral", referral_answers.c.referral_id, referral_answers.c.recorded_at)
Index("ix_answers_provider", referral_answers.c.provider_id, referral_answers.c.happened_on)
Index("ix_incoming_answer", incoming_referrals.c.answer, incoming_referrals.c.due_at)
Index("ix_unmet_needs_case", unmet_needs.c.case_code, unmet_needs.c.noted_on)

# Tables whose rows the audit trail vouches for, with the column that names a row.
AUDITED: dict[str, str] = {
    "referral_answers": "answer_id",
    "incoming_referrals": "incoming_id",
    "unmet_needs": "unmet_need_id",
}
