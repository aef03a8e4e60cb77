"""Says on every page that a monthly review was left out while cases are past their day."""

from __future__ import annotations

from PySide6.QtCore import Signal

from pgi_desk.domain.staff import Permission
from pgi_desk.gui.labels import isolated
from pgi_desk.gui.presenter import Presenter
from pgi_desk.services.changes import Kind
from pgi_desk.services.letting_go import ReviewNotice


class ReviewWatch(Presenter):
    """Looks when a coordinator signs in and after each decision; `notice` carries a subject and its text."""

    kinds = frozenset({Kind.LETTING_GO, Kind.CASE})
    notice = Signal(str, str)

    def activate(self, key: str) -> None:
        """Look for the first time."""
        self.refresh()

    def refresh(self) -> None:
        """Look again; in training nobody is reminded of what is long past there."""
        desk = self.services.desk
        if desk.may(Permission.LET_GO) and not desk.in_demo:
            self.read(self.services.letting_go.notice, self._show)

    def _show(self, found: ReviewNotice) -> None:
        text = self.tr(
            "%n case(s) are past the day until which they may be kept, and nobody has looked at them since {month}."
            " Open People, then Letting go.",
            "",
            found.past_due,
        )
        self.notice.emit("review", text.replace("{month}", isolated(found.skipped)) if found.skipped else "")
