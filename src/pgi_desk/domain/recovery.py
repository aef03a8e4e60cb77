"""Recovery sheets: three shares of the file's key on paper, any two of which open the file."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from pgi_desk.domain.errors import RecoveryNotProved
from pgi_desk.domain.identifiers import RecoverySetId, StaffId

SHEETS = 3
SHEETS_NEEDED = 2
WORDS_PER_SHEET = 33
REHEARSAL_DUE_AFTER = timedelta(days=365)
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class RecoverySet:
    """One set of three sheets; `key_id` says which key of the file it opens, `holders` where each sheet is kept."""

    set_id: RecoverySetId
    key_id: str
    made_at: datetime
    made_by: StaffId
    holders: tuple[str, ...] = ()
    proved_at: datetime | None = None
    rehearsed_at: datetime | None = None
    retired_at: datetime | None = None

    @property
    def mark(self) -> str:
        """The four characters that stand on each of the three sheets, so that papers of two sets are told apart."""
        return self.set_id.partition("-")[0]

    @property
    def last_typed_at(self) -> datetime | None:
        """When two sheets were last typed back."""
        return self.rehearsed_at or self.proved_at


class Standing(StrEnum):
    """How far the recovery of a file is."""

    NONE = "none"
    NOT_PROVED = "not_proved"
    PROVED = "proved"
    OLD_KEY = "old_key"


@dataclass(frozen=True, slots=True)
class RecoveryState:
    """What is known of the sheets: `proved` is the set in force, `waiting` one that was made and not yet proved."""

    standing: Standing
    proved: RecoverySet | None = None
    waiting: RecoverySet | None = None
    rehearsal_due: bool = False


@dataclass(frozen=True, slots=True)
class TypedWord:
    """One word of a sheet as typed, and where it stands in the text."""

    text: str
    start: int
    end: int


def recovery_set_id(mark: str, random_id: str) -> RecoverySetId:
    """Return the id of a new set; it begins with the mark that its sheets carry."""
    return RecoverySetId(f"{mark}-{random_id}")


def recovery_state(sets: Iterable[RecoverySet], key_id: str, now: datetime) -> RecoveryState:
    """Return how far the recovery is for the key that the file has now; sets of an earlier key open nothing."""
    known = tuple(sets)
    current = [one for one in known if one.key_id == key_id and one.retired_at is None]
    proved = next((one for one in reversed(current) if one.proved_at is not None), None)
    waiting = next((one for one in reversed(current) if one.proved_at is None), None)
    if proved is not None:
        typed_at = proved.last_typed_at
        due = typed_at is not None and now - typed_at > REHEARSAL_DUE_AFTER
        return RecoveryState(Standing.PROVED, proved, waiting, due)
    if waiting is not None:
        return RecoveryState(Standing.NOT_PROVED, waiting=waiting)
    return RecoveryState(Standing.OLD_KEY if known else Standing.NONE)


def require_proved(sets: Iterable[RecoverySet], key_id: str) -> None:
    """Raise RecoveryNotProved unless two sheets of the key that the file has now were typed back once."""
    if not any(one.key_id == key_id and one.proved_at is not None for one in sets):
        raise RecoveryNotProved()


def typed_words(text: str) -> tuple[TypedWord, ...]:
    """Return the words of a typed sheet; numbers, points, spaces and line breaks between them do not count."""
    return tuple(TypedWord(found[0], found.start(), found.end()) for found in _WORD.finditer(text))
