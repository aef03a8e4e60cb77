"""Puts a receipt for goods on paper; what becomes of it is on record before and after."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from pgi_desk.domain.identifiers import AssistanceId
from pgi_desk.gui.cups_output import PrintingUncertain
from pgi_desk.gui.dialogs.receipt_dialog import ReceiptDialog
from pgi_desk.gui.labels import isolated
from pgi_desk.gui.messages import message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.printing import LetterOutputs
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.receipts import PreparedReceipt, ReceiptLine
from pgi_desk.services.referrals import LETTER_LANGUAGES


class ReceiptPresenter(Presenter):
    """Prepares the paper in memory as it is wanted, and lets it go."""

    def __init__(
        self, dialog: ReceiptDialog, surroundings: Surroundings, outputs: LetterOutputs, entry: AssistanceId
    ) -> None:
        super().__init__(surroundings, dialog)
        self._dialog, self._outputs, self._entry = dialog, outputs, entry
        self._paper: PreparedReceipt | None = None
        self._trouble = ""
        dialog.use_languages(self.labels.choices_of("languages", LETTER_LANGUAGES), self.labels.language)
        dialog.changed.connect(self._choose)
        dialog.print_wanted.connect(self._print)
        self.read(outputs.printers, dialog.use_printers)
        self._prepare()

    def _choose(self) -> None:
        self._trouble = ""
        self._prepare()

    def _prepare(self) -> None:
        self._paper = None
        dialog = self._dialog
        dialog.show_ready(ready=False)
        wanted = (dialog.language(), dialog.with_branch())
        prepare = partial(self.services.receipts.prepare, self._entry, wanted[0], with_branch=wanted[1])
        self.do(prepare, partial(self._prepared, wanted), self._refused)

    def _prepared(self, wanted: tuple[str, bool], paper: PreparedReceipt) -> None:
        """An answer about another choice is passed over."""
        dialog = self._dialog
        if wanted == (dialog.language(), dialog.with_branch()):
            self._paper = paper
            dialog.show_problem(self._trouble)
            dialog.show_lines([self._line(one) for one in paper.paper.lines])
            dialog.show_ready(ready=True)

    def _line(self, line: ReceiptLine) -> str:
        text = self.tr("•  {article}: {pieces} ({unit})").replace("{pieces}", self.labels.number(line.pieces))
        return text.replace("{article}", isolated(line.article)).replace("{unit}", isolated(line.unit))

    def _refused(self, error: Exception) -> None:
        self._dialog.show_problem(message(error))

    def _print(self, queue: str) -> None:
        if self._paper is not None:
            self._dialog.show_ready(ready=False)
            output = self._outputs.to_printer(queue, self._dialog.copies())
            self.do(partial(self.services.receipts.release, self._paper, output), self._left, self._stayed)

    def _left(self, _changes: ChangeSet) -> None:
        self._dialog.accept()

    def _stayed(self, error: Exception) -> None:
        uncertain = self.tr("The printer took the paper and then stopped answering. Look at the printer.")
        self._trouble = uncertain if isinstance(error, PrintingUncertain) else message(error)
        self._dialog.show_problem(self._trouble)
        # The attempt has used up its number: the next paper has another one.
        self.around.hub.announce(ChangeSet.of(Kind.ASSISTANCE))
        self._prepare()


def open_receipt_dialog(
    parent: QWidget, surroundings: Surroundings, outputs: LetterOutputs, code: str, entry: AssistanceId
) -> ReceiptDialog:
    """Open the dialog over a page and return it."""
    dialog = ReceiptDialog(code, parent)
    ReceiptPresenter(dialog, surroundings, outputs, entry)
    dialog.open()
    return dialog
