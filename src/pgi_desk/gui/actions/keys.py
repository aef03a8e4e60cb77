"""The keys of the window, made from the registry; a text field that has the cursor does not take them away."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from pgi_desk.gui.actions.action import Action


class ActionKeys(QObject):
    """Runs an action when its keys are pressed anywhere in one window.

    On some desktops a text field uses Ctrl+K or Ctrl+E to edit, and is asked before any shortcut. What is declared here
    wins: the same keys must do the same everywhere.
    """

    def __init__(self, window: QWidget, actions: Iterable[Action], run: Callable[[Action], None]) -> None:
        super().__init__(window)
        self._window = window
        self._taken: set[QKeySequence] = set()
        self._field: QWidget | None = None
        for action in actions:
            for keys in () if action.own_keys else action.keys:
                shortcut = QShortcut(QKeySequence(keys), window)
                shortcut.activated.connect(partial(run, action))
                if not action.field_first:
                    self._taken.add(shortcut.key())

    def watch(self, application: QApplication) -> None:
        """Look after the field that has the cursor; only that one, so that no other event passes through here."""
        application.focusChanged.connect(self._follow)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Answer for the field that it does not need the keys of an action."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        if QKeySequence(event.keyCombination()) not in self._taken:
            return False
        event.ignore()
        return True

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._field is not None and isValid(self._field):
            self._field.removeEventFilter(self)
        self._field = now if now is not None and now.window() is self._window else None
        if self._field is not None:
            self._field.installEventFilter(self)
