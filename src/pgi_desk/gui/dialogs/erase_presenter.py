"""Erases a person after two people agreed, and offers the certificate for their signatures."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.gui.dialogs.erase_dialog import EraseDialog
from pgi_desk.gui.dialogs.leaving_paper import LeavingPaper
from pgi_desk.gui.dialogs.trail_print_dialog import TrailPrintDialog
from pgi_desk.gui.labels import isolated
from pgi_desk.gui.letting_go_words import named_lines, stop_lines
from pgi_desk.gui.messages import message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.printing import LetterOutputs
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.erasing import ErasedPerson, ErasingSheet


class ErasePresenter(Presenter):
    """Presents erasing one person."""

    def __init__(self, dialog: EraseDialog, surroundings: Surroundings, outputs: LetterOutputs, code: CaseCode) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        self._outputs = outputs
        self._code = code
        dialog.reason_chosen.connect(self._look)
        dialog.erase_wanted.connect(self._ask)
        self._look("")
        # Who has a way in is asked of the keyring, so this runs where the key is used.
        self.do(self.services.erasing.approvers, dialog.second.offer)

    def _look(self, reason: str) -> None:
        self.do(partial(self.services.erasing.sheet, self._code, reason), self._show)

    def _show(self, sheet: ErasingSheet) -> None:
        self._dialog.show_stops(stop_lines(sheet.stops))
        lines = named_lines(sheet.named_elsewhere, self.labels)
        if sheet.backups:
            text = self.tr("%n backup(s) on record still hold this person until you destroy them.", "", sheet.backups)
            lines.append(text)
        self._dialog.show_also(lines)

    def _ask(self) -> None:
        second = self._dialog.second.chosen()
        here = self.tr("{name} has no sign-in on this laptop; is {name} here, and agrees?")
        text = self.tr("Everything about case {case} is removed for good. Nobody can bring it back.")
        text = text.replace("{case}", isolated(self._code))
        if second is not None and not second.has_way_in:
            text = f"{text} {here.replace('{name}', isolated(second.name))}"
        self.around.prompts.confirm(self.tr("Erase for good?"), text, self.tr("Erase for good"), self._erase)

    def _erase(self) -> None:
        command = self._dialog.command()
        self._dialog.show_problem("")
        self._dialog.show_busy(True)
        self._dialog.second.forget_passphrase()
        self.do(partial(self.services.erasing.erase, command), self._erased, self._refused)

    def _erased(self, done: ErasedPerson) -> None:
        self._dialog.show_busy(False)
        self.around.hub.announce(done.changes)
        parent = self._dialog.parentWidget()
        self._dialog.accept()
        open_certificate_dialog(parent, self.around, self._outputs, done)

    def _refused(self, error: Exception) -> None:
        self._dialog.show_busy(False)
        self._dialog.show_problem(message(error))
        if not isinstance(error, InvalidEntry):
            self._look(self._dialog.command().reason)


class CertificatePresenter(LeavingPaper):
    """Puts the certificate on paper for two signatures."""

    def __init__(
        self, dialog: TrailPrintDialog, surroundings: Surroundings, outputs: LetterOutputs, done: ErasedPerson
    ) -> None:
        super().__init__(dialog, surroundings, outputs)
        self._dialog = dialog
        self._done = done
        dialog.name_paper(self.tr("Certificate of erasure"))
        self.make(partial(self.services.erasing.certificate, done, self.labels.language), self._show)

    def _show(self, pdf: bytes) -> None:
        done = self._done
        gone = self.tr(
            "%n record(s) of case {case} are gone. Print the certificate now and let both people sign it.",
            "",
            done.rows,
        )
        notes = (
            (not done.swept, self.tr("The file is rewritten when it is opened next; lock the program once today.")),
            (
                not done.remembered,
                self.tr("This laptop could not remember it, so an older copy of the file would show the person again."),
            ),
            (
                done.backups > 0,
                self.tr("Make a new backup, and destroy the older ones when you can: they still hold the person."),
            ),
        )
        lines = [gone.replace("{case}", isolated(done.case_code)), *(text for applies, text in notes if applies)]
        self._dialog.show_intro("\n".join(lines))
        self.have(pdf, partial(self.services.erasing.begin, done, pdf))

    def place(self) -> tuple[str, str]:
        """Return where it would be saved."""
        return self.tr("Save the certificate"), "certificate.pdf"


def open_erase_dialog(
    parent: QWidget, surroundings: Surroundings, outputs: LetterOutputs, code: CaseCode
) -> EraseDialog:
    """Open the dialog over a page and return it."""
    dialog = EraseDialog(surroundings.labels, code, parent)
    ErasePresenter(dialog, surroundings, outputs, code)
    dialog.open()
    return dialog


def open_certificate_dialog(
    parent: QWidget | None, surroundings: Surroundings, outputs: LetterOutputs, done: ErasedPerson
) -> TrailPrintDialog:
    """Offer the certificate on paper and return the dialog."""
    dialog = TrailPrintDialog(parent)
    CertificatePresenter(dialog, surroundings, outputs, done)
    dialog.open()
    return dialog
