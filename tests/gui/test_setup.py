"""Setting up: from the first screen to an open file, to and fro, closed at any step, by keyboard, with nothing lost."""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QStandardPaths, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from pgi_desk.bootstrap.start_up import ProgramStartUp
from pgi_desk.bootstrap.wiring import Program
from pgi_desk.domain.errors import DiskFull
from pgi_desk.gui import welcome
from pgi_desk.gui.application import Application
from pgi_desk.gui.desk_window import DeskWindow
from pgi_desk.gui.dialogs.backup_dialog import BackupDialog
from pgi_desk.gui.dialogs.make_sheets_dialog import MakeSheetsDialog
from pgi_desk.gui.dialogs.setup_dialog import SetupDialog
from pgi_desk.gui.dialogs.type_sheets_dialog import TypeSheetsDialog
from pgi_desk.gui.display import Display
from pgi_desk.gui.look import Look
from pgi_desk.gui.setup_flow import SetupFlow
from pgi_desk.gui.setup_steps import Start, Step
from pgi_desk.gui.start_up import OpenDesk
from pgi_desk.gui.theme import Theme
from pgi_desk.gui.window_settings import FILE, WindowSettings
from pgi_desk.security import places
from pgi_desk.security.app_folder import application_folder, knows_a_file
from pgi_desk.services.files import CreateFile
from tests.helpers.builders import prove_recovery
from tests.helpers.children import child
from tests.helpers.clock import FixedClock
from tests.helpers.fake_prompts import FakePrompts
from tests.helpers.inline_jobs import InlineJobs
from tests.helpers.letter_outputs import MemoryPrinters

NAMES = {
    "branchEdit": "Lantern Hill Branch",
    "linesEdit": "4 Tern Street",
    "phoneEdit": "+000 55 01 23 45",
    "contactEdit": "Marit Dunlevane",
    "coordinatorEdit": "Amara Prestwold",
}


class CheapStartUp(ProgramStartUp):
    """The real start-up, with the key that is derived fastest; `full` is what a disk without room answers."""

    full = False

    def create(self, command: CreateFile) -> OpenDesk:
        """Make the file, or find no room for it."""
        if self.full:
            raise DiskFull(path=command.path)
        return super().create(replace(command, profile=1))


class Setting:
    """The steps on the screen, and what a person would do there."""

    def __init__(self, folder: Path, display: Display, prompts: FakePrompts) -> None:
        self.folder, self.display, self.prompts = folder, display, prompts
        self.start_up = CheapStartUp(Program(clock=FixedClock()))
        self.opened: list[OpenDesk] = []
        self.left: list[Start] = []
        self.window = QWidget()
        self.window.show()
        self.begin()

    def begin(self) -> None:
        """Start as the program does."""
        self.flow = SetupFlow(lambda: self.start_up, InlineJobs(), self.display, self.folder, self.prompts)
        self.flow.opened.connect(self.opened.append)
        self.flow.opened.connect(lambda _desk: self.flow.close())
        self.flow.opened.connect(self.flow.settle)
        self.flow.left_for.connect(self.left.append)
        self.show()

    def show(self, *, new: bool = False) -> None:
        self.flow.show(self.window, new=new)

    @property
    def dialog(self) -> SetupDialog:
        assert self.flow.dialog is not None
        return self.flow.dialog

    def press(self, name: str) -> None:
        button = child(self.dialog, QPushButton, name)
        assert button.isEnabled(), button.toolTip()
        button.click()
        drain()

    def on(self) -> None:
        self.press("nextButton")

    def write(self, name: str, text: str) -> None:
        edit = self.dialog.findChild(QLineEdit, name) or child(self.dialog, QPlainTextEdit, name)
        edit.setText(text) if isinstance(edit, QLineEdit) else edit.setPlainText(text)

    def typed(self, name: str) -> str:
        edit = self.dialog.findChild(QLineEdit, name) or child(self.dialog, QPlainTextEdit, name)
        return edit.text() if isinstance(edit, QLineEdit) else edit.toPlainText()

    def text(self, name: str) -> str:
        return child(self.dialog, QLabel, name).text()

    def choose(self, name: str) -> None:
        child(self.dialog, QRadioButton, name).click()
        drain()

    def fill(self) -> None:
        """Type everything that a step asks for."""
        step = self.step()
        if step is Step.BRANCH:
            for name, text in NAMES.items():
                self.write(name, text)
        elif step is Step.KEYS:
            self.write("repeatEdit", self.text("generatedLabel"))

    def go_to(self, step: Step) -> None:
        while self.step() is not step:
            self.fill()
            self.on()

    def step(self) -> Step:
        return list(Step)[int(self.text("stepLabel").split()[1]) - 1]

    def kept(self) -> str:
        """What lies on the disk in the clear."""
        file = self.folder / "home" / FILE
        return file.read_text() if file.exists() else ""


def drain() -> None:
    for _ in range(8):
        QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def display(qapp: QApplication, tmp_path: Path) -> Iterator[Display]:
    """English, 100 % and the usual colours, before and afterwards."""
    (tmp_path / "home").mkdir()
    made = Display(qapp, WindowSettings(tmp_path / "home"))
    made.speak("en")
    yield made
    made.choose(Look("en"))


@pytest.fixture
def setting(display: Display, tmp_path: Path, prompts: FakePrompts, qtbot: QtBot) -> Iterator[Setting]:
    made = Setting(tmp_path, display, prompts)
    qtbot.addWidget(made.window)
    yield made
    made.flow.close()
    for desk in made.opened:
        desk.store.close_reader()
        desk.close()


def test_five_steps_lead_to_an_open_file_that_its_passphrase_opens(setting: Setting, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    seen, passphrase = [], ""
    for step in Step:
        seen.append(setting.text("stepLabel"))
        assert setting.step() is step
        assert not list(tmp_path.glob("*.pgidesk*"))
        setting.fill()
        if step is Step.BACKUP:
            assert "Lantern Hill Branch" in setting.text("summaryLabel")
            setting.write("folderEdit", str(tmp_path / "stick"))
            passphrase = setting.text("generatedLabel")
        setting.on()
    assert len(passphrase.split()) == 6
    assert seen == [f"Step {number} of 5" for number in range(1, 6)]
    (desk,) = setting.opened
    assert desk.erased is not None
    assert desk.erased.complete  # nobody was ever erased from it
    assert desk.path == tmp_path / "branch.pgidesk"
    assert desk.services.overview.today().branch_name == "Lantern Hill Branch"
    assert desk.services.desk.member.name == "Amara Prestwold"
    made = setting.flow.made
    assert made is not None
    assert (made.sheets_at_once, made.backup_folder) == (True, str(tmp_path / "stick"))
    assert setting.flow.dialog is None
    assert "setup_step=\n" in setting.kept()  # there is nothing to go on with
    desk.store.close_reader()
    desk.close()
    setting.opened.clear()
    assert Program().files.verify(desk.path, passphrase).good
    assert knows_a_file(application_folder())  # so that the next start asks for the passphrase alone


def said(setting: Setting) -> list[str]:
    labels = setting.dialog.findChildren(QLabel)
    return [label.text() for label in labels if label.isVisible() and label.property("role") == "error"]


def test_a_passphrase_that_is_typed_differently_says_so_in_sight(setting: Setting) -> None:
    setting.go_to(Step.KEYS)
    wanted = setting.text("generatedLabel")
    setting.write("repeatEdit", wanted[:7])
    assert said(setting) == []  # it may still become right
    setting.write("repeatEdit", f"{wanted[:7]}#")
    assert said(setting) == ["Type the passphrase exactly as it stands above, so that it was really read."]
    setting.write("repeatEdit", wanted)
    assert said(setting) == []
    child(setting.dialog, QCheckBox, "ownCheck").setChecked(True)
    setting.write("ownEdit", "the grey heron waits")
    setting.write("ownAgainEdit", "the grey heron sleeps")
    assert said(setting) == ["Type the same passphrase twice."]
    setting.write("ownAgainEdit", "the grey heron waits")
    assert said(setting) == []


def test_a_new_file_is_suggested_in_a_folder_that_is_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folders = {"DocumentsLocation": tmp_path / "Documents", "HomeLocation": tmp_path}
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda place: str(folders[place.name]))
    assert welcome._documents() == tmp_path
    folders["DocumentsLocation"].mkdir()
    assert welcome._documents() == tmp_path / "Documents"


def test_who_did_not_tick_the_agreement_is_told_before_the_file_is_made(setting: Setting) -> None:
    setting.go_to(Step.BACKUP)
    assert "Before it is recorded under Staff" in setting.text("summaryLabel")
    while setting.step() is not Step.BRANCH:
        setting.press("backButton")
    child(setting.dialog, QCheckBox, "agreedCheck").setChecked(True)
    setting.go_to(Step.BACKUP)
    assert "Staff" not in setting.text("summaryLabel")


def test_what_was_typed_stays_on_the_way_back_and_forth(setting: Setting) -> None:
    setting.go_to(Step.BACKUP)
    setting.write("folderEdit", "somewhere")
    passphrase = setting.text("generatedLabel")
    for _ in range(4):
        setting.press("backButton")
    assert setting.step() is Step.LANGUAGE
    assert not child(setting.dialog, QPushButton, "backButton").isEnabled()
    while setting.step() is not Step.BACKUP:
        setting.on()
    assert {name: setting.typed(name) for name in NAMES} == NAMES
    assert (setting.text("generatedLabel"), setting.typed("repeatEdit")) == (passphrase, passphrase)
    assert setting.typed("folderEdit") == "somewhere"


@pytest.mark.parametrize("step", Step)
def test_closed_at_any_step_nothing_is_made_nothing_is_lost_and_no_name_lies_on_the_disk(
    setting: Setting, tmp_path: Path, step: Step
) -> None:
    setting.go_to(step)
    setting.fill()
    setting.prompts.answer_yes = False
    setting.dialog.reject()
    assert setting.dialog.isVisible()  # whoever pressed Esc by mistake is where they were
    setting.prompts.answer_yes = True
    setting.dialog.reject()
    drain()
    named, shown = step not in {Step.LANGUAGE, Step.START}, step in {Step.KEYS, Step.BACKUP}
    (question,) = set(setting.prompts.asked)
    assert ("everybody to read" in question, "passphrase is thrown away" in question) == (named, shown)
    assert not list(tmp_path.glob("*.pgidesk*"))
    for text in NAMES.values():
        assert text not in setting.kept()

    setting.show()
    assert setting.step() is (Step.KEYS if shown else step)  # the passphrase is gone with the dialog
    assert ("Choose it anew" in setting.text("passphraseProblem")) == shown
    assert {name: setting.typed(name) for name in NAMES} == (NAMES if named else dict.fromkeys(NAMES, ""))
    assert setting.typed("repeatEdit") == ""
    setting.flow.close()
    setting.begin()  # and after the program was closed as well
    assert setting.step() is (step if not named else Step.BRANCH)


@pytest.mark.parametrize(
    ("radio", "start", "words"),
    [
        ("openRadio", Start.OPEN, "Choose the file"),
        ("restoreRadio", Start.RESTORE, "Choose the backup"),
        ("demoRadio", Start.DEMO, "training"),
    ],
)
def test_another_start_is_shorter_and_says_so(setting: Setting, radio: str, start: Start, words: str) -> None:
    setting.on()
    assert setting.text("stepLabel") == "Step 2 of 5"
    setting.choose(radio)
    assert setting.text("stepLabel") == "Step 2 of 2"
    assert words in child(setting.dialog, QPushButton, "nextButton").text().replace("&", "")
    setting.choose("newRadio")
    assert setting.text("stepLabel") == "Step 2 of 5"
    setting.choose(radio)
    setting.on()
    assert setting.left == [start]
    setting.show(new=True)  # the button of the unlock window: somebody changed their mind
    assert setting.text("stepLabel") == "Step 3 of 5"


def test_what_stands_in_the_way_is_said_at_its_field(setting: Setting, tmp_path: Path) -> None:
    setting.go_to(Step.BRANCH)
    setting.on()
    assert setting.text("branchProblem")
    assert setting.step() is Step.BRANCH
    setting.fill()
    setting.write("contactEdit", "Trafficking focal point")  # it would stand on every letter
    setting.on()
    assert "Trafficking" in setting.text("contactProblem")
    assert setting.step() is Step.BRANCH
    setting.fill()
    (tmp_path / "taken.pgidesk").write_bytes(b"somebody's")
    for file, words in ((tmp_path / "taken", "already exists"), (tmp_path / "nowhere" / "x", "does not exist")):
        setting.write("fileEdit", str(file))
        setting.on()
        assert words in setting.text("fileProblem")
        assert setting.text("branchProblem") == ""
        assert setting.dialog.focusWidget() is child(setting.dialog, QLineEdit, "fileEdit")


@pytest.mark.parametrize("typed", ["", "  ", ".pgidesk", "{folder}", "{folder}/", "{folder}/.pgidesk"])
def test_a_file_without_a_name_is_asked_for_one(setting: Setting, tmp_path: Path, typed: str) -> None:
    setting.go_to(Step.BRANCH)
    setting.fill()
    setting.write("fileEdit", typed.replace("{folder}", str(tmp_path)))
    setting.on()
    assert setting.step() is Step.BRANCH
    assert setting.text("fileProblem") == "A name is missing. Type how the new file shall be called."


def test_a_folder_that_cannot_be_written_is_named_as_it_was_typed(
    setting: Setting, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_folder: Path) -> None:
        raise PermissionError(errno.EACCES, "refused")

    setting.go_to(Step.BACKUP)
    monkeypatch.setattr(places, "_probe", refuse)  # permission bits say nothing to whoever may do everything
    setting.write("folderEdit", str(tmp_path))
    setting.on()
    said = setting.text("folderProblem")
    assert str(tmp_path) in said
    assert "Nothing can be written" in said
    assert "probe" not in said


def test_what_stands_in_the_way_later_is_said_at_its_field_too(setting: Setting, tmp_path: Path) -> None:
    setting.go_to(Step.BRANCH)
    setting.write("fileEdit", "hill")  # a bare name is meant for the usual folder
    setting.go_to(Step.KEYS)
    child(setting.dialog, QCheckBox, "ownCheck").click()
    setting.write("ownEdit", "lantern hill branch")
    assert not child(setting.dialog, QPushButton, "nextButton").isEnabled()
    setting.write("ownAgainEdit", "lantern hill branch")
    setting.on()
    assert "too easy to guess" in setting.text("passphraseProblem")
    child(setting.dialog, QCheckBox, "ownCheck").click()
    setting.go_to(Step.BACKUP)
    setting.write("folderEdit", str(tmp_path / "no stick"))
    setting.on()
    assert str(tmp_path / "no stick") in setting.text("folderProblem")
    assert "probe" not in setting.text("folderProblem")
    assert "put the stick in" in setting.text("folderProblem")
    assert not setting.opened
    setting.write("folderEdit", "")
    setting.start_up.full = True
    setting.on()
    assert setting.step() is Step.BRANCH  # where another place can be chosen
    assert "is full" in setting.text("fileProblem")
    assert not child(setting.dialog, QFrame, "problemFrame").isVisible()
    setting.start_up.full = False
    setting.go_to(Step.BACKUP)
    setting.on()
    assert [desk.path for desk in setting.opened] == [tmp_path / "hill.pgidesk"]


def test_language_and_size_are_in_force_at_once_and_kept(setting: Setting, tmp_path: Path) -> None:
    setting.choose("arabicRadio")
    assert setting.dialog.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert child(setting.dialog, QRadioButton, "arabicRadio").isChecked()
    before = setting.dialog.fontMetrics().height()
    sizes = child(setting.dialog, QComboBox, "sizeCombo")
    sizes.setCurrentIndex(sizes.findData("150"))
    drain()
    assert setting.dialog.fontMetrics().height() > before
    assert sizes.currentData() == "150"
    look = WindowSettings(tmp_path / "home").look()
    assert (look.language, look.text_size) == ("ar", 150)


def test_the_keyboard_is_enough(setting: Setting, qtbot: QtBot) -> None:
    first = {
        Step.LANGUAGE: "englishRadio",
        Step.START: "newRadio",
        Step.BRANCH: "branchEdit",
        Step.KEYS: "repeatEdit",
        Step.BACKUP: "folderEdit",
    }
    setting.dialog.activateWindow()
    qtbot.waitActive(setting.dialog)

    def cursor() -> QWidget:
        focused = setting.dialog.focusWidget()
        assert focused is not None
        return focused

    for step in Step:
        assert (setting.step(), cursor().objectName()) == (step, first[step])
        assert setting.dialog.accessibleName() == f"Setting up, {setting.text('stepLabel')}"
        setting.fill()
        if step is not Step.BACKUP:
            QTest.keyClick(cursor(), Qt.Key.Key_Return)
            drain()
    QTest.keyClick(cursor(), Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    drain()
    assert setting.step() is Step.KEYS
    setting.prompts.answer_yes = False
    QTest.keyClick(cursor(), Qt.Key.Key_Escape)
    assert len(setting.prompts.asked) == 1
    assert setting.dialog.isVisible()


def test_a_computer_that_knows_no_file_begins_with_the_steps(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> None:
    assert not knows_a_file(tmp_path)
    application = Application(qapp, ProgramStartUp, lambda _path: None, WindowSettings(tmp_path))
    application.display.speak("en")
    application.set_up()

    def steps() -> SetupDialog:
        setup = application.welcome.setup
        assert setup is not None
        assert setup.dialog is not None
        return setup.dialog

    qtbot.waitUntil(lambda: application.welcome.setup is not None)
    assert child(steps(), QLabel, "stepLabel").text() == "Step 1 of 5"
    qtbot.waitUntil(lambda: not application.runner.busy)
    application.end()  # the end of the session does not wait for an answer
    assert not steps().isVisible()
    application.close()


@pytest.fixture
def new_desk(tmp_path: Path, theme: Theme, prompts: FakePrompts, qtbot: QtBot) -> Iterator[DeskWindow]:
    """The window over a real file that was just made."""
    program = Program(clock=FixedClock())
    command = CreateFile(tmp_path / "hill.pgidesk", "copper lantern window seven rivers", "Lantern Hill", profile=1)
    opened = program.files.create(replace(command, agreement_on=program.clock.today()))
    desk = OpenDesk(opened.path, program.services(opened), opened.store)
    made = DeskWindow(desk, InlineJobs(), MemoryPrinters().outputs(), "en", prompts)
    qtbot.addWidget(made.window)
    made.window.show()
    drain()
    yield made
    opened.store.close_reader()
    opened.store.close()


def top(kind: type[QWidget]) -> QWidget:
    """The dialog of a kind that is on the screen."""
    (found,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible())
    return found


def close(dialog: QWidget) -> None:
    dialog.close()
    drain()


def test_what_is_left_to_do_follows_and_waits_on_the_first_page(new_desk: DeskWindow, tmp_path: Path) -> None:
    button = child(new_desk.window, QPushButton, "setupButton")
    assert button.isVisible()

    new_desk.finish_setup(sheets=True, folder=str(tmp_path))
    drain()
    close(top(MakeSheetsDialog))  # later
    backup = top(BackupDialog)
    assert child(backup, QLineEdit, "folderEdit").text() == str(tmp_path)
    close(backup)
    new_desk.finish_setup(sheets=False, folder="")  # nothing was wanted at once
    drain()
    assert not [one for one in QApplication.topLevelWidgets() if isinstance(one, BackupDialog) and one.isVisible()]

    sheets = _make_sheets(new_desk)
    button.click()
    drain()
    close(top(TypeSheetsDialog))  # made, but not proved: the proof is asked for, no second set
    close(top(BackupDialog))
    assert button.isVisible()
    sheets()
    new_desk.go("home")
    drain()
    assert not button.isVisible()
    assert child(new_desk.window, QFrame, "backupFrame").isVisible()  # the first backup is still missing
    new_desk.go("finish_setup")
    drain()
    close(top(BackupDialog))


def _make_sheets(desk: DeskWindow) -> Callable[[], object]:
    """Make a set, and return what makes and proves the next one."""
    from tests.helpers.builders import make_sheets

    services = desk._desk.services
    make_sheets(services)
    return lambda: prove_recovery(services)
