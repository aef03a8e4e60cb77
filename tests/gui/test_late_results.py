"""What a job brings after the file was closed reaches no page."""

from __future__ import annotations

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from pgi_desk.gui.jobs import JobRunner, Lane


def test_a_result_that_comes_after_closing_is_dropped(qtbot: QtBot) -> None:
    runner, owner, came = JobRunner(), QObject(), list[object]()
    job = runner.submit(lambda: "names", owner=owner, lane=Lane.READ)
    job.succeeded.connect(came.append)
    runner.close()
    qtbot.waitUntil(lambda: not runner.busy)
    assert came == []
