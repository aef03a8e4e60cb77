"""The steps of a safe referral as a list to tick: what the records show is ticked already and cannot be changed."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QWidget

from pgi_desk.gui.widgets.tab_order import put_in_ring

PREFIX = "step_"


@dataclass(frozen=True, slots=True)
class StepLine:
    """One line: the step, what is known of it, whether it is ticked and can be."""

    code: str
    label: str
    note: str
    ticked: bool
    possible: bool
    reason: str = ""


class StepsList(QObject):
    """Fills a box of a form with one line a step, and reports which was ticked or unticked by hand."""

    ticked = Signal(str, bool)

    def __init__(self, box: QWidget) -> None:
        super().__init__(box)
        self._box = box
        self._layout = QGridLayout(box)
        self._layout.setContentsMargins(0, 0, 8, 0)
        self._layout.setHorizontalSpacing(4)
        self._layout.setVerticalSpacing(6)
        self._layout.setColumnStretch(1, 1)
        self._rows: dict[str, tuple[QCheckBox, _StepLabel]] = {}

    def show_lines(self, lines: list[StepLine]) -> None:
        """Show the steps; a line that stays keeps its widgets, so that the focus is not lost."""
        if [line.code for line in lines] != list(self._rows):
            self._rebuild(lines)
        for line in lines:
            box, label = self._rows[line.code]
            box.blockSignals(True)
            box.setChecked(line.ticked)
            box.blockSignals(False)
            box.setEnabled(line.possible)
            box.setAccessibleName(line.label)
            box.setToolTip("" if line.possible else line.reason)
            label.setText("\n".join(part for part in (line.label, line.note) if part))
            label.setProperty("role", "muted" if line.ticked else "")
            label.style().polish(label)

    def _rebuild(self, lines: list[StepLine]) -> None:
        for row in self._rows.values():
            for widget in row:
                self._layout.removeWidget(widget)
                widget.deleteLater()
        self._rows = {line.code: self._row(place, line.code) for place, line in enumerate(lines)}
        put_in_ring(self._box, [box for box, _label in self._rows.values()])

    def _row(self, place: int, code: str) -> tuple[QCheckBox, _StepLabel]:
        box = QCheckBox()
        box.setObjectName(PREFIX + code)
        box.setProperty("secret", True)  # each tick is stored at once: no unfinished form has to keep it
        box.toggled.connect(lambda on: self.ticked.emit(code, on))
        label = _StepLabel(box)
        self._layout.addWidget(box, place, 0, Qt.AlignmentFlag.AlignTop)
        self._layout.addWidget(label, place, 1)
        return box, label


class _StepLabel(QLabel):
    """The words beside a box, which tick it as the words of a check box do."""

    def __init__(self, box: QCheckBox) -> None:
        super().__init__()
        self._box = box
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self._box.isEnabled():
            self._box.toggle()
        super().mouseReleaseEvent(event)
