"""Jobs that run at once, in the thread of the test."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

from pgi_desk.gui.jobs import Job, Lane


class InlineJobs:
    """Runs work when it is submitted; the outcome is delivered in the next turn of the event loop."""

    def __init__(self) -> None:
        self.errors: list[Exception] = []

    def stopping(self) -> bool:
        """Nothing is ever stopped."""
        return False

    def submit(self, work: Callable[[], object], *, owner: QObject, lane: Lane = Lane.WRITE) -> Job:
        """Run work and return its job."""
        job = Job(owner)
        try:
            result = work()
        except Exception as error:
            self.errors.append(error)
            self._later(job, job.failed, error)
        else:
            self._later(job, job.succeeded, result)
        return job

    @staticmethod
    def _later(job: Job, signal: object, value: object) -> None:
        def deliver() -> None:
            if isValid(job):
                signal.emit(value)  # type: ignore[attr-defined]  # a bound Qt signal has no type of its own
                job.finished.emit()

        QTimer.singleShot(0, deliver)
