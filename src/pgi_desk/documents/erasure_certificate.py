"""The certificate that somebody was erased, as a PDF of one page: codes, figures and two signatures."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from reportlab.platypus import Flowable, Spacer, Table

from pgi_desk.documents.fonts import LetterFonts
from pgi_desk.documents.isolates import isolate
from pgi_desk.documents.legibility import shown_with
from pgi_desk.documents.sheet import FootLine, Sheet, at_work
from pgi_desk.documents.typography import (
    MM,
    OUR_FONT,
    RULE,
    TEXT_WIDTH,
    Look,
    paragraph,
)
from pgi_desk.documents.words import Words
from pgi_desk.services.erasure_paper import ErasurePaper


class ReportlabErasureRenderer:
    """Implements ErasureRenderer with the fonts and the words of letters."""

    def __init__(self, fonts: Path, letters: Path) -> None:
        self._font_folder = fonts
        self._letter_folder = letters

    def render_erasure(self, paper: ErasurePaper) -> bytes:
        """Return the PDF; raises LetterCannotShow (`item`, `characters`) and TemplateMistake."""
        with at_work(self._font_folder, self._letter_folder, paper.language) as (fonts, words):
            shown = _legible(paper, fonts)
            sheet = Sheet(words, paper.language, partial(_foot, shown, words), "training" if paper.training else "")
            return sheet.pdf(lambda: _story(shown, words, sheet.look))


def _foot(paper: ErasurePaper, words: Words, _counted: str) -> tuple[FootLine, ...]:
    mark = words.say("erasure_mark", mark=paper.mark)
    return (FootLine(mark, words.say("record_check", code=paper.record_check)),)


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
    shown = shown_with(fonts)
    return replace(
        paper,
        branch=shown("branch", paper.branch),
        case_code=shown("case_code", paper.case_code),
        reason=shown("reason", paper.reason),
        decided_by=shown("staff", paper.decided_by),
        approved_by=shown("staff", paper.approved_by),
        mark=shown("mark", paper.mark),
    )
