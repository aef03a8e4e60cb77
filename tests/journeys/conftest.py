"""A real window over a real encrypted file, with a printer that the test can read."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from pgi_desk.bootstrap.start_up import ProgramStartUp
from pgi_desk.bootstrap.wiring import Program
from pgi_desk.command_line.robot import Robot
from pgi_desk.gui.application import Application
from pgi_desk.gui.printing import LetterOutputs
from pgi_desk.gui.start_up import OpenDesk
from pgi_desk.services.files import CreateFile
from tests.helpers.builders import prove_recovery, record_basics
from tests.helpers.fake_prompts import FakePrompts
from tests.helpers.principles import look_often

PASSPHRASE = "copper lantern window seven rivers"


class JourneyStartUp(ProgramStartUp):
    """The real start-up with one printer installed, whatever this machine has."""

    def outputs(self, desk: OpenDesk) -> LetterOutputs:
        """Return the real ways out and the name of a printer."""
        return replace(super().outputs(desk), printers=lambda: ("Desk printer",))


@pytest.fixture
def branch_file(tmp_path: Path) -> Path:
    """A real file, not one for training, with two people and some services, closed."""
    program, path = Program(), tmp_path / "branch.pgidesk"
    command = CreateFile(
        path,
        PASSPHRASE,
        "Port Sarelle Branch",
        profile=1,
        coordinator="Amara",
        agreement_on=program.clock.today(),
    )
    opened = program.files.create(command)
    services = program.services(opened)
    with services.desk.work("staff.enrol") as work:
        member = opened.member
        work.staff.add(type(member)(type(member.staff_id)("second"), "Jonah Prestwold", member.role))
        work.commit()
    prove_recovery(services)
    look_often(services)
    record_basics(services)
    opened.store.close()
    return path


@pytest.fixture
def restarted() -> list[Path | None]:
    """What the program was restarted with when it was locked."""
    return []


@pytest.fixture
def application(qapp: QApplication, restarted: list[Path | None]) -> Iterator[Application]:
    """The application before a file is open."""
    running = Application(qapp, JourneyStartUp, restarted.append)
    running.language.choose("en")
    running.prompts = FakePrompts()
    yield running
    for window in qapp.topLevelWidgets():
        window.close()
    running.close()
    running.theme.wear_demo(False)


@pytest.fixture
def open_branch(application: Application, branch_file: Path) -> Callable[[], Robot]:
    """Open the branch's file through the unlock window, as a person would, and return who does the clicking."""

    def go() -> Robot:
        application.ask_for_file(branch_file)
        unlock = application.unlock
        assert unlock is not None
        robot = Robot(unlock, application.runner)
        robot.write("passphraseEdit", PASSPHRASE)
        robot.click("openButton")
        assert application.desk is not None
        application.desk.window.resize(1300, 760)
        return Robot(application.desk.window, application.runner)

    return go


@pytest.fixture
def printer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A printing command that keeps what it is given; the operating system's edge."""
    folder, kept = tmp_path / "bin", tmp_path / "printed.pdf"
    folder.mkdir()
    script = folder / "lp"
    script.write_text(f"#!/bin/sh\ncat > '{kept}'\n")
    script.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    return kept


def unlocked(application: Application, path: Path) -> Robot:
    """Open a file with its passphrase and return what works in its window."""
    application.ask_for_file(path)
    assert application.unlock is not None
    robot = Robot(application.unlock, application.runner)
    robot.write("passphraseEdit", PASSPHRASE)
    robot.click("openButton")
    assert application.desk is not None
    application.desk.window.resize(1300, 760)
    return Robot(application.desk.window, application.runner)
