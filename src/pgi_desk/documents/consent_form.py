"""The consent form as a PDF, in the typography of letters: nothing is written to disk."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, CondPageBreak, Flowable, Frame, PageTemplate
from reportlab.platypus.doctemplate import LayoutError

from pgi_desk.documents.consent_parts import ConsentParts
from pgi_desk.documents.fonts import REGULAR, LetterFonts, isolated, load_fonts
from pgi_desk.documents.furniture import draw_training, no_date
from pgi_desk.documents.isolates import isolate
from pgi_desk.documents.renderer import NO_PROPERTIES, ONE_PAPER_AT_A_TIME
from pgi_desk.documents.typography import (
    BOTTOM_MARGIN,
    INK,
    MM,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    QUIET,
    RULE,
    SIDE_MARGIN,
    TEXT_HEIGHT,
    TEXT_WIDTH,
    Look,
    paragraph,
)
from pgi_desk.documents.wording import CONSENT, Part, PartKind, Wording, filled
from pgi_desk.documents.wording_store import WordingStore
from pgi_desk.documents.words import Words
from pgi_desk.domain.errors import InvalidEntry, LetterCannotShow
from pgi_desk.domain.reporting_duty import ReportingDuty
from pgi_desk.services.consent_paper import ConsentPaper, TickLine

Shown = Callable[[str, str], str]
_ROOM_FOR_A_SECTION = 24 * MM


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
            pdf, pages = _build(shown, wording, words, 2)
            return pdf if pages == 2 else _build(shown, wording, words, pages)[0]

    def _loaded_fonts(self) -> LetterFonts:
        if self._fonts is None:
            self._fonts = load_fonts(self._font_folder)
        return self._fonts


@dataclass(frozen=True, slots=True)
class _Furniture:
    """What stands on every page around the form."""

    paper: ConsentPaper
    words: Words
    look: Look
    pages: int

    def draw(self, canvas: Canvas, document: BaseDocTemplate) -> None:
        canvas.setDateFormatter(no_date)
        canvas.saveState()
        if self.paper.sample:
            draw_training(canvas, self.words, self.look, "sample")
        elif self.paper.training:
            draw_training(canvas, self.words, self.look)
        top, say = BOTTOM_MARGIN - 5 * MM, self.words.say
        canvas.setStrokeColor(RULE)
        canvas.setLineWidth(0.5)
        canvas.line(SIDE_MARGIN, top, PAGE_WIDTH - SIDE_MARGIN, top)
        canvas.setFillColor(INK)
        reference = say("consent_keep", case_code=self.paper.case_code or "_" * 12)
        counted = say("page_of", page=str(document.page), pages=str(self.pages))
        self._ends(canvas, top - 10, reference, counted)
        canvas.setFillColor(QUIET)
        self._ends(canvas, top - 20.5, f"{say('confidential')} {say('retention')}", "")
        canvas.restoreState()

    def _ends(self, canvas: Canvas, baseline: float, start: str, end: str) -> None:
        for text, at_right in zip(self.look.row((start, end)), (False, True), strict=True):
            if text:
                line = self.look.line(text, 7.5)
                line.draw(canvas, PAGE_WIDTH - SIDE_MARGIN - line.width if at_right else SIDE_MARGIN, baseline)


def _build(paper: ConsentPaper, wording: Wording, words: Words, pages: int) -> tuple[bytes, int]:
    """Set the form with "page x of `pages`"; return it with the number of pages that it really has."""
    look = Look(words.direction)
    stream = io.BytesIO()
    document = BaseDocTemplate(
        stream,
        pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
        invariant=1,
        pageCompression=1,
        lang=paper.language,
        initialFontName=REGULAR,
        **NO_PROPERTIES,
    )
    frame = Frame(SIDE_MARGIN, BOTTOM_MARGIN, TEXT_WIDTH, TEXT_HEIGHT, 0, 0, 0, 0)
    furniture = _Furniture(paper, words, look, pages)
    document.addPageTemplates([PageTemplate(frames=[frame], onPage=furniture.draw)])
    try:
        document.build(_story(paper, wording, words, look))
    except LayoutError as error:
        raise InvalidEntry(field="letter", problem="too_long") from error
    return stream.getvalue(), int(document.page)


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
    for part in filled(wording, _field_values(paper, words), empty):
        if part.kind is PartKind.HEADING:
            story.append(CondPageBreak(_ROOM_FOR_A_SECTION))
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

    def shown(item: str, text: str) -> str:
        clean = isolated(text)
        if missing := fonts.missing(clean):
            raise LetterCannotShow(item=item, characters=missing)
        return isolate(clean)

    def lines(item: str, found: tuple[TickLine, ...]) -> tuple[TickLine, ...]:
        return tuple(replace(line, label=shown(item, line.label)) for line in found)

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
