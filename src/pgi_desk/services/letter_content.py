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
class Letterhead:
    """The branch's own head of its letters: the first line is set large; `image` is a PNG of plain pixels, or empty."""

    lines: tuple[str, ...] = ()
    image: bytes = b""


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
    """One letter that left, as the person reads of it: item labels in their language, the days of this place.

    What was told without their consent has no number, and the `reason` for it as a label.
    """

    recipient: str
    number: str
    left_on: date
    items: tuple[str, ...]
    agreed_on: date | None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter; `respond_by` is UTC, `witness_code` the head of the audit trail when it was made.

    `case_code` is empty where the person does not want it shared: the number stands for it then.
    `sent_on` is the day of the letter that this one is about, where it is about one. `wording` is the branch's own, in
    place of the delivered one, and `slip_wording` that of the slip; a `sample` says on every page that it is no letter.
    `card` and `shared` are for the papers that a person takes along.
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
    wording: str = ""
    slip_wording: str = ""
    letterhead: Letterhead = Letterhead()
    sample: bool = False
    card: CardText = CardText("")
    shared: tuple[SharedLetter, ...] = ()


@dataclass(frozen=True, slots=True)
class WordingPlaces:
    """What the wording of a kind of letter may hold, and which blocks it must."""

    fields: tuple[str, ...]
    blocks: tuple[str, ...]
    required: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PageImage:
    """One page of the preview: 8-bit RGB rows without padding."""

    width: int
    height: int
    pixels: bytes
