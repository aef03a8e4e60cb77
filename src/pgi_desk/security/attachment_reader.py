"""Reads chosen files, and has them cleaned and drawn by a process that may end without any harm to this one."""

from __future__ import annotations

import json
import subprocess
import threading
from contextlib import suppress
from pathlib import Path
from typing import IO

from pgi_desk.child_programs import child_command
from pgi_desk.domain.attachment import MOST_BYTES, MOST_KEPT, Format, plain_text, recognise
from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.services.attachment_ports import CleanCopy
from pgi_desk.services.letter_content import PageImage

# The libraries alone take half of it; a picture of the most pixels has room beside them.
MOST_MEMORY = 800_000_000
MOST_SECONDS = 30
MOST_HEAD = 4_000
_CHILD = Path(__file__).with_name("attachment_child.py")


class SeparateReader:
    """Implements AttachmentFiles with a process for each file and page."""

    def __init__(self, most_memory: int = MOST_MEMORY, most_seconds: float = MOST_SECONDS) -> None:
        self._most_memory = most_memory
        self._most_seconds = most_seconds

    def read(self, path: Path) -> bytes:
        """Return what a file holds, at most one byte more than is taken; raises InvalidEntry."""
        try:
            if not path.is_file():  # a pipe or a device would never end
                raise _refused("unreadable")
            with path.open("rb", buffering=0) as file:
                return _all_of(file)
        except OSError as error:
            raise _refused("unreadable") from error

    def clean(self, data: bytes, file_format: Format) -> CleanCopy:
        """Return the content without description, programs and other files; raises InvalidEntry."""
        if file_format is Format.TEXT:
            return CleanCopy(plain_text(data).encode(), 1)
        head, content = self._apart("clean", file_format, data, 0, 0, MOST_KEPT)
        # What the other process says is not believed: it may have been taken over.
        pages, taken = head.get("pages"), head.get("taken")
        if not isinstance(pages, int) or not isinstance(taken, list) or recognise(content) is not file_format:
            raise _refused("file_damaged")
        return CleanCopy(content, pages, tuple(str(code) for code in taken))

    def draw(self, content: bytes, file_format: Format, page: int, longest: int) -> PageImage:
        """Return a page, from 0, whose longest side has so many pixels; raises InvalidEntry."""
        head, pixels = self._apart("draw", file_format, content, page, longest, (longest + 1) ** 2 * 3)
        width, height = head.get("width"), head.get("height")
        if not isinstance(width, int) or not isinstance(height, int) or width * height * 3 != len(pixels):
            raise _refused("file_damaged")
        return PageImage(width, height, pixels)

    def _apart(
        self, task: str, file_format: Format, data: bytes, page: int, longest: int, most_output: int
    ) -> tuple[dict[str, object], bytes]:
        """Return the head and the bytes that the other process says; raises InvalidEntry."""
        arguments = (task, file_format.value, *map(str, (self._most_memory, page, longest)))
        try:
            answer = _run(child_command(_CHILD, *arguments), data, most_output + MOST_HEAD, self._most_seconds)
        except OSError as error:
            raise _refused("file_too_much") from error
        head, _, body = answer.partition(b"\n")
        try:
            said = json.loads(head[:MOST_HEAD])
        except ValueError as error:
            raise _refused("file_too_much") from error  # it ended before it could answer
        if not isinstance(said, dict) or "problem" in said:
            raise _refused(str(said["problem"]) if isinstance(said, dict) else "file_damaged")
        if len(body) > most_output:
            raise _refused("file_too_large")
        return said, body


def _run(command: list[str], data: bytes, most_output: int, seconds: float) -> bytes:
    """Return what a process answers, nothing when it took too long; it is ended when it says too much."""
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:  # noqa: S603  # no shell
        assert process.stdin is not None  # noqa: S101  # asked for above
        assert process.stdout is not None  # noqa: S101
        feeder = threading.Thread(target=_feed, args=(process.stdin, data), name="pgi-attachment")
        end = threading.Timer(seconds, process.kill)
        feeder.start()
        end.start()
        try:
            answer = process.stdout.read(most_output + 1)
            if len(answer) > most_output:
                process.kill()
            code = process.wait()
        finally:
            end.cancel()
            process.kill()
            feeder.join()
            end.join()
    return answer if code == 0 or len(answer) > most_output else b""


def _feed(stream: IO[bytes], data: bytes) -> None:
    with suppress(OSError), stream:  # it may end before it has read everything
        stream.write(data)


def _all_of(file: IO[bytes]) -> bytes:
    found, left = [], MOST_BYTES + 1
    while left and (piece := file.read(left)):
        found.append(piece)
        left -= len(piece)
    return b"".join(found)


def _refused(problem: str) -> InvalidEntry:
    return InvalidEntry(field="file", problem=problem)
