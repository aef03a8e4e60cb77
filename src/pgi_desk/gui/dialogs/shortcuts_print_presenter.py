"""Puts the keys of the window on paper, in the language of the window; the trail says so before and after."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from pgi_desk.gui.actions.action import Action, Group, group_text
from pgi_desk.gui.actions.menu import all_keys
from pgi_desk.gui.dialogs.paper_preview_presenter import show_paper
from pgi_desk.gui.dialogs.trail_print_dialog import TrailPrintDialog
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.printing import LetterOutputs, paper_problem
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.facts_paper import PreparedFacts
from pgi_desk.services.letter_ports import LetterOutput
from pgi_desk.services.shortcuts_paper import ShortcutGroup


def shortcut_groups(actions: Sequence[Action]) -> tuple[ShortcutGroup, ...]:
    """Return what has keys, by the parts of the menu."""
    parts = ((group, [one for one in actions if one.group is group and one.keys]) for group in Group)
    return tuple(
        ShortcutGroup(group_text(group), tuple((", ".join(all_keys(one)), one.text()) for one in found))
        for group, found in parts
        if found
    )


class ShortcutsPrintPresenter(Presenter):
    """Prepares the paper in memory and lets it go."""

    def __init__(
        self, dialog: TrailPrintDialog, surroundings: Surroundings, outputs: LetterOutputs, actions: Sequence[Action]
    ) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        self._outputs = outputs
        self._paper: PreparedFacts | None = None
        dialog.name_paper(self.tr("Print the keyboard shortcuts"))
        dialog.print_wanted.connect(self._print)
        dialog.save_wanted.connect(self._save)
        dialog.preview_wanted.connect(self._look_at_it)
        self.read(outputs.printers, dialog.use_printers)
        work = partial(self.services.shortcuts_paper.prepare, shortcut_groups(actions), self.labels.language)
        self.do(work, self._prepared, self._refused)

    def _prepared(self, paper: PreparedFacts) -> None:
        self._paper = paper
        self._dialog.show_ready(self.tr("One page with the keys of the window. Nobody's name and no case is on it."))

    def _print(self, queue: str) -> None:
        self._release(self._outputs.to_printer(queue, 1))

    def _look_at_it(self) -> None:
        if self._paper is not None:
            show_paper(self._dialog, self.around, self._outputs, self._paper.pdf)

    def _save(self) -> None:
        kind = self.tr("PDF files (*.pdf)")
        path = self.around.prompts.choose_new_file(self.tr("Save the paper"), "shortcuts.pdf", kind)
        if path is not None:
            self._release(self._outputs.to_file(path if path.suffix else path.with_suffix(".pdf")))

    def _release(self, output: LetterOutput) -> None:
        if self._paper is not None:
            self._dialog.show_busy(True)
            begin = partial(self.services.shortcuts_paper.begin, self._paper, output)
            self.send(begin, output, self._left, self._stayed)

    def _left(self, _changes: ChangeSet) -> None:
        self._dialog.accept()

    def _stayed(self, error: Exception) -> None:
        self._dialog.show_busy(False)
        self._refused(error)
        # The trail has an entry about the attempt, and the first page may have a question.
        self.around.hub.announce(ChangeSet.of(Kind.AUDIT, Kind.DISCLOSURE))

    def _refused(self, error: Exception) -> None:
        self._dialog.show_problem(paper_problem(error))


def open_shortcuts_print_dialog(
    parent: QWidget, surroundings: Surroundings, outputs: LetterOutputs, actions: Sequence[Action]
) -> TrailPrintDialog:
    """Open the dialog over the list of keys and return it."""
    dialog = TrailPrintDialog(parent)
    ShortcutsPrintPresenter(dialog, surroundings, outputs, actions)
    dialog.open()
    return dialog
