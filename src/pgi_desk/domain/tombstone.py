"""What stays of somebody who was erased: a digest by which an old copy of the record is known again, and no word."""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass
from datetime import date

from pgi_desk.domain.identifiers import CaseCode, StaffId

# Under this, so that the digest of a case cannot be taken for anything else that the same secret makes.
_PURPOSE = b"pgi-desk tombstone 1"
AGAIN = "again"


@dataclass(frozen=True, slots=True)
class Tombstone:
    """One record that was erased: when, on what ground, by whom, and how many rows; never who it was.

    `reason` is `again` for one that came back with an old copy and was erased a second time.
    """

    digest: str
    erased_on: date
    reason: str
    erased_by: StaffId
    row_count: int
    approved_by: StaffId | None = None
    approval: str = ""


def tombstone_of(secret_hex: str, case_code: CaseCode) -> str:
    """Return the digest of a case under a secret of its file.

    A case code is short enough to be guessed, so whoever has only the digest, as on the laptop, must not be able to
    test guesses: the secret is inside the encrypted file alone, and in each of its copies.
    """
    key = hmac.new(bytes.fromhex(secret_hex), _PURPOSE, hashlib.sha256).digest()
    return hmac.new(key, case_code.encode(), hashlib.sha256).hexdigest()
