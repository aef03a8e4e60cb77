"""Records a status that others decided."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.domain.trafficking_status import DECIDE_ANEW, StatusEntry, status_now
from pgi_desk.gui.dialogs.status_dialog import StatusDialog
from pgi_desk.gui.drafts import DraftSource
from pgi_desk.gui.labels import Labels, in_line, isolated
from pgi_desk.gui.messages import field_of, field_sentences, message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import ChangeSet


class StatusPresenter(Presenter):
    """Presents the status of one case."""

    def __init__(self, dialog: StatusDialog, surroundings: Surroundings, code: CaseCode) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        case = self.tr("Case {case}").replace("{case}", isolated(code))
        dialog.offer(case, status_choices(self.labels), self.labels.choices("status_decision_orgs"))
        DraftSource(dialog, "status", code)
        dialog.saved.connect(self._save)
        self.do(partial(self.services.statuses.of_case, code), self._show)

    def _show(self, entries: tuple[StatusEntry, ...]) -> None:
        self._dialog.show_now(status_text(self.labels, entries))

    def _save(self) -> None:
        self._dialog.show_problem("")
        try:
            command = self._dialog.command()
        except InvalidEntry as error:
            self._refused(error)
            return
        self.do(partial(self.services.statuses.record, command), self._saved, self._refused)

    def _saved(self, _changes: ChangeSet) -> None:
        self._dialog.accept()

    def _refused(self, error: Exception) -> None:
        found = field_sentences(error)
        if not found:
            self._dialog.show_problem(message(error), field_of(error))
            return
        names = {
            "decided_by": self.tr("Who decided: {problem}"),
            "decided_on": self.tr("Day of the decision: {problem}"),
            "document": self.tr("Document: {problem}"),
        }
        lines = [names.get(field, "{problem}").replace("{problem}", problem) for field, problem in found]
        self._dialog.show_problem("\n".join(lines), found[0][0])


def status_choices(labels: Labels) -> list[tuple[str, str]]:
    """Return what somebody can record; that two files do not agree is nobody's choice."""
    return [choice for choice in labels.choices("trafficking_statuses") if choice[0] != DECIDE_ANEW]


def status_text(labels: Labels, entries: Sequence[StatusEntry]) -> str:
    """Return the status that holds, with who decided, when and in which document."""
    entry = status_now(entries)
    if entry is None:
        return QCoreApplication.translate("StatusWords", "Nothing is on record.")
    parts = (
        labels.code("trafficking_statuses", entry.status),
        *(labels.code("trafficking_statuses", code) for code in entry.disputed),
        labels.code("status_decision_orgs", entry.decided_by),
        labels.day(entry.decided_on) if entry.decided_on is not None else "",
        entry.document,
    )
    return in_line(isolated(part) for part in parts if part)


def open_status_dialog(parent: QWidget, surroundings: Surroundings, code: CaseCode) -> StatusDialog:
    """Open the dialog over a page and return it."""
    dialog = StatusDialog(code, parent)
    StatusPresenter(dialog, surroundings, code)
    dialog.open()
    return dialog
