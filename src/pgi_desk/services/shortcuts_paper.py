"""The keys of the window on paper: about nobody, and it leaves like every paper, with an entry before and after."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pgi_desk.domain.staff import Permission
from pgi_desk.services.desk import Desk
from pgi_desk.services.facts_paper import FactsPaper, FactsRenderer, Line, PreparedFacts, Section, begin_facts
from pgi_desk.services.leaving import Leaving
from pgi_desk.services.letter_ports import LetterOutput
from pgi_desk.services.paper_leaving import SHORTCUTS

WORDS = "paper_words"


@dataclass(frozen=True, slots=True)
class ShortcutGroup:
    """A part of the menu with pairs of keys and what they do, in the words of the window."""

    heading: str
    keys: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class ShortcutsPaperService:
    """Prints which keys do what, for whoever works without a mouse or learns it."""

    desk: Desk
    renderer: FactsRenderer

    def prepare(self, groups: Sequence[ShortcutGroup], language: str) -> PreparedFacts:
        """Return the paper, in memory only; the window says which keys it has."""
        self.desk.require(Permission.SEE_OVERVIEW)
        with self.desk.work("shortcuts.read") as work:
            branch = work.settings.get("branch_name")
        paper = FactsPaper(
            language=language,
            branch=branch,
            title=self._say("shortcuts_title", language),
            head=(),
            intro=(self._say("shortcuts_intro", language),),
            sections=tuple(Section(one.heading, (tuple(Line(*pair) for pair in one.keys),)) for one in groups),
            closing=(self._say("shortcuts_questions", language), self._say("shortcuts_tab", language)),
            not_printable=self._say("not_printable", language),
            signed=False,
            training=self.desk.in_demo,
            confidential=False,
        )
        detail = {"language": language, "keys": sum(len(one.keys) for one in groups)}
        return PreparedFacts(self.renderer.render_facts(paper), SHORTCUTS, detail)

    def begin(self, paper: PreparedFacts, output: LetterOutput) -> Leaving:
        """Note that the paper is about to leave."""
        self.desk.require(Permission.SEE_OVERVIEW)
        return begin_facts(self.desk, paper, output)

    def _say(self, word: str, language: str) -> str:
        return self.desk.content.label(WORDS, word, language)
