"""Prepares papers about data in memory, shows every page, and lets them go; the trail says so before and after."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from pgi_desk.domain.breach import AUTHORITY, PERSON
from pgi_desk.domain.identifiers import BreachId, CaseCode
from pgi_desk.domain.principle_checks import Occasion
from pgi_desk.gui.cups_output import PrintingUncertain
from pgi_desk.gui.dialogs.data_paper_dialog import DataPaperDialog
from pgi_desk.gui.dialogs.principle_check_presenter import PrincipleGate
from pgi_desk.gui.messages import message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.printing import LetterOutputs, page_picture
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.facts_paper import PreparedFacts
from pgi_desk.services.letter_ports import LetterOutput
from pgi_desk.services.own_record import ALWAYS, OwnRecordSheet
from pgi_desk.services.referrals import LETTER_LANGUAGES

DOTS_PER_INCH = 68
Prepare = Callable[[DataPaperDialog], Callable[[], PreparedFacts]]
Release = Callable[[PreparedFacts, LetterOutput], ChangeSet]


class DataPaperPresenter(Presenter):
    """Presents one paper; `prepare` makes it of what is chosen, `release` lets it go."""

    def __init__(
        self, dialog: DataPaperDialog, surroundings: Surroundings, outputs: LetterOutputs, prepare: Prepare
    ) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        self._outputs = outputs
        self._make = prepare
        self._release_with: Release = self.services.data_papers.release
        self._paper: PreparedFacts | None = None
        self._question = 0
        self._principles = PrincipleGate(dialog, surroundings)
        dialog.offer_languages(self.labels.choices_of("languages", LETTER_LANGUAGES), self.labels.language)
        dialog.changed.connect(self.prepare)
        dialog.print_wanted.connect(self._print)
        dialog.save_wanted.connect(self._save)
        self.read(outputs.printers, dialog.use_printers)

    def release_with(self, release: Release) -> None:
        """Let the paper go through another use case."""
        self._release_with = release

    def prepare(self) -> None:
        """Make the paper of what is chosen."""
        self._question += 1
        self._paper = None
        self._dialog.show_ready(False)
        self._dialog.show_problem("")
        self.do(partial(self._drawn, self._make(self._dialog)), partial(self._show, self._question), self._refused)

    def _drawn(self, make: Callable[[], PreparedFacts]) -> tuple[PreparedFacts, list[QImage]]:
        paper = make()
        pages = self.services.wordings.pages(paper.pdf, DOTS_PER_INCH)
        return paper, [page_picture(page) for page in pages]

    def _show(self, question: int, drawn: tuple[PreparedFacts, list[QImage]]) -> None:
        if question == self._question:
            self._paper = drawn[0]
            self._dialog.show_pages(drawn[1])

    def _print(self, queue: str) -> None:
        self._before(Occasion.PRINT, lambda: self._release(self._outputs.to_printer(queue, 1)))

    def _save(self) -> None:
        self._before(Occasion.EXPORT, self._choose_place)

    def _choose_place(self) -> None:
        kind = self.tr("PDF files (*.pdf)")
        path = self.around.prompts.choose_new_file(self.tr("Save the paper"), "paper.pdf", kind)
        if path is not None:
            self._release(self._outputs.to_file(path if path.suffix else path.with_suffix(".pdf")))

    def _before(self, occasion: Occasion, go_on: Callable[[], None]) -> None:
        """Ask the principles where the paper is about a person."""
        if self._paper is not None and self._paper.case_code:
            self._principles.before(occasion, CaseCode(self._paper.case_code), go_on)
        else:
            go_on()

    def _release(self, output: LetterOutput) -> None:
        if self._paper is not None:
            self._dialog.show_ready(False)
            self.do(partial(self._release_with, self._paper, output), self._left, self._stayed)

    def _left(self, _changes: ChangeSet) -> None:
        self._dialog.accept()
        self.around.prompts.tell(self.tr("The paper left"), self.tr("It was printed or saved. It is logged."))

    def _stayed(self, error: Exception) -> None:
        uncertain = self.tr("The printer took the paper and then stopped answering. Look at the printer.")
        self._dialog.show_problem(uncertain if isinstance(error, PrintingUncertain) else message(error))
        self._dialog.show_ready(True)
        # The trail has an entry about the attempt.
        self.around.hub.announce(ChangeSet.of(Kind.AUDIT))

    def _refused(self, error: Exception) -> None:
        self._dialog.show_problem(message(error))


class OwnRecordPresenter(Presenter):
    """Asks what is on file before the paper for a person is made."""

    def __init__(
        self, dialog: DataPaperDialog, surroundings: Surroundings, outputs: LetterOutputs, code: CaseCode
    ) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        own = self.services.own_record
        self._papers = DataPaperPresenter(
            dialog, surroundings, outputs, lambda _: partial(own.prepare, code, dialog.language(), dialog.left_out())
        )
        self._papers.release_with(own.release)
        self.do(partial(own.sheet, code), self._show, self._refused)

    def _show(self, sheet: OwnRecordSheet) -> None:
        chosen = next((one for one in sheet.languages if one in LETTER_LANGUAGES), self.labels.language)
        self._dialog.offer_languages(self.labels.choices_of("languages", LETTER_LANGUAGES), chosen)
        names = [(name, self.labels.code("own_record_parts", name), count) for name, count in sheet.parts]
        self._dialog.offer_parts([(name, f"{text} ({count})") for name, text, count in names if name not in ALWAYS])
        self._papers.prepare()

    def _refused(self, error: Exception) -> None:
        self._dialog.show_problem(message(error))


def open_own_record_dialog(
    parent: QWidget, surroundings: Surroundings, outputs: LetterOutputs, code: CaseCode
) -> DataPaperDialog:
    """Open the print-out of everything about a person and return the dialog."""
    intro = QCoreApplication.translate(
        "DataPaperDialog",
        "Everything on file about the person, for the person alone. Names of others that the file knows are taken out;"
        " read every page for those that it does not know, and leave out a part that would tell about somebody else.",
    )
    dialog = DataPaperDialog(QCoreApplication.translate("DataPaperDialog", "What is on file"), intro, parent)
    OwnRecordPresenter(dialog, surroundings, outputs, code)
    dialog.open()
    return dialog


def open_notice_dialog(
    parent: QWidget, surroundings: Surroundings, outputs: LetterOutputs, breach_id: BreachId
) -> DataPaperDialog:
    """Open the notice of a breach and return the dialog."""
    intro = QCoreApplication.translate(
        "DataPaperDialog",
        "A notice without names and codes. The program sends nothing: print it, and hand it over where it is safe.",
    )
    dialog = DataPaperDialog(QCoreApplication.translate("DataPaperDialog", "Notice of a breach"), intro, parent)
    dialog.offer_kinds(surroundings.labels.choices_of("breach_told", (AUTHORITY, PERSON)))
    papers = surroundings.services.data_papers
    presenter = DataPaperPresenter(
        dialog, surroundings, outputs, lambda _: partial(papers.notice, breach_id, dialog.kind(), dialog.language())
    )
    return _opened(dialog, presenter)


def open_impact_paper_dialog(parent: QWidget, surroundings: Surroundings, outputs: LetterOutputs) -> DataPaperDialog:
    """Open the report of the impact assessment and return the dialog."""
    intro = QCoreApplication.translate("DataPaperDialog", "The newest assessment, with a place to sign.")
    dialog = DataPaperDialog(QCoreApplication.translate("DataPaperDialog", "Impact assessment"), intro, parent)
    papers = surroundings.services.data_papers
    presenter = DataPaperPresenter(dialog, surroundings, outputs, lambda _: partial(papers.impact, dialog.language()))
    return _opened(dialog, presenter)


def open_certificate_copy_dialog(
    parent: QWidget, surroundings: Surroundings, outputs: LetterOutputs, digest: str
) -> DataPaperDialog:
    """Open the copy of a certificate of erasure and return the dialog."""
    intro = QCoreApplication.translate(
        "DataPaperDialog", "What the file still knows of this erasure: a mark, a day, a ground, figures and initials."
    )
    dialog = DataPaperDialog(QCoreApplication.translate("DataPaperDialog", "Certificate of erasure"), intro, parent)
    copies = surroundings.services.erasure_copies
    presenter = DataPaperPresenter(
        dialog, surroundings, outputs, lambda _: partial(copies.copy, digest, dialog.language())
    )
    presenter.release_with(copies.release)
    return _opened(dialog, presenter)


def _opened(dialog: DataPaperDialog, presenter: DataPaperPresenter) -> DataPaperDialog:
    presenter.prepare()
    dialog.open()
    return dialog
