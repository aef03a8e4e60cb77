"""The Tab key comes to controls that a list puts into a form where they stand on the screen, not after everything."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabWidget, QWidget


def put_in_ring(box: QWidget, parts: Sequence[QWidget]) -> None:
    """Let Tab come to the parts of a box after the last control that stands before the box in the form."""
    before, window = box, box.window()
    for other in window.findChildren(QWidget):
        if other is box:
            break
        # The list of choices of a combo box is a window of its own.
        if other.focusPolicy() & Qt.FocusPolicy.TabFocus and other.window() is window:
            before = other if not other.objectName().startswith("qt_") else before
    for earlier, later in pairwise((before, *parts)):
        QWidget.setTabOrder(earlier, later)


def put_form_in_ring(box: QWidget, form: QWidget) -> None:
    """Let Tab come to a form that was put into a box where the box stands; inside it keeps its own order."""
    parts = (one for one in form.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus)
    # The list of choices of a combo box and the line inside a number are parts of Qt's own.
    put_in_ring(box, [one for one in parts if one.window() is box.window() and not one.objectName().startswith("qt_")])


def tabs_before_pages(tabs: QTabWidget) -> None:
    """Let a screen reader come to the tabs before what they show, as the Tab key and the eye do; Qt has it reversed."""
    tabs.tabBar().lower()
