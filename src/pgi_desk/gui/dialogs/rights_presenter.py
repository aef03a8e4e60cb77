"""Records what a person asked for about their own record, and what came of it."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from pgi_desk.domain.errors import NotPermitted
from pgi_desk.domain.identifiers import CaseCode, TicketId
from pgi_desk.domain.rights import OPEN, RightsTicket
from pgi_desk.domain.staff import Permission
from pgi_desk.gui.dialogs.data_paper_presenter import open_own_record_dialog
from pgi_desk.gui.dialogs.rights_dialog import RightsDialog
from pgi_desk.gui.drafts import DraftSource
from pgi_desk.gui.labels import in_line, isolated
from pgi_desk.gui.messages import field_of, message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import ChangeSet, Kind


class RightsPresenter(Presenter):
    """Presents the requests of one case."""

    kinds = frozenset({Kind.LETTING_GO})

    def __init__(self, dialog: RightsDialog, surroundings: Surroundings, code: CaseCode) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        self._code = code
        self._source = DraftSource(dialog, "rights", code)
        dialog.received.connect(self._receive)
        dialog.settled.connect(self._settle)
        dialog.print_wanted.connect(self._print)
        needed = Permission.LET_GO
        if not self.services.desk.may(needed):
            dialog.close_answers(message(NotPermitted(permission=needed.value)))
        self.refresh()

    def refresh(self) -> None:
        """Read the requests again."""
        self.do(partial(self.services.rights.of_case, self._code), self._show)

    def _show(self, tickets: tuple[RightsTicket, ...]) -> None:
        self._dialog.show_requests([(one, self._line(one)) for one in tickets])

    def _line(self, ticket: RightsTicket) -> str:
        labels = self.labels
        right = labels.code("person_rights", ticket.right_code)
        if ticket.state != OPEN:
            answer = labels.code("rights_answers", ticket.state)
            parts = (right, f"{answer} {isolated(labels.day(ticket.settled_on))}", isolated(ticket.reason))
            return in_line(parts)
        late = ticket.due_on < self.services.desk.clock.today()
        due = self.tr("LATE: answer was due on {day}") if late else self.tr("answer by {day}")
        parts = (right, due.replace("{day}", isolated(labels.day(ticket.due_on))), isolated(ticket.note))
        return in_line(parts)

    def _receive(self, right: str, on: date, note: str) -> None:
        self._dialog.show_problem("")
        receive = partial(self.services.rights.receive, self._code, right, on, note)
        self.do(receive, self._stored, self._refused)

    def _settle(self, ticket_id: str, state: str, reason: str) -> None:
        self._dialog.show_problem("")
        settle = partial(self.services.rights.settle, TicketId(ticket_id), state, reason)
        self.do(settle, self._stored, self._refused)

    def _print(self) -> None:
        """Show everything that is on file, for the person."""
        if self.around.outputs is not None:
            open_own_record_dialog(self._dialog, self.around, self.around.outputs, self._code)

    def _stored(self, _changes: ChangeSet) -> None:
        self._dialog.recorded()
        self._source.finish()

    def _refused(self, error: Exception) -> None:
        self._dialog.show_problem(message(error), field_of(error))


def open_rights_dialog(parent: QWidget, surroundings: Surroundings, code: CaseCode) -> RightsDialog:
    """Open the dialog over a page and return it."""
    dialog = RightsDialog(surroundings.labels, code, surroundings.services.desk.clock.today(), parent)
    RightsPresenter(dialog, surroundings, code)
    dialog.open()
    return dialog
