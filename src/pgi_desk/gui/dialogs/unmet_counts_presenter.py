"""Shows which needs are without a service."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from pgi_desk.gui.dialogs.unmet_counts_dialog import UnmetCount, UnmetCountsDialog
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
        self.refresh()

    def refresh(self) -> None:
        """Count again."""
        self.do(self.services.unmet_needs.counts, self._show)

    def _show(self, counts: Mapping[tuple[str, str], int]) -> None:
        self._model.show_rows(tuple((family, reason, count) for (family, reason), count in counts.items()))
        self._dialog.show_state(empty=not counts)

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
