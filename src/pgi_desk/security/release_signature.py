"""Whether a set-up file is the one that was released: its signature, against the key that came with the program.

The format is that of minisign, so that others can check it without this program: Ed25519 over the BLAKE2b digest of the
file, and a second signature over the first and the comment that says what was signed.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import secrets
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    load_pem_private_key,
)

from pgi_desk.domain.errors import SetupNotGenuine

ENDING: Final = ".minisig"
_KEY, _OF_DIGEST = b"Ed", b"ED"
_NUMBER, _SIGNATURE = 8, 64
_MOST_TEXT: Final = 4096
_UNTRUSTED, _TRUSTED = "untrusted comment: ", "trusted comment: "
# As the name of a key begins that stands in until there is one whose private half somebody keeps.
PLACEHOLDER: Final = "placeholder"


@dataclass(frozen=True, slots=True)
class ReleaseKey:
    """The public half of the key that signs releases, and its number, as it stands on the printed page."""

    number: bytes
    key: bytes
    name: str

    @property
    def shown(self) -> str:
        """The number for comparing with paper."""
        return self.number[::-1].hex().upper()

    @property
    def stands_in(self) -> bool:
        """Whether this is no release key: nobody has its private half, so that no release bears its signature."""
        return self.name.startswith(PLACEHOLDER)


def read_key(text: str) -> ReleaseKey:
    """Return the key of a public key file; raises SetupNotGenuine (`problem` no_key)."""
    lines = text.splitlines()
    data = _decoded(lines[1]) if len(lines) > 1 else b""
    if len(data) != 2 + _NUMBER + 32 or data[:2] != _KEY:
        raise SetupNotGenuine(problem="no_key")
    return ReleaseKey(data[2:10], data[10:], lines[0].removeprefix(_UNTRUSTED))


def check_release(path: Path, key: ReleaseKey, signature: Path | None = None) -> str:
    """Return what the signature says of the file; raises SetupNotGenuine (`problem`, `path`, `number`).

    `problem` is missing, no_signature, damaged_signature, other_key or changed; in a program that has no release key
    yet, no_release_key for what no signature can tell there.
    """
    facts = {"path": path.name, "number": key.shown}
    if not path.is_file():
        raise SetupNotGenuine(problem="missing", **facts)
    beside = signature or path.with_name(path.name + ENDING)
    if key.stands_in and not beside.is_file():
        raise SetupNotGenuine(problem="no_release_key", **facts)
    number, signed, said, whole = _parts(beside, facts)
    if number != key.number:
        raise SetupNotGenuine(problem="no_release_key" if key.stands_in else "other_key", **facts)
    public = Ed25519PublicKey.from_public_bytes(key.key)
    try:
        public.verify(signed, _digest(path))
        public.verify(whole, signed + said.encode())
    except InvalidSignature:
        raise SetupNotGenuine(problem="changed", **facts) from None
    except OSError:
        raise SetupNotGenuine(problem="missing", **facts) from None
    return said


def new_key(passphrase: str, name: str) -> tuple[str, str]:
    """Return a new private key, which opens with the passphrase, and the text of its public half."""
    private = Ed25519PrivateKey.generate()
    pem = private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(passphrase.encode()))
    data = _KEY + secrets.token_bytes(_NUMBER) + private.public_key().public_bytes_raw()
    return pem.decode(), f"{_UNTRUSTED}{name}\n{base64.b64encode(data).decode()}\n"


def sign_release(path: Path, private: str, passphrase: str, key: ReleaseKey, said: str) -> str:
    """Return the text of the signature of a file; `said` is one line and is signed as well. Raises ValueError."""
    secret = load_pem_private_key(private.encode(), passphrase.encode())
    if not isinstance(secret, Ed25519PrivateKey) or secret.public_key().public_bytes_raw() != key.key:
        raise ValueError("the private key is not the other half of the public one")
    signed = secret.sign(_digest(path))
    whole = secret.sign(signed + said.encode())
    first = base64.b64encode(_OF_DIGEST + key.number + signed).decode()
    return f"{_UNTRUSTED}{key.name}\n{first}\n{_TRUSTED}{said}\n{base64.b64encode(whole).decode()}\n"


def _parts(path: Path, facts: dict[str, str]) -> tuple[bytes, bytes, str, bytes]:
    try:
        with path.open("rb") as stream:
            lines = stream.read(_MOST_TEXT).decode("utf-8").splitlines()
    except OSError:
        raise SetupNotGenuine(problem="no_signature", **facts) from None
    except UnicodeDecodeError:
        raise SetupNotGenuine(problem="damaged_signature", **facts) from None
    if len(lines) != 4 or not lines[2].startswith(_TRUSTED):
        raise SetupNotGenuine(problem="damaged_signature", **facts)
    first, whole = _decoded(lines[1]), _decoded(lines[3])
    if len(first) != 2 + _NUMBER + _SIGNATURE or first[:2] != _OF_DIGEST or len(whole) != _SIGNATURE:
        raise SetupNotGenuine(problem="damaged_signature", **facts)
    return first[2:10], first[10:], lines[2].removeprefix(_TRUSTED), whole


def _decoded(line: str) -> bytes:
    try:
        return base64.b64decode(line, validate=True)
    except binascii.Error:
        return b""


def _digest(path: Path) -> bytes:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, hashlib.blake2b).digest()
