"""A paper of facts without its layout: headings, words, values; it leaves with an entry before and after."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from pgi_desk.domain.errors import PrintingFailed
from pgi_desk.services.changes import ChangeSet
from pgi_desk.services.desk import Desk
from pgi_desk.services.letter_ports import LetterOutput

OUTCOMES = {"printer": "printed", "pdf_file": "saved"}
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
    """A paper that is ready to leave: its action in the trail, the case it belongs to, codes and figures."""

    pdf: bytes
    action: str
    detail: Mapping[str, object]
    case_code: str = ""


def let_out(desk: Desk, paper: PreparedFacts, output: LetterOutput) -> ChangeSet:
    """Note that a paper leaves, hand it over, and note what came of it; raises PrintingFailed."""
    _note(desk, paper, output, "intended")
    try:
        output.deliver(paper.pdf)
    except PrintingFailed:
        _note(desk, paper, output, "failed")
        raise
    except Exception:
        _note(desk, paper, output, "unknown")
        raise
    _note(desk, paper, output, OUTCOMES[output.destination])
    return ChangeSet.of()


def _note(desk: Desk, paper: PreparedFacts, output: LetterOutput, outcome: str) -> None:
    to: dict[str, object] = {"outcome": outcome, "destination": output.destination, "copies": output.copies}
    with desk.work(paper.action) as work:
        work.audit.note(case_code=paper.case_code, detail={**paper.detail, **to})
        work.commit()
