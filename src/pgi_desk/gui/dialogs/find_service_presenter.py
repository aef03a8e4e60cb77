"""Finds the service for a referral while the person at the desk types."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from pgi_desk.gui.dialogs.find_service_dialog import FindServiceDialog
from pgi_desk.gui.messages import reason_list
from pgi_desk.gui.models.row_table import RowTable, TableColumn
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.provider_words import ProviderWords
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import Kind
from pgi_desk.services.provider_search import FoundProviders, ProviderSearch
from pgi_desk.services.read_models import ProviderRow

PAUSE_MS = 150


class FindServicePresenter(Presenter):
    """Presents the finder; it begins with the services of one need that can be used today."""

    kinds = frozenset({Kind.PROVIDER})

    def __init__(self, dialog: FindServiceDialog, surroundings: Surroundings, family: str) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        self._words = ProviderWords(self.labels, self)
        self._question = 0
        self._model = RowTable[ProviderRow](self._columns(), dialog)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.refresh)
        dialog.use_model(self._model)
        dialog.filter.use_choices(self.labels, ProviderSearch(family=family, usable_only=True))
        dialog.filter.changed.connect(self._on_filter)
        dialog.selected.connect(self._on_selected)
        dialog.show_selected("", self._none())
        dialog.filter.focus_search()
        self.read(self.services.directory.places, dialog.filter.use_places)
        self.refresh()

    def refresh(self) -> None:
        """Look again for what fits."""
        self._question += 1
        find = partial(self.services.directory.search, self._dialog.filter.wanted())
        self.read(find, partial(self._show, self._question))

    def _on_filter(self) -> None:
        self._question += 1  # what is asked already is not asked any more
        self._pause.start()

    def _show(self, question: int, found: FoundProviders) -> None:
        if question != self._question:
            return  # an answer to an older question
        self._model.show_rows(found.rows)
        self._dialog.show_count(self._count(found))

    def _count(self, found: FoundProviders) -> str:
        if not found.rows:
            return self.tr("No service fits. Leave something out, or press Clear.")
        if found.more:
            return self.tr("The first %n service(s) by name; narrow the search to see others.", "", len(found.rows))
        return self.tr("%n service(s)", "", len(found.rows))

    def _on_selected(self, row: ProviderRow | None) -> None:
        if row is None:
            self._dialog.show_selected("", self._none())
            return
        obstacle = self.tr("Cannot receive referrals now: {reason}.").replace("{reason}", reason_list(row.problems))
        sentence, funding = self._words.reports_sentence(row), self._words.funding(row)
        self._dialog.show_selected(sentence, obstacle if row.problems else "", funding)

    def _none(self) -> str:
        return self.tr("Choose a service in the list first.")

    def _columns(self) -> list[TableColumn[ProviderRow]]:
        words = self._words
        return [
            TableColumn(self.tr("Service"), lambda row: row.name),
            TableColumn(self.tr("Place"), words.place),
            TableColumn(self.tr("Open\nnow?"), words.opening),
            TableColumn(self.tr("Hours"), lambda row: row.hours),
            TableColumn(self.tr("Documents"), words.documents),
            TableColumn(self.tr("Reports to\nauthorities?"), words.reports),
            TableColumn(self.tr("Usable today?"), words.usable),
        ]


def open_find_service_dialog(parent: QWidget, surroundings: Surroundings, family: str) -> FindServiceDialog:
    """Open the finder for a need and return it."""
    dialog = FindServiceDialog(parent)
    FindServicePresenter(dialog, surroundings, family)
    dialog.open()
    return dialog
