"""Combo boxes over code lists: the code is the data, the label is what is seen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtWidgets import QComboBox

from pgi_desk.gui.labels import in_own_order


def fill(combo: QComboBox, choices: Iterable[tuple[str, str]], *, empty: str | None = None, chosen: str = "") -> None:
    """Replace the entries of a combo box; `empty` adds a first entry that stands for no choice."""
    combo.blockSignals(True)
    combo.clear()
    if empty is not None:
        combo.addItem(empty, "")
    for code, label in choices:
        combo.addItem(in_own_order(label), code)
    combo.blockSignals(False)
    choose(combo, chosen)


def chosen_code(combo: QComboBox) -> str:
    """Return the code of the chosen entry, or an empty text."""
    return str(combo.currentData() or "")


def choose(combo: QComboBox, code: str) -> None:
    """Choose an entry by its code; an unknown code chooses the first entry."""
    index = combo.findData(code)
    combo.setCurrentIndex(index if index >= 0 else 0)


def choose_known(wanted: Mapping[QComboBox, str]) -> list[str]:
    """Choose an entry in each combo box; return the names of those that have no such entry, and choose the first."""
    for combo, code in wanted.items():
        choose(combo, code)
    return [combo.accessibleName() for combo, code in wanted.items() if code and chosen_code(combo) != code]
