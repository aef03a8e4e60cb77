"""A message with large letters is read as a whole: all of its words, and the button below them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from pgi_desk.gui.display import Display
from pgi_desk.gui.look import Look
from pgi_desk.gui.prompts import QtPrompts
from pgi_desk.gui.screen_fit import MESSAGE_LABEL
from pgi_desk.gui.theme import Theme
from pgi_desk.gui.window_settings import WindowSettings

SENTENCE = "The backup was not written, because the stick is full. Take another one and try again. "


@pytest.fixture
def display(qapp: QApplication, theme: Theme) -> Iterator[Display]:
    """The display of an application that keeps nothing; everything is as usual afterwards."""
    made = Display(qapp, WindowSettings(None))
    yield made
    made.choose(Look("en"))
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.mark.parametrize("size", [100, 150, 200])
@pytest.mark.parametrize("sentences", [1, 2, 4])
def test_no_word_of_a_message_is_cut_off(display: Display, qtbot: QtBot, size: int, sentences: int) -> None:
    display.choose(Look("fr", size))
    box = QMessageBox(QMessageBox.Icon.Warning, "pgi-desk", SENTENCE * sentences, QMessageBox.StandardButton.Ok)
    qtbot.addWidget(box)
    box.show()
    label = box.findChild(QLabel, MESSAGE_LABEL)
    assert isinstance(label, QLabel)
    assert label.isVisible()
    assert label.height() >= label.heightForWidth(label.width()) > 0
    assert box.rect().contains(label.geometry())
    ok = box.button(QMessageBox.StandardButton.Ok)
    assert box.rect().contains(QRect(ok.mapTo(box, QPoint()), ok.size()))


def test_the_same_refusal_of_two_parts_of_a_page_is_said_once(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    prompts = QtPrompts(window)
    for text in ("Sign one.", "Sign one.", "The disk is full."):
        prompts.warn("This could not be done", text)
    shown = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    assert [box.text() for box in shown] == ["Sign one.", "The disk is full."]
    shown[0].reject()
    prompts.warn("This could not be done", "Sign one.")
    assert [box.text() for box in window.findChildren(QMessageBox) if box.isVisible()].count("Sign one.") == 1
