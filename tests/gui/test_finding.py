"""Finding by typing: the list below the field, the keys that move in it, and hints beside a new person."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QTableView,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from pgi_desk.gui.desk_window import DeskWindow
from pgi_desk.gui.dialogs.find_dialog import FindDialog
from pgi_desk.gui.dialogs.find_presenter import open_find_dialog
from pgi_desk.gui.dialogs.person_dialog import PersonDialog
from pgi_desk.gui.dialogs.person_presenter import open_correction_dialog, open_person_dialog
from pgi_desk.gui.draft_keeper import DraftKeeper
from pgi_desk.gui.jobs import Job, Lane
from pgi_desk.gui.pages.incoming_page import IncomingPage
from pgi_desk.gui.pages.incoming_presenter import IncomingPresenter
from pgi_desk.gui.start_up import OpenDesk
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.files import OpenFile
from pgi_desk.services.incoming import RecordIncoming
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import Records
from tests.helpers.children import child, is_open
from tests.helpers.inline_jobs import InlineJobs
from tests.helpers.letter_outputs import MemoryPrinters


class HeldJobs:
    """Jobs whose answers wait until the test lets them come, in any order."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], None]] = []

    def stopping(self) -> bool:
        return False

    def submit(self, work: Callable[[], object], *, owner: QObject, lane: Lane = Lane.WRITE) -> Job:
        job, result = Job(owner), work()
        self.waiting.append(lambda: job.succeeded.emit(result))
        return job


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    shown = QWidget()
    qtbot.addWidget(shown)
    shown.show()
    yield shown
    for dialog in shown.findChildren(QDialog):
        if is_open(dialog):
            dialog.close()


@pytest.fixture
def gone(surroundings: Surroundings) -> list[tuple[str, str]]:
    """Where the person at the desk was brought."""
    places = list[tuple[str, str]]()
    surroundings.navigator.wanted.connect(lambda page, key: places.append((page, key)))
    return places


def lines(dialog: QWidget, name: str = "foundList") -> list[str]:
    found = child(dialog, QListWidget, name)
    return [found.item(row).text() for row in range(found.count())]


def search(dialog: FindDialog) -> QLineEdit:
    return child(dialog, QLineEdit, "searchEdit")


def test_what_is_typed_is_found_in_groups_and_enter_opens_it(
    window: QWidget, surroundings: Surroundings, records: Records, gone: list[tuple[str, str]], qtbot: QtBot
) -> None:
    dialog = open_find_dialog(window, surroundings)
    assert not child(dialog, QPushButton, "openButton").isEnabled()
    QTest.keyClicks(search(dialog), "har")
    qtbot.waitUntil(lambda: len(lines(dialog)) == 3)
    assert [line.partition("\u2069")[0].lstrip("\u2068") for line in lines(dialog)] == [
        "Services",
        "Harbour Job Desk",
        "Harbour Street Clinic",
    ]
    QTest.keyClick(search(dialog), Qt.Key.Key_Down)
    QTest.keyClick(search(dialog), Qt.Key.Key_Down)  # there is no line below
    QTest.keyClick(search(dialog), Qt.Key.Key_Return)
    assert gone == [("directory", records.clinic)]
    assert not is_open(dialog)


def test_the_arrow_keys_pass_over_headings_and_a_person_is_masked(
    window: QWidget, surroundings: Surroundings, records: Records, gone: list[tuple[str, str]], qtbot: QtBot
) -> None:
    dialog = open_find_dialog(window, surroundings)
    search(dialog).setText("لمسلدي")
    qtbot.waitUntil(lambda: len(lines(dialog)) == 2)
    assert "M••• L•••" in lines(dialog)[1]
    assert "sounds alike" in lines(dialog)[1]
    QTest.keyClick(search(dialog), Qt.Key.Key_Up)
    assert child(dialog, QListWidget, "foundList").currentRow() == 1
    child(dialog, QPushButton, "openButton").click()
    assert gone == [("case", records.child_code)]


def test_an_answer_to_an_older_text_is_thrown_away(window: QWidget, surroundings: Surroundings, qtbot: QtBot) -> None:
    jobs = HeldJobs()
    dialog = open_find_dialog(window, replace(surroundings, jobs=jobs))
    for number, text in enumerate(("gull", "nobody of that name"), start=1):
        search(dialog).setText(text)
        qtbot.waitUntil(lambda wanted=number: len(jobs.waiting) == wanted)  # type: ignore[misc]
    jobs.waiting[1]()
    said = child(dialog, QLabel, "countLabel").text()
    jobs.waiting[0]()
    assert (lines(dialog), child(dialog, QLabel, "countLabel").text()) == ([], said)
    assert said.startswith("Nothing is found")


@pytest.fixture
def gull_shown(window: QWidget, surroundings: Surroundings, records: Records, qtbot: QtBot) -> FindDialog:
    """The dialog with a list for one text, while the next one is typed in its place."""
    dialog = open_find_dialog(window, surroundings)
    QTest.keyClicks(search(dialog), "gull")
    qtbot.waitUntil(lambda: len(lines(dialog)) == 2)
    assert child(dialog, QPushButton, "openButton").isEnabled()
    search(dialog).selectAll()
    return dialog


def test_a_quick_enter_opens_what_is_typed_and_not_what_was_shown_before(
    gull_shown: FindDialog, records: Records, gone: list[tuple[str, str]], qtbot: QtBot
) -> None:
    QTest.keyClicks(search(gull_shown), "warsanle")
    QTest.keyClick(search(gull_shown), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(gone))
    assert gone == [("case", records.case_code)]
    assert not is_open(gull_shown)


def test_a_quick_enter_on_what_nobody_has_opens_nothing(
    gull_shown: FindDialog, gone: list[tuple[str, str]], qtbot: QtBot
) -> None:
    QTest.keyClicks(search(gull_shown), "nobody of that name")
    QTest.keyClick(search(gull_shown), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: lines(gull_shown) == [])
    search(gull_shown).setText("gull")  # Enter was for the text before
    qtbot.waitUntil(lambda: len(lines(gull_shown)) == 2)
    qtbot.wait(200)
    assert gone == []
    assert is_open(gull_shown)


def test_nothing_of_an_older_list_can_be_opened(gull_shown: FindDialog, gone: list[tuple[str, str]]) -> None:
    QTest.keyClicks(search(gull_shown), "warsanle")
    found = child(gull_shown, QListWidget, "foundList")
    assert not child(gull_shown, QPushButton, "openButton").isEnabled()
    found.itemActivated.emit(found.item(1))
    QTest.keyClick(found, Qt.Key.Key_Return)
    assert gone == []


def test_arrow_keys_before_a_quick_enter_choose_among_the_lines_to_come(
    window: QWidget, surroundings: Surroundings, records: Records, gone: list[tuple[str, str]], qtbot: QtBot
) -> None:
    dialog = open_find_dialog(window, surroundings)
    QTest.keyClicks(search(dialog), "har")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(search(dialog), key)
    qtbot.waitUntil(lambda: bool(gone))
    assert gone == [("directory", records.clinic)]


def test_enter_waits_for_the_answer_to_its_own_text(
    window: QWidget, surroundings: Surroundings, records: Records, gone: list[tuple[str, str]], qtbot: QtBot
) -> None:
    jobs = HeldJobs()
    dialog = open_find_dialog(window, replace(surroundings, jobs=jobs))
    search(dialog).setText("gull")
    qtbot.waitUntil(lambda: len(jobs.waiting) == 1)
    search(dialog).setText("warsanle")
    QTest.keyClick(search(dialog), Qt.Key.Key_Return)
    QTest.keyClick(search(dialog), Qt.Key.Key_Return)
    assert len(jobs.waiting) == 2  # at once, and once
    jobs.waiting[0]()
    assert (lines(dialog), gone) == ([], [])
    jobs.waiting[1]()
    assert gone == [("case", records.case_code)]


def fill(dialog: PersonDialog, **texts: str) -> None:
    for name, text in texts.items():
        child(dialog, QLineEdit, name).setText(text)


def test_somebody_who_may_be_on_record_is_shown_with_reasons_and_can_be_opened_instead(
    window: QWidget, surroundings: Surroundings, records: Records, gone: list[tuple[str, str]], qtbot: QtBot
) -> None:
    keeper = DraftKeeper(surroundings, window)
    dialog = open_person_dialog(window, surroundings)
    frame = child(dialog, QFrame, "alikeFrame")
    fill(dialog, givenNameEdit="Селам")
    qtbot.wait(300)
    assert not frame.isVisibleTo(dialog)
    fill(dialog, familyNameEdit="Варсанле", birthEdit="1994")
    qtbot.waitUntil(lambda: frame.isVisibleTo(dialog))
    (line,) = lines(dialog, "alikeList")
    assert records.case_code in line
    assert "name sounds alike, about the same year of birth" in line
    assert child(dialog, QPushButton, "saveButton").isEnabled()
    with qtbot.waitSignal(keeper.left):
        child(dialog, QPushButton, "openAlikeButton").click()
    assert gone == [("case", records.case_code)]
    assert not is_open(dialog)
    (kept,) = surroundings.services.drafts.mine()  # it may be somebody else after all
    assert json.loads(kept.content)["familyNameEdit"] == "Варсанле"


def test_nobody_is_compared_with_themselves_when_a_name_is_corrected(
    window: QWidget, surroundings: Surroundings, records: Records, qtbot: QtBot
) -> None:
    dialog = open_correction_dialog(window, surroundings, records.case_code)
    qtbot.waitUntil(lambda: child(dialog, QLineEdit, "givenNameEdit").text() == "Selam")
    fill(dialog, familyNameEdit="Warsanli")
    qtbot.wait(300)
    assert not child(dialog, QFrame, "alikeFrame").isVisibleTo(dialog)


def test_a_referral_that_came_in_is_chosen_in_its_list(surroundings: Surroundings, qtbot: QtBot) -> None:
    keys = [
        surroundings.services.incoming.record(RecordIncoming(f"Tern Bay {number}", "health_medical", "phone")).key
        for number in range(3)
    ]
    page = IncomingPage()
    qtbot.addWidget(page)
    presenter = IncomingPresenter(page, surroundings)
    button = child(page, QPushButton, "answerButton")
    presenter.activate("")
    qtbot.waitUntil(lambda: child(page, QTableView, "table").model().rowCount() == 3)
    assert not button.isEnabled()
    presenter.activate(keys[1])
    qtbot.waitUntil(button.isEnabled)


def test_its_keys_and_its_place_in_the_rail_open_it(opened: OpenFile, services: ServiceSet, qtbot: QtBot) -> None:
    desk = DeskWindow(OpenDesk(opened.path, services, opened.store), InlineJobs(), MemoryPrinters().outputs(), "en")
    qtbot.addWidget(desk.window)
    desk.window.show()
    qtbot.waitUntil(desk.window.isActiveWindow)
    asks: tuple[Callable[[], object], ...] = (
        lambda: QTest.keyClick(desk.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier),
        child(desk.window, QToolButton, "findTool").click,
    )
    for ask in asks:
        ask()
        qtbot.waitUntil(lambda: desk.window.findChild(FindDialog) is not None)
        dialog = child(desk.window, FindDialog, "FindDialog")
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: desk.window.findChild(FindDialog) is None)
