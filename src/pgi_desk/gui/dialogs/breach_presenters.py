"""Stores breaches of data, who was told of them, and their end."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from pgi_desk.domain.errors import BreachNotOver
from pgi_desk.domain.identifiers import BreachId
from pgi_desk.gui.dialogs.breach_dialog import BreachDialog
from pgi_desk.gui.dialogs.reason_dialog import ReasonDialog
from pgi_desk.gui.dialogs.telling_dialog import TellingDialog
from pgi_desk.gui.drafts import DraftSource
from pgi_desk.gui.messages import field_of, message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.breaches import BreachEntry, BreachView
from pgi_desk.services.changes import ChangeSet


class BreachPresenter(Presenter):
    """Stores what is known of one breach."""

    def __init__(
        self, dialog: BreachDialog, surroundings: Surroundings, store: Callable[[BreachEntry], ChangeSet]
    ) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        self._store = store
        dialog.save_wanted.connect(self._save)

    def _save(self) -> None:
        self._dialog.show_problem("")
        self._dialog.show_busy(True)
        self.do(partial(self._store, self._dialog.entry()), self._saved, self._refused)

    def _saved(self, _changes: ChangeSet) -> None:
        self._dialog.accept()

    def _refused(self, error: Exception) -> None:
        self._dialog.show_busy(False)
        self._dialog.show_problem(message(error), field_of(error))


class TellingPresenter(Presenter):
    """Stores who was told."""

    def __init__(self, dialog: TellingDialog, surroundings: Surroundings, breach_id: BreachId) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        self._breach_id = breach_id
        dialog.save_wanted.connect(self._save)

    def _save(self) -> None:
        self._dialog.show_problem("")
        tell = partial(self.services.breaches.tell, self._dialog.command(self._breach_id))
        self.do(tell, lambda _: self._dialog.accept(), self._refused)

    def _refused(self, error: Exception) -> None:
        self._dialog.show_problem(message(error), field_of(error))


class BreachEndPresenter(Presenter):
    """Closes a breach with what was learnt; what is missing is said line by line."""

    def __init__(self, dialog: ReasonDialog, surroundings: Surroundings, breach_id: BreachId) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        self._breach_id = breach_id
        dialog.accepted_with.connect(self._close)

    def _close(self, lessons: str) -> None:
        close = partial(self.services.breaches.close, self._breach_id, lessons)
        self.do(close, lambda _: self._dialog.accept(), self._refused)

    def _refused(self, error: Exception) -> None:
        lines = [message(error)]
        missing = error.facts.get("missing") if isinstance(error, BreachNotOver) else None
        if isinstance(missing, tuple):
            lines += [self.labels.code("breach_missing", code) for code in missing]
        self._dialog.show_problem("\n".join(lines))


def open_breach_dialog(parent: QWidget, surroundings: Surroundings, view: BreachView | None = None) -> BreachDialog:
    """Open the dialog for a new breach, or for what is known by now, and return it."""
    services = surroundings.services
    dialog = BreachDialog(surroundings.labels, services.desk.clock.now(), parent)
    store: Callable[[BreachEntry], ChangeSet] = services.breaches.report
    if view is not None:
        dialog.show_breach(view)
        store = partial(services.breaches.amend, view.breach.breach_id)
    BreachPresenter(dialog, surroundings, store)
    DraftSource(dialog, "breach", view.breach.breach_id if view is not None else "")
    dialog.open()
    return dialog


def open_telling_dialog(parent: QWidget, surroundings: Surroundings, view: BreachView) -> TellingDialog:
    """Open the dialog over a page and return it."""
    due, now = view.next_due(), surroundings.services.desk.clock.now()
    dialog = TellingDialog(surroundings.labels, view.cases, due.who if due is not None else "", now, parent)
    TellingPresenter(dialog, surroundings, view.breach.breach_id)
    DraftSource(dialog, "telling", view.breach.breach_id)
    dialog.open()
    return dialog


def open_breach_end_dialog(parent: QWidget, surroundings: Surroundings, breach_id: BreachId) -> ReasonDialog:
    """Ask what was learnt from a breach, and return the dialog."""
    title = QCoreApplication.translate("DataProtectionPresenter", "Close the breach")
    intro = QCoreApplication.translate(
        "DataProtectionPresenter",
        "Everybody who has to know knows, and it was stopped. Write what will be done differently, without names.",
    )
    action = QCoreApplication.translate("DataProtectionPresenter", "Close it")
    dialog = ReasonDialog(title, intro, action, parent)
    dialog.setObjectName("BreachEnd")
    BreachEndPresenter(dialog, surroundings, breach_id)
    DraftSource(dialog, "breach_end", breach_id)
    dialog.open()
    return dialog
