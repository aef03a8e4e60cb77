"""The buttons of the page in front as lines of the palette: what can be pressed there now, and nothing else."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator
from functools import partial

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget
from shiboken6 import isValid

from pgi_desk.gui.actions.matching import folded
from pgi_desk.gui.actions.rows import PaletteRow, RowKind

# The letter of a button is marked in its text, and a sign that is meant stands twice.
MARK = re.compile("&(.)")


def page_rows(page: QWidget, known: Collection[str]) -> Iterator[PaletteRow]:
    """Return a line for each button that is shown and open, beside its own key.

    A page hides or closes what somebody may not do, and the case or the level of readiness does not take: asking its
    buttons asks all of that. Of several buttons with the same words nobody could tell which is meant, so none is
    offered, and none whose words are `known`, folded, as an action of the window.
    """
    buttons = [one for one in page.findChildren(QPushButton) if one.isVisible() and one.isEnabled()]
    named = Counter(words_of(button) for button in buttons)
    for button in buttons:
        words = words_of(button)
        if named[words] == 1 and folded(words) and folded(words) not in known:
            key = QKeySequence.mnemonic(button.text()).toString(QKeySequence.SequenceFormat.NativeText)
            yield PaletteRow(RowKind.PAGE, words, _english(button), partial(_press, button), key)


def words_of(button: QPushButton) -> str:
    """Return the text of a button as it is read."""
    return MARK.sub(r"\1", button.text())


def _english(button: QPushButton) -> str:
    """Return the name of a button in its form: whatever the window speaks, that is English."""
    return " ".join(re.findall("[A-Z]?[a-z]+", button.objectName().removesuffix("Button")))


def _press(button: QPushButton) -> None:
    """Press it as a hand would, unless its page went or closed it meanwhile."""
    if isValid(button):
        button.click()
