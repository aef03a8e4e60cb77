"""Puts readiness on paper: report, action plan, or a request for advice; the trail says so before and after."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from pgi_desk.gui.dialogs.leaving_paper import LeavingPaper
from pgi_desk.gui.dialogs.readiness_print_dialog import ReadinessPrintDialog
from pgi_desk.gui.printing import LetterOutputs
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.readiness_content import ADVICE, PLAN, REPORT, PreparedReadiness
from pgi_desk.services.referrals import LETTER_LANGUAGES


class ReadinessPrintPresenter(LeavingPaper):
    """Makes the paper in memory for what is chosen."""

    def __init__(
        self, dialog: ReadinessPrintDialog, surroundings: Surroundings, outputs: LetterOutputs, kind: str
    ) -> None:
        super().__init__(dialog, surroundings, outputs)
        self._dialog = dialog
        kinds = [
            (REPORT, self.tr("Report with every question, for two signatures")),
            (PLAN, self.tr("Action plan")),
            (ADVICE, self.tr("Request for advice, without personal data")),
        ]
        languages = self.labels.choices_of("languages", LETTER_LANGUAGES)
        dialog.offer(kinds, languages, self.labels.choices("advice_topics"), (kind, self.labels.language))
        dialog.changed.connect(self._prepare)
        self._prepare()

    def _prepare(self) -> None:
        kind, language, topics = self._dialog.wanted()
        self._dialog.show_state("")
        if kind == ADVICE and not topics:
            self.have_none()
            self._dialog.show_state(self.tr("Tick what you ask about."))
            return
        self.make(partial(self.services.readiness_papers.prepare, kind, language, topics), self._show)

    def _show(self, paper: PreparedReadiness) -> None:
        self.have(paper.pdf, partial(self.services.readiness_papers.begin, paper))
        plain = self.tr("The paper is ready. It names who signed and who does what.")
        asks = self.tr("The paper is ready. It holds fixed fields alone, and nobody's name.")
        self._dialog.show_state(asks if paper.kind == ADVICE else plain)

    def place(self) -> tuple[str, str]:
        """Return where it would be saved."""
        return self.tr("Save the paper"), "readiness.pdf"

    def left(self) -> None:
        """Say that it left."""
        self.around.prompts.tell(self.tr("The paper left"), self.tr("It was printed or saved. It is logged."))


def open_readiness_print_dialog(
    parent: QWidget, surroundings: Surroundings, outputs: LetterOutputs, kind: str
) -> ReadinessPrintDialog:
    """Open the dialog over the window and return it."""
    dialog = ReadinessPrintDialog(parent)
    ReadinessPrintPresenter(dialog, surroundings, outputs, kind)
    dialog.open()
    return dialog
