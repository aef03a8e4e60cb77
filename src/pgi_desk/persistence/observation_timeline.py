"""What was observed in one case, how it was reviewed and what others decided, for the history of the case."""

from __future__ import annotations

from sqlalchemy import Select, Text, cast, func, literal, select

from pgi_desk.persistence import observation_tables as mine

TimelineColumns = tuple[str, str, str, str, str, str, str, str]
ROWS, REVIEWS, STATUSES = mine.observations.c, mine.indicator_reviews.c, mine.trafficking_statuses.c


def observed(case_code: str) -> Select[*TimelineColumns]:
    """Return a line for each day and list; `summary` is how many answers were recorded, in figures."""
    return (
        select(
            literal("observation").label("kind"),
            func.min(ROWS.observation_id),
            ROWS.observed_on.label("happened_on"),
            ROWS.list_name,
            literal(""),
            literal(""),
            cast(func.count(), Text),
            literal(""),
        )
        .where(ROWS.case_code == case_code)
        .group_by(ROWS.observed_on, ROWS.list_name)
    )


def reviewed(case_code: str) -> Select[*TimelineColumns]:
    """Return the reviews of the level of concern."""
    return select(
        literal("review").label("kind"),
        REVIEWS.review_id,
        func.substr(REVIEWS.reviewed_at, 1, 10).label("happened_on"),
        REVIEWS.concern,
        literal(""),
        literal(""),
        REVIEWS.note,
        literal(""),
    ).where(REVIEWS.case_code == case_code)


def statuses(case_code: str) -> Select[*TimelineColumns]:
    """Return what others decided, on the day of their decision where it is known."""
    recorded = func.substr(STATUSES.recorded_at, 1, 10)
    return select(
        literal("status").label("kind"),
        STATUSES.status_id,
        func.coalesce(STATUSES.decided_on, recorded).label("happened_on"),
        STATUSES.status,
        STATUSES.decided_by,
        literal(""),
        STATUSES.document,
        literal(""),
    ).where(STATUSES.case_code == case_code)
