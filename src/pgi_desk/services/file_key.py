"""The key of the open file, in the one place from which it can be overwritten."""

from __future__ import annotations

SALT_LENGTH = 16


class FileKey:
    """The raw key of an open file: the file key of 32 bytes, then the salt of 16 bytes."""

    def __init__(self, raw: bytes) -> None:
        self._raw = bytearray(raw)

    def __repr__(self) -> str:
        """Never show the key, not even in a traceback."""
        return "FileKey(...)"

    @property
    def raw(self) -> bytes:
        """The file key followed by the salt; raises ValueError when the file was closed."""
        if not any(self._raw):
            raise ValueError("the file is closed")
        return bytes(self._raw)

    @property
    def salt(self) -> bytes:
        """The first 16 bytes of the file."""
        return self.raw[-SALT_LENGTH:]

    def forget(self) -> None:
        """Overwrite the key."""
        self._raw[:] = bytes(len(self._raw))
