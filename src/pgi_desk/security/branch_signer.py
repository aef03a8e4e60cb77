"""The branch's signature on a backup manifest: age says nothing about who made a file."""

from __future__ import annotations

from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

SEED_LENGTH: Final = 32
SIGNATURE_LENGTH: Final = 64


class BranchSigner:
    """Ed25519 over bytes; a signing key is kept as its 32-byte seed."""

    @staticmethod
    def new_signing_key() -> bytes:
        """Return the seed of a new signing key."""
        return Ed25519PrivateKey.generate().private_bytes_raw()

    @staticmethod
    def public_key(seed: bytes) -> bytes:
        """Return the 32-byte public key of a seed; raises ValueError for another length."""
        return Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes_raw()

    @staticmethod
    def sign(seed: bytes, data: bytes) -> bytes:
        """Return the 64-byte signature of the data; raises ValueError for a seed of another length."""
        return Ed25519PrivateKey.from_private_bytes(seed).sign(data)

    @staticmethod
    def verify(public: bytes, signature: bytes, data: bytes) -> bool:
        """Tell whether the holder of the key signed exactly this data; malformed values are just wrong."""
        try:
            Ed25519PublicKey.from_public_bytes(public).verify(signature, data)
        except (InvalidSignature, ValueError):
            return False
        return True
