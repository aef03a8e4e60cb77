"""A form that is longer than the screen: it is scrolled up and down, and never to the side."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QScrollArea

from pgi_desk.gui.screen_fit import OLD_LAPTOP, SMALL_SCREEN
from pgi_desk.gui.text_size import factor

EDGES = 96  # of a window around it, in pixels


class FormScroll(QScrollArea):
    """Asks for the width of what it holds; how long the words are hangs on the language.

    With larger text the window is fitted to the screen as a whole, and this asks for nothing.
    """

    def minimumSizeHint(self) -> QSize:
        """Return a size in which nothing is scrolled sideways, as far as the screen has room."""
        hint, inside = super().minimumSizeHint(), self.widget()
        if inside is None or factor() > 1:
            return hint
        bar = self.verticalScrollBar().sizeHint().width() + 2 * self.frameWidth()
        screen = self.screen().availableSize().width()  # a screen that nobody has, without one, is narrower still
        room = (screen if screen >= SMALL_SCREEN else OLD_LAPTOP) - EDGES
        return hint.expandedTo(QSize(min(inside.minimumSizeHint().width() + bar, room), 0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask anew when what is inside needs another width."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
