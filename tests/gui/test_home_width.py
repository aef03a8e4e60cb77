"""The first page fits the narrowest screen, whatever the branch is called and however the day is written."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from pgi_desk.gui.pages.home_page import HomePage
from pgi_desk.gui.screen_fit import OLD_LAPTOP

RAIL, LONG_NAME = 190, "Sección de la Costa Norte y del Valle del Río Hondo"


def test_a_long_name_and_two_dates_leave_room_for_the_buttons(qtbot: QtBot) -> None:
    page = HomePage()
    qtbot.addWidget(page)
    page.show()
    page._ui.titleLabel.setText(LONG_NAME)
    page._ui.dateLabel.setText("28 novembre 2026 (17 Joumada al-oula 1448 AH)")
    assert page.minimumSizeHint().width() <= OLD_LAPTOP - RAIL
