"""What the branch is ready to do: questions by area, the level, what holds it back, the plan, and the trend."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from pgi_desk.gui.forms.ui_readiness_page import Ui_ReadinessPage
from pgi_desk.gui.models.readiness_rows import AreaRow, QuestionRow
from pgi_desk.gui.models.row_table import RowTable
from pgi_desk.gui.widgets.badge import show_badge
from pgi_desk.gui.widgets.code_combo import chosen_code, fill
from pgi_desk.gui.widgets.form_widget import FormWidget
from pgi_desk.gui.widgets.tables import prepare_table, wrap_lines


class ReadinessPage(FormWidget):
    """Shows the assessment and reports intent."""

    start_wanted = Signal()
    rate_wanted = Signal(str)
    sign_wanted = Signal()
    loss_wanted = Signal()
    recheck_wanted = Signal()
    print_wanted = Signal()
    advice_wanted = Signal()
    contacts_wanted = Signal()
    data_wanted = Signal()
    shown_changed = Signal(str)
    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_ReadinessPage()
        ui.setupUi(self)
        for label in (ui.stateLabel, ui.detailLabel, ui.connectLabel, ui.checksLabel):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._model: RowTable[QuestionRow] | None = None
        self._connect()

    def use_models(self, questions: RowTable[QuestionRow], areas: RowTable[AreaRow]) -> None:
        """Show the rows of two models."""
        ui, self._model = self._ui, questions
        prepare_table(ui.table, questions, fit=(0, 2, 3), stretch=1)
        wrap_lines(ui.table)
        ui.table.selectionModel().selectionChanged.connect(lambda: self.chosen.emit(self._row()))
        prepare_table(ui.areaTable, areas, fit=(1, 2), stretch=0)

    def offer_views(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer what the list can show."""
        fill(self._ui.showCombo, choices, chosen=chosen_code(self._ui.showCombo))

    def show_level(self, badge: str, tone: str, text: str) -> None:
        """Show the level that counts and what stands behind it."""
        show_badge(self._ui.levelBadge, badge, tone)
        self._ui.stateLabel.setText(text)

    def show_detail(self, text: str) -> None:
        """Show everything about the chosen question."""
        self._ui.detailLabel.setText(text)

    def show_connect(self, text: str, about: str = "") -> None:
        """Show whom to ask, with what each network is as a hint; an empty text hides the card."""
        self._ui.connectLabel.setText(text)
        self._ui.connectLabel.setToolTip(about)
        self._ui.connectFrame.setVisible(bool(text))

    def show_checks(self, text: str) -> None:
        """Show for supervision what came of the checks before decisions."""
        self._ui.checksLabel.setText(text)
        self._ui.checksLabel.setVisible(bool(text))

    def allow(self, reasons: dict[str, str]) -> None:
        """Enable each button, or say why it is closed; the names are those of the buttons without their ending."""
        for name, reason in reasons.items():
            button: QPushButton = getattr(self._ui, f"{name}Button")
            button.setEnabled(not reason)
            button.setToolTip(reason)

    def _connect(self) -> None:
        self._ui.dataButton.clicked.connect(self.data_wanted)
        ui = self._ui
        ui.startButton.clicked.connect(self.start_wanted)
        ui.rateButton.clicked.connect(self._rate)
        ui.table.doubleClicked.connect(self._rate)
        ui.table.activated.connect(self._rate)
        ui.signButton.clicked.connect(self.sign_wanted)
        ui.lossButton.clicked.connect(self.loss_wanted)
        ui.recheckButton.clicked.connect(self.recheck_wanted)
        ui.printButton.clicked.connect(self.print_wanted)
        ui.adviceButton.clicked.connect(self.advice_wanted)
        ui.contactsButton.clicked.connect(self.contacts_wanted)
        ui.showCombo.currentIndexChanged.connect(lambda _: self.shown_changed.emit(chosen_code(ui.showCombo)))

    def _row(self) -> QuestionRow | None:
        return self._model.row_at(self._ui.table.currentIndex()) if self._model is not None else None

    def _rate(self) -> None:
        row = self._row()
        if row is not None and self._ui.rateButton.isEnabled():
            self.rate_wanted.emit(row.question.code)
