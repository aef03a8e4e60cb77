"""The certificate that somebody was erased, as a PDF of one page: codes, figures and two signatures."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate, Spacer, Table

from pgi_desk.documents.fonts import REGULAR, LetterFonts, isolated, load_fonts
from pgi_desk.documents.furniture import draw_training
from pgi_desk.documents.isolates import isolate
from pgi_desk.documents.legibility import check_words
from pgi_desk.documents.renderer import ONE_PAPER_AT_A_TIME
from pgi_desk.documents.typography import (
    BOTTOM_MARGIN,
    MM,
    OUR_FONT,
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
from pgi_desk.documents.words import Words, read_words
from pgi_desk.domain.errors import LetterCannotShow
from pgi_desk.services.erasure_paper import ErasurePaper

_NO_PROPERTIES = dict.fromkeys(("title", "author", "subject", "creator", "producer", "keywords"), "")


class ReportlabErasureRenderer:
    """Implements ErasureRenderer with the fonts and the words of letters."""

    def __init__(self, fonts: Path, letters: Path) -> None:
        self._font_folder = fonts
        self._letter_folder = letters

    def render_erasure(self, paper: ErasurePaper) -> bytes:
        """Return the PDF; raises LetterCannotShow (`item`, `characters`) and TemplateMistake."""
        with ONE_PAPER_AT_A_TIME:
            fonts = load_fonts(self._font_folder)
            words = read_words(self._letter_folder, paper.language)
            check_words(words, paper.language, fonts)
            shown = _legible(paper, fonts)
            fonts.register()
            return _build(shown, words)


def _build(paper: ErasurePaper, words: Words) -> bytes:
    look = Look(words.direction)
    stream = io.BytesIO()
    document = BaseDocTemplate(
        stream,
        pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
        invariant=1,
        pageCompression=1,
        lang=paper.language,
        initialFontName=REGULAR,
        **_NO_PROPERTIES,
    )

    def furniture(canvas: Canvas, _document: BaseDocTemplate) -> None:
        canvas.setDateFormatter(lambda *_: "")
        canvas.saveState()
        if paper.training:
            draw_training(canvas, words, look)
        canvas.setFillColor(QUIET)
        ends = (words.say("erasure_mark", mark=paper.mark), words.say("record_check", code=paper.record_check))
        for text, at_right in zip(look.row(ends), (False, True), strict=True):
            line = look.line(text, 7.5)
            line.draw(canvas, PAGE_WIDTH - SIDE_MARGIN - line.width if at_right else SIDE_MARGIN, BOTTOM_MARGIN - 10)
        canvas.restoreState()

    frame = Frame(SIDE_MARGIN, BOTTOM_MARGIN, TEXT_WIDTH, TEXT_HEIGHT, 0, 0, 0, 0)
    document.addPageTemplates([PageTemplate(frames=[frame], onPage=furniture)])
    document.build(_story(paper, words, look))
    return stream.getvalue()


def _story(paper: ErasurePaper, words: Words, look: Look) -> list[Flowable]:
    say, body = words.say, look.body
    moment = isolate(words.write_moment(paper.erased_at))
    lines = (
        say("erasure_done", moment=moment),
        say("erasure_reason", reason=paper.reason),
        say("erasure_rows", rows=str(paper.rows)),
        say("erasure_file" if paper.swept else "erasure_later"),
        say("erasure_kept"),
        say("erasure_backups", backups=str(paper.backups)),
        say("erasure_papers"),
    )
    head: list[Flowable] = [
        paragraph(paper.branch, look.small),
        paragraph(say("erasure_title"), look.title),
        paragraph(say("erasure_case", case_code=paper.case_code), body, bold=True),
    ]
    for line in lines:
        head += [Spacer(1, 2 * MM), paragraph(line, body)]
    return [*head, Spacer(1, 12 * MM), _signatures(paper, words, look)]


def _signatures(paper: ErasurePaper, words: Words, look: Look) -> Table:
    """Return two places to sign: who erased, and who agreed."""
    say, small = words.say, look.small
    people = (
        (say("erasure_first", initials=paper.decided_by), say("signed_on")),
        (say("erasure_second", initials=paper.approved_by), say("signed_on")),
    )
    rows = [look.row((paragraph(who, small), "", paragraph(when, small))) for who, when in people]
    table = Table(
        rows, colWidths=look.row((TEXT_WIDTH * 0.62, TEXT_WIDTH * 0.06, TEXT_WIDTH * 0.32)), rowHeights=18 * MM
    )
    first, last = look.row((0, 2))
    table.setStyle(
        [
            OUR_FONT,
            ("LINEABOVE", (first, 0), (first, -1), 0.6, RULE),
            ("LINEABOVE", (last, 0), (last, -1), 0.6, RULE),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 0),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ]
    )
    return table


def _legible(paper: ErasurePaper, fonts: LetterFonts) -> ErasurePaper:
    """Return the paper with values ready to be set; LetterCannotShow names what cannot be."""

    def shown(item: str, text: str) -> str:
        clean = isolated(text)
        if missing := fonts.missing(clean):
            raise LetterCannotShow(item=item, characters=missing)
        return isolate(clean)

    return replace(
        paper,
        branch=shown("branch", paper.branch),
        case_code=shown("case_code", paper.case_code),
        reason=shown("reason", paper.reason),
        decided_by=shown("staff", paper.decided_by),
        approved_by=shown("staff", paper.approved_by),
        mark=shown("mark", paper.mark),
    )
