"""Fills the staff page and opens its dialogs."""

from __future__ import annotations

from functools import partial

from pgi_desk.domain.identifiers import StaffId
from pgi_desk.domain.staff_skill import StaffSkill
from pgi_desk.domain.suicide_risk import SKILL
from pgi_desk.gui.dialogs.reporting_duty_presenter import open_reporting_duty_dialog
from pgi_desk.gui.dialogs.staff_presenters import (
    open_agreement_dialog,
    open_enrol_dialog,
    open_staff_change_dialog,
    open_way_in_dialog,
)
from pgi_desk.gui.labels import isolated
from pgi_desk.gui.models.row_table import RowTable, TableColumn
from pgi_desk.gui.pages.staff_page import StaffPage
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import Kind
from pgi_desk.services.read_models import StaffRow


class StaffPresenter(Presenter):
    """Presents who works with the file."""

    kinds = frozenset({Kind.STAFF, Kind.RECOVERY})

    def __init__(self, page: StaffPage, surroundings: Surroundings) -> None:
        super().__init__(surroundings, page)
        self._page = page
        self._asking: frozenset[str] = frozenset()
        self._model = RowTable[StaffRow](self._columns(), page)
        page.use_model(self._model, self.around.settings)
        page.enrol_wanted.connect(lambda: open_enrol_dialog(page.window(), self.around))
        page.agreement_wanted.connect(lambda row: open_agreement_dialog(page.window(), self.around, row))
        page.way_in_wanted.connect(lambda row: open_way_in_dialog(page.window(), self.around, row))
        page.change_wanted.connect(lambda row: open_staff_change_dialog(page.window(), self.around, row))
        page.duty_wanted.connect(lambda: open_reporting_duty_dialog(page.window(), self.around))
        page.leave_wanted.connect(self._ask_leave)
        page.skill_wanted.connect(self._ask_skill)

    def activate(self, key: str) -> None:
        """Show the list as it is now."""
        self._page.show_leaver("")
        self.refresh()

    def refresh(self) -> None:
        """Read the list again."""
        self.read(self.services.skills.now, self._show)

    def _show(self, skills: tuple[StaffSkill, ...]) -> None:
        self._asking = frozenset(str(one.staff_id) for one in skills if one.skill == SKILL)
        # Whose way in is on this laptop is asked of the keyring, so this runs where the key is used.
        self.do(self.services.staff.everybody, self._model.show_rows)

    def _ask_skill(self, row: StaffRow) -> None:
        """Record that somebody was trained for the steps about suicide, or take it back."""
        has_it, services = row.staff_id in self._asking, self.services
        staff_id, name = StaffId(row.staff_id), isolated(row.name)
        if has_it:
            text, action = self.tr("{name} may then no longer ask about suicide."), self.tr("Take it back")
            store = partial(services.skills.take_back, staff_id, SKILL)
        else:
            text = self.tr("Was {name} trained to ask about suicide? Who was not trained has a button that gets help.")
            action = self.tr("Was trained")
            store = partial(services.skills.record, staff_id, SKILL, services.desk.clock.today())
        title = self.tr("May ask about suicide")
        self.around.prompts.confirm(title, text.replace("{name}", name), action, lambda: self.do(store))

    def _ask_leave(self, row: StaffRow) -> None:
        text = self.tr(
            "{name} can then no longer sign in here. Nobody can take back copies of the file that they made."
        )
        falls = self.tr(
            "If the readiness of the branch is signed, its level falls by one until two people have re-checked it."
        )
        self.around.prompts.confirm(
            self.tr("Has this person left?"),
            f"{text.replace('{name}', isolated(row.name))} {falls}",
            self.tr("Has left"),
            partial(self._leave, row),
        )

    def _leave(self, row: StaffRow) -> None:
        def done(_: object) -> None:
            text = self.tr(
                "{name} has no way in any more. The key of the file is still the one that they used: change the"
                " passphrase of the file on the Keys page now, so that it is a new one."
            )
            self._page.show_leaver(text.replace("{name}", isolated(row.name)))

        self.do(partial(self.services.staff.leave, StaffId(row.staff_id)), done)

    def _columns(self) -> list[TableColumn[StaffRow]]:
        labels = self.labels
        return [
            TableColumn(self.tr("Name"), lambda row: row.name),
            TableColumn(self.tr("Role"), lambda row: labels.code("staff_roles", row.role)),
            TableColumn(self.tr("Agreement until"), self._agreement),
            TableColumn(self.tr("Sign-in on this laptop"), lambda row: self.tr("Yes") if row.has_way_in else "–"),
            TableColumn(self.tr("State"), lambda row: self.tr("Works here") if row.active else self.tr("Has left")),
            TableColumn(
                self.tr("Asks about suicide"), lambda row: self.tr("Yes") if row.staff_id in self._asking else "–"
            ),
        ]

    def _agreement(self, row: StaffRow) -> str:
        return self.labels.day(row.agreed_until) if row.agreed_until is not None else self.tr("None in date")
