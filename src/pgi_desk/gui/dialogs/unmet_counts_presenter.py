"""Shows which needs are without a service."""

from __future__ import annotations

from collections.abc import Mapping
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

    def _show(self, period: Period, counts: Mapping[tuple[str, str], int]) -> None:
        if period != self._dialog.period():
            return  # an answer about the period that was chosen before
        self._model.show_rows(tuple((family, reason, count) for (family, reason), count in counts.items()))
        self._dialog.show_state(empty=not counts)

        self._dialog.show_days(self._days(period, sum(counts.values())))

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
        ]


def open_unmet_counts_dialog(parent: QWidget, surroundings: Surroundings) -> UnmetCountsDialog:
    """Open the figures over a page and return the dialog."""
    dialog = UnmetCountsDialog(parent)
    UnmetCountsPresenter(dialog, surroundings)
    dialog.open()
    return dialog
