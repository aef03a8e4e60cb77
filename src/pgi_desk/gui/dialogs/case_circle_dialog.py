"""Who sees who the person of a case is: whether the name is hidden, and who works on the case."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.domain.identifiers import CaseCode, StaffId
from pgi_desk.gui.forms.ui_case_circle_dialog import Ui_CaseCircleDialog
from pgi_desk.gui.labels import leading
from pgi_desk.gui.models.row_table import RowTable
from pgi_desk.gui.widgets.code_combo import chosen_code, fill
from pgi_desk.gui.widgets.problem import point_at, show_problem
from pgi_desk.gui.widgets.tables import prepare_table
from pgi_desk.services.need_to_know import CircleView, Helper


class CaseCircleDialog(QDialog):
    """Shows the circle and reports what is to change."""

    hide_wanted = Signal(str)
    show_wanted = Signal(str)
    add_wanted = Signal(str)
    end_wanted = Signal(str)

    def __init__(self, code: CaseCode, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_CaseCircleDialog()
        ui.setupUi(self)
        self._hidden = self._may_change = False
        self._model: RowTable[Helper] | None = None
        ui.caseLabel.setText(leading(code))
        ui.hideButton.clicked.connect(self._toggle)
        ui.addButton.clicked.connect(lambda: self.add_wanted.emit(chosen_code(ui.staffCombo)))
        ui.endButton.clicked.connect(self._end)
        ui.staffCombo.currentIndexChanged.connect(self._offer)
        ui.cancelButton.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)

    def use_model(self, model: RowTable[Helper]) -> None:
        """Show the rows of a model."""
        self._model = model
        prepare_table(self._ui.table, model, stretch=0)
        self._ui.table.selectionModel().selectionChanged.connect(self._offer)
        model.modelReset.connect(self._offer)

    def show_circle(self, view: CircleView, state: str) -> None:
        """Show how it is now, in words, and what may be changed."""
        ui = self._ui
        self._hidden, self._may_change = view.hidden, view.may_change
        ui.stateLabel.setText(state)
        ui.hideButton.setText(self.tr("&Show the name again") if view.hidden else self.tr("&Hide the name"))
        ui.reasonEdit.clear()
        fill(ui.staffCombo, view.colleagues, empty=self.tr("Choose a colleague"))
        self._offer()

    def show_problem(self, text: str, field: str = "") -> None:
        """Show what was refused and go there."""
        ui = self._ui
        show_problem(ui.problemFrame, ui.problemLabel, text)
        point_at({"reason": ui.reasonEdit, "helper": ui.staffCombo}, field)

    def staff_id(self) -> StaffId:
        """Return who was chosen."""
        return StaffId(chosen_code(self._ui.staffCombo))

    def _toggle(self) -> None:
        signal = self.show_wanted if self._hidden else self.hide_wanted
        signal.emit(self._ui.reasonEdit.text())

    def _chosen(self) -> Helper | None:
        return self._model.row_at(self._ui.table.currentIndex()) if self._model is not None else None

    def _end(self) -> None:
        helper = self._chosen()
        if helper is not None:
            self.end_wanted.emit(helper.helper_id)

    def _offer(self) -> None:
        ui, closed = self._ui, "" if self._may_change else self.tr("Only colleagues who work on the case change this.")
        choose = self.tr("Choose a colleague first.")
        for button, reason in (
            (ui.hideButton, closed),
            (ui.addButton, closed or ("" if chosen_code(ui.staffCombo) else choose)),
            (ui.endButton, closed or ("" if self._chosen() is not None else choose)),
        ):
            button.setEnabled(not reason)
            button.setToolTip(reason)
