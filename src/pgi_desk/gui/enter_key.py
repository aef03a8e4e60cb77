"""Enter presses the button that has the cursor, as Space does; Qt presses the main button of the form instead."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget
from shiboken6 import isValid

ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class EnterKey(QObject):
    """Looks after the button that has the cursor; only that one, so that no other event passes through here.

    Whoever goes to Cancel with the Tab key and presses Enter means Cancel. On Windows and on desktops that Qt does not
    know, a form would be saved, and where a form has no main button nothing would happen.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._button: QPushButton | QToolButton | None = None

    def follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Go on to what the cursor came to."""
        if self._button is not None and isValid(self._button):
            self._button.removeEventFilter(self)
        self._button = now if isinstance(now, QPushButton | QToolButton) else None
        if self._button is not None:
            self._button.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Press it once, however long the key is held: what opens has the cursor on a button too."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent) or event.key() not in ENTER:
            return False
        if self._button is not None and not event.isAutoRepeat():
            self._button.click()
        return True
