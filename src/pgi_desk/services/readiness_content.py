"""A paper about readiness without its layout: report, action plan, or request for advice, already in words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple, Protocol

REPORT, PLAN, ADVICE = KINDS = ("report", "plan", "advice")


class AreaLine(NamedTuple):
    """One area with its score in whole percent, rounded down, so that a paper never shows more than was reached."""

    area: str
    percent: int


class HeldLine(NamedTuple):
    """One row that holds a level back."""

    level: int
    text: str


class QuestionLine(NamedTuple):
    """One question with its rating and the grounds for it."""

    code: str
    question: str
    critical: bool
    rating: str
    grounds: str


class PlanLine(NamedTuple):
    """One step of the action plan."""

    code: str
    question: str
    step: str
    owner: str
    due_on: date | None


class NetworkLine(NamedTuple):
    """Whom the request goes to."""

    name: str
    as_of: str
    channel: str


class SignatureLine(NamedTuple):
    """Who signed."""

    name: str
    function: str


@dataclass(frozen=True, slots=True)
class ReadinessPaper:
    """Everything that will be on the paper; a request for advice holds fixed fields alone, and nobody's name."""

    language: str
    kind: str
    branch: str
    made_on: date
    training: bool
    level: int
    level_name: str
    state: str
    until: date | None
    draft: bool
    areas: tuple[AreaLine, ...] = ()
    held_back: tuple[HeldLine, ...] = ()
    questions: tuple[QuestionLine, ...] = ()
    plan: tuple[PlanLine, ...] = ()
    assessor: SignatureLine | None = None
    leader: SignatureLine | None = None
    signed_on: date | None = None
    networks: tuple[NetworkLine, ...] = ()
    topics: tuple[str, ...] = ()
    country: str = ""
    reply_to: str = ""


@dataclass(frozen=True, slots=True)
class PreparedReadiness:
    """A paper in memory, and what the trail will say about its leaving."""

    pdf: bytes
    kind: str
    language: str


class ReadinessRenderer(Protocol):
    """Turns a paper about readiness into a PDF in memory."""

    def render_readiness(self, paper: ReadinessPaper) -> bytes:
        """Return the PDF; equal papers give equal bytes. Raises LetterCannotShow and TemplateMistake."""
