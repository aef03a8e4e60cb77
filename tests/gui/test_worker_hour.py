"""Nothing holds up the window while somebody works: the script of the measurements, on a small file, in a hurry."""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bench.stall_probe import LONG_MS, StallProbe, waits, worst
from bench.worker_hour import WorkerHour
from pgi_desk.bootstrap.demo import demo_material, make_demo_file
from pgi_desk.bootstrap.start_up import ProgramStartUp
from pgi_desk.gui.application import Application
from pgi_desk.gui.jobs import Lane
from pgi_desk.gui.start_up import OpenDesk
from pgi_desk.services.seeding import SeedingService
from tests.helpers.fake_prompts import FakePrompts

STORIES, GENERATED = 8, 292
# The bar for people is 50 ms by the clock of a quiet computer; this is processor time, on any computer.
MOST_PROCESSOR_MS = 250.0
BUSY_S = 0.3


@pytest.fixture
def application(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Application]:
    """The window over a training file with 300 people."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)  # the application puts its own there
    running = Application(qapp, ProgramStartUp, lambda _path: None)
    running.language.choose("en")
    running.prompts = FakePrompts()
    made = list[OpenDesk]()

    def make() -> None:
        program, opened = make_demo_file(tmp_path / "branch.pgidesk", "en", people=STORIES)
        services = program.services(opened)
        SeedingService(services.desk, demo_material("en")).seed(GENERATED, random.Random(1))
        made.append(OpenDesk(opened.path, services, opened.store))

    running.runner.run_and_wait(make, Lane.WRITE)
    running.show_desk(made[0])
    yield running
    for window in qapp.topLevelWidgets():
        window.close()
    running.close()
    running.theme.wear_demo(False)


def busy(seconds: float) -> None:
    """Use the processor, as a slot does that should have been a job."""
    begun = time.thread_time()
    while time.thread_time() - begun < seconds:
        pass


def test_no_turn_of_the_window_takes_long_while_somebody_works(application: Application, tmp_path: Path) -> None:
    probe = StallProbe()
    probe.start()
    hour = WorkerHour(application, probe, tmp_path, deep=2, hurry=True)
    hour.work_briefly()
    probe.stop()
    done = {turn.doing for turn in probe.turns}
    assert {"people: scroll far down", "person: save", "letter: consent and preview"} <= done
    long = [(turn.doing, round(turn.processor_ms)) for turn in probe.turns if turn.processor_ms > MOST_PROCESSOR_MS]
    assert long == []


def test_the_probe_sees_a_slot_that_holds_up_the_window_and_what_it_was_for(qapp: QApplication, qtbot: QtBot) -> None:
    probe, owner = StallProbe(), QObject()
    probe.start()
    qtbot.waitUntil(lambda: len(probe.turns) > 3)
    probe.doing = "a careless slot"
    QTimer.singleShot(0, owner, lambda: busy(BUSY_S))
    qtbot.waitUntil(lambda: any(turn.processor_ms > MOST_PROCESSOR_MS for turn in probe.turns))
    probe.stop()
    (found,) = (turn for turn in worst(probe.turns, MOST_PROCESSOR_MS) if turn.processor_ms > MOST_PROCESSOR_MS)
    assert found.doing == "a careless slot"
    assert found.late_ms > MOST_PROCESSOR_MS
    assert waits(turn.late_ms for turn in probe.turns).longest >= found.late_ms


def test_whoever_comes_in_the_middle_of_a_long_turn_waits_too() -> None:
    """A hundred quiet looks and one turn of half a second: half of all moments fall into it."""
    seen = waits([0.0] * 100 + [500.0])
    assert (seen.longest, seen.over_50) == (500.0, 1)
    assert seen.p99 > 450
    assert waits([500.0], of_seconds=3600).p999 == 0.0
    assert waits([5000.0], of_seconds=3600).p999 > LONG_MS
