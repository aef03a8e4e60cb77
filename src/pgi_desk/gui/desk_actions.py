"""Feeds the keys, the menu, the rail, the palette and the list of keys of one window from the registry."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal

from pgi_desk.gui.actions.action import Action
from pgi_desk.gui.actions.gate import ActionGate, Openings
from pgi_desk.gui.actions.keys import ActionKeys
from pgi_desk.gui.actions.matching import folded
from pgi_desk.gui.actions.menu import ActionMenu, shown_keys
from pgi_desk.gui.actions.page_rows import page_rows
from pgi_desk.gui.actions.recent_cases import RecentCases
from pgi_desk.gui.actions.registry import ACTIONS
from pgi_desk.gui.actions.rows import PaletteRow, RowFinder, RowKind
from pgi_desk.gui.actions.setting_rows import setting_rows
from pgi_desk.gui.dialogs.palette_dialog import PaletteDialog
from pgi_desk.gui.dialogs.palette_presenter import open_palette
from pgi_desk.gui.dialogs.shortcuts_dialog import ShortcutsDialog, open_shortcuts_dialog
from pgi_desk.gui.dialogs.shortcuts_print_presenter import open_shortcuts_print_dialog
from pgi_desk.gui.labels import isolated
from pgi_desk.gui.main_window import MainWindow
from pgi_desk.gui.record_finder import RecordFinder
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import ChangeSet, Kind


class DeskActions(QObject):
    """Runs actions of one window, or says why they are closed; `look_chosen` carries a field of the look and a value.

    Whoever finds records adds a finder, and its lines stand in the palette under the actions.
    """

    look_chosen = Signal(str, object)

    def __init__(
        self, window: MainWindow, around: Surroundings, go: Callable[[str, str], None], openings: Openings
    ) -> None:
        super().__init__(window)
        self._window = window
        self._around = around
        self._go = go
        self._gate = ActionGate(around.services.desk, around.labels, openings)
        self._recent = RecentCases()
        self._finders: list[RowFinder] = [RecordFinder(around, self)]
        self._actions = tuple(one for one in ACTIONS if around.services.desk.in_demo or not one.training)
        self.keys = ActionKeys(window, self._actions, self.run)
        self._menu = ActionMenu(self._actions, self.run, self._gate.reason, window)
        window.menu_tool.setMenu(self._menu)
        around.hub.changed.connect(self._on_changed)

    def add_finder(self, finder: RowFinder) -> None:
        """Let somebody add lines to the palette."""
        self._finders.append(finder)

    def run(self, action: Action) -> None:
        """Do it, or say why it is closed."""
        reason = self._gate.reason(action)
        if reason:
            title = QCoreApplication.translate("Presenter", "This could not be done")
            self._around.prompts.warn(title, reason)
        else:
            self._go(action.goal, "")

    def note_place(self, page: str, key: str) -> None:
        """Remember which case files were open."""
        self._recent.note(page, key)

    def offer_rail(self) -> None:
        """Open or close the entries of the rail by the role of whoever works here."""
        for action in self._actions:
            if self._window.has_entry(action.goal):
                self._window.offer(action.goal, self._gate.role_reason(action), shown_keys(action))

    def open_menu(self) -> None:
        """Open the menu without a mouse."""
        self._menu.open_under(self._window.menu_tool)

    def open_palette(self) -> PaletteDialog:
        """Ask what shall be done."""
        return open_palette(self._window, tuple(self._rows()), self._finders)

    def open_shortcuts(self) -> ShortcutsDialog:
        """Show all keys, which can be printed."""
        dialog = open_shortcuts_dialog(self._window, self._actions)
        if (outputs := self._around.outputs) is not None:
            dialog.print_wanted.connect(
                lambda: open_shortcuts_print_dialog(dialog, self._around, outputs, self._actions)
            )
        return dialog

    def _rows(self) -> Iterator[PaletteRow]:
        line = self.tr("Case file {code}")
        for code in self._recent.codes():
            shown = line.replace("{code}", isolated(code))
            yield PaletteRow(RowKind.CASE, shown, f"Case file {code}", partial(self._go, "case", code))
        page = self._window.current_page()
        if page is not None:
            yield from page_rows(page, {folded(action.text()) for action in self._actions})
        yield from (self._row(action) for action in self._actions if action.goal != "palette")
        yield from setting_rows(self.look_chosen.emit)

    def _row(self, action: Action) -> PaletteRow:
        run, keys = partial(self.run, action), shown_keys(action)
        return PaletteRow(RowKind.ACTION, action.text(), action.label, run, keys, self._gate.reason(action))

    def _on_changed(self, changes: ChangeSet) -> None:
        """Whoever was erased is not named any more, not even by a code."""
        if Kind.LETTING_GO in changes.kinds and changes.case_code:
            self._recent.forget(changes.case_code)
