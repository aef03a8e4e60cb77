"""Looks for records while somebody types, and opens the one that is chosen."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import groupby

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from pgi_desk.gui.dialogs.find_dialog import FindDialog, FoundGroup
from pgi_desk.gui.found_lines import FoundLines, place_of
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.finding_ports import Found, FoundKind

PAUSE_MS = 120


class FindPresenter(Presenter):
    """Presents the dialog; an answer to an older text is thrown away, and so is the text when it closes."""

    def __init__(self, dialog: FindDialog, surroundings: Surroundings) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        self._lines = FoundLines(self.labels, self.services.desk.clock.today())
        self._typed, self._question = "", 0
        self._found: tuple[Found, ...] = ()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._look)
        dialog.typed.connect(self._on_typed)
        dialog.hurried.connect(self._on_hurried)
        dialog.chosen.connect(self._open)
        dialog.show_found((), self._hint())

    def _on_typed(self, text: str) -> None:
        self._typed = text
        self._question += 1  # what is asked already is not asked any more
        self._pause.start()

    def _on_hurried(self) -> None:
        """Somebody who presses Enter types no more; what is looked for already comes by itself."""
        if self._pause.isActive():
            self._pause.stop()
            self._look()

    def _look(self) -> None:
        self.read(partial(self.services.find.find, self._typed), partial(self._show, self._question))

    def _show(self, question: int, found: tuple[Found, ...]) -> None:
        if question != self._question:
            return  # an answer to an older question
        self._found = found
        self._dialog.show_found(tuple(self._groups()), self._sentence())

    def _sentence(self) -> str:
        if not self._typed.strip():
            return self._hint()
        if not self._found:
            return self.tr("Nothing is found by this. Try another spelling, or a part of the name.")
        return self.tr("Arrow keys choose a line, Enter opens it.")

    def _hint(self) -> str:
        return self.tr("A name is found in every script and spelling. What you type is not kept anywhere.")

    def _groups(self) -> Iterator[FoundGroup]:
        headings = {
            FoundKind.PERSON: self.tr("People"),
            FoundKind.REFERRAL: self.tr("Referrals"),
            FoundKind.PROVIDER: self.tr("Services"),
            FoundKind.INCOMING: self.tr("Referrals that came in"),
        }
        for kind, numbered in groupby(enumerate(self._found), lambda pair: pair[1].kind):
            yield FoundGroup(headings[kind], tuple((number, self._lines.line(one)) for number, one in numbered))

    def _open(self, number: int) -> None:
        page, key = place_of(self._found[number])
        self._dialog.accept()
        self.around.navigator.go(page, key)


def open_find_dialog(parent: QWidget, surroundings: Surroundings) -> FindDialog:
    """Open the dialog over a page and return it."""
    dialog = FindDialog(parent)
    FindPresenter(dialog, surroundings)
    dialog.open()
    return dialog
