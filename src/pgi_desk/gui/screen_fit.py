"""Windows that need more room than the screen has, because the text is large: what does not fit can be scrolled to."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFrame,
    QLabel,
    QLayout,
    QMainWindow,
    QMessageBox,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from pgi_desk.gui.text_size import factor, scale_limits, scaled
from pgi_desk.gui.widgets.wrapping_row import let_rows_wrap

USUAL = 100
LETTERS = 12  # of an entry that a choice shows where there is no room for all of it
# What the frame and the title of a window take.
FRAME = QSize(16, 48)
# Menus, lists of choices and tooltips measure themselves.
KINDS = (Qt.WindowType.Window, Qt.WindowType.Dialog)
SCROLL_BAR = 20
# How wide the words of a message are at the usual size, and what Qt calls the part that shows them.
MESSAGE, MESSAGE_LABEL = 380, "qt_msgbox_label"
# The picture and the edges beside them; a message that is wider than Qt allows on a larger screen breaks inside words.
BESIDE_MESSAGE, SMALL_SCREEN = 120, 1024
OLD_LAPTOP = 1366  # the narrowest screen
_DESIGNED = "size_at_100"


class Scroller(QScrollArea):
    """Gives what it holds the room that its text needs; what is larger than the screen is scrolled.

    A `narrow` one is as wide as what it holds, which is never scrolled sideways.
    """

    def __init__(self, inside: QWidget, parent: QWidget | None = None, *, narrow: bool = False) -> None:
        super().__init__(parent)
        self._inside, self._narrow = inside, narrow
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes to what is inside
        self.setWidgetResizable(True)
        if narrow:
            self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            inside.installEventFilter(self)
        self.setWidget(inside)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take another width when the words inside changed."""
        if self._narrow and event.type() == QEvent.Type.LayoutRequest:
            self._take_width()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for the scroll bar where one is needed."""
        super().resizeEvent(event)
        if self._narrow:
            self._take_width()

    def _take_width(self) -> None:
        needed = self._inside.minimumSizeHint()
        bar = self.verticalScrollBar().sizeHint().width() if needed.height() > self.height() else 0
        self.setFixedWidth(max(needed.width(), self._inside.minimumWidth()) + bar)


class ScreenFit(QObject):
    """Watches for windows that open while the text is not of the usual size."""

    def __init__(self, application: QApplication) -> None:
        super().__init__()
        self._application = application

    def watch(self, percent: int) -> None:
        """Fit what is open; watch on only where needed: at the usual size no event shall pass through here."""
        self._application.removeEventFilter(self)
        if percent != USUAL:
            self._application.installEventFilter(self)
        for window in self._application.topLevelWidgets():
            if window.isVisible():
                fit(window)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit a window as it appears, and once what it shows later makes it larger than the screen."""
        if event.type() not in {QEvent.Type.Show, QEvent.Type.Resize}:
            return False
        if isinstance(watched, QWidget) and watched.windowType() in KINDS:
            room = watched.screen().availableSize()
            if event.type() == QEvent.Type.Show or watched.height() > room.height() or watched.width() > room.width():
                fit(watched)
        return False


def fit(window: QWidget) -> None:
    """Let a window's limits follow the text, and put into a scroller what the screen has no room for."""
    scale_limits(window)
    layout = window.layout()
    if isinstance(window, QMessageBox):
        _widen(window)
        return
    if layout is None or isinstance(window, QMainWindow) or not window.isWindow():
        return
    if window.property(_DESIGNED) is None:
        window.setProperty(_DESIGNED, window.size())
    designed, room = window.property(_DESIGNED), window.screen().availableSize() - FRAME
    if factor() > 1:
        _shorten_choices(window)
    layout.activate()
    scrolled = _scrolled_layout(window)
    measured = layout if scrolled is None else scrolled
    needed = measured.totalMinimumSize()
    if max(needed.width(), _unscrolled_width(window)) > room.width():
        let_rows_wrap(window, room.width())
        needed = measured.totalMinimumSize()
    wide = min(max(needed.width(), scaled(designed.width()), _unscrolled_width(window)), room.width())
    high = _least_height(window, measured, wide)
    if scrolled is None and (needed.width() > room.width() or high > room.height()):
        _put_into_scroller(window, layout)
        window.setMinimumSize(0, 0)
    window.resize(wide, min(max(high, scaled(designed.height())), room.height()))


def _scrolled_layout(window: QWidget) -> QLayout | None:
    """Return what is in a scroller already: that is measured, because a scroller is content with next to nothing."""
    scroller = window.findChild(Scroller, options=Qt.FindChildOption.FindDirectChildrenOnly)
    inside = scroller.widget() if isinstance(scroller, Scroller) else None
    return inside.layout() if inside is not None else None


def _least_height(window: QWidget, layout: QLayout, wide: int) -> int:
    """Return how high something has to be at a width; its lines may wrap.

    A stack answers for that with what its pages would like, lists in full length among them, and not with the least.
    """
    needed = layout.totalMinimumSize().height()
    if not layout.hasHeightForWidth():
        return needed
    stacks = [stack for stack in window.findChildren(QStackedWidget) if stack.isVisibleTo(window)]
    return max(layout.totalMinimumHeightForWidth(wide) - sum(_wish(stack, wide) for stack in stacks), needed)


def _wish(stack: QStackedWidget, wide: int) -> int:
    """Return by how much a stack asks for more height than any of its pages has to have."""
    pages = [page.layout() for number in range(stack.count()) if (page := stack.widget(number)) is not None]
    inside = min(stack.width(), wide)
    least = [
        page.totalMinimumHeightForWidth(inside) if page.hasHeightForWidth() else page.totalMinimumSize().height()
        for page in pages
        if page is not None
    ]
    return max(stack.heightForWidth(inside) - max(least), 0) if len(least) == len(pages) > 0 else 0


def _widen(box: QMessageBox) -> None:
    """Let the lines of a message grow with its letters; it measures itself by its own parts, which must stay there."""
    room = box.screen().availableSize().width()
    most = (room if room <= SMALL_SCREEN else room // 2 + room // 8) - BESIDE_MESSAGE
    for label in box.findChildren(QLabel, MESSAGE_LABEL):
        label.setMinimumWidth(min(label.sizeHint().width(), scaled(MESSAGE), most))


def room_beside(rail: QWidget) -> int:
    """Return how wide a page may be beside the rail, on the narrowest screen."""
    return OLD_LAPTOP - rail.minimumSizeHint().width() - SCROLL_BAR


def _unscrolled_width(window: QWidget) -> int:
    """Return how wide a window has to be so that nothing in it is scrolled sideways."""
    lacking = [0]
    for area in window.findChildren(QScrollArea):
        inside = area.widget()
        if inside is not None and area.isVisible():
            lacking.append(inside.minimumSizeHint().width() + SCROLL_BAR - area.width())
    return window.width() + max(lacking)


def _shorten_choices(window: QWidget) -> None:
    """Let long entries be whole in the list of a choice alone, also those that come later."""
    for combo in window.findChildren(QComboBox):
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(LETTERS)


def _put_into_scroller(window: QWidget, layout: QLayout) -> None:
    inside = QWidget()
    inside.setLayout(layout)  # its parts move with it
    outer = QVBoxLayout(window)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.addWidget(Scroller(inside, window))


def bring_into_sight(_old: QWidget | None, now: QWidget | None) -> None:
    """Scroll to what the Tab key came to; Qt does that only between two controls of one scrolled part."""
    area = now.parentWidget() if now is not None else None
    while area is not None and not area.isWindow():
        if isinstance(area, QScrollArea) and now is not None and now.height() < area.viewport().height():
            area.ensureWidgetVisible(now, 0, SCROLL_BAR)
        area = area.parentWidget()
