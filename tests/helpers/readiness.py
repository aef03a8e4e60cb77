"""Assessments for tests: a branch that is ready for everything, or for what a test wants."""

from __future__ import annotations

from datetime import date

from pgi_desk.services.readiness_models import Leader, RateQuestion, SignAssessment
from pgi_desk.services.service_set import ServiceSet

LEADER = Leader(name="Aldis Torvane", function="chair of the branch")


def rate(services: ServiceSet, question: str, rating: str) -> None:
    """Rate a question with everything that has to stand beside the rating."""
    services.readiness.rate(
        RateQuestion(
            question,
            rating,
            justification="as it is",
            evidence_seen="paper seen",
            next_step="ask again",
            owner="branch manager",
            due_on=date(2026, 9, 1),
        )
    )


def rate_all(services: ServiceSet, **changes: str) -> None:
    """Begin an assessment and rate everything as achieved, apart from what a test changes."""
    services.readiness.start()
    for question in services.desk.content.list("readiness_questions").codes():
        rate(services, question, changes.get(question, "A"))


def sign(services: ServiceSet, leader: Leader = LEADER, *, assessed_on: date | None = None) -> None:
    """Sign what was rated."""
    services.readiness.sign(SignAssessment(assessed_on or services.desk.clock.today(), leader, focal_years=3))


def make_ready(services: ServiceSet, **changes: str) -> None:
    """Give a file a signed assessment, of level 2 unless a test changes it."""
    rate_all(services, **changes)
    sign(services)
