"""Puts the services of a place on paper for the pocket; the trail says so before and after."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from pgi_desk.gui.dialogs.paper_preview_presenter import show_paper
from pgi_desk.gui.dialogs.pocket_list_dialog import PocketListDialog
from pgi_desk.gui.jobs import Lane
from pgi_desk.gui.messages import message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.printing import LetterOutputs, ask_to_save, paper_problem
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.gui.widgets.service_filter import name_of
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.letter_ports import LetterOutput
from pgi_desk.services.pocket_list import PreparedPocketList
from pgi_desk.services.provider_search import Place
from pgi_desk.services.referrals import LETTER_LANGUAGES


class PocketListPresenter(Presenter):
    """Prepares the paper in memory for what is chosen, and lets it go."""

    def __init__(self, dialog: PocketListDialog, surroundings: Surroundings, outputs: LetterOutputs) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        self._outputs = outputs
        self._places: tuple[Place, ...] = ()
        self._paper: PreparedPocketList | None = None
        self._question = 0
        dialog.use_languages(self.labels.choices_of("languages", LETTER_LANGUAGES), self.labels.language)
        dialog.changed.connect(self._prepare)
        dialog.print_wanted.connect(lambda queue, copies: self._release(outputs.to_printer(queue, copies)))
        dialog.save_wanted.connect(self._ask_to_save)
        dialog.preview_wanted.connect(self._look_at_it)
        self.read(outputs.printers, dialog.use_printers)
        self.read(self.services.directory.places, self._offer_places)

    def _offer_places(self, places: tuple[Place, ...]) -> None:
        self._places = places
        self._dialog.use_places([name_of(place) for place in places])
        self._prepare()

    def _prepare(self) -> None:
        self._question += 1
        self._paper = None
        self._dialog.show_busy(True)
        chosen = self._dialog.place()
        place = Place() if chosen is None else self._places[chosen]
        work = partial(self.services.pocket_list.paper, place, self._dialog.language())
        job = self.around.jobs.submit(work, owner=self, lane=Lane.READ)
        job.succeeded.connect(partial(self._prepared, self._question))
        job.failed.connect(partial(self._not_prepared, self._question))

    def _prepared(self, question: int, paper: PreparedPocketList) -> None:
        if question == self._question:
            self._paper = paper
            self._dialog.show_ready(self.tr("%n service(s) will be on the list.", "", paper.services))

    def _not_prepared(self, question: int, error: Exception) -> None:
        if question == self._question:
            self._dialog.show_problem(message(error), ready=False)

    def _look_at_it(self) -> None:
        if self._paper is not None:
            show_paper(self._dialog, self.around, self._outputs, self._paper.pdf)

    def _ask_to_save(self) -> None:
        ask_to_save(self.around.prompts, self._save)

    def _save(self) -> None:
        kind = self.tr("PDF files (*.pdf)")
        path = self.around.prompts.choose_new_file(self.tr("Save the pocket list"), "services.pdf", kind)
        if path is not None:
            self._release(self._outputs.to_file(path if path.suffix else path.with_suffix(".pdf")))

    def _release(self, output: LetterOutput) -> None:
        if self._paper is None:
            return
        self._dialog.show_busy(True)
        self.send(partial(self.services.pocket_list.begin, self._paper, output), output, self._left, self._stayed)

    def _left(self, _changes: ChangeSet) -> None:
        self._dialog.accept()
        self.around.prompts.tell(
            self.tr("The pocket list left"),
            self.tr("The pocket list was printed or saved. It is logged, without who receives it."),
        )

    def _stayed(self, error: Exception) -> None:
        self._dialog.show_problem(paper_problem(error), ready=True)
        # The trail has an entry about the attempt, and the first page may have a question.
        self.around.hub.announce(ChangeSet.of(Kind.DISCLOSURE))


def open_pocket_list_dialog(parent: QWidget, surroundings: Surroundings, outputs: LetterOutputs) -> PocketListDialog:
    """Open the dialog over the window and return it."""
    dialog = PocketListDialog(parent)
    PocketListPresenter(dialog, surroundings, outputs)
    dialog.open()
    return dialog
