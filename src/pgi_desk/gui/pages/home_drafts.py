"""Offers on the first page to go on with a form that was left unfinished, or to throw it away."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from pgi_desk.domain.draft import Draft
from pgi_desk.domain.staff import Permission
from pgi_desk.gui.draft_forms import form_name
from pgi_desk.gui.draft_opening import DraftOpening
from pgi_desk.gui.drafts import in_dialogs
from pgi_desk.gui.labels import in_line, isolated
from pgi_desk.gui.left_forms import box_of
from pgi_desk.gui.pages.home_page import HomePage
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.drafts import UnfinishedForm, case_of


class HomeDrafts(Presenter):
    """Shows the unfinished forms of the signed-in person, one at a time and the newest first."""

    def __init__(self, page: HomePage, surroundings: Surroundings) -> None:
        super().__init__(surroundings, page)
        self._page = page
        self._waiting: tuple[Draft, ...] = ()
        self._place = 0
        self._opening = DraftOpening(page, surroundings)
        self._opening.opened.connect(partial(page.show_draft, ""))
        self._opening.opened.connect(self.refresh)  # the others are still there
        self._opening.settled.connect(self._forget)
        page.draft_passed.connect(self._pass)
        page.draft_continued.connect(self._continue)
        page.draft_discarded.connect(self._throw_away)

    def refresh(self, _result: object = None) -> None:
        """Look for forms that were left unfinished."""
        if self.services.desk.may(Permission.KEEP_DRAFTS):
            self.do(self.services.drafts.mine, self._show_drafts)

    def _show_drafts(self, drafts: tuple[Draft, ...]) -> None:
        shown = str(self._draft.draft_id) if self._draft is not None else ""
        self._waiting = tuple(draft for draft in reversed(drafts) if draft.draft_id not in in_dialogs())
        ids = [str(draft.draft_id) for draft in self._waiting]
        self._place = ids.index(shown) if self._place and shown in ids else 0
        self._show()

    @property
    def _draft(self) -> Draft | None:
        return self._waiting[self._place] if self._waiting else None

    def _show(self) -> None:
        draft, count = self._draft, len(self._waiting)
        if draft is None:
            self._page.show_draft("")
            return
        text = self.tr("You were writing: {form} ({time})")
        name = form_name(draft.form)
        if case := case_of(draft):
            name = self.tr("{form}, {case}").replace("{form}", name).replace("{case}", isolated(case))
        text = text.replace("{form}", name).replace("{time}", isolated(self.labels.moment(draft.saved_at)))
        if count > 1:
            text = in_line((text, self.tr("{number} of {count}")))
            numbers = (self.labels.number(self._place + 1), self.labels.number(count))
            text = text.replace("{number}", numbers[0]).replace("{count}", numbers[1])
        self._page.show_draft(text, more=count > 1)

    def _pass(self) -> None:
        if self._waiting:
            self._place = (self._place + 1) % len(self._waiting)
            self._show()

    def _continue(self) -> None:
        if self._draft is not None:
            box, draft_id = box_of(self._page), self._draft.draft_id
            newest = box.newest(draft_id) if box is not None else None
            self.do(partial(self.services.drafts.take_up, draft_id), partial(self._open, newest))

    def _open(self, newest: UnfinishedForm | None, draft: Draft) -> None:
        """Open a draft as it was left: what could not be stored yet is newer than what is in the file."""
        self._opening.open(draft if newest is None else replace(draft, content=newest.content))

    def _throw_away(self) -> None:
        if self._draft is not None:
            self._discard(self._draft.draft_id)

    def _forget(self, draft_id: str) -> None:
        """Remove a draft whose form was saved; what keeps forms while they are open may have done it already."""
        self._drop(draft_id)
        self.do(partial(self.services.drafts.forget, draft_id), self.refresh)

    def _discard(self, draft_id: str) -> None:
        self._drop(draft_id)
        self.do(partial(self.services.drafts.discard, draft_id), self.refresh)

    def _drop(self, draft_id: str) -> None:
        """Let go of what waits to be stored under a draft: it would come back with the next try."""
        box = box_of(self._page)
        if box is not None:
            box.drop(draft_id)
