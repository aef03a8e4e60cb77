"""Stores what somebody noticed at first contact."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.domain.observation import SIGNS
from pgi_desk.gui.dialogs.observe_dialog import ObserveDialog
from pgi_desk.gui.drafts import DraftSource
from pgi_desk.gui.labels import isolated
from pgi_desk.gui.messages import field_of, message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.source_words import mark, source_text
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.gui.widgets.answer_table import AnswerRow
from pgi_desk.services.changes import ChangeSet
from pgi_desk.services.observations import ObservationSheet


class ObservePresenter(Presenter):
    """Presents the checklist of one case."""

    def __init__(self, dialog: ObserveDialog, surroundings: Surroundings, code: CaseCode) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        self._signs = self.services.desk.content.list(SIGNS)
        case, labels = self.tr("Case {case}").replace("{case}", isolated(code)), self.labels
        dialog.offer(
            case,
            labels.choices("indicator_answers"),
            labels.choices("information_sources"),
            labels.choices("observation_confidence"),
        )
        dialog.show_rows([AnswerRow(row.code, row.label(labels.language), "", "", mark(row)) for row in self._signs])
        self._source = DraftSource(dialog, "observe", code)
        dialog.saved.connect(self._save)
        dialog.source_wanted.connect(self._tell_source)
        self.do(partial(self.services.observations.sheet, code), self._show)

    def _show(self, sheet: ObservationSheet) -> None:
        language = self.labels.language
        rows = [
            AnswerRow(row.code, row.label(language), "", self._before(sheet, row.code), mark(row))
            for row in self._signs
        ]
        self._dialog.show_rows(rows)

    def _before(self, sheet: ObservationSheet, code: str) -> str:
        entry, labels = sheet.standing.get(code), self.labels
        if entry is None:
            return ""
        return f"{labels.code('indicator_answers', entry.answer)}  ·  {labels.day(entry.observed_on)}"

    def _tell_source(self, code: str) -> None:
        if code:
            row = self._signs.get(code)
            self.around.prompts.tell(row.label(self.labels.language), source_text(row))

    def _save(self) -> None:
        self._dialog.show_problem("")
        self.do(partial(self.services.observations.record, self._dialog.command()), self._saved, self._refused)

    def _saved(self, _changes: ChangeSet) -> None:
        self._dialog.accept()

    def _refused(self, error: Exception) -> None:
        self._dialog.show_problem(message(error), field_of(error))


def open_observe_dialog(parent: QWidget, surroundings: Surroundings, code: CaseCode) -> ObserveDialog:
    """Open the dialog over a page and return it."""
    dialog = ObserveDialog(code, surroundings.services.desk.clock.today(), parent)
    ObservePresenter(dialog, surroundings, code)
    dialog.open()
    return dialog
