"""Puts the list of the day on paper, with case codes alone; the trail says so before and after."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from pgi_desk.gui.cups_output import PrintingUncertain
from pgi_desk.gui.dialogs.paper_preview_presenter import show_paper
from pgi_desk.gui.dialogs.trail_print_dialog import TrailPrintDialog
from pgi_desk.gui.jobs import Lane
from pgi_desk.gui.messages import message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.printing import LetterOutputs
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.day_sheet import PreparedDaySheet
from pgi_desk.services.letter_ports import LetterOutput
from pgi_desk.services.referrals import LETTER_LANGUAGES


class DaySheetPresenter(Presenter):
    """Prepares the sheet in memory and lets it go."""

    def __init__(
        self, dialog: TrailPrintDialog, surroundings: Surroundings, outputs: LetterOutputs, *, mine: bool
    ) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        self._outputs = outputs
        self._sheet: PreparedDaySheet | None = None
        dialog.name_paper(self.tr("Print the day sheet"))
        dialog.print_wanted.connect(self._print)
        dialog.save_wanted.connect(self._ask_to_save)
        dialog.preview_wanted.connect(self._look_at_it)
        self.read(outputs.printers, dialog.use_printers)
        language = self.labels.language if self.labels.language in LETTER_LANGUAGES else "en"
        work = partial(self.services.day_sheet.prepare, language, mine=mine)
        job = surroundings.jobs.submit(work, owner=self, lane=Lane.READ)
        job.succeeded.connect(self._prepared)
        job.failed.connect(self._refused)

    def _prepared(self, sheet: PreparedDaySheet) -> None:
        self._sheet = sheet
        text = self.tr("%n line(s), what was due first on top.", "", sheet.lines)
        self._dialog.show_ready(text + " " + self.tr("Only case codes and letter numbers are on it, and no name."))

    def _print(self, queue: str) -> None:
        self._release(self._outputs.to_printer(queue, 1))

    def _look_at_it(self) -> None:
        if self._sheet is not None:
            show_paper(self._dialog, self.around, self._outputs, self._sheet.pdf)

    def _ask_to_save(self) -> None:
        self.around.prompts.confirm(
            self.tr("Save a readable file?"),
            self.tr(
                "The file stays on the disk, and everybody who can open its folder can read it. Save it only if you"
                " must, in a place that you control, and delete it at the end of the day."
            ),
            self.tr("Choose the place..."),
            self._save,
        )

    def _save(self) -> None:
        kind = self.tr("PDF files (*.pdf)")
        path = self.around.prompts.choose_new_file(self.tr("Save the day sheet"), "day-sheet.pdf", kind)
        if path is not None:
            self._release(self._outputs.to_file(path if path.suffix else path.with_suffix(".pdf")))

    def _release(self, output: LetterOutput) -> None:
        if self._sheet is None:
            return
        self._dialog.show_busy(True)
        self.send(partial(self.services.day_sheet.begin, self._sheet, output), output, self._left, self._stayed)

    def _left(self, _changes: ChangeSet) -> None:
        self._dialog.accept()

    def _stayed(self, error: Exception) -> None:
        self._dialog.show_busy(False)
        self._refused(error)
        # The trail has an entry about the attempt.
        self.around.hub.announce(ChangeSet.of(Kind.AUDIT))

    def _refused(self, error: Exception) -> None:
        uncertain = self.tr("The printer took the paper and then stopped answering. Look at the printer.")
        self._dialog.show_problem(uncertain if isinstance(error, PrintingUncertain) else message(error))


def open_day_sheet_dialog(
    parent: QWidget, surroundings: Surroundings, outputs: LetterOutputs, *, mine: bool
) -> TrailPrintDialog:
    """Open the dialog over the window and return it."""
    dialog = TrailPrintDialog(parent)
    DaySheetPresenter(dialog, surroundings, outputs, mine=mine)
    dialog.open()
    return dialog
