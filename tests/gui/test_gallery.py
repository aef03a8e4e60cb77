"""The page on which developers look at the design system."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from pgi_desk.gui.display import Display
from pgi_desk.gui.look import Look
from pgi_desk.gui.window_settings import WindowSettings
from tests.gallery import Gallery, picture


def test_the_gallery_has_a_picture_in_each_look_and_they_differ(qapp: QApplication, tmp_path: Path) -> None:
    display = Display(qapp, WindowSettings(None))
    looks = (Look("en", 100, "light"), Look("ar", 150, "contrast_dark"))
    one, other = (QImage(str(picture(display, look, tmp_path))) for look in looks)
    display.choose(Look("en"))
    assert not one.isNull()
    assert not other.isNull()
    assert one != other


def test_the_cursor_is_seen_on_a_button(qapp: QApplication, qtbot: QtBot) -> None:
    display = Display(qapp, WindowSettings(None))
    display.begin()
    gallery = Gallery("en")
    qtbot.addWidget(gallery)
    gallery.show()
    qtbot.waitExposed(gallery)
    gallery.activateWindow()
    buttons = [gallery.findChild(QPushButton, name) for name in ("usualButton", "focusedButton")]
    assert all(isinstance(button, QPushButton) for button in buttons)
    usual, focused = (button for button in buttons if isinstance(button, QPushButton))
    usual.setFocus()
    QApplication.processEvents()
    with_cursor, without = usual.grab().toImage(), focused.grab().toImage()
    assert with_cursor != without
