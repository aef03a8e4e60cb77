"""Ready-made and own views of a list: offered, chosen, saved, renamed and removed; the same for every list."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Protocol

from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.gui.dialogs.save_view_dialog import SaveViewDialog
from pgi_desk.gui.labels import isolated, listed
from pgi_desk.gui.messages import message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.gui.widgets.view_bar import Choices, ViewBar
from pgi_desk.services.changes import ChangeSet
from pgi_desk.services.list_views import PEOPLE, FilteredList, SavedView, stored_name

# What stands for an own view in the list of choices, before its name.
OWN = "own:"
# The filter that a ready-made view is kept under.
READY = "view"


class Filters(Protocol):
    """The filters of a list; what is typed to search is none of them."""

    def filters(self) -> Mapping[str, str]:
        """Return what is chosen, by the names of the list."""

    def show_filters(self, filters: Mapping[str, str]) -> Sequence[str]:
        """Choose these and nothing else; return in words those that do not exist any more."""


class ListViews(Presenter):
    """Looks after the views of one list; `changed` is called when another one is in force."""

    def __init__(
        self,
        bar: ViewBar,
        filters: Filters,
        surroundings: Surroundings,
        listed: FilteredList,
        changed: Callable[[], None],
        ready: Choices = (),
    ) -> None:
        super().__init__(surroundings, bar)
        self._bar, self._filters, self._list = bar, filters, listed
        self._changed, self._ready = changed, ready
        self._own: dict[str, SavedView] = {}
        self._in_force = ""
        self.ready = ""
        self._as_chosen = self._limits()
        bar.chosen.connect(self._choose)
        bar.save_wanted.connect(self._ask_name)
        bar.rename_wanted.connect(self._ask_new_name)
        bar.remove_wanted.connect(self._ask_remove)
        self._show(())
        self._look()

    def _look(self, wanted: str = "") -> None:
        self.read(partial(self.services.list_views.mine, self._list), partial(self._show, wanted=wanted))

    def _show(self, own: tuple[SavedView, ...], wanted: str = "") -> None:
        self._own = {OWN + one.name: one for one in own}
        everything = self.tr("Everybody") if self._list is PEOPLE else self.tr("Everything")
        self._bar.offer(everything, self._ready, [(code, one.name) for code, one in self._own.items()], wanted)
        self.note_change()

    def note_change(self) -> None:
        """Say so when an own view is in force and the filters are not those any more that it chose."""
        self._bar.show_changed(self._bar.code() in self._own and self._limits() != self._as_chosen)

    def _limits(self) -> dict[str, str]:
        """Return the filters that limit something."""
        return {name: code for name, code in self._filters.filters().items() if code}

    def _choose(self, code: str) -> None:
        own, was_own = self._own.get(code), self._in_force.startswith(OWN)
        self._in_force = code
        self.ready, missing = code, list[str]()
        if own is not None:
            missing = self._open(own)
        elif was_own:
            self._filters.show_filters({})  # what an own view had chosen goes with it
        self._as_chosen = self._limits()
        self.note_change()
        self._bar.show_own(own is not None)
        gone = self.tr("This view has choices that do not exist any more: {filters}. The rest of it is shown.")
        self._bar.show_note(gone.replace("{filters}", listed(map(isolated, missing))) if missing else "")
        self._changed()

    def _open(self, view: SavedView) -> list[str]:
        """Choose what a view says; return in words what of it is not there any more."""
        filters = dict(view.filters)
        self.ready = filters.pop(READY, "")
        missing = list(self._filters.show_filters(filters))
        if self.ready and self.ready not in dict(self._ready):
            self.ready = ""
            missing.append(self.tr("ready-made view"))
        if set(view.filters) - set(self._list.filters):
            missing.append(self.tr("a filter of another version of the program"))
        return missing

    def _ask_name(self) -> None:
        dialog = SaveViewDialog(self._bar.window())
        dialog.save_wanted.connect(partial(self._save, dialog))
        dialog.open()

    def _save(self, dialog: SaveViewDialog, name: str) -> None:
        view = SavedView(name, {READY: self.ready, **self._filters.filters()})
        keep = partial(self._store, dialog, name, partial(self.services.list_views.keep, self._list, view))
        if OWN + _as_kept(name) not in self._own:
            keep()
            return
        text = self.tr("You have a view {name}. It will show what the list shows now.")
        text = text.replace("{name}", isolated(_as_kept(name)))
        self.around.prompts.confirm(self.tr("Replace this view?"), text, self.tr("Replace"), keep)

    def _ask_new_name(self, code: str) -> None:
        own = self._own.get(code)
        if own is None:
            return
        dialog = SaveViewDialog(self._bar.window(), own.name)
        dialog.save_wanted.connect(partial(self._rename, dialog, own.name))
        dialog.open()

    def _rename(self, dialog: SaveViewDialog, old: str, name: str) -> None:
        self._store(dialog, name, partial(self.services.list_views.rename, self._list, old, name))

    def _store(self, dialog: SaveViewDialog, name: str, store: Callable[[], ChangeSet]) -> None:
        def stored(_changes: ChangeSet) -> None:
            dialog.accept()
            self._look(OWN + _as_kept(name))

        self.do(store, stored, lambda error: dialog.show_problem(message(error)))

    def _ask_remove(self, code: str) -> None:
        own = self._own.get(code)
        if own is None:
            return
        text = self.tr("The view {name} goes. What it shows stays as it is.").replace("{name}", isolated(own.name))
        remove = partial(self.services.list_views.remove, self._list, own.name)
        self.around.prompts.confirm(
            self.tr("Remove this view?"), text, self.tr("Remove"), lambda: self.do(remove, lambda _done: self._look())
        )


def _as_kept(name: str) -> str:
    """Return a name as the file keeps it; one that cannot be is refused where it is stored."""
    try:
        return stored_name(name)
    except InvalidEntry:
        return name
