"""What every dialog over a paper has at its foot: a printer, how many copies, looking at it, saving it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QFrame, QLabel, QPushButton, QSpinBox

from pgi_desk.gui.widgets.code_combo import chosen_code, fill
from pgi_desk.gui.widgets.problem import show_problem


@dataclass(frozen=True, slots=True)
class PaperFoot:
    """The widgets of a form through which a paper leaves; a paper that is never saved has no button for it."""

    printer: QComboBox
    print_it: QPushButton
    cancel: QPushButton
    problem: tuple[QFrame, QLabel]
    save: QPushButton | None = None
    preview: QPushButton | None = None
    copies: QSpinBox | None = None


class PaperDialog(QDialog):
    """Opens its buttons once there is a paper, and reports where it should go."""

    print_wanted = Signal(str, int)
    save_wanted = Signal()
    preview_wanted = Signal()

    def stand_on(self, foot: PaperFoot) -> None:
        """Use these widgets; called once, right after the form is set up."""
        self._foot = foot
        self._ready = False
        foot.problem[1].setTextFormat(Qt.TextFormat.PlainText)  # a name in it is never read as markup
        foot.print_it.clicked.connect(self._print)
        if foot.save is not None:
            foot.save.clicked.connect(self.save_wanted)
        if foot.preview is not None:
            foot.preview.clicked.connect(self.preview_wanted)
        foot.cancel.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)
        self.open_buttons()

    def use_printers(self, names: Sequence[str]) -> None:
        """Offer these printers."""
        fill(self._foot.printer, [(name, name) for name in names])
        self.open_buttons()

    def show_busy(self, busy: bool) -> None:
        """Hold the buttons while there is no paper, or while it is on its way."""
        self._ready = not busy
        self.open_buttons()

    def show_problem(self, text: str) -> None:
        """Show why there is no paper, or why it did not leave."""
        show_problem(*self._foot.problem, text)

    def why_not(self) -> str:
        """Return what has to be done before the paper may leave; some papers have to be read first."""
        return ""

    def open_buttons(self) -> None:
        """Open the buttons that can be used, and say why the others cannot."""
        foot, why = self._foot, self.why_not()
        none = "" if chosen_code(foot.printer) else self.tr("This computer has no printer.")
        foot.print_it.setEnabled(self._ready and not why and not none)
        foot.print_it.setToolTip(why or none)
        if foot.save is not None:
            foot.save.setEnabled(self._ready and not why)
            foot.save.setToolTip(why)
        if foot.preview is not None:
            foot.preview.setEnabled(self._ready)

    def _print(self) -> None:
        copies = self._foot.copies
        self.print_wanted.emit(chosen_code(self._foot.printer), copies.value() if copies is not None else 1)
