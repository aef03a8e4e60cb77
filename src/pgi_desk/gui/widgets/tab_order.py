"""The Tab key comes to controls that a list puts into a form where they stand on the screen, not after everything."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabWidget, QWidget


def put_in_ring(box: QWidget, parts: Sequence[QWidget]) -> None:
    """Let Tab come to the parts of a box after the last control that stands before the box in the form.

    Where none does, they are the first that Tab comes to, and the cursor is on the first of them when the form opens.
    """
    window = box.window()
    before = _last_before(box, window)
    first = next((one for one in _ring(window) if one not in parts), None) if before is None else before
    if not parts or first is None:
        return
    for earlier, later in pairwise((first, *parts)):
        QWidget.setTabOrder(earlier, later)
    if before is None:
        # Qt moves the second of two behind the first, unless it comes there already past the end of the form.
        QWidget.setTabOrder(parts[-1], first)
        # The parts may come when the form is on the screen already, and the cursor where it began until then.
        if window.focusWidget() is first:
            parts[0].setFocus(Qt.FocusReason.TabFocusReason)


def _last_before(box: QWidget, window: QWidget) -> QWidget | None:
    before = None
    for other in window.findChildren(QWidget):
        if other is box:
            break
        before = other if _takes_tab(other, window) else before
    return before


def _ring(window: QWidget) -> Iterator[QWidget]:
    one = window.nextInFocusChain()
    while one is not None and one is not window:
        if _takes_tab(one, window):
            yield one
        one = one.nextInFocusChain()


def _takes_tab(one: QWidget, window: QWidget) -> bool:
    # The list of choices of a combo box is a window of its own, and the line inside a number is Qt's.
    tab = one.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(tab) and one.window() is window and not one.objectName().startswith("qt_")


def put_form_in_ring(box: QWidget, form: QWidget) -> None:
    """Let Tab come to a form that was put into a box where the box stands; inside it keeps its own order."""
    window = box.window()
    put_in_ring(box, [one for one in form.findChildren(QWidget) if _takes_tab(one, window)])


def tabs_before_pages(tabs: QTabWidget) -> None:
    """Let a screen reader come to the tabs before what they show, as the Tab key and the eye do; Qt has it reversed."""
    tabs.tabBar().lower()
