"""Has an age file encrypted or opened with a passphrase by a process of its own, so that no window stands still."""

from __future__ import annotations

import errno
import json
import shutil
import subprocess
from contextlib import suppress
from pathlib import Path
from typing import IO, BinaryIO, Literal, Protocol

import pyrage

from pgi_desk.child_programs import child_command

LONGEST_HEAD, PIECE = 4_000, 1 << 20
_CHILD = Path(__file__).with_name("passphrase_child.py")


class Readable(Protocol):
    """What can be encrypted: a file, or something that is put together while it is read."""

    def read(self, size: int = -1, /) -> bytes:
        """Return up to `size` bytes, or without a size everything."""


def by_passphrase(task: Literal["encrypt", "decrypt"], source: Readable, target: BinaryIO, passphrase: str) -> None:
    """Read the source to its end and write what came of it.

    Raises pyrage.DecryptError and pyrage.EncryptError as the library does, what the streams raise, and OSError
    (ENOMEM) when the process ended before it was done: it has the whole content in memory.
    """
    words = passphrase.encode("utf-8")
    command = child_command(_CHILD, task)
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:  # noqa: S603  # no shell
        assert process.stdin is not None  # noqa: S101  # asked for above
        assert process.stdout is not None  # noqa: S101  # a pipe was asked for
        try:
            _say(process.stdin, source, b"%d\n%b" % (len(words), words))
            said = json.loads(process.stdout.readline(LONGEST_HEAD) or b"{}")
            shutil.copyfileobj(process.stdout, target)
            ended = process.wait()
        finally:
            process.kill()  # a stick that was pulled out: nobody waits for the rest
    if ended:
        raise OSError(errno.ENOMEM, "the process that works with the passphrase ended")
    if "problem" in said:
        raise (pyrage.EncryptError if task == "encrypt" else pyrage.DecryptError)(said["problem"])


def _say(stream: IO[bytes], source: Readable, piece: bytes) -> None:
    """Hand over everything; that a process has ended meanwhile is told by how it ended."""
    with suppress(BrokenPipeError), stream:
        while piece:
            stream.write(piece)
            piece = source.read(PIECE)
