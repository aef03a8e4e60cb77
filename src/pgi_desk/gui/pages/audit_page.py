"""The audit trail: who did what and when, by case code and never by name of a person."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from pgi_desk.gui.forms.ui_audit_page import Ui_AuditPage
from pgi_desk.gui.models.row_table import RowTable
from pgi_desk.gui.widgets.code_combo import chosen_code, fill
from pgi_desk.gui.widgets.form_widget import FormWidget
from pgi_desk.gui.widgets.tables import prepare_table
from pgi_desk.services.read_models import AuditRow


class AuditPage(FormWidget):
    """Shows the trail and the result of a check, and reports what the person at the desk wants."""

    filter_changed = Signal(str, str)
    end_reached = Signal()
    verify_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_AuditPage()
        self._ui.setupUi(self)
        self._ui.resultLabel.setTextFormat(Qt.TextFormat.PlainText)  # what was found is never read as markup
        self._connect()

    def use_model(self, model: RowTable[AuditRow]) -> None:
        """Show the rows of a model."""
        prepare_table(self._ui.table, model, fit=(0, 1, 2, 4, 5), stretch=3)

    def use_kinds(self, choices: list[tuple[str, str]]) -> None:
        """Fill the filter by kind of action."""
        fill(self._ui.kindCombo, choices, empty=self.tr("All actions"))

    def show_state(self, *, shown: int, more: bool) -> None:
        """Show the list or that no entry fits the filter."""
        self._ui.stack.setCurrentWidget(self._ui.listPage if shown else self._ui.emptyPage)
        text = self.tr("%n entry(s) shown", "", shown)
        more_text = " " + self.tr("(scroll for more)") if more else ""
        self._ui.countLabel.setText(text + more_text if shown else "")

    def show_checking(self, checking: bool) -> None:
        """Show that the file is being checked; the result of an earlier check goes."""
        ui = self._ui
        ui.busyBar.setVisible(checking)
        ui.verifyButton.setEnabled(not checking)
        ui.verifyButton.setToolTip(self.tr("The check is running.") if checking else "")
        if checking:
            ui.resultBox.hide()

    def show_result(self, *, good: bool, title: str, sentences: list[str]) -> None:
        """Show what a check found: one sentence a line."""
        ui = self._ui
        ui.resultBadge.setText(self.tr("Good") if good else self.tr("Attention"))
        ui.resultBadge.setProperty("tone", "good" if good else "danger")
        ui.resultBadge.style().polish(ui.resultBadge)
        ui.resultTitle.setText(title)
        ui.resultLabel.setText("\n".join(sentences))
        ui.resultBox.show()

    def focus_filter(self) -> None:
        """Put the cursor where most visits begin."""
        self._ui.caseEdit.setFocus()

    def _connect(self) -> None:
        ui = self._ui
        ui.verifyButton.clicked.connect(self.verify_wanted)
        ui.caseEdit.textChanged.connect(self._filter)
        ui.kindCombo.currentIndexChanged.connect(self._filter)
        ui.table.verticalScrollBar().valueChanged.connect(self._scrolled)

    def _filter(self) -> None:
        self.filter_changed.emit(self._ui.caseEdit.text(), chosen_code(self._ui.kindCombo))

    def _scrolled(self, value: int) -> None:
        if value >= self._ui.table.verticalScrollBar().maximum() - 5:
            self.end_reached.emit()
