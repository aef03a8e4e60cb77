"""Asks a colleague to agree, and stores what they answer."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from pgi_desk.domain.approval_request import AGREED, PLAN, REFUSED
from pgi_desk.domain.errors import DomainError
from pgi_desk.domain.identifiers import ApprovalRequestId, parse_case_code
from pgi_desk.gui.dialogs.approval_dialogs import AnswerApprovalDialog, AskApprovalDialog
from pgi_desk.gui.drafts import DraftSource
from pgi_desk.gui.labels import isolated
from pgi_desk.gui.messages import field_of, message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.approvals import RequestView
from pgi_desk.services.changes import ChangeSet


class AskApprovalPresenter(Presenter):
    """Presents one request that is written."""

    def __init__(self, dialog: AskApprovalDialog, surroundings: Surroundings) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        dialog.save_wanted.connect(self._save)

    def _save(self, code: str, kind: str, reason: str) -> None:
        self._dialog.show_problem("")
        try:
            case_code = parse_case_code(code)
        except DomainError as error:
            self._refused(error)
            return
        self.do(partial(self.services.approvals.ask, case_code, kind, reason), self._saved, self._refused)

    def _saved(self, _changes: ChangeSet) -> None:
        self._dialog.accept()

    def _refused(self, error: Exception) -> None:
        self._dialog.show_problem(message(error), field_of(error))


class ApprovalReader(Presenter):
    """Shows what was asked to whoever may agree."""

    def __init__(self, parent: QWidget, surroundings: Surroundings) -> None:
        super().__init__(surroundings, parent)
        self._parent = parent

    def show(self, request_id: str) -> None:
        """Read the request and ask for the answer."""
        key = ApprovalRequestId(request_id)
        self.do(partial(self.services.approvals.request, key), self._ask)

    def _ask(self, view: RequestView) -> None:
        open_answer_approval_dialog(self._parent, self.around, view)


class AnswerApprovalPresenter(Presenter):
    """Stores one answer."""

    def __init__(self, dialog: AnswerApprovalDialog, surroundings: Surroundings, key: ApprovalRequestId) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        self._key = key
        dialog.answered.connect(self._answer)

    def _answer(self, agrees: bool, comment: str) -> None:
        decision = AGREED if agrees else REFUSED
        store: Callable[[], ChangeSet] = partial(self.services.approvals.decide, self._key, decision, comment)
        self.do(store, lambda _: self._dialog.accept(), self._refused)

    def _refused(self, error: Exception) -> None:
        self._dialog.show_problem(message(error), field_of(error))


def open_ask_approval_dialog(parent: QWidget, surroundings: Surroundings) -> AskApprovalDialog:
    """Open the dialog over a page and return it; a plan is decided about where it stands."""
    kinds = [one for one in surroundings.labels.choices("approval_kinds") if one[0] != PLAN]
    dialog = AskApprovalDialog(kinds, parent)
    AskApprovalPresenter(dialog, surroundings)
    DraftSource(dialog, "ask_approval")
    dialog.open()
    return dialog


def open_answer_approval_dialog(parent: QWidget, surroundings: Surroundings, view: RequestView) -> AnswerApprovalDialog:
    """Open the dialog over a page and return it."""
    request, labels = view.request, surroundings.labels
    about = QCoreApplication.translate("AnswerApprovalPresenter", "{kind}, case {case}, asked by {name} on {moment}")
    for mark, value in (
        ("{kind}", labels.code("approval_kinds", request.kind)),
        ("{case}", request.case_code),
        ("{name}", view.asked_by),
        ("{moment}", labels.moment(request.asked_at)),
    ):
        about = about.replace(mark, isolated(value))
    dialog = AnswerApprovalDialog(about, request.reason, parent)
    AnswerApprovalPresenter(dialog, surroundings, request.request_id)
    DraftSource(dialog, "answer_approval", request.request_id)
    dialog.open()
    return dialog
