"""Whether an action is open now, and why not: by role, agreement, copy of the file and level of readiness."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from pgi_desk.domain.errors import AgreementNeeded, NotPermitted, ReadOnlyCopy
from pgi_desk.domain.readiness_gate import Module, Opening
from pgi_desk.gui.actions.action import Action
from pgi_desk.gui.labels import Labels
from pgi_desk.gui.messages import message
from pgi_desk.gui.readiness_words import closed_words
from pgi_desk.services.desk import Desk

Openings = Callable[[], Mapping[Module, Opening] | None]


class ActionGate:
    """Asks the desk each time, because an agreement or a level may change while somebody works."""

    def __init__(self, desk: Desk, labels: Labels, openings: Openings) -> None:
        self._desk = desk
        self._labels = labels
        self._openings = openings

    def reason(self, action: Action) -> str:
        """Return the sentence that says why an action is closed, or an empty text when it is open."""
        try:
            if action.permission is not None:
                self._desk.require(action.permission, reading=not action.stores)
        except (NotPermitted, AgreementNeeded, ReadOnlyCopy) as refusal:
            return message(refusal)
        if action.stores and self._desk.reading is not None:
            return message(ReadOnlyCopy())
        return self._of_module(action)

    def role_reason(self, action: Action) -> str:
        """Return why the role of the person at the desk never has this, or an empty text."""
        permission = action.permission
        if permission is None or self._desk.may(permission):
            return ""
        return message(NotPermitted(permission=permission.value))

    def _of_module(self, action: Action) -> str:
        openings = self._openings()
        if action.module is None or openings is None:  # in training nothing is closed
            return ""
        return closed_words(self._labels, openings[action.module])
