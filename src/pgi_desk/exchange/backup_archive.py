"""The inside of a backup: an uncompressed tar of four members, written and read byte for byte one way."""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, fields
from datetime import datetime
from pathlib import Path
from typing import BinaryIO, Final

from pgi_desk.domain.errors import DamagedBackup, FileExists, NewerFormat

MEMBERS: Final = ("manifest.json", "manifest.sig", "vault.pgidesk", "RESTORE.txt")
FORMAT: Final = 2
PADDED_SINCE: Final = 2  # the formats from this one on hide their size
SIGNATURE_LENGTH: Final = 64
_LONGEST_TEXT: Final = 64 * 1024
_BLOCK: Final = 512
_CHUNK: Final = 1024 * 1024
_SMALLEST: Final = 16 * _BLOCK
_END: Final = 2 * _BLOCK
_OCTAL_FIELD: Final = re.compile(rb"[0-7]{11}\x00")
_LARGEST_FIELD: Final = 0o77777777777  # eleven octal digits
_LARGEST_NUMBER: Final = 2**63 - 1
_HEX_64: Final = r"[0-9a-f]{64}"
_TEXT_RULES: Final = {
    "app_version": r"[0-9A-Za-z.+-]{1,40}",
    "file_id": r"[0-9A-Za-z-]{1,64}",
    "vault_sha256": _HEX_64,
    "restore_sha256": _HEX_64,
    "audit_hash": _HEX_64,
    "signer_public_hex": _HEX_64,
    "reason": r"[a-z][a-z_-]{0,31}",
}
_MOMENT: Final = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ"
_TABLE_NAME: Final = r"[A-Za-z_][0-9A-Za-z_]{0,63}"


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup says about itself; signed by the branch. Times are UTC, hashes lower-case hex."""

    app_version: str
    schema_version: int
    file_id: str
    sequence: int
    created_utc: str
    row_counts: Mapping[str, int]
    vault_size: int
    vault_sha256: str
    restore_sha256: str
    audit_sequence: int
    audit_hash: str
    signer_public_hex: str
    reason: str
    format: int = FORMAT
    min_reader: int = FORMAT


@dataclass(frozen=True, slots=True)
class ArchiveContents:
    """A backup whose members agree with its manifest; the signature over `manifest_json` is not yet checked."""

    manifest: Manifest
    manifest_json: bytes
    signature: bytes
    vault: Path
    restore_text: bytes


def encode_manifest(manifest: Manifest) -> bytes:
    """Return the one JSON text of a manifest (ASCII, sorted keys, one line), ready to be signed.

    Raises DamagedBackup (`problem`: manifest, `field`) for values that could not be read back.
    """
    values = {field.name: getattr(manifest, field.name) for field in fields(Manifest)}
    values["row_counts"] = dict(manifest.row_counts)
    _check_values(values)
    return json.dumps(values, sort_keys=True, separators=(",", ":"), allow_nan=False).encode("ascii") + b"\n"


def decode_manifest(text: bytes) -> Manifest:
    """Read a manifest strictly: every key once, no others, exact types, and the very bytes we would write.

    Only a newer format that calls itself readable for this program (`min_reader`) may have more keys.
    Raises NewerFormat (`found`, `known`) and DamagedBackup (`problem`: manifest).
    """
    try:
        values = json.loads(text.decode("ascii"))
    except (ValueError, RecursionError):
        raise DamagedBackup(problem="manifest", field="json") from None
    if not isinstance(values, dict):
        raise DamagedBackup(problem="manifest", field="json")
    newer = _is_newer(values)
    names = {field.name for field in fields(Manifest)}
    if values.keys() != names and not (newer and values.keys() > names):
        raise DamagedBackup(problem="manifest", field="keys")
    known = {name: values[name] for name in names}
    _check_values(known)
    manifest = Manifest(**known)
    if not newer and encode_manifest(manifest) != text:
        raise DamagedBackup(problem="manifest", field="json")
    return manifest


class ArchiveStream:
    """An archive that is read while it is being put together, so that it never lies on the disk itself.

    `mtime` is in seconds since 1970. The same input gives the same bytes. Raises what `write_archive` raises.
    """

    def __init__(self, manifest_json: bytes, signature: bytes, vault: Path, restore_text: bytes, mtime: int) -> None:
        self._parts = _archive(manifest_json, signature, vault, restore_text, mtime)
        self._rest = memoryview(b"")

    def read(self, size: int = -1) -> bytes:
        """Return up to `size` bytes, nothing at the end, or without a size everything."""
        if size < 0:
            return b"".join((self._rest, *self._parts))
        while not self._rest:
            following = next(self._parts, None)
            if following is None:
                return b""
            self._rest = memoryview(following)
        part, self._rest = self._rest[:size], self._rest[size:]
        return bytes(part)

    def close(self) -> None:
        """Let go of the vault, also in the middle."""
        self._parts.close()


def write_archive(
    target: BinaryIO, manifest_json: bytes, signature: bytes, vault: Path, restore_text: bytes, mtime: int
) -> None:
    """Write the archive; the same input gives the same bytes. `mtime` is in seconds since 1970.

    Raises DamagedBackup when the manifest does not describe exactly what was written (`problem` as in
    read_archive), for instance because the vault file changed meanwhile; the target is worthless then.
    """
    for part in _archive(manifest_json, signature, vault, restore_text, mtime):
        target.write(part)


def _archive(
    manifest_json: bytes, signature: bytes, vault: Path, restore_text: bytes, mtime: int
) -> Generator[bytes, None, None]:
    """Yield the archive from its first byte to its last."""
    manifest = decode_manifest(manifest_json)
    if len(signature) != SIGNATURE_LENGTH:
        raise DamagedBackup(problem="size", member=MEMBERS[1])
    _compare(_sha256(restore_text), manifest.restore_sha256, MEMBERS[3])
    yield _member(MEMBERS[0], manifest_json, mtime)
    yield _member(MEMBERS[1], signature, mtime)
    yield _header(MEMBERS[2], manifest.vault_size, mtime)
    with vault.open("rb") as stream:
        if os.fstat(stream.fileno()).st_size != manifest.vault_size:
            raise DamagedBackup(problem="size", member=MEMBERS[2])
        digest = hashlib.sha256()
        for part in _parts_of(stream, manifest.vault_size):
            digest.update(part)
            yield part
    _compare(digest.hexdigest(), manifest.vault_sha256, MEMBERS[2])
    yield bytes(_padding(manifest.vault_size))
    yield _member(MEMBERS[3], restore_text, mtime)
    sizes = (len(manifest_json), SIGNATURE_LENGTH, manifest.vault_size, len(restore_text))
    for length in _pieces(_end_length(sizes, manifest.format)):
        yield bytes(length)


def read_archive(source: BinaryIO, folder: Path) -> ArchiveContents:
    """Read an archive and put its vault into a folder as a new file of mode 0600; no other file is made.

    Raises DamagedBackup (`problem`: order, header, size, hash, padding, truncated, trailing or manifest;
    `member`), NewerFormat (`found`, `known`), or FileExists when the vault's name is taken; after an error
    no vault is left in the folder.
    """
    mtime, size = _read_header(source, MEMBERS[0], None)
    manifest_json = _read_text(source, MEMBERS[0], size)
    manifest = decode_manifest(manifest_json)
    _, size = _read_header(source, MEMBERS[1], mtime)
    if size != SIGNATURE_LENGTH:
        raise DamagedBackup(problem="size", member=MEMBERS[1])
    signature = _read_text(source, MEMBERS[1], size)
    _, size = _read_header(source, MEMBERS[2], mtime)
    if size != manifest.vault_size:
        raise DamagedBackup(problem="size", member=MEMBERS[2])
    vault = folder / MEMBERS[2]
    with _new_file(vault) as stream:
        found = _copy(source, stream.write, size)
        _compare(found, manifest.vault_sha256, MEMBERS[2])
        _read_padding(source, MEMBERS[2], size)
        _, size = _read_header(source, MEMBERS[3], mtime)
        restore_text = _read_text(source, MEMBERS[3], size)
        _compare(_sha256(restore_text), manifest.restore_sha256, MEMBERS[3])
        sizes = (len(manifest_json), SIGNATURE_LENGTH, manifest.vault_size, len(restore_text))
        _read_end(source, _end_length(sizes, manifest.format))
        stream.flush()
        os.fsync(stream.fileno())
    return ArchiveContents(manifest, manifest_json, signature, vault, restore_text)


# --- manifest values --------------------------------------------------------------------------------------


def _is_newer(values: Mapping[str, object]) -> bool:
    """Tell whether a newer program wrote the manifest in a way that this one may still read."""
    numbers = [values.get("format"), values.get("min_reader")]
    written, needed = (number if isinstance(number, int) and _is_number(number) else 0 for number in numbers)
    if not 0 < needed <= written:
        raise DamagedBackup(problem="manifest", field="format")
    if needed > FORMAT:
        raise NewerFormat(found=needed, known=FORMAT)
    return written > FORMAT


def _check_values(values: Mapping[str, object]) -> None:
    for key, value in values.items():
        if key == "created_utc":
            valid = _is_moment(value)
        elif key in _TEXT_RULES:
            valid = isinstance(value, str) and re.fullmatch(_TEXT_RULES[key], value, re.ASCII) is not None
        elif key == "row_counts":
            valid = isinstance(value, dict) and all(_is_row_count(*item) for item in value.items())
        else:
            valid = _is_number(value)
        if not valid:
            raise DamagedBackup(problem="manifest", field=key)


def _is_row_count(table: object, count: object) -> bool:
    return isinstance(table, str) and re.fullmatch(_TABLE_NAME, table) is not None and _is_number(count)


def _is_moment(value: object) -> bool:
    if not isinstance(value, str) or re.fullmatch(_MOMENT, value, re.ASCII) is None:
        return False
    try:
        datetime.fromisoformat(value)
    except ValueError:
        return False
    return True


def _is_number(value: object) -> bool:
    # In Python true is also the number one; in a manifest it is a mistake.
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= _LARGEST_NUMBER


# --- members ----------------------------------------------------------------------------------------------


def _header(name: str, size: int, mtime: int) -> bytes:
    """Return the only header that a member may have (POSIX ustar): a plain file, mode 0600, no owner.

    Built here and not by a library, so that it stays the same for good.
    """
    if not 0 <= size <= _LARGEST_FIELD or not 0 <= mtime <= _LARGEST_FIELD:
        raise DamagedBackup(problem="size", member=name)
    zero = b"0000000\x00"
    before = (
        name.encode("ascii").ljust(100, b"\x00") + b"0000600\x00" + 2 * zero + b"%011o\x00%011o\x00" % (size, mtime)
    )
    after = b"0" + bytes(100) + b"ustar\x0000" + bytes(64) + 2 * zero + bytes(167)
    checksum = sum(before) + sum(after) + 8 * ord(" ")
    return before + b"%06o\x00 " % checksum + after


def _read_header(source: BinaryIO, name: str, mtime: int | None) -> tuple[int, int]:
    """Return time and size of the next member, which must be `name` with exactly the header we write.

    Building the header again and comparing it rules out links, folders, other names and every odd field.
    """
    block = _read(source, _BLOCK, name)
    if block[:100].rstrip(b"\x00") != name.encode("ascii"):
        raise DamagedBackup(problem="order", member=name)
    size_field, time_field = block[124:136], block[136:148]
    if not _OCTAL_FIELD.fullmatch(size_field) or not _OCTAL_FIELD.fullmatch(time_field):
        raise DamagedBackup(problem="header", member=name)
    size, found = int(size_field[:11], 8), int(time_field[:11], 8)
    if block != _header(name, size, found) or mtime not in (None, found):
        raise DamagedBackup(problem="header", member=name)
    return found, size


def _read_text(source: BinaryIO, name: str, size: int) -> bytes:
    if size > _LONGEST_TEXT:
        raise DamagedBackup(problem="size", member=name)
    text = _read(source, size, name)
    _read_padding(source, name, size)
    return text


def _read_padding(source: BinaryIO, name: str, size: int) -> None:
    if any(_read(source, _padding(size), name)):
        raise DamagedBackup(problem="padding", member=name)


def _read_end(source: BinaryIO, length: int) -> None:
    """Accept zeros of exactly this length and nothing after them."""
    if any(any(_read(source, part, "")) for part in _pieces(length)) or source.read(1):
        raise DamagedBackup(problem="trailing")


def _end_length(sizes: tuple[int, ...], written_as: int) -> int:
    """Return how many zeros follow members of these sizes: two blocks that end a tar, and what hides the size."""
    members = sum(_BLOCK + size + _padding(size) for size in sizes)
    return (padded(members + _END) if written_as >= PADDED_SINCE else members + _END) - members


def padded(length: int) -> int:
    """Return the length to which an archive of this one is filled up.

    There are few sizes, each 12 per cent above the one before in whole blocks, so that a lost stick does not tell how
    many cases a branch has, nor two sticks how many were added.
    """
    size = _SMALLEST
    while size < length:
        size = size * 112 // 100 // _BLOCK * _BLOCK
    return size


def _pieces(length: int) -> Iterator[int]:
    while length > 0:
        yield min(length, _CHUNK)
        length -= _CHUNK


def _read(source: BinaryIO, size: int, name: str) -> bytes:
    parts: list[bytes] = []
    while size > 0:
        part = source.read(size)
        if not part:
            raise DamagedBackup(problem="truncated", member=name)
        parts.append(part)
        size -= len(part)
    return b"".join(parts)


def _member(name: str, content: bytes, mtime: int) -> bytes:
    if len(content) > _LONGEST_TEXT:
        raise DamagedBackup(problem="size", member=name)
    return _header(name, len(content), mtime) + content + bytes(_padding(len(content)))


def _parts_of(source: BinaryIO, size: int) -> Iterator[bytes]:
    """Yield exactly `size` bytes of the vault."""
    for length in _pieces(size):
        yield _read(source, length, MEMBERS[2])


def _copy(source: BinaryIO, write: Callable[[bytes], int], size: int) -> str:
    """Pass on exactly `size` bytes of the vault and return their SHA-256."""
    digest = hashlib.sha256()
    for part in _parts_of(source, size):
        digest.update(part)
        write(part)
    return digest.hexdigest()


@contextmanager
def _new_file(path: Path) -> Iterator[BinaryIO]:
    """Open a new private file that is removed again when anything goes wrong."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    try:
        handle = os.open(path, flags, 0o600)
    except FileExistsError:
        raise FileExists(path=path) from None
    try:
        with os.fdopen(handle, "wb") as stream:
            yield stream
    except BaseException:
        path.unlink()
        raise


def _compare(found: str, expected: str, member: str) -> None:
    if found != expected:
        raise DamagedBackup(problem="hash", member=member)


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _padding(size: int) -> int:
    return -size % _BLOCK
