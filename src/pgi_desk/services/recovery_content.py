"""A recovery sheet without its layout: everything that will be on the paper."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from pgi_desk.domain.identifiers import RecoverySetId


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """One of three sheets; it names file, key and set by short codes, and neither branch nor people."""

    language: str
    number: int
    words: tuple[str, ...] = field(repr=False)
    mark: str
    made_on: date
    file_code: str
    key_code: str
    training: bool


@dataclass(frozen=True, slots=True)
class SheetsMade:
    """A new set of sheets; the words exist here and on paper, and nowhere else."""

    set_id: RecoverySetId
    mark: str
    sheets: tuple[RecoverySheet, ...] = field(repr=False)
