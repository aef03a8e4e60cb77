"""What a person asked for about their own record: the requests so far, their answers, and a new one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.domain.rights import GRANTED, OPEN, REFUSED, RightsTicket
from pgi_desk.gui.forms.ui_rights_dialog import Ui_RightsDialog
from pgi_desk.gui.labels import Labels, isolated
from pgi_desk.gui.widgets.code_combo import chosen_code, fill
from pgi_desk.gui.widgets.date_field import day_of, set_day
from pgi_desk.gui.widgets.problem import point_at, show_problem


class RightsDialog(QDialog):
    """Shows requests and reports what is recorded."""

    received = Signal(str, object, str)
    settled = Signal(str, str, str)
    print_wanted = Signal()

    def __init__(self, labels: Labels, case_code: CaseCode, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_RightsDialog()
        ui.setupUi(self)
        self._closed = ""
        ui.caseLabel.setText(self.tr("Case {case}").replace("{case}", isolated(case_code)))
        ui.problemLabel.setTextFormat(Qt.TextFormat.PlainText)
        fill(ui.rightCombo, labels.choices("person_rights"), empty=self.tr("Choose what is asked for"))
        set_day(ui.dayEdit, today)
        ui.list.currentItemChanged.connect(self._offer)
        ui.rightCombo.currentIndexChanged.connect(self._offer)
        ui.grantButton.clicked.connect(lambda: self._settle(GRANTED))
        ui.refuseButton.clicked.connect(lambda: self._settle(REFUSED))
        ui.saveButton.clicked.connect(self._receive)
        ui.printButton.clicked.connect(self.print_wanted)
        ui.cancelButton.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)
        self._offer()

    def close_answers(self, reason: str) -> None:
        """Close the answers to whoever may not give them."""
        self._closed = reason
        self._ui.printButton.setEnabled(False)
        self._ui.printButton.setToolTip(reason)
        self._offer()

    def show_requests(self, lines: Sequence[tuple[RightsTicket, str]]) -> None:
        """Show the requests in order of receiving."""
        self._ui.list.clear()
        for ticket, text in lines:
            item = QListWidgetItem(text, self._ui.list)
            item.setData(Qt.ItemDataRole.UserRole, ticket.ticket_id if ticket.state == OPEN else "")
        self._offer()

    def recorded(self) -> None:
        """Empty the form once a request or an answer is stored."""
        self._ui.noteEdit.clear()
        self._ui.reasonEdit.clear()
        self._ui.rightCombo.setCurrentIndex(0)

    def show_problem(self, text: str, field: str = "") -> None:
        """Show what was refused, at its field where it has one."""
        show_problem(self._ui.problemFrame, self._ui.problemLabel, text)
        point_at({"reason": self._ui.reasonEdit, "received_on": self._ui.dayEdit}, field)

    def _receive(self) -> None:
        self.received.emit(chosen_code(self._ui.rightCombo), day_of(self._ui.dayEdit), self._ui.noteEdit.text())

    def _settle(self, state: str) -> None:
        self.settled.emit(self._waiting(), state, self._ui.reasonEdit.text())

    def _waiting(self) -> str:
        item = self._ui.list.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else ""

    def _offer(self) -> None:
        waiting = bool(self._waiting())
        why = self._closed or ("" if waiting else self.tr("Choose a request that waits for an answer."))
        for button in (self._ui.grantButton, self._ui.refuseButton):
            button.setEnabled(not why)
            button.setToolTip(why)
        chosen = bool(chosen_code(self._ui.rightCombo))
        self._ui.saveButton.setEnabled(chosen)
        self._ui.saveButton.setToolTip("" if chosen else self.tr("Choose what is asked for."))
