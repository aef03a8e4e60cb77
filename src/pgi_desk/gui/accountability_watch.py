"""Says on the first page what is due about data, and on every page when a clock of a breach ran out."""

from __future__ import annotations

from PySide6.QtCore import Signal

from pgi_desk.domain.staff import Permission
from pgi_desk.gui.accountability_words import breach_text, impact_text, requests_text
from pgi_desk.gui.presenter import Presenter
from pgi_desk.services.accountability import AccountabilityDue
from pgi_desk.services.changes import Kind

HOME = "home"
# More would push the first page out of the window; the page about data protection shows all.
MOST_LINES = 3


class AccountabilityWatch(Presenter):
    """Looks when a coordinator signs in and after each change; `notice` carries a subject and its text."""

    kinds = frozenset({Kind.ACCOUNTABILITY, Kind.LETTING_GO, Kind.PERSON})
    notice = Signal(str, str)
    _due: AccountabilityDue | None = None
    _page = HOME

    def activate(self, key: str) -> None:
        """Look for the first time."""
        self.refresh()

    def refresh(self) -> None:
        """Look again."""
        if self.services.desk.may(Permission.ANSWER_FOR_DATA):
            self.do(self.services.accountability.due, self._show, self._not_known)

    def page_shown(self, name: str) -> None:
        """Say what concerns the page that came to the front."""
        self._page = name
        self._say()

    def _show(self, due: AccountabilityDue) -> None:
        self._due = due
        self._say()

    def _say(self) -> None:
        if self._due is None:
            return
        due, at_home = self._due, self._page == HOME
        lines = [breach_text(self.labels, one) for one in due.breaches if at_home or one.late]
        # Training has no impact assessment, and nobody there waits for an answer.
        if at_home and not self.services.desk.in_demo:
            lines += [impact_text(self.labels, due.impact)] if due.impact_due else []
            lines += [requests_text(self.labels, due)]
        shown = [line for line in lines if line][:MOST_LINES]
        where = self.tr("Open Readiness, then Data protection.")
        self.notice.emit("accountability", "\n".join([*shown, where]) if shown else "")

    def _not_known(self, _error: Exception) -> None:
        """A file that cannot be read says so itself."""
        self.notice.emit("accountability", "")
