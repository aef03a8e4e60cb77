"""Who was found to be what, by whom and with which document: decided elsewhere, only recorded by the branch."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from pgi_desk.domain.code_list import CodeList
from pgi_desk.domain.errors import FieldProblem, refuse_incomplete
from pgi_desk.domain.identifiers import CaseCode, StaffId, StatusEntryId
from pgi_desk.domain.text_entry import clean_line, clean_text

NOT_ASSESSED = "not_assessed"
# Two case files of one person became one and did not have the same status: nobody chooses this, and it ends with the
# next entry.
DECIDE_ANEW = "decide_anew"


@dataclass(frozen=True, slots=True)
class StatusEntry:
    """One entry about the status of a person; it is never changed, a later one takes its place."""

    status_id: StatusEntryId
    case_code: CaseCode
    status: str
    decided_by: str
    decided_on: date | None
    document: str
    recorded_at: datetime
    recorded_by: StaffId
    note: str = ""

    @property
    def disputed(self) -> tuple[str, ...]:
        """The statuses between which a coordinator decides anew; empty where there is nothing to decide."""
        return tuple(self.note.split()) if self.status == DECIDE_ANEW else ()

    def cleaned(self, statuses: CodeList, today: date) -> StatusEntry:
        """Return the entry as it is kept; EntryIncomplete names every field that is missing or cannot be.

        Whoever is found to be a victim, or not to be one, was found so by an organisation, on a day, in a document
        (domain standards 3.4).
        """
        tidy = replace(
            self,
            document=clean_line("document", self.document),
            note=clean_text("note", self.note, longest=500),
        )
        problems: list[FieldProblem] = []
        if statuses.get(self.status).attributes["needs_decision"]:
            needed = {"decided_by": tidy.decided_by, "decided_on": tidy.decided_on, "document": tidy.document}
            problems = [(field, "empty") for field, value in needed.items() if not value]
        if self.decided_on is not None and self.decided_on > today:
            problems.append(("decided_on", "in_the_future"))
        refuse_incomplete(tuple(problems))
        return tidy


def status_now(entries: Sequence[StatusEntry]) -> StatusEntry | None:
    """Return the entry that holds, the last one recorded; None when nothing was, or it was taken back."""
    if not entries or entries[-1].status == NOT_ASSESSED:
        return None
    return entries[-1]
