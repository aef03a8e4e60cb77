"""Offers on the first page to go on with a form that was left unfinished."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication

from pgi_desk.domain.draft import Draft
from pgi_desk.domain.staff import Permission
from pgi_desk.gui.draft_forms import FORMS
from pgi_desk.gui.draft_opening import DraftOpening
from pgi_desk.gui.drafts import in_dialogs
from pgi_desk.gui.labels import isolated
from pgi_desk.gui.pages.home_page import HomePage
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings


class HomeDrafts(Presenter):
    """Shows the newest unfinished form of the signed-in person."""

    def __init__(self, page: HomePage, surroundings: Surroundings) -> None:
        super().__init__(surroundings, page)
        self._page = page
        self._draft: Draft | None = None
        self._opening = DraftOpening(page, surroundings)
        self._opening.opened.connect(partial(page.show_draft, ""))
        self._opening.settled.connect(self._discard)
        page.draft_continued.connect(self._continue)
        page.draft_discarded.connect(self._throw_away)

    def refresh(self, _result: object = None) -> None:
        """Look for forms that were left unfinished."""
        if self.services.desk.may(Permission.KEEP_DRAFTS):
            self.do(self.services.drafts.mine, self._show_drafts)

    def _show_drafts(self, drafts: tuple[Draft, ...]) -> None:
        waiting = [draft for draft in drafts if draft.draft_id not in in_dialogs()]
        self._draft = waiting[-1] if waiting else None
        if self._draft is None:
            self._page.show_draft("")
            return
        text = self.tr("You were writing: {form} ({time})")
        form = FORMS.get(self._draft.form)
        name = QCoreApplication.translate("DraftForms", str(form.name)) if form is not None else self._draft.form
        time = isolated(self.labels.moment(self._draft.saved_at))
        self._page.show_draft(text.replace("{form}", name).replace("{time}", time))

    def _continue(self) -> None:
        if self._draft is not None:
            self.do(partial(self.services.drafts.take_up, self._draft.draft_id), self._opening.open)

    def _throw_away(self) -> None:
        if self._draft is not None:
            self._discard(self._draft.draft_id)

    def _discard(self, draft_id: str) -> None:
        self.do(partial(self.services.drafts.discard, draft_id), self.refresh)
