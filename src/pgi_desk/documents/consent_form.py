"""The consent form as a PDF, in the typography of letters: nothing is written to disk."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace
from functools import partial
from itertools import zip_longest
from pathlib import Path

from reportlab.platypus import CondPageBreak, Flowable
from reportlab.platypus.doctemplate import LayoutError

from pgi_desk.documents.consent_parts import ConsentParts
from pgi_desk.documents.fonts import LetterFonts, load_fonts
from pgi_desk.documents.isolates import isolate
from pgi_desk.documents.legibility import Shown, shown_with
from pgi_desk.documents.renderer import ONE_PAPER_AT_A_TIME
from pgi_desk.documents.sheet import FootLine, Sheet
from pgi_desk.documents.typography import (
    MM,
    Look,
    paragraph,
)
from pgi_desk.documents.wording import CONSENT, Part, PartKind, Wording, filled
from pgi_desk.documents.wording_store import WordingStore
from pgi_desk.documents.words import Words
from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.reporting_duty import ReportingDuty
from pgi_desk.services.consent_paper import ConsentPaper, TickLine

_ROOM_FOR_A_SECTION = 24 * MM
# The answer and the signatures under it are on one page: nobody signs a sheet that does not say what for.
_ROOM_FOR_SIGNING = 90 * MM


class ReportlabConsentRenderer:
    """Implements ConsentPaperRenderer with the fonts and the wording of letters."""

    def __init__(self, fonts: Path, letters: Path) -> None:
        self._font_folder = fonts
        self._wordings = WordingStore(letters)
        self._fonts: LetterFonts | None = None

    def render_consent(self, paper: ConsentPaper) -> bytes:
        """Return the PDF; raises LetterCannotShow (`item`, `characters`), TemplateMistake and InvalidEntry."""
        with ONE_PAPER_AT_A_TIME:
            fonts = self._loaded_fonts()
            wording = self._wordings.wording(CONSENT, paper.language, paper.wording, fonts)
            words = self._wordings.words(paper.language, fonts)
            shown = _legible(paper, fonts)
            fonts.register()
            sheet = Sheet(words, paper.language, partial(_foot, shown, words), _mark(paper))
            try:
                return sheet.pdf(lambda: _story(shown, wording, words, sheet.look), guess=2)
            except LayoutError as error:
                raise InvalidEntry(field="letter", problem="too_long") from error

    def _loaded_fonts(self) -> LetterFonts:
        if self._fonts is None:
            self._fonts = load_fonts(self._font_folder)
        return self._fonts


def _mark(paper: ConsentPaper) -> str:
    """Return what is written across the form, so that nobody takes it for a real one."""
    if paper.sample:
        return "sample"
    return "training" if paper.training else ""


def _foot(paper: ConsentPaper, words: Words, counted: str) -> tuple[FootLine, ...]:
    say = words.say
    kept = say("consent_keep", case_code=paper.case_code or "_" * 12)
    return FootLine(kept, counted), FootLine(f"{say('confidential')} {say('retention')}")


def _story(paper: ConsentPaper, wording: Wording, words: Words, look: Look) -> list[Flowable]:
    parts = ConsentParts(paper, words, look)
    blocks = {
        "head": parts.head,
        "reasons": parts.reasons,
        "law": parts.law,
        "explained": parts.explained,
        "purpose": parts.purpose,
        "shared": parts.shared,
        "answer": parts.answer,
        "signatures": parts.signatures,
    }
    empty = frozenset({"shared"} if paper.shared is None else ())
    story: list[Flowable] = []
    parts_in_order = filled(wording, _field_values(paper, words), empty)
    for part, following in zip_longest(parts_in_order, parts_in_order[1:]):
        if part.kind is PartKind.HEADING:
            signing = following is not None and following.block == "answer"
            story.append(CondPageBreak(_ROOM_FOR_SIGNING if signing else _ROOM_FOR_A_SECTION))
        story += blocks[part.block]() if part.block else [_text(part, look)]
    return story


def _text(part: Part, look: Look) -> Flowable:
    style, bullet = {
        PartKind.TITLE: (look.title, None),
        PartKind.HEADING: (look.heading, None),
        PartKind.LIST_ITEM: (look.list_item, "•"),
    }.get(part.kind, (look.body, None))
    text = paragraph(part.runs, style, bullet=bullet)
    text.keepWithNext = int(part.kind in {PartKind.TITLE, PartKind.HEADING})
    return text


def _field_values(paper: ConsentPaper, words: Words) -> Mapping[str, str]:
    """Return the text of every field that the wording of the form may name."""
    return {
        "case_code": paper.case_code,
        "issued_on": isolate(words.write_day(paper.issued_on)) if paper.issued_on else "",
        "sender_name": paper.sender.name,
        "contact_person": paper.sender.contact_person,
        "contact_phone": paper.sender.phone,
    }


def _legible(paper: ConsentPaper, fonts: LetterFonts) -> ConsentPaper:
    """Return the form with values ready to be set; LetterCannotShow names what cannot be."""
    shown = shown_with(fonts)

    def lines(item: str, found: tuple[TickLine, ...]) -> tuple[TickLine, ...]:
        return tuple(replace(line, label=shown(item, line.label), plain=shown(item, line.plain)) for line in found)

    sender = paper.sender
    return replace(
        paper,
        sender=replace(
            sender,
            name=shown("sender_name", sender.name),
            lines=tuple(shown("sender_lines", line) for line in sender.lines),
            contact_person=shown("sender_contact_person", sender.contact_person),
            phone=shown("sender_phone", sender.phone),
        ),
        case_code=shown("case_code", paper.case_code),
        reasons=tuple(shown("reasons", reason) for reason in paper.reasons),
        duty=_legible_duty(paper.duty, shown),
        explained=lines("explained", paper.explained),
        purposes=lines("purpose", paper.purposes),
        recipient=shown("recipient_name", paper.recipient),
        shared=None if paper.shared is None else lines("shared", paper.shared),
        withheld=None if paper.withheld is None else lines("shared", paper.withheld),
        withheld_from=shown("withheld_from", paper.withheld_from),
        explained_in=shown("language", paper.explained_in),
        interpreter=shown("interpreter", paper.interpreter),
    )


def _legible_duty(duty: ReportingDuty, shown: Shown) -> ReportingDuty:
    texts = {
        item.name: shown("law", str(getattr(duty, item.name)))
        for item in fields(duty)
        if item.name in {"who", "what", "to_whom", "consequence", "source"}
    }
    return replace(duty, **texts)  # type: ignore[arg-type]  # the fields above are texts
