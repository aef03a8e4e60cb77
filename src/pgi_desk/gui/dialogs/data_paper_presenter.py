"""Prepares papers about data in memory, shows every page, and lets them go; the trail says so before and after."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from pgi_desk.domain.breach import AUTHORITY, PERSON
from pgi_desk.domain.identifiers import BreachId, CaseCode
from pgi_desk.gui.dialogs.data_paper_dialog import DataPaperDialog
from pgi_desk.gui.dialogs.leaving_paper import LeavingPaper
from pgi_desk.gui.messages import message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.printing import LetterOutputs, page_picture
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.facts_paper import PreparedFacts
from pgi_desk.services.leaving import Leaving
from pgi_desk.services.letter_ports import LetterOutput
from pgi_desk.services.own_record import ALWAYS, OwnRecordSheet
from pgi_desk.services.referrals import LETTER_LANGUAGES

DOTS_PER_INCH = 68
Prepare = Callable[[DataPaperDialog], Callable[[], PreparedFacts]]
Begin = Callable[[PreparedFacts, LetterOutput], Leaving]


class DataPaperPresenter(LeavingPaper):
    """Presents one paper; `prepare` makes it of what is chosen, `begin` is the use case through which it leaves."""

    def __init__(
        self,
        dialog: DataPaperDialog,
        surroundings: Surroundings,
        outputs: LetterOutputs,
        way: tuple[Prepare, Begin],
    ) -> None:
        super().__init__(dialog, surroundings, outputs)
        self._dialog = dialog
        self._prepare, self._begin = way
        dialog.offer_languages(self.labels.choices_of("languages", LETTER_LANGUAGES), self.labels.language)
        dialog.changed.connect(self.prepare)

    def prepare(self) -> None:
        """Make the paper of what is chosen."""
        self.make(partial(self._drawn, self._prepare(self._dialog)), self._show)

    def _drawn(self, make: Callable[[], PreparedFacts]) -> tuple[PreparedFacts, list[QImage]]:
        paper = make()
        pages = self.services.wordings.pages(paper.pdf, DOTS_PER_INCH)
        return paper, [page_picture(page) for page in pages]

    def _show(self, drawn: tuple[PreparedFacts, list[QImage]]) -> None:
        paper, pages = drawn
        self._dialog.show_pages(pages)
        about = CaseCode(paper.case_code) if paper.case_code else None
        self.have(paper.pdf, partial(self._begin, paper), about)

    def left(self) -> None:
        """Say that it left."""
        self.around.prompts.tell(self.tr("The paper left"), self.tr("It was printed or saved. It is logged."))


class OwnRecordPresenter(Presenter):
    """Asks what is on file before the paper for a person is made."""

    def __init__(
        self, dialog: DataPaperDialog, surroundings: Surroundings, outputs: LetterOutputs, code: CaseCode
    ) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        own = self.services.own_record
        self._papers = DataPaperPresenter(
            dialog,
            surroundings,
            outputs,
            (lambda _: partial(own.prepare, code, dialog.language(), dialog.left_out()), own.begin),
        )
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
    dialog.setObjectName("BreachNotice")
    dialog.offer_kinds(surroundings.labels.choices_of("breach_told", (AUTHORITY, PERSON)))
    papers = surroundings.services.data_papers
    presenter = DataPaperPresenter(
        dialog,
        surroundings,
        outputs,
        (lambda _: partial(papers.notice, breach_id, dialog.kind(), dialog.language()), papers.begin),
    )
    return _opened(dialog, presenter)


def open_impact_paper_dialog(parent: QWidget, surroundings: Surroundings, outputs: LetterOutputs) -> DataPaperDialog:
    """Open the report of the impact assessment and return the dialog."""
    intro = QCoreApplication.translate("DataPaperDialog", "The newest assessment, with a place to sign.")
    dialog = DataPaperDialog(QCoreApplication.translate("DataPaperDialog", "Impact assessment"), intro, parent)
    dialog.setObjectName("ImpactPaper")
    papers = surroundings.services.data_papers
    way = (lambda _: partial(papers.impact, dialog.language()), papers.begin)
    presenter = DataPaperPresenter(dialog, surroundings, outputs, way)
    return _opened(dialog, presenter)


def open_certificate_copy_dialog(
    parent: QWidget, surroundings: Surroundings, outputs: LetterOutputs, digest: str
) -> DataPaperDialog:
    """Open the copy of a certificate of erasure and return the dialog."""
    intro = QCoreApplication.translate(
        "DataPaperDialog", "What the file still knows of this erasure: a mark, a day, a ground, figures and initials."
    )
    dialog = DataPaperDialog(QCoreApplication.translate("DataPaperDialog", "Certificate of erasure"), intro, parent)
    dialog.setObjectName("CertificateCopy")
    copies = surroundings.services.erasure_copies
    way = (lambda _: partial(copies.copy, digest, dialog.language()), copies.begin)
    presenter = DataPaperPresenter(dialog, surroundings, outputs, way)
    return _opened(dialog, presenter)


def _opened(dialog: DataPaperDialog, presenter: DataPaperPresenter) -> DataPaperDialog:
    presenter.prepare()
    dialog.open()
    return dialog
