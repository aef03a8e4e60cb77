"""Reads and cleans a chosen file before anything is stored, and stores the copy."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.gui.dialogs.attach_dialog import AttachDialog
from pgi_desk.gui.jobs import Lane
from pgi_desk.gui.labels import isolated
from pgi_desk.gui.messages import field_of, message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.attachments import ChosenFile
from pgi_desk.services.changes import ChangeSet


class AttachPresenter(Presenter):
    """Presents one copy of a document."""

    def __init__(self, dialog: AttachDialog, surroundings: Surroundings) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        self._chosen: ChosenFile | None = None
        dialog.choose_wanted.connect(self._choose)
        dialog.save_wanted.connect(self._save)
        self.read(self.services.case_plans.owners, self._use_staff)

    def _use_staff(self, staff: tuple[tuple[str, str], ...]) -> None:
        self._dialog.use_staff(staff, self.services.desk.member.staff_id)

    def _choose(self) -> None:
        kinds = self.tr("Documents (*.pdf *.jpg *.jpeg *.png *.txt);;All files (*)")
        path = self.around.prompts.choose_file(self.tr("Choose a document"), kinds)
        if path is not None:
            self._chosen = None
            self._dialog.show_problem("")
            self._dialog.show_file("", "", ready=False)
            self._dialog.show_busy(True)
            # Reading and cleaning takes seconds and no connection: nobody waits for it.
            work = partial(self.services.attachments.choose, path)
            self._run(work, partial(self._use, path), Lane.PAPER, self._refused)

    def _use(self, path: Path, chosen: ChosenFile) -> None:
        self._chosen = chosen
        self._dialog.show_busy(False)
        pages = self.tr("%n page(s)", "", chosen.copy.pages)
        name = self.tr("{file}  ·  {pages}").replace("{file}", isolated(path.name)).replace("{pages}", pages)
        found = self.labels.codes("attachment_finds", chosen.copy.taken_out)
        taken = self.tr("Not kept: {things}.").replace("{things}", found) if found else ""
        self._dialog.show_file(name, taken, ready=True)

    def _save(self) -> None:
        if self._chosen is not None:
            self._dialog.show_problem("")
            self.do(
                partial(self.services.attachments.add, self._dialog.command(self._chosen)), self._saved, self._refused
            )

    def _saved(self, _changes: ChangeSet) -> None:
        self._dialog.accept()

    def _refused(self, error: Exception) -> None:
        self._dialog.show_busy(False)
        self._dialog.show_problem(message(error), field_of(error))


def open_attach_dialog(parent: QWidget, surroundings: Surroundings, code: CaseCode) -> AttachDialog:
    """Open the dialog for a new copy and return it."""
    dialog = AttachDialog(surroundings.labels, code, surroundings.services.desk.clock.today(), parent)
    AttachPresenter(dialog, surroundings)
    dialog.open()
    return dialog
