"""Says on the first page, and on each page that readiness concerns, what is not assessed or closed, and the way out."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from PySide6.QtCore import Signal

from pgi_desk.domain.readiness import ReadinessState, Standing
from pgi_desk.domain.readiness_gate import Module, Opening
from pgi_desk.gui.labels import isolated
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.readiness_words import closed_words, state_words, stopped_words
from pgi_desk.services.changes import Kind

# The pages that a level opens or closes; the first page speaks for all of them.
MODULES = {
    "directory": Module.DIRECTORY,
    "case": Module.REFERRAL,
    "referral": Module.REFERRAL,
    "letter": Module.REFERRAL,
}
SOON = timedelta(days=60)


class ReadinessWatch(Presenter):
    """Looks when the file opens and after each change; `notice` carries a subject and its text."""

    kinds = frozenset({Kind.READINESS, Kind.STAFF, Kind.PROVIDER, Kind.REFERRAL})
    notice = Signal(str, str)
    _openings: Mapping[Module, Opening] | None = None
    _page = "home"
    _prepared = 0

    def activate(self, key: str) -> None:
        """Look for the first time."""
        self.refresh()

    def refresh(self) -> None:
        """Look again; training is always open."""
        if not self.services.desk.in_demo:
            self.do(self.services.readiness.openings, self._show, self._not_known)
            self.read(self.services.overview.prepared, self._count)

    @property
    def openings(self) -> Mapping[Module, Opening] | None:
        """What is open, as it was last looked at; None in training, and before the first look."""
        return self._openings

    def page_shown(self, name: str) -> None:
        """Say what concerns the page that came to the front."""
        self._page = name
        self._say()

    def _show(self, openings: Mapping[Module, Opening]) -> None:
        self._openings = openings
        self._say()

    def _count(self, prepared: int) -> None:
        self._prepared = prepared
        self._say()

    def _say(self) -> None:
        if self._openings is None:
            return
        known = next(iter(self._openings.values())).standing
        text = ""
        if self._page == "home":
            text = " ".join(filter(None, (self._for_all(known), self._stopped(self._openings[Module.REFERRAL]))))
        elif self._page in MODULES:
            text = closed_words(self.labels, self._openings[MODULES[self._page]]) or self._not_assessed(known)
        self.notice.emit("readiness", text)

    def _for_all(self, known: Standing) -> str:
        if known.state is ReadinessState.NOT_ASSESSED:
            return self._not_assessed(known)
        if known.state is not ReadinessState.VALID:
            return state_words(self.labels, known)
        until = known.valid_until
        if until is None or until - self.services.desk.clock.today() > SOON:
            return ""
        text = self.tr("The readiness assessment is valid until {day}. Begin the next one on the page Readiness.")
        return text.replace("{day}", isolated(self.labels.day(until)))

    def _stopped(self, referral: Opening) -> str:
        """Name the referrals that were prepared and cannot leave, with the reason."""
        reason = closed_words(self.labels, referral)
        return f"{reason} {stopped_words(self._prepared)}" if reason and self._prepared else ""

    def _not_assessed(self, known: Standing) -> str:
        if known.state is not ReadinessState.NOT_ASSESSED:
            return ""
        return self.tr(
            "What the branch is ready to do has not been assessed. What this file already works with stays open until"
            " then. Open the page Readiness and begin an assessment."
        )

    def _not_known(self, _error: Exception) -> None:
        """A file that cannot be read says so itself."""
        self.notice.emit("readiness", "")
