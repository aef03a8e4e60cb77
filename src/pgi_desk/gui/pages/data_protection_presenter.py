"""Fills the page about data protection and opens its dialogs."""

from __future__ import annotations

from functools import partial

from pgi_desk.domain.errors import NotPermitted
from pgi_desk.domain.staff import Permission
from pgi_desk.gui.accountability_words import impact_text, requests_text
from pgi_desk.gui.dialogs.breach_presenters import open_breach_dialog, open_breach_end_dialog, open_telling_dialog
from pgi_desk.gui.dialogs.data_paper_presenter import open_impact_paper_dialog, open_notice_dialog
from pgi_desk.gui.dialogs.impact_presenter import open_begin_before_dialog, open_impact_dialog
from pgi_desk.gui.labels import in_line, isolated, listed
from pgi_desk.gui.messages import message
from pgi_desk.gui.models.row_table import RowTable, TableColumn
from pgi_desk.gui.pages.data_protection_page import DataProtectionPage
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.printing import LetterOutputs
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.accountability import AccountabilityDue
from pgi_desk.services.breaches import BreachView
from pgi_desk.services.changes import Kind
from pgi_desk.services.impact import ImpactSheet


class DataProtectionPresenter(Presenter):
    """Presents the impact assessment, requests and breaches."""

    kinds = frozenset({Kind.ACCOUNTABILITY, Kind.LETTING_GO})

    def __init__(self, page: DataProtectionPage, surroundings: Surroundings, outputs: LetterOutputs) -> None:
        super().__init__(surroundings, page)
        self._page = page
        self._outputs = outputs
        self._sheet: ImpactSheet | None = None
        self._model = RowTable[BreachView](self._columns(), page, alarming=self._late)
        page.use_model(self._model)
        self._may = self.services.desk.may(Permission.ANSWER_FOR_DATA)
        if not self._may:
            page.close_all(message(NotPermitted(permission=Permission.ANSWER_FOR_DATA.value)))
        self._connect()

    def activate(self, key: str) -> None:
        """Show the page as it is now."""
        self.refresh()

    def refresh(self) -> None:
        """Read everything again."""
        self.do(self.services.impact.sheet, self._show_impact)
        if self._may:
            self.do(self.services.breaches.register, self._model.show_rows)
            self.do(self.services.accountability.due, self._show_due)

    def _connect(self) -> None:
        page, around = self._page, self.around
        page.back_wanted.connect(partial(around.navigator.go, "readiness"))
        page.report_wanted.connect(lambda: open_breach_dialog(page, around))
        page.assess_wanted.connect(self._assess)
        page.begin_wanted.connect(lambda: open_begin_before_dialog(page, around))
        page.impact_paper_wanted.connect(lambda: open_impact_paper_dialog(page, around, self._outputs))
        page.open_wanted.connect(self._open)
        page.tell_wanted.connect(lambda view: open_telling_dialog(page, around, view))
        page.notice_wanted.connect(lambda view: open_notice_dialog(page, around, self._outputs, view.breach.breach_id))
        page.close_wanted.connect(lambda view: open_breach_end_dialog(page, around, view.breach.breach_id))
        page.chosen.connect(self._show_detail)

    def _assess(self) -> None:
        if self._sheet is not None:
            open_impact_dialog(self._page, self.around, self._sheet)

    def _open(self, view: BreachView | None) -> None:
        if view is not None and view.breach.open and self._may:
            open_breach_dialog(self._page, self.around, view)

    def _show_impact(self, sheet: ImpactSheet) -> None:
        self._sheet = sheet
        text = impact_text(self.labels, sheet.standing)
        if sheet.known:
            newest = sheet.known[0]
            who = self.tr("{result}. Decided on {day} by {name}.")
            who = who.replace("{result}", self.labels.code("impact_results", newest.result))
            who = who.replace("{day}", isolated(self.labels.day(newest.decided_on)))
            text = f"{text}\n{who.replace('{name}', isolated(sheet.names.get(newest.decided_by, '')))}"
        self._page.show_impact(text, "" if sheet.known else self.tr("There is no assessment yet."))

    def _show_due(self, due: AccountabilityDue) -> None:
        self._page.show_requests(requests_text(self.labels, due))

    def _show_detail(self, view: BreachView | None) -> None:
        if view is None:
            self._page.show_detail("")
            return
        labels, breach = self.labels, view.breach
        lines = [breach.happened, breach.containment]
        if view.cases:
            lines.append(self.tr("Cases: {codes}").replace("{codes}", listed(map(isolated, view.cases))))
        for told in view.tellings:
            who = labels.code("breach_told", told.who)
            result = labels.code("breach_outcomes", told.outcome)
            parts = (who, isolated(told.case_code or ""), result, isolated(labels.moment(told.told_at)), told.note)
            lines.append(in_line(parts))
        if breach.open:
            lines += [labels.code("breach_missing", code) for code in view.missing]
        elif breach.lessons:
            lines.append(breach.lessons)
        self._page.show_detail("\n".join(line for line in lines if line))

    def _late(self, view: BreachView) -> bool:
        due = view.next_due()
        return due is not None and due.late(self.services.desk.clock.now())

    def _columns(self) -> list[TableColumn[BreachView]]:
        labels = self.labels
        return [
            TableColumn(self.tr("What happened"), lambda row: labels.code("breach_kinds", row.breach.kind)),
            TableColumn(self.tr("Noticed"), lambda row: labels.moment(row.breach.detected_at)),
            TableColumn(self.tr("To be told next"), self._next),
            TableColumn(self.tr("State"), self._state),
        ]

    def _next(self, row: BreachView) -> str:
        due = row.next_due()
        if due is None:
            return ""
        text = self.tr("LATE: {who}, by {moment}") if self._late(row) else self.tr("{who}, by {moment}")
        text = text.replace("{who}", self.labels.code("breach_told", due.who))
        return text.replace("{moment}", isolated(self.labels.moment(due.due_at)))

    def _state(self, row: BreachView) -> str:
        if row.breach.open:
            return self.tr("open")
        return self.tr("closed {day}").replace("{day}", isolated(self.labels.moment(row.breach.closed_at)))
