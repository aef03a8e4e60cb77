"""A paper of facts without its layout: headings, words, values; it leaves with an entry before and after."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from pgi_desk.services.desk import Desk
from pgi_desk.services.leaving import Leaving
from pgi_desk.services.letter_ports import LetterOutput
from pgi_desk.services.paper_leaving import PaperNote, begin_paper

Value = str | date


@dataclass(frozen=True, slots=True)
class Line:
    """One word and its value; without a value the word stands alone."""

    word: str
    value: Value = ""


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with entries of lines."""

    heading: str
    entries: tuple[tuple[Line, ...], ...]


@dataclass(frozen=True, slots=True)
class FactsPaper:
    """Everything that will be on the paper, in its language; `not_printable` is said when signs are missing.

    A paper about nobody is not `confidential`.
    """

    language: str
    branch: str
    title: str
    head: tuple[Line, ...]
    intro: tuple[str, ...]
    sections: tuple[Section, ...]
    closing: tuple[str, ...]
    not_printable: str
    signed: bool
    training: bool
    confidential: bool = True


class FactsRenderer(Protocol):
    """Turns a paper of facts into a PDF in memory."""

    def render_facts(self, paper: FactsPaper) -> bytes:
        """Return the PDF; equal papers give equal bytes. Raises TemplateMistake."""


@dataclass(frozen=True, slots=True)
class PreparedFacts:
    """A paper that is ready to leave: which kind of paper it is, the case it belongs to, codes and figures."""

    pdf: bytes
    kind: str
    detail: Mapping[str, object]
    case_code: str = ""


def begin_facts(desk: Desk, paper: PreparedFacts, output: LetterOutput) -> Leaving:
    """Log that a paper of facts is about to leave."""
    return begin_paper(desk, PaperNote(paper.kind, paper.detail, paper.case_code), paper.pdf, output)
