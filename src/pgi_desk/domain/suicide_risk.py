"""The steps about suicide: four questions for those with the skill, and what follows from their answers at once."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.identifiers import CaseCode, ScreeningId, StaffId
from pgi_desk.domain.safety import ANSWERS, NO, YES
from pgi_desk.domain.text_entry import clean_text

SKILL = "suicide_screening"
# WHO mhGAP speaks of people over ten years.
YOUNGEST = 11
# Who has a plan or means to do it now has thoughts of it: both cannot be right.
ONLY_WITH_THOUGHTS = ("plan", "intent_now")
RESULTS = ("none", "unclear", "moderate", "high", "imminent")


@dataclass(frozen=True, slots=True)
class SuicideAnswers:
    """What the person said, or what was seen; what was not asked is unknown, which is never no.

    `thoughts` are of the last month, `tried_last_year` an attempt, `act_now` one that just happened; `agitated` is
    extreme agitation or being unable to answer.
    """

    thoughts: str = "unknown"
    plan: str = "unknown"
    means: str = "unknown"
    tried_ever: str = "unknown"
    tried_last_year: str = "unknown"
    intent_now: str = "unknown"
    act_now: str = "unknown"
    agitated: str = "unknown"


@dataclass(frozen=True, slots=True)
class SuicideScreening:
    """One time the questions were asked; never overwritten, the newest one of a case holds."""

    screening_id: ScreeningId
    case_code: CaseCode
    asked_at: datetime
    asked_by: StaffId
    answers: SuicideAnswers
    result: str
    note: str = ""

    def cleaned(self) -> SuicideScreening:
        """Return the entry as it is kept; InvalidEntry for an answer that is none, and for two that contradict."""
        for name in SuicideAnswers.__slots__:
            if getattr(self.answers, name) not in ANSWERS:
                raise InvalidEntry(field=name, problem="unknown_code")
            if name in ONLY_WITH_THOUGHTS and self.answers.thoughts == NO and getattr(self.answers, name) == YES:
                raise InvalidEntry(field=name, problem="not_without_thoughts")
        return replace(self, note=clean_text("note", self.note, longest=1000))


def judge_suicide(said: SuicideAnswers) -> str:
    """Return none, unclear, moderate, high or imminent (domain standards 12, SR1 to SR4).

    Thoughts without a plan and without an attempt in the last year are moderate only when both are known not to be;
    an answer to the first question that nobody knows is unclear, not none.
    """
    ready = said.plan == said.means == said.intent_now == YES
    if YES in {said.act_now, said.agitated} or ready:
        return "imminent"
    if said.thoughts == YES:
        return "moderate" if said.plan == said.tried_last_year == NO else "high"
    return "none" if said.thoughts == NO else "unclear"
