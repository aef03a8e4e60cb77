"""A returned slip: its number finds the referral, then one key for its box and Enter store it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from pgi_desk.gui.forms.ui_slip_dialog import Ui_SlipDialog
from pgi_desk.gui.widgets.date_field import day_of, set_day
from pgi_desk.gui.widgets.problem import show_problem

CODE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class SlipAsTyped:
    """What a slip says: its box, the day on which it came back, and what is written on it."""

    box: str
    on: date
    appointment: date | None
    needs: str


class SlipDialog(QDialog):
    """Stays open after a slip was stored, because slips come in piles.

    `number_typed` carries each change of the number and whether it was finished with Enter, `saved` what the slip says.
    """

    number_typed = Signal(str, bool)
    saved = Signal(object)
    more_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_SlipDialog()
        self._ui.setupUi(self)
        self._found = False
        self.finished.connect(self.deleteLater)
        ui = self._ui
        ui.letterLabel.setTextFormat(Qt.TextFormat.PlainText)
        ui.numberEdit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a number never turns round
        ui.boxList.installEventFilter(self)
        ui.numberEdit.installEventFilter(self)
        ui.numberEdit.textChanged.connect(self._typed)
        ui.boxList.currentRowChanged.connect(self._offer)
        ui.boxList.itemDoubleClicked.connect(self._save)
        ui.cancelButton.clicked.connect(self.reject)
        ui.saveButton.clicked.connect(self._save)
        ui.moreButton.clicked.connect(self.more_wanted)
        ui.appointmentCheck.toggled.connect(self._offer_day)
        self._offer_day(False)
        self._offer()

    def offer(self, boxes: Sequence[tuple[str, str]], today: date) -> None:
        """Offer the boxes of a slip in its order, each with the key that chooses it."""
        for place, (code, label) in enumerate(boxes, start=1):
            item = QListWidgetItem(f"{place}   {label}")
            item.setData(CODE, code)
            self._ui.boxList.addItem(item)
        set_day(self._ui.dateEdit, today)
        set_day(self._ui.appointmentEdit, today)

    def type_number(self, number: str) -> None:
        """Put a number in that was typed elsewhere."""
        self._ui.numberEdit.setText(number)
        self.number_typed.emit(number, True)

    def show_found(self, text: str) -> None:
        """Show the referral of the number; the next key chooses a box."""
        self._found = True
        self._ui.letterLabel.setText(text)
        self.show_problem("")
        self._offer()
        self._ui.boxList.setFocus()

    def show_missing(self, problem: str) -> None:
        """Show that the number leads nowhere, and why; an empty problem waits for more digits."""
        self._found = False
        self._ui.letterLabel.setText("")
        self._ui.boxList.setCurrentRow(-1)
        self.show_problem(problem)
        self._offer()

    def show_stored(self, text: str) -> None:
        """Say what was stored and wait for the next slip."""
        self._ui.numberEdit.blockSignals(True)
        self._ui.numberEdit.clear()
        self._ui.numberEdit.blockSignals(False)
        self.show_missing("")
        self._ui.letterLabel.setText(text)
        self._ui.appointmentCheck.setChecked(False)
        self._ui.needsEdit.clear()
        self._ui.numberEdit.setFocus()

    def show_problem(self, text: str) -> None:
        """Show why nothing was stored; number and box stay."""
        show_problem(self._ui.problemFrame, self._ui.problemLabel, text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A digit in the list chooses its box; Enter in the number goes on to the list, not to the button."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if watched is self._ui.boxList and self._choose(event.text()):
                return True
            if watched is self._ui.numberEdit and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self.number_typed.emit(self._ui.numberEdit.text(), True)
                return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a switch of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)
        super().changeEvent(event)

    def _typed(self, text: str) -> None:
        self.number_typed.emit(text, False)

    def _choose(self, key: str) -> bool:
        """Choose the box of a digit, in the digits of any script."""
        place = int(key) if len(key) == 1 and key.isdecimal() else 0
        if not 1 <= place <= self._ui.boxList.count():
            return False
        self._ui.boxList.setCurrentRow(place - 1)
        return True

    def _offer_day(self, written: bool) -> None:
        self._ui.appointmentEdit.setEnabled(written)
        self._ui.appointmentEdit.setToolTip("" if written else self.tr("Only if the slip names one."))

    def _offer(self) -> None:
        ui = self._ui
        chosen = ui.boxList.currentRow() >= 0
        ui.boxList.setEnabled(self._found)
        ui.moreButton.setEnabled(self._found)
        ui.saveButton.setEnabled(self._found and chosen)
        waits = self.tr("Type the number of the slip first.") if not self._found else ""
        ui.moreButton.setToolTip(waits)
        ui.saveButton.setToolTip(waits or ("" if chosen else self.tr("Choose the box that is ticked.")))

    def _save(self) -> None:
        item = self._ui.boxList.currentItem()
        if self._found and item is not None:
            self.show_problem("")
            ui = self._ui
            appointment = day_of(ui.appointmentEdit) if ui.appointmentCheck.isChecked() else None
            box, on = str(item.data(CODE)), day_of(ui.dateEdit)
            self.saved.emit(SlipAsTyped(box, on, appointment, ui.needsEdit.text()))
