"""A letter without its layout: every word that will be on the paper, already chosen and labelled."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class LetterParty:
    """Who sends or receives: a name, address lines as they are printed, and whom to ask for."""

    name: str
    lines: tuple[str, ...] = ()
    contact_person: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class LetterItem:
    """One item that leaves the desk: its code, its label in the letter's language, its value."""

    code: str
    label: str
    value: str


@dataclass(frozen=True, slots=True)
class CardText:
    """What stands on a neutral card, and nothing else does; an empty line is left out."""

    place: str
    address: str = ""
    phone: str = ""
    day_and_hour: str = ""
    ask_for: str = ""
    word: str = ""


@dataclass(frozen=True, slots=True)
class SharedLetter:
    """One letter that left, as the person reads of it: item labels in their language, the days of this place."""

    recipient: str
    number: str
    left_on: date
    items: tuple[str, ...]
    agreed_on: date | None


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter; `respond_by` is UTC, `witness_code` the head of the audit trail when it was made.

    `sent_on` is the day of the letter that this one is about, where it is about one. `card` and `shared` are for the
    papers that a person takes along.
    """

    template: str
    language: str
    number: str
    case_code: str
    issued_on: date
    priority: str
    priority_label: str
    respond_by: datetime | None
    sender: LetterParty
    recipient: LetterParty
    services: tuple[str, ...]
    items: tuple[LetterItem, ...]
    witness_code: str
    training: bool
    sent_on: date | None = None
    card: CardText = CardText("")
    shared: tuple[SharedLetter, ...] = ()


@dataclass(frozen=True, slots=True)
class PageImage:
    """One page of the preview: 8-bit RGB rows without padding."""

    width: int
    height: int
    pixels: bytes
