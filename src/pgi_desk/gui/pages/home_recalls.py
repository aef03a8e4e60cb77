"""Keeps every letter on the first page that has to come back, until the service confirmed that it is gone."""

from __future__ import annotations

from functools import partial

from pgi_desk.domain.identifiers import ReferralId
from pgi_desk.gui.labels import isolated
from pgi_desk.gui.pages.home_page import HomePage
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.read_models import ReferralRow


class HomeRecalls(Presenter):
    """Shows one recall at a time, with how many more there are."""

    def __init__(self, page: HomePage, surroundings: Surroundings) -> None:
        super().__init__(surroundings, page)
        self._page = page
        self._rows: tuple[ReferralRow, ...] = ()
        page.recall_letter_wanted.connect(self._open)
        page.recall_confirmed.connect(self._ask)

    def show(self, rows: tuple[ReferralRow, ...]) -> None:
        """Show which letters rest on a consent that was taken back; none hides it."""
        self._rows = rows
        if not rows:
            self._page.show_recall("")
            return
        short = self.tr("Letter {number} (case {case}) has to come back from {service}.")
        text = self.tr(
            "The person took back the consent for letter {number} (case {case}). Ask {service} to destroy it or give"
            " it back, and note here when they have done so."
        )
        more = self.tr("%n more letter(s) have to come back.", "", len(rows) - 1)
        shown = f"{short} {more}" if len(rows) > 1 else short
        self._page.show_recall(_filled(shown, rows[0]), _filled(text, rows[0]))

    def _open(self) -> None:
        if self._rows:
            self.around.navigator.go("letter", self._rows[0].referral_id)

    def _ask(self) -> None:
        if not self._rows:
            return
        row = self._rows[0]
        text = self.tr("Did {service} say that letter {number} and every copy of it are destroyed or given back?")
        self.around.prompts.confirm(
            self.tr("The letter is gone"),
            text.replace("{service}", isolated(row.provider_name)).replace("{number}", isolated(row.number)),
            self.tr("They confirmed it"),
            partial(self._confirm, row),
        )

    def _confirm(self, row: ReferralRow) -> None:
        self.do(partial(self.services.notices.confirm_recall, ReferralId(row.referral_id)))


def _filled(text: str, row: ReferralRow) -> str:
    """Put the letter, the case and the service into a sentence."""
    text = text.replace("{number}", isolated(row.number)).replace("{case}", isolated(row.case_code))
    return text.replace("{service}", isolated(row.provider_name))
