"""Puts the list of the day on paper, with case codes alone; the trail says so before and after."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from pgi_desk.gui.dialogs.leaving_paper import LeavingPaper
from pgi_desk.gui.dialogs.trail_print_dialog import TrailPrintDialog
from pgi_desk.gui.jobs import Lane
from pgi_desk.gui.printing import LetterOutputs
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.day_sheet import PreparedDaySheet
from pgi_desk.services.referrals import LETTER_LANGUAGES


class DaySheetPresenter(LeavingPaper):
    """Makes the sheet in memory."""

    def __init__(
        self, dialog: TrailPrintDialog, surroundings: Surroundings, outputs: LetterOutputs, *, mine: bool
    ) -> None:
        super().__init__(dialog, surroundings, outputs)
        self._dialog = dialog
        dialog.name_paper(self.tr("Print the day sheet"))
        language = self.labels.language if self.labels.language in LETTER_LANGUAGES else "en"
        self.make(partial(self.services.day_sheet.prepare, language, mine=mine), self._show, Lane.READ)

    def _show(self, sheet: PreparedDaySheet) -> None:
        text = self.tr("%n line(s), what was due first on top.", "", sheet.lines)
        self._dialog.show_intro(text + " " + self.tr("Only case codes and letter numbers are on it, and no name."))
        self.have(sheet.pdf, partial(self.services.day_sheet.begin, sheet))

    def place(self) -> tuple[str, str]:
        """Return where it would be saved."""
        return self.tr("Save the day sheet"), "day-sheet.pdf"


def open_day_sheet_dialog(
    parent: QWidget, surroundings: Surroundings, outputs: LetterOutputs, *, mine: bool
) -> TrailPrintDialog:
    """Open the dialog over the window and return it."""
    dialog = TrailPrintDialog(parent)
    DaySheetPresenter(dialog, surroundings, outputs, mine=mine)
    dialog.open()
    return dialog
