"""Judges the answers while they are given, and stores an assessment."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.domain.safety import is_lowered
from pgi_desk.domain.staff import Permission
from pgi_desk.gui.dialogs.safety_dialog import SafetyDialog
from pgi_desk.gui.dialogs.second_agreement import with_agreement
from pgi_desk.gui.drafts import DraftSource
from pgi_desk.gui.messages import field_of, message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.safety_words import level_words
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import ChangeSet
from pgi_desk.services.safety import SafetyView


class SafetyPresenter(Presenter):
    """Presents one assessment of a case."""

    def __init__(self, dialog: SafetyDialog, surroundings: Surroundings, code: CaseCode) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        self._present, self._suicide = "", ""
        self._source = DraftSource(dialog, "safety", code)
        self._alone = self.services.desk.may(Permission.APPROVE_EXCEPTION)
        dialog.changed.connect(self._judge)
        dialog.save_wanted.connect(lambda: with_agreement(surroundings, dialog.second(), self._save))
        self._judge()
        self.read(partial(self.services.safety.view, code), self._begin)
        if not self._alone:
            # Who has a way in is asked of the keyring, so this runs where the key is used.
            self.do(partial(self.services.safety.approvers, code), dialog.offer_second)

    def _begin(self, view: SafetyView) -> None:
        """Begin with the answers of the last time: what did not change need not be asked again."""
        self._present = view.detail.risk_level
        if view.record.screenings:
            self._suicide = view.record.screenings[-1].result
        if view.record.assessments:
            newest = view.record.assessments[-1]
            self._dialog.show_answers({one.question: one.answer for one in newest.answers})
        self._source.arrived("answer_")
        self._judge()

    def _judge(self) -> None:
        found = self.services.safety.judge(self._dialog.answers(), self._suicide)
        self._dialog.show_level(level_words(self.labels, found))
        level = self._dialog.level()
        lowered = bool(level) and is_lowered(level, found.level, self._present)
        self._dialog.show_lowered(lowered=lowered, alone=self._alone)

    def _save(self) -> None:
        self._dialog.show_problem("")
        self._dialog.show_busy(True)
        command = self._dialog.command()
        self._dialog.forget_passphrase()
        self.do(partial(self.services.safety.assess, command), self._saved, self._refused)

    def _saved(self, _changes: ChangeSet) -> None:
        self._dialog.accept()

    def _refused(self, error: Exception) -> None:
        self._dialog.show_busy(False)
        self._dialog.show_problem(message(error), field_of(error))


def open_safety_dialog(parent: QWidget, surroundings: Surroundings, code: CaseCode) -> SafetyDialog:
    """Open the dialog over a page and return it."""
    dialog = SafetyDialog(surroundings.labels, code, parent)
    SafetyPresenter(dialog, surroundings, code)
    dialog.open()
    return dialog
