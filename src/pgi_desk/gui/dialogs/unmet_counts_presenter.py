"""Shows which needs are without a service."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from pgi_desk.domain.unmet_need import Period
from pgi_desk.gui.dialogs.unmet_counts_dialog import UnmetCount, UnmetCountsDialog
from pgi_desk.gui.labels import isolated
from pgi_desk.gui.models.row_table import RowTable, TableColumn
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import Kind
from pgi_desk.services.unmet_needs import UnmetCounts


class UnmetCountsPresenter(Presenter):
    """Presents the figures."""

    kinds = frozenset({Kind.REFERRAL})

    def __init__(self, dialog: UnmetCountsDialog, surroundings: Surroundings) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        self._model = RowTable[UnmetCount](self._columns(), dialog)
        dialog.use_model(self._model)
        dialog.offer_periods(self._periods(), Period.ALL)
        dialog.period_chosen.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Count again."""
        period = Period(self._dialog.period())
        self.do(partial(self.services.unmet_needs.counts, period), partial(self._show, period))

    def _show(self, period: Period, found: UnmetCounts) -> None:
        if period != self._dialog.period():
            return  # an answer about the period that was chosen before
        counts = found.inside
        self._model.show_rows(tuple((*need, count, self._outside(found, need)) for need, count in counts.items()))
        self._dialog.show_state(empty=not counts)
        self._dialog.show_days(self._days(period, sum(counts.values())))
        self._dialog.show_outside(self._not_told(found) if counts else "")

    def _outside(self, found: UnmetCounts, need: tuple[str, str]) -> str:
        people = found.outside[need]
        return self.tr("not told") if people is None else self.labels.number(people)

    def _not_told(self, found: UnmetCounts) -> str:
        text = self.tr(
            "To tell outside: people who agreed to statistics, to the nearest 5. Fewer than {below} are not told, nor "
            "what would give them away. Not counted, because they did not agree: {people}."
        )
        text = text.replace("{below}", self.labels.number(found.below))
        return text.replace("{people}", self.labels.number(found.not_shared))

    def _days(self, period: Period, count: int) -> str:
        first, last = period.days(self.services.desk.clock.today())
        counted = self.tr("%n need(s)", "", count)
        if first == date.min:
            return counted
        days = self.tr("{first} to {last}: {needs}").replace("{first}", isolated(self.labels.day(first)))
        return days.replace("{last}", isolated(self.labels.day(last))).replace("{needs}", counted)

    def _periods(self) -> list[tuple[str, str]]:
        return [
            (Period.LAST_3_MONTHS, self.tr("Last 3 months")),
            (Period.THIS_YEAR, self.tr("This year")),
            (Period.LAST_YEAR, self.tr("Last year")),
            (Period.ALL, self.tr("Since the beginning")),
        ]

    def _columns(self) -> list[TableColumn[UnmetCount]]:
        labels = self.labels
        return [
            TableColumn(self.tr("Need"), lambda row: labels.code("service_families", row[0])),
            TableColumn(self.tr("Why nobody was referred"), lambda row: labels.code("not_referred_reasons", row[1])),
            TableColumn(self.tr("How often"), lambda row: str(row[2])),
            TableColumn(self.tr("To tell outside"), lambda row: row[3]),
        ]


def open_unmet_counts_dialog(parent: QWidget, surroundings: Surroundings) -> UnmetCountsDialog:
    """Open the figures over a page and return the dialog."""
    dialog = UnmetCountsDialog(parent)
    UnmetCountsPresenter(dialog, surroundings)
    dialog.open()
    return dialog
