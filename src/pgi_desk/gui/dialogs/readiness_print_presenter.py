"""Puts readiness on paper: report, action plan, or a request for advice; the trail says so before and after."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from pgi_desk.gui.dialogs.paper_preview_presenter import show_paper
from pgi_desk.gui.dialogs.readiness_print_dialog import ReadinessPrintDialog
from pgi_desk.gui.jobs import Lane
from pgi_desk.gui.messages import message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.printing import LetterOutputs, ask_to_save, paper_problem
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.letter_ports import LetterOutput
from pgi_desk.services.readiness_content import ADVICE, PLAN, REPORT, PreparedReadiness
from pgi_desk.services.referrals import LETTER_LANGUAGES


class ReadinessPrintPresenter(Presenter):
    """Prepares the paper in memory for what is chosen, and lets it go."""

    def __init__(
        self, dialog: ReadinessPrintDialog, surroundings: Surroundings, outputs: LetterOutputs, kind: str
    ) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        self._outputs = outputs
        self._paper: PreparedReadiness | None = None
        self._question = 0
        kinds = [
            (REPORT, self.tr("Report with every question, for two signatures")),
            (PLAN, self.tr("Action plan")),
            (ADVICE, self.tr("Request for advice, without personal data")),
        ]
        languages = self.labels.choices_of("languages", LETTER_LANGUAGES)
        dialog.offer(kinds, languages, self.labels.choices("advice_topics"), (kind, self.labels.language))
        dialog.changed.connect(self._prepare)
        dialog.print_wanted.connect(lambda queue, copies: self._release(outputs.to_printer(queue, copies)))
        dialog.save_wanted.connect(self._ask_to_save)
        dialog.preview_wanted.connect(self._look_at_it)
        self.read(outputs.printers, dialog.use_printers)
        self._prepare()

    def _prepare(self) -> None:
        self._question += 1
        self._paper = None
        self._dialog.show_busy(True)
        kind, language, topics = self._dialog.wanted()
        if kind == ADVICE and not topics:
            self._dialog.show_waiting(self.tr("Tick what you ask about."))
            return
        work = partial(self.services.readiness_papers.prepare, kind, language, topics)
        job = self.around.jobs.submit(work, owner=self, lane=Lane.WRITE)
        job.succeeded.connect(partial(self._prepared, self._question))
        job.failed.connect(partial(self._not_prepared, self._question))

    def _prepared(self, question: int, paper: PreparedReadiness) -> None:
        if question != self._question:
            return
        self._paper = paper
        plain = self.tr("The paper is ready. It names who signed and who does what.")
        asks = self.tr("The paper is ready. It holds fixed fields alone, and nobody's name.")
        self._dialog.show_ready(asks if paper.kind == ADVICE else plain)

    def _not_prepared(self, question: int, error: Exception) -> None:
        if question == self._question:
            self._dialog.show_problem(message(error), ready=False)

    def _look_at_it(self) -> None:
        if self._paper is not None:
            show_paper(self._dialog, self.around, self._outputs, self._paper.pdf)

    def _ask_to_save(self) -> None:
        ask_to_save(self.around.prompts, self._save)

    def _save(self) -> None:
        kind = self.tr("PDF files (*.pdf)")
        path = self.around.prompts.choose_new_file(self.tr("Save the paper"), "readiness.pdf", kind)
        if path is not None:
            self._release(self._outputs.to_file(path if path.suffix else path.with_suffix(".pdf")))

    def _release(self, output: LetterOutput) -> None:
        if self._paper is None:
            return
        self._dialog.show_busy(True)
        begin = partial(self.services.readiness_papers.begin, self._paper, output)
        self.send(begin, output, self._left, self._stayed)

    def _left(self, _changes: ChangeSet) -> None:
        self._dialog.accept()
        self.around.prompts.tell(self.tr("The paper left"), self.tr("It was printed or saved. It is logged."))

    def _stayed(self, error: Exception) -> None:
        self._dialog.show_problem(paper_problem(error), ready=True)
        # The trail has an entry about the attempt, and the first page may have a question.
        self.around.hub.announce(ChangeSet.of(Kind.DISCLOSURE))


def open_readiness_print_dialog(
    parent: QWidget, surroundings: Surroundings, outputs: LetterOutputs, kind: str
) -> ReadinessPrintDialog:
    """Open the dialog over the window and return it."""
    dialog = ReadinessPrintDialog(parent)
    ReadinessPrintPresenter(dialog, surroundings, outputs, kind)
    dialog.open()
    return dialog
