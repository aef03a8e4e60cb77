"""Fills the page about supervision and opens its dialogs."""

from __future__ import annotations

from functools import partial

from pgi_desk.domain.due_list import DueEntry
from pgi_desk.domain.errors import NotPermitted
from pgi_desk.domain.interpreters import Interpreter
from pgi_desk.domain.need_to_know import Rule
from pgi_desk.domain.staff import Permission
from pgi_desk.gui.dialogs.approval_presenters import ApprovalReader, open_ask_approval_dialog
from pgi_desk.gui.dialogs.interpreter_presenters import open_interpreter_dialog
from pgi_desk.gui.messages import message
from pgi_desk.gui.models.row_table import RowTable, TableColumn
from pgi_desk.gui.pages.supervision_page import SupervisionPage
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import Kind
from pgi_desk.services.supervision import much
from pgi_desk.services.supervision_ports import OpeningRow, WorkloadRow

# What each part of the page asks for.
PARTS = {
    "ask": Permission.RECORD_ASSISTANCE,
    "decide": Permission.APPROVE_EXCEPTION,
    "workload": Permission.SUPERVISE,
    "openings": Permission.SUPERVISE,
    "interpreters": Permission.MANAGE_INTERPRETERS,
}


class SupervisionPresenter(Presenter):
    """Presents what waits for others, and what a coordinator looks after."""

    kinds = frozenset({Kind.CASE, Kind.SUPPORT, Kind.SAFETY, Kind.APPROVAL, Kind.INTERPRETER, Kind.STAFF})
    looks_in_front = True

    def __init__(self, page: SupervisionPage, surroundings: Surroundings) -> None:
        super().__init__(surroundings, page)
        self._page = page
        self._reader = ApprovalReader(page, surroundings)
        self._approvals = RowTable[DueEntry](self._approval_columns(), page)
        self._workload = RowTable[WorkloadRow](self._workload_columns(), page)
        self._openings = RowTable[OpeningRow](self._opening_columns(), page)
        self._interpreters = RowTable[Interpreter](self._interpreter_columns(), page)
        page.use_models(self._approvals, self._workload, self._openings, self._interpreters)
        may = self.services.desk.may
        page.close_parts(
            {part: message(NotPermitted(permission=one.value)) for part, one in PARTS.items() if not may(one)}
        )
        page.back_wanted.connect(partial(self.around.navigator.go, "home"))
        page.ask_wanted.connect(lambda: open_ask_approval_dialog(page, surroundings))
        page.decide_wanted.connect(self._decide)
        page.case_wanted.connect(partial(self.around.navigator.go, "case"))
        page.rule_chosen.connect(lambda rule: self.do(partial(self.services.need_to_know.set_rule, rule)))
        page.add_interpreter_wanted.connect(lambda: open_interpreter_dialog(page, surroundings))
        page.change_interpreter_wanted.connect(lambda row: open_interpreter_dialog(page, surroundings, row))

    def activate(self, key: str) -> None:
        """Show the page as it is now; the key names the list that is in front."""
        if key:
            self._page.show_tab(key)
        self.refresh()

    def refresh(self) -> None:
        """Read everything again that the signed-in person may see."""
        services = self.services
        self.read(services.approvals.waiting, self._approvals.show_rows)
        self.do(services.interpreters.register, self._interpreters.show_rows)
        if services.desk.may(Permission.SUPERVISE):
            self.read(services.supervision.workloads, self._workload.show_rows)
            self.read(services.need_to_know.recent, self._openings.show_rows)
            self.read(services.need_to_know.rule, self._show_rule)

    def _show_rule(self, rule: Rule) -> None:
        self._page.use_rules(self.labels.choices("need_to_know_rules"), rule.value)

    def _decide(self, entry: DueEntry) -> None:
        """A plan is decided about where it stands; a request has a form of its own."""
        if entry.kind == "approval_plan":
            self.around.navigator.go("support", entry.case_code)
        else:
            self._reader.show(entry.key)

    def _approval_columns(self) -> list[TableColumn[DueEntry]]:
        labels = self.labels
        return [
            TableColumn(self.tr("What for"), lambda row: labels.code("approval_kinds", row.about)),
            TableColumn(self.tr("Case"), lambda row: row.case_code),
            TableColumn(self.tr("Asked by"), lambda row: row.who),
            TableColumn(self.tr("Since"), lambda row: labels.day(row.due_on)),
        ]

    def _workload_columns(self) -> list[TableColumn[WorkloadRow]]:
        number = self.labels.number
        return [
            TableColumn(self.tr("Name"), lambda row: row.name),
            TableColumn(self.tr("Open cases"), lambda row: number(row.open_cases)),
            TableColumn(self.tr("Of these high risk"), lambda row: number(row.high_risk)),
            TableColumn(self.tr("Overdue"), lambda row: number(row.overdue)),
            TableColumn(self.tr("Hint"), lambda row: self.tr("Talk about sharing the work") if much(row) else ""),
        ]

    def _opening_columns(self) -> list[TableColumn[OpeningRow]]:
        labels = self.labels
        return [
            TableColumn(self.tr("When"), lambda row: labels.moment(row.opened_at)),
            TableColumn(self.tr("Until"), lambda row: labels.moment(row.until)),
            TableColumn(self.tr("Who"), lambda row: row.name),
            TableColumn(self.tr("Case"), lambda row: row.case_code),
            TableColumn(self.tr("Reason"), lambda row: " ".join(row.reason.split())),
            TableColumn(self.tr("Not seen by"), lambda row: labels.number(row.unseen)),
        ]

    def _interpreter_columns(self) -> list[TableColumn[Interpreter]]:
        labels = self.labels
        return [
            TableColumn(self.tr("Code"), lambda row: row.code),
            TableColumn(self.tr("Name"), lambda row: row.name),
            TableColumn(self.tr("Languages"), lambda row: labels.codes("languages", row.languages)),
            TableColumn(self.tr("Community"), lambda row: row.community),
            TableColumn(self.tr("Agreement until"), self._bound),
        ]

    def _bound(self, row: Interpreter) -> str:
        if not row.active:
            return self.tr("Not asked any longer")
        if not row.bound(self.services.desk.clock.today()):
            return self.tr("None in date")
        return self.labels.day(row.agreement_until)
