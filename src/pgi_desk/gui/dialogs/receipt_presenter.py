"""Puts a receipt for goods on paper; what becomes of it is on record before and after."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from pgi_desk.domain.identifiers import AssistanceId
from pgi_desk.gui.dialogs.leaving_paper import LeavingPaper
from pgi_desk.gui.dialogs.receipt_dialog import ReceiptDialog
from pgi_desk.gui.labels import isolated
from pgi_desk.gui.printing import LetterOutputs
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.receipts import PreparedReceipt, ReceiptLine
from pgi_desk.services.referrals import LETTER_LANGUAGES


class ReceiptPresenter(LeavingPaper):
    """Makes the paper in memory as it is wanted."""

    def __init__(
        self, dialog: ReceiptDialog, surroundings: Surroundings, outputs: LetterOutputs, entry: AssistanceId
    ) -> None:
        super().__init__(dialog, surroundings, outputs)
        self._dialog, self._entry = dialog, entry
        dialog.use_languages(self.labels.choices_of("languages", LETTER_LANGUAGES), self.labels.language)
        dialog.changed.connect(self._prepare)
        self._prepare()

    def _prepare(self) -> None:
        language, with_branch = self._dialog.language(), self._dialog.with_branch()
        self.make(partial(self.services.receipts.prepare, self._entry, language, with_branch=with_branch), self._show)

    def _show(self, paper: PreparedReceipt) -> None:
        self._dialog.show_lines([self._line(one) for one in paper.paper.lines])
        self.have(paper.pdf, partial(self.services.receipts.begin, paper))

    def _line(self, line: ReceiptLine) -> str:
        text = self.tr("•  {article}: {pieces} ({unit})").replace("{pieces}", self.labels.number(line.pieces))
        return text.replace("{article}", isolated(line.article)).replace("{unit}", isolated(line.unit))

    def stayed(self, trouble: str) -> None:
        """The attempt has used up its number: the next paper has another one."""
        self.around.hub.announce(ChangeSet.of(Kind.ASSISTANCE))
        self._prepare()
        self._dialog.show_problem(trouble)


def open_receipt_dialog(
    parent: QWidget, surroundings: Surroundings, outputs: LetterOutputs, code: str, entry: AssistanceId
) -> ReceiptDialog:
    """Open the dialog over a page and return it."""
    dialog = ReceiptDialog(code, parent)
    ReceiptPresenter(dialog, surroundings, outputs, entry)
    dialog.open()
    return dialog
