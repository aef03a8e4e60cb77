"""Stores group activities and their corrections."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from pgi_desk.domain.group_activity import GroupActivity
from pgi_desk.gui.dialogs.group_dialog import GroupDialog
from pgi_desk.gui.drafts import DraftSource
from pgi_desk.gui.messages import field_of, message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import ChangeSet


class GroupPresenter(Presenter):
    """Presents one activity."""

    def __init__(self, dialog: GroupDialog, surroundings: Surroundings) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        dialog.save_wanted.connect(self._save)
        dialog.counted.connect(self._total)
        self._total(0)

    def _total(self, people: int) -> None:
        self._dialog.show_total(self.tr("%n person(s)", "", people))

    def _save(self) -> None:
        self._dialog.show_problem("")
        self.do(partial(self.services.group_activities.record, self._dialog.command()), self._saved, self._refused)

    def _saved(self, _changes: ChangeSet) -> None:
        self._dialog.accept()

    def _refused(self, error: Exception) -> None:
        self._dialog.show_problem(message(error), field_of(error))


def open_group_dialog(
    parent: QWidget, surroundings: Surroundings, activity: GroupActivity | None = None
) -> GroupDialog:
    """Open the dialog for a new activity or the correction of one, and return it."""
    dialog = GroupDialog(surroundings.labels, surroundings.services.desk.clock.today(), parent)
    GroupPresenter(dialog, surroundings)
    if activity is not None:
        dialog.show_activity(activity)
    DraftSource(dialog, "group", activity.activity_id if activity is not None else "")
    dialog.open()
    return dialog
