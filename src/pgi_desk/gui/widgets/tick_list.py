"""A list with a tick at each line: the code is the data, and a draft can put the ticks back."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

CODE = Qt.ItemDataRole.UserRole


def fill_ticks(box: QListWidget, choices: Iterable[tuple[str, str]]) -> None:
    """Replace the lines of a list; nothing is ticked."""
    box.clear()
    for code, text in choices:
        item = QListWidgetItem(text)
        item.setData(CODE, code)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable)
        item.setCheckState(Qt.CheckState.Unchecked)
        box.addItem(item)


def ticked(box: QListWidget) -> tuple[str, ...]:
    """Return the codes that are ticked, in order."""
    return tuple(str(one.data(CODE)) for one in _items(box) if one.checkState() is Qt.CheckState.Checked)


def tick(box: QListWidget, codes: Iterable[str]) -> None:
    """Tick these lines and no others."""
    wanted = frozenset(codes)
    for one in _items(box):
        one.setCheckState(Qt.CheckState.Checked if one.data(CODE) in wanted else Qt.CheckState.Unchecked)


def name_ticks(box: QListWidget, texts: Iterable[tuple[str, str]]) -> None:
    """Give lines other words; their ticks stay."""
    words = dict(texts)
    for one in _items(box):
        one.setText(words.get(str(one.data(CODE)), one.text()))
        one.setToolTip(one.text())


def _items(box: QListWidget) -> list[QListWidgetItem]:
    return [box.item(row) for row in range(box.count())]
