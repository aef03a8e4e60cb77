"""The only way to speak to the person at the desk outside a page."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QMessageBox, QWidget

from pgi_desk.gui.file_choice import existing_file, folder, new_file


class Prompts(Protocol):
    """Messages, questions and file choices; tests answer them without a window."""

    def tell(self, title: str, text: str) -> None:
        """Show something that needs no decision."""

    def warn(self, title: str, text: str) -> None:
        """Show that something was refused or failed, and what to do."""

    def confirm(self, title: str, text: str, action: str, on_yes: Callable[[], None]) -> None:
        """Ask before something that cannot be taken back; `action` names the button."""

    def choose_new_file(self, title: str, suggestion: str, kind: str) -> Path | None:
        """Return where to write a new file, or None."""

    def choose_folder(self, title: str) -> Path | None:
        """Return an existing folder, or None."""

    def choose_file(self, title: str, kind: str) -> Path | None:
        """Return an existing file, or None."""


class QtPrompts:
    """Message boxes that do not block the event loop."""

    def __init__(self, parent: QWidget) -> None:
        self._parent = parent

    def tell(self, title: str, text: str) -> None:
        """Show something that needs no decision."""
        self._box(QMessageBox.Icon.Information, title, text).open()

    def warn(self, title: str, text: str) -> None:
        """Show that something was refused or failed, and what to do; what stands there already is not said twice."""
        open_now = [box for box in self._parent.findChildren(QMessageBox) if box.isVisible()]
        if not any((box.windowTitle(), box.text()) == (title, text) for box in open_now):
            self._box(QMessageBox.Icon.Warning, title, text).open()

    def confirm(self, title: str, text: str, action: str, on_yes: Callable[[], None]) -> None:
        """Ask before something that cannot be taken back; the safe button has the focus."""
        box = self._box(QMessageBox.Icon.Question, title, text)
        box.setStandardButtons(QMessageBox.StandardButton.Cancel)
        yes = box.addButton(action, QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        yes.clicked.connect(lambda _checked: on_yes())
        box.open()

    def choose_new_file(self, title: str, suggestion: str, kind: str) -> Path | None:
        """Return where to write a new file, or None."""
        name = new_file(self._parent, title, suggestion, kind)
        return Path(name) if name else None

    def choose_folder(self, title: str) -> Path | None:
        """Return an existing folder, or None."""
        name = folder(self._parent, title)
        return Path(name) if name else None

    def choose_file(self, title: str, kind: str) -> Path | None:
        """Return an existing file, or None."""
        name = existing_file(self._parent, title, "", kind)
        return Path(name) if name else None

    def _box(self, kind: QMessageBox.Icon, title: str, text: str) -> QMessageBox:
        box = QMessageBox(kind, title, text, QMessageBox.StandardButton.Ok, self._parent)
        box.finished.connect(box.deleteLater)
        return box
