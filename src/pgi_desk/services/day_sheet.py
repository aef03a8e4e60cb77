"""The day sheet: what is due, on paper, with case codes alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from pgi_desk.domain.due_list import DueEntry
from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.staff import Permission
from pgi_desk.domain.text_entry import require_code
from pgi_desk.services.concerns_waiting import LIST as REVIEWS
from pgi_desk.services.desk import Desk
from pgi_desk.services.leaving import Leaving
from pgi_desk.services.letter_ports import LetterOutput
from pgi_desk.services.overview import OverviewService
from pgi_desk.services.paper_leaving import DAY_SHEET, PaperNote, begin_paper
from pgi_desk.services.read_models import Overview, ReferralRow
from pgi_desk.services.referrals import LETTER_LANGUAGES


@dataclass(frozen=True, slots=True)
class DayLine:
    """One thing to do: what, of which case, and by when, to the minute for a review; `late` when that is over."""

    what: str
    case_code: str
    number: str
    due_on: date | datetime | None
    late: bool
    count: int = 1


@dataclass(frozen=True, slots=True)
class DaySheetPaper:
    """Everything that will be on the paper: no name of anybody, no service, no branch, so that it tells little.

    `hidden` is how much is due or waits and is not among the lines.
    """

    language: str
    made_at: datetime
    mine: bool
    lines: tuple[DayLine, ...]
    hidden: int
    training: bool


@dataclass(frozen=True, slots=True)
class PreparedDaySheet:
    """A paper in memory, and what the trail will say about its leaving."""

    pdf: bytes
    lines: int
    mine: bool


class DaySheetRenderer(Protocol):
    """Turns the day sheet into a PDF in memory."""

    def render_day_sheet(self, paper: DaySheetPaper) -> bytes:
        """Return the PDF; equal papers give equal bytes. Raises LetterCannotShow and TemplateMistake."""


@dataclass(frozen=True, slots=True)
class DaySheetService:
    """What staff do when they want the list of the day in the hand."""

    desk: Desk
    renderer: DaySheetRenderer

    def prepare(self, language: str, *, mine: bool) -> PreparedDaySheet:
        """Return the sheet in memory only; raises InvalidEntry when nothing is due."""
        self.desk.require(Permission.RELEASE_LETTER, reading=True)
        state = OverviewService(self.desk).today(mine=mine)
        require_code("language", language, LETTER_LANGUAGES)
        lines = tuple(self._lines(state, language))
        if not lines:
            raise InvalidEntry(field="day_sheet", problem="nothing_due")
        made_at = self.desk.clock.local(self.desk.clock.now())
        hidden = state.hidden - state.hidden_drafts + state.more
        paper = DaySheetPaper(language, made_at, mine, lines, hidden, self.desk.in_demo)
        return PreparedDaySheet(self.renderer.render_day_sheet(paper), len(lines), mine)

    def begin(self, sheet: PreparedDaySheet, output: LetterOutput) -> Leaving:
        """Note that the paper is about to leave."""
        self.desk.require(Permission.RELEASE_LETTER)
        note = PaperNote(DAY_SHEET, {"lines": sheet.lines, "mine": sheet.mine})
        return begin_paper(self.desk, note, sheet.pdf, output)

    def _lines(self, state: Overview, language: str) -> Iterator[DayLine]:
        label, today = self.desk.content.label, self.desk.clock.today()
        for task in state.safety:
            what = label(task.list_name, task.kind, language)
            due = self.desk.clock.local(task.due_at) if task.list_name == REVIEWS else self._day(task.due_at)
            yield DayLine(what, task.case_code, "", due, task.overdue)
        for entry in state.due:
            yield self._due(entry, today, language)
        for paper in state.uncertain_letters:
            what, day = label("due_kinds", "letter_uncertain", language), self._day(paper.intended_at)
            yield DayLine(what, paper.case_code, paper.letter_number, day, late=True)
        if state.incoming_late:
            what, day = label("due_kinds", "incoming_late", language), self._day(state.incoming_since)
            yield DayLine(what, "", "", day, late=True, count=state.incoming_late)
        asked_after = {row.referral_id for row in state.quiet}
        recalls = (row for row in state.recalls if row.referral_id not in asked_after)
        for row in (*recalls, *state.overdue, *state.quiet, *state.awaiting):
            yield self._referral(row, language)

    def _due(self, entry: DueEntry, today: date, language: str) -> DayLine:
        what = self.desk.content.label("due_kinds", entry.kind, language)
        return DayLine(what, entry.case_code, "", entry.due_on, entry.overdue(today), entry.count)

    def _referral(self, row: ReferralRow, language: str) -> DayLine:
        """What passed without a receipt, the next step or, until there is one, the state: the service is not named."""
        name, code = (row.next_list, row.next_step) if row.next_step else ("referral_states", row.state)
        name, code = ("receipt_marks", row.mark) if row.mark else (name, code)
        what = self.desk.content.label(name, code, language)
        return DayLine(what, row.case_code, row.number, self._day(row.next_at or row.due_at), row.overdue)

    def _day(self, moment: datetime | None) -> date | None:
        return self.desk.clock.local(moment).date() if moment is not None else None
