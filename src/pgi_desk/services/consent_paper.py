"""A consent form on paper, without its layout: filled with what was explained and ticked, or blank."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Protocol

from pgi_desk.domain.reporting_duty import ReportingDuty
from pgi_desk.services.letter_content import LetterParty


@dataclass(frozen=True, slots=True)
class TickLine:
    """One line with a check box; with `unnamed` the paper finds other words for it, because it may be seen.

    `plain` says under it what it means, as it is read to the person.
    """

    label: str
    ticked: bool = False
    unnamed: bool = False
    plain: str = ""


@dataclass(frozen=True, slots=True)
class ConsentPaper:
    """Everything that will be on the form, in the words of its language; empty texts leave a line to write on.

    A blank form has no case code, and every purpose and item as an open check box. `withheld` is None where the
    purpose shares nothing with anybody, as `shared` is.
    """

    language: str
    sender: LetterParty
    case_code: str
    issued_on: date | None
    reasons: tuple[str, ...]
    duty: ReportingDuty
    explained: tuple[TickLine, ...]
    purposes: tuple[TickLine, ...]
    recipient: str
    shared: tuple[TickLine, ...] | None
    withheld: tuple[TickLine, ...] | None
    withheld_from: str
    valid_until: date | None
    explained_in: str
    interpreter: str
    blank: bool
    training: bool
    wording: str = ""  # the branch's own; empty stands for the delivered one
    sample: bool = False


class ConsentPaperRenderer(Protocol):
    """Turns a consent form into a PDF in memory."""

    def render_consent(self, paper: ConsentPaper) -> bytes:
        """Return the PDF; equal forms give equal bytes. Raises LetterCannotShow and TemplateMistake."""
