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
        text = self.tr(
            "The person took back the consent for letter {number} (case {case}). Ask {service} to destroy it or give"
            " it back, and note here when they have done so."
        )
        text = text.replace("{number}", isolated(rows[0].number)).replace("{case}", isolated(rows[0].case_code))
        text = text.replace("{service}", isolated(rows[0].provider_name))
        more = self.tr("%n more letter(s) have to come back.", "", len(rows) - 1)
        self._page.show_recall(f"{text} {more}" if len(rows) > 1 else text)

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
