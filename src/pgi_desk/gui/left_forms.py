"""Forms that were closed with something typed in them, until they are stored: closing a form loses nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from pgi_desk.services.drafts import UnfinishedForm


class LeftForms(QObject):
    """Belongs to the window over which forms open; `came` says that one was left in it.

    A window without one, such as that of a copy that is only read, keeps nothing.
    """

    came = Signal()

    def __init__(self, window: QObject, new_id: Callable[[], str]) -> None:
        super().__init__(window)
        self._new_id = new_id
        self._waiting: dict[str, UnfinishedForm] = {}

    def put(self, form: UnfinishedForm) -> None:
        """Take a form; one that was never stored is given the id of its draft."""
        form = form if form.replaces else replace(form, replaces=self._new_id())
        self._waiting[form.replaces] = form
        self.came.emit()

    def waiting(self) -> tuple[UnfinishedForm, ...]:
        """Return what is not stored yet; a lock stores it with the forms that are open."""
        return tuple(self._waiting.values())

    def newest(self, draft_id: str) -> UnfinishedForm | None:
        """Return what waits to be written over a draft, if there is something: it is newer than what is stored."""
        return self._waiting.get(draft_id)

    def drop(self, draft_id: str) -> None:
        """Forget a form that stands open again, or that was thrown away."""
        self._waiting.pop(draft_id, None)

    def stored(self, form: UnfinishedForm) -> bool:
        """Forget a form that is in the file now, and tell whether it waited until now."""
        if self._waiting.get(form.replaces) != form:
            return False
        del self._waiting[form.replaces]
        return True


def box_of(form: QWidget) -> LeftForms | None:
    """Return where a form can be left, which is with one of the windows that it stands over."""
    part: QObject | None = form
    while part is not None:
        for child in part.children():
            if isinstance(child, LeftForms):
                return child
        part = part.parent()
    return None
