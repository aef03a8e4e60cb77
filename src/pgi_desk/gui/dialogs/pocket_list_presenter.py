"""Puts the services of a place on paper for the pocket; the trail says so before and after."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from pgi_desk.gui.dialogs.leaving_paper import LeavingPaper
from pgi_desk.gui.dialogs.pocket_list_dialog import PocketListDialog
from pgi_desk.gui.jobs import Lane
from pgi_desk.gui.printing import LetterOutputs
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.gui.widgets.service_filter import name_of
from pgi_desk.services.pocket_list import PreparedPocketList
from pgi_desk.services.provider_search import Place
from pgi_desk.services.referrals import LETTER_LANGUAGES


class PocketListPresenter(LeavingPaper):
    """Makes the paper in memory for what is chosen."""

    def __init__(self, dialog: PocketListDialog, surroundings: Surroundings, outputs: LetterOutputs) -> None:
        super().__init__(dialog, surroundings, outputs)
        self._dialog = dialog
        self._places: tuple[Place, ...] = ()
        dialog.use_languages(self.labels.choices_of("languages", LETTER_LANGUAGES), self.labels.language)
        dialog.changed.connect(self._prepare)
        self.read(self.services.directory.places, self._offer_places)

    def _offer_places(self, places: tuple[Place, ...]) -> None:
        self._places = places
        self._dialog.use_places([name_of(place) for place in places])
        self._prepare()

    def _prepare(self) -> None:
        self._dialog.show_count("")
        chosen = self._dialog.place()
        place = Place() if chosen is None else self._places[chosen]
        self.make(partial(self.services.pocket_list.paper, place, self._dialog.language()), self._show, Lane.READ)

    def _show(self, paper: PreparedPocketList) -> None:
        self.have(paper.pdf, partial(self.services.pocket_list.begin, paper))
        self._dialog.show_count(self.tr("%n service(s) will be on the list.", "", paper.services))

    def place(self) -> tuple[str, str]:
        """Return where it would be saved."""
        return self.tr("Save the pocket list"), "services.pdf"

    def left(self) -> None:
        """Say that nobody knows from the log who has the list."""
        self.around.prompts.tell(
            self.tr("The pocket list left"),
            self.tr("The pocket list was printed or saved. It is logged, without who receives it."),
        )


def open_pocket_list_dialog(parent: QWidget, surroundings: Surroundings, outputs: LetterOutputs) -> PocketListDialog:
    """Open the dialog over the window and return it."""
    dialog = PocketListDialog(parent)
    PocketListPresenter(dialog, surroundings, outputs)
    dialog.open()
    return dialog
