"""What a wording file says once it is parsed, and how the values of one letter are put into it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import PurePath

FIELDS = frozenset(
    {
        "number",
        "case_code",
        "issued_on",
        "respond_by",
        "sent_on",
        "priority",
        "sender_name",
        "recipient_name",
        "contact_person",
        "contact_phone",
        "witness_code",
        "card_place",
        "card_address",
        "card_phone",
        "card_day_and_hour",
        "card_ask_for",
        "card_word",
    }
)
BLOCKS = frozenset({"parties", "services", "items", "signatures", "slip", "sender", "shared"})
# The consent form names its parts by itself; it goes to nobody, so it has no recipient and no number.
CONSENT = "consent"
CONSENT_FIELDS = frozenset({"case_code", "issued_on", "sender_name", "contact_person", "contact_phone"})
# The slip is cut off and comes back by any way: its parts are fields to write in, and it says codes alone.
SLIP = "slip"
SLIP_FIELDS = frozenset({"number", "case_code", "respond_by", "sender_name", "contact_person", "contact_phone"})
SLIP_BLOCKS = (
    *("received_on", "accepted", "service_started_on", "next_appointment", "needs_from_referrer"),
    *("closed_on", "reason_if_not", "answered_by", "answer_signature"),
)
CONSENT_BLOCKS = frozenset({"head", "reasons", "law", "explained", "purpose", "shared", "answer", "signatures"})


def fields_of(template: str) -> frozenset[str]:
    """Return the fields that a wording file may name; `template` is its path without a folder above the language."""
    return {CONSENT: CONSENT_FIELDS, SLIP: SLIP_FIELDS}.get(PurePath(template).stem, FIELDS)


def blocks_of(template: str) -> frozenset[str]:
    """Return the fixed blocks that a wording file may name."""
    return {CONSENT: CONSENT_BLOCKS, SLIP: frozenset(SLIP_BLOCKS)}.get(PurePath(template).stem, BLOCKS)


class PartKind(StrEnum):
    """What one part of a wording file is."""

    TITLE = "title"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list_item"
    BLOCK = "block"


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text of one weight; with `is_field` the text is the name of a field."""

    text: str
    bold: bool = False
    is_field: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """One heading, paragraph, list item or fixed block, with the line where it starts (from 1)."""

    kind: PartKind
    line: int
    runs: tuple[Run, ...] = ()
    block: str = ""


@dataclass(frozen=True, slots=True)
class Wording:
    """A parsed wording file."""

    template: str
    parts: tuple[Part, ...]


def filled(wording: Wording, values: Mapping[str, str], empty_blocks: frozenset[str]) -> tuple[Part, ...]:
    """Return the parts with values in place of fields.

    A sentence about a value that is empty is left out, and so is a heading under which nothing is left.
    """
    kept = [
        replace(part, runs=tuple(_with_value(run, values) for run in part.runs))
        for part in wording.parts
        if part.block not in empty_blocks and all(values[run.text] for run in part.runs if run.is_field)
    ]
    following = [*kept[1:], None][: len(kept)]
    return tuple(part for part, after in zip(kept, following, strict=True) if not _is_bare_heading(part, after))


def _is_bare_heading(part: Part, after: Part | None) -> bool:
    ends = after is None or after.kind in {PartKind.TITLE, PartKind.HEADING}
    return part.kind is PartKind.HEADING and ends


def _with_value(run: Run, values: Mapping[str, str]) -> Run:
    return Run(values[run.text], bold=run.bold) if run.is_field else run
