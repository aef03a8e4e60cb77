"""The last changes by name, to take one back or do it again."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.gui.forms.ui_recent_changes_dialog import Ui_RecentChangesDialog
from pgi_desk.gui.models.row_table import RowTable
from pgi_desk.gui.widgets.list_keys import choose_line
from pgi_desk.gui.widgets.problem import show_problem
from pgi_desk.gui.widgets.tables import prepare_table
from pgi_desk.services.undoing import ChangeView


class RecentChangesDialog(QDialog):
    """Shows changes and reports intent."""

    change_chosen = Signal(int)
    back_wanted = Signal(int)
    bin_wanted = Signal(str)
    merge_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_RecentChangesDialog()
        ui.setupUi(self)
        self._model: RowTable[ChangeView] | None = None
        ui.problemLabel.setTextFormat(Qt.TextFormat.PlainText)
        ui.detailLabel.setTextFormat(Qt.TextFormat.PlainText)  # a name is never read as markup
        ui.backButton.clicked.connect(self._back)
        ui.binButton.clicked.connect(lambda: self.bin_wanted.emit(self._case()))
        ui.mergeButton.clicked.connect(lambda: self.merge_wanted.emit(self._case()))
        ui.cancelButton.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)
        self._words = ui.backButton.text()

    def use_model(self, model: RowTable[ChangeView]) -> None:
        """Show the rows of a model."""
        self._model = model
        prepare_table(self._ui.table, model, fit=(0, 2, 3), stretch=(1, 4))
        self._ui.table.selectionModel().selectionChanged.connect(self._choose)

    def allow_cases(self, reason: str, merging: str) -> None:
        """Close the bin and the putting together of case files with the reason; an empty one leaves them open."""
        for button, why in ((self._ui.binButton, reason), (self._ui.mergeButton, merging)):
            button.setEnabled(not why)
            button.setToolTip(why)

    def choose_first(self) -> None:
        """Choose the newest change, or say that there is none."""
        if self._model is not None and self._model.rowCount():
            choose_line(self._ui.table, 0)
        else:
            self.show_change("", self.tr("Nothing was changed yet."), again=False)

    def show_change(self, text: str, refusal: str, *, again: bool) -> None:
        """Show what a change was and why it stays; without a refusal it can be taken back, or done again."""
        self._ui.detailLabel.setText("\n".join(line for line in (text, refusal) if line))
        self._ui.backButton.setText(self.tr("Do a&gain") if again else self._words)
        self._ui.backButton.setEnabled(not refusal)
        self._ui.backButton.setToolTip(refusal)

    def show_problem(self, text: str) -> None:
        """Show what was refused."""
        show_problem(self._ui.problemFrame, self._ui.problemLabel, text)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a switch of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)
            self._words = self._ui.backButton.text()
            self._choose()
        super().changeEvent(event)

    def _row(self) -> ChangeView | None:
        return self._model.row_at(self._ui.table.currentIndex()) if self._model is not None else None

    def _case(self) -> str:
        row = self._row()
        return row.change.case_code or "" if row is not None else ""

    def _choose(self) -> None:
        row = self._row()
        if row is not None:
            self.show_problem("")
            self.change_chosen.emit(row.change.change_id)

    def _back(self) -> None:
        row = self._row()
        if row is not None:
            self.back_wanted.emit(row.change.change_id)
