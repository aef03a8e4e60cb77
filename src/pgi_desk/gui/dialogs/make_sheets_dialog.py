"""Making three recovery sheets: where they will be kept, their preview, printing, and whether each is readable."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QDialog, QLabel, QLineEdit, QPushButton, QWidget

from pgi_desk.domain.recovery import SHEETS
from pgi_desk.gui.forms.ui_make_sheets_dialog import Ui_MakeSheetsDialog
from pgi_desk.gui.widgets.code_combo import chosen_code, fill
from pgi_desk.gui.widgets.problem import point_at, show_problem

NUMBERS = range(1, SHEETS + 1)
Control = TypeVar("Control", bound=QWidget)


class MakeSheetsDialog(QDialog):
    """Asks who keeps the sheets, shows and prints them; it goes on only when all three are on paper."""

    make_wanted = Signal(tuple, str)
    show_wanted = Signal(int)
    print_wanted = Signal(int, str)
    proof_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_MakeSheetsDialog()
        self._ui.setupUi(self)
        self._busy = False
        self._printed: set[int] = set()
        self._edits = self._controls(QLineEdit, "holder{}Edit")
        self._labels = self._controls(QLabel, "holder{}Label")
        self._checks = self._controls(QCheckBox, "ready{}Check")
        self._show_buttons = self._controls(QPushButton, "show{}Button")
        self._print_buttons = self._controls(QPushButton, "print{}Button")
        self._connect()
        self._ui.stack.setCurrentWidget(self._ui.holdersPage)
        self._offer()

    def offer_languages(self, choices: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer the languages of the paper."""
        fill(self._ui.languageCombo, choices, chosen=chosen)

    def use_printers(self, names: Sequence[str]) -> None:
        """Offer these printers."""
        fill(self._ui.printerCombo, [(name, name) for name in names])
        self._ui.noPrinterLabel.setVisible(not names)
        self._offer()

    def show_sheets(self, heading: str) -> None:
        """Go on from the places to the sheets."""
        self._ui.setLabel.setText(heading)
        for number in NUMBERS:
            self._labels[number].setText(self._edits[number].text())
        self._ui.stack.setCurrentWidget(self._ui.printPage)
        self._offer()

    def preview_width(self) -> int:
        """Return how wide the paper can be, in physical pixels."""
        width = self._ui.previewScroll.viewport().width() - 20
        return round(max(320, width) * self.devicePixelRatioF())

    def show_paper(self, page: QImage, number: int) -> None:
        """Show a sheet as it will be printed."""
        picture = QPixmap.fromImage(page)
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        self._ui.paperLabel.setPixmap(picture)
        text = self.tr("Preview of sheet {number}").replace("{number}", str(number))
        self._ui.paperLabel.setAccessibleDescription(text)

    def show_printed(self, number: int) -> None:
        """Note that a sheet went to the printer, so that its tick can be set."""
        self._printed.add(number)
        self._offer()

    def show_busy(self, busy: bool) -> None:
        """Show that sheets are being made or printed."""
        self._busy = busy
        self._ui.busyBar.setVisible(busy)
        self._offer()

    def show_problem(self, text: str, field: str = "") -> None:
        """Show what was refused and where."""
        show_problem(self._ui.problemFrame, self._ui.problemLabel, text)
        point_at({f"holder_{number}": edit for number, edit in self._edits.items()}, field)

    def done(self, result: int) -> None:
        """Take the paper from the screen and from memory however the dialog is closed."""
        self._ui.paperLabel.clear()
        super().done(result)

    def reject(self) -> None:
        """Close, unless something is being printed."""
        if not self._busy:
            super().reject()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a switch of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)
            self._offer()
        super().changeEvent(event)

    def _connect(self) -> None:
        ui = self._ui
        ui.cancelButton.clicked.connect(self.reject)
        ui.makeButton.clicked.connect(self._make)
        ui.proveButton.clicked.connect(self._prove)
        for number in NUMBERS:
            self._edits[number].textChanged.connect(self._offer)
            self._checks[number].toggled.connect(self._offer)
            self._show_buttons[number].clicked.connect(lambda _checked, wanted=number: self.show_wanted.emit(wanted))
            self._print_buttons[number].clicked.connect(partial(self._print, number))

    def _offer(self) -> None:
        """Enable what can be done now; what cannot says why."""
        ui, waiting = self._ui, self.tr("Wait until the sheet is done.") if self._busy else ""
        printing = ui.stack.currentWidget() is ui.printPage
        ui.makeButton.setVisible(not printing)
        ui.proveButton.setVisible(printing)
        filled = all(edit.text().strip() for edit in self._edits.values())
        ready = all(check.isChecked() for check in self._checks.values())
        no_place = "" if filled else self.tr("Say for each sheet where it will be kept.")
        not_ready = "" if ready else self.tr("Print all three sheets and tick each one.")
        no_printer = "" if ui.printerCombo.count() else self.tr("No printer is installed on this computer.")
        _allow(ui.makeButton, waiting or no_place)
        _allow(ui.proveButton, waiting or not_ready)
        _allow(ui.cancelButton, waiting)
        for number in NUMBERS:
            _allow(self._print_buttons[number], waiting or no_printer)
            _allow(self._show_buttons[number], waiting)
            _allow(self._checks[number], "" if number in self._printed else self.tr("Print this sheet first."))

    def _make(self) -> None:
        self.show_problem("")
        holders = tuple(self._edits[number].text() for number in NUMBERS)
        self.make_wanted.emit(holders, chosen_code(self._ui.languageCombo))

    def _print(self, number: int) -> None:
        self.show_problem("")
        self._checks[number].setChecked(False)
        self.print_wanted.emit(number, chosen_code(self._ui.printerCombo))

    def _prove(self) -> None:
        self.accept()
        self.proof_wanted.emit()

    def _controls(self, _kind: type[Control], name: str) -> dict[int, Control]:
        """Return the three controls of a kind by the number of their sheet."""
        return {number: getattr(self._ui, name.format(number)) for number in NUMBERS}


def _allow(button: QAbstractButton, reason: str) -> None:
    """Enable a button, or say why it cannot be used now."""
    button.setEnabled(not reason)
    button.setToolTip(reason)
