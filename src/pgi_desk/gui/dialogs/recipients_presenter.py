"""Adds and retires the keys that open backups."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from pgi_desk.domain.backup_plan import BackupRecipient
from pgi_desk.gui.dialogs.recipients_dialog import RecipientsDialog
from pgi_desk.gui.drafts import DraftSource
from pgi_desk.gui.messages import field_of, message
from pgi_desk.gui.models.row_table import RowTable, TableColumn
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.backup_care import BackupState, fingerprint
from pgi_desk.services.changes import ChangeSet, Kind


class RecipientsPresenter(Presenter):
    """Presents the keys."""

    kinds = frozenset({Kind.BACKUP})

    def __init__(self, dialog: RecipientsDialog, surroundings: Surroundings) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        self._model = RowTable[BackupRecipient](self._columns(), dialog)
        dialog.use_model(self._model)
        dialog.add_wanted.connect(self._add)
        dialog.remove_wanted.connect(self._remove)
        self._source = DraftSource(dialog, "recipient")
        self.refresh()

    def refresh(self) -> None:
        """Read the keys again."""
        self.do(self.services.backup_care.state, self._show)

    def _show(self, state: BackupState) -> None:
        self._model.show_rows(state.recipients)

    def _add(self, name: str, public_key: str) -> None:
        add = partial(self.services.backup_care.add_recipient, name, public_key)
        self.do(add, self._added, self._refused)

    def _added(self, _changes: ChangeSet) -> None:
        self._dialog.show_added()
        self._source.finish()

    def _remove(self, row: BackupRecipient) -> None:
        self.do(partial(self.services.backup_care.deactivate_recipient, row.recipient_id), None, self._refused)

    def _refused(self, error: Exception) -> None:
        self._dialog.show_problem(message(error), field_of(error))

    def _columns(self) -> list[TableColumn[BackupRecipient]]:
        # Not asked of the presenter in each cell: that would hold the closed dialog in memory.
        used, unused = self.tr("Used"), self.tr("No longer used")
        return [
            TableColumn(self.tr("Who holds it"), lambda row: row.name),
            TableColumn(self.tr("Fingerprint"), lambda row: fingerprint(row.public_key)),
            TableColumn(self.tr("State"), lambda row: used if row.active else unused),
        ]


def open_recipients_dialog(parent: QWidget, surroundings: Surroundings) -> RecipientsDialog:
    """Open the dialog over the window and return it."""
    dialog = RecipientsDialog(parent)
    RecipientsPresenter(dialog, surroundings)
    dialog.open()
    return dialog
