"""Opens an identity for a time, and shows the notice of it to whoever has to see it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from pgi_desk.domain.identifiers import CaseCode, NoticeId
from pgi_desk.gui.dialogs.open_identity_dialog import OpenIdentityDialog
from pgi_desk.gui.drafts import DraftSource
from pgi_desk.gui.labels import isolated
from pgi_desk.gui.messages import field_of, message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import ChangeSet
from pgi_desk.services.need_to_know import NoticeView


class OpenIdentityPresenter(Presenter):
    """Stores why, and then lets the caller show the identity."""

    def __init__(self, dialog: OpenIdentityDialog, surroundings: Surroundings, then: Callable[[], object]) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        self._then = then
        dialog.save_wanted.connect(self._save)

    def _save(self) -> None:
        self._dialog.show_problem("")
        self.do(partial(self.services.need_to_know.open_identity, self._dialog.command()), self._saved, self._refused)

    def _saved(self, _changes: ChangeSet) -> None:
        self._dialog.accept()
        self._then()

    def _refused(self, error: Exception) -> None:
        self._dialog.show_problem(message(error), field_of(error))


class NoticeReader(Presenter):
    """Shows who opened an identity and why; it stands on the first page until this was read."""

    def show(self, notice_id: str) -> None:
        """Read it for the signed-in person."""
        self.do(partial(self.services.need_to_know.notice, NoticeId(notice_id)), self._ask)

    def _ask(self, notice: NoticeView) -> None:
        text = self.tr("{name} opened the identity of case {case} on {moment}, until {until}. The reason: {reason}")
        for mark, value in (
            ("{name}", notice.name),
            ("{case}", notice.case_code),
            ("{moment}", self.labels.moment(notice.opened_at)),
            ("{until}", self.labels.moment(notice.until)),
            ("{reason}", notice.reason),
        ):
            text = text.replace(mark, isolated(value))
        seen = partial(self.do, partial(self.services.need_to_know.seen, notice.notice_id))
        self.around.prompts.confirm(self.tr("An identity was opened"), text, self.tr("I have seen it"), seen)


def open_identity_dialog(
    parent: QWidget, surroundings: Surroundings, code: CaseCode, then: Callable[[], object]
) -> OpenIdentityDialog:
    """Open the dialog over a page and return it; `then` shows the identity."""
    dialog = OpenIdentityDialog(surroundings.labels, code, parent)
    OpenIdentityPresenter(dialog, surroundings, then)
    DraftSource(dialog, "open_identity", code)
    dialog.open()
    return dialog
