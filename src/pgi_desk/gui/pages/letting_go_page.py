"""The monthly review: cases past the day until which they may be kept, and what to do with each."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from pgi_desk.gui.forms.ui_letting_go_page import Ui_LettingGoPage
from pgi_desk.gui.icons import icon
from pgi_desk.gui.models.row_table import RowTable
from pgi_desk.gui.widgets.form_widget import FormWidget
from pgi_desk.gui.widgets.tables import prepare_table
from pgi_desk.services.letting_go_ports import KeptCase


class LettingGoPage(FormWidget):
    """Shows the list and reports intent; a case code that was typed counts before the chosen line."""

    back_wanted = Signal()
    case_wanted = Signal(str)
    keep_wanted = Signal(str)
    hold_wanted = Signal(str)
    lift_wanted = Signal(str)
    erase_wanted = Signal(str)
    review_done = Signal()
    certificates_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_LettingGoPage()
        self._ui.setupUi(self)
        self._ui.backButton.setIcon(icon("arrow-back"))
        self._ui.codeEdit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a code never turns round
        self._model: RowTable[KeptCase] | None = None
        self._connect()

    def use_model(self, model: RowTable[KeptCase]) -> None:
        """Show the rows of a model."""
        self._model = model
        prepare_table(self._ui.table, model, fit=(0, 1, 2, 3, 4), stretch=5)
        self._ui.table.selectionModel().selectionChanged.connect(self._on_selection)

    def show_review(self, text: str, count: str, rows: int) -> None:
        """Show how far the reviews are, and the list or that nothing waits."""
        self._ui.reviewLabel.setText(text)
        self._ui.reviewLabel.setVisible(bool(text))
        self._ui.countLabel.setText(count)
        self._ui.stack.setCurrentWidget(self._ui.listPage if rows else self._ui.emptyPage)
        self._on_selection()

    def show_figures(self, text: str) -> None:
        """Show what is counted of people who were erased."""
        self._ui.figuresLabel.setText(text)
        self._ui.figuresLabel.setVisible(bool(text))

    def allow_review(self, reason: str) -> None:
        """Offer to end the review of this month, or say why not."""
        self._ui.doneButton.setEnabled(not reason)
        self._ui.doneButton.setToolTip(reason)

    def forget_code(self) -> None:
        """Empty the code that was typed."""
        self._ui.codeEdit.clear()

    def _connect(self) -> None:
        ui = self._ui
        ui.backButton.clicked.connect(self.back_wanted)
        ui.doneButton.clicked.connect(self.review_done)
        ui.certificatesButton.clicked.connect(self.certificates_wanted)
        ui.codeEdit.textChanged.connect(self._on_selection)
        for button, wanted in (
            (ui.caseButton, self.case_wanted),
            (ui.keepButton, self.keep_wanted),
            (ui.holdButton, self.hold_wanted),
            (ui.liftButton, self.lift_wanted),
            (ui.eraseButton, self.erase_wanted),
        ):
            button.clicked.connect(lambda _checked=False, signal=wanted: signal.emit(self._code()))
        ui.table.doubleClicked.connect(lambda: self.case_wanted.emit(self._code()))
        ui.table.activated.connect(lambda: self.case_wanted.emit(self._code()))

    def _code(self) -> str:
        row = self._model.row_at(self._ui.table.currentIndex()) if self._model is not None else None
        return str(self._ui.codeEdit.text().strip()) or (row.case_code if row is not None else "")

    def _on_selection(self) -> None:
        ui, chosen = self._ui, bool(self._code())
        for button in (ui.caseButton, ui.keepButton, ui.holdButton, ui.liftButton, ui.eraseButton):
            button.setEnabled(chosen)
            button.setToolTip("" if chosen else self.tr("Choose a case in the list, or type its code."))
