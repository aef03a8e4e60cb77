"""Tables of how safe a person is over time, and of what has to be done by when."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, Table, Text

from pgi_desk.persistence.table_base import AuditedColumns, metadata


class AssessmentColumns(AuditedColumns):
    """How safe somebody was found to be; added, never changed."""

    assessment_id = Column(Text, primary_key=True)
    case_code = Column(Text, ForeignKey("case_files.case_code"), nullable=False)
    assessed_at = Column(Text, nullable=False)
    assessed_by = Column(Text, ForeignKey("staff.staff_id"), nullable=False)
    answers = Column(Text, nullable=False)
    suicide = Column(Text, nullable=False)
    rule_level = Column(Text, nullable=False)
    level = Column(Text, nullable=False)
    review_on = Column(Text, nullable=False)
    origin = Column(Text, nullable=False)
    lowered_reason = Column(Text, nullable=False)
    approved_by = Column(Text, ForeignKey("staff.staff_id"), nullable=True)
    approval = Column(Text, nullable=False)
    note = Column(Text, nullable=False)


safety_assessments = Table("safety_assessments", metadata, AssessmentColumns, sqlite_strict=True)


class ScreeningColumns(AuditedColumns):
    """The steps about suicide as they were gone through; added, never changed."""

    screening_id = Column(Text, primary_key=True)
    case_code = Column(Text, ForeignKey("case_files.case_code"), nullable=False)
    asked_at = Column(Text, nullable=False)
    asked_by = Column(Text, ForeignKey("staff.staff_id"), nullable=False)
    answers_thoughts = Column(Text, nullable=False)
    answers_plan = Column(Text, nullable=False)
    answers_means = Column(Text, nullable=False)
    answers_tried_ever = Column(Text, nullable=False)
    answers_tried_last_year = Column(Text, nullable=False)
    answers_intent_now = Column(Text, nullable=False)
    answers_act_now = Column(Text, nullable=False)
    answers_agitated = Column(Text, nullable=False)
    result = Column(Text, nullable=False)
    note = Column(Text, nullable=False)


suicide_screenings = Table("suicide_screenings", metadata, ScreeningColumns, sqlite_strict=True)


class SafetyPlanColumns(AuditedColumns):
    """Safety plans in versions; each is a row of its own."""

    plan_id = Column(Text, primary_key=True)
    case_code = Column(Text, ForeignKey("case_files.case_code"), nullable=False)
    number = Column(Integer, nullable=False)
    made_at = Column(Text, nullable=False)
    made_by = Column(Text, ForeignKey("staff.staff_id"), nullable=False)
    with_person = Column(Integer, nullable=False)
    review_on = Column(Text, nullable=False)
    parts_concern = Column(Text, nullable=False)
    parts_economic = Column(Text, nullable=False)
    parts_relationships = Column(Text, nullable=False)
    parts_community = Column(Text, nullable=False)
    parts_other_resources = Column(Text, nullable=False)
    parts_code_signal = Column(Text, nullable=False)
    parts_preparation = Column(Text, nullable=False)
    parts_during = Column(Text, nullable=False)
    parts_after_leaving = Column(Text, nullable=False)
    parts_children = Column(Text, nullable=False)
    copy_asked = Column(Integer, nullable=False)
    copy_safe = Column(Integer, nullable=False)


safety_plans = Table("safety_plans", metadata, SafetyPlanColumns, sqlite_strict=True)


class FlagColumns(AuditedColumns):
    """What must not be overlooked, and when it was taken down."""

    flag_id = Column(Text, primary_key=True)
    case_code = Column(Text, ForeignKey("case_files.case_code"), nullable=False)
    kind = Column(Text, nullable=False)
    raised_at = Column(Text, nullable=False)
    raised_by = Column(Text, ForeignKey("staff.staff_id"), nullable=False)
    note = Column(Text, nullable=False)
    lowered_at = Column(Text, nullable=True)
    lowered_by = Column(Text, ForeignKey("staff.staff_id"), nullable=True)
    lowered_reason = Column(Text, nullable=False)


safety_flags = Table("safety_flags", metadata, FlagColumns, sqlite_strict=True)


class SafetyTaskColumns(AuditedColumns):
    """What has to be done by when; a colleague who is worried may not know of which case."""

    task_id = Column(Text, primary_key=True)
    kind = Column(Text, nullable=False)
    opened_at = Column(Text, nullable=False)
    opened_by = Column(Text, ForeignKey("staff.staff_id"), nullable=False)
    due_at = Column(Text, nullable=False)
    case_code = Column(Text, ForeignKey("case_files.case_code"), nullable=True)
    source = Column(Text, nullable=False)
    done_at = Column(Text, nullable=True)
    done_by = Column(Text, ForeignKey("staff.staff_id"), nullable=True)
    outcome = Column(Text, nullable=False)
    note = Column(Text, nullable=False)


safety_tasks = Table("safety_tasks", metadata, SafetyTaskColumns, sqlite_strict=True)


class SkillColumns(AuditedColumns):
    """What staff were trained for."""

    skill_id = Column(Text, primary_key=True)
    staff_id = Column(Text, ForeignKey("staff.staff_id"), nullable=False)
    skill = Column(Text, nullable=False)
    since = Column(Text, nullable=False)
    recorded_by = Column(Text, ForeignKey("staff.staff_id"), nullable=False)
    ended_on = Column(Text, nullable=True)


staff_skills = Table("staff_skills", metadata, SkillColumns, sqlite_strict=True)

Index("ix_assessments_case", safety_assessments.c.case_code, safety_assessments.c.assessed_at)
Index("ix_screenings_case", suicide_screenings.c.case_code, suicide_screenings.c.asked_at)
Index("ix_safety_plans_case", safety_plans.c.case_code, safety_plans.c.number)
Index("ix_flags_case", safety_flags.c.case_code, safety_flags.c.raised_at)
Index("ix_safety_tasks_case", safety_tasks.c.case_code, safety_tasks.c.opened_at)
# What is open and due of one kind is read for the home page.
Index("ix_safety_tasks_due", safety_tasks.c.kind, safety_tasks.c.done_at, safety_tasks.c.due_at)

# Tables whose rows the audit trail vouches for, with the column that names a row.
AUDITED: dict[str, str] = {
    "safety_assessments": "assessment_id",
    "suicide_screenings": "screening_id",
    "safety_plans": "plan_id",
    "safety_flags": "flag_id",
    "safety_tasks": "task_id",
    "staff_skills": "skill_id",
}
