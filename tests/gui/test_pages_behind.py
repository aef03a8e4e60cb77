"""Only the page in front is laid out and filled: what is behind it waits until somebody looks."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from pgi_desk.gui.main_window import MainWindow
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import ChangeSet, Kind
from tests.helpers.children import child


class Looking(Presenter):
    """Counts how often it looks."""

    kinds = frozenset({Kind.CASE})
    looks_in_front = True

    def __init__(self, surroundings: Surroundings, page: QWidget) -> None:
        super().__init__(surroundings, page)
        self.looked = 0

    def refresh(self) -> None:
        self.looked += 1


class Following(Looking):
    """One that does not read everything when its page comes to the front."""

    looks_in_front = False


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    shown = MainWindow(demo=False)
    qtbot.addWidget(shown)
    return shown


def test_the_stack_holds_the_page_in_front_and_the_others_stay_part_of_the_window(window: MainWindow) -> None:
    pages = {name: QLabel(name) for name in ("home", "people", "audit")}
    for name, page in pages.items():
        window.add_page(name, page)
        window.show_page(name)
    window.show()
    window.show_page("people")
    window.show_page("people")
    stack = child(window, QStackedWidget, "pages")
    assert [stack.widget(place) for place in range(stack.count())] == [pages["people"]]
    assert window.current_page() is pages["people"]
    assert [name for name, page in pages.items() if page.isVisible()] == ["people"]
    assert all(page.window() is window for page in pages.values())
    window.remove_page("audit")
    assert window.current_page() is pages["people"]


def test_a_page_behind_another_leaves_changes_alone(window: MainWindow, surroundings: Surroundings) -> None:
    seen, hidden, following = QWidget(), QWidget(), QWidget()
    for name, page in (("hidden", hidden), ("following", following), ("seen", seen)):
        window.add_page(name, page)
        window.show_page(name)
    window.show()
    behind, front, always = (
        Looking(surroundings, hidden),
        Looking(surroundings, seen),
        Following(surroundings, following),
    )
    surroundings.hub.announce(ChangeSet.of(Kind.CASE))
    assert (behind.looked, front.looked, always.looked) == (0, 1, 1)
    window.show_page("hidden")
    surroundings.hub.announce(ChangeSet.of(Kind.CASE))
    assert (behind.looked, front.looked) == (1, 1)
