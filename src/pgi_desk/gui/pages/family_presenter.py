"""Fills the page with family and documents of a case and opens its dialogs."""

from __future__ import annotations

from functools import partial

from pgi_desk.domain.attachment import Attachment
from pgi_desk.domain.consent import ConsentPurpose
from pgi_desk.domain.errors import NotPermitted
from pgi_desk.domain.family import LinkSide, minority, seen_from, warnings
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.domain.partial_date import PartialDate
from pgi_desk.domain.staff import Permission
from pgi_desk.gui.case_gate import CaseGate
from pgi_desk.gui.contact_words import read_text
from pgi_desk.gui.dialogs.attach_presenter import open_attach_dialog
from pgi_desk.gui.dialogs.copy_viewer_presenter import open_copy_viewer, open_remove_copy_dialog
from pgi_desk.gui.dialogs.family_link_presenter import open_family_link_dialog, show_family_link
from pgi_desk.gui.labels import in_line, isolated
from pgi_desk.gui.messages import message
from pgi_desk.gui.models.row_table import RowTable, TableColumn
from pgi_desk.gui.pages.family_page import FamilyPage
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import Kind
from pgi_desk.services.family_ports import FamilyRow
from pgi_desk.services.read_models import ConsentRow


class FamilyPresenter(Presenter):
    """Presents family and documents of one case."""

    kinds = frozenset({Kind.FAMILY, Kind.PERSON, Kind.CONSENT, Kind.STAFF})
    looks_in_front = True

    def __init__(self, page: FamilyPage, surroundings: Surroundings) -> None:
        super().__init__(surroundings, page)
        self._page = page
        self._code = CaseCode("")
        self._staff: dict[str, str] = {}
        self._family = RowTable[FamilyRow](self._family_columns(), page)
        self._copies = RowTable[Attachment](self._copy_columns(), page)
        page.use_models(self._family, self._copies)
        self._case = CaseGate(page, surroundings)
        self._case.known.connect(page.buttons.show_case)
        page.allow(self._closed(Permission.RECORD_PERSON), self._closed(Permission.RECORD_ASSISTANCE))
        self._connect()

    def activate(self, key: str) -> None:
        """Show family and documents of a case."""
        if key:
            self._code = CaseCode(key)
        self._case.look(self._code)
        self.refresh()

    def refresh(self) -> None:
        """Read everything again."""
        if self._code:
            self.read(self.services.case_plans.owners, self._know_staff)
            self.read(partial(self.services.family.of_case, self._code), self._show_family)
            self.read(partial(self.services.attachments.of_case, self._code), self._copies.show_rows)
            self.read(partial(self.services.consents.ledger, self._code), self._show_consents)

    def _connect(self) -> None:
        page, around = self._page, self.around
        page.back_wanted.connect(lambda: around.navigator.go("case", self._code))
        page.link_wanted.connect(lambda: open_family_link_dialog(page, around, self._code))
        page.show_wanted.connect(lambda row: show_family_link(page, around, self._code, row.link.link_id))
        page.go_wanted.connect(self._go)
        page.unlink_wanted.connect(self._unlink)
        page.attach_wanted.connect(lambda: open_attach_dialog(page, around, self._code))
        page.open_wanted.connect(lambda copy: open_copy_viewer(page, around, copy))
        page.remove_wanted.connect(lambda copy: open_remove_copy_dialog(page, around, copy))

    def _closed(self, permission: Permission) -> str:
        return "" if self.services.desk.may(permission) else message(NotPermitted(permission=permission.value))

    def _know_staff(self, staff: tuple[tuple[str, str], ...]) -> None:
        self._staff = dict(staff)

    def _show_family(self, rows: tuple[FamilyRow, ...]) -> None:
        self._page.show_case(self._code, read_text(warnings((row.link for row in rows), self._code)))
        self._family.show_rows(rows)

    def _show_consents(self, rows: tuple[ConsentRow, ...]) -> None:
        record = [row for row in rows if row.purpose == ConsentPurpose.RECORD]
        self._page.show_copies_rest(withdrawn=any(row.withdrawn_on is not None for row in record))

    def _go(self, row: FamilyRow) -> None:
        other = self._side(row).other_case
        if other is not None:
            self.around.navigator.go("case", other)

    def _unlink(self, row: FamilyRow) -> None:
        title = self.tr("Take this link away?")
        text = self.tr("It is gone from both cases, with what is written in it. The case files themselves stay.")
        work = partial(self.services.family.remove, row.link.link_id)
        self.around.prompts.confirm(title, text, self.tr("Take away"), lambda: self.do(work, lambda _changes: None))

    def _side(self, row: FamilyRow) -> LinkSide:
        return seen_from(row.link, self._code, self.services.desk.content)

    def _family_columns(self) -> list[TableColumn[FamilyRow]]:
        labels = self.labels
        return [
            TableColumn(
                self.tr("Is the person’s"), lambda row: labels.code("family_relations", self._side(row).relation)
            ),
            TableColumn(self.tr("Who"), lambda row: isolated(self._side(row).other_case or row.masked_name)),
            TableColumn(self.tr("Age"), self._age),
            TableColumn(self.tr("Living"), lambda row: labels.code("living_together", self._side(row).living)),
            TableColumn(self.tr("Contact"), self._contact),
        ]

    def _age(self, row: FamilyRow) -> str:
        today = self.services.desk.clock.today()
        birth = PartialDate.from_text(row.birth)
        found = minority(birth, row.stated_age_group, today, disputed=row.age_disputed)
        words = {
            "child": self.tr("child"),
            "adult": self.tr("adult"),
            "not_known": self.tr("age not known: ask"),
        }
        age = self.labels.age(row.birth, row.stated_age_group, today) if row.birth or row.stated_age_group else ""
        return in_line((age, words[found]))

    def _contact(self, row: FamilyRow) -> str:
        side = self._side(row)
        feared = self.tr("the other is afraid of contact") if side.feared else ""
        return in_line((self.labels.code("contact_wishes", side.contact), feared))

    def _copy_columns(self) -> list[TableColumn[Attachment]]:
        return [
            TableColumn(self.tr("Day"), lambda copy: self.labels.day(copy.copied_on)),
            TableColumn(self.tr("What"), lambda copy: self.labels.code("attachment_kinds", copy.kind)),
            TableColumn(self.tr("In a few words"), lambda copy: isolated(copy.title) if copy.title else ""),
            TableColumn(self.tr("From"), lambda copy: self.labels.code("attachment_origins", copy.origin)),
            TableColumn(self.tr("Seen or taken by"), lambda copy: self._staff.get(copy.copied_by, "")),
        ]
