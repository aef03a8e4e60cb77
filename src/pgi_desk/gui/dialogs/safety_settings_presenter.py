"""Shows and stores whom to call and by when people are contacted."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from pgi_desk.gui.dialogs.safety_settings_dialog import SafetySettingsDialog
from pgi_desk.gui.messages import message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import ChangeSet


class SafetySettingsPresenter(Presenter):
    """Presents the settings of the branch."""

    def __init__(self, dialog: SafetySettingsDialog, surroundings: Surroundings) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        dialog.save_wanted.connect(self._save)
        self.read(self.services.safety_settings.settings, dialog.show_settings)

    def _save(self) -> None:
        self._dialog.show_problem("")
        self.do(partial(self.services.safety_settings.keep, self._dialog.settings()), self._saved, self._refused)

    def _saved(self, _changes: ChangeSet) -> None:
        self._dialog.accept()

    def _refused(self, error: Exception) -> None:
        self._dialog.show_problem(message(error))


def open_safety_settings_dialog(parent: QWidget, surroundings: Surroundings) -> SafetySettingsDialog:
    """Open the dialog over a page and return it."""
    dialog = SafetySettingsDialog(parent)
    SafetySettingsPresenter(dialog, surroundings)
    dialog.open()
    return dialog
