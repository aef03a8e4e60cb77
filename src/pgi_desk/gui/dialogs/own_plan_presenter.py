"""Puts the safety plan on paper for the person; the trail says so before and after."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.domain.principle_checks import Occasion
from pgi_desk.gui.dialogs.own_plan_dialog import OwnPlanDialog
from pgi_desk.gui.dialogs.paper_preview_presenter import show_paper
from pgi_desk.gui.dialogs.principle_check_presenter import PrincipleGate
from pgi_desk.gui.messages import message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.printing import LetterOutputs, paper_problem
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.referrals import LETTER_LANGUAGES
from pgi_desk.services.safety_plan_paper import PreparedOwnPlan


class OwnPlanPresenter(Presenter):
    """Prepares the paper in memory in the language that is chosen, and lets it go."""

    def __init__(
        self, dialog: OwnPlanDialog, surroundings: Surroundings, outputs: LetterOutputs, code: CaseCode
    ) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        self._outputs = outputs
        self._code = code
        self._paper: PreparedOwnPlan | None = None
        self._principles = PrincipleGate(dialog, surroundings)
        dialog.use_languages(self.labels.choices_of("languages", LETTER_LANGUAGES), self.labels.language)
        dialog.changed.connect(self._prepare)
        dialog.print_wanted.connect(self._print)
        dialog.preview_wanted.connect(self._look_at_it)
        self.read(outputs.printers, dialog.use_printers)
        self._prepare()

    def _prepare(self) -> None:
        self._paper = None
        self._dialog.show_ready(ready=False)
        prepare = partial(self.services.safety_plan_paper.prepare, self._code, self._dialog.language())
        self.do(prepare, self._prepared, self._refused)

    def _prepared(self, paper: PreparedOwnPlan) -> None:
        """An answer about another language is passed over."""
        if paper.language == self._dialog.language():
            self._paper = paper
            self._dialog.show_problem("")
            self._dialog.show_ready(ready=True)

    def _look_at_it(self) -> None:
        if self._paper is not None:
            show_paper(self._dialog, self.around, self._outputs, self._paper.pdf)

    def _refused(self, error: Exception) -> None:
        self._dialog.show_problem(message(error))

    def _print(self, queue: str) -> None:
        if self._paper is not None:
            self._principles.before(Occasion.PRINT, self._code, partial(self._release, queue))

    def _release(self, queue: str) -> None:
        if self._paper is not None:
            self._dialog.show_ready(ready=False)
            output = self._outputs.to_printer(queue, 1)
            begin = partial(self.services.safety_plan_paper.begin, self._paper, output)
            self.send(begin, output, self._left, self._stayed)

    def _left(self, _changes: ChangeSet) -> None:
        self._dialog.accept()

    def _stayed(self, error: Exception) -> None:
        self._dialog.show_problem(paper_problem(error))
        self._dialog.show_ready(ready=True)
        # The trail has an entry about the attempt, and the first page may have a question.
        self.around.hub.announce(ChangeSet.of(Kind.DISCLOSURE))


def open_own_plan_dialog(
    parent: QWidget, surroundings: Surroundings, outputs: LetterOutputs, code: CaseCode
) -> OwnPlanDialog:
    """Open the dialog over a page and return it."""
    dialog = OwnPlanDialog(code, parent)
    OwnPlanPresenter(dialog, surroundings, outputs, code)
    dialog.open()
    return dialog
