"""What presenters share: running use cases, announcing what they changed, saying what went wrong."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from pgi_desk.gui.cups_output import PrintingUncertain
from pgi_desk.gui.jobs import Lane
from pgi_desk.gui.messages import message
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.leaving import UNKNOWN, Handed, Leaving
from pgi_desk.services.letter_ports import LetterOutput

T = TypeVar("T")


class Presenter(QObject):
    """Stands between one page and the services; `kinds` says which changes make it look again.

    One that looks again whenever its page comes to the front (`looks_in_front`) leaves changes alone until then: after
    a save, filling ten pages that nobody sees would hold up the one that is seen.
    """

    kinds: frozenset[Kind] = frozenset()
    looks_in_front = False

    def __init__(self, surroundings: Surroundings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.around = surroundings
        self.services = surroundings.services
        self.labels = surroundings.labels
        surroundings.hub.changed.connect(self._on_changed)

    def activate(self, key: str) -> None:
        """Show the page for a key; called each time the page comes to the front."""

    def refresh(self) -> None:
        """Look again; called after a change that concerns this page."""

    def read(self, work: Callable[[], T], show: Callable[[T], None]) -> None:
        """Read for a screen, off the window's thread."""
        self._run(work, show, Lane.READ, None)

    def do(
        self,
        work: Callable[[], T],
        then: Callable[[T], None] | None = None,
        on_error: Callable[[Exception], None] | None = None,
    ) -> None:
        """Run a use case that writes; its ChangeSet is announced, its refusal is told in one sentence."""
        self._run(work, then, Lane.WRITE, on_error)

    def send(
        self,
        begin: Callable[[], Leaving],
        output: LetterOutput,
        then: Callable[[ChangeSet], None],
        on_error: Callable[[Exception], None],
    ) -> None:
        """Let a paper go: log the intention, hand it over while others write, log what came of it.

        Whoever locks or closes in between leaves it uncertain, and the first page asks.
        """

        def hand_over(leaving: Leaving) -> None:
            self._run(partial(leaving.hand_over, output), partial(settle, leaving), Lane.PAPER, on_error)

        def settle(leaving: Leaving, handed: Handed) -> None:
            self.do(partial(leaving.settle, handed), partial(tell, handed), on_error)

        def tell(handed: Handed, changes: ChangeSet) -> None:
            if handed.error is None:
                then(changes)
            else:
                # The log says that nobody knows, whatever it was that went wrong on the way out.
                on_error(PrintingUncertain() if handed.outcome == UNKNOWN else handed.error)

        self.do(begin, hand_over, on_error)

    def tell_error(self, error: Exception) -> None:
        """Show the sentence of an error."""
        self.around.prompts.warn(self.tr("This could not be done"), message(error))

    def _run(
        self,
        work: Callable[[], T],
        then: Callable[[T], None] | None,
        lane: Lane,
        on_error: Callable[[Exception], None] | None,
    ) -> None:
        job = self.around.jobs.submit(work, owner=self, lane=lane)

        def succeed(result: T) -> None:
            if then is not None:
                then(result)
            if isinstance(result, ChangeSet):
                self.around.hub.announce(result)

        job.succeeded.connect(succeed)
        job.failed.connect(on_error or self.tell_error)

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.kinds & self.kinds and not (self.looks_in_front and self._is_behind()):
            self.refresh()

    def _is_behind(self) -> bool:
        """Tell whether another page is in front of the one that belongs to this."""
        part = self.parent()
        while isinstance(part, QWidget) and not part.isWindow():
            if part.isHidden():
                return True
            part = part.parentWidget()
        return False
