"""A safety plan on paper, for the person alone: only where they asked for it and it is safe, and with no name on it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Protocol

from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.domain.safety_plan import PlanParts
from pgi_desk.domain.staff import Permission
from pgi_desk.services.changes import ChangeSet
from pgi_desk.services.desk import Desk
from pgi_desk.services.leaving import Leaving
from pgi_desk.services.letter_ports import LetterOutput
from pgi_desk.services.paper_leaving import OWN_PLAN, PaperNote, begin_paper
from pgi_desk.services.principle_check import require_before_paper


@dataclass(frozen=True, slots=True)
class OwnPlanPaper:
    """Everything that will be on the paper: no name, no case code, no branch, so that it tells little when found."""

    language: str
    printed_on: date
    parts: PlanParts
    training: bool


@dataclass(frozen=True, slots=True)
class PreparedOwnPlan:
    """A paper in memory, and what the trail will say about its leaving."""

    pdf: bytes
    case_code: CaseCode
    language: str
    number: int


class OwnPlanRenderer(Protocol):
    """Turns a safety plan into a PDF in memory."""

    def render_own_plan(self, paper: OwnPlanPaper) -> bytes:
        """Return the PDF; equal papers give equal bytes. Raises LetterCannotShow and TemplateMistake."""


@dataclass(frozen=True, slots=True)
class SafetyPlanPaperService:
    """What staff do when a person wants to take their plan along."""

    desk: Desk
    renderer: OwnPlanRenderer

    def prepare(self, code: CaseCode, language: str) -> PreparedOwnPlan:
        """Return the plan that holds, in memory only; raises InvalidEntry unless a copy was asked for and is safe."""
        self.desk.require(Permission.RELEASE_LETTER)
        with self.desk.work("safety.plan_print") as work:
            plans = work.safety_plans.for_case(code)
        if not plans or not plans[-1].copy_allowed:
            raise InvalidEntry(field="copy_safe", problem="copy_not_safe")
        paper = OwnPlanPaper(language, self.desk.clock.today(), plans[-1].parts, self.desk.in_demo)
        return PreparedOwnPlan(self.renderer.render_own_plan(paper), code, language, plans[-1].number)

    def release(self, prepared: PreparedOwnPlan, output: LetterOutput) -> ChangeSet:
        """Note that the paper leaves, hand it over, and note what came of it; raises what stopped it."""
        return self.begin(prepared, output).finish(output)

    def begin(self, prepared: PreparedOwnPlan, output: LetterOutput) -> Leaving:
        """Note that the paper is about to leave; raises PrinciplesNotLookedAt."""
        self.desk.require(Permission.RELEASE_LETTER)
        with self.desk.work("safety.read") as work:
            require_before_paper(self.desk, work, output, prepared.case_code)
        detail = {"version": prepared.number, "language": prepared.language}
        return begin_paper(self.desk, PaperNote(OWN_PLAN, detail, prepared.case_code), prepared.pdf, output)
