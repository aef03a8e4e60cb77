"""The backup dialog: a real backup on a real disk, or one clear sentence."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QFrame, QGroupBox, QLabel, QLineEdit, QProgressBar, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pgi_desk.bootstrap.wiring import Program
from pgi_desk.gui.dialogs.backup_dialog import BackupDialog
from pgi_desk.gui.dialogs.backup_presenter import open_backup_dialog
from pgi_desk.gui.jobs import Job, Lane
from pgi_desk.gui.labels import Labels
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.security.backup_envelope import Envelope
from pgi_desk.services.backup_ports import BackupSecret
from pgi_desk.services.changes import ChangeSet, Kind
from tests.helpers.children import child, is_open
from tests.helpers.fake_prompts import FakePrompts
from tests.helpers.inline_jobs import InlineJobs

PASSPHRASE = "gull copper ladder morning sevens"
FIELDS = ("ownEdit", "ownAgainEdit")


@pytest.fixture
def stick(tmp_path: Path, prompts: FakePrompts) -> Path:
    """A folder that stands for a stick and is chosen when asked."""
    folder = tmp_path / "stick"
    folder.mkdir()
    prompts.folder = folder
    return folder


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def dialog(qtbot: QtBot, window: QWidget, surroundings: Surroundings) -> Iterator[BackupDialog]:
    dialog = open_backup_dialog(window, surroundings)
    yield dialog
    if is_open(dialog):
        qtbot.waitUntil(child(dialog, QPushButton, "closeButton").isEnabled)
        dialog.close()


def click(dialog: BackupDialog, name: str) -> None:
    QTest.mouseClick(child(dialog, QPushButton, name), Qt.MouseButton.LeftButton)


def type_back(dialog: BackupDialog) -> str:
    words = child(dialog, QLabel, "generatedLabel").text()
    child(dialog, QLineEdit, "repeatEdit").setText(words)
    return words


def type_passphrases(dialog: BackupDialog, first: str = PASSPHRASE, second: str = PASSPHRASE) -> None:
    child(dialog, QCheckBox, "ownCheck").setChecked(True)
    for name, text in zip(FIELDS, (first, second), strict=True):
        child(dialog, QLineEdit, name).clear()
        QTest.keyClicks(child(dialog, QLineEdit, name), text)


def test_a_backup_is_made_read_back_and_opens_with_the_passphrase(
    qtbot: QtBot, dialog: BackupDialog, stick: Path, program: Program, surroundings: Surroundings, tmp_path: Path
) -> None:
    changes: list[ChangeSet] = []
    surroundings.hub.changed.connect(changes.append)
    click(dialog, "chooseButton")
    words = type_back(dialog)
    assert len(words.split()) == 6
    click(dialog, "makeButton")
    done = child(dialog, QLabel, "doneLabel")
    qtbot.waitUntil(lambda: bool(done.text()))

    (backup,) = stick.glob("*.pgibak")
    assert backup.name in done.text()
    assert str(stick) in done.text()
    assert "read back from there and compared" in done.text()
    assert done.isVisible()
    facts = program.backup_reader.inspect(backup, BackupSecret(passphrase=words))
    assert facts.sequence == 1
    assert Kind.BACKUP in changes[0].kinds
    assert surroundings.services.overview.today().last_backup_at is not None
    assert child(dialog, QLineEdit, "repeatEdit").text() == child(dialog, QLabel, "generatedLabel").text() == ""
    assert child(dialog, QPushButton, "makeButton").isHidden()
    click(dialog, "closeButton")
    qtbot.waitUntil(lambda: not is_open(dialog))


def test_the_size_is_written_in_the_digits_of_the_other_figures(
    qtbot: QtBot, window: QWidget, stick: Path, surroundings: Surroundings
) -> None:
    labels = Labels(surroundings.services.desk.content, "ar")
    dialog = open_backup_dialog(window, replace(surroundings, labels=labels))
    click(dialog, "chooseButton")
    type_back(dialog)
    click(dialog, "makeButton")
    done = child(dialog, QLabel, "doneLabel")
    qtbot.waitUntil(lambda: bool(done.text()))
    assert not any(unicodedata.name(mark).startswith("ARABIC-INDIC DIGIT") for mark in done.text() if mark.isdigit())
    click(dialog, "closeButton")


def test_with_a_key_on_the_list_no_passphrase_is_asked_and_the_key_opens_it(
    qtbot: QtBot, window: QWidget, stick: Path, program: Program, surroundings: Surroundings
) -> None:
    secret, public = Envelope.new_identity()
    surroundings.services.backup_care.add_recipient("Marit Dunlevane", public)
    dialog = open_backup_dialog(window, surroundings)
    qtbot.waitUntil(lambda: "Marit Dunlevane" in child(dialog, QLabel, "secretLabel").text())
    click(dialog, "chooseButton")
    click(dialog, "makeButton")
    qtbot.waitUntil(lambda: bool(child(dialog, QLabel, "doneLabel").text()))
    (backup,) = stick.glob("*.pgibak")
    assert program.backup_reader.inspect(backup, BackupSecret(identities=(secret,))).sequence == 1
    click(dialog, "closeButton")
    qtbot.waitUntil(lambda: not is_open(dialog))


def test_nothing_can_be_made_before_everything_is_there(dialog: BackupDialog, stick: Path) -> None:
    make = child(dialog, QPushButton, "makeButton")
    assert make.toolTip() == "Choose a folder first."
    click(dialog, "chooseButton")
    assert make.toolTip().startswith("Type the passphrase exactly as it stands above")
    type_passphrases(dialog, PASSPHRASE, PASSPHRASE.upper())
    assert make.toolTip() == "Type the same passphrase twice."
    type_passphrases(dialog)
    assert make.isEnabled()
    assert make.toolTip() == ""


def test_an_own_passphrase_that_is_easily_guessed_is_refused(qtbot: QtBot, dialog: BackupDialog, stick: Path) -> None:
    click(dialog, "chooseButton")
    type_passphrases(dialog, "Port Sarelle Branch 2026", "Port Sarelle Branch 2026")
    click(dialog, "makeButton")
    qtbot.waitUntil(child(dialog, QFrame, "problemFrame").isVisible)
    assert "too easy to guess" in child(dialog, QLabel, "problemLabel").text()
    assert list(stick.iterdir()) == []


def test_while_it_runs_it_says_which_step_and_cannot_be_closed_or_started_again(
    qtbot: QtBot, dialog: BackupDialog, stick: Path
) -> None:
    click(dialog, "chooseButton")
    type_back(dialog)
    click(dialog, "makeButton")
    assert not child(dialog, QPushButton, "makeButton").isEnabled()
    assert child(dialog, QLabel, "busyLabel").isVisible()
    assert child(dialog, QLabel, "busyLabel").text() == "Step 5 of 5: restoring it as a test and comparing"
    assert child(dialog, QProgressBar, "busyBar").value() == 4
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    dialog.close()
    assert dialog.isVisible()
    qtbot.waitUntil(lambda: bool(child(dialog, QLabel, "doneLabel").text()))
    assert len(list(stick.glob("*.pgibak"))) == 1


class StopAtFirst:
    """Jobs that begin only when the test says so: the person has time to press Stop."""

    def __init__(self) -> None:
        self.inner = InlineJobs()
        self.waiting: list[Callable[[], None]] = []

    def stopping(self) -> bool:
        """Nothing is locked."""
        return False

    def submit(self, work: Callable[[], object], *, owner: QObject, lane: Lane = Lane.WRITE) -> Job:
        """Keep the work until `go`."""
        job = Job(owner)

        def run() -> None:
            done = self.inner.submit(work, owner=owner, lane=lane)
            done.succeeded.connect(job.succeeded)
            done.failed.connect(job.failed)

        self.waiting.append(run)
        return job

    def go(self) -> None:
        """Begin what waits."""
        for run in self.waiting:
            run()
        self.waiting.clear()


def test_one_that_is_stopped_leaves_nothing_and_can_be_made_again(
    qtbot: QtBot, window: QWidget, surroundings: Surroundings, stick: Path
) -> None:
    jobs = StopAtFirst()
    dialog = open_backup_dialog(window, replace(surroundings, jobs=jobs))
    jobs.go()
    click(dialog, "chooseButton")
    type_back(dialog)
    click(dialog, "makeButton")
    stop = child(dialog, QPushButton, "closeButton")
    assert stop.text() == "&Stop"
    stop.click()
    assert not stop.isEnabled()
    assert child(dialog, QLabel, "busyLabel").text().startswith("Stopping after this step.")
    jobs.go()
    qtbot.waitUntil(child(dialog, QFrame, "problemFrame").isVisible)
    assert "stopped" in child(dialog, QLabel, "problemLabel").text()
    assert list(stick.iterdir()) == []
    assert surroundings.services.backup_care.state().backups == ()
    assert stop.text() == "Cancel"
    click(dialog, "makeButton")
    jobs.go()
    qtbot.waitUntil(lambda: bool(child(dialog, QLabel, "doneLabel").text()))
    assert len(list(stick.glob("*.pgibak"))) == 1
    click(dialog, "closeButton")
    qtbot.waitUntil(lambda: not is_open(dialog))


def test_a_folder_that_is_gone_is_said_and_what_was_typed_stays(
    qtbot: QtBot, dialog: BackupDialog, tmp_path: Path
) -> None:
    QTest.keyClicks(child(dialog, QLineEdit, "folderEdit"), str(tmp_path / "pulled-out"))
    type_passphrases(dialog)
    click(dialog, "makeButton")
    qtbot.waitUntil(child(dialog, QFrame, "problemFrame").isVisible)
    assert "does not exist" in child(dialog, QLabel, "problemLabel").text()
    assert [child(dialog, QLineEdit, name).text() for name in FIELDS] == [PASSPHRASE, PASSPHRASE]
    assert child(dialog, QPushButton, "makeButton").isEnabled()


def test_calling_off_the_folder_keeps_the_one_before(dialog: BackupDialog, stick: Path, prompts: FakePrompts) -> None:
    click(dialog, "chooseButton")
    prompts.folder = None
    click(dialog, "chooseButton")
    assert child(dialog, QLineEdit, "folderEdit").text() == str(stick)


def test_with_keys_on_the_list_a_passphrase_is_offered_but_not_asked(
    qtbot: QtBot, window: QWidget, stick: Path, surroundings: Surroundings
) -> None:
    surroundings.services.backup_care.add_recipient("Marit Dunlevane", Envelope.new_identity()[1])
    dialog = open_backup_dialog(window, surroundings)
    group, lock = child(dialog, QGroupBox, "passphraseGroup"), child(dialog, QCheckBox, "lockCheck")
    qtbot.waitUntil(lock.isVisible)
    click(dialog, "chooseButton")
    assert group.isHidden()
    assert child(dialog, QPushButton, "makeButton").isEnabled()
    lock.setChecked(True)
    assert group.isVisible()
    assert not child(dialog, QPushButton, "makeButton").isEnabled()
    click(dialog, "closeButton")
    qtbot.waitUntil(lambda: not is_open(dialog))


def test_an_own_passphrase_is_hidden(dialog: BackupDialog) -> None:
    modes = [child(dialog, QLineEdit, name).echoMode() for name in FIELDS]
    assert modes == [QLineEdit.EchoMode.Password] * 2
