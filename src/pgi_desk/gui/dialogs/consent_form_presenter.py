"""Makes a consent form in memory, shows it, and lets it go to a printer or a file; the log says so."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.gui.dialogs.consent_form_dialog import ConsentFormDialog
from pgi_desk.gui.messages import message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.printing import LetterOutputs, ask_to_save, page_picture, paper_problem
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.consent_forms import PreparedConsentForm, PrintConsentForm
from pgi_desk.services.consents import ConsentEntry
from pgi_desk.services.letter_content import PageImage
from pgi_desk.services.letter_ports import LetterOutput
from pgi_desk.services.referrals import LETTER_LANGUAGES

PREVIEW_DPI = 84


class ConsentFormPresenter(Presenter):
    """Presents the form; `filled` is what the consent dialog holds at the moment, None for a blank one only."""

    def __init__(
        self,
        dialog: ConsentFormDialog,
        surroundings: Surroundings,
        outputs: LetterOutputs,
        filled: tuple[CaseCode, ConsentEntry] | None,
    ) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        self._outputs = outputs
        self._filled = filled
        self._form: PreparedConsentForm | None = None
        dialog.changed.connect(self._make)
        dialog.print_wanted.connect(lambda queue, copies: self._release(outputs.to_printer(queue, copies)))
        dialog.save_wanted.connect(self._ask_to_save)
        self.read(outputs.printers, dialog.use_printers)
        self._make()

    def _make(self) -> None:
        self._form = None
        self._dialog.show_busy(True)
        self._dialog.show_problem("")
        wanted = PrintConsentForm(self._dialog.language())
        if self._filled is not None and not self._dialog.blank():
            wanted = PrintConsentForm(self._dialog.language(), *self._filled)
        self.do(partial(self._prepare, wanted), self._show, self._refused)

    def _prepare(self, wanted: PrintConsentForm) -> tuple[PreparedConsentForm, tuple[PageImage, ...]]:
        form = self.services.consent_forms.prepare(wanted)
        return form, self.services.consent_forms.pages(form, PREVIEW_DPI)

    def _show(self, made: tuple[PreparedConsentForm, tuple[PageImage, ...]]) -> None:
        form, pages = made
        if (form.language, form.blank) == (self._dialog.language(), self._dialog.blank()):
            self._form = form
            self._dialog.show_pages([page_picture(page) for page in pages])

    def _ask_to_save(self) -> None:
        ask_to_save(self.around.prompts, self._save)

    def _save(self) -> None:
        kind = self.tr("PDF files (*.pdf)")
        path = self.around.prompts.choose_new_file(self.tr("Save the form"), "form.pdf", kind)
        if path is not None:
            self._release(self._outputs.to_file(path if path.suffix else path.with_suffix(".pdf")))

    def _release(self, output: LetterOutput) -> None:
        if self._form is not None:
            self._dialog.show_busy(True)
            self.send(partial(self.services.consent_forms.begin, self._form, output), output, self._left, self._stayed)

    def _left(self, _changes: ChangeSet) -> None:
        self._dialog.accept()
        self.around.prompts.tell(
            self.tr("The form left"),
            self.tr("It is logged. Keep the signed paper locked away, or record the answer and destroy it."),
        )

    def _stayed(self, error: Exception) -> None:
        self._dialog.show_busy(False)
        self._dialog.show_problem(paper_problem(error))
        # The trail has an entry about the attempt, and the first page may have a question.
        self.around.hub.announce(ChangeSet.of(Kind.DISCLOSURE))

    def _refused(self, error: Exception) -> None:
        self._dialog.show_problem(message(error))


def open_consent_form_dialog(
    parent: QWidget,
    surroundings: Surroundings,
    outputs: LetterOutputs,
    filled: tuple[CaseCode, ConsentEntry] | None = None,
) -> ConsentFormDialog:
    """Open the dialog over the consent dialog or a page and return it; without a case the form is blank."""
    labels = surroundings.labels
    code, spoken = (filled[0], filled[1].language) if filled is not None else ("", "")
    language = spoken if spoken in LETTER_LANGUAGES else labels.language
    dialog = ConsentFormDialog(code, labels.choices_of("languages", LETTER_LANGUAGES), language, parent)
    ConsentFormPresenter(dialog, surroundings, outputs, filled)
    dialog.open()
    return dialog
