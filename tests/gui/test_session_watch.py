"""Sleep and screen lock are taken as told, and a system that tells nothing breaks nothing."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from pgi_desk.gui.session_watch import SessionWatch


def test_only_the_beginning_of_sleep_or_screen_lock_counts(qtbot: QtBot) -> None:
    watch, said = SessionWatch(), list[str]()
    watch.going_away.connect(lambda: said.append("away"))
    watch.changed(False)
    assert said == []
    watch.changed(True)
    watch.locked()
    assert said == ["away", "away"]


def test_a_system_without_a_bus_is_no_error(qtbot: QtBot) -> None:
    SessionWatch().start()
