"""Puts on paper for a person what was shared about them, whether or not a referral is left to open it from."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.gui.dialogs.leaving_paper import LeavingPaper
from pgi_desk.gui.dialogs.shared_paper_dialog import SharedPaperDialog
from pgi_desk.gui.printing import LetterOutputs, page_picture
from pgi_desk.gui.shared_words import FILE_NAME, untold_line
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.letter_content import PageImage
from pgi_desk.services.referrals import LETTER_LANGUAGES
from pgi_desk.services.shared_paper import PreparedShared

PREVIEW_DPI = 84


class SharedPaperPresenter(LeavingPaper):
    """Makes the paper in memory, first in a language that the person reads."""

    def __init__(
        self, dialog: SharedPaperDialog, surroundings: Surroundings, outputs: LetterOutputs, code: CaseCode
    ) -> None:
        super().__init__(dialog, surroundings, outputs)
        self._dialog = dialog
        self._code = code
        dialog.changed.connect(self._prepare)
        self._prepare()

    def _prepare(self) -> None:
        self.make(partial(self._drawn, self._dialog.language()), self._show)

    def _drawn(self, language: str) -> tuple[PreparedShared, tuple[PageImage, ...]]:
        paper = self.services.shared_paper.prepare(self._code, language)
        return paper, self.services.shared_paper.pages(paper, PREVIEW_DPI)

    def _show(self, made: tuple[PreparedShared, tuple[PageImage, ...]]) -> None:
        paper, pages = made
        if not self._dialog.language():
            self._dialog.use_languages(self.labels.choices_of("languages", LETTER_LANGUAGES), paper.language)
        hidden = "\n".join(untold_line(one, self.labels) for one in paper.hidden)
        self._dialog.show_pages([page_picture(page) for page in pages], hidden)
        self.have(paper.pdf, partial(self.services.shared_paper.begin, paper), self._code)

    def place(self) -> tuple[str, str]:
        """Return where it would be saved."""
        return self.tr("Save the paper"), FILE_NAME

    def left(self) -> None:
        """Say how to hand it over."""
        self.around.prompts.tell(
            self.tr("The paper left"),
            self.tr("It is logged. Hand it over where nobody else sees it."),
        )


def open_shared_paper_dialog(
    parent: QWidget, surroundings: Surroundings, outputs: LetterOutputs, code: CaseCode
) -> SharedPaperDialog:
    """Open the dialog over the list of what was shared and return it."""
    dialog = SharedPaperDialog(code, parent)
    SharedPaperPresenter(dialog, surroundings, outputs, code)
    dialog.open()
    return dialog
