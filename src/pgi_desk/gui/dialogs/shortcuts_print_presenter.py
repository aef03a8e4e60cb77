"""Puts the keys of the window on paper, in the language of the window; the trail says so before and after."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from pgi_desk.gui.actions.action import Action, Group, group_text
from pgi_desk.gui.actions.menu import all_keys
from pgi_desk.gui.dialogs.leaving_paper import LeavingPaper
from pgi_desk.gui.dialogs.trail_print_dialog import TrailPrintDialog
from pgi_desk.gui.printing import LetterOutputs
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.facts_paper import PreparedFacts
from pgi_desk.services.shortcuts_paper import ShortcutGroup


def shortcut_groups(actions: Sequence[Action]) -> tuple[ShortcutGroup, ...]:
    """Return what has keys, by the parts of the menu."""
    parts = ((group, [one for one in actions if one.group is group and one.keys]) for group in Group)
    return tuple(
        ShortcutGroup(group_text(group), tuple((", ".join(all_keys(one)), one.text()) for one in found))
        for group, found in parts
        if found
    )


class ShortcutsPrintPresenter(LeavingPaper):
    """Makes the paper in memory."""

    def __init__(
        self, dialog: TrailPrintDialog, surroundings: Surroundings, outputs: LetterOutputs, actions: Sequence[Action]
    ) -> None:
        super().__init__(dialog, surroundings, outputs)
        self._dialog = dialog
        dialog.name_paper(self.tr("Print the keyboard shortcuts"))
        work = partial(self.services.shortcuts_paper.prepare, shortcut_groups(actions), self.labels.language)
        self.make(work, self._show)

    def _show(self, paper: PreparedFacts) -> None:
        self._dialog.show_intro(self.tr("One page with the keys of the window. Nobody's name and no case is on it."))
        self.have(paper.pdf, partial(self.services.shortcuts_paper.begin, paper))

    def place(self) -> tuple[str, str]:
        """Return where it would be saved."""
        return self.tr("Save the paper"), "shortcuts.pdf"


def open_shortcuts_print_dialog(
    parent: QWidget, surroundings: Surroundings, outputs: LetterOutputs, actions: Sequence[Action]
) -> TrailPrintDialog:
    """Open the dialog over the list of keys and return it."""
    dialog = TrailPrintDialog(parent)
    ShortcutsPrintPresenter(dialog, surroundings, outputs, actions)
    dialog.open()
    return dialog
