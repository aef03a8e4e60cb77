"""The program with a key that is there already, so that deriving it costs neither time nor memory."""

from __future__ import annotations

from pathlib import Path

from pgi_desk.bootstrap.wiring import Program
from pgi_desk.security.vault import FileVault


class ReadyKey(FileVault):
    """A vault that derives nothing."""

    def __init__(self, raw_key: bytes) -> None:
        self._raw_key = raw_key

    def raw_key(self, path: Path, passphrase: str) -> bytes:
        """Return the key."""
        return self._raw_key


def ready_program(raw_key: bytes) -> Program:
    """Return the program over a key."""
    program = Program()
    program.vault = ReadyKey(raw_key)
    return program
