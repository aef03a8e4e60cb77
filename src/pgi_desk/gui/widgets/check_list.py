"""A column of check boxes over codes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QScrollArea, QWidget

from pgi_desk.gui.text_size import factor, scaled
from pgi_desk.gui.widgets.tab_order import put_in_ring

LARGE = 1.5  # from here on one column has to do
BESIDE = 110  # what frames, margins and the bar of a form that scrolls take of its width


class CheckList(QObject):
    """Fills a box of a form with one check box per code and tells which are ticked."""

    changed = Signal()

    def __init__(self, box: QWidget, columns: int = 2) -> None:
        super().__init__(box)
        self._box = box
        self._columns = columns if factor() < LARGE else 1
        self._layout = QGridLayout(box)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)
        self._boxes: dict[str, QCheckBox] = {}
        self._labels: dict[str, str] = {}

    def offer(self, choices: Iterable[tuple[str, str]], *, ticked: Iterable[str] = ()) -> None:
        """Replace the check boxes."""
        for old in self._boxes.values():
            self._layout.removeWidget(old)
            old.deleteLater()
        self._boxes.clear()
        wanted, self._labels = frozenset(ticked), dict(choices)
        for code, label in self._labels.items():
            box = QCheckBox(label, self._box)
            box.setObjectName(f"check_{code}")
            box.setChecked(code in wanted)
            box.toggled.connect(self.changed)
            self._boxes[code] = box
        columns = self._fitting()
        for place, box in enumerate(self._boxes.values()):
            self._layout.addWidget(box, place // columns, place % columns)
        put_in_ring(self._box, self.boxes())

    def _fitting(self) -> int:
        """Return the columns that a form which scrolls has room for: nobody reads a line by moving it to and fro."""
        if self._columns == 1 or not _scrolls(self._box):
            return self._columns
        widths = [box.sizeHint().width() for box in self._boxes.values()]
        needed = sum(max(widths[column :: self._columns], default=0) for column in range(self._columns))
        return self._columns if needed + scaled(BESIDE) <= self._box.window().width() else 1

    def close(self, short: Mapping[str, str], why: str) -> None:
        """Grey these codes without a tick; their text says why in short and their tip in full. Free all others."""
        for code, box in self._boxes.items():
            closed = code in short
            box.setText(short.get(code, self._labels[code]))
            box.setToolTip(why if closed else "")
            box.setAccessibleDescription(why if closed else "")
            box.setEnabled(not closed)
            if closed:
                box.setChecked(False)

    def labels(self) -> dict[str, str]:
        """Return the label of each code."""
        return dict(self._labels)

    def ticked(self) -> tuple[str, ...]:
        """Return the codes that are ticked, in order."""
        return tuple(code for code, box in self._boxes.items() if box.isChecked())

    def not_ticked(self) -> tuple[str, ...]:
        """Return the codes that are not ticked, in order."""
        return tuple(code for code, box in self._boxes.items() if not box.isChecked())

    def boxes(self) -> tuple[QCheckBox, ...]:
        """Return the check boxes in order."""
        return tuple(self._boxes.values())

    def box(self, code: str) -> QCheckBox:
        """Return the check box of a code."""
        return self._boxes[code]


def _scrolls(box: QWidget) -> bool:
    around = box.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    return around is not None
