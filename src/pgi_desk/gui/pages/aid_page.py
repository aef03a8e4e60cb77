"""The help of one case: what was given with its short forms, and legal matters with their deadlines."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from pgi_desk.domain.assistance import Assistance
from pgi_desk.gui.forms.ui_aid_page import Ui_AidPage
from pgi_desk.gui.icons import icon
from pgi_desk.gui.models.row_table import RowTable
from pgi_desk.gui.widgets.aid_parts import MatterChoice
from pgi_desk.gui.widgets.button_reasons import Asked
from pgi_desk.gui.widgets.case_buttons import CaseButtons
from pgi_desk.gui.widgets.form_widget import FormWidget
from pgi_desk.gui.widgets.tables import prepare_table


class AidPage(FormWidget):
    """Shows the help of one case and reports intent."""

    back_wanted = Signal()
    stock_wanted = Signal()
    record_wanted = Signal()
    correction_wanted = Signal(object)
    receipt_wanted = Signal(object)
    matter_wanted = Signal()
    step_wanted = Signal(object)
    given_chosen = Signal(object)
    matter_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_AidPage()
        ui.setupUi(self)
        ui.backButton.setIcon(icon("arrow-back"))
        ui.stepsLabel.setTextFormat(Qt.TextFormat.PlainText)
        self._given: RowTable[Assistance] | None = None
        self._matters: RowTable[MatterChoice] | None = None
        self.buttons = CaseButtons(
            ui.closedLabel, adding=(ui.recordButton, ui.correctButton, ui.matterButton, ui.stepButton)
        )
        for button, wanted in (
            (ui.backButton, self.back_wanted),
            (ui.stockButton, self.stock_wanted),
            (ui.recordButton, self.record_wanted),
            (ui.matterButton, self.matter_wanted),
        ):
            button.clicked.connect(wanted)
        ui.correctButton.clicked.connect(lambda: self.correction_wanted.emit(self._entry()))
        ui.receiptButton.clicked.connect(lambda: self.receipt_wanted.emit(self._entry()))
        ui.stepButton.clicked.connect(lambda: self.step_wanted.emit(self._matter()))

    def use_models(self, given: RowTable[Assistance], matters: RowTable[MatterChoice]) -> None:
        """Show the rows of two models."""
        self._given, self._matters = given, matters
        prepare_table(self._ui.givenTable, given, fit=(0, 1, 3), stretch=2)
        prepare_table(self._ui.legalTable, matters, fit=(0, 1, 2, 4), stretch=3)
        for table, model in ((self._ui.givenTable, given), (self._ui.legalTable, matters)):
            table.selectionModel().selectionChanged.connect(self._on_selection)
            model.modelReset.connect(self._on_selection)
        self._on_selection()

    def show_case(self, code: str, contact: str) -> None:
        """Show whose help it is, and whether the person may be told about a deadline."""
        self._ui.codeLabel.setText(code)
        self._ui.contactLabel.setText(contact)

    def choose_matter(self, row: int) -> None:
        """Go to a legal matter."""
        # Not selectRow: right-to-left it asks for the column at the very edge, finds none and selects nothing.
        table = self._ui.legalTable
        table.setCurrentIndex(table.model().index(row, 0))

    def show_entry(self, no_correction: str, no_receipt: str) -> None:
        """Offer what can be done with the entry that is selected; a reason closes a button."""
        for button, reason in ((self._ui.correctButton, no_correction), (self._ui.receiptButton, no_receipt)):
            self.buttons.close(Asked.CHOICE, reason, button)

    def show_steps(self, text: str) -> None:
        """Show all steps of the matter that is selected."""
        self._ui.stepsLabel.setText(text)
        self._ui.stepsLabel.setVisible(bool(text))

    def allow(self, reason: str) -> None:
        """Close what somebody may not do, with the reason; an empty reason leaves it open."""
        ui = self._ui
        closed = (ui.recordButton, ui.correctButton, ui.receiptButton, ui.matterButton, ui.stepButton)
        self.buttons.close(Asked.ROLE, reason, *closed)

    def close_matter(self, reason: str) -> None:
        """Close new legal matters for this person, with the reason; an empty reason leaves them open."""
        self.buttons.close(Asked.MODULE, reason, self._ui.matterButton)

    def _entry(self) -> Assistance | None:
        return self._given.row_at(self._ui.givenTable.currentIndex()) if self._given is not None else None

    def _matter(self) -> MatterChoice | None:
        return self._matters.row_at(self._ui.legalTable.currentIndex()) if self._matters is not None else None

    def _on_selection(self) -> None:
        ui, choose = self._ui, self.tr("Choose something in the list first.")
        if self._entry() is None:
            self.show_entry(choose, choose)
        chosen = self._matter() is not None
        self.buttons.close(Asked.CHOICE, "" if chosen else choose, ui.stepButton)
        self.given_chosen.emit(self._entry())
        self.matter_chosen.emit(self._matter())
