"""Controls of a screen by the name that its form gives them."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import isValid

Control = TypeVar("Control", bound=QWidget)


def child(screen: QWidget, kind: type[Control], name: str) -> Control:
    """Return a control; a form without it fails the test."""
    found = screen.findChild(kind, name)
    assert found is not None, f"{screen.objectName()} has no {kind.__name__} {name}"
    return found


def is_open(dialog: QDialog) -> bool:
    """Tell whether a dialog is on the screen; one that deleted itself is not."""
    return isValid(dialog) and dialog.isVisible()
