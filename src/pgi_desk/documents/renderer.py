"""From a letter to a PDF: the same letter always gives the same bytes, and nothing is written to disk."""

from __future__ import annotations

import io
import threading
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path

from reportlab.platypus import BaseDocTemplate, CondPageBreak, Flowable, Frame, PageTemplate
from reportlab.platypus.doctemplate import LayoutError

from pgi_desk.documents.card import CARD, CardLook, card_page
from pgi_desk.documents.fonts import REGULAR, LetterFonts, load_fonts
from pgi_desk.documents.furniture import Furniture
from pgi_desk.documents.isolates import isolate
from pgi_desk.documents.items_table import ItemsTable
from pgi_desk.documents.legibility import legible
from pgi_desk.documents.parts import LetterParts
from pgi_desk.documents.slip import AnswerSlip
from pgi_desk.documents.typography import (
    BOTTOM_MARGIN,
    MM,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    SIDE_MARGIN,
    TEXT_HEIGHT,
    TEXT_WIDTH,
    Look,
    paragraph,
)
from pgi_desk.documents.wording import SLIP, Part, PartKind, Wording, filled
from pgi_desk.documents.wording_store import WordingStore
from pgi_desk.documents.words import Words
from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.services.letter_content import Letter

# reportlab keeps fonts, and the parts of a font that a document uses, for the whole process.
ONE_PAPER_AT_A_TIME = threading.Lock()
# A heading goes to the next page unless this much of its section fits below it.
_ROOM_FOR_A_SECTION = 22 * MM
_USUAL_PAGES = 2
_KEPT_WITH_SIGNATURE = 2  # headings, paragraphs or list items before it
NO_PROPERTIES = dict.fromkeys(("title", "author", "subject", "creator", "producer", "keywords"), "")


class ReportlabLetterRenderer:
    """Turns letters into PDFs with the bundled fonts and the wording files of a folder."""

    def __init__(self, fonts: Path, letters: Path) -> None:
        self._font_folder = fonts
        self.wordings = WordingStore(letters)
        self._fonts: LetterFonts | None = None

    def render(self, letter: Letter) -> bytes:
        """Return the PDF.

        Raises LetterCannotShow when the fonts lack a character, TemplateMistake when the wording is unusable, and
        InvalidEntry (`problem` "too_long") when an address or name would fill a page by itself.
        """
        with ONE_PAPER_AT_A_TIME:
            fonts = self._loaded_fonts()
            wording = self.wordings.wording(letter.template, letter.language, letter.wording, fonts)
            texts = Texts(wording, self._slip(letter, wording, fonts), self.wordings.words(letter.language, fonts))
            shown = legible(letter, fonts)
            fonts.register()
            pdf, pages = _build(shown, texts, _USUAL_PAGES)
            if pages != _USUAL_PAGES:
                pdf, _ = _build(shown, texts, pages)
            return pdf

    def _slip(self, letter: Letter, wording: Wording, fonts: LetterFonts) -> Wording:
        """Return the wording of the slip that a letter ends with; a letter without one has an empty one."""
        if letter.template == SLIP:
            return wording
        if not any(part.block == SLIP for part in wording.parts):
            return Wording(SLIP, ())
        return self.wordings.wording(SLIP, letter.language, letter.slip_wording, fonts)

    def check_wording(self, template: str, language: str, text: str) -> None:
        """Raise TemplateMistake when a text cannot be the wording of a letter."""
        with ONE_PAPER_AT_A_TIME:
            self.wordings.wording(template, language, text, self._loaded_fonts())

    def _loaded_fonts(self) -> LetterFonts:
        if self._fonts is None:
            self._fonts = load_fonts(self._font_folder)
        return self._fonts


@dataclass(frozen=True, slots=True)
class Texts:
    """What a letter is written with: its wording, that of its slip, and the fixed words of its language."""

    wording: Wording
    slip: Wording
    words: Words


def _build(letter: Letter, texts: Texts, pages: int) -> tuple[bytes, int]:
    """Set the letter with "page x of `pages`"; return it with the number of pages that it really has."""
    is_card, words = letter.template == CARD, texts.words
    look = CardLook(words.direction) if is_card else Look(words.direction)
    paper = io.BytesIO()
    document = BaseDocTemplate(
        paper,
        pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
        invariant=1,
        pageCompression=1,
        lang=letter.language,
        duplex="Simplex",  # the slip is cut off: nothing may be printed on its back
        initialFontName=REGULAR,
        **NO_PROPERTIES,
    )
    frame = Frame(SIDE_MARGIN, BOTTOM_MARGIN, TEXT_WIDTH, TEXT_HEIGHT, 0, 0, 0, 0)
    furniture = Furniture(letter, words, look, pages)
    page = PageTemplate(frames=[frame], onPage=furniture.draw)
    document.addPageTemplates([card_page(letter, words, look) if is_card else page])
    try:
        document.build(_story(letter, texts, look))
    except LayoutError as error:
        raise InvalidEntry(field="letter", problem="too_long") from error
    if is_card and document.page > 1:
        raise InvalidEntry(field="letter", problem="too_long")
    return paper.getvalue(), int(document.page)


def _story(letter: Letter, texts: Texts, look: Look) -> list[Flowable]:
    words, values = texts.words, _field_values(letter, texts.words)
    slip = AnswerSlip(letter, words, look, filled(texts.slip, values, frozenset()))
    if letter.template == SLIP:
        return slip.flowables()
    items = ItemsTable(letter.items, words, look)
    parts = LetterParts(letter, words, look)
    blocks = {
        "parties": parts.parties,
        "services": parts.services,
        "items": items.flowables,
        "signatures": parts.signatures,
        "slip": slip.flowables,
        "sender": parts.sender,
        "shared": parts.shared,
    }
    empty = frozenset(name for name in ("services", "items", "shared") if not getattr(letter, name))
    story: list[Flowable] = []
    filled_parts = filled(texts.wording, values, empty)
    for place, part in enumerate(filled_parts):
        following = [after.block for after in filled_parts[place + 1 : place + 1 + _KEPT_WITH_SIGNATURE]]
        if part.kind is PartKind.HEADING:
            needed = items.opening_height() if following[:1] == ["items"] else 0.0
            story.append(CondPageBreak(_ROOM_FOR_A_SECTION + needed))
        story += blocks[part.block]() if part.block else [_text(part, look, closing="signatures" in following)]
    return story


def _text(part: Part, look: Look, *, closing: bool) -> Flowable:
    """Set a part; the `closing` ones stay with the signature, which is never alone on a page."""
    style, bullet = {
        PartKind.TITLE: (look.title, None),
        PartKind.HEADING: (look.heading, None),
        PartKind.LIST_ITEM: (look.list_item, "•"),
    }.get(part.kind, (look.body, None))
    text = paragraph(part.runs, style, bullet=bullet)
    text.keepWithNext = int(closing)
    return text


def _field_values(letter: Letter, words: Words) -> Mapping[str, str]:
    """Return the text of every field that a wording file may name."""
    return {
        "number": letter.number,
        "case_code": letter.case_code or words.say("no_case_code", number=letter.number),
        "issued_on": isolate(words.write_day(letter.issued_on)),
        "respond_by": isolate(words.write_moment(letter.respond_by)) if letter.respond_by else "",
        "sent_on": isolate(words.write_day(letter.sent_on)) if letter.sent_on else "",
        "priority": letter.priority_label,
        "sender_name": letter.sender.name,
        "recipient_name": letter.recipient.name,
        "contact_person": letter.sender.contact_person,
        "contact_phone": letter.sender.phone,
        "witness_code": letter.witness_code,
        **{f"card_{item.name}": getattr(letter.card, item.name) for item in fields(letter.card)},
    }
