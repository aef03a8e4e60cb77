"""The window fits the narrowest screen, whatever the branch is called and however large the text is."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from pgi_desk.gui.desk_window import DeskWindow
from pgi_desk.gui.language import Language
from pgi_desk.gui.look import LANGUAGES, Look
from pgi_desk.gui.pages.home_page import HomePage
from pgi_desk.gui.screen_fit import OLD_LAPTOP, ScreenFit
from pgi_desk.gui.start_up import OpenDesk
from pgi_desk.gui.theme import Theme
from pgi_desk.services.files import OpenFile
from pgi_desk.services.service_set import ServiceSet
from tests.gui.test_every_screen import settle
from tests.helpers.builders import Records
from tests.helpers.children import child
from tests.helpers.fake_prompts import FakePrompts
from tests.helpers.inline_jobs import InlineJobs
from tests.helpers.letter_outputs import MemoryPrinters
from tests.helpers.qt_walks import clipped, sideways

NAMES = ("Sección de la Costa Norte y del Valle del Río Hond", "N" + 49 * "o")  # 50 letters each
NARROWEST = 1262  # a window beside which a screen keeps something else


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[Language]:
    language = Language(qapp)
    yield language
    language.choose("en")


@pytest.fixture
def wear(theme: Theme, qapp: QApplication) -> Iterator[Callable[[Look], None]]:
    fit = ScreenFit(qapp)

    def both(look: Look) -> None:
        theme.wear(look)
        fit.watch(look.text_size)

    yield both
    both(Look())


@pytest.mark.parametrize("size", [100, 150, 200])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_long_name_and_two_dates_leave_every_button_in_reach(
    language: str,
    size: int,
    opened: OpenFile,
    services: ServiceSet,
    records: Records,
    spoken: Language,
    wear: Callable[[Look], None],
    qtbot: QtBot,
) -> None:
    spoken.choose(language)
    wear(Look(language, size, hijri=True))
    open_desk = OpenDesk(opened.path, services, opened.store)
    desk = DeskWindow(open_desk, InlineJobs(), MemoryPrinters().outputs(), language, FakePrompts())
    qtbot.addWidget(desk.window)
    desk.window.resize(OLD_LAPTOP, 768)
    desk.window.show()
    desk.follow_display(language, hijri=True)
    qtbot.waitUntil(lambda: child(front(desk), QLabel, "dateLabel").text() != "")
    day = child(front(desk), QLabel, "dateLabel").text()
    assert "\u2069" in day  # both dates
    wrong = []
    for name in NAMES:
        front(desk).show_texts(title=name, day=day, providers="")
        for width in (OLD_LAPTOP, NARROWEST):
            desk.window.resize(width, 768)
            settle(desk.window)
            least = desk.window.minimumSizeHint().width()
            wrong += [f"{name}: needs {least}"] if least > OLD_LAPTOP else []
            found = [*clipped(desk.window), *sideways(desk.window)] if width == OLD_LAPTOP else []
            found += [one for one in clipped(desk.window) if one.split()[0] == "helpNowButton"]
            wrong += [f"{name}, {width}: {one}" for one in found]
            bar = desk.window.statusBar()
            outside = [
                one.objectName()
                for one in bar.findChildren(QPushButton)
                if one.isVisibleTo(bar) and not bar.rect().contains(one.geometry())
            ]
            wrong += [f"{name}, {width}: {one} is outside the bar" for one in outside]
    button = child(desk.window, QPushButton, "helpNowButton")
    whole = button.accessibleName()
    assert whole == QCoreApplication.translate("MainWindow", "I am worried: get help now")
    assert whole in {button.text(), button.toolTip()}
    desk.window.close()
    assert not wrong, "\n".join(wrong)


def front(desk: DeskWindow) -> HomePage:
    """The first page as it is now: another language builds it anew."""
    page = desk.window.current_page()
    assert isinstance(page, HomePage)
    return page
