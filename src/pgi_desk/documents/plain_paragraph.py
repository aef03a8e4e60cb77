"""Paragraphs from runs of text without a parser in between: nothing in a text can be markup."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from operator import attrgetter

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph
from reportlab.platypus.paraparser import ParaFrag

from pgi_desk.documents.fonts import BOLD, REGULAR
from pgi_desk.documents.isolates import without_isolates
from pgi_desk.documents.wording import Run


class PlainParagraph(Paragraph):  # type: ignore[misc]  # reportlab ships no types
    """A paragraph of one direction in the two weights of the letter."""

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803  # reportlab's names
        """Break the text into lines; a table asks for that several times, and the answer stays."""
        if getattr(self, "blPara", None) is None or getattr(self, "_wrapped_for", None) != availWidth:
            super().wrap(availWidth, availHeight)
            self._wrapped_for = availWidth
        return self.width, self.height


def fragments(runs: Iterable[Run], style: ParagraphStyle) -> list[ParaFrag]:
    """Return what reportlab's parser would make of these runs, with their text exactly as it is."""
    found: list[ParaFrag] = []
    for bold, stretch in groupby(runs, attrgetter("bold")):
        text = without_isolates("".join(run.text for run in stretch))
        for number, line in enumerate(text.split("\n")):
            if number:
                found.append(_fragment("", style, bold=bold, ends_line=True))
            if line:
                found.append(_fragment(line, style, bold=bold))
    if found:
        found[0].text, found[-1].text = found[0].text.lstrip(), found[-1].text.rstrip()
    return found


def _fragment(text: str, style: ParagraphStyle, *, bold: bool, ends_line: bool = False) -> ParaFrag:
    heavy = bold or style.fontName == BOLD
    fragment = ParaFrag(
        rise=0,
        greek=0,
        link=[],
        fontName=BOLD if heavy else REGULAR,
        bold=int(heavy),
        italic=0,
        fontSize=style.fontSize,
        textColor=style.textColor,
        us_lines=[],
        text=text,
    )
    if ends_line:
        fragment.lineBreak = True
    return fragment
