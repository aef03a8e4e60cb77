"""Group activities, one by one and by quarter."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pgi_desk.domain.group_activity import GroupActivity, QuarterSum
from pgi_desk.gui.forms.ui_groups_page import Ui_GroupsPage
from pgi_desk.gui.icons import icon
from pgi_desk.gui.models.row_table import RowTable
from pgi_desk.gui.widgets.form_widget import FormWidget
from pgi_desk.gui.widgets.tables import prepare_table


class GroupsPage(FormWidget):
    """Shows both lists and reports intent."""

    back_wanted = Signal()
    new_wanted = Signal()
    change_wanted = Signal(object)
    quarter_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_GroupsPage()
        ui.setupUi(self)
        ui.backButton.setIcon(icon("arrow-back"))
        self._activities: RowTable[GroupActivity] | None = None
        self._quarters: RowTable[QuarterSum] | None = None
        ui.backButton.clicked.connect(self.back_wanted)
        ui.newButton.clicked.connect(self.new_wanted)
        ui.changeButton.clicked.connect(self._change)
        ui.activityTable.doubleClicked.connect(self._change)

    def use_models(self, activities: RowTable[GroupActivity], quarters: RowTable[QuarterSum]) -> None:
        """Show the rows of two models."""
        self._activities, self._quarters = activities, quarters
        prepare_table(self._ui.activityTable, activities, fit=(0, 1, 3, 4), stretch=2)
        prepare_table(self._ui.quarterTable, quarters, fit=(0, 1, 2), stretch=3)
        self._ui.activityTable.selectionModel().selectionChanged.connect(self._on_selection)
        self._ui.quarterTable.selectionModel().selectionChanged.connect(self._on_quarter)
        for model in (activities, quarters):
            model.modelReset.connect(self._on_selection)
        self._on_selection()

    def show_detail(self, text: str) -> None:
        """Show the ages of the chosen quarter."""
        self._ui.detailLabel.setText(text)

    def _activity(self) -> GroupActivity | None:
        return self._activities.row_at(self._ui.activityTable.currentIndex()) if self._activities is not None else None

    def _on_selection(self) -> None:
        chosen = self._activity() is not None
        self._ui.changeButton.setEnabled(chosen)
        self._ui.changeButton.setToolTip("" if chosen else self.tr("Choose something in the list first."))
        self._on_quarter()

    def _on_quarter(self) -> None:
        if self._quarters is not None:
            self.quarter_chosen.emit(self._quarters.row_at(self._ui.quarterTable.currentIndex()))

    def _change(self) -> None:
        activity = self._activity()
        if activity is not None:
            self.change_wanted.emit(activity)
