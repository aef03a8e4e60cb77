"""The age identity that belongs to a file key, so that whoever can open the file can open its backups."""

from __future__ import annotations

from typing import Final

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from pgi_desk.security.backup_envelope import Envelope
from pgi_desk.security.key_derivation import KEY_LENGTH

_PURPOSE: Final = b"pgi-desk backup identity 1"
_PREFIX: Final = "age-secret-key-"
# Bech32 alphabet and checksum generators (BIP-173), as age uses them for its keys.
_ALPHABET: Final = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_GENERATORS: Final = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_CHECKSUM_LENGTH: Final = 6


def identity_of_file_key(file_key: bytes | bytearray) -> tuple[str, str]:
    """Return the secret identity and public key derived from a 32-byte file key (HKDF-SHA256).

    The same key always gives the same pair. Raises ValueError for a key of another length.
    """
    if len(file_key) != KEY_LENGTH:
        raise ValueError(len(file_key))
    scalar = HKDF(algorithm=SHA256(), length=32, salt=None, info=_PURPOSE).derive(file_key)
    secret = _bech32(_PREFIX, scalar).upper()
    return secret, Envelope.public_key(secret)


def _bech32(prefix: str, data: bytes) -> str:
    groups = _five_bit_groups(data)
    expanded = [ord(letter) >> 5 for letter in prefix] + [0] + [ord(letter) & 31 for letter in prefix]
    rest = _remainder([*expanded, *groups, *[0] * _CHECKSUM_LENGTH]) ^ 1
    checksum = [rest >> 5 * (_CHECKSUM_LENGTH - 1 - place) & 31 for place in range(_CHECKSUM_LENGTH)]
    return prefix + "1" + "".join(_ALPHABET[group] for group in [*groups, *checksum])


def _five_bit_groups(data: bytes) -> list[int]:
    padding = -len(data) * 8 % 5
    bits = int.from_bytes(data, "big") << padding
    count = (len(data) * 8 + padding) // 5
    return [bits >> 5 * (count - 1 - place) & 31 for place in range(count)]


def _remainder(groups: list[int]) -> int:
    rest = 1
    for group in groups:
        top = rest >> 25
        rest = (rest & 0x1FFFFFF) << 5 ^ group
        for place, generator in enumerate(_GENERATORS):
            rest ^= generator if top >> place & 1 else 0
    return rest
