"""Asks the principles before a step and lets it go on, or stops it; quiet for whoever answered well before."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.domain.principle_checks import Consequence, Occasion, consequence
from pgi_desk.gui.dialogs.principle_check_dialog import PrincipleCheckDialog
from pgi_desk.gui.labels import Labels, isolated, listed, paired
from pgi_desk.gui.messages import message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.principles import AnswerCheck, Asked


def nothing() -> None:
    """Stands for what nobody waits for."""


class PrincipleCheckPresenter(Presenter):
    """Presents the questions; `go_on` is the step that waits."""

    def __init__(
        self, dialog: PrincipleCheckDialog, surroundings: Surroundings, asked: Asked, go_on: Callable[[], None]
    ) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        self._asked = asked
        self._go_on = go_on
        dialog.changed.connect(self._weigh)
        dialog.go_wanted.connect(self._store)
        self._weigh()

    def _weigh(self) -> None:
        dialog = self._dialog
        go, stop = self.tr("&Go on"), self.tr("Stop &here")
        if dialog.skip_reason():
            dialog.show_result(self.tr("The questions are left out. This is counted for supervision."), go, "")
        elif not dialog.complete():
            waiting = self.tr("Answer every question, or choose why they are left out.")
            dialog.show_result("", go, waiting)
        else:
            texts = {
                Consequence.GO_ON: "",
                Consequence.THINK_AGAIN: self.tr("Something is not safe or not known. Think again before you go on."),
                Consequence.STOP: self.tr(
                    "Stop here. Note nothing that says who somebody is, and ask the focal point before the next step:"
                    " {names}."
                ).replace("{names}", listed(map(isolated, self._asked.ask)) or "–"),
            }
            found = self._found()
            dialog.show_result(texts[found], stop if found is Consequence.STOP else go, "")

    def _found(self) -> Consequence:
        return consequence(self._asked.questions, self._dialog.answers())

    def _store(self) -> None:
        skip, found = self._dialog.skip_reason(), self._found()
        command = AnswerCheck(self._asked, {} if skip else self._dialog.answers(), skip)
        stops = not skip and found is Consequence.STOP
        self.do(partial(self.services.principles.answer, command), lambda _: self._stored(stops=stops), self._refused)

    def _stored(self, *, stops: bool) -> None:
        self._dialog.accept()
        if not stops:
            self._go_on()

    def _refused(self, error: Exception) -> None:
        self._dialog.show_problem(message(error))


class PrincipleGate(Presenter):
    """Stands before a step: asks when something is to be asked, and otherwise lets the step go on at once."""

    def __init__(self, parent: QWidget, surroundings: Surroundings) -> None:
        super().__init__(surroundings, parent)
        self._over = parent
        self._waiting = False
        self._settled: Callable[[], None] = nothing

    def before(
        self,
        occasion: Occasion,
        case_code: CaseCode | None,
        go_on: Callable[[], None],
        settled: Callable[[], None] = nothing,
    ) -> None:
        """Run the step after the questions, or without any when it is quiet; a second click waits for the first.

        `settled` is called before the step, and also when it is not taken.
        """
        if self._waiting:
            return
        self._waiting, self._settled = True, settled
        ask = partial(self.services.principles.before, occasion, case_code)
        self.do(ask, partial(self._ask, go_on), self._not_known)

    def _ask(self, go_on: Callable[[], None], asked: Asked) -> None:
        if not asked.questions:
            self._done()
            go_on()
            return
        dialog = open_principle_check_dialog(self._over, self.around, asked, go_on)
        dialog.finished.connect(self._done)

    def _done(self, _result: int = 0) -> None:
        self._waiting = False
        self._settled()

    def _not_known(self, error: Exception) -> None:
        self._done()
        self.tell_error(error)


def principle_words(labels: Labels, surroundings: Surroundings, asked: Asked) -> str:
    """Return the principles of an occasion, each with what it means here."""
    rows = surroundings.services.desk.content.list("principles")
    found = (rows.get(code) for code in asked.principles)
    return "\n".join(paired(row.label(labels.language), row.text_in("consequence", labels.language)) for row in found)


def open_principle_check_dialog(
    parent: QWidget, surroundings: Surroundings, asked: Asked, go_on: Callable[[], None]
) -> PrincipleCheckDialog:
    """Open the dialog over the window and return it."""
    words = principle_words(surroundings.labels, surroundings, asked)
    dialog = PrincipleCheckDialog(surroundings.labels, asked, words, parent)
    PrincipleCheckPresenter(dialog, surroundings, asked, go_on)
    dialog.open()
    return dialog
