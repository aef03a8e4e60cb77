"""A backup that somebody opens from its folder is chosen already in the dialog that restores it."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from pgi_desk.gui.restore_flow import RestoreFlow
from pgi_desk.gui.start_up import StartUp
from tests.helpers.inline_jobs import InlineJobs


def _nothing() -> StartUp:
    raise AssertionError("nothing is read before somebody says what opens it")


def test_the_dialog_names_the_backup_that_was_opened(qtbot: QtBot, tmp_path: Path) -> None:
    flow = RestoreFlow(_nothing, InlineJobs(), tmp_path)
    for given, shown in ((tmp_path / "pg-1.pgibak", tmp_path / "pg-1.pgibak"), (None, Path())):
        dialog = flow.ask(None, given)
        qtbot.addWidget(dialog)
        assert dialog.choice().backup == shown
        assert dialog.choice().target == tmp_path / "restored.pgidesk"
        dialog.reject()
