"""What of an exercise was done for its case, also after the file of another person was put together with it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from pgi_desk.domain.audit import AuditEntry
from pgi_desk.domain.exercise import OPENING
from pgi_desk.domain.identifiers import StaffId
from pgi_desk.domain.undoing import DO_AGAIN, TAKE_BACK

MERGE, AWAY = "case.merge", "other"
# What lays rows somewhere else, or back: whoever does it did not do again what the rows tell.
MOVING = frozenset({MERGE, TAKE_BACK, DO_AGAIN})
# The code of a file that was not of the exercise when something was done for it.
ANOTHER = "-"


def followed(entries: Iterable[AuditEntry], learner: StaffId, leads_to: Mapping[str, str]) -> Iterator[AuditEntry]:
    """Yield entries with the code that a case of the exercise has now; rows that were only moved are left out.

    `leads_to` says into which case each merged one went. What was done for the other file before is not of the
    exercise, although it has the same code now.
    """
    own: set[str] = set()
    merged = {*leads_to, *leads_to.values()}
    for entry in entries:
        if entry.action == OPENING and entry.staff_id == learner:
            own.add(entry.case_code)
        away = merged_away(entry)
        if away in leads_to and own & {away, entry.case_code}:
            own.add(entry.case_code)
        if entry.table_name and entry.action in MOVING:
            continue
        if entry.case_code in merged:
            code = leads_to.get(entry.case_code, entry.case_code) if entry.case_code in own else ANOTHER
            yield replace(entry, case_code=code)
        else:
            yield entry


def merged_away(entry: AuditEntry) -> str:
    """Return the code of the case that went with a merge, or nothing for every other entry."""
    if entry.action != MERGE or entry.table_name:
        return ""
    return str(json.loads(entry.detail or "{}").get(AWAY, ""))
