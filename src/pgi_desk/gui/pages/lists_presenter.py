"""Fills the lists with their sources, and begins own versions."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from pgi_desk.domain.code_list import Code
from pgi_desk.domain.errors import NotPermitted
from pgi_desk.domain.staff import Permission
from pgi_desk.gui.content_words import evidence_text, mistake_line, mistake_text
from pgi_desk.gui.labels import isolated, listed
from pgi_desk.gui.messages import message
from pgi_desk.gui.models.row_table import RowTable, TableColumn
from pgi_desk.gui.pages.lists_page import ListsPage
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.lists import FoundList, ListFacts, ListsOverview


class ListsPresenter(Presenter):
    """Presents the content and where it comes from."""

    def __init__(self, page: ListsPage, surroundings: Surroundings) -> None:
        super().__init__(surroundings, page)
        self._page = page
        self._lists = RowTable[ListFacts](self._list_columns(), page)
        self._rows = RowTable[Code](self._row_columns(), page)
        page.use_models(self._lists, self._rows)
        page.list_chosen.connect(self._choose)
        page.row_chosen.connect(self._show_source)
        page.own_wanted.connect(self._begin)
        page.take_wanted.connect(self._choose_source)
        if not self.services.desk.may(Permission.MANAGE_LISTS):
            page.close_own(message(NotPermitted(permission=Permission.MANAGE_LISTS.value)))

    def activate(self, key: str) -> None:
        """Show all lists."""
        self.do(self.services.lists.overview, self._show)

    def _show(self, found: ListsOverview) -> None:
        self._lists.show_rows(found.lists)
        waiting = sum(one.not_verified for one in found.lists)
        self._page.show_count(self.tr("%n row(s) not yet verified", "", waiting))
        self._page.show_refused("\n".join(map(mistake_text, found.refused)))
        self._page.choose_first()

    def _choose(self, name: str) -> None:
        self._page.show_detail("")
        self.do(partial(self.services.lists.rows, name), self._rows.show_rows)

    def _show_source(self, row: Code | None) -> None:
        if row is None:
            self._page.show_detail("")
            return
        text = self.tr("{code}: {source}, as of {date}; {evidence}.")
        text = text.replace("{code}", isolated(row.code)).replace("{source}", isolated(row.source))
        text = text.replace("{date}", isolated(row.source_date)).replace("{evidence}", evidence_text(row))
        self._page.show_detail(text)

    def _begin(self, name: str) -> None:
        title = self.tr("Begin an own version of this list?")
        text = self.tr(
            "A copy is put into the folder of the branch on this laptop. Change it with a text editor and start the"
            " program again; a mistake is named with its line, and then the list that came with the program is used."
            " Nobody outside this laptop sees the change."
        )
        work = partial(self.services.lists.begin, name)
        self.around.prompts.confirm(title, text, self.tr("Begin"), lambda: self.do(work, self._begun))

    def _begun(self, path: Path) -> None:
        text = self.tr("The copy is {file} in {folder}.")
        text = text.replace("{file}", isolated(path.name)).replace("{folder}", isolated(str(path.parent)))
        self.around.prompts.tell(self.tr("An own version was begun"), text)

    def _choose_source(self, folder: bool) -> None:
        """Check what somebody chose, before anything is taken in."""
        title = self.tr("Take in own lists")
        prompts = self.around.prompts
        source = prompts.choose_folder(title) if folder else prompts.choose_file(title, self.tr("Lists (*.json)"))
        if source is not None:
            look = partial(self.services.lists.look, source)
            self.do(look, partial(self._ask, source))

    def _ask(self, source: Path, found: tuple[FoundList, ...]) -> None:
        lines = "\n".join(map(self._found, found))
        if not any(one.mistake is None for one in found):
            self.around.prompts.warn(self.tr("Nothing can be taken in"), lines or self.tr("There is no list here."))
            return
        text = self.tr(
            "{lines}\n\nLists without a mistake are copied into the folder of the branch on this laptop and are used"
            " from the next start on. A list with a mistake is left where it is."
        )
        take = partial(self.services.lists.take, source)
        title, action = self.tr("Take in these lists?"), self.tr("Take them in")
        self.around.prompts.confirm(title, text.replace("{lines}", lines), action, lambda: self.do(take, self._taken))

    def _found(self, one: FoundList) -> str:
        if one.mistake is not None:
            return mistake_line(one.mistake)
        text = self.tr("{file}: {rows} rows, {changed} of them differ from what came with the program.")
        if one.already:
            text = self.tr(
                "{file}: {rows} rows, {changed} of them differ from what came with the program; the own version that is"
                " there now is kept aside."
            )
        text = text.replace("{file}", isolated(one.path.name)).replace("{rows}", self.labels.number(one.rows))
        return text.replace("{changed}", self.labels.number(one.changed))

    def _taken(self, names: tuple[str, ...]) -> None:
        text = self.tr("Taken in: {names}. Start the program again to use them.")
        text = text.replace("{names}", listed(map(isolated, names)))
        self.around.prompts.tell(self.tr("Own lists were taken in"), text)

    def _list_columns(self) -> list[TableColumn[ListFacts]]:
        return [
            TableColumn(self.tr("List"), self._about),
            TableColumn(self.tr("Rows"), lambda row: self.labels.number(row.rows)),
            TableColumn(self.tr("Not yet verified"), self._waiting),
        ]

    def _about(self, row: ListFacts) -> str:
        return row.about.get(self.labels.language) or row.about.get("en") or row.name

    def _waiting(self, row: ListFacts) -> str:
        own = self.tr("own version") if row.own else ""
        waiting = self.labels.number(row.not_verified) if row.not_verified else ""
        return listed((waiting, own))

    def _row_columns(self) -> list[TableColumn[Code]]:
        return [
            TableColumn(self.tr("Row"), lambda row: row.label(self.labels.language)),
            TableColumn(self.tr("Checked"), evidence_text),
        ]
