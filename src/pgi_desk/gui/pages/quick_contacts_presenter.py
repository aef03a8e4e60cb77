"""Fills the list of people who were met once, and lets each go or become a case."""

from __future__ import annotations

from functools import partial

from pgi_desk.domain.errors import NotPermitted
from pgi_desk.domain.quick_contact import QuickContact
from pgi_desk.domain.staff import Permission
from pgi_desk.gui.dialogs.quick_contact_presenter import open_case_of
from pgi_desk.gui.labels import in_line, isolated
from pgi_desk.gui.messages import message
from pgi_desk.gui.models.row_table import RowTable, TableColumn
from pgi_desk.gui.pages.quick_contacts_page import QuickContactsPage
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import Kind


class QuickContactsPresenter(Presenter):
    """Presents who was met and is not on record."""

    kinds = frozenset({Kind.QUICK_CONTACT})

    def __init__(self, page: QuickContactsPage, surroundings: Surroundings) -> None:
        super().__init__(surroundings, page)
        self._page = page
        self._model = RowTable[QuickContact](self._columns(), page)
        page.use_model(self._model)
        page.new_wanted.connect(partial(self.around.navigator.go, "quick_contact"))
        page.groups_wanted.connect(partial(self.around.navigator.go, "groups"))
        page.case_wanted.connect(lambda row: open_case_of(page, surroundings, row))
        page.remove_wanted.connect(self._remove)
        page.chosen.connect(self._show_detail)
        if not self.services.desk.may(Permission.RECORD_PERSON):
            page.close_cases(message(NotPermitted(permission=Permission.RECORD_PERSON.value)))

    def activate(self, key: str) -> None:
        """Let go of what is past its day, and show the rest."""
        self.do(self.services.quick_contacts.expire, lambda _gone: self.refresh())

    def refresh(self) -> None:
        """Read the list again."""
        self.do(self.services.quick_contacts.kept, self._show)

    def _show(self, rows: tuple[QuickContact, ...]) -> None:
        self._model.show_rows(rows)
        self._page.show_count(self.tr("%n contact(s)", "", len(rows)) if rows else "", len(rows))

    def _remove(self, row: QuickContact) -> None:
        title = self.tr("Remove this contact now?")
        text = self.tr("What was noted is gone for good; only a count by month stays.")
        work = partial(self.services.quick_contacts.remove, row.contact_id)
        self.around.prompts.confirm(title, text, self.tr("Remove"), lambda: self.do(work, lambda _changes: None))

    def _show_detail(self, row: QuickContact | None) -> None:
        if row is None:
            self._page.show_detail("")
            return
        told = self.labels.codes("contact_information", row.information)
        parts = (self.tr("told or given: {things}").replace("{things}", told) if told else "", row.note)
        self._page.show_detail(in_line(parts))

    def _columns(self) -> list[TableColumn[QuickContact]]:
        labels = self.labels
        return [
            TableColumn(self.tr("Met"), lambda row: labels.day(row.met_on)),
            TableColumn(self.tr("Where"), lambda row: labels.code("contact_occasions", row.occasion)),
            TableColumn(self.tr("Age"), lambda row: labels.code("contact_age_groups", row.age_group)),
            TableColumn(self.tr("Nickname"), lambda row: isolated(row.nickname) if row.nickname else ""),
            TableColumn(self.tr("Kept until"), lambda row: labels.day(row.expires_on)),
            TableColumn(self.tr("Needs"), lambda row: labels.codes("service_families", row.needs)),
        ]
