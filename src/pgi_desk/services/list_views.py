"""Views of the people list that a staff member named; kept in the file, because a name may say who somebody is.

What was typed to search is never part of a view: it may be the name of somebody, and would stay when they are erased.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass

from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.domain.name_search import stands_in
from pgi_desk.domain.staff import Permission
from pgi_desk.domain.text_entry import require_line
from pgi_desk.services.changes import ChangeSet
from pgi_desk.services.desk import Desk
from pgi_desk.services.people_views import PeopleView
from pgi_desk.services.ports import UnitOfWork

SETTING = "people_views:{staff}"
MOST_VIEWS = 20
LONGEST_NAME = 40


@dataclass(frozen=True, slots=True)
class SavedView:
    """A name, and what the list shows under it: a ready-made view, a status and a level of risk together."""

    name: str
    view: PeopleView = PeopleView.EVERYBODY
    status: str = ""
    risk: str = ""


@dataclass(frozen=True, slots=True)
class ListViewService:
    """What staff do with their own views; nobody sees those of others."""

    desk: Desk

    def mine(self) -> tuple[SavedView, ...]:
        """Return one's own views by name; what cannot be read counts as none."""
        self.desk.require(Permission.READ_CASES)
        return views_from(self.desk.queries.setting(self._key()))

    def keep(self, view: SavedView) -> ChangeSet:
        """Keep a view, in the place of one of the same name; raises InvalidEntry for the name, and for too many."""
        self.desk.require(Permission.KEEP_DRAFTS)
        name = require_line("view_name", view.name, longest=LONGEST_NAME)
        kept = SavedView(name, view.view, view.status, view.risk)
        with self.desk.work("views.keep") as work:
            others = [one for one in views_from(work.settings.get(self._key())) if one.name != name]
            if len(others) >= MOST_VIEWS:
                raise InvalidEntry(field="view_name", problem="too_many_views")
            work.settings.put(self._key(), _text_of([*others, kept]))
            work.commit()
        return ChangeSet.of()

    def remove(self, name: str) -> ChangeSet:
        """Remove a view; one that is not there is gone already."""
        self.desk.require(Permission.KEEP_DRAFTS)
        with self.desk.work("views.remove") as work:
            others = [one for one in views_from(work.settings.get(self._key())) if one.name != name]
            work.settings.put(self._key(), _text_of(others))
            work.commit()
        return ChangeSet.of()

    def _key(self) -> str:
        return SETTING.replace("{staff}", self.desk.member.staff_id)


def forget_views(work: UnitOfWork, code: CaseCode) -> None:
    """Remove everybody's views in whose names somebody stands who is erased: they belong to no case.

    Must come before the person is gone.
    """
    person = work.people.get(code)
    said = (person.given_name, person.family_name, person.nickname, *person.other_names.split(", "))
    names = [name.strip().casefold() for name in said if name.strip()]
    for member in work.staff.all():
        key = SETTING.replace("{staff}", member.staff_id)
        views = views_from(work.settings.get(key))
        kept = [one for one in views if not any(stands_in(name, one.name.casefold()) for name in names)]
        if len(kept) < len(views):
            work.settings.put(key, _text_of(kept))


def views_from(text: str) -> tuple[SavedView, ...]:
    """Return the views of a stored setting by name; one that is damaged or of a newer program is left out."""
    try:
        stored = json.loads(text) if text else []
    except ValueError:
        return ()
    views = [_view(one) for one in stored if isinstance(one, dict)] if isinstance(stored, list) else []
    return tuple(sorted((one for one in views if one is not None), key=lambda one: one.name.casefold()))


def _view(stored: dict[str, object]) -> SavedView | None:
    parts = {name: stored.get(name) for name in ("name", "view", "status", "risk")}
    texts = {name: part for name, part in parts.items() if isinstance(part, str)}
    if len(texts) < len(parts) or texts["view"] not in set(PeopleView) or not texts["name"]:
        return None
    return SavedView(texts["name"], PeopleView(texts["view"]), texts["status"], texts["risk"])


def _text_of(views: list[SavedView]) -> str:
    return json.dumps([asdict(one) for one in views], ensure_ascii=False, sort_keys=True)
