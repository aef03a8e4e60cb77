"""Tables of what a branch found out about what it is ready to do, and of the checks before decisions."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, Table, Text

from pgi_desk.persistence.table_base import AuditedColumns, metadata


class AssessmentColumns(AuditedColumns):
    """Readiness assessments: a draft, or signed by two and never changed again."""

    assessment_id = Column(Text, primary_key=True)
    started_at = Column(Text, nullable=False)
    started_by = Column(Text, ForeignKey("staff.staff_id"), nullable=False)
    assessed_on = Column(Text, nullable=True)
    focal_years = Column(Integer, nullable=False)
    comment = Column(Text, nullable=False)
    signed_at = Column(Text, nullable=True)
    assessor = Column(Text, ForeignKey("staff.staff_id"), nullable=True)
    leader = Column(Text, ForeignKey("staff.staff_id"), nullable=True)
    leader_name = Column(Text, nullable=False)
    leader_function = Column(Text, nullable=False)
    approval = Column(Text, nullable=False)
    level = Column(Integer, nullable=False)


readiness_assessments = Table("readiness_assessments", metadata, AssessmentColumns, sqlite_strict=True)


class ReadinessAnswerColumns(AuditedColumns):
    """One rated question of an assessment."""

    answer_id = Column(Text, primary_key=True)
    assessment_id = Column(Text, ForeignKey("readiness_assessments.assessment_id"), nullable=False)
    question = Column(Text, nullable=False)
    answered_at = Column(Text, nullable=False)
    answered_by = Column(Text, ForeignKey("staff.staff_id"), nullable=False)
    rating = Column(Text, nullable=False)
    justification = Column(Text, nullable=False)
    evidence_seen = Column(Text, nullable=False)
    next_step = Column(Text, nullable=False)
    owner = Column(Text, nullable=False)
    due_on = Column(Text, nullable=True)


readiness_answers = Table("readiness_answers", metadata, ReadinessAnswerColumns, sqlite_strict=True)


class ReadinessLossColumns(AuditedColumns):
    """What let a level fall, and what the re-check found."""

    loss_id = Column(Text, primary_key=True)
    assessment_id = Column(Text, ForeignKey("readiness_assessments.assessment_id"), nullable=False)
    kind = Column(Text, nullable=False)
    happened_on = Column(Text, nullable=False)
    recorded_at = Column(Text, nullable=False)
    recorded_by = Column(Text, ForeignKey("staff.staff_id"), nullable=False)
    question = Column(Text, nullable=False)
    note = Column(Text, nullable=False)
    rechecked_on = Column(Text, nullable=True)
    rechecked_by = Column(Text, ForeignKey("staff.staff_id"), nullable=True)
    second = Column(Text, ForeignKey("staff.staff_id"), nullable=True)
    approval = Column(Text, nullable=False)
    rating_now = Column(Text, nullable=False)


readiness_losses = Table("readiness_losses", metadata, ReadinessLossColumns, sqlite_strict=True)


class PrincipleCheckColumns(AuditedColumns):
    """What was asked before a decision, codes alone."""

    check_id = Column(Text, primary_key=True)
    occasion = Column(Text, nullable=False)
    made_at = Column(Text, nullable=False)
    made_by = Column(Text, ForeignKey("staff.staff_id"), nullable=False)
    asked = Column(Text, nullable=False)
    answers = Column(Text, nullable=False)
    skip_reason = Column(Text, nullable=False)
    outcome = Column(Text, nullable=False)
    case_code = Column(Text, ForeignKey("case_files.case_code"), nullable=True)


principle_checks = Table("principle_checks", metadata, PrincipleCheckColumns, sqlite_strict=True)

Index("ix_readiness_answers", readiness_answers.c.assessment_id, readiness_answers.c.question)
Index("ix_readiness_losses", readiness_losses.c.assessment_id, readiness_losses.c.recorded_at)
Index("ix_principle_checks", principle_checks.c.made_by, principle_checks.c.made_at)

# Tables whose rows the audit trail vouches for, with the column that names a row.
AUDITED: dict[str, str] = {
    "readiness_assessments": "assessment_id",
    "readiness_answers": "answer_id",
    "readiness_losses": "loss_id",
    "principle_checks": "check_id",
}
