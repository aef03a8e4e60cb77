"""Puts on paper for a person what was shared about them, whether or not a referral is left to open it from."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.domain.principle_checks import Occasion
from pgi_desk.gui.dialogs.principle_check_presenter import PrincipleGate
from pgi_desk.gui.dialogs.shared_paper_dialog import SharedPaperDialog
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.printing import LetterOutputs, ask_to_save, page_picture, paper_problem
from pgi_desk.gui.shared_words import FILE_NAME, untold_line
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.letter_content import PageImage
from pgi_desk.services.letter_ports import LetterOutput
from pgi_desk.services.referrals import LETTER_LANGUAGES
from pgi_desk.services.shared_paper import PreparedShared

PREVIEW_DPI = 84


class SharedPaperPresenter(Presenter):
    """Prepares the paper in memory, first in a language that the person reads, and lets it go."""

    def __init__(
        self, dialog: SharedPaperDialog, surroundings: Surroundings, outputs: LetterOutputs, code: CaseCode
    ) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        self._outputs = outputs
        self._code = code
        self._paper: PreparedShared | None = None
        self._principles = PrincipleGate(dialog, surroundings)
        dialog.changed.connect(self._make)
        dialog.print_wanted.connect(self._print)
        dialog.save_wanted.connect(self._before_saving)
        self.read(outputs.printers, dialog.use_printers)
        self._make()

    def _make(self) -> None:
        self._paper = None
        self._dialog.show_busy(True)
        self._dialog.show_problem("")
        self.do(partial(self._prepare, self._dialog.language()), self._show, self._refused)

    def _prepare(self, language: str) -> tuple[PreparedShared, tuple[PageImage, ...]]:
        paper = self.services.shared_paper.prepare(self._code, language)
        return paper, self.services.shared_paper.pages(paper, PREVIEW_DPI)

    def _show(self, made: tuple[PreparedShared, tuple[PageImage, ...]]) -> None:
        paper, pages = made
        if not self._dialog.language():
            self._dialog.use_languages(self.labels.choices_of("languages", LETTER_LANGUAGES), paper.language)
        if paper.language == self._dialog.language():
            self._paper = paper
            hidden = "\n".join(untold_line(one, self.labels) for one in paper.hidden)
            self._dialog.show_pages([page_picture(page) for page in pages], hidden)

    def _print(self, queue: str, copies: int) -> None:
        go_on = partial(self._release_to, queue, copies)
        self._principles.before(Occasion.PRINT, self._code, go_on)

    def _release_to(self, queue: str, copies: int) -> None:
        self._release(self._outputs.to_printer(queue, copies))

    def _before_saving(self) -> None:
        self._principles.before(Occasion.EXPORT, self._code, partial(ask_to_save, self.around.prompts, self._save))

    def _save(self) -> None:
        kind = self.tr("PDF files (*.pdf)")
        path = self.around.prompts.choose_new_file(self.tr("Save the paper"), FILE_NAME, kind)
        if path is not None:
            self._release(self._outputs.to_file(path if path.suffix else path.with_suffix(".pdf")))

    def _release(self, output: LetterOutput) -> None:
        if self._paper is not None:
            self._dialog.show_busy(True)
            self.send(partial(self.services.shared_paper.begin, self._paper, output), output, self._left, self._stayed)

    def _left(self, _changes: ChangeSet) -> None:
        self._dialog.accept()
        self.around.prompts.tell(
            self.tr("The paper left"),
            self.tr("It is logged. Hand it over where nobody else sees it."),
        )

    def _stayed(self, error: Exception) -> None:
        self._dialog.show_busy(False)
        self._refused(error)
        # The trail has an entry about the attempt, and the first page asks where nobody knows what became of it.
        self.around.hub.announce(ChangeSet.of(Kind.AUDIT, Kind.DISCLOSURE, case_code=self._code))

    def _refused(self, error: Exception) -> None:
        self._dialog.show_problem(paper_problem(error))


def open_shared_paper_dialog(
    parent: QWidget, surroundings: Surroundings, outputs: LetterOutputs, code: CaseCode
) -> SharedPaperDialog:
    """Open the dialog over the list of what was shared and return it."""
    dialog = SharedPaperDialog(code, parent)
    SharedPaperPresenter(dialog, surroundings, outputs, code)
    dialog.open()
    return dialog
