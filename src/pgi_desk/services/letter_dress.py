"""What a branch changed about its letters: wording and letterhead, kept in the settings of its file."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from dataclasses import replace

from pgi_desk.domain.code_list import ContentLibrary
from pgi_desk.domain.neutral_card import refuse_telling_words
from pgi_desk.services.letter_content import Letter, Letterhead
from pgi_desk.services.ports import UnitOfWork

# Of the words that tell on somebody, a letter may say who writes it and what it is.
MAY_STAND = frozenset({"red_cross", "red_crescent", "referral"})
WORDING, LETTERHEAD = "letter_wording", "letterhead"
EVERY_LANGUAGE = ""
# The kind of paper on which consent is asked: no letter, but with a wording like one.
CONSENT = "consent"
# What a letter ends with for the answer of the service: a wording of its own, the same for every letter that has one.
SLIP = "slip"
IMAGE = f"{LETTERHEAD}.image"


def wording_key(template: str, language: str) -> str:
    """Return the setting that holds a branch's own wording; empty stands for the delivered one."""
    return f"{WORDING}.{template}.{language}"


def letterhead_key(language: str) -> str:
    """Return the setting that holds the lines of the letterhead for one language, or for every other one."""
    return f"{LETTERHEAD}.lines.{language}" if language else f"{LETTERHEAD}.lines"


def letterhead_of(work: UnitOfWork, language: str) -> Letterhead:
    """Return the letterhead for letters in a language: its own lines, or else those for every language."""
    setting = work.settings.get
    lines = setting(letterhead_key(language)) or setting(letterhead_key(EVERY_LANGUAGE))
    return Letterhead(tuple(lines.splitlines()), base64.b64decode(setting(IMAGE)))


def refuse_telling_texts(content: ContentLibrary, texts: Mapping[str, str]) -> None:
    """Refuse what the matrix gives to some services alone (6.5) in texts, by field, that stand on every letter.

    Raises InvalidEntry (`field`, `word`).
    """
    telling = content.list("telling_words")
    crimes = replace(telling, rows=tuple(row for row in telling if row.code not in MAY_STAND))
    refuse_telling_words(texts.items(), crimes, problem="telling_wording")


def dressed(work: UnitOfWork, letter: Letter) -> Letter:
    """Return a letter in the branch's own wording and under its own letterhead, where it has them."""
    wording = work.settings.get(wording_key(letter.template, letter.language))
    slip = work.settings.get(wording_key(SLIP, letter.language))
    head = letterhead_of(work, letter.language)
    return replace(letter, wording=wording, slip_wording=slip, letterhead=head)
