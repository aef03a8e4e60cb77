"""A safety plan as a PDF for the person: headings and their own words, nothing written to disk."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, replace
from pathlib import Path

from reportlab.platypus import Flowable, Frame, KeepTogether

from pgi_desk.documents.fonts import LetterFonts
from pgi_desk.documents.legibility import shown_with
from pgi_desk.documents.sheet import FootLine, Sheet, at_work
from pgi_desk.documents.typography import BOTTOM_MARGIN, MM, PAGE_HEIGHT, PAGE_WIDTH, Look, paragraph
from pgi_desk.documents.words import Words
from pgi_desk.domain.safety_plan import PlanParts
from pgi_desk.services.safety_plan_paper import OwnPlanPaper

MARGIN = 20 * MM
TOP = PAGE_HEIGHT - 18 * MM


class ReportlabOwnPlanRenderer:
    """Implements OwnPlanRenderer with the fonts and the words of letters."""

    def __init__(self, fonts: Path, letters: Path) -> None:
        self._font_folder = fonts
        self._letter_folder = letters

    def render_own_plan(self, paper: OwnPlanPaper) -> bytes:
        """Return the PDF; raises LetterCannotShow (`item`, `characters`) and TemplateMistake."""
        with at_work(self._font_folder, self._letter_folder, paper.language) as (fonts, words):
            shown = _legible(paper, fonts)
            mark = "training" if paper.training else ""
            sheet = Sheet(words, paper.language, _foot, mark, margin=MARGIN, ruled=False, frames=_frames)
            return sheet.pdf(lambda: _body(shown, words, sheet.look))


def _foot(counted: str) -> tuple[FootLine, ...]:
    return (FootLine(end=counted),)


def _frames() -> dict[str, list[Frame]]:
    return {"all": [Frame(MARGIN, BOTTOM_MARGIN, PAGE_WIDTH - 2 * MARGIN, TOP - BOTTOM_MARGIN, 0, 0, 0, 0)]}


def _body(paper: OwnPlanPaper, words: Words, look: Look) -> Iterator[Flowable]:
    yield paragraph(words.say("plan_title"), look.title)
    yield paragraph(words.write_day(paper.printed_on), look.body)
    for item in fields(PlanParts):
        text = getattr(paper.parts, item.name)
        if text:
            heading = paragraph(words.say(f"plan_{item.name}"), look.heading)
            first, *others = (paragraph(line, look.body) for line in text.split("\n"))
            yield KeepTogether([heading, first])
            yield from others


def _legible(paper: OwnPlanPaper, fonts: LetterFonts) -> OwnPlanPaper:
    """Return the paper with values ready to be set; LetterCannotShow names what cannot be."""
    shown = shown_with(fonts)
    said = {item.name: getattr(paper.parts, item.name) for item in fields(PlanParts)}
    lines = {name: [shown(name, line) for line in text.split("\n") if line.strip()] for name, text in said.items()}
    return replace(paper, parts=PlanParts(**{name: "\n".join(found) for name, found in lines.items()}))
