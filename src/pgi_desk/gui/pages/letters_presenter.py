"""Fills the page about the branch's own letters and opens its dialogs."""

from __future__ import annotations

from functools import partial

from pgi_desk.gui.dialogs.branch_presenter import open_branch_dialog
from pgi_desk.gui.dialogs.letterhead_presenter import open_letterhead_dialog
from pgi_desk.gui.dialogs.wording_presenter import open_wording_dialog
from pgi_desk.gui.pages.letters_page import LettersPage
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.gui.wording_words import kind_name
from pgi_desk.services.changes import Kind
from pgi_desk.services.wordings import WordingView


class LettersPresenter(Presenter):
    """Presents wording and letterhead."""

    kinds = frozenset({Kind.LETTERS})

    def __init__(self, page: LettersPage, surroundings: Surroundings) -> None:
        super().__init__(surroundings, page)
        self._page = page
        page.chosen.connect(self._look)
        page.wording_wanted.connect(partial(open_wording_dialog, page, surroundings))
        page.restore_wanted.connect(self._ask_restore)
        page.head_wanted.connect(partial(open_letterhead_dialog, page, surroundings))
        page.branch_wanted.connect(partial(open_branch_dialog, page, surroundings))

    def activate(self, key: str) -> None:
        """Show the page as it is now."""
        self.do(self.services.wordings.kinds, self._offer)

    def refresh(self) -> None:
        """Look at the chosen wording again."""
        kind, language = self._page.choice()
        if kind:
            self._look(kind, language)

    def _offer(self, found: tuple[tuple[str, ...], tuple[str, ...]]) -> None:
        kinds, languages = found
        choices = self.labels.choices_of("languages", languages)
        self._page.offer([(kind, kind_name(kind)) for kind in kinds], choices, self.labels.language)
        self.refresh()

    def _look(self, kind: str, language: str) -> None:
        self.do(partial(self.services.wordings.wording, kind, language), partial(self._show, (kind, language)))

    def _show(self, asked: tuple[str, str], view: WordingView) -> None:
        if asked == self._page.choice():
            self._page.show_state(own=view.is_own)

    def _ask_restore(self, kind: str, language: str) -> None:
        text = self.tr("The branch's own text for this kind of letter in this language is thrown away.")
        self.around.prompts.confirm(
            self.tr("Go back to the delivered wording?"),
            text,
            self.tr("Go back"),
            lambda: self.do(partial(self.services.wordings.restore, kind, language)),
        )
