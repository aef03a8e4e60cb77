"""The keys of the window, as the registry has them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.gui.actions.action import Action, group_text
from pgi_desk.gui.actions.menu import all_keys
from pgi_desk.gui.forms.ui_shortcuts_dialog import Ui_ShortcutsDialog
from pgi_desk.gui.labels import isolated, listed
from pgi_desk.gui.models.row_table import RowTable, TableColumn
from pgi_desk.gui.widgets.tables import prepare_table


class ShortcutsDialog(QDialog):
    """Shows every action that has keys, and reports that somebody wants the list on paper."""

    print_wanted = Signal()

    def __init__(self, actions: Sequence[Action], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_ShortcutsDialog()
        self._ui.setupUi(self)
        self._ui.closeButton.clicked.connect(self.accept)
        self._ui.printButton.clicked.connect(self.print_wanted)
        self.finished.connect(self.deleteLater)
        columns: list[TableColumn[Action]] = [
            TableColumn(self.tr("Shortcut"), _all_keys),
            TableColumn(self.tr("What they do"), lambda action: action.text()),
            TableColumn(self.tr("Part of the menu"), lambda action: group_text(action.group)),
        ]
        model = RowTable[Action](columns, self)
        model.show_rows([action for action in actions if action.keys])
        prepare_table(self._ui.table, model, fit=(0, 2), stretch=1, close=True)
        self._ui.table.setCurrentIndex(model.index(0, 0))


def _all_keys(action: Action) -> str:
    return listed(isolated(keys) for keys in all_keys(action))


def open_shortcuts_dialog(parent: QWidget, actions: Sequence[Action]) -> ShortcutsDialog:
    """Open the list over the window and return it."""
    dialog = ShortcutsDialog(actions, parent)
    dialog.open()
    return dialog
