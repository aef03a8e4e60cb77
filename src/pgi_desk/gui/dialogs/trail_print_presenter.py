"""Puts the entries that the audit page shows on paper; the trail says so before and after."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from pgi_desk.gui.dialogs.paper_preview_presenter import show_paper
from pgi_desk.gui.dialogs.trail_print_dialog import TrailPrintDialog
from pgi_desk.gui.jobs import Lane
from pgi_desk.gui.labels import isolated
from pgi_desk.gui.messages import message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.printing import LetterOutputs, ask_to_save, paper_problem
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.audit import AuditSearch
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.letter_ports import LetterOutput
from pgi_desk.services.trail_paper import PreparedTrail


class TrailPrintPresenter(Presenter):
    """Prepares the paper in memory and lets it go."""

    def __init__(
        self, dialog: TrailPrintDialog, surroundings: Surroundings, outputs: LetterOutputs, search: AuditSearch
    ) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        self._outputs = outputs
        self._trail: PreparedTrail | None = None
        dialog.print_wanted.connect(self._print)
        dialog.save_wanted.connect(self._ask_to_save)
        dialog.preview_wanted.connect(self._look_at_it)
        self.read(outputs.printers, dialog.use_printers)
        work = partial(self.services.audit.paper, search, self.labels.language)
        job = surroundings.jobs.submit(work, owner=self, lane=Lane.READ)
        job.succeeded.connect(self._prepared)
        job.failed.connect(self._refused)

    def _prepared(self, trail: PreparedTrail) -> None:
        self._trail = trail
        text = self.tr("%n entry(s) as the list shows them, the newest first.", "", trail.entries)
        self._dialog.show_ready(text + " " + self.tr("Case codes and names of staff are on it, and no person's name."))

    def _print(self, queue: str) -> None:
        self._release(self._outputs.to_printer(queue, 1))

    def _look_at_it(self) -> None:
        if self._trail is not None:
            show_paper(self._dialog, self.around, self._outputs, self._trail.pdf)

    def _ask_to_save(self) -> None:
        ask_to_save(self.around.prompts, self._save)

    def _save(self) -> None:
        kind = self.tr("PDF files (*.pdf)")
        path = self.around.prompts.choose_new_file(self.tr("Save the audit trail"), "audit-trail.pdf", kind)
        if path is not None:
            self._release(self._outputs.to_file(path if path.suffix else path.with_suffix(".pdf")))

    def _release(self, output: LetterOutput) -> None:
        if self._trail is None:
            return
        self._dialog.show_busy(True)
        self.send(partial(self.services.audit.begin, self._trail, output), output, self._left, self._stayed)

    def _left(self, _changes: ChangeSet) -> None:
        text = self.tr("The audit trail left as {entries} entries on paper or in a file. It is logged.")
        entries = str(self._trail.entries if self._trail else 0)
        self._dialog.accept()
        self.around.prompts.tell(self.tr("The audit trail left"), text.replace("{entries}", isolated(entries)))

    def _stayed(self, error: Exception) -> None:
        self._dialog.show_busy(False)
        self._dialog.show_problem(paper_problem(error))
        # The trail has an entry about the attempt, and the first page may have a question.
        self.around.hub.announce(ChangeSet.of(Kind.DISCLOSURE))

    def _refused(self, error: Exception) -> None:
        self._dialog.show_problem(message(error))


def open_trail_print_dialog(
    parent: QWidget, surroundings: Surroundings, outputs: LetterOutputs, search: AuditSearch
) -> TrailPrintDialog:
    """Open the dialog over the window and return it."""
    dialog = TrailPrintDialog(parent)
    TrailPrintPresenter(dialog, surroundings, outputs, search)
    dialog.open()
    return dialog
