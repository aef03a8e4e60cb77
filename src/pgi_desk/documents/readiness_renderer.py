"""Readiness as a PDF: the report that two sign, the action plan, the request for advice; nothing is written to disk."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date
from pathlib import Path
from typing import Any

from reportlab.platypus import Flowable, Spacer, Table

from pgi_desk.documents.fonts import LetterFonts, isolated
from pgi_desk.documents.isolates import isolate
from pgi_desk.documents.sheet import GRID, FootLine, Sheet, at_work
from pgi_desk.documents.typography import (
    MM,
    TEXT_WIDTH,
    Look,
    paragraph,
)
from pgi_desk.documents.words import Words
from pgi_desk.domain.errors import LetterCannotShow
from pgi_desk.services.readiness_content import ADVICE, REPORT, ReadinessPaper, SignatureLine


class ReportlabReadinessRenderer:
    """Implements ReadinessRenderer with the fonts and the words of letters."""

    def __init__(self, fonts: Path, letters: Path) -> None:
        self._font_folder = fonts
        self._letter_folder = letters

    def render_readiness(self, paper: ReadinessPaper) -> bytes:
        """Return the PDF; raises LetterCannotShow (`item`, `characters`) and TemplateMistake."""
        with at_work(self._font_folder, self._letter_folder, paper.language) as (fonts, words):
            paper_set = _Setting(_legible(paper, fonts), words)
            mark = "training" if paper.training else ""
            return Sheet(words, paper.language, paper_set.foot, mark).pdf(paper_set.story)


@dataclass(frozen=True, slots=True)
class _Setting:
    """One paper with its words."""

    paper: ReadinessPaper
    words: Words

    @property
    def look(self) -> Look:
        return Look(self.words.direction)

    def story(self) -> list[Flowable]:
        """Return all of the paper in the order of reading."""
        return [*self._head(), *self._body()]

    def foot(self, counted: str) -> tuple[FootLine, ...]:
        """Say on every page who may read it."""
        return (FootLine(self._say("ready_no_person" if self.paper.kind == ADVICE else "confidential"), counted),)

    def _head(self) -> list[Flowable]:
        paper, look = self.paper, self.look
        made = isolate(self.words.write_day(paper.made_on))
        level = self._say("ready_level", level=str(paper.level), name=paper.level_name)
        return [
            paragraph(paper.branch, look.small),
            paragraph(self._say(f"ready_{paper.kind}_title"), look.title),
            paragraph(f"{self._say('issued_on')}: {made}", look.small),
            paragraph(level, look.heading),
            paragraph(self._state(), look.body, bold=paper.draft),
        ]

    def _state(self) -> str:
        paper = self.paper
        if paper.draft:
            return self._say("ready_draft")
        if paper.until is None:
            return self._say("ready_not_assessed")
        return self._say(f"ready_{paper.state}", day=isolate(self.words.write_day(paper.until)))

    def _body(self) -> list[Flowable]:
        if self.paper.kind == ADVICE:
            return [*self._request(), *self._areas(), *self._held_back(), *self._answer_to()]
        if self.paper.kind == REPORT:
            return [*self._areas(), *self._held_back(), *self._questions(), *self._plan(), *self._signatures()]
        return self._plan()

    def _areas(self) -> list[Flowable]:
        rows = [(line.area, isolate(f"{line.percent} %")) for line in self.paper.areas]
        return self._table(("ready_area", "ready_score"), (0.7, 0.3), rows)

    def _held_back(self) -> list[Flowable]:
        lines = self.paper.held_back
        rows = [(self._say("ready_for_level", level=str(line.level)), line.text) for line in lines]
        return self._table(("ready_level_short", "ready_held_back"), (0.16, 0.84), rows)

    def _questions(self) -> list[Flowable]:
        critical = self._say("ready_critical")
        rows = [
            (
                line.code,
                f"{line.question} ({critical})" if line.critical else line.question,
                line.rating or "–",
                line.grounds,
            )
            for line in self.paper.questions
        ]
        return self._table(
            ("ready_code", "ready_question", "ready_rating", "ready_grounds"), (0.08, 0.46, 0.16, 0.3), rows
        )

    def _plan(self) -> list[Flowable]:
        title = paragraph(self._say("ready_plan_title"), self.look.heading)
        rows = [
            (line.code, f"{line.question}\n{line.step}", line.owner, self._day(line.due_on)) for line in self.paper.plan
        ]
        if not rows:
            return [title, paragraph(self._say("ready_nothing"), self.look.body)]
        heads = ("ready_code", "ready_step", "ready_owner", "ready_due")
        return [title, *self._table(heads, (0.08, 0.54, 0.2, 0.18), rows)]

    def _signatures(self) -> list[Flowable]:
        signed = self._day(self.paper.signed_on)
        rows = [
            (self._say(title), _who(line), signed, "")
            for title, line in (("ready_assessor", self.paper.assessor), ("ready_leader", self.paper.leader))
        ]
        heads = ("function", "name", "signed_on", "signature")
        return [Spacer(1, 6 * MM), *self._table(heads, (0.26, 0.3, 0.16, 0.28), rows, height=14 * MM)]

    def _request(self) -> list[Flowable]:
        paper, look = self.paper, self.look
        flow: list[Flowable] = [paragraph(self._say("ready_ask"), look.body)]
        for line in paper.networks:
            flow.append(paragraph(f"{self._say('to')}: {line.name}", look.body, bold=True))
            if line.channel:
                flow.append(paragraph(line.channel, look.body))
            flow.append(paragraph(self._say("ready_as_of", day=isolate(line.as_of)), look.small))
        if paper.country:
            flow.append(paragraph(self._say("ready_country", country=isolate(paper.country)), look.body))
        flow.append(paragraph(self._say("ready_topics"), look.heading))
        flow += [paragraph(topic, look.list_item, bullet="•") for topic in paper.topics]
        return flow

    def _answer_to(self) -> list[Flowable]:
        paper = self.paper
        to = isolate(f"{paper.branch}, {paper.reply_to}" if paper.reply_to else paper.branch)
        return [Spacer(1, 4 * MM), paragraph(self._say("ready_reply", to=to), self.look.body)]

    def _table(
        self,
        heads: Sequence[str],
        shares: Sequence[float],
        rows: Iterable[Sequence[str]],
        height: float | None = None,
    ) -> list[Flowable]:
        look, cell = self.look, self.look.style(8, 10.5)
        body = [look.row(_cell(text, cell) for text in row) for row in rows]
        if not body:
            return []
        head = look.row(paragraph(self._say(name), cell, bold=True) for name in heads)
        heights = None if height is None else [None, *([height] * len(body))]
        widths = look.row(TEXT_WIDTH * share for share in shares)
        table = Table([head, *body], colWidths=widths, rowHeights=heights, repeatRows=1, spaceBefore=6, spaceAfter=4)
        table.setStyle(list(GRID))
        return [table]

    def _day(self, day: date | None) -> str:
        return isolate(self.words.write_day(day)) if day is not None else ""

    def _say(self, phrase: str, **values: str) -> str:
        return self.words.say(phrase, **values)


def _cell(text: str, style: Any) -> list[Flowable]:  # noqa: ANN401  # a style of reportlab
    return [paragraph(line, style) for line in text.split("\n") if line]


def _who(line: SignatureLine | None) -> str:
    return "" if line is None else "\n".join(part for part in line if part)


def _legible(paper: ReadinessPaper, fonts: LetterFonts) -> ReadinessPaper:
    """Return the paper with values ready to be set; LetterCannotShow names what cannot be."""

    def shown(item: str, value: object) -> Any:  # noqa: ANN401  # of the kind that was given
        if isinstance(value, str) and value:
            clean = isolated(value)
            if missing := fonts.missing(clean.replace("\n", " ")):
                raise LetterCannotShow(item=item, characters=missing)
            return isolate(clean) if "\n" not in clean else clean
        if isinstance(value, tuple):
            parts = [shown(item, part) for part in value]
            return type(value)(*parts) if hasattr(value, "_fields") else tuple(parts)
        return value

    as_they_are = {"language", "kind", "state"}
    changed = {
        item.name: shown(item.name, getattr(paper, item.name)) for item in fields(paper) if item.name not in as_they_are
    }
    return replace(paper, **changed)
