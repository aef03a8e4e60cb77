"""Who works with the file, until when they are bound, and whether they can sign in on this laptop."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pgi_desk.gui.forms.ui_staff_page import Ui_StaffPage
from pgi_desk.gui.models.row_table import RowTable
from pgi_desk.gui.widgets.column_layout import ColumnLayout
from pgi_desk.gui.widgets.form_widget import FormWidget
from pgi_desk.gui.widgets.tables import prepare_table
from pgi_desk.gui.window_settings import WindowSettings
from pgi_desk.services.read_models import StaffRow

# In the order of the model.
COLUMNS = ("name", "role", "agreement", "sign_in", "state", "suicide")
SPARE = frozenset({"sign_in", "suicide"})


class StaffPage(FormWidget):
    """Shows the list and reports what the coordinator wants."""

    enrol_wanted = Signal()
    agreement_wanted = Signal(object)
    way_in_wanted = Signal(object)
    change_wanted = Signal(object)
    leave_wanted = Signal(object)
    skill_wanted = Signal(object)
    duty_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_StaffPage()
        self._ui.setupUi(self)
        self._model: RowTable[StaffRow] | None = None
        ui = self._ui
        ui.enrolButton.clicked.connect(self.enrol_wanted)
        ui.dutyButton.clicked.connect(self.duty_wanted)
        for button, wanted in (
            (ui.agreementButton, self.agreement_wanted),
            (ui.wayInButton, self.way_in_wanted),
            (ui.changeButton, self.change_wanted),
            (ui.leaveButton, self.leave_wanted),
            (ui.skillButton, self.skill_wanted),
        ):
            button.clicked.connect(lambda _checked=False, signal=wanted: self._report(signal))

    def use_model(self, model: RowTable[StaffRow], settings: WindowSettings) -> None:
        """Show the rows of a model, in columns as they were chosen."""
        self._model = model
        prepare_table(self._ui.table, model, fit=(1, 2, 3, 4, 5), stretch=0)
        columns = ColumnLayout(self._ui.table, "staff", COLUMNS, settings, SPARE)
        self._ui.columnsButton.clicked.connect(lambda _on: columns.ask())
        self._ui.table.selectionModel().selectionChanged.connect(self._offer)
        model.modelReset.connect(self._offer)

    def show_leaver(self, text: str) -> None:
        """Show what is still to be done after somebody left; an empty text hides it."""
        self._ui.leaverLabel.setText(text)
        self._ui.leaverLabel.setVisible(bool(text))

    def _row(self) -> StaffRow | None:
        return self._model.row_at(self._ui.table.currentIndex()) if self._model is not None else None

    def _offer(self) -> None:
        row, ui = self._row(), self._ui
        reason = ""
        if row is None:
            reason = self.tr("Choose somebody in the list first.")
        elif not row.active:
            reason = self.tr("This person has left.")
        for button in (ui.agreementButton, ui.wayInButton, ui.changeButton, ui.leaveButton, ui.skillButton):
            button.setEnabled(not reason)
            button.setToolTip(reason)

    def _report(self, signal: Signal) -> None:
        row = self._row()
        if row is not None:
            signal.emit(row)  # type: ignore[attr-defined]  # a bound Qt signal has no type of its own
