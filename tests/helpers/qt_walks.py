"""Walks over a live window: unnamed controls, clipped text, the ring of the Tab key, mirroring."""

from __future__ import annotations

from itertools import combinations
from unicodedata import bidirectional

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QImage, QKeySequence, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QStyle,
    QTabBar,
    QToolButton,
    QWidget,
)

from pgi_desk.gui.screen_fit import FRAME, SCROLL_BAR
from pgi_desk.gui.widgets.elided_label import ElidedLabel

SHEETS = ("previewScroll", "pictureArea")
SCREEN_WIDTH = 1366 - FRAME.width()
# What may wear a colour that says how things stand: each of these holds words.
WORDED = frozenset({"warning", "error", "badge", "alarm", "notice", "problem"})
BESIDE = 40  # how far a line can be pushed out of its label
LEAST_FREE = 30  # less of a gap nobody sees
FEWEST_LETTERS = 6  # that can be read in a field at once


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
        if accessible is None or not accessible.text(QAccessible.Text.Name).strip() or _unlabelled(widget):
            found.append(f"{type(widget).__name__}:{widget.objectName()}")
    return [name for name in found if not name.startswith("QListView")]


def _unlabelled(widget: QWidget) -> bool:
    """On Linux the name of a choice is what is chosen: only a label or a description says what is asked."""
    if not isinstance(widget, QComboBox) or widget.accessibleDescription():
        return False
    parent = widget.parentWidget()
    return not any(label.buddy() is widget for label in parent.findChildren(QLabel)) if parent is not None else True


def clipped(window: QWidget) -> list[str]:
    """Texts and fields that need more room than they have."""
    found = []
    for widget in shown(window):
        need, have = _room(widget)
        if need > have + 1:
            found.append(f"{widget.objectName() or type(widget).__name__} needs {need} has {have}")
        elif isinstance(widget, QLabel) and widget.wordWrap() and widget.isRightToLeft() and _drawn_beside(widget):
            found.append(f"{widget.objectName()} is drawn over its edge: {widget.text()[:30]!r}")
    return found


def _drawn_beside(label: QLabel) -> bool:
    """Tell whether lines of a mirrored label begin or end outside it although its size is right."""
    if label.textFormat() != Qt.TextFormat.PlainText and "<" in label.text():  # Qt sets it in another way
        return False
    picture = QImage(label.width() + 2 * BESIDE, max(label.height(), 1), QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    painter.setFont(label.font())
    flags = QStyle.visualAlignment(Qt.LayoutDirection.RightToLeft, label.alignment()).value
    flags |= (Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextDontClip).value
    to_left = runs_to_left(label.text())
    flags |= (Qt.TextFlag.TextForceRightToLeft if to_left else Qt.TextFlag.TextForceLeftToRight).value
    painter.drawText(label.contentsRect().translated(BESIDE, 0), flags, label.text())
    painter.end()
    sides = (picture.copy(x, 0, BESIDE - 1, picture.height()) for x in (0, BESIDE + label.width() + 1))
    return any(side != _blank(side) for side in sides)


def _blank(picture: QImage) -> QImage:
    """Return a picture of the same size with nothing on it."""
    empty = picture.copy()
    empty.fill(Qt.GlobalColor.white)
    return empty


def _room(widget: QWidget) -> tuple[int, int]:
    """Return what a part needs and what it has; nothing for what may be shortened, or belongs to another part."""
    if isinstance(widget, ElidedLabel) or isinstance(widget.parentWidget(), QAbstractSpinBox | QComboBox):
        return 0, 0  # shortened on purpose, and whole in its tooltip
    if isinstance(widget, QLineEdit | QComboBox | QAbstractSpinBox):  # its text may go on to the side
        need = min(FEWEST_LETTERS * widget.fontMetrics().averageCharWidth(), widget.sizeHint().width())
        return need, widget.width() if widget.height() else 0
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    if not text:
        return 0, 0
    if isinstance(widget, QToolButton):
        return widget.fontMetrics().horizontalAdvance(text.replace("&", "")) + 8, widget.width()
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.heightForWidth(widget.width()), widget.height()
    hint = widget.minimumSizeHint() if isinstance(widget, QLabel) else widget.sizeHint()
    return hint.width(), widget.width()


def overlapping(window: QWidget) -> list[str]:
    """Texts and controls that lie over one another."""
    found = []
    beside: dict[QWidget, list[QWidget]] = {}
    for widget in shown(window):
        drawn = not widget.visibleRegion().isEmpty()
        if drawn and isinstance(widget, QLabel | QAbstractButton | QLineEdit | QComboBox):
            beside.setdefault(widget.parentWidget() or window, []).append(widget)
    for parent, parts in beside.items():
        if parent.layout() is not None:
            over = (
                (one, other) for one, other in combinations(parts, 2) if one.geometry().intersects(other.geometry())
            )
            found += [f"{one.objectName()} lies on {other.objectName()}" for one, other in over]
    return found


def sideways(window: QWidget) -> list[str]:
    """Parts of a page that have to be moved to the side to be read; a sheet of paper may, as it is not made smaller."""
    wrong = []
    for area in window.findChildren(QScrollArea):
        inside = area.widget()
        if inside is not None and area.isVisibleTo(window) and area.objectName() not in SHEETS:
            over = inside.width() - area.viewport().width()
            wrong += [f"{area.objectName() or type(inside).__name__} is {over} too wide"] if over > 0 else []
    return wrong


def too_wide(dialog: QWidget) -> list[str]:
    """How much wider a dialog has to be than an old laptop so that nothing in it is moved to the side."""
    layout = dialog.layout()
    needed = layout.totalMinimumSize().width() if layout is not None else 0
    areas = [area for area in dialog.findChildren(QScrollArea) if area.objectName() not in SHEETS]
    insides = [area.widget() for area in areas]
    widest = max([needed, *(one.minimumSizeHint().width() + SCROLL_BAR for one in insides if one is not None)])
    return [f"needs a width of {widest}"] if widest > SCREEN_WIDTH else []


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


def passed_over(window: QWidget) -> list[str]:
    """Controls that stand above the one with the cursor in a form that was just opened."""
    cursor = window.focusWidget()
    top = cursor.mapTo(window, QPoint(0, 0)).y()
    return [
        f"{one.objectName()} is above {cursor.objectName()}, where the form begins"
        for one in shown(window)
        if one.isEnabled()
        and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not one.objectName().startswith("qt_")
        and one.mapTo(window, QPoint(0, one.height())).y() <= top
    ]


def centre(widget: QWidget, window: QWidget) -> int:
    """Where the middle of a control is, from the left edge of the window."""
    return widget.mapTo(window, widget.rect().center()).x()


def colour_alone(window: QWidget) -> list[str]:
    """Parts in a colour that says how things stand, in which nothing can be read."""
    coloured = [one for one in shown(window) if one.property("role") in WORDED]
    return [f"{one.objectName()} has a colour and no word" for one in coloured if not _words_in(one)]


def _words_in(part: QWidget) -> str:
    labels = [part] if isinstance(part, QLabel) else part.findChildren(QLabel)
    return "".join(one.text() for one in labels if isinstance(one, QLabel)).strip()


def astray(window: QWidget) -> list[str]:
    """Lines of a mirrored window that stand at its far side, because what they say is in Latin letters or figures."""
    found = []
    for label in (one for one in shown(window) if isinstance(one, QLabel) and one.text()):
        centred = label.alignment() & (Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignAbsolute)
        free = label.width() - label.fontMetrics().boundingRect(label.text()).width()
        if label.isRightToLeft() and not centred and not runs_to_left(label.text()) and free > LEAST_FREE:
            found.append(f"{label.objectName()} stands on the left: {label.text()[:30]!r}")
    return found


def runs_to_left(text: str) -> bool:
    """Tell where a label begins: Qt looks for the first letter that is not between isolates."""
    depth = 0
    for mark in map(bidirectional, text):
        depth += {"FSI": 1, "LRI": 1, "RLI": 1, "PDI": -1}.get(mark, 0)
        if not depth and mark in {"L", "R", "AL"}:
            return mark != "L"
    return False


def same_letters(window: QWidget) -> list[str]:
    """Controls in sight that share their Alt letter: Qt only moves from one to the other, and presses neither."""
    owners: dict[str, list[str]] = {}
    for widget in shown(window):
        for text in _letter_texts(widget):
            key = QKeySequence.mnemonic(text).toString()
            if key:
                owners.setdefault(key, []).append(f"{widget.objectName()} {text!r}")
    return [f"{key} is shared by {', '.join(texts)}" for key, texts in owners.items() if len(texts) > 1]


def _letter_texts(widget: QWidget) -> list[str]:
    if isinstance(widget, QLabel):
        return [widget.text()] if widget.buddy() is not None else []
    if isinstance(widget, QAbstractButton):
        return [widget.text()]
    if isinstance(widget, QGroupBox):
        return [widget.title()]
    if isinstance(widget, QTabBar):
        return [widget.tabText(place) for place in range(widget.count()) if widget.isTabVisible(place)]
    return []
