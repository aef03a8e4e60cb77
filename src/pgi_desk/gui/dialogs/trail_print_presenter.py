"""Puts the entries that the audit page shows on paper; the trail says so before and after."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from pgi_desk.gui.dialogs.leaving_paper import LeavingPaper
from pgi_desk.gui.dialogs.trail_print_dialog import TrailPrintDialog
from pgi_desk.gui.jobs import Lane
from pgi_desk.gui.labels import isolated
from pgi_desk.gui.printing import LetterOutputs
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.audit import AuditSearch
from pgi_desk.services.trail_paper import PreparedTrail


class TrailPrintPresenter(LeavingPaper):
    """Makes the paper in memory."""

    def __init__(
        self, dialog: TrailPrintDialog, surroundings: Surroundings, outputs: LetterOutputs, search: AuditSearch
    ) -> None:
        super().__init__(dialog, surroundings, outputs)
        self._dialog = dialog
        self._entries = 0
        self.make(partial(self.services.audit.paper, search, self.labels.language), self._show, Lane.READ)

    def _show(self, trail: PreparedTrail) -> None:
        self._entries = trail.entries
        text = self.tr("%n entry(s) as the list shows them, the newest first.", "", trail.entries)
        self._dialog.show_intro(text + " " + self.tr("Case codes and names of staff are on it, and no person's name."))
        self.have(trail.pdf, partial(self.services.audit.begin, trail))

    def place(self) -> tuple[str, str]:
        """Return where it would be saved."""
        return self.tr("Save the audit trail"), "audit-trail.pdf"

    def left(self) -> None:
        """Say how much left."""
        text = self.tr("The audit trail left as {entries} entries on paper or in a file. It is logged.")
        told = text.replace("{entries}", isolated(str(self._entries)))
        self.around.prompts.tell(self.tr("The audit trail left"), told)


def open_trail_print_dialog(
    parent: QWidget, surroundings: Surroundings, outputs: LetterOutputs, search: AuditSearch
) -> TrailPrintDialog:
    """Open the dialog over the window and return it."""
    dialog = TrailPrintDialog(parent)
    TrailPrintPresenter(dialog, surroundings, outputs, search)
    dialog.open()
    return dialog
