"""The audit trail: each entry holds the hash of the one before, so that no entry can be changed unseen."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

GENESIS = "0" * 64
# Stands in place of the digest of a row that was removed on purpose.
GONE = ""
SHORT_CODE_LENGTH = 12


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One entry: who did what to which row; codes only, never a name or a text that somebody typed."""

    sequence: int
    utc: str
    staff_id: str
    action: str
    case_code: str
    table_name: str
    row_id: str
    row_version: int
    row_digest: str
    detail: str
    previous_hash: str
    hash: str


def sealed(entry_without_hash: AuditEntry) -> AuditEntry:
    """Return the entry with its hash over all other fields, the previous hash included."""
    body = (
        entry_without_hash.sequence,
        entry_without_hash.utc,
        entry_without_hash.staff_id,
        entry_without_hash.action,
        entry_without_hash.case_code,
        entry_without_hash.table_name,
        entry_without_hash.row_id,
        entry_without_hash.row_version,
        entry_without_hash.row_digest,
        entry_without_hash.detail,
        entry_without_hash.previous_hash,
    )
    digest = hashlib.sha256(_canonical(body)).hexdigest()
    return AuditEntry(*body, digest)


def row_digest(table_name: str, row: Mapping[str, str | int | None]) -> str:
    """Return the digest of a row as it is stored; columns in name order, so that their order in the table is free.

    The row holds a random nonce: once a row is erased, nobody can test guesses against the digest that stays.
    """
    return hashlib.sha256(_canonical((table_name, sorted(row.items())))).hexdigest()


def first_break(entries: Iterable[AuditEntry]) -> int | None:
    """Return the sequence number of the first entry that does not fit the chain, or None when all do."""
    expected_sequence, previous = 1, GENESIS
    for entry in entries:
        fits = entry.sequence == expected_sequence and entry.previous_hash == previous
        if not fits or sealed(entry).hash != entry.hash:
            return expected_sequence
        expected_sequence, previous = entry.sequence + 1, entry.hash
    return None


def short_code(head_hash: str) -> str:
    """Return the first 48 bits of the head as groups of four, for paper: each letter is a witness."""
    code = head_hash[:SHORT_CODE_LENGTH].upper()
    return "-".join(code[start : start + 4] for start in range(0, SHORT_CODE_LENGTH, 4))


def _canonical(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
