"""Fills the list of group activities and their sums."""

from __future__ import annotations

from functools import partial

from pgi_desk.domain.group_activity import GroupActivity, QuarterSum
from pgi_desk.gui.dialogs.group_presenter import open_group_dialog
from pgi_desk.gui.labels import in_line, isolated
from pgi_desk.gui.models.row_table import RowTable, TableColumn
from pgi_desk.gui.pages.groups_page import GroupsPage
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import Kind
from pgi_desk.services.group_activities import GroupActivities


class GroupsPresenter(Presenter):
    """Presents what was done with groups."""

    kinds = frozenset({Kind.GROUP})

    def __init__(self, page: GroupsPage, surroundings: Surroundings) -> None:
        super().__init__(surroundings, page)
        self._page = page
        self._activities = RowTable[GroupActivity](self._activity_columns(), page)
        self._quarters = RowTable[QuarterSum](self._quarter_columns(), page)
        page.quarter_chosen.connect(self._show_quarter)
        page.use_models(self._activities, self._quarters)
        page.back_wanted.connect(partial(self.around.navigator.go, "contacts"))
        page.new_wanted.connect(lambda: open_group_dialog(page, surroundings))
        page.change_wanted.connect(lambda activity: open_group_dialog(page, surroundings, activity))

    def activate(self, key: str) -> None:
        """Show everything."""
        self.refresh()

    def refresh(self) -> None:
        """Read the lists again."""
        self.read(self.services.group_activities.all, self._show)

    def _show(self, found: GroupActivities) -> None:
        self._activities.show_rows(found.activities)
        self._quarters.show_rows(found.quarters)

    def _show_quarter(self, quarter: QuarterSum | None) -> None:
        if quarter is None:
            self._page.show_detail("")
            return
        ages = self.labels.choices("group_ages")
        self._page.show_detail(self._heads([(name, quarter.of(age=code)) for code, name in ages]))

    def _heads(self, counted: list[tuple[str, int]]) -> str:
        pattern = self.tr("{who}: {people}")
        parts = (
            pattern.replace("{who}", isolated(who)).replace("{people}", self.labels.number(people))
            for who, people in counted
            if people
        )
        return in_line(parts)

    def _activity_columns(self) -> list[TableColumn[GroupActivity]]:
        labels = self.labels
        return [
            TableColumn(self.tr("Day"), lambda one: labels.day(one.held_on)),
            TableColumn(self.tr("What"), lambda one: labels.code("group_kinds", one.kind)),
            TableColumn(self.tr("About"), lambda one: labels.code("group_topics", one.topic)),
            TableColumn(self.tr("Place"), lambda one: isolated(one.place) if one.place else ""),
            TableColumn(self.tr("People"), lambda one: labels.number(one.people)),
        ]

    def _quarter_columns(self) -> list[TableColumn[QuarterSum]]:
        labels = self.labels
        return [
            TableColumn(self.tr("Quarter"), self._quarter),
            TableColumn(self.tr("Activities"), lambda one: labels.number(one.activities)),
            TableColumn(self.tr("People"), lambda one: labels.number(one.people)),
            TableColumn(self.tr("By sex"), self._by_sex),
        ]

    def _quarter(self, one: QuarterSum) -> str:
        text = self.tr("{year}, quarter {number}").replace("{year}", str(one.year))
        return text.replace("{number}", self.labels.number(one.quarter))

    def _by_sex(self, one: QuarterSum) -> str:
        return self._heads([(name, one.of(sex=code)) for code, name in self.labels.choices("group_sexes")])
