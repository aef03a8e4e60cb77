"""Fills the list of referrals that came in and leads each to its answer."""

from __future__ import annotations

from functools import partial

from pgi_desk.domain.incoming_referral import OPEN, IncomingReferral
from pgi_desk.gui.dialogs.export_presenter import offer_export
from pgi_desk.gui.dialogs.incoming_presenter import open_incoming_answer_dialog, open_incoming_dialog
from pgi_desk.gui.labels import in_line, isolated, listed
from pgi_desk.gui.models.row_table import RowTable, TableColumn
from pgi_desk.gui.pages.incoming_page import IncomingPage
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import Kind


class IncomingPresenter(Presenter):
    """Presents what others refer to the branch."""

    kinds = frozenset({Kind.INCOMING})

    def __init__(self, page: IncomingPage, surroundings: Surroundings) -> None:
        super().__init__(surroundings, page)
        self._wanted = ""
        self._page = page
        self._model = RowTable[IncomingReferral](self._columns(), page)
        page.use_model(self._model, self.around.settings)
        page.back_wanted.connect(partial(self.around.navigator.go, "home"))
        page.new_wanted.connect(lambda: open_incoming_dialog(page, surroundings))
        page.answer_wanted.connect(lambda row: open_incoming_answer_dialog(page, surroundings, row))
        page.case_wanted.connect(partial(self.around.navigator.go, "case"))
        page.chosen.connect(self._show_need)
        offer_export(page, page, surroundings, "incoming")

    def activate(self, key: str) -> None:
        """Show the list as it is now; a key chooses that referral."""
        self._wanted = key
        self.refresh()

    def refresh(self) -> None:
        """Read the list again."""
        self.do(self.services.incoming.all, self._show)

    def _show(self, rows: tuple[IncomingReferral, ...]) -> None:
        self._model.show_rows(rows)
        waiting = sum(row.answer == OPEN for row in rows)
        text = self.tr("%n wait(s) for our answer", "", waiting)
        self._page.show_count(text if waiting else "", len(rows))
        wanted, self._wanted = self._wanted, ""
        for place, row in enumerate(rows):
            if row.incoming_id == wanted:
                self._page.choose(place)

    def _show_need(self, row: IncomingReferral | None) -> None:
        if row is None:
            self._page.show_need("")
            return
        labels = self.labels
        number = self.tr("their number {number}").replace("{number}", isolated(row.sender_number))
        parts = (
            labels.code("service_families", row.service_family),
            row.need,
            isolated(row.sender_contact) if row.sender_contact else "",
            number if row.sender_number else "",
            self.tr("consent, as the sender says: {consent}").replace(
                "{consent}", labels.code("sender_consents", row.sender_consent)
            ),
        )
        self._page.show_need(in_line(parts))

    def _columns(self) -> list[TableColumn[IncomingReferral]]:
        labels = self.labels
        return [
            TableColumn(self.tr("Received"), lambda row: labels.day(row.received_on)),
            TableColumn(self.tr("From"), self._sender),
            TableColumn(self.tr("Urgency"), lambda row: labels.code("referral_priorities", row.priority)),
            TableColumn(self.tr("Answer due"), lambda row: labels.moment(row.due_at)),
            TableColumn(self.tr("Our answer"), self._answer),
            TableColumn(self.tr("Case"), lambda row: row.case_code or ""),
        ]

    def _sender(self, row: IncomingReferral) -> str:
        return f"{isolated(row.sender)}  ·  {self.labels.code('incoming_senders', row.sender_kind)}"

    def _answer(self, row: IncomingReferral) -> str:
        answer = self.labels.code("incoming_answers", row.answer)
        if row.late(self.services.desk.clock.now()):
            return self.tr("LATE: {answer}").replace("{answer}", answer)
        reason = self.labels.code("incoming_reasons", row.answer_reason)
        return listed((answer, reason, isolated(row.passed_to) if row.passed_to else ""))
