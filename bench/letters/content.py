"""One letter of two pages: as this program's letter, and as plain data that any engine can set."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from pgi_desk.documents.templates import read_wording
from pgi_desk.documents.wording import PartKind
from pgi_desk.documents.words import Words, read_words
from pgi_desk.services.letter_content import Letter, LetterItem, LetterParty

ROWS = 12
ITEMS = {
    "en": ("Safe contact instructions", "Telephone only, weekdays from 10:00 to 12:00, ask for the case code"),
    "ar": ("تعليمات التواصل الآمن", "بالهاتف فقط في أيام العمل بين 10:00 و12:00، واسألوا عن رمز الملف K7QM-T4C9"),
}
SERVICES = {"en": ("Physical health care", "Interpretation"), "ar": ("الرعاية الصحية", "الترجمة الفورية")}
PRIORITY = {"en": "Urgent", "ar": "عاجل"}
SLIP = (
    ("received_on", "accepted"),
    ("service_started_on", "next_appointment"),
    ("needs_from_referrer", ""),
    ("closed_on", "reason_if_not"),
    ("answered_by", "answer_signature"),
)

Json = dict[str, object]


def letter(language: str, number: str) -> Letter:
    """Return the letter; each number gives another one."""
    label, value = ITEMS[language]
    return replace(
        _BASE,
        language=language,
        number=number,
        priority_label=PRIORITY[language],
        services=SERVICES[language],
        items=tuple(
            LetterItem(f"item_{row}", f"{label} {row}", f"{value} ({row}, {number}).") for row in range(1, ROWS + 1)
        ),
    )


def as_data(letters: Path, language: str) -> Json:
    """Return the letter as data; `{number}` stands where the number goes."""
    number = "{number}"
    words, made = read_words(letters, language), letter(language, number)
    say = words.say
    return {
        "language": language,
        "direction": words.direction,
        "sender": [made.sender.name, *made.sender.lines, say("phone", phone=made.sender.phone)],
        "recipient": [say("to"), made.recipient.name, *made.recipient.lines, say("phone", phone=made.recipient.phone)],
        "facts": _facts(words, made, number),
        "parts": _parts(letters, words, made, number),
        "footer": say("footer_reference", number=number, case_code=made.case_code),
        "page_of": words.phrases["page_of"],
        "note": f"{say('confidential')} {say('retention')}",
    }


def _facts(words: Words, made: Letter, number: str) -> list[list[str]]:
    answer = words.write_moment(made.respond_by) if made.respond_by else ""
    return [
        [words.say("letter_number"), number],
        [words.say("case_code"), made.case_code],
        [words.say("issued_on"), words.write_day(made.issued_on)],
        [words.say("priority"), made.priority_label],
        [words.say("respond_by"), answer],
    ]


def _parts(letters: Path, words: Words, made: Letter, number: str) -> list[Json]:
    values = {
        "number": number,
        "case_code": made.case_code,
        "respond_by": words.write_moment(made.respond_by) if made.respond_by else "",
        "recipient_name": made.recipient.name,
        "contact_person": made.sender.contact_person,
        "contact_phone": made.sender.phone,
    }
    say = words.say
    blocks: dict[str, Json] = {
        "services": {"kind": "services", "items": list(made.services)},
        "items": {
            "kind": "items",
            "head": [say("item"), say("value")],
            "rows": [[item.label, item.value] for item in made.items],
        },
        "signatures": {
            "kind": "signatures",
            "for": say("signed_for", sender=made.sender.name),
            "labels": [say(name) for name in ("name", "function", "signature", "signed_on")],
        },
        "slip": {
            "kind": "slip",
            "title": say("slip_title"),
            "cut": say("cut_here"),
            "rows": [[say(name) if name else "" for name in row] for row in SLIP],
            "note": say("slip_note"),
        },
    }
    parts: list[Json] = []
    for part in read_wording(letters, made.language, made.template).parts:
        if part.kind is PartKind.BLOCK:
            parts += [blocks[part.block]] if part.block in blocks else []
        else:
            runs = [[values[run.text] if run.is_field else run.text, run.bold, run.is_field] for run in part.runs]
            parts.append({"kind": part.kind.value, "runs": runs})
    return parts


_BASE = Letter(
    template="referral",
    language="en",
    number="",
    case_code="K7QM-T4C9",
    issued_on=date(2026, 3, 9),
    priority="urgent",
    priority_label="",
    respond_by=datetime(2026, 3, 12, 14, 30, tzinfo=UTC),
    sender=LetterParty(
        "Port Sarelle Branch", ("14 Lantern Street", "Port Sarelle 2040"), "Mira Oduya", "+000 55 01 23 45"
    ),
    recipient=LetterParty("Harbour Street Clinic", ("Harbour Street 3",), "Ilan Veskari", "+000 55 09 88 10"),
    services=(),
    items=(),
    witness_code="7QF2-K9MD-X4TC",
    training=False,
)
