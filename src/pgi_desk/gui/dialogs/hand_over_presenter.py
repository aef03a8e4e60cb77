"""Writes a hand-over, and shows one to whoever takes it over."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from pgi_desk.domain.identifiers import HandOverId
from pgi_desk.gui.dialogs.hand_over_dialog import HandOverDialog
from pgi_desk.gui.drafts import DraftSource
from pgi_desk.gui.labels import isolated, listed
from pgi_desk.gui.messages import field_of, message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import ChangeSet
from pgi_desk.services.hand_overs import HandOverView


class HandOverPresenter(Presenter):
    """Presents one hand-over that is written."""

    def __init__(self, dialog: HandOverDialog, surroundings: Surroundings) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        source = DraftSource(dialog, "hand_over")
        dialog.save_wanted.connect(self._save)

        def offer(found: tuple[tuple[str, str], ...]) -> None:
            dialog.offer_colleagues(found)
            source.arrived("staffCombo")

        self.read(self.services.hand_overs.colleagues, offer)

    def _save(self) -> None:
        self._dialog.show_problem("")
        self._dialog.show_busy(True)
        self.do(partial(self.services.hand_overs.write, self._dialog.command()), self._saved, self._refused)

    def _saved(self, _changes: ChangeSet) -> None:
        self._dialog.accept()

    def _refused(self, error: Exception) -> None:
        self._dialog.show_busy(False)
        self._dialog.show_problem(message(error), field_of(error))


class HandOverReader(Presenter):
    """Shows a hand-over and asks whether it is taken over."""

    def show(self, note_id: str) -> None:
        """Read it for the signed-in person."""
        key = HandOverId(note_id)
        self.do(partial(self.services.hand_overs.view, key), partial(self._ask, key))

    def _ask(self, key: HandOverId, found: HandOverView) -> None:
        first, around = found.notes[0], self.around
        text = self.tr("From {name}, {moment}. Cases: {codes}.").replace("{name}", isolated(found.written_by))
        text = text.replace("{moment}", isolated(self.labels.moment(first.written_at)))
        text = text.replace("{codes}", listed(map(isolated, found.case_codes)) or "–")
        text = f"{text}\n\n{first.text}"
        if first.written_by == self.services.desk.member.staff_id:
            around.prompts.tell(self.tr("Hand-over that nobody took over yet"), text)
            return
        take_over = partial(self.do, partial(self.services.hand_overs.acknowledge, key))
        around.prompts.confirm(self.tr("Hand-over"), text, self.tr("I take it over"), take_over)


def open_hand_over_dialog(parent: QWidget, surroundings: Surroundings) -> HandOverDialog:
    """Open the dialog over a page and return it."""
    dialog = HandOverDialog(parent)
    HandOverPresenter(dialog, surroundings)
    dialog.open()
    return dialog
