"""A letter under a passphrase, for e-mail: AES-256 as PDF 2.0 has it, in memory from end to end."""

from __future__ import annotations

import io
import secrets
from typing import Final

import pikepdf

OWNER_BYTES = 32
# The revision of PDF 2.0; earlier ones are withdrawn or broken.
REVISION: Final = 6


class AesPdfLock:
    """Implements PdfLock with pikepdf; nothing is ever written to disk here."""

    def lock(self, pdf: bytes, passphrase: str) -> bytes:
        """Return the PDF so that it opens with the passphrase alone; who made it is not in the file."""
        # Whoever has the owner's password may change what is allowed: nobody has it.
        encryption = pikepdf.Encryption(
            user=passphrase, owner=secrets.token_hex(OWNER_BYTES), R=REVISION, aes=True, metadata=True
        )
        locked = io.BytesIO()
        with pikepdf.open(io.BytesIO(pdf)) as document:
            # Packed together, the names of fonts and the make of the pages are encrypted as well.
            document.save(locked, encryption=encryption, object_stream_mode=pikepdf.ObjectStreamMode.generate)
        return locked.getvalue()

    def holds(self, locked: bytes, passphrase: str, pdf: bytes) -> bool:
        """Tell whether a file opens with the passphrase, not without it, and holds exactly this PDF."""
        if self._opens(locked, "") or not self._opens(locked, passphrase):
            return False
        with pikepdf.open(io.BytesIO(locked), password=passphrase) as document:
            strong = document.encryption.R == REVISION and document.encryption.bits == 256
            return strong and _content(document) == _content_of(pdf)

    @staticmethod
    def _opens(locked: bytes, passphrase: str) -> bool:
        try:
            pikepdf.open(io.BytesIO(locked), password=passphrase).close()
        except (pikepdf.PasswordError, pikepdf.PdfError):
            return False
        return True


def _content_of(pdf: bytes) -> bytes:
    with pikepdf.open(io.BytesIO(pdf)) as document:
        return _content(document)


def _content(document: pikepdf.Pdf) -> bytes:
    """Return all of a document in one form, whatever file it came from."""
    plain = io.BytesIO()
    document.save(
        plain,
        static_id=True,
        force_version="1.7",
        object_stream_mode=pikepdf.ObjectStreamMode.disable,
        compress_streams=False,
        stream_decode_level=pikepdf.StreamDecodeLevel.generalized,
    )
    return plain.getvalue()
