"""Puts the safety plan on paper for the person; the trail says so before and after."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.gui.dialogs.leaving_paper import LeavingPaper
from pgi_desk.gui.dialogs.own_plan_dialog import OwnPlanDialog
from pgi_desk.gui.printing import LetterOutputs
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.referrals import LETTER_LANGUAGES
from pgi_desk.services.safety_plan_paper import PreparedOwnPlan


class OwnPlanPresenter(LeavingPaper):
    """Makes the paper in memory in the language that is chosen."""

    def __init__(
        self, dialog: OwnPlanDialog, surroundings: Surroundings, outputs: LetterOutputs, code: CaseCode
    ) -> None:
        super().__init__(dialog, surroundings, outputs)
        self._dialog = dialog
        self._code = code
        dialog.use_languages(self.labels.choices_of("languages", LETTER_LANGUAGES), self.labels.language)
        dialog.changed.connect(self._prepare)
        self._prepare()

    def _prepare(self) -> None:
        self.make(partial(self.services.safety_plan_paper.prepare, self._code, self._dialog.language()), self._show)

    def _show(self, paper: PreparedOwnPlan) -> None:
        self.have(paper.pdf, partial(self.services.safety_plan_paper.begin, paper), self._code)


def open_own_plan_dialog(
    parent: QWidget, surroundings: Surroundings, outputs: LetterOutputs, code: CaseCode
) -> OwnPlanDialog:
    """Open the dialog over a page and return it."""
    dialog = OwnPlanDialog(code, parent)
    OwnPlanPresenter(dialog, surroundings, outputs, code)
    dialog.open()
    return dialog
