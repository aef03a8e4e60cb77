"""The id of what came from a list: the same line gives the same id, and nobody can test guesses on it elsewhere."""

from __future__ import annotations

import hashlib
import hmac
from typing import Final

_PURPOSE: Final = b"pgi-desk import"
LENGTH: Final = 32


def source_id(secret_hex: str, kind: str, key: str) -> str:
    """Return the id of a source key under a secret of its file.

    It stands in the record alone, so that it goes with it, and a list that comes again finds what it brought.
    """
    secret = hmac.new(bytes.fromhex(secret_hex), _PURPOSE, hashlib.sha256).digest()
    return hmac.new(secret, f"{kind}\x1e{key}".encode(), hashlib.sha256).hexdigest()[:LENGTH]
