"""What a row of a window is made of, asked without keeping hold of what belongs to Qt.

Qt for Python knows what stands between a layout and a widget by its address alone, and is not told when Qt takes it
away. As long as Python remembers it, a widget that comes to stand at the same address is taken for it, and whoever
asks that widget for anything gets an error, or ends the program.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QLayoutItem, QWidget, QWidgetItem
from shiboken6 import invalidate


@dataclass(frozen=True, slots=True)
class RowPart:
    """A widget, a layout or a gap of a row; `least` is the width that it cannot do without, in pixels."""

    widget: QWidget | None
    holds_layout: bool
    grows_high: bool
    least: int


def parts_of(row: QBoxLayout) -> tuple[RowPart, ...]:
    """Return the parts of a row in their order."""
    return tuple(_part(item) for place in range(row.count()) if (item := row.itemAt(place)) is not None)


def _part(item: QLayoutItem) -> RowPart:
    part = RowPart(
        item.widget(),
        item.layout() is not None,
        bool(item.expandingDirections() & Qt.Orientation.Vertical),
        item.minimumSize().width(),
    )
    if type(item) is QWidgetItem:  # layouts and gaps were made in Python, which is told of their end
        invalidate(item)
    return part
