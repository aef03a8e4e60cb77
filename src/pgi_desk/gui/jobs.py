"""Work off the window's thread: a lane that writes, one that reads, each with its own connection, and one for paper."""

from __future__ import annotations

import threading
from collections.abc import Callable
from enum import Enum
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

if TYPE_CHECKING:  # the unlock window must not wait for this import
    from concurrent.futures import Future, ThreadPoolExecutor


class Lane(Enum):
    """Which connection a job uses; the name is also the name of its thread.

    Paper is handed over in a lane without a connection: following a job in a queue can take a minute, and nobody's
    writing waits for it.
    """

    WRITE = "pgi-write"
    READ = "pgi-read"
    PAPER = "pgi-paper"


class Job(QObject):
    """The outcome of one call, owned by whoever asked for it; if the owner is gone, nothing is called."""

    succeeded = Signal(object)
    failed = Signal(Exception)
    finished = Signal()


class Jobs(Protocol):
    """What presenters need of the job runner; tests run jobs at once."""

    def stopping(self) -> bool:
        """Tell a long job whether it should stop at once; asked from its own thread."""

    def submit(self, work: Callable[[], object], *, owner: QObject, lane: Lane = Lane.WRITE) -> Job:
        """Run work off the window's thread and return its job."""


class JobRunner(QObject):
    """Runs jobs of a lane one after the other, so that a write never races a write."""

    busy_changed = Signal(bool)
    _settled = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pending = 0
        self._stop = threading.Event()
        self._closed = False
        self._papers: list[Future[object]] = []
        # The signal lives here and not on the job: the runner outlives every page.
        self._settled.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @cached_property
    def _executors(self) -> dict[Lane, ThreadPoolExecutor]:
        from concurrent.futures import ThreadPoolExecutor

        return {lane: ThreadPoolExecutor(max_workers=1, thread_name_prefix=lane.value) for lane in Lane}

    @property
    def busy(self) -> bool:
        """Tell whether a job runs or waits."""
        return self._pending > 0

    def submit(self, work: Callable[[], object], *, owner: QObject, lane: Lane = Lane.WRITE) -> Job:
        """Run work off the window's thread; connect to the job right after, delivery is queued."""
        job = Job(owner)
        self._pending += 1
        if self._pending == 1:
            self.busy_changed.emit(True)
        future = self._executors[lane].submit(work)
        if lane is Lane.PAPER:
            self._papers = [*(one for one in self._papers if not one.done()), future]
        future.add_done_callback(lambda settled: self._settled.emit(job, settled))
        return job

    def stopping(self) -> bool:
        """Tell a long job whether it should stop at once."""
        return self._stop.is_set()

    def stop(self) -> None:
        """Ask long jobs to stop."""
        self._stop.set()

    def run_and_wait(self, work: Callable[[], object], lane: Lane) -> None:
        """Run something in a lane's thread and wait for it; for closing connections only."""
        self._executors[lane].submit(work).result()

    def try_and_wait(self, work: Callable[[], object], lane: Lane, seconds: float) -> bool:
        """Run something in a lane's thread; returns False, with nothing done, when the lane does not come free in time.

        What has begun is waited for: it is short, and nobody may cut it in two.
        """
        future = self._executors[lane].submit(work)
        try:
            future.result(seconds)
        except TimeoutError:
            if future.cancel():
                return False
            future.result()
        return True

    def paper_on_its_way(self) -> bool:
        """Tell whether a paper is being drawn or handed over: nobody waits for a printer, least of all a lock."""
        return any(not future.done() for future in self._papers)

    def close(self) -> None:
        """Finish what runs, drop what waits; what was finished is no longer delivered, for the file is closed.

        Paper that is on its way is not waited for; the first page asks about it at the next start.
        """
        self._closed = True
        for lane, executor in self._executors.items():
            executor.shutdown(wait=lane is not Lane.PAPER, cancel_futures=True)

    def _deliver(self, job: Job, future: Future[object]) -> None:
        self._pending -= 1
        if self._pending == 0:
            self.busy_changed.emit(False)
        if self._closed or not isValid(job) or future.cancelled():
            return
        error = future.exception()
        if error is None:
            job.succeeded.emit(future.result())
        elif isinstance(error, Exception):
            job.failed.emit(error)
        else:
            raise error
        job.finished.emit()
        job.deleteLater()
