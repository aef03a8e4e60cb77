"""The first page fits the narrowest screen, whatever the branch is called and however the day is written."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pgi_desk.gui.language import Language
from pgi_desk.gui.look import LANGUAGES, Look
from pgi_desk.gui.pages.home_page import HomePage
from pgi_desk.gui.screen_fit import OLD_LAPTOP
from pgi_desk.gui.theme import Theme

RAIL, LONG_NAME = 190, "Sección de la Costa Norte y del Valle del Río Hondo"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_long_name_and_two_dates_leave_room_for_the_buttons(
    language: str, qapp: QApplication, theme: Theme, qtbot: QtBot
) -> None:
    spoken = Language(qapp)
    spoken.choose(language)
    theme.wear(Look())
    page = HomePage()
    qtbot.addWidget(page)
    page.show()
    page._ui.titleLabel.setText(LONG_NAME)
    page._ui.dateLabel.setText("28 novembre 2026 (17 Joumada al-oula 1448 AH)")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    needed = page.minimumSizeHint().width()
    spoken.choose("en")
    assert needed <= OLD_LAPTOP - RAIL
