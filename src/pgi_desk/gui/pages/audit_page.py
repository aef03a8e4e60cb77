"""The audit trail: who did what and when, by case code and never by name of a person."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDateEdit, QWidget

from pgi_desk.gui.forms.ui_audit_page import Ui_AuditPage
from pgi_desk.gui.models.window_table import WindowTable
from pgi_desk.gui.widgets.code_combo import choose_known, chosen_code, fill
from pgi_desk.gui.widgets.date_field import day_of, set_day
from pgi_desk.gui.widgets.form_widget import FormWidget
from pgi_desk.gui.widgets.tables import prepare_table
from pgi_desk.gui.widgets.view_bar import ViewBar
from pgi_desk.services.read_models import AuditRow

# The code of the period whose two days somebody chooses.
OWN_DAYS = "own"


class AuditPage(FormWidget):
    """Shows the trail and the result of a check, and reports what the person at the desk wants."""

    filter_changed = Signal()
    print_wanted = Signal()
    paper_check_wanted = Signal(str, str)
    settle_wanted = Signal()
    end_reached = Signal()
    verify_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_AuditPage()
        self._ui.setupUi(self)
        for label in (self._ui.resultLabel, self._ui.olderLabel):
            label.setTextFormat(Qt.TextFormat.PlainText)  # what was found is never read as markup
        self.views = ViewBar(self._ui.viewBox)
        self._ui.viewLayout.addWidget(self.views)
        for earlier, later in pairwise([self._ui.untilEdit, *self.views.controls(), self._ui.table]):
            QWidget.setTabOrder(earlier, later)
        self._connect()

    def use_model(self, model: WindowTable[AuditRow]) -> None:
        """Show the rows of a model."""
        prepare_table(self._ui.table, model, fit=(0, 1, 2, 4, 5), stretch=3)

    def use_kinds(self, choices: list[tuple[str, str]]) -> None:
        """Fill the filter by kind of action."""
        fill(self._ui.kindCombo, choices, empty=self.tr("All actions"))

    def use_staff(self, choices: list[tuple[str, str]]) -> None:
        """Fill the filter by staff member; the chosen one stays chosen."""
        chosen = chosen_code(self._ui.staffCombo)
        fill(self._ui.staffCombo, choices, empty=self.tr("All staff"), chosen=chosen)

    def use_periods(self, choices: list[tuple[str, str]], today: date) -> None:
        """Fill the filter by time; the last choice shows two days to choose."""
        fill(self._ui.periodCombo, choices, empty=self.tr("All times"))
        for field in (self._ui.fromEdit, self._ui.untilEdit):
            field.blockSignals(True)
            set_day(field, today)
            field.blockSignals(False)

    def wanted(self) -> tuple[str, str, str, str]:
        """Return the case code, the kind, the staff member and the period that are chosen."""
        ui = self._ui
        codes = (chosen_code(combo) for combo in (ui.kindCombo, ui.staffCombo, ui.periodCombo))
        return (ui.caseEdit.text(), *codes)  # type: ignore[return-value]  # three combo boxes

    def days(self) -> tuple[date, date]:
        """Return the two days that are chosen."""
        return day_of(self._ui.fromEdit), day_of(self._ui.untilEdit)

    def filters(self) -> Mapping[str, str]:
        """Return what is chosen beside the case code, which is typed."""
        _, kind, staff, period = self.wanted()
        first, last = (day.isoformat() if period == OWN_DAYS else "" for day in self.days())
        return {"kind": kind, "staff": staff, "period": period, "first": first, "last": last}

    def show_filters(self, filters: Mapping[str, str]) -> list[str]:
        """Choose these; return in words which of them do not exist any more."""
        ui = self._ui
        wanted = {ui.kindCombo: "kind", ui.staffCombo: "staff", ui.periodCombo: "period"}
        missing = choose_known({combo: filters.get(name, "") for combo, name in wanted.items()})
        for edit, name in ((ui.fromEdit, "first"), (ui.untilEdit, "last")):
            if name in filters and not _show_day(edit, filters[name]):
                missing.append(edit.accessibleName())
        return missing

    def show_extent(self, text: str) -> None:
        """Show how many entries there are and since when."""
        self._ui.extentLabel.setText(text)

    def show_older(self, text: str, *, may_settle: bool, reason: str) -> None:
        """Show why the file is suspect, or nothing for an empty text; `reason` says why somebody may not settle it."""
        self._ui.olderLabel.setText(text)
        self._ui.olderFrame.setVisible(bool(text))
        self._ui.settleButton.setEnabled(may_settle)
        self._ui.settleButton.setToolTip("" if may_settle else reason)

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
        ui.printButton.clicked.connect(self.print_wanted)
        ui.settleButton.clicked.connect(self.settle_wanted)
        ui.paperButton.clicked.connect(self._check_paper)
        for field in (ui.recordCheckEdit, ui.letterNumberEdit):
            field.returnPressed.connect(self._check_paper)
        ui.caseEdit.textChanged.connect(self.filter_changed)
        for combo in (ui.kindCombo, ui.staffCombo, ui.periodCombo):
            combo.currentIndexChanged.connect(self._filter)
        for day in (ui.fromEdit, ui.untilEdit):
            day.dateChanged.connect(self._filter)
        ui.table.verticalScrollBar().valueChanged.connect(self._scrolled)

    def _filter(self) -> None:
        own_days = chosen_code(self._ui.periodCombo) == OWN_DAYS
        for field in (self._ui.fromEdit, self._ui.untilEdit):
            field.setVisible(own_days)
        self.filter_changed.emit()

    def _check_paper(self) -> None:
        self.paper_check_wanted.emit(self._ui.recordCheckEdit.text(), self._ui.letterNumberEdit.text())

    def _scrolled(self, value: int) -> None:
        if value >= self._ui.table.verticalScrollBar().maximum() - 5:
            self.end_reached.emit()


def _show_day(edit: QDateEdit, text: str) -> bool:
    """Show a day that was kept; return whether it is one."""
    try:
        set_day(edit, date.fromisoformat(text))
    except ValueError:
        return False
    return True
