"""How every paper leaves from its dialog: looked at, printed or saved, and what came of it is told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.domain.principle_checks import Occasion
from pgi_desk.gui.dialogs.paper_preview_presenter import show_paper
from pgi_desk.gui.dialogs.principle_check_presenter import PrincipleGate
from pgi_desk.gui.jobs import Lane
from pgi_desk.gui.messages import message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.printing import LetterOutputs, ask_to_save, paper_problem
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.gui.widgets.paper_dialog import PaperDialog
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.leaving import Leaving
from pgi_desk.services.letter_ports import LetterOutput

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class ReadyPaper:
    """A paper in memory, and the use case that logs that it is about to leave."""

    pdf: bytes
    begin: Callable[[LetterOutput], Leaving]


class LeavingPaper(Presenter):
    """Presents what all papers have in common; the presenter of one makes it, and says with `have` which it is.

    About a person, the principles are asked first. A printer holds up nobody's writing, and no lock.
    """

    def __init__(self, dialog: PaperDialog, surroundings: Surroundings, outputs: LetterOutputs) -> None:
        super().__init__(surroundings, dialog)
        self.outputs = outputs
        self._leaves_from = dialog
        self._question = 0
        self._ready: ReadyPaper | None = None
        self._about: CaseCode | None = None
        self._principles = PrincipleGate(dialog, surroundings)
        dialog.print_wanted.connect(self._print)
        dialog.save_wanted.connect(self._save)
        dialog.preview_wanted.connect(self._look_at_it)
        self.read(outputs.printers, dialog.use_printers)

    def make(self, work: Callable[[], T], show: Callable[[T], None], lane: Lane = Lane.WRITE) -> None:
        """Make the paper of what is chosen; what was made of an earlier choice is passed over."""
        self.have_none()
        self._leaves_from.show_problem("")
        job = self.around.jobs.submit(work, owner=self, lane=lane)
        job.succeeded.connect(partial(self._made, self._question, show))
        job.failed.connect(partial(self._not_made, self._question))

    def have(self, pdf: bytes, begin: Callable[[LetterOutput], Leaving], about: CaseCode | None = None) -> None:
        """Let this paper leave when it is wanted; `about` is the case of the person whom it tells about."""
        self._ready, self._about = ReadyPaper(pdf, begin), about
        self._leaves_from.show_busy(False)

    def have_none(self) -> None:
        """Let nothing leave while there is no paper, or while another one is made."""
        self._question += 1
        self._ready = None
        self._leaves_from.show_busy(True)

    def place(self) -> tuple[str, str]:
        """Return what choosing a place for a file is called, and the name that is suggested: one that tells nothing."""
        return QCoreApplication.translate("Printing", "Save the paper"), "paper.pdf"

    def left(self) -> None:
        """Say what to do with the paper, once it left and the dialog is closed."""

    def stayed(self, trouble: str) -> None:
        """Say why the paper did not leave as it should."""
        self._leaves_from.show_busy(False)
        self._leaves_from.show_problem(trouble)

    def _made(self, question: int, show: Callable[[T], None], made: T) -> None:
        if question == self._question:
            show(made)

    def _not_made(self, question: int, error: Exception) -> None:
        if question == self._question:
            self._leaves_from.show_problem(message(error))

    def _print(self, queue: str, copies: int) -> None:
        self._before(Occasion.PRINT, lambda: self._release(self.outputs.to_printer(queue, copies)))

    def _save(self) -> None:
        self._before(Occasion.EXPORT, partial(ask_to_save, self.around.prompts, self._choose_place))

    def _before(self, occasion: Occasion, go_on: Callable[[], None]) -> None:
        if self._ready is None:
            return
        if self._about is None:
            go_on()
        else:
            self._principles.before(occasion, self._about, go_on)

    def _choose_place(self) -> None:
        kind = QCoreApplication.translate("Printing", "PDF files (*.pdf)")
        path = self.around.prompts.choose_new_file(*self.place(), kind)
        if path is not None:
            self._release(self.outputs.to_file(path if path.suffix else path.with_suffix(".pdf")))

    def _look_at_it(self) -> None:
        if self._ready is not None:
            show_paper(self._leaves_from, self.around, self.outputs, self._ready.pdf)

    def _release(self, output: LetterOutput) -> None:
        if self._ready is not None:
            self._leaves_from.show_busy(True)
            self._leaves_from.show_problem("")
            self.send(partial(self._ready.begin, output), output, self._gone, self._not_gone)

    def _gone(self, _changes: ChangeSet) -> None:
        self._leaves_from.accept()
        self.left()

    def _not_gone(self, error: Exception) -> None:
        # The trail has an entry about the attempt, and the first page asks where nobody knows what became of it.
        self.around.hub.announce(ChangeSet.of(Kind.AUDIT, Kind.DISCLOSURE, case_code=self._about or ""))
        self.stayed(paper_problem(error))
