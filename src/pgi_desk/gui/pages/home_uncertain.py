"""Asks on the first page about each paper of which nobody knows whether it came out, until somebody says so."""

from __future__ import annotations

from functools import partial

from pgi_desk.domain.identifiers import DisclosureId
from pgi_desk.gui.labels import isolated
from pgi_desk.gui.pages.home_page import HomePage
from pgi_desk.gui.pages.letter_papers import LETTER, paper_name
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.paper_leaving import PAPER_KINDS
from pgi_desk.services.read_models import UncertainLetter


class HomeUncertain(Presenter):
    """Shows one paper at a time, with how many more there are."""

    def __init__(self, page: HomePage, surroundings: Surroundings) -> None:
        super().__init__(surroundings, page)
        self._page = page
        self._asked: UncertainLetter | None = None
        page.uncertain_settled.connect(self._settle)

    def show(self, papers: tuple[UncertainLetter, ...]) -> None:
        """Ask about the first paper; none hides the question."""
        self._asked = papers[0] if papers else None
        if self._asked is None:
            self._page.show_uncertain("")
            return
        text = self.tr(
            "Nobody knows whether this came out: {paper}, case {case}. Look at the printer and for the pages, then say"
            " so. Did it come out?"
        )
        if not self._asked.case_code:
            text = self.tr(
                "Nobody knows whether this came out: {paper}. Look at the printer and for the pages, then say so. Did"
                " it come out?"
            )
        text = text.replace("{paper}", paper_name(self._asked.paper, self._asked.letter_number))
        text = text.replace("{case}", isolated(self._asked.case_code))
        more = self.tr("%n more paper(s) are uncertain.", "", len(papers) - 1)
        self._page.show_uncertain(f"{text} {more}" if len(papers) > 1 else text)

    def _settle(self, came_out: bool) -> None:
        asked = self._asked
        if asked is None:
            return
        if asked.paper == LETTER:
            letters, key = self.services.letters, DisclosureId(asked.disclosure_id)
            self.do(partial(letters.confirm_uncertain, key, left_the_desk=came_out))
        elif asked.paper in PAPER_KINDS:
            confirm = self.services.open_papers.confirm
            self.do(partial(confirm, asked.disclosure_id, came_out=came_out))
        else:
            self.do(partial(self.services.notices.confirm_uncertain, asked.disclosure_id, came_out=came_out))
