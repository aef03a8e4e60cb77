"""Walks over a live window: unnamed controls, clipped text, the ring of the Tab key, mirroring."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QToolButton,
    QWidget,
)

from pgi_desk.gui.widgets.elided_label import ElidedLabel


def shown(window: QWidget) -> list[QWidget]:
    """Every control that can be seen in a window."""
    return [widget for widget in window.findChildren(QWidget) if widget.isVisibleTo(window)]


def unnamed(window: QWidget) -> list[str]:
    """Controls that take the focus and that a screen reader would announce without a name."""
    found = []
    for widget in shown(window):
        inner = isinstance(widget.parent(), QComboBox | QAbstractSpinBox) or widget.objectName().startswith("qt_")
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or not widget.isEnabled() or inner:
            continue
        accessible = QAccessible.queryAccessibleInterface(widget)
        if accessible is None or not accessible.text(QAccessible.Text.Name).strip():
            found.append(f"{type(widget).__name__}:{widget.objectName()}")
    return [name for name in found if not name.startswith(("QScrollArea", "QListView"))]


def clipped(window: QWidget) -> list[str]:
    """Texts that need more room than they have."""
    found = []
    for widget in shown(window):
        if isinstance(widget, QToolButton) and widget.text():
            need, have = widget.fontMetrics().horizontalAdvance(widget.text().replace("&", "")) + 8, widget.width()
        elif isinstance(widget, ElidedLabel):
            continue  # shortened on purpose, and whole in its tooltip
        elif isinstance(widget, QLabel) and widget.text() and not widget.wordWrap():
            need, have = widget.minimumSizeHint().width(), widget.width()
        elif isinstance(widget, QLabel) and widget.text():
            need, have = widget.heightForWidth(widget.width()), widget.height()
        elif isinstance(widget, QAbstractButton) and widget.text():
            need, have = widget.sizeHint().width(), widget.width()
        else:
            continue
        if need > have + 1:
            found.append(f"{widget.objectName() or type(widget).__name__} needs {need} has {have}")
    return found


def tab_ring(window: QWidget, limit: int = 120) -> list[str]:
    """The names of the controls that Tab reaches, until one comes again."""
    seen: list[QWidget] = []
    focus = QApplication.focusWidget()
    for _ in range(limit):
        QTest.keyClick(focus or window, Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        if focus is None or focus in seen:
            break
        seen.append(focus)
    return [widget.objectName() for widget in seen]


def centre(widget: QWidget, window: QWidget) -> int:
    """Where the middle of a control is, from the left edge of the window."""
    return widget.mapTo(window, widget.rect().center()).x()
