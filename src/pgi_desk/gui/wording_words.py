"""Kinds of letters, their fields and blocks, and what is wrong with a wording, as people read them."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from pgi_desk.domain.errors import TemplateMistake
from pgi_desk.gui.labels import isolated
from pgi_desk.gui.messages import message
from pgi_desk.problem_sentences import TEMPLATE_PROBLEMS
from pgi_desk.services.letter_dress import CONSENT, SLIP

KINDS = {
    "referral": QT_TRANSLATE_NOOP("WordingWords", "Referral letter"),
    "recall": QT_TRANSLATE_NOOP("WordingWords", "Recall of a letter"),
    "reminder": QT_TRANSLATE_NOOP("WordingWords", "Reminder of a letter"),
    "card": QT_TRANSLATE_NOOP("WordingWords", "Neutral card for the person"),
    "certificate": QT_TRANSLATE_NOOP("WordingWords", "What was shared, for the person"),
    "consent": QT_TRANSLATE_NOOP("WordingWords", "Consent form"),
    "slip": QT_TRANSLATE_NOOP("WordingWords", "Slip for the answer of the service"),
}
FIELDS = {
    "number": QT_TRANSLATE_NOOP("WordingWords", "Letter number"),
    "case_code": QT_TRANSLATE_NOOP("WordingWords", "Case code"),
    "issued_on": QT_TRANSLATE_NOOP("WordingWords", "Day of this letter"),
    "respond_by": QT_TRANSLATE_NOOP("WordingWords", "By when an answer is due"),
    "sent_on": QT_TRANSLATE_NOOP("WordingWords", "Day on which the letter left"),
    "priority": QT_TRANSLATE_NOOP("WordingWords", "How urgent it is"),
    "sender_name": QT_TRANSLATE_NOOP("WordingWords", "Name of the branch"),
    "recipient_name": QT_TRANSLATE_NOOP("WordingWords", "Name of the service"),
    "contact_person": QT_TRANSLATE_NOOP("WordingWords", "Whom to ask for at the branch"),
    "contact_phone": QT_TRANSLATE_NOOP("WordingWords", "Telephone of the branch"),
    "witness_code": QT_TRANSLATE_NOOP("WordingWords", "Record check"),
    "card_place": QT_TRANSLATE_NOOP("WordingWords", "Card: name of the place"),
    "card_address": QT_TRANSLATE_NOOP("WordingWords", "Card: address of the place"),
    "card_phone": QT_TRANSLATE_NOOP("WordingWords", "Card: telephone of the place"),
    "card_day_and_hour": QT_TRANSLATE_NOOP("WordingWords", "Card: day and hour"),
    "card_ask_for": QT_TRANSLATE_NOOP("WordingWords", "Card: whom to ask for"),
    "card_word": QT_TRANSLATE_NOOP("WordingWords", "Card: the word that the person chose"),
}
BLOCKS = {
    "parties": QT_TRANSLATE_NOOP("WordingWords", "Block: letterhead, addressee, numbers and dates"),
    "services": QT_TRANSLATE_NOOP("WordingWords", "Block: what is asked for"),
    "items": QT_TRANSLATE_NOOP("WordingWords", "Block: what is shared about the person"),
    "signatures": QT_TRANSLATE_NOOP("WordingWords", "Block: lines to sign on"),
    "slip": QT_TRANSLATE_NOOP("WordingWords", "Block: slip to cut off for the answer"),
    "sender": QT_TRANSLATE_NOOP("WordingWords", "Block: letterhead alone"),
    "shared": QT_TRANSLATE_NOOP("WordingWords", "Block: what was shared, with whom and when"),
}
# The parts of a consent form; two of them are called like those of a letter and hold something else.
CONSENT_BLOCKS = {
    "head": QT_TRANSLATE_NOOP("WordingWords", "Block: letterhead, case code and day"),
    "reasons": QT_TRANSLATE_NOOP("WordingWords", "Block: when others may have to be told"),
    "law": QT_TRANSLATE_NOOP("WordingWords", "Block: duty to report by law"),
    "explained": QT_TRANSLATE_NOOP("WordingWords", "Block: what was explained, with boxes to tick"),
    "purpose": QT_TRANSLATE_NOOP("WordingWords", "Block: what is asked, until when and in which language"),
    "shared": QT_TRANSLATE_NOOP("WordingWords", "Block: what may be shared, and what not"),
    "answer": QT_TRANSLATE_NOOP("WordingWords", "Block: yes or no"),
    "signatures": QT_TRANSLATE_NOOP("WordingWords", "Block: signatures or thumbprints"),
}
# The fields of the slip; the heading above each is what is printed over it.
SLIP_BLOCKS = {
    "received_on": QT_TRANSLATE_NOOP("WordingWords", "Field: received on"),
    "accepted": QT_TRANSLATE_NOOP("WordingWords", "Field: accepted, with three boxes to tick"),
    "service_started_on": QT_TRANSLATE_NOOP("WordingWords", "Field: service started on"),
    "next_appointment": QT_TRANSLATE_NOOP("WordingWords", "Field: next appointment"),
    "needs_from_referrer": QT_TRANSLATE_NOOP("WordingWords", "Field: what the service needs from the branch"),
    "closed_on": QT_TRANSLATE_NOOP("WordingWords", "Field: closed on"),
    "reason_if_not": QT_TRANSLATE_NOOP("WordingWords", "Field: why it was not accepted"),
    "answered_by": QT_TRANSLATE_NOOP("WordingWords", "Field: name and function of who answers"),
    "answer_signature": QT_TRANSLATE_NOOP("WordingWords", "Field: signature of who answers"),
}


def kind_name(kind: str) -> str:
    """Return the name of a kind of letter."""
    return _word(KINDS, kind)


def field_name(field: str) -> str:
    """Return what the program puts in place of a field."""
    return _word(FIELDS, field)


def block_name(block: str, kind: str) -> str:
    """Return what the program puts in place of a block of a kind of letter."""
    return _word({CONSENT: CONSENT_BLOCKS, SLIP: SLIP_BLOCKS}.get(kind, BLOCKS), block)


def mistake(error: Exception) -> str:
    """Return what is wrong with a text, at which line, and what to do."""
    problem = str(error.facts.get("problem")) if isinstance(error, TemplateMistake) else ""
    if not isinstance(error, TemplateMistake) or problem not in TEMPLATE_PROBLEMS:
        return message(error)
    text = QCoreApplication.translate("Errors", TEMPLATE_PROBLEMS[problem])
    name = isolated(str(error.facts.get("name", "")))
    return text.replace("{line}", str(error.facts["line"])).replace("{name}", name)


def line_of(error: Exception) -> int:
    """Return the line (from 1) that a mistake is in, 0 when it is in none."""
    line = error.facts.get("line") if isinstance(error, TemplateMistake) else 0
    return line if isinstance(line, int) else 0


def _word(words: dict[str, object], code: str) -> str:
    return QCoreApplication.translate("WordingWords", str(words[code])) if code in words else code
