"""Fills the page of the monthly review and leads each case to what is decided about it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.identifiers import CaseCode, parse_case_code
from pgi_desk.domain.retention import month_of
from pgi_desk.gui.dialogs.certificates_presenter import open_certificates_dialog
from pgi_desk.gui.dialogs.erase_presenter import open_erase_dialog
from pgi_desk.gui.dialogs.keep_case_presenter import open_hold_dialog, open_keep_case_dialog, open_lift_dialog
from pgi_desk.gui.labels import isolated
from pgi_desk.gui.letting_go_words import figures_line
from pgi_desk.gui.models.row_table import RowTable, TableColumn
from pgi_desk.gui.pages.letting_go_page import LettingGoPage
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.printing import LetterOutputs
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import Kind
from pgi_desk.services.letting_go import ReviewState, ShownFigures
from pgi_desk.services.letting_go_ports import KeptCase


class LettingGoPresenter(Presenter):
    """Presents what is past its day."""

    kinds = frozenset({Kind.CASE, Kind.LETTING_GO})

    def __init__(self, page: LettingGoPage, surroundings: Surroundings, outputs: LetterOutputs) -> None:
        super().__init__(surroundings, page)
        self._page = page
        self._model = RowTable[KeptCase](self._columns(), page)
        page.use_model(self._model)
        go = self.around.navigator.go
        page.back_wanted.connect(partial(go, "people"))
        page.case_wanted.connect(lambda text: self._with(text, partial(go, "case")))
        page.keep_wanted.connect(lambda text: self._with(text, partial(open_keep_case_dialog, page, surroundings)))
        page.hold_wanted.connect(lambda text: self._with(text, partial(open_hold_dialog, page, surroundings)))
        page.lift_wanted.connect(lambda text: self._with(text, partial(open_lift_dialog, page, surroundings)))
        erase = partial(open_erase_dialog, page, surroundings, outputs)
        page.erase_wanted.connect(lambda text: self._with(text, erase))
        page.certificates_wanted.connect(partial(open_certificates_dialog, page, surroundings, outputs))
        page.review_done.connect(lambda: self.do(self.services.letting_go.finish_review))

    def activate(self, key: str) -> None:
        """Show the list as it is now."""
        self._page.forget_code()
        self.refresh()

    def refresh(self) -> None:
        """Read the list again."""
        self.read(self.services.letting_go.review, self._show)
        if self.services.desk.reading is None:
            self.do(self.services.letting_go.figures, self._show_figures)

    def _show(self, state: ReviewState) -> None:
        self._model.show_rows(state.cases)
        count = self.tr("%n case(s) past their day", "", state.past_due) if state.past_due else ""
        self._page.show_review(self._review(state), count, len(state.cases))
        done = state.last_month == month_of(self.services.desk.clock.today())
        self._page.allow_review(self.tr("The review of this month is on record.") if done else "")

    def _review(self, state: ReviewState) -> str:
        if state.skipped and state.past_due:
            text = self.tr("The review was left out since {month}. Look at each case now.")
            return text.replace("{month}", isolated(state.skipped))
        if not state.last_month:
            return ""
        return self.tr("The last review was that of {month}.").replace("{month}", isolated(state.last_month))

    def _show_figures(self, figures: tuple[ShownFigures, ...]) -> None:
        self._page.show_figures(figures_line(figures, self.labels))

    def _with(self, text: str, act: Callable[[CaseCode], object]) -> None:
        try:
            act(parse_case_code(text))
        except InvalidEntry as error:
            self.tell_error(error)

    def _columns(self) -> list[TableColumn[KeptCase]]:
        labels = self.labels
        return [
            TableColumn(self.tr("Case"), lambda row: row.case_code),
            TableColumn(self.tr("Kept until"), lambda row: labels.day(row.retention_until)),
            TableColumn(self.tr("Status"), lambda row: labels.code("case_statuses", row.status)),
            TableColumn(self.tr("Opened"), lambda row: labels.day(row.opened_on)),
            TableColumn(self.tr("Closed"), lambda row: labels.day(row.closed_on)),
            TableColumn(self.tr("Kept on the ground of"), self._ground),
        ]

    def _ground(self, row: KeptCase) -> str:
        basis = self.labels.code("legal_bases", row.legal_basis)
        return self.tr("{basis}, held for the law").replace("{basis}", basis) if row.held else basis
