"""The main job in a real window on a real file, and what must not happen on the way."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from pgi_desk.bootstrap.wiring import Program
from pgi_desk.command_line.robot import Robot
from pgi_desk.domain.identifiers import CaseCode, ConsentId
from pgi_desk.gui.application import Application
from pgi_desk.gui.dialogs.make_sheets_dialog import MakeSheetsDialog
from pgi_desk.gui.jobs import Lane
from pgi_desk.services.audit import AuditSearch
from pgi_desk.services.consents import WithdrawConsent
from pgi_desk.services.read_models import AuditRow, TimelineRow
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.fake_prompts import FakePrompts
from tests.journeys.conftest import PASSPHRASE

pytestmark = pytest.mark.journey
Open = Callable[[], Robot]


def read(application: Application, work: Callable[[ServiceSet], object]) -> object:
    """Read through the services in the lane that may."""
    found: list[object] = []
    services = application.desk_services()
    application.runner.run_and_wait(lambda: found.append(work(services)), Lane.READ)
    return found[0]


def timeline(application: Application, code: str) -> tuple[TimelineRow, ...]:
    found = read(application, lambda services: services.cases.view(CaseCode(code)).timeline)
    assert isinstance(found, tuple)
    return found


def label(robot: Robot, name: str) -> str:
    return robot.find(QLabel, name).text()


def record_person(robot: Robot) -> str:
    robot.click("peopleTool")
    robot.click("newButton")
    robot.look_at_principles()
    robot.tick_all("explainedBox")
    robot.write("givenNameEdit", "Marisol")
    robot.write("familyNameEdit", "Ochandira")
    robot.write("birthEdit", "~1996")
    robot.choose("sexCombo", "female")
    robot.write("needEdit", "Asks for a medical check.")
    robot.choose("channelCombo", "phone")
    robot.write("contactEdit", "+000 55 90 77 66")
    robot.click("saveButton")
    return label(robot, "codeLabel")


def refer(robot: Robot) -> None:
    robot.click("referralButton")
    robot.choose("familyCombo", "health")
    robot.settle()
    robot.write("healthEdit", "Wound on the left hand.")
    robot.settle()
    robot.click("saveButton")
    robot.tick_all("explainedBox")
    robot.click("saveButton")


def explain_open_steps(robot: Robot) -> None:
    """Write why the open steps are left out; the letter then leaves."""
    for reason in robot.place().findChildren(QLineEdit):
        if reason.objectName().startswith("reason_"):
            reason.setText("Agreed on the telephone.")
    robot.click("saveButton")


def test_from_first_contact_to_the_answer(open_branch: Open, application: Application, printer: Path) -> None:
    robot = open_branch()
    code = record_person(robot)
    assert "Marisol" not in _all_text(robot.place())

    robot.click("assistanceButton")
    robot.choose("familyCombo", "health")
    robot.choose("typeCombo", "first_aid")
    robot.click("saveButton")
    robot.tick_all("explainedBox")
    robot.click("saveButton")

    refer(robot)
    assert "Harbour Street Clinic" in label(robot, "recipientLabel")
    robot.click("printButton")
    explain_open_steps(robot)
    letter = "\n".join(page.extract_text() for page in PdfReader(printer).pages)
    assert code in letter
    assert "Wound on the left hand." in letter
    assert "Marisol" not in letter
    assert "TRAINING" not in letter

    kinds = {(row.kind, row.state) for row in timeline(application, code)}
    assert {("assistance", "delivered"), ("referral", "sent"), ("disclosure", "printed")} <= kinds

    robot.click("homeTool")
    row = _row_of(robot.find(QTableView, "table"), code)
    robot.select_row("table", row)
    robot.click("openButton")
    robot.select_row("table", _row_of(robot.find(QTableView, "table"), "Referral"))
    robot.click("answerButton")
    robot.choose("stateCombo", "accepted")
    robot.click("saveButton")
    assert ("referral", "accepted") in {(one.kind, one.state) for one in timeline(application, code)}


def test_identity_is_shown_only_on_demand_and_leaves_an_entry(open_branch: Open, application: Application) -> None:
    robot = open_branch()
    code = record_person(robot)
    robot.click("revealButton")
    assert label(robot, "fullNameLabel") == "Marisol Ochandira"
    rows = read(application, lambda services: services.audit.page(AuditSearch(case_code=code)))
    assert isinstance(rows, tuple)
    assert next(row.action for row in rows if isinstance(row, AuditRow)) == "identity.reveal"
    robot.click("revealButton")
    assert not [one for one in robot.place().findChildren(QLabel, "fullNameLabel") if one.isVisible()]


def test_consent_withdrawn_between_preview_and_print(
    open_branch: Open, application: Application, printer: Path
) -> None:
    robot = open_branch()
    code = record_person(robot)
    refer(robot)
    rows = read(application, lambda services: services.consents.ledger(CaseCode(code)))
    assert isinstance(rows, tuple)
    consent = ConsentId(next(row.consent_id for row in rows if row.purpose == "C4_referral"))
    # A colleague at the same desk takes the call in which the person withdraws; the preview is still open.
    services = application.desk_services()
    application.runner.run_and_wait(
        lambda: _drop(services.consents.withdraw(WithdrawConsent(consent, "phone"))), Lane.WRITE
    )
    robot.click("printButton")
    assert not printer.exists()
    prompts = application.prompts
    assert isinstance(prompts, FakePrompts)
    assert "withdrew" in _all_text(robot.place()) + " ".join(prompts.warned)
    kinds = {(row.kind, row.state) for row in timeline(application, code)}
    assert ("referral", "revoked_by_person") in kinds
    assert not [kind for kind, _ in kinds if kind == "disclosure"]


def test_a_withheld_item_never_reaches_the_paper(open_branch: Open, application: Application, printer: Path) -> None:
    robot = open_branch()
    record_person(robot)
    robot.click("referralButton")
    robot.choose("familyCombo", "health")
    robot.settle()
    robot.write("healthEdit", "Wound on the left hand.")
    robot.settle()
    robot.click("saveButton")
    robot.tick_all("explainedBox")
    for code in ("health_information", "safe_contact"):
        robot.click(f"check_{code}")
    robot.click("saveButton")
    robot.click("printButton")
    explain_open_steps(robot)
    letter = "\n".join(page.extract_text() for page in PdfReader(printer).pages)
    assert "Wound" not in letter
    assert "+000 55 90 77 66" not in letter


def test_a_crash_between_log_and_print_is_told_at_the_next_start(
    open_branch: Open, application: Application, branch_file: Path, tmp_path: Path
) -> None:
    script = tmp_path / "crash.py"
    script.write_text(CRASH)
    run = subprocess.run(
        [sys.executable, str(script), str(branch_file), PASSPHRASE],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        check=False,
        timeout=120,
    )
    assert run.returncode == 9
    robot = open_branch()
    assert "Nobody knows whether this came out" in label(robot, "uncertainLabel")
    robot.click("uncertainFailedButton")
    overview = read(application, lambda services: services.overview.today())
    assert overview.uncertain_letters == ()  # type: ignore[attr-defined]  # an Overview, read as an object


def test_a_wrong_passphrase_is_refused_and_the_right_one_opens(
    qtbot: QtBot, application: Application, branch_file: Path
) -> None:
    application.ask_for_file(branch_file)
    assert application.unlock is not None
    robot = Robot(application.unlock, application.runner)
    robot.write("passphraseEdit", "not the passphrase")
    robot.click("openButton")
    assert "does not open" in label(robot, "problemLabel")
    assert application.desk is None
    robot.write("passphraseEdit", PASSPHRASE)
    robot.click("openButton")
    if application.desk is None:  # a robot types faster than the second that a wrong passphrase costs
        button = robot.find(QPushButton, "openButton")
        assert button.text() == "&Open (1)"
        qtbot.waitUntil(lambda: button.text() == "&Open")
        robot.write("passphraseEdit", PASSPHRASE)
        robot.click("openButton")
    assert application.desk is not None


def test_a_new_file_is_made_with_a_passphrase_that_was_typed_back(application: Application, tmp_path: Path) -> None:
    application.ask_for_file(None)
    assert application.unlock is not None
    robot = Robot(application.unlock, application.runner)
    robot.click("newButton")
    robot.write("branchEdit", "Lantern Hill Branch")
    robot.write("fileEdit", str(tmp_path / "nowhere" / "hill.pgidesk"))
    robot.click("nextButton")
    assert "does not exist" in label(robot, "fileProblem")
    robot.write("fileEdit", str(tmp_path / "hill.pgidesk"))
    robot.click("nextButton")
    passphrase = label(robot, "generatedLabel")
    assert len(passphrase.split()) == 6
    robot.write("repeatEdit", passphrase)
    robot.click("nextButton")
    assert label(robot, "stepLabel") == "Step 5 of 5"
    robot.click("nextButton")
    assert application.desk is not None
    assert isinstance(robot.place(), MakeSheetsDialog)  # the sheets are printed next
    assert Program().files.verify(tmp_path / "hill.pgidesk", passphrase).good


def test_locking_closes_the_file_and_asks_for_a_fresh_process(
    open_branch: Open, branch_file: Path, restarted: list[Path | None]
) -> None:
    robot = open_branch()
    robot.find(QWidget, "lockTool")
    QTest.mouseClick(robot.find(QWidget, "lockTool"), Qt.MouseButton.LeftButton)
    assert restarted == [branch_file]
    assert sorted(path.name for path in branch_file.parent.glob("branch.pgidesk*")) == ["branch.pgidesk"]


def test_items_that_may_not_leave_cannot_be_ticked(open_branch: Open) -> None:
    robot = open_branch()
    record_person(robot)
    robot.click("referralButton")
    robot.choose("familyCombo", "material_cash")
    robot.settle()
    story = robot.find(QCheckBox, "leaves_story")
    assert not story.isEnabled()
    assert story.toolTip()


def _all_text(window: QWidget) -> str:
    return "\n".join(one.text() for one in window.findChildren(QLabel) if one.isVisibleTo(window))


def _row_of(table: QTableView, text: str) -> int:
    model = table.model()
    for row in range(model.rowCount()):
        if any(text in str(model.index(row, column).data()) for column in range(model.columnCount())):
            return row
    raise AssertionError(text)


def _drop(_result: object) -> None:
    return None


CRASH = """
import os, sys
from pathlib import Path
from pgi_desk.bootstrap.wiring import Program
from pgi_desk.domain.identifiers import CaseCode
from tests.helpers.builders import agree, prepare_referral, Records

class Crash:
    destination, copies = "printer", 1
    def deliver(self, pdf):
        os._exit(9)

program = Program()
services = program.services(program.files.open(Path(sys.argv[1]), sys.argv[2]))
rows = services.people.page().rows
adult = next(row for row in rows if row.birth == "1994")
clinic = next(row for row in services.directory.find() if row.name == "Harbour Street Clinic")
code, key = CaseCode(adult.case_code), clinic.provider_id
referral = prepare_referral(services, Records(code, code, key, key, key, key))
agree(services, referral)
services.letters.release(services.letters.prepare(referral), Crash())
"""
