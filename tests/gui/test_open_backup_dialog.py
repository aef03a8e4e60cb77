"""Opening a backup in the window: compared, restored, proved, with every kind of key, with and without an open file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pyrage.x25519 import Identity
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pgi_desk.bootstrap.start_up import ProgramStartUp
from pgi_desk.bootstrap.wiring import Program
from pgi_desk.domain.staff import Permission
from pgi_desk.gui.comparison_words import differences_text
from pgi_desk.gui.dialogs.compare_backup_presenter import open_compare_backup_dialog
from pgi_desk.gui.dialogs.drill_presenter import open_drill_dialog
from pgi_desk.gui.dialogs.open_backup_dialog import OpenBackupDialog
from pgi_desk.gui.labels import Labels
from pgi_desk.gui.restore_flow import RestoreFlow
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.backup import MakeBackup
from pgi_desk.services.files import OpenFile
from pgi_desk.services.read_models import FileDifferences, KindDifference
from pgi_desk.services.service_set import ServiceSet
from tests.conftest import DEMO_PASSPHRASE
from tests.helpers.builders import make_sheets, record_person, typed_sheets
from tests.helpers.children import child, is_open
from tests.helpers.fake_prompts import FakePrompts
from tests.helpers.inline_jobs import InlineJobs

WORDS = "gull tern heron seven boats"


class Opening:
    """The dialog, and what a person would do in it."""

    def __init__(self, dialog: OpenBackupDialog, backup: Path) -> None:
        self.dialog = dialog
        self.write("backupEdit", str(backup))

    def choose(self, way: str) -> None:
        combo = child(self.dialog, QComboBox, "wayCombo")
        combo.setCurrentIndex(next(place for place in range(combo.count()) if way in combo.itemText(place)))

    def write(self, name: str, text: str) -> None:
        assert not child(self.dialog, QWidget, name).isHidden(), name
        edit = self.dialog.findChild(QLineEdit, name)
        if edit is not None:
            edit.setText(text)
        else:
            child(self.dialog, QPlainTextEdit, name).setPlainText(text)

    def click(self, name: str) -> None:
        button = child(self.dialog, QPushButton, name)
        assert button.isEnabled(), button.toolTip()
        button.click()
        drain()

    def text(self, name: str) -> str:
        return child(self.dialog, QLabel, name).text()


def drain() -> None:
    for _ in range(8):
        QApplication.processEvents()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A folder that stands for a stick."""
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


def test_a_backup_is_compared_before_it_is_restored_to_a_new_file(
    window: QWidget, surroundings: Surroundings, prompts: FakePrompts, program: Program, stick: Path, tmp_path: Path
) -> None:
    services = surroundings.services
    made = services.backup.make(MakeBackup(stick))
    new = record_person(services, given_name="Idris", family_name="Calloway")
    opening = Opening(open_compare_backup_dialog(window, surroundings), made.path)
    opening.write("targetEdit", str(tmp_path / "restored.pgidesk"))
    assert not child(opening.dialog, QPushButton, "actionButton").isEnabled()
    opening.click("lookButton")
    shown = child(opening.dialog, QPlainTextEdit, "differencesView").toPlainText()
    assert "The open file goes on from this backup." in shown
    assert "People: 1 only in the open file, 0 only in the backup, 0 changed." in shown
    assert new in shown
    assert "Calloway" not in shown + opening.text("factsLabel")
    opening.click("actionButton")
    assert "The open file is as it was" in prompts.told[-1]
    back = program.files.open(tmp_path / "restored.pgidesk", DEMO_PASSPHRASE)
    try:
        assert program.services(back).overview.today().people == services.overview.today().people - 1
    finally:
        back.store.close()


@pytest.mark.parametrize("way", ["key file", "pasted", "sheets", "passphrase"])
def test_a_restore_is_proved_with_what_would_be_left_without_the_laptop(
    window: QWidget, surroundings: Surroundings, prompts: FakePrompts, stick: Path, tmp_path: Path, way: str
) -> None:
    services, key = surroundings.services, Identity.generate()
    services.backup_care.add_recipient("Marit Dunlevane", str(key.to_public()))
    (tmp_path / "key.txt").write_text(f"# a comment\n{key}\n", encoding="utf-8")
    first, second = typed_sheets(make_sheets(services), 2, 3)
    made = services.backup.make(MakeBackup(stick, WORDS if way == "passphrase" else None))
    opening = Opening(open_drill_dialog(window, surroundings), made.path)
    if way == "passphrase":
        opening.write("passphraseEdit", WORDS)
    elif way == "sheets":
        opening.choose("sheets")
        opening.write("firstEdit", first)
        opening.write("secondEdit", second)
    else:
        opening.choose("secret key")
        field, text = ("identityEdit", tmp_path / "key.txt") if way == "key file" else ("keyEdit", key)
        opening.write(field, str(text))
    opening.click("lookButton")
    opening.click("actionButton")
    assert "The backup restores." in prompts.told[-1]
    assert "not counted" not in prompts.told[-1]
    assert services.backup_care.state().days_since_drill == 0
    assert not is_open(opening.dialog)


def test_the_open_file_as_the_key_shows_a_whole_backup_but_is_not_counted(
    window: QWidget, surroundings: Surroundings, prompts: FakePrompts, stick: Path
) -> None:
    made = surroundings.services.backup.make(MakeBackup(stick))
    opening = Opening(open_drill_dialog(window, surroundings), made.path)
    opening.choose("open now")
    opening.click("lookButton")
    opening.click("actionButton")
    assert "not counted" in prompts.told[-1]
    assert surroundings.services.backup_care.state().drill_due


def test_a_wrong_kind_of_key_is_said_and_what_was_typed_stays(
    window: QWidget, surroundings: Surroundings, stick: Path
) -> None:
    made = surroundings.services.backup.make(MakeBackup(stick))
    opening = Opening(open_drill_dialog(window, surroundings), made.path)
    opening.write("passphraseEdit", WORDS)
    opening.click("lookButton")
    opening.click("actionButton")
    assert "opens with a key, not with a passphrase" in opening.text("problemLabel")
    assert child(opening.dialog, QLineEdit, "passphraseEdit").text() == WORDS
    assert surroundings.services.backup_care.state().days_since_drill is None
    opening.click("cancelButton")


def test_a_backup_with_an_earlier_key_is_explained_and_asks_for_the_passphrase_of_that_time(
    window: QWidget,
    surroundings: Surroundings,
    opened: OpenFile,
    program: Program,
    prompts: FakePrompts,
    stick: Path,
) -> None:
    made = surroundings.services.backup.make(MakeBackup(stick, WORDS))
    order = surroundings.services.key_change.order("seven other words that nobody knows")
    opened.store.close()
    program.key_changer.run(order)
    again = program.files.open(opened.path, "seven other words that nobody knows")
    try:
        around = replace(surroundings, services=program.services(again))
        opening = Opening(open_drill_dialog(window, around), made.path)
        assert child(opening.dialog, QLineEdit, "filePassphraseEdit").isHidden()
        opening.write("passphraseEdit", WORDS)
        opening.click("lookButton")
        opening.click("actionButton")
        assert "before the passphrase of the file was changed" in opening.text("problemLabel")
        assert around.services.backup_care.state().days_since_drill is None
        opening.write("filePassphraseEdit", DEMO_PASSPHRASE)
        opening.click("lookButton")
        opening.click("actionButton")
        assert "The backup restores." in prompts.told[-1]
        assert around.services.backup_care.state().days_since_drill == 0
    finally:
        again.store.close()


def test_secrets_are_forgotten_when_the_dialog_closes(window: QWidget, surroundings: Surroundings, stick: Path) -> None:
    opening = Opening(open_drill_dialog(window, surroundings), stick / "none.pgibak")
    opening.write("passphraseEdit", WORDS)
    edit = child(opening.dialog, QLineEdit, "passphraseEdit")
    opening.dialog.reject()
    assert edit.text() == ""


def test_before_any_file_is_open_two_sheets_and_a_stick_give_a_file(
    window: QWidget, program: Program, services: ServiceSet, stick: Path, tmp_path: Path
) -> None:
    first, second = typed_sheets(make_sheets(services), 1, 2)
    made = services.backup.make(MakeBackup(stick))
    flow = RestoreFlow(lambda: ProgramStartUp(program), InlineJobs(), tmp_path)
    restored: list[str] = []
    flow.restored.connect(restored.append)
    opening = Opening(flow.ask(window), made.path)
    assert child(opening.dialog, QComboBox, "wayCombo").findText("The file that is open now") == -1
    opening.choose("sheets")
    opening.write("firstEdit", first)
    opening.write("secondEdit", first)
    opening.click("lookButton")
    assert "same sheet twice" in opening.text("problemLabel")
    opening.write("secondEdit", second)
    opening.click("lookButton")
    assert "Backup number 1" in opening.text("factsLabel")
    opening.click("actionButton")
    assert restored == [str(tmp_path / "restored.pgidesk")]
    assert Path(restored[0]).stat().st_size > 0


class TestWords:
    def words(self, services: ServiceSet, found: FileDifferences) -> str:
        assert services.desk.may(Permission.MANAGE_BACKUPS)
        return differences_text(found, Labels(services.desk.content, "en"))

    def test_notes_of_the_program_are_one_line_and_long_lists_end(self, services: ServiceSet) -> None:
        kinds = (KindDifference("file_settings", 0, 0, 2), KindDifference("backups", 1, 0, 0))
        codes = tuple(f"PS-{number:04d}" for number in range(35))
        text = self.words(services, FileDifferences(kinds, codes, None, None, None))
        assert "Notes of the program, such as its list of backups: 1 only in the open file, 0 only" in text
        assert "PS-0029" in text
        assert "PS-0030" not in text
        assert "5 more" in text
