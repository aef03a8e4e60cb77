"""Ready-made and own views of the people list: offered, chosen, saved and removed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from pgi_desk.gui.dialogs.save_view_dialog import SaveViewDialog
from pgi_desk.gui.labels import isolated
from pgi_desk.gui.messages import message
from pgi_desk.gui.pages.people_page import PeoplePage
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import ChangeSet
from pgi_desk.services.list_views import SavedView
from pgi_desk.services.people_views import PeopleView

READY_MADE = {
    PeopleView.DUE_TODAY: QT_TRANSLATE_NOOP("PeopleViews", "Something is due today"),
    PeopleView.OVERDUE: QT_TRANSLATE_NOOP("PeopleViews", "Something is overdue"),
    PeopleView.MINE: QT_TRANSLATE_NOOP("PeopleViews", "My cases"),
    PeopleView.NEW_THIS_WEEK: QT_TRANSLATE_NOOP("PeopleViews", "New in the last 7 days"),
    PeopleView.MISSING_DATA: QT_TRANSLATE_NOOP("PeopleViews", "Something is missing"),
    PeopleView.CLOSED: QT_TRANSLATE_NOOP("PeopleViews", "Closed cases"),
}
# What stands for an own view in the list of choices, before its name.
OWN = "own:"


class PeopleViews(Presenter):
    """Looks after the choice of views of one page; `changed` is called when another one is in force."""

    def __init__(self, page: PeoplePage, surroundings: Surroundings, changed: Callable[[], None]) -> None:
        super().__init__(surroundings, page)
        self._page = page
        self._changed = changed
        self._own: dict[str, SavedView] = {}
        self.view = PeopleView.EVERYBODY
        page.view_chosen.connect(self._choose)
        page.save_view_wanted.connect(self._ask_name)
        page.remove_view_wanted.connect(self._ask_remove)
        self._show(())
        self._look()

    def _look(self, chosen: str = "") -> None:
        self.read(self.services.list_views.mine, partial(self._show, chosen=chosen))

    def _show(self, own: tuple[SavedView, ...], chosen: str = "") -> None:
        self._own = {OWN + one.name: one for one in own}
        ready = [
            (view.value, QCoreApplication.translate("PeopleViews", str(name))) for view, name in READY_MADE.items()
        ]
        self._page.use_views(ready, [(code, one.name) for code, one in self._own.items()], chosen)

    def _choose(self, code: str) -> None:
        own = self._own.get(code)
        if own is not None:
            self._page.show_filter(own.status, own.risk)
        self.view = own.view if own is not None else PeopleView(code)
        self._page.allow_remove(own is not None)
        self._changed()

    def _ask_name(self) -> None:
        dialog = SaveViewDialog(self._page)
        dialog.save_wanted.connect(partial(self._save, dialog))
        dialog.open()

    def _save(self, dialog: SaveViewDialog, name: str) -> None:
        status, risk = self._page.filter()
        view = SavedView(name, self.view, status, risk)

        def saved(_changes: ChangeSet) -> None:
            dialog.accept()
            self._look(OWN + name.strip())

        self.do(partial(self.services.list_views.keep, view), saved, lambda error: dialog.show_problem(message(error)))

    def _ask_remove(self, code: str) -> None:
        own = self._own.get(code)
        if own is None:
            return
        text = self.tr("The view {name} goes. The people in it stay as they are.").replace("{name}", isolated(own.name))
        remove = partial(self.services.list_views.remove, own.name)
        self.around.prompts.confirm(
            self.tr("Remove this view?"), text, self.tr("Remove"), lambda: self.do(remove, lambda _done: self._look())
        )
