"""The live preview of what leaves the desk: one box per item, its value and the reason why it stays below it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from pgi_desk.gui.widgets.tab_order import put_in_ring

INDENT = 26
PREFIX = "leaves_"


@dataclass(frozen=True, slots=True)
class LeavesLine:
    """One line of the preview: what it is, what it says, whether it can be ticked and is, and why it stays."""

    code: str
    label: str
    value: str
    ticked: bool
    possible: bool
    reason: str


@dataclass(frozen=True, slots=True)
class _Row:
    box: QCheckBox
    detail: QLabel


class LeavesList(QObject):
    """Shows lines in a box of a form; a line that stays keeps its widgets, so that the focus is not lost."""

    changed = Signal()

    def __init__(self, box: QWidget) -> None:
        super().__init__(box)
        self._box = box
        self._layout = QVBoxLayout(box)
        self._layout.setContentsMargins(0, 0, 8, 0)
        self._layout.setSpacing(2)
        self._rows: dict[str, _Row] = {}

    def show_lines(self, lines: list[LeavesLine]) -> None:
        """Show the lines; ticks are set without reporting a change."""
        if [line.code for line in lines] != list(self._rows):
            self._rebuild(lines)
        for line in lines:
            row = self._rows[line.code]
            row.box.blockSignals(True)
            row.box.setText(line.label)
            row.box.setChecked(line.ticked)
            row.box.setEnabled(line.possible)
            row.box.setToolTip("" if line.possible else line.reason)
            row.box.blockSignals(False)
            row.detail.setAlignment(self._leading())
            row.detail.setText("\n".join(part for part in (line.value, line.reason) if part))
            row.detail.setVisible(bool(line.value or line.reason))

    def ticked(self) -> tuple[str, ...]:
        """Return the codes that are ticked, in order."""
        return tuple(code for code, row in self._rows.items() if row.box.isChecked())

    def _leading(self) -> Qt.AlignmentFlag:
        """The side where a line of the window begins, also for a Latin value in an Arabic window."""
        if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        return Qt.AlignmentFlag.AlignLeft

    def _rebuild(self, lines: list[LeavesLine]) -> None:
        for row in self._rows.values():
            for widget in (row.box, row.detail):
                self._layout.removeWidget(widget)
                widget.deleteLater()
        self._rows = {line.code: self._row(line.code) for line in lines}
        put_in_ring(self._box, [row.box for row in self._rows.values()])

    def _row(self, code: str) -> _Row:
        box, detail = QCheckBox(), QLabel()
        box.setObjectName(PREFIX + code)
        box.toggled.connect(self.changed)
        detail.setProperty("role", "muted")
        detail.setWordWrap(True)
        detail.setIndent(INDENT)
        self._layout.addWidget(box)
        self._layout.addWidget(detail)
        return _Row(box, detail)
