"""Tables of what was observed, and of how a person came to be identified."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, Table, Text

from pgi_desk.persistence.table_base import AuditedColumns, metadata


class ObservationColumns(AuditedColumns):
    """Answers to signs, indicators and elements; never changed, a later one stands in place of an earlier one."""

    observation_id = Column(Text, primary_key=True)
    case_code = Column(Text, ForeignKey("case_files.case_code"), nullable=False)
    list_name = Column(Text, nullable=False)
    code = Column(Text, nullable=False)
    answer = Column(Text, nullable=False)
    source = Column(Text, nullable=False)
    confidence = Column(Text, nullable=False)
    observed_on = Column(Text, nullable=False)
    recorded_at = Column(Text, nullable=False)
    recorded_by = Column(Text, ForeignKey("staff.staff_id"), nullable=False)
    note = Column(Text, nullable=False)
    corrects = Column(Text, ForeignKey("observations.observation_id"), nullable=True)


observations = Table("observations", metadata, ObservationColumns, sqlite_strict=True)


class FactorNoteColumns(AuditedColumns):
    """Factors of vulnerability, each as a risk and as a protection."""

    factor_note_id = Column(Text, primary_key=True)
    case_code = Column(Text, ForeignKey("case_files.case_code"), nullable=False)
    factor = Column(Text, nullable=False)
    risk = Column(Integer, nullable=False)
    protective = Column(Integer, nullable=False)
    source = Column(Text, nullable=False)
    noted_on = Column(Text, nullable=False)
    recorded_at = Column(Text, nullable=False)
    recorded_by = Column(Text, ForeignKey("staff.staff_id"), nullable=False)
    note = Column(Text, nullable=False)
    corrects = Column(Text, ForeignKey("factor_notes.factor_note_id"), nullable=True)


factor_notes = Table("factor_notes", metadata, FactorNoteColumns, sqlite_strict=True)


class IndicatorReviewColumns(AuditedColumns):
    """When a focal point looked at the level of concern, and what it was then."""

    review_id = Column(Text, primary_key=True)
    case_code = Column(Text, ForeignKey("case_files.case_code"), nullable=False)
    concern = Column(Text, nullable=False)
    rows = Column(Text, nullable=False)
    entries_seen = Column(Integer, nullable=False)
    reviewed_at = Column(Text, nullable=False)
    reviewed_by = Column(Text, ForeignKey("staff.staff_id"), nullable=False)
    note = Column(Text, nullable=False)


indicator_reviews = Table("indicator_reviews", metadata, IndicatorReviewColumns, sqlite_strict=True)


class StatusEntryColumns(AuditedColumns):
    """Who was found to be what, by whom and with which document."""

    status_id = Column(Text, primary_key=True)
    case_code = Column(Text, ForeignKey("case_files.case_code"), nullable=False)
    status = Column(Text, nullable=False)
    decided_by = Column(Text, nullable=False)
    decided_on = Column(Text, nullable=True)
    document = Column(Text, nullable=False)
    recorded_at = Column(Text, nullable=False)
    recorded_by = Column(Text, ForeignKey("staff.staff_id"), nullable=False)
    note = Column(Text, nullable=False)


trafficking_statuses = Table("trafficking_statuses", metadata, StatusEntryColumns, sqlite_strict=True)


class FunctioningColumns(AuditedColumns):
    """Answers to the short set on functioning, and the access needs that the person agreed to."""

    functioning_id = Column(Text, primary_key=True)
    case_code = Column(Text, ForeignKey("case_files.case_code"), nullable=False)
    asked_on = Column(Text, nullable=False)
    seeing = Column(Integer, nullable=False)
    hearing = Column(Integer, nullable=False)
    walking = Column(Integer, nullable=False)
    remembering = Column(Integer, nullable=False)
    self_care = Column(Integer, nullable=False)
    communicating = Column(Integer, nullable=False)
    access_needs = Column(Text, nullable=False)
    consent_id = Column(Text, ForeignKey("consents.consent_id"), nullable=False)
    recorded_at = Column(Text, nullable=False)
    recorded_by = Column(Text, ForeignKey("staff.staff_id"), nullable=False)


functioning_answers = Table("functioning_answers", metadata, FunctioningColumns, sqlite_strict=True)

Index(
    "ix_observations_case",
    observations.c.case_code,
    observations.c.code,
    observations.c.answer,
    observations.c.recorded_at,
)
Index("ix_factor_notes_case", factor_notes.c.case_code, factor_notes.c.factor)
Index("ix_indicator_reviews_case", indicator_reviews.c.case_code, indicator_reviews.c.entries_seen)
Index("ix_trafficking_statuses_case", trafficking_statuses.c.case_code)
Index("ix_functioning_case", functioning_answers.c.case_code)

# Tables whose rows the audit trail vouches for, with the column that names a row.
AUDITED: dict[str, str] = {
    "observations": "observation_id",
    "factor_notes": "factor_note_id",
    "indicator_reviews": "review_id",
    "trafficking_statuses": "status_id",
    "functioning_answers": "functioning_id",
}
