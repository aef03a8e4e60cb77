"""What is printed is what was meant: values are cleaned and isolated, and the fonts have all of their characters."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, replace

from pgi_desk.documents.fonts import LetterFonts, isolated
from pgi_desk.documents.isolates import isolate
from pgi_desk.documents.wording import Wording
from pgi_desk.documents.words import FILE, Words
from pgi_desk.domain.errors import LetterCannotShow, TemplateMistake
from pgi_desk.services.letter_content import CardText, Letter, LetterParty

Shown = Callable[[str, str], str]


def shown_with(fonts: LetterFonts) -> Shown:
    """Return what makes the value of an item ready to be set; it raises LetterCannotShow (`item`, `characters`)."""

    def shown(item: str, text: str) -> str:
        clean = isolated(text)
        if missing := fonts.missing(clean):
            raise LetterCannotShow(item=item, characters=missing)
        return isolate(clean)

    return shown


def legible(letter: Letter, fonts: LetterFonts) -> Letter:
    """Return the letter with values ready to be set; LetterCannotShow (`item`, `characters`) names what cannot be."""
    shown = shown_with(fonts)

    def shown_party(role: str, party: LetterParty) -> LetterParty:
        return LetterParty(
            name=shown(f"{role}_name", party.name),
            lines=tuple(shown(f"{role}_lines", line) for line in party.lines),
            contact_person=shown(f"{role}_contact_person", party.contact_person),
            phone=shown(f"{role}_phone", party.phone),
        )

    return replace(
        _for_the_person(letter, shown),
        number=shown("number", letter.number),
        case_code=shown("case_code", letter.case_code),
        priority_label=shown("priority", letter.priority_label),
        sender=shown_party("sender", letter.sender),
        recipient=shown_party("recipient", letter.recipient),
        services=tuple(shown("services", service) for service in letter.services),
        items=tuple(
            replace(item, label=shown(item.code, item.label), value=shown(item.code, item.value))
            for item in letter.items
        ),
        witness_code=shown("witness_code", letter.witness_code),
        letterhead=replace(
            letter.letterhead, lines=tuple(shown("letterhead", line) for line in letter.letterhead.lines)
        ),
    )


def _for_the_person(letter: Letter, shown: Shown) -> Letter:
    """Return the letter with the values of the papers that a person takes along ready to be set."""
    card = CardText(*(shown(f"card_{item.name}", getattr(letter.card, item.name)) for item in fields(CardText)))
    shared = tuple(
        replace(
            one,
            recipient=shown("recipient_name", one.recipient),
            number=shown("number", one.number),
            items=tuple(shown("items", item) for item in one.items),
            reason=shown("reason", one.reason),
        )
        for one in letter.shared
    )
    return replace(letter, card=card, shared=shared)


def check_wording(wording: Wording, fonts: LetterFonts) -> None:
    """Raise TemplateMistake (`problem` "unshown_characters") when the fonts lack a character of the wording."""
    for part in wording.parts:
        if missing := fonts.missing("".join(run.text for run in part.runs)):
            _refuse(wording.template, part.line, missing)


def check_text(template: str, text: str, fonts: LetterFonts) -> None:
    """Raise TemplateMistake (`problem` "unshown_characters") at the first line with a character the fonts lack."""
    for number, line in enumerate(text.replace("\r\n", "\n").replace("\t", " ").split("\n"), start=1):
        if missing := fonts.missing(line):
            _refuse(template, number, missing)


def check_words(words: Words, language: str, fonts: LetterFonts) -> None:
    """Raise TemplateMistake (`problem` "unshown_characters") when the fonts lack a character of the fixed words.

    Also reads the fonts of the language: without this nothing in it could be set.
    """
    if missing := fonts.missing("".join((*words.months, *words.phrases.values()))):
        _refuse(f"{language}/{FILE}", 0, missing)


def _refuse(template: str, line: int, characters: str) -> None:
    raise TemplateMistake(template=template, line=line, problem="unshown_characters", name=characters)
