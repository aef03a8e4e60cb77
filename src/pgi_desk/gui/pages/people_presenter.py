"""Fills the list of people page by page and opens cases."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QTimer

from pgi_desk.domain.errors import NotPermitted
from pgi_desk.domain.principle_checks import Occasion
from pgi_desk.domain.staff import Permission
from pgi_desk.gui.dialogs.consent_form_presenter import open_consent_form_dialog
from pgi_desk.gui.dialogs.export_presenter import open_export_dialog
from pgi_desk.gui.dialogs.import_list_presenter import open_import_assistance_dialog, open_import_people_dialog
from pgi_desk.gui.dialogs.principle_check_presenter import PrincipleGate
from pgi_desk.gui.dialogs.review_list_presenter import open_review_list_dialog
from pgi_desk.gui.list_views import ListViews
from pgi_desk.gui.messages import message
from pgi_desk.gui.models.row_table import TableColumn
from pgi_desk.gui.models.window_table import WindowTable
from pgi_desk.gui.pages.people_page import PeoplePage
from pgi_desk.gui.pages.people_views import ready_made
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import Kind
from pgi_desk.services.export_rows import ExportFilter
from pgi_desk.services.list_views import PEOPLE
from pgi_desk.services.people_views import PeopleView
from pgi_desk.services.read_models import PageKey, PersonRow
from pgi_desk.services.read_models import PeoplePage as PeopleRows

PAUSE_MS = 150


class PeoplePresenter(Presenter):
    """Presents the list of people."""

    kinds = frozenset({Kind.PERSON, Kind.CASE, Kind.REFERRAL})
    looks_in_front = True

    def __init__(self, page: PeoplePage, surroundings: Surroundings) -> None:
        super().__init__(surroundings, page)
        self._page = page
        self._search, self._status, self._risk = "", "", ""
        # After which person each piece of the list begins.
        self._keys: list[PageKey | None] = []
        self._next: PageKey | None = None
        self._question = 0
        self._model = WindowTable[PersonRow](self._columns(), page)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.refresh)
        self._gate = PrincipleGate(page, surroundings)
        page.use_model(self._model, self.around.settings)
        page.use_statuses(self.labels.choices("case_statuses"), self.labels.choices("risk_levels"))
        page.search_changed.connect(self._on_search)
        self._views = ListViews(page.views, page, surroundings, PEOPLE, self._pause.start, ready_made())
        page.search_changed.connect(self._views.note_change)
        page.case_chosen.connect(partial(self.around.navigator.go, "case"))
        page.new_wanted.connect(partial(self.around.navigator.go, "new_person"))
        page.review_wanted.connect(lambda: open_review_list_dialog(page, self.around))
        page.form_wanted.connect(self._open_form)
        page.letting_go_wanted.connect(partial(self.around.navigator.go, "letting_go"))
        page.import_wanted.connect(self._import)
        page.help_wanted.connect(lambda: open_import_assistance_dialog(page, surroundings))
        page.export_wanted.connect(self._export)
        page.allow(
            letting_go=self._obstacle(Permission.LET_GO),
            importing=self._obstacle(Permission.IMPORT_RECORDS),
            exporting=self._obstacle(Permission.EXPORT_LISTS),
        )
        page.end_reached.connect(self._more)
        self._model.wanted.connect(self._read_again)

    def activate(self, key: str) -> None:
        """Show the list as it is now."""
        self.refresh()
        self._page.focus_search()

    def refresh(self) -> None:
        """Read the first page again."""
        self._ask(None)

    def _open_form(self) -> None:
        """A blank form belongs to no case, for talks away from the desk."""
        if self.around.outputs is not None:
            open_consent_form_dialog(self._page, self.around, self.around.outputs)

    def _obstacle(self, needed: Permission) -> str:
        return "" if self.services.desk.may(needed) else message(NotPermitted(permission=needed.value))

    def _import(self) -> None:
        """A list of people is a first contact on paper, so what is asked before one is asked here."""
        self._gate.before(Occasion.FIRST_CONTACT, None, self._open_import)

    def _open_import(self) -> None:
        open_import_people_dialog(self._page, self.around)

    def _export(self) -> None:
        if self.around.outputs is not None:
            wanted = ExportFilter(self._search, self._status, view=self._view, risk=self._risk)
            open_export_dialog(self._page, self.around, self.around.outputs, "people", wanted)

    @property
    def _view(self) -> PeopleView:
        """Return the ready-made view that is in force."""
        return PeopleView(self._views.ready)

    def _on_search(self, search: str, status: str, risk: str) -> None:
        self._search, self._status, self._risk = search, status, risk
        self._question += 1  # what is asked already is not asked any more
        self._pause.start()

    def _more(self) -> None:
        if self._next is not None and not self._pause.isActive():
            after, self._next = self._next, None
            self._ask(after)

    def _ask(self, after: PageKey | None) -> None:
        if after is None:
            self._question += 1
        self.read(self._page_after(after), partial(self._show, self._question, after))

    def _page_after(self, after: PageKey | None) -> Callable[[], PeopleRows]:
        found = partial(self.services.people.page, after=after, search=self._search, status=self._status)
        return partial(found, view=self._view, risk=self._risk)

    def _read_again(self, pieces: tuple[int, ...]) -> None:
        """Read what somebody scrolled away from and now looks at again."""
        if self._pause.isActive():
            return  # another search was asked for, and its list comes in a moment
        for piece in pieces:
            put_back = partial(self._put_back, self._question, piece)
            self.read(self._page_after(self._keys[piece]), put_back)

    def _put_back(self, question: int, piece: int, found: PeopleRows) -> None:
        if question == self._question:
            self._model.put_back(piece, found.rows)

    def _show(self, question: int, after: PageKey | None, found: PeopleRows) -> None:
        if question != self._question:
            return  # an answer to an older question
        if after is None:
            self._keys = [None]
            self._model.show_rows(found.rows)
        else:
            self._keys.append(after)
            self._model.append_rows(found.rows)
        self._next = found.next_page
        filtered = bool(self._search or self._status or self._risk or self._view)
        self._page.show_state(shown=self._model.rowCount(), more=found.next_page is not None, filtered=filtered)

    def _columns(self) -> list[TableColumn[PersonRow]]:
        labels, today = self.labels, self.services.desk.clock.today
        return [
            TableColumn(self.tr("Case"), lambda row: row.case_code),
            TableColumn(self.tr("Initials"), lambda row: row.masked_name),
            TableColumn(self.tr("Age"), lambda row: labels.age(row.birth, row.stated_age_group, today())),
            TableColumn(self.tr("Sex"), lambda row: labels.code("sexes", row.sex)),
            TableColumn(self.tr("Area"), lambda row: row.area),
            TableColumn(self.tr("Status"), lambda row: labels.code("case_statuses", row.status)),
            TableColumn(self.tr("Risk"), lambda row: labels.code("risk_levels", row.risk_level)),
            TableColumn(self.tr("Open referrals"), lambda row: str(row.open_referrals) if row.open_referrals else "–"),
            TableColumn(self.tr("Opened"), lambda row: labels.day(row.opened_on)),
        ]
