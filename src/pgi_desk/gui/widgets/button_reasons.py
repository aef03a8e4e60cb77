"""Why a button is closed: several questions each close some, and it says the first reason that stands."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtWidgets import QWidget


class Asked(IntEnum):
    """What is asked before a button is open; the reason that somebody can do least about is said first."""

    ROLE = 1
    CASE = 2
    MODULE = 3
    ENTRY = 4
    CHOICE = 5


class ButtonReasons:
    """Keeps the reasons of the buttons of one page, so that no question opens what another one has closed."""

    def __init__(self) -> None:
        self._reasons: dict[QWidget, dict[Asked, str]] = {}

    def close(self, asked: Asked, reason: str, *buttons: QWidget) -> None:
        """Close buttons for one question, with the reason; an empty reason is no objection."""
        for button in buttons:
            known = self._reasons.setdefault(button, {})
            known[asked] = reason
            first = next((known[one] for one in sorted(known) if known[one]), "")
            button.setEnabled(not first)
            button.setToolTip(first)
