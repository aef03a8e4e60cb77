"""Makes three recovery sheets, shows them and prints them; they are forgotten with the dialog."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from pgi_desk.gui.cups_output import PrintingUncertain
from pgi_desk.gui.dialogs.make_sheets_dialog import MakeSheetsDialog
from pgi_desk.gui.labels import isolated
from pgi_desk.gui.messages import field_of, message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.printing import LetterOutputs, page_picture, paper_problem
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.recovery import MakeSheets
from pgi_desk.services.recovery_content import RecoverySheet, SheetsMade

SHEET_LANGUAGES = ("en", "fr", "es", "ar")
PAPER_INCHES = 8.27  # the width of A4


class MakeSheetsPresenter(Presenter):
    """Presents the making of one set."""

    def __init__(self, dialog: MakeSheetsDialog, surroundings: Surroundings, outputs: LetterOutputs) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        self._outputs = outputs
        self._sheets: tuple[RecoverySheet, ...] = ()
        own = self.labels.language if self.labels.language in SHEET_LANGUAGES else SHEET_LANGUAGES[0]
        dialog.offer_languages(self.labels.choices_of("languages", SHEET_LANGUAGES), own)
        dialog.use_printers(outputs.printers())
        dialog.make_wanted.connect(self._make)
        dialog.show_wanted.connect(self._show)
        dialog.print_wanted.connect(self._print)
        dialog.finished.connect(self._forget)

    def _make(self, holders: tuple[str, ...], language: str) -> None:
        self._dialog.show_busy(True)
        self.do(partial(self.services.recovery.make, MakeSheets(holders, language)), self._made, self._refused)

    def _made(self, made: SheetsMade) -> None:
        self._sheets = made.sheets
        self._dialog.show_busy(False)
        self._dialog.show_sheets(self.tr("Set {mark}").replace("{mark}", isolated(made.mark)))
        self.around.hub.announce(ChangeSet.of(Kind.RECOVERY, key=made.set_id))
        self._show(1)

    def _show(self, number: int) -> None:
        dots = round(self._dialog.preview_width() / PAPER_INCHES)
        work = partial(self._pictures, self._sheets[number - 1], dots)
        self.do(work, partial(self._shown, number), self._refused)

    def _pictures(self, sheet: RecoverySheet, dots_per_inch: int) -> list[QImage]:
        recovery = self.services.recovery
        return [page_picture(page) for page in recovery.pages(recovery.draw(sheet), dots_per_inch)]

    def _shown(self, number: int, pages: Sequence[QImage]) -> None:
        if self._sheets:
            self._dialog.show_paper(pages[0], number)

    def _print(self, number: int, queue: str) -> None:
        self._dialog.show_busy(True)
        sheet = self._sheets[number - 1]
        self.do(partial(self.services.recovery.draw, sheet), partial(self._send, number, sheet, queue), self._refused)

    def _send(self, number: int, sheet: RecoverySheet, queue: str, pdf: bytes) -> None:
        output = self._outputs.to_printer(queue, 1)
        begin = partial(self.services.recovery.begin, sheet, pdf, output)
        self.send(begin, output, partial(self._printed, number), partial(self._not_printed, number))

    def _printed(self, number: int, _changes: ChangeSet) -> None:
        self._dialog.show_busy(False)
        self._dialog.show_printed(number)

    def _not_printed(self, number: int, error: Exception) -> None:
        """The paper of a printer that stopped answering may have come out: it is looked at and ticked by a person."""
        self._dialog.show_busy(False)
        if isinstance(error, PrintingUncertain):
            self._dialog.show_printed(number)
        self._dialog.show_problem(paper_problem(error))
        self.around.hub.announce(ChangeSet.of(Kind.DISCLOSURE))

    def _refused(self, error: Exception) -> None:
        self._dialog.show_busy(False)
        self._dialog.show_problem(message(error), field_of(error))

    def _forget(self) -> None:
        self._sheets = ()


def open_make_sheets_dialog(parent: QWidget, surroundings: Surroundings, outputs: LetterOutputs) -> MakeSheetsDialog:
    """Open the dialog and return it."""
    dialog = MakeSheetsDialog(parent)
    dialog.finished.connect(dialog.deleteLater)
    MakeSheetsPresenter(dialog, surroundings, outputs)
    dialog.open()
    return dialog
