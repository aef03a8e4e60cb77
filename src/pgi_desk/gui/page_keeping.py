"""What stands in the fields of a page while the page is built anew in another language or size of text."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import SIGNAL
from PySide6.QtWidgets import QCheckBox, QComboBox, QListWidget, QRadioButton, QTabWidget, QWidget

from pgi_desk.gui.drafts import DraftSource, Value, fill, snapshot
from pgi_desk.gui.widgets.column_layout import ColumnLayout
from pgi_desk.services.drafts import UnfinishedForm


@dataclass(frozen=True, slots=True)
class Kept:
    """The page's subject, its fields and tabs, the field with the cursor, and a form that is not saved yet."""

    key: str
    values: Mapping[str, Value]
    tabs: Mapping[str, int]
    focus: str
    unfinished: UnfinishedForm | None


def keep(page: QWidget, key: str) -> Kept:
    """Return what would be lost with a page; how its lists are laid out is written down."""
    for columns in page.findChildren(ColumnLayout):
        columns.keep_now()
    sources = page.findChildren(DraftSource)
    focus = page.focusWidget()
    return Kept(
        key=key,
        values={name: value for name, value in snapshot(page).items() if _is_search(page, name)},
        tabs={tabs.objectName(): tabs.currentIndex() for tabs in page.findChildren(QTabWidget)},
        focus=focus.objectName() if focus is not None else "",
        unfinished=next((form for form in (source.unfinished() for source in sources) if form is not None), None),
    )


def put_back(page: QWidget, kept: Kept, settled: Callable[[str], None]) -> None:
    """Fill a new page that shows the same subject; `settled` is called with the draft that a saved form came from."""
    for name, place in kept.tabs.items():
        tabs = page.findChild(QTabWidget, name)
        if tabs is not None:
            tabs.setCurrentIndex(place)
    if kept.unfinished is None:
        fill(page, kept.values)
    else:
        source = next(one for one in page.findChildren(DraftSource) if one.code == kept.unfinished.form)
        source.take_up(kept.unfinished.replaces, kept.unfinished.content)
        source.settled.connect(settled)
    cursor = page.findChild(QWidget, kept.focus) if kept.focus else None
    if cursor is not None:
        cursor.setFocus()


def _is_search(page: QWidget, name: str) -> bool:
    """Tell whether putting a value back only looks something up again.

    A tick is stored where it is made, and a choice that only a person's hand makes leads to another paper.
    """
    field = page.findChild(QWidget, name)
    if isinstance(field, QComboBox):
        return field.receivers(SIGNAL("activated(int)")) == 0
    return not isinstance(field, (QCheckBox, QRadioButton, QListWidget))
