"""Steps of legal matters as they stand among everything that happened in a case."""

from __future__ import annotations

from sqlalchemy import Select, func, literal, select

from pgi_desk.persistence import help_tables as mine

MATTER, ENTRY = mine.legal_matters.c, mine.legal_entries.c


def legal_steps(case_code: str) -> Select[str, str, str, str, str, str, str, str]:
    """Each step with what the matter is about and how it stood then."""
    return (
        select(
            literal("legal_matter").label("kind"),
            ENTRY.entry_id,
            func.substr(ENTRY.written_at, 1, 10).label("happened_on"),
            MATTER.kind,
            ENTRY.status,
            literal(""),
            ENTRY.note,
            literal(""),
        )
        .join_from(mine.legal_entries, mine.legal_matters, MATTER.matter_id == ENTRY.matter_id)
        .where(ENTRY.case_code == case_code)
    )
