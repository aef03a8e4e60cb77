"""Keeps the register of interpreters, and asks about a conflict of interest each time one is used."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.domain.interpreters import Interpreter, conflict_of
from pgi_desk.gui.dialogs.interpreter_dialog import InterpreterDialog
from pgi_desk.gui.dialogs.use_interpreter_dialog import UseInterpreterDialog
from pgi_desk.gui.labels import listed
from pgi_desk.gui.messages import field_of, message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import ChangeSet


class InterpreterPresenter(Presenter):
    """Presents one entry of the register."""

    def __init__(self, dialog: InterpreterDialog, surroundings: Surroundings) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        dialog.save_wanted.connect(self._save)

    def _save(self) -> None:
        self._dialog.show_problem("")
        self.do(partial(self.services.interpreters.save, self._dialog.entry()), self._saved, self._refused)

    def _saved(self, _changes: ChangeSet) -> None:
        self._dialog.accept()

    def _refused(self, error: Exception) -> None:
        self._dialog.show_problem(message(error), field_of(error))


class UseInterpreterPresenter(Presenter):
    """Presents the choice for one talk; `taken` is given the code of the interpreter who is used."""

    def __init__(self, dialog: UseInterpreterDialog, surroundings: Surroundings, taken: Callable[[str], None]) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        self._taken = taken
        self._known: tuple[Interpreter, ...] = ()
        dialog.language_chosen.connect(self._offer)
        dialog.changed.connect(self._judge)
        dialog.use_wanted.connect(lambda: self._save(stepped_aside=False))
        dialog.aside_wanted.connect(lambda: self._save(stepped_aside=True))
        self._judge()
        self.do(self.services.interpreters.register, self._show)

    def _show(self, found: tuple[Interpreter, ...]) -> None:
        self._known = found
        self._offer(self._dialog.language())

    def _offer(self, language: str) -> None:
        """Who has no agreement that holds is shown too, and says so, so that nobody wonders where they are."""
        today, unbound = self.services.desk.clock.today(), self.tr("{name} (no agreement in date)")
        fitting = [one for one in self._known if one.active and language in one.languages]
        names = {one.interpreter_id: listed((one.name, one.community)) for one in fitting}
        self._dialog.offer(
            [
                (key, names[key] if one.bound(today) else unbound.replace("{name}", names[key]))
                for one in fitting
                for key in (one.interpreter_id,)
            ]
        )

    def _judge(self) -> None:
        questions, answers = self.services.desk.content.list("interpreter_questions"), self._dialog.answers()
        reason = ""
        if not self._dialog.interpreter():
            reason = self.tr("Choose the interpreter first.")
        elif len(answers) < len(questions.codes()):
            reason = self.tr("Answer every question first; not known is an answer.")
        if reason:
            self._dialog.show_conflict("", may_use=False, reason=reason)
            return
        found = conflict_of(answers, questions)
        text = ""
        if found.stops:
            text = self.tr("Conflict of interest: this interpreter steps aside. Choose another one.")
        elif found.doubts:
            text = self.tr("There is a doubt. Ask again, or write why this interpreter is used all the same.")
        self._dialog.show_conflict(text, may_use=not found.stops, reason="")

    def _save(self, *, stepped_aside: bool) -> None:
        self._dialog.show_problem("")
        command = self._dialog.command(stepped_aside=stepped_aside)
        self.do(
            partial(self.services.interpreters.use, command),
            lambda _: self._stored(command.interpreter_id, used=not stepped_aside),
            self._refused,
        )

    def _stored(self, key: str, *, used: bool) -> None:
        self._dialog.accept()
        if used:
            self._taken(next(one.code for one in self._known if one.interpreter_id == key))

    def _refused(self, error: Exception) -> None:
        self._dialog.show_problem(message(error), field_of(error))


def open_interpreter_dialog(
    parent: QWidget, surroundings: Surroundings, known: Interpreter | None = None
) -> InterpreterDialog:
    """Open the dialog for a new interpreter, or for one in the register, and return it."""
    today = surroundings.services.desk.clock.today()
    dialog = InterpreterDialog(surroundings.labels, today, known, parent)
    InterpreterPresenter(dialog, surroundings)
    dialog.open()
    return dialog


def open_use_interpreter_dialog(
    parent: QWidget, surroundings: Surroundings, code: CaseCode, occasion: str, taken: Callable[[str], None]
) -> UseInterpreterDialog:
    """Open the dialog over a form and return it."""
    dialog = UseInterpreterDialog(surroundings.labels, code, occasion, parent)
    UseInterpreterPresenter(dialog, surroundings, taken)
    dialog.open()
    return dialog
