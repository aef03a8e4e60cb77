"""The page about backups over a real file: sticks are listed, named and retired, and take turns."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QLineEdit, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from pgi_desk.gui.backup_watch import BackupWatch
from pgi_desk.gui.desk_window import DeskWindow
from pgi_desk.gui.pages.backups_page import BackupsPage
from pgi_desk.gui.pages.backups_presenter import BackupsPresenter
from pgi_desk.gui.start_up import OpenDesk
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.backup import MakeBackup
from pgi_desk.services.files import OpenFile
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.children import child
from tests.helpers.clock import FixedClock
from tests.helpers.fake_prompts import FakePrompts
from tests.helpers.inline_jobs import InlineJobs
from tests.helpers.letter_outputs import MemoryPrinters


class Backups:
    """The page in a window, and what a person would do on it."""

    def __init__(self, around: Surroundings, qtbot: QtBot) -> None:
        self.page = BackupsPage()
        self.presenter = BackupsPresenter(self.page, around)
        qtbot.addWidget(self.page)
        self.page.show()
        self.presenter.activate("")
        drain()

    def rows(self) -> list[list[str]]:
        model = child(self.page, QTableView, "mediaTable").model()
        return [[str(model.index(row, column).data()) for column in range(4)] for row in range(model.rowCount())]

    def open_medium(self, row: int) -> QWidget:
        child(self.page, QTableView, "mediaTable").selectRow(row)
        child(self.page, QPushButton, "mediumButton").click()
        drain()
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        return dialog


def drain() -> None:
    for _ in range(8):
        QApplication.processEvents()


def back_up(around: Surroundings, folder: Path) -> None:
    folder.mkdir(exist_ok=True)
    around.services.backup.make(MakeBackup(folder))


@pytest.fixture
def backups(surroundings: Surroundings, qtbot: QtBot, tmp_path: Path, clock: FixedClock) -> Backups:
    """Two sticks, one of them nine days older."""
    back_up(surroundings, tmp_path / "one")
    clock.forward(days=9)
    back_up(surroundings, tmp_path / "two")
    return Backups(surroundings, qtbot)


def test_each_stick_is_listed_with_its_newest_backup_and_age(backups: Backups) -> None:
    first, second = backups.rows()
    assert (first[0], first[2][:5], first[3]) == ("1", "9 day", "Old")
    assert (second[0], second[2], second[3]) == ("2", "today", "Fresh")
    assert first[1].startswith("Number 1, ")
    assert second[1].startswith("Number 2, ")


def test_the_stick_that_was_left_longest_is_next(backups: Backups) -> None:
    assert "goes on \u20681\u2069" in child(backups.page, QLabel, "turnLabel").text()


def test_with_one_stick_a_new_one_is_asked_for(surroundings: Surroundings, qtbot: QtBot, tmp_path: Path) -> None:
    back_up(surroundings, tmp_path / "one")
    assert "on a new stick" in child(Backups(surroundings, qtbot).page, QLabel, "turnLabel").text()


def test_a_stick_gets_the_name_that_people_use(backups: Backups) -> None:
    dialog = backups.open_medium(0)
    edit, save = child(dialog, QLineEdit, "nameEdit"), child(dialog, QPushButton, "saveButton")
    edit.clear()
    assert not save.isEnabled()
    edit.setText("Blue <b>stick</b>")
    save.click()
    drain()
    assert [row[0] for row in backups.rows()] == ["2", "Blue <b>stick</b>"]


def test_a_lost_stick_is_retired_after_a_question_and_no_longer_takes_turns(
    backups: Backups, prompts: FakePrompts
) -> None:
    prompts.answer_yes = False
    dialog = backups.open_medium(0)
    child(dialog, QPushButton, "retireButton").click()
    drain()
    assert len(prompts.asked) == 1
    assert backups.rows()[0][3] == "Old"
    prompts.answer_yes = True
    child(dialog, QPushButton, "retireButton").click()
    drain()
    assert [(row[0], row[3]) for row in backups.rows()] == [("2", "Fresh"), ("1", "Retired")]
    assert "on a new stick" in child(backups.page, QLabel, "turnLabel").text()
    again = backups.open_medium(1)
    assert not child(again, QPushButton, "retireButton").isEnabled()
    child(again, QPushButton, "cancelButton").click()


def test_nothing_can_be_changed_before_a_stick_is_chosen(surroundings: Surroundings, qtbot: QtBot) -> None:
    button = child(Backups(surroundings, qtbot).page, QPushButton, "mediumButton")
    assert not button.isEnabled()
    assert button.toolTip()


@pytest.fixture
def desk(opened: OpenFile, services: ServiceSet, qtbot: QtBot) -> Iterator[DeskWindow]:
    """The window over a training file without a backup."""
    open_desk = OpenDesk(opened.path, services, opened.store)
    made = DeskWindow(open_desk, InlineJobs(), MemoryPrinters().outputs(), "en", FakePrompts())
    qtbot.addWidget(made.window)
    made.window.show()
    drain()
    yield made
    made.window.close()


def test_the_home_page_says_what_is_due_and_leads_there(
    desk: DeskWindow, services: ServiceSet, tmp_path: Path, clock: FixedClock
) -> None:
    label = child(desk.window, QLabel, "backupDueLabel")
    assert label.isVisible()
    assert label.text().startswith("Nothing of this file is backed up.")
    badge = child(desk.window, QLabel, "backupBadge")
    before = badge.text()
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        services.backup.make(MakeBackup(tmp_path / name))
    desk.go("home")
    drain()
    fresh = badge.text()
    clock.forward(days=31)
    desk.go("home")
    drain()
    assert badge.isVisible()
    assert len({before, fresh, badge.text()}) == 3
    assert "31 day" in label.text()
    assert "stick or folder" in label.text()
    assert label.text().endswith("2 more about backups.")
    assert len(label.toolTip().splitlines()) == 3
    child(desk.window, QPushButton, "backupDueButton").click()
    drain()
    assert isinstance(desk.window.current_page(), BackupsPage)


def test_at_sign_in_the_coordinator_is_reminded_in_a_line_that_goes_with_the_backup(
    surroundings: Surroundings, tmp_path: Path, clock: FixedClock
) -> None:
    real = replace(surroundings.services.desk, in_demo=False, agreed_until=clock.today)
    care = replace(surroundings.services.backup_care, desk=real)
    around = replace(surroundings, services=replace(surroundings.services, desk=real, backup_care=care))
    watch, said = BackupWatch(around), dict[str, str]()
    watch.notice.connect(said.__setitem__)
    watch.activate("")
    drain()
    assert said["backup"].startswith("Nothing of this file is backed up.")
    for name in ("one", "two"):
        back_up(surroundings, tmp_path / name)
    watch.refresh()
    drain()
    assert said["backup"].startswith("Nobody has proved yet")
    clock.forward(days=8)
    watch.refresh()
    drain()
    assert said["backup"].startswith("The newest backup was made 8 day")


def test_in_training_nobody_is_reminded_on_every_page(desk: DeskWindow) -> None:
    assert child(desk.window, QFrame, "noticeFrame").isHidden()
