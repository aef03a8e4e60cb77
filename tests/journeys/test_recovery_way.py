"""From a new file to the first real person, and back in with paper after the passphrase is gone."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit

from pgi_desk.bootstrap.wiring import Program
from pgi_desk.command_line.robot import Robot, StepFailed
from pgi_desk.gui.application import Application
from pgi_desk.gui.jobs import Lane
from pgi_desk.services.files import CreateFile
from tests.helpers.builders import HOLDERS, prove_recovery, typed_sheets
from tests.helpers.fake_prompts import FakePrompts
from tests.helpers.impact import assess_impact
from tests.journeys.conftest import PASSPHRASE, unlocked
from tests.journeys.test_main_way import label, record_person

pytestmark = pytest.mark.journey


@pytest.fixture
def new_file(tmp_path: Path) -> Path:
    """A real file in which nobody has made recovery sheets."""
    path = tmp_path / "hill.pgidesk"
    today = Program().clock.today()
    Program().files.create(CreateFile(path, PASSPHRASE, "Lantern Hill Branch", profile=1, agreement_on=today)).close()
    return path


def words_on(paper: Path) -> str:
    numbered = dict(re.findall(r"(?m)(\d+)\.\s+([a-z]+)", PdfReader(paper).pages[0].extract_text()))
    return "\n".join(f"{place}. {numbered[str(place)]}" for place in range(1, 34))


def print_sheets(robot: Robot, printer: Path) -> list[str]:
    """Make a set, print and tick all three, go on to the proof, and return what is on the paper."""
    robot.click("keysTool")
    robot.click("makeButton")
    for number, holder in enumerate(HOLDERS, start=1):
        robot.write(f"holder{number}Edit", holder)
    robot.click("makeButton")
    papers = []
    for number in range(1, len(HOLDERS) + 1):
        robot.click(f"print{number}Button")
        papers.append(words_on(printer))
        robot.click(f"ready{number}Check")
    robot.click("proveButton")
    return papers


def weighs_what_could_happen(application: Application, robot: Robot) -> None:
    """The first person still waits for the impact assessment, which is then made."""
    with pytest.raises(StepFailed, match="codeLabel"):
        record_person(robot)
    assert "weighs what could happen to the data" in label(robot, "problemLabel")
    robot.place().close()
    opened = application._open
    assert opened is not None
    application.runner.run_and_wait(lambda: assess_impact(opened.services), Lane.WRITE)


def test_paper_comes_before_the_first_real_person(
    application: Application, new_file: Path, printer: Path, prompts: FakePrompts
) -> None:
    application.prompts = prompts
    robot = unlocked(application, new_file)
    assert "recovery sheets" in label(robot, "recoveryLabel")

    robot.click("newPersonButton")
    robot.look_at_principles()
    assert "recovery sheets must be printed" in label(robot, "problemLabel")
    robot.place().close()
    with pytest.raises(StepFailed, match="codeLabel"):
        record_person(robot)
    assert "recovery sheets must be printed" in label(robot, "problemLabel")
    assert robot.find(QLineEdit, "familyNameEdit").text() == "Ochandira"
    robot.place().close()

    papers = print_sheets(robot, printer)
    robot.write("firstEdit", papers[2].replace("17. ", "17. x"))
    robot.write("secondEdit", papers[0])
    robot.click("checkButton")
    assert "Box 1, word 17" in label(robot, "problemLabel")
    assert robot.find(QPlainTextEdit, "firstEdit").textCursor().selectedText().startswith("x")
    robot.write("firstEdit", papers[2])
    robot.click("checkButton")
    assert "opened the file" in prompts.told[-1]

    robot.click("homeTool")
    with pytest.raises(StepFailed):
        robot.find(QLabel, "recoveryLabel")
    weighs_what_could_happen(application, robot)
    assert record_person(robot)


def test_two_sheets_open_a_file_whose_passphrase_is_gone(application: Application, new_file: Path) -> None:
    program = Program()
    opened = program.files.open(new_file, PASSPHRASE)
    first, second = typed_sheets(prove_recovery(program.services(opened)), 3, 2)
    opened.close()
    before = new_file.read_bytes()

    application.ask_for_file(new_file)
    assert application.unlock is not None
    robot = Robot(application.unlock, application.runner)
    robot.click("recoverButton")
    robot.write("firstEdit", first)
    robot.write("secondEdit", first)
    robot.click("checkButton")
    assert "same sheet twice" in label(robot, "problemLabel")
    assert new_file.read_bytes() == before
    robot.write("secondEdit", second)
    robot.click("checkButton")

    assert application.desk is not None
    robot = Robot(application.desk.window, application.runner)
    assert "opened with recovery sheets" in robot.find(QLabel, "noticeBanner").text()
    application.close()
    assert Program().files.verify(new_file, PASSPHRASE).good
