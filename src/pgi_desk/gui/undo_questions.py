"""Taking back and doing again: says what it is about to take back before it does, and why where it cannot."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from pgi_desk.gui.messages import message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.gui.undo_words import change_sentence, parts_sentence, refusal_sentence
from pgi_desk.services.changes import ChangeSet
from pgi_desk.services.undoing import ChangeSheet


class UndoQuestions(Presenter):
    """Belongs to the window; a field that somebody types into takes back its own text first, as everywhere."""

    def __init__(self, window: QWidget, surroundings: Surroundings) -> None:
        super().__init__(surroundings, window)

    def take_back(self) -> None:
        """Ask about one's own newest change."""
        self.do(self.services.undoing.next_back, self._ask)

    def do_again(self) -> None:
        """Ask about what was taken back last."""
        self.do(self.services.undoing.next_again, self._ask_again)

    def _ask(self, sheet: ChangeSheet | None) -> None:
        if sheet is None:
            self.around.prompts.tell(self.tr("Nothing to take back"), self.tr("You have not changed anything yet."))
            return
        self._confirm(sheet, self.tr("Take back: {change}."), self.tr("Take back"))

    def _ask_again(self, sheet: ChangeSheet | None) -> None:
        if sheet is None:
            self.around.prompts.tell(
                self.tr("Nothing to do again"), self.tr("You have not taken anything back, or changed something since.")
            )
            return
        self._confirm(sheet, self.tr("Do again: {change}."), self.tr("Do again"))

    def _confirm(self, sheet: ChangeSheet, sentence: str, action: str) -> None:
        content, prompts = self.services.desk.content, self.around.prompts
        lines = [sentence.replace("{change}", change_sentence(self.labels, sheet.view))]
        lines.append(parts_sentence(self.labels, content, sheet))
        if sheet.refusal:
            lines.append(refusal_sentence(self.labels, content, sheet.refusal, sheet))
            prompts.warn(self.tr("This change stays"), "\n\n".join(filter(None, lines)))
            return
        go = partial(self.services.undoing.take_back, sheet.view.change.change_id)
        prompts.confirm(action, "\n\n".join(filter(None, lines)), action, partial(self.do, go, self._done, self._stays))

    def _done(self, _changes: ChangeSet) -> None:
        """The pages look again; nothing more is said."""

    def _stays(self, error: Exception) -> None:
        self.around.prompts.warn(self.tr("This change stays"), message(error))
