"""What became of a job in a queue of CUPS: asked of its own library, because `lp` says only that it was queued."""

from __future__ import annotations

import ctypes
import ctypes.util
import shutil
import subprocess
from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property
from typing import Protocol

from pgi_desk.child_programs import system_environment

CANCEL_SECONDS = 20
_EVERY_JOB, _OWN_JOBS = -1, 1
_PRINTER_STOPPED = "5"  # RFC 8011, printer-state


class JobState(IntEnum):
    """The states of a print job (RFC 8011, job-state)."""

    PENDING = 3
    HELD = 4
    PROCESSING = 5
    STOPPED = 6
    CANCELED = 7
    ABORTED = 8
    COMPLETED = 9


@dataclass(frozen=True, slots=True)
class Job:
    """A job in a queue; one that `began` may have put something on paper, wherever it is now."""

    state: JobState
    began: bool


class Spooler(Protocol):
    """The queues of this computer, as far as a letter in them is concerned."""

    def look(self, queue: str, job: int) -> Job | None:
        """Return what is known of a job of ours; None when nobody can tell."""

    def is_stopped(self, queue: str) -> bool:
        """Tell whether a queue prints nothing at present."""

    def take_back(self, queue: str, job: int) -> None:
        """Ask for a job to be cancelled; `look` says whether it was."""


class _Job(ctypes.Structure):
    """cups_job_t of cups.h, unchanged since CUPS 1.2."""

    _fields_ = (
        ("id", ctypes.c_int),
        ("dest", ctypes.c_char_p),
        ("title", ctypes.c_char_p),
        ("user", ctypes.c_char_p),
        ("format", ctypes.c_char_p),
        ("state", ctypes.c_int),
        ("size", ctypes.c_int),
        ("priority", ctypes.c_int),
        ("completed_time", ctypes.c_long),
        ("creation_time", ctypes.c_long),
        ("processing_time", ctypes.c_long),
    )


class _Destination(ctypes.Structure):
    """cups_dest_t of cups.h."""

    _fields_ = (
        ("name", ctypes.c_char_p),
        ("instance", ctypes.c_char_p),
        ("is_default", ctypes.c_int),
        ("num_options", ctypes.c_int),
        ("options", ctypes.c_void_p),
    )


class CupsSpooler:
    """Implements Spooler with the library that `lp` itself uses."""

    def look(self, queue: str, job: int) -> Job | None:
        """Return what is known of a job of ours."""
        library = self._library
        if library is None:
            return None
        jobs = ctypes.POINTER(_Job)()
        count = library.cupsGetJobs2(None, ctypes.byref(jobs), _printer(queue), _OWN_JOBS, _EVERY_JOB)
        try:
            found = [
                (jobs[place].state, bool(jobs[place].processing_time))
                for place in range(max(count, 0))
                if jobs[place].id == job
            ]
        finally:
            library.cupsFreeJobs(max(count, 0), jobs)
        return Job(JobState(found[0][0]), found[0][1]) if found and found[0][0] in set(JobState) else None

    def is_stopped(self, queue: str) -> bool:
        """Tell whether a queue is stopped."""
        library = self._library
        if library is None:
            return False
        name, _, instance = queue.partition("/")
        found = library.cupsGetNamedDest(None, name.encode(), instance.encode() or None)
        if not found:
            return False
        try:
            destination = found.contents
            said = library.cupsGetOption(b"printer-state", destination.num_options, destination.options)
            return bool(said) and said.decode() == _PRINTER_STOPPED
        finally:
            library.cupsFreeDests(1, found)

    def take_back(self, queue: str, job: int) -> None:
        """Ask for a job to be cancelled."""
        program = shutil.which("cancel")
        if program is not None:
            name = f"{_printer(queue).decode()}-{job}"
            subprocess.run(  # noqa: S603  # no shell
                [program, name], capture_output=True, timeout=CANCEL_SECONDS, check=False, env=system_environment()
            )

    @cached_property
    def _library(self) -> ctypes.CDLL | None:
        name = ctypes.util.find_library("cups")
        try:
            library = ctypes.CDLL(name) if name else None
        except OSError:
            library = None
        if library is not None:
            library.cupsGetNamedDest.restype = ctypes.POINTER(_Destination)
            library.cupsGetOption.restype = ctypes.c_char_p
            library.cupsGetOption.argtypes = (ctypes.c_char_p, ctypes.c_int, ctypes.c_void_p)
        return library


def _printer(queue: str) -> bytes:
    """Return the queue without the name of a set of options that somebody gave it."""
    return queue.partition("/")[0].encode()
