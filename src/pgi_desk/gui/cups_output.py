"""A letter to a queue of CUPS, followed until it is known what became of it."""

from __future__ import annotations

import re
import shutil
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from subprocess import CompletedProcess

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from pgi_desk.child_programs import system_environment
from pgi_desk.domain.errors import DomainError, PrintingFailed
from pgi_desk.gui.cups_queue import CupsSpooler, JobState, Spooler

LP_SECONDS = 60
# A page takes some seconds; after this time somebody has to look at the printer.
LOOKS, SECONDS_BETWEEN = 180, 0.25
# The title stands in the queue and in the spooler's log for everybody to read.
JOB_TITLE = "letter"
LONGEST_DETAIL = 160


class PrintingUncertain(DomainError):
    """The spooler took some of the letter and then failed: nobody knows whether paper came out."""


@dataclass(frozen=True, slots=True)
class CupsOutput:
    """Hands the letter to `lp` on standard input: Qt's own way would put it into a temporary file in clear."""

    queue: str
    copies: int
    spooler: Spooler = field(default_factory=CupsSpooler)
    pause: Callable[[float], None] = time.sleep

    @property
    def destination(self) -> str:
        """The code of this destination."""
        return "printer"

    def deliver(self, pdf: bytes) -> None:
        """Print; raises PrintingFailed (`detail`) when no paper can come out any more.

        Raises PrintingUncertain when some may have come out, or may still do so.
        """
        answer = self._queued(pdf)
        if answer.returncode:
            raise PrintingFailed(detail=last_line(answer.stderr))
        printer = re.escape(self.queue.partition("/")[0])
        job = re.search(rf"(?<!\S){printer}-(\d+)", answer.stdout.decode("utf-8", "replace"))
        if job is not None:  # what is not CUPS tells no number, and then there is nothing to follow
            self._follow(int(job[1]))

    def _queued(self, pdf: bytes) -> CompletedProcess[bytes]:
        program = shutil.which("lp")
        if program is None:
            raise PrintingFailed(detail=_tr(QT_TRANSLATE_NOOP("Printing", "the program lp is not installed")))
        options = ["-d", self.queue, "-n", str(self.copies), "-o", "media=A4", "-t", JOB_TITLE]
        try:
            return subprocess.run(  # noqa: S603  # no shell; the queue is an argument of its own
                [program, *options],
                input=pdf,
                capture_output=True,
                timeout=LP_SECONDS,
                check=False,
                env=system_environment(),
            )
        except OSError as error:
            raise PrintingFailed(detail=error.strerror or type(error).__name__) from error
        except subprocess.TimeoutExpired as error:
            raise PrintingUncertain() from error

    def _follow(self, number: int) -> None:
        """Wait until the job has left the queue; one that cannot go on is taken back."""
        for _ in range(LOOKS):
            job = self.spooler.look(self.queue, number)
            if job is None:
                raise PrintingUncertain()
            if job.state is JobState.COMPLETED:
                return
            if self._is_stuck(job.state):
                break
            self.pause(SECONDS_BETWEEN)
        self._end(number)

    def _is_stuck(self, state: JobState) -> bool:
        if state is JobState.PENDING:
            return self.spooler.is_stopped(self.queue)
        return state is not JobState.PROCESSING

    def _end(self, number: int) -> None:
        """Take the job back, so that it does not come out when nobody waits for it any more."""
        self.spooler.take_back(self.queue, number)
        job = self.spooler.look(self.queue, number)
        if job is not None and job.state is JobState.COMPLETED:
            return
        if job is None or job.began or job.state not in {JobState.CANCELED, JobState.ABORTED}:
            raise PrintingUncertain()
        raise PrintingFailed(
            detail=_tr(
                QT_TRANSLATE_NOOP("Printing", "the printer is not ready, and the letter was taken back from its queue")
            )
        )


def last_line(answer: bytes) -> str:
    """Return the last line that a program said, short enough for a sentence."""
    lines = answer.decode("utf-8", "replace").strip().splitlines()
    return lines[-1].strip()[:LONGEST_DETAIL] if lines else _tr(QT_TRANSLATE_NOOP("Printing", "no reason given"))


def _tr(marked: object) -> str:
    return QCoreApplication.translate("Printing", str(marked))
