"""The menu of the window: every action in its part, with its keys; one that is closed says why."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from pgi_desk.gui.actions.action import Action, Group, group_text


class ActionMenu(QMenu):
    """Filled each time it opens: in the language of the window, and with what is open now."""

    def __init__(
        self,
        actions: Sequence[Action],
        run: Callable[[Action], None],
        reason: Callable[[Action], str],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("actionMenu")
        self._actions = tuple(actions)
        self._run = run
        self._reason = reason
        self.aboutToShow.connect(self.fill)

    def open_under(self, tool: QWidget) -> None:
        """Open under a button, with the first part chosen; Qt's own way would wait here until the menu closes."""
        corner = tool.mapToGlobal(tool.rect().bottomLeft())
        if tool.isRightToLeft():  # Qt takes the corner for the left one, and the menu would stand beside the window
            self.fill()
            corner.setX(tool.mapToGlobal(tool.rect().bottomRight()).x() - self.sizeHint().width() + 1)
        self.popup(corner)
        # Told to make it active, Qt would open the part at once, and go on listening to the keys out here.
        down = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier)
        QCoreApplication.sendEvent(self, down)

    def fill(self) -> None:
        """Put every action into its part anew."""
        for old in self.findChildren(QMenu):
            old.deleteLater()
        self.clear()
        for group in Group:
            part = self.addMenu(group_text(group))
            part.setToolTipsVisible(True)
            for action in self._actions:
                if action.group is group and action.goal != "menu":
                    part.addAction(self._entry(action, part))

    def _entry(self, action: Action, part: QMenu) -> QAction:
        # The keys are shown and nothing more: who listens for them is the window, also while the menu is closed.
        shown = f"{action.text()}\t{shown_keys(action)}" if action.keys else action.text()
        entry = QAction(shown.replace("&", "&&"), part)
        entry.setObjectName(action.code)
        reason = self._reason(action)
        entry.setEnabled(not reason)
        entry.setToolTip(reason or action.text())
        entry.setStatusTip(reason)
        entry.triggered.connect(partial(self._run, action))
        return entry


def shown_keys(action: Action) -> str:
    """Return the keys of an action as they stand on the keyboard here, or an empty text."""
    return next(iter(all_keys(action)), "")


def all_keys(action: Action) -> tuple[str, ...]:
    """Return every way to press an action, as it stands on the keyboard here."""
    return tuple(QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) for keys in action.keys)
