"""Stores notes of a case and of first aid; a correction begins with what it corrects and leaves that as it is."""

from __future__ import annotations

import json
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from pgi_desk.domain.case_note import CaseNote, PfaNote
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.gui.dialogs.interpreter_presenters import open_use_interpreter_dialog
from pgi_desk.gui.dialogs.note_dialog import NoteDialog
from pgi_desk.gui.dialogs.pfa_dialog import PfaDialog
from pgi_desk.gui.drafts import DraftSource
from pgi_desk.gui.messages import field_of, message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import ChangeSet


class NotePresenter(Presenter):
    """Presents one note, or one correction."""

    def __init__(self, dialog: NoteDialog, surroundings: Surroundings, corrects: str) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        self._corrects = corrects
        dialog.save_wanted.connect(self._save)

    def _save(self) -> None:
        self._dialog.show_problem("")
        command = self._dialog.command(self._corrects)
        self.do(partial(self.services.notes.write, command), self._saved, self._refused)

    def _saved(self, _changes: ChangeSet) -> None:
        self._dialog.accept()

    def _refused(self, error: Exception) -> None:
        self._dialog.show_problem(message(error), field_of(error))


class PfaPresenter(Presenter):
    """Presents one note of first aid, or one correction."""

    def __init__(self, dialog: PfaDialog, surroundings: Surroundings, corrects: str) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        self._corrects = corrects
        dialog.save_wanted.connect(self._save)

    def _save(self) -> None:
        self._dialog.show_problem("")
        command = self._dialog.command(self._corrects)
        self.do(partial(self.services.notes.write_pfa, command), self._saved, self._refused)

    def _saved(self, _changes: ChangeSet) -> None:
        self._dialog.accept()

    def _refused(self, error: Exception) -> None:
        self._dialog.show_problem(message(error), field_of(error))


def open_note_dialog(
    parent: QWidget, surroundings: Surroundings, code: CaseCode, first: CaseNote | None = None
) -> NoteDialog:
    """Open the dialog for a new note, or for the correction of one, and return it."""
    dialog = NoteDialog(surroundings.labels, code, surroundings.services.desk.clock.today(), parent)
    if first is not None:
        dialog.show_first(_corrected(surroundings, first), first.kind, first.happened_on, first.text)
    NotePresenter(dialog, surroundings, first.note_id if first is not None else "")
    dialog.interpreter_wanted.connect(
        lambda: open_use_interpreter_dialog(dialog, surroundings, code, "talk", dialog.show_interpreter)
    )
    DraftSource(dialog, "note", json.dumps({"case": code, "corrects": first.note_id if first is not None else ""}))
    dialog.open()
    return dialog


def open_pfa_dialog(
    parent: QWidget, surroundings: Surroundings, code: CaseCode, first: PfaNote | None = None
) -> PfaDialog:
    """Open the dialog for a new note of first aid, or for the correction of one, and return it."""
    dialog = PfaDialog(code, surroundings.services.desk.clock.today(), parent)
    if first is not None:
        dialog.show_first(_corrected(surroundings, first), first.happened_on, first.pfa)
    PfaPresenter(dialog, surroundings, first.note_id if first is not None else "")
    DraftSource(dialog, "pfa_note", json.dumps({"case": code, "corrects": first.note_id if first is not None else ""}))
    dialog.open()
    return dialog


def _corrected(surroundings: Surroundings, first: CaseNote | PfaNote) -> str:
    text = QCoreApplication.translate(
        "NotePresenter", "This corrects the note of {moment}. That note stays; both can be read."
    )
    return text.replace("{moment}", surroundings.labels.moment(first.written_at))
