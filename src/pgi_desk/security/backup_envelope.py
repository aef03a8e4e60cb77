"""The outer layer of a backup: a plain age file, to public keys or with a passphrase."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import BinaryIO, Final, Literal, Protocol

import pyrage

from pgi_desk.domain.errors import BackupRefused, DamagedBackup, InvalidEntry, WrongBackupSecret

BackupKind = Literal["recipients", "passphrase"]

_MAGIC: Final = b"age-encryption.org/v1\n"
_LONGEST_HEADER: Final = 64 * 1024
# The library tells its refusals apart only in words; a test pins each of these.
_DAMAGED_HEADER: Final = ("Header MAC is invalid", "Header is invalid", "Incomplete header", "Unknown age format")
_DAMAGED_CONTENT: Final = "decryption error"
_TOO_MUCH_WORK: Final = "Excessive work parameter"


class Readable(Protocol):
    """What can be encrypted: a file, or something that is put together while it is read."""

    def read(self, size: int = -1, /) -> bytes:
        """Return up to `size` bytes, or without a size everything."""


class Envelope:
    """Encrypts and opens age files; sources and targets are binary streams at their start.

    Errors of the streams themselves (a full disk, a stick pulled out) come through as OSError. After any
    error the target holds unfinished bytes and must be thrown away.
    """

    @staticmethod
    def recipient(text: str) -> str:
        """Return a public key as age writes it; raises BackupRefused (`problem`: recipient)."""
        return str(_recipient(text))

    @staticmethod
    def encrypt_to_recipients(source: Readable, target: BinaryIO, recipients: Sequence[str]) -> None:
        """Encrypt a stream to public keys (`age1...`) in constant memory.

        Raises BackupRefused (`problem`: recipient) for text that is no public key, or for none at all.
        """
        keys = [_recipient(text) for text in recipients]
        if not keys:
            raise BackupRefused(problem="recipient", recipient="")
        watched_source, watched_target = _WatchedSource(source), _Watched(target)
        try:
            pyrage.encrypt_io(watched_source, watched_target, keys)
        except pyrage.EncryptError:
            _raise_stream_error(watched_source, watched_target)
            raise

    @staticmethod
    def encrypt_with_passphrase(source: Readable, target: BinaryIO, passphrase: str) -> None:
        """Encrypt a stream with a passphrase (scrypt); the library needs the whole content in memory.

        Raises InvalidEntry for a passphrase that is empty or not valid Unicode.
        """
        _require_text(passphrase)
        target.write(pyrage.passphrase.encrypt(source.read(), passphrase))

    @staticmethod
    def kind(source: BinaryIO) -> BackupKind:
        """Tell what opens a backup: one of its recipients' identities, or its passphrase.

        Leaves the stream where it was. Raises BackupRefused (`problem`: not_a_backup) for any other file and
        DamagedBackup (`problem`: header) when the header does not end.
        """
        start = source.tell()
        try:
            header = source.read(_LONGEST_HEADER)
        finally:
            source.seek(start)
        if not header.startswith(_MAGIC):
            raise BackupRefused(problem="not_a_backup")
        stanzas, end, _ = header.partition(b"\n--- ")
        if not end:
            raise DamagedBackup(problem="header")
        return "passphrase" if b"\n-> scrypt " in stanzas else "recipients"

    @staticmethod
    def decrypt(
        source: BinaryIO, target: BinaryIO, *, passphrase: str | None = None, identities: Sequence[str] = ()
    ) -> None:
        """Open a backup with what fits its kind; content is streamed, except from passphrase backups.

        Raises WrongBackupSecret when the secret is absent or does not open it (a damaged key line looks the
        same), DamagedBackup (`problem`: header or content), BackupRefused (`problem`: not_a_backup or
        identity), and InvalidEntry for a passphrase that is not valid Unicode.
        """
        keys = [_identity(text) for text in identities]
        if Envelope.kind(source) == "passphrase":
            if passphrase is None:
                raise WrongBackupSecret(needs="passphrase")
            _decrypt_with_passphrase(source, target, passphrase)
            return
        if not keys:
            raise WrongBackupSecret(needs="identity")
        watched_source, watched_target = _WatchedSource(source), _Watched(target)
        try:
            pyrage.decrypt_io(watched_source, watched_target, keys)
        except (pyrage.DecryptError, OSError) as error:
            _raise_stream_error(watched_source, watched_target)
            raise _refusal(error) from None

    @staticmethod
    def new_identity() -> tuple[str, str]:
        """Return a new secret identity (`AGE-SECRET-KEY-1...`) and its public key (`age1...`)."""
        identity = pyrage.x25519.Identity.generate()
        return str(identity), str(identity.to_public())

    @staticmethod
    def public_key(identity: str) -> str:
        """Return the public key of a secret identity; raises BackupRefused (`problem`: identity)."""
        return str(_identity(identity).to_public())


# The work of a passphrase as a power of two: more than any program chooses for a second of it is hostile.
SANE_WORK, TRIES = 22, 12
_WORK: Final = re.compile(rb"age-encryption\.org/v1\n-> scrypt \S+ (\d{1,3})\n")


class _Watched:
    """Passes writes on and remembers a stream's own error, which the library turns into words."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self.error: OSError | None = None

    def write(self, data: bytes) -> int:
        try:
            return self._stream.write(data)
        except OSError as error:
            self.error = error
            raise

    def flush(self) -> None:
        try:
            self._stream.flush()
        except OSError as error:
            self.error = error
            raise


class _WatchedSource:
    """Passes reads on and remembers a source's own error, which the library turns into words."""

    def __init__(self, source: Readable) -> None:
        self._source = source
        self.error: Exception | None = None

    def read(self, size: int = -1) -> bytes:
        try:
            return self._source.read(size)
        except Exception as error:
            self.error = error
            raise


def _decrypt_with_passphrase(source: BinaryIO, target: BinaryIO, passphrase: str) -> None:
    _require_text(passphrase)
    content = source.read()
    work = _WORK.match(content)
    target.write(_decrypted(content, passphrase, TRIES if work and int(work[1]) <= SANE_WORK else 1))


def _decrypted(content: bytes, passphrase: str, tries: int) -> bytes:
    """Decrypt; the library refuses work that takes too long by what it measures then, and measures anew."""
    try:
        plain: bytes = pyrage.passphrase.decrypt(content, passphrase)
    except pyrage.DecryptError as error:
        if tries > 1 and str(error).startswith(_TOO_MUCH_WORK):
            return _decrypted(content, passphrase, tries - 1)
        raise _refusal(error) from None
    return plain


def _refusal(error: Exception) -> BackupRefused:
    message = str(error)
    if message.startswith((*_DAMAGED_HEADER, _TOO_MUCH_WORK)):
        return DamagedBackup(problem="header")
    if message == _DAMAGED_CONTENT:
        return DamagedBackup(problem="content")
    return WrongBackupSecret()


def _raise_stream_error(*streams: _Watched | _WatchedSource) -> None:
    for stream in streams:
        if stream.error is not None:
            raise stream.error


def _recipient(text: str) -> pyrage.x25519.Recipient:
    try:
        return pyrage.x25519.Recipient.from_str(text.strip())
    except (pyrage.RecipientError, UnicodeEncodeError):
        raise BackupRefused(problem="recipient", recipient=text) from None


def _identity(text: str) -> pyrage.x25519.Identity:
    try:
        return pyrage.x25519.Identity.from_str(text.strip())
    except (pyrage.IdentityError, UnicodeEncodeError):
        # The text may be a mistyped secret, so it does not travel in the error.
        raise BackupRefused(problem="identity") from None


def _require_text(passphrase: str) -> None:
    if not passphrase:
        raise InvalidEntry(field="passphrase", problem="empty")
    try:
        passphrase.encode("utf-8")
    except UnicodeEncodeError:
        raise InvalidEntry(field="passphrase", problem="not_text") from None
