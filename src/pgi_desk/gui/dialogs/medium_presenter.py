"""Names a stick or folder and retires it."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from pgi_desk.domain.backup_reminders import MediumStanding
from pgi_desk.gui.backup_words import medium_facts
from pgi_desk.gui.dialogs.medium_dialog import MediumDialog
from pgi_desk.gui.labels import isolated
from pgi_desk.gui.messages import field_of, message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings


class MediumPresenter(Presenter):
    """Presents one stick or folder."""

    def __init__(self, dialog: MediumDialog, surroundings: Surroundings, standing: MediumStanding) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        self._medium = standing.medium
        dialog.show_medium(self._medium.label, medium_facts(standing, self.labels), retired=self._medium.retired)
        dialog.name_wanted.connect(self._name)
        dialog.retire_wanted.connect(self._ask_to_retire)

    def _name(self, label: str) -> None:
        self.do(
            partial(self.services.backup_care.name_medium, self._medium.medium_id, label), self._done, self._refused
        )

    def _ask_to_retire(self) -> None:
        text = self.tr(
            "{label} no longer counts as a place with backups. Was it lost or stolen? Whoever has it can do nothing"
            " with the backups on it, unless they also have a key or passphrase that opens them."
        )
        self.around.prompts.confirm(
            self.tr("Retire this stick or folder?"),
            text.replace("{label}", isolated(self._medium.label)),
            self.tr("Retire"),
            self._retire,
        )

    def _retire(self) -> None:
        self.do(partial(self.services.backup_care.retire_medium, self._medium.medium_id), self._done, self._refused)

    def _done(self, _changes: object) -> None:
        self._dialog.accept()

    def _refused(self, error: Exception) -> None:
        self._dialog.show_problem(message(error), field_of(error))


def open_medium_dialog(parent: QWidget, surroundings: Surroundings, standing: MediumStanding) -> MediumDialog:
    """Open the dialog over the window and return it."""
    dialog = MediumDialog(parent)
    MediumPresenter(dialog, surroundings, standing)
    dialog.open()
    return dialog
