"""Makes a consent form in memory, shows it, and lets it go to a printer or a file; the log says so."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.gui.dialogs.consent_form_dialog import ConsentFormDialog
from pgi_desk.gui.dialogs.leaving_paper import LeavingPaper
from pgi_desk.gui.printing import LetterOutputs, page_picture
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.consent_forms import PreparedConsentForm, PrintConsentForm
from pgi_desk.services.consents import ConsentEntry
from pgi_desk.services.letter_content import PageImage
from pgi_desk.services.referrals import LETTER_LANGUAGES

PREVIEW_DPI = 84


class ConsentFormPresenter(LeavingPaper):
    """Presents the form; `filled` is what the consent dialog holds at the moment, None for a blank one only."""

    def __init__(
        self,
        dialog: ConsentFormDialog,
        surroundings: Surroundings,
        outputs: LetterOutputs,
        filled: tuple[CaseCode, ConsentEntry] | None,
    ) -> None:
        super().__init__(dialog, surroundings, outputs)
        self._dialog = dialog
        self._filled = filled
        dialog.changed.connect(self._prepare)
        self._prepare()

    def _prepare(self) -> None:
        wanted = PrintConsentForm(self._dialog.language())
        if self._filled is not None and not self._dialog.blank():
            wanted = PrintConsentForm(self._dialog.language(), *self._filled)
        self.make(partial(self._drawn, wanted), self._show)

    def _drawn(self, wanted: PrintConsentForm) -> tuple[PreparedConsentForm, tuple[PageImage, ...]]:
        form = self.services.consent_forms.prepare(wanted)
        return form, self.services.consent_forms.pages(form, PREVIEW_DPI)

    def _show(self, made: tuple[PreparedConsentForm, tuple[PageImage, ...]]) -> None:
        form, pages = made
        self._dialog.show_pages([page_picture(page) for page in pages])
        self.have(form.pdf, partial(self.services.consent_forms.begin, form))

    def place(self) -> tuple[str, str]:
        """Return where it would be saved."""
        return self.tr("Save the form"), "form.pdf"

    def left(self) -> None:
        """Say what to do with the signed paper."""
        self.around.prompts.tell(
            self.tr("The form left"),
            self.tr("It is logged. Keep the signed paper locked away, or record the answer and destroy it."),
        )


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
