"""How somebody felt before and after a talk, in their own word on one scale; not to answer is an answer too."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from pgi_desk.domain.code_list import CodeList
from pgi_desk.domain.identifiers import AssistanceId, CaseCode, StaffId, WellbeingId
from pgi_desk.domain.text_entry import require_code

NOT_ASKED = "not_asked"


class Change(StrEnum):
    """How the two words of a person compare."""

    BETTER = "better"
    SAME = "same"
    WORSE = "worse"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Wellbeing:
    """What a person said before and after one entry of emotional support."""

    wellbeing_id: WellbeingId
    assistance_id: AssistanceId
    case_code: CaseCode
    recorded_at: datetime
    recorded_by: StaffId
    felt_before: str = NOT_ASKED
    felt_after: str = NOT_ASKED
    corrects: WellbeingId | None = None

    def cleaned(self, scale: CodeList) -> Wellbeing:
        """Return the entry as it is kept; InvalidEntry names the word that is not on the scale."""
        require_code("felt_before", self.felt_before, scale)
        require_code("felt_after", self.felt_after, scale)
        return self


def change(scale: CodeList, before: str, after: str) -> Change:
    """Compare two words; a refusal and a question that was not asked say nothing, and never count as worse."""
    first, second = (_points(scale, code) for code in (before, after))
    if first is None or second is None:
        return Change.UNKNOWN
    if first == second:
        return Change.SAME
    return Change.BETTER if second > first else Change.WORSE


def _points(scale: CodeList, code: str) -> int | None:
    row = scale.get(code)
    return row.number("points") if "points" in row.attributes else None
