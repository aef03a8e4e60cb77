"""Finds the referral of a returned slip and stores what its box says."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from pgi_desk.domain.errors import InvalidEntry, TransitionNotAllowed
from pgi_desk.domain.identifiers import parse_letter_number
from pgi_desk.gui.dialogs.answer_presenter import feedback_text, letter_text, open_answer_dialog
from pgi_desk.gui.dialogs.slip_dialog import SlipAsTyped, SlipDialog
from pgi_desk.gui.labels import isolated
from pgi_desk.gui.messages import message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.answer_entry import Told
from pgi_desk.services.answers import RecordSlip, ReferralSheet
from pgi_desk.services.changes import ChangeSet


class SlipPresenter(Presenter):
    """Presents slips, one after the other."""

    def __init__(self, dialog: SlipDialog, surroundings: Surroundings) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        self._number = ""
        self._sheet: ReferralSheet | None = None
        dialog.offer(self.labels.choices("slip_boxes"), self.services.desk.clock.today())
        dialog.number_typed.connect(self._look)
        dialog.saved.connect(self._save)
        dialog.more_wanted.connect(self._more)

    def _look(self, typed: str, finished: bool) -> None:
        """Look a number up as soon as it is whole; while it is being typed, only a wrong one is said."""
        self._number, self._sheet = typed, None
        try:
            parse_letter_number(typed)
        except InvalidEntry as error:
            silent = error.facts["problem"] == "not_a_letter_number" and not finished
            self._dialog.show_missing("" if silent else message(error))
            return
        self._dialog.show_missing("")
        work = partial(self.services.answers.find, typed)
        self.do(work, partial(self._found, typed), partial(self._not_found, typed))

    def _found(self, typed: str, sheet: ReferralSheet) -> None:
        if typed == self._number:
            self._sheet = sheet
            state = self.labels.code("referral_states", sheet.referral.state)
            text = self.tr("{letter} Now: {state}").replace("{letter}", letter_text(sheet, self.labels))
            parts = (text.replace("{state}", state), feedback_text(sheet))
            self._dialog.show_found("\n".join(part for part in parts if part))

    def _not_found(self, typed: str, error: Exception) -> None:
        if typed == self._number:
            self._dialog.show_missing(message(error))

    def _save(self, typed: SlipAsTyped) -> None:
        command = RecordSlip(self._number, typed.box, Told(typed.on, note=typed.needs), typed.appointment)
        self.do(partial(self.services.answers.record_slip, command), partial(self._stored, typed.box), self._refused)

    def _stored(self, box: str, _changes: ChangeSet) -> None:
        text = self.tr("Stored: letter {number}, {box}. Type the number of the next slip, or close.")
        number = str(parse_letter_number(self._number))
        text = text.replace("{number}", isolated(number)).replace("{box}", self.labels.code("slip_boxes", box))
        self._number, self._sheet = "", None
        self._dialog.show_stored(text)

    def _refused(self, error: Exception) -> None:
        text = message(error)
        if isinstance(error, TransitionNotAllowed):
            text = self.tr(
                "The slip says something else than what is on record. Nothing was stored. Choose More details to see"
                " what is on record, and to correct it if it was a mistake."
            )
        self._dialog.show_problem(text)

    def _more(self) -> None:
        if self._sheet is not None:
            open_answer_dialog(self._dialog, self.around, self._sheet.referral.referral_id)


def open_slip_dialog(parent: QWidget, surroundings: Surroundings, number: str = "") -> SlipDialog:
    """Open the dialog over a page and return it; a number that was typed already is looked up at once."""
    dialog = SlipDialog(parent)
    SlipPresenter(dialog, surroundings)
    dialog.open()
    if number:
        dialog.type_number(number)
    return dialog
