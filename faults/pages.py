"""The pages of an encrypted file in clear, without the database: what docs/file-format.md promises can be read."""

from __future__ import annotations

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE_SIZE = 4096
SALT, KEY, VECTOR, CODE = 16, 32, 16, 64
CONTENT = PAGE_SIZE - VECTOR - CODE
# On the first page, what counts changes: SQLite's change counter, and the version that wrote it last.
_COUNTERS = ((24, 28), (92, 100))


def decrypted(content: bytes, raw_key: bytes) -> list[bytes]:
    """Return every page in clear, free ones too; the first one without its counters.

    The code that shows whether a page is genuine is not looked at: this is for searching and for comparing.
    """
    pages = [_page(content[place : place + PAGE_SIZE], raw_key) for place in range(0, len(content), PAGE_SIZE)]
    if pages:
        first = bytearray(SALT) + _page(content[SALT:PAGE_SIZE], raw_key)
        for start, end in _COUNTERS:
            first[start:end] = bytes(end - start)
        pages[0] = bytes(first)
    return pages


def _page(stored: bytes, raw_key: bytes) -> bytes:
    body, vector = stored[: -VECTOR - CODE], stored[-VECTOR - CODE : -CODE]
    opened = Cipher(algorithms.AES(raw_key[:KEY]), modes.CBC(vector)).decryptor()
    return opened.update(body) + opened.finalize()
