"""The ready-made views of the people list, in words."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from pgi_desk.services.people_views import PeopleView

READY_MADE = {
    PeopleView.DUE_TODAY: QT_TRANSLATE_NOOP("PeopleViews", "Something is due today"),
    PeopleView.OVERDUE: QT_TRANSLATE_NOOP("PeopleViews", "Something is overdue"),
    PeopleView.MINE: QT_TRANSLATE_NOOP("PeopleViews", "My cases"),
    PeopleView.NEW_THIS_WEEK: QT_TRANSLATE_NOOP("PeopleViews", "New in the last 7 days"),
    PeopleView.MISSING_DATA: QT_TRANSLATE_NOOP("PeopleViews", "Something is missing"),
    PeopleView.CLOSED: QT_TRANSLATE_NOOP("PeopleViews", "Closed cases"),
}


def ready_made() -> list[tuple[str, str]]:
    """Return each view with its name in the language of the window."""
    return [(view.value, QCoreApplication.translate("PeopleViews", str(name))) for view, name in READY_MADE.items()]
