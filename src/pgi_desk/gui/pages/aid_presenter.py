"""Fills the page with the help of a case and opens its dialogs."""

from __future__ import annotations

from functools import partial

from pgi_desk.domain.assistance import Assistance
from pgi_desk.domain.errors import NotPermitted
from pgi_desk.domain.goods import held
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.domain.legal_matter import PRESSING, DeadlineState, LegalEntry, deadline_state
from pgi_desk.domain.readiness_gate import Module, module_of_assistance
from pgi_desk.domain.staff import Permission
from pgi_desk.gui.aid_words import AidWords
from pgi_desk.gui.case_gate import CaseGate
from pgi_desk.gui.dialogs.aid_feed import matter_choices
from pgi_desk.gui.dialogs.aid_presenter import form_of, open_aid_correction, open_legal_step
from pgi_desk.gui.dialogs.assistance_presenter import open_assistance_dialog
from pgi_desk.gui.dialogs.receipt_presenter import open_receipt_dialog
from pgi_desk.gui.labels import in_line, isolated
from pgi_desk.gui.messages import message
from pgi_desk.gui.models.row_table import RowTable, TableColumn
from pgi_desk.gui.module_gate import ModuleGate
from pgi_desk.gui.pages.aid_page import AidPage
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.gui.widgets.aid_parts import MatterChoice
from pgi_desk.services.aid_ports import AidRecord, OnShelf
from pgi_desk.services.changes import Kind
from pgi_desk.services.read_models import CaseDetail
from pgi_desk.services.safety import SafetyView

NOTHING = AidRecord((), (), (), (), (), (), ())


class AidPagePresenter(Presenter):
    """Presents the help of one case."""

    kinds = frozenset({Kind.ASSISTANCE, Kind.STOCK, Kind.STAFF, Kind.CONSENT})
    looks_in_front = True

    def __init__(self, page: AidPage, surroundings: Surroundings) -> None:
        super().__init__(surroundings, page)
        self._page = page
        self._code, self._wanted = CaseCode(""), ""
        self._record = NOTHING
        self._staff: dict[str, str] = {}
        self._words = AidWords(self.labels, self.services.desk.content, {})
        self._given = RowTable[Assistance](self._given_columns(), page)
        self._matters = RowTable[MatterChoice](
            self._matter_columns(), page, alarming=lambda row: self._state(row) in PRESSING - {DeadlineState.SOON}
        )
        page.use_models(self._given, self._matters)
        self._gate = ModuleGate(page, surroundings, Module.LEGAL_AID)
        self._gate.known.connect(self._close_matter)
        self._case = CaseGate(page, surroundings)
        self._case.known.connect(page.buttons.show_case)
        self._detail: CaseDetail | None = None
        allowed = self.services.desk.may(Permission.RECORD_ASSISTANCE)
        page.allow("" if allowed else message(NotPermitted(permission=Permission.RECORD_ASSISTANCE.value)))
        self._connect()

    def activate(self, key: str) -> None:
        """Show the help of a case; "case matter" goes to one legal matter."""
        code, _, matter = key.partition(" ")
        if code:
            self._code, self._wanted, self._detail = CaseCode(code), matter, None
        self._gate.refresh()
        self._case.look(self._code)
        self.refresh()

    def refresh(self) -> None:
        """Read everything again."""
        if self._code:
            self.read(self.services.case_plans.owners, self._know_staff)
            self.read(self.services.stock.shelf, self._know_articles)
            self.read(partial(self.services.safety.view, self._code), self._show_contact)
            self.read(partial(self.services.aid.of_case, self._code), self._show)

    def _connect(self) -> None:
        page, around = self._page, self.around
        page.back_wanted.connect(lambda: around.navigator.go("case", self._code))
        page.stock_wanted.connect(lambda: around.navigator.go("stock"))
        page.record_wanted.connect(lambda: open_assistance_dialog(page, around, self._code))
        page.correction_wanted.connect(self._correct)
        page.receipt_wanted.connect(self._print)
        page.matter_wanted.connect(lambda: open_legal_step(page, around, self._code, self._record))
        page.step_wanted.connect(self._go_on)
        page.given_chosen.connect(self._on_entry)
        page.matter_chosen.connect(self._on_matter)

    def _know_staff(self, staff: tuple[tuple[str, str], ...]) -> None:
        self._staff = dict(staff)

    def _know_articles(self, shelf: tuple[OnShelf, ...]) -> None:
        names: dict[str, str] = {row.article.article_id: row.article.name for row in shelf}
        self._words = AidWords(self.labels, self.services.desk.content, names)

    def _show_contact(self, view: SafetyView) -> None:
        stopped = self.tr("Do not contact the person about it: there is no consent to that, or no safe way.")
        self._page.show_case(self._code, stopped if view.stops else "")
        self._detail = view.detail
        self._close_matter()

    def _close_matter(self) -> None:
        """Legal help to survivors is open as the branch is ready."""
        detail = self._detail
        if detail is None:
            return
        modules = self.services.desk.content.list("readiness_modules")
        gated = module_of_assistance(modules, "legal", "", detail.case_type) is Module.LEGAL_AID
        self._page.close_matter(self._gate.reason if gated else "")

    def _show(self, record: AidRecord) -> None:
        self._record = record
        self._given.show_rows(sorted(record.given, key=lambda one: one.given_on, reverse=True))
        matters = sorted(matter_choices(record), key=self._urgency)
        self._matters.show_rows(matters)
        places = [place for place, one in enumerate(matters) if one.matter.matter_id == self._wanted]
        if places:
            self._page.choose_matter(places[0])

    def _urgency(self, one: MatterChoice) -> tuple[bool, str]:
        day = one.newest.deadline
        return day is None, day.isoformat() if day is not None else one.matter.matter_id

    def _correct(self, entry: Assistance | None) -> None:
        if entry is not None:
            open_aid_correction(self._page, self.around, self._record, entry)

    def _print(self, entry: Assistance | None) -> None:
        if entry is not None and self.around.outputs is not None:
            open_receipt_dialog(self._page, self.around, self.around.outputs, self._code, entry.assistance_id)

    def _go_on(self, row: MatterChoice | None) -> None:
        if row is not None:
            open_legal_step(self._page, self.around, self._code, self._record, row.matter.matter_id)

    def _on_entry(self, entry: Assistance | None) -> None:
        if entry is None:
            return
        has_form = form_of(self._record, entry) is not None
        own = self.tr("A legal matter is taken further by its next step.") if entry.family == "legal" else ""
        none = own or self.tr("This kind of help has no form of its own.")
        lines = [one for one in self._record.goods if one.assistance_id == entry.assistance_id]
        nothing = "" if held(lines) else self.tr("Nothing out of the stock was given here.")
        self._page.show_entry("" if has_form else none, nothing)

    def _on_matter(self, row: MatterChoice | None) -> None:
        if row is None:
            self._page.show_steps("")
            return
        steps = [one for one in self._record.entries if one.matter_id == row.matter.matter_id]
        self._page.show_steps("\n".join(self._step(one) for one in reversed(steps)))

    def _step(self, one: LegalEntry) -> str:
        said = [
            self.labels.moment(one.written_at),
            self._staff.get(one.written_by, ""),
            self.labels.code("legal_statuses", one.status),
            self.tr("deadline {day}").replace("{day}", self.labels.day(one.deadline)) if one.deadline else "",
            one.note,
        ]
        return in_line(isolated(part) for part in said if part)

    def _state(self, row: MatterChoice) -> DeadlineState:
        warn = self.services.desk.content.list("legal_kinds").get(row.matter.kind).number("warn_days")
        return deadline_state(row.newest.deadline, self.services.desk.clock.today(), warn)

    def _given_columns(self) -> list[TableColumn[Assistance]]:
        return [
            TableColumn(self.tr("Day"), lambda one: self.labels.day(one.given_on)),
            TableColumn(self.tr("Help"), lambda one: self.labels.code("assistance_types", one.type_code)),
            TableColumn(self.tr("Details"), lambda one: self._words.details(self._record, one)),
            TableColumn(self.tr("Receipt"), lambda one: self._words.receipts(self._record, one)),
        ]

    def _matter_columns(self) -> list[TableColumn[MatterChoice]]:
        return [
            TableColumn(self.tr("About"), lambda row: self.labels.code("legal_kinds", row.matter.kind)),
            TableColumn(self.tr("How it stands"), lambda row: self.labels.code("legal_statuses", row.newest.status)),
            TableColumn(self.tr("Next deadline"), self._deadline),
            TableColumn(self.tr("If it passes"), lambda row: row.newest.if_passed),
            TableColumn(self.tr("Who follows it"), lambda row: self._staff.get(row.newest.follows, "")),
        ]

    def _deadline(self, row: MatterChoice) -> str:
        day = self.labels.day(row.newest.deadline) if row.newest.deadline is not None else ""
        return self._words.deadline(self._state(row), day)
