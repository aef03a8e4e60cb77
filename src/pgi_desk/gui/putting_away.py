"""What happens to an open file when the program locks or ends: nothing is lost, and nobody waits long."""

from __future__ import annotations

import contextlib
import logging
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Protocol

from pgi_desk.gui.jobs import Lane
from pgi_desk.gui.start_up import OpenDesk
from pgi_desk.services.drafts import DraftService, UnfinishedForm
from pgi_desk.services.locking import LockService

# A transaction that runs comes to its end; a long job hears that it should stop. Longer nobody waits.
PATIENCE = 1.2
CLOSING = 0.5
log = logging.getLogger(__name__)


class Lanes(Protocol):
    """What is needed of the job runner."""

    def stop(self) -> None:
        """Ask long jobs to stop."""

    def run_and_wait(self, work: Callable[[], object], lane: Lane, patience: float | None = None) -> bool:
        """Run something in a lane and wait for it; tell whether it came to its end."""


class PuttingAway:
    """Keeps unfinished forms, stops what is long, closes the file."""

    def __init__(self, opened: OpenDesk, lanes: Lanes) -> None:
        self._opened = opened
        self._lanes = lanes

    def run(self, unfinished: Sequence[UnfinishedForm], cause: str) -> bool:
        """Put everything away; tell whether the file was closed, and not left to its log for the next start."""
        self._lanes.stop()
        services = self._opened.services
        if not self._opened.temporary:
            self._keep(services.drafts, services.locking, unfinished, cause)
        well = self._lanes.run_and_wait(self._opened.store.close_reader, Lane.READ, CLOSING)
        well = self._lanes.run_and_wait(self._close, Lane.WRITE, CLOSING) and well
        if self._opened.temporary and well:
            self._opened.path.unlink(missing_ok=True)
            self._opened.path.parent.rmdir()
        return well

    def _close(self) -> None:
        # A file that cannot be closed now is recovered by the next start; the key goes in any case.
        with contextlib.suppress(Exception):
            self._opened.close()
        if self._opened.key is not None:
            self._opened.key.forget()

    def _keep(
        self, drafts: DraftService, locking: LockService, unfinished: Sequence[UnfinishedForm], cause: str
    ) -> None:
        def store() -> None:
            _keep(drafts, locking, unfinished, cause)

        begun = time.monotonic()
        if self._lanes.run_and_wait(store, Lane.WRITE, PATIENCE) or not unfinished:
            return
        # The lane is held by a job that does not hear; a connection of its own keeps what was typed.
        log.warning("the writing lane did not come free in %.1f s", time.monotonic() - begun)
        spare = self._opened.store.spare()
        try:
            desk = replace(self._opened.services.desk, open_work=spare.open_work)
            _keep(DraftService(desk), LockService(desk), unfinished, cause)
        finally:
            spare.close()


def _keep(drafts: DraftService, locking: LockService, unfinished: Sequence[UnfinishedForm], cause: str) -> None:
    """A refusal must not keep the program from locking; its text may hold names and is not logged."""
    for step in ((lambda: drafts.keep(unfinished)) if unfinished else (lambda: None), lambda: locking.note(cause)):
        try:
            step()
        except Exception as error:
            log.error("not kept at locking: %s", type(error).__name__)  # noqa: TRY400  # a traceback shows values
