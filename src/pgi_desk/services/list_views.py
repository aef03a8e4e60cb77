"""Views of lists that a staff member named; kept in the file, because a name may say who somebody is.

What was typed to search is never part of a view: it may be the name of somebody, and would stay when they are erased.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field

from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.domain.name_search import stands_in
from pgi_desk.domain.staff import Permission
from pgi_desk.domain.text_entry import require_line
from pgi_desk.services.changes import ChangeSet
from pgi_desk.services.desk import Desk
from pgi_desk.services.ports import UnitOfWork

SETTING = "{list}_views:{staff}"
MOST_VIEWS = 20
LONGEST_NAME = 40


@dataclass(frozen=True, slots=True)
class FilteredList:
    """A list that has views: who may read it, and which of its filters a view keeps."""

    code: str
    permission: Permission
    filters: tuple[str, ...]


PEOPLE = FilteredList("people", Permission.READ_CASES, ("view", "status", "risk"))
DIRECTORY = FilteredList(
    "directory",
    Permission.READ_DIRECTORY,
    (
        *("family", "service_type", "region", "district", "area", "language", "sex", "age"),
        *("open_now", "no_documents", "usable_only", "check_due"),
    ),
)
AUDIT = FilteredList("audit", Permission.READ_AUDIT, ("kind", "staff", "period", "first", "last"))
FILTERED = (PEOPLE, DIRECTORY, AUDIT)


@dataclass(frozen=True, slots=True)
class SavedView:
    """A name, and what is chosen in each filter of the list under it; a filter that is left out limits nothing.

    Older programs and newer ones may have stored filters or choices that this one does not have: they stay as they are.
    """

    name: str
    filters: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ListViewService:
    """What staff do with their own views; nobody sees those of others."""

    desk: Desk

    def mine(self, listed: FilteredList) -> tuple[SavedView, ...]:
        """Return one's own views of a list by name; what cannot be read counts as none."""
        self.desk.require(Permission.SEE_OVERVIEW)
        self.desk.require(listed.permission)
        return views_from(self.desk.queries.setting(self._key(listed)))

    def keep(self, listed: FilteredList, view: SavedView) -> ChangeSet:
        """Keep a view, in the place of one of the same name; raises InvalidEntry for the name, and for too many."""
        self.desk.require(Permission.OWN_ACCOUNT)
        self.desk.require(listed.permission)
        name = stored_name(view.name)
        chosen = {one: view.filters[one] for one in listed.filters if view.filters.get(one)}
        with self.desk.work("views.keep") as work:
            others = [one for one in views_from(work.settings.get(self._key(listed))) if one.name != name]
            if len(others) >= MOST_VIEWS:
                raise InvalidEntry(field="view_name", problem="too_many_views")
            work.settings.put(self._key(listed), _text_of([*others, SavedView(name, chosen)]))
            work.commit()
        return ChangeSet.of()

    def rename(self, listed: FilteredList, old: str, new: str) -> ChangeSet:
        """Give a view another name; raises InvalidEntry for a name that another view has, or that cannot be."""
        self.desk.require(Permission.OWN_ACCOUNT)
        self.desk.require(listed.permission)
        name = stored_name(new)
        with self.desk.work("views.keep") as work:
            known = {one.name: one for one in views_from(work.settings.get(self._key(listed)))}
            if name != old and name in known:
                raise InvalidEntry(field="view_name", problem="view_name_taken")
            if old in known:
                renamed = SavedView(name, known.pop(old).filters)
                work.settings.put(self._key(listed), _text_of([*known.values(), renamed]))
                work.commit()
        return ChangeSet.of()

    def remove(self, listed: FilteredList, name: str) -> ChangeSet:
        """Remove a view; one that is not there is gone already."""
        self.desk.require(Permission.OWN_ACCOUNT)
        self.desk.require(listed.permission)
        with self.desk.work("views.remove") as work:
            others = [one for one in views_from(work.settings.get(self._key(listed))) if one.name != name]
            work.settings.put(self._key(listed), _text_of(others))
            work.commit()
        return ChangeSet.of()

    def _key(self, listed: FilteredList) -> str:
        return _key(listed, self.desk.member.staff_id)


def forget_views(work: UnitOfWork, code: CaseCode) -> None:
    """Remove everybody's views in whose names somebody stands who is erased: they belong to no case.

    Must come before the person is gone.
    """
    person = work.people.get(code)
    said = (person.given_name, person.family_name, person.nickname, *person.other_names.split(", "))
    names = [name.strip().casefold() for name in said if name.strip()]
    for key in (_key(listed, member.staff_id) for member in work.staff.all() for listed in FILTERED):
        views = views_from(work.settings.get(key))
        kept = [one for one in views if not any(stands_in(name, one.name.casefold()) for name in names)]
        if len(kept) < len(views):
            work.settings.put(key, _text_of(kept))


def _key(listed: FilteredList, staff_id: str) -> str:
    return SETTING.replace("{list}", listed.code).replace("{staff}", staff_id)


def views_from(text: str) -> tuple[SavedView, ...]:
    """Return the views of a stored setting by name; one that is damaged is left out."""
    try:
        stored = json.loads(text) if text else []
    except (ValueError, RecursionError):
        return ()
    views = [_view(one) for one in stored if isinstance(one, dict)] if isinstance(stored, list) else []
    return tuple(sorted((one for one in views if one is not None), key=lambda one: one.name.casefold()))


def _view(stored: dict[str, object]) -> SavedView | None:
    """Return one view; the first ones, of the people list alone, had their filters beside the name."""
    rest = dict(stored)
    name = rest.pop("name", "")
    filters = rest.get("filters", rest or None)
    if not isinstance(name, str) or not name or not isinstance(filters, dict):
        return None
    return SavedView(name, {code: one for code, one in filters.items() if isinstance(one, str) and one})


def stored_name(typed: str) -> str:
    """Return the name of a view as it is kept; raises InvalidEntry."""
    return require_line("view_name", typed, longest=LONGEST_NAME)


def _text_of(views: list[SavedView]) -> str:
    return json.dumps([asdict(one) for one in views], ensure_ascii=False, sort_keys=True)
