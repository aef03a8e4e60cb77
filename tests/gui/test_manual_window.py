"""F1 opens the page of the field with the cursor; the handbook is read, searched and left by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QPushButton, QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from pgi_desk.gui.dialogs.person_presenter import open_person_dialog
from pgi_desk.gui.display import Display
from pgi_desk.gui.idle_watch import IdleWatch
from pgi_desk.gui.lock import clear_the_screen
from pgi_desk.gui.look import Look
from pgi_desk.gui.main_window import MainWindow
from pgi_desk.gui.manual.index import Place
from pgi_desk.gui.manual.manual import Manual, place_of
from pgi_desk.gui.manual.news import newest
from pgi_desk.gui.manual.window import ManualWindow
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.gui.theme import Theme
from pgi_desk.gui.unlock_window import UnlockWindow
from pgi_desk.gui.window_settings import FILE, WindowSettings


@pytest.fixture
def display(qapp: QApplication, theme: Theme) -> Iterator[Display]:
    """The display of an application that keeps nothing; everything is as usual afterwards."""
    made = Display(qapp, WindowSettings(None))
    yield made
    if made.manual.window is not None:
        made.manual.window.close()
    qapp.removeEventFilter(made.manual)
    made.choose(Look("en"))
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def window_of(manual: Manual) -> ManualWindow:
    """The open window."""
    assert manual.window is not None
    return manual.window


def in_front(window: QWidget) -> None:
    """Bring a window to the front, so that the keyboard is its own."""
    window.activateWindow()
    QApplication.processEvents()


def press_f1(window: QWidget, name: str) -> QLineEdit:
    """Put the cursor into a field and press the key."""
    field = window.findChild(QLineEdit, name)
    assert isinstance(field, QLineEdit)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_F1)
    return field


def view(window: QWidget) -> QTextBrowser:
    """The text of the window."""
    found = window.findChild(QTextBrowser, "textView")
    assert isinstance(found, QTextBrowser)
    return found


def test_f1_opens_the_page_of_the_field_before_and_after_a_file_is_open(
    qapp: QApplication, display: Display, surroundings: Surroundings, qtbot: QtBot
) -> None:
    unlock = UnlockWindow()
    qtbot.addWidget(unlock)
    unlock.show()
    in_front(unlock)
    display.manual.watch()
    press_f1(unlock, "passphraseEdit")
    assert window_of(display.manual).place == Place("unlock", "passphrase")
    assert "longer each time" in view(window_of(display.manual)).toPlainText()
    window_of(display.manual).close()
    assert display.manual.window is None
    unlock.hide()
    # Over a file the watch for idleness hears the key, also from a dialog that blocks its window.
    display.manual.file_opened()
    watch = IdleWatch(5)
    watch.help_wanted.connect(display.manual.open_here)
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    dialog = open_person_dialog(parent, surroundings)
    in_front(dialog)
    watch.start(qapp)
    birth = press_f1(dialog, "birthEdit")
    watch.stop(qapp)
    assert window_of(display.manual).place == Place("person", "birth")
    assert birth.text() == ""
    dialog.close()
    window_of(display.manual).close()
    assert place_of(qapp) in {Place(), Place("person")}


def test_in_the_frame_it_is_about_the_page_in_front(qapp: QApplication, display: Display, qtbot: QtBot) -> None:
    frame, page = MainWindow(demo=False), QWidget()
    qtbot.addWidget(frame)
    page.setObjectName("CasePage")
    frame.add_page("case", page)
    frame.show_page("case")
    frame.show()
    in_front(frame)
    for name, place in {
        "peopleTool": Place("case"),
        "lockTool": Place("lock"),
        "lostButton": Place("data", "breach"),
    }.items():
        control = frame.findChild(QWidget, name)
        assert isinstance(control, QWidget)
        control.setFocus()
        assert place_of(qapp) == place
    asked: list[str] = []
    frame.page_wanted.connect(asked.append)
    button = frame.findChild(QPushButton, "manualButton")
    assert isinstance(button, QPushButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked == ["manual"]


def test_the_handbook_is_read_searched_and_left_by_keyboard(display: Display) -> None:
    display.manual.open_topic("")
    window = window_of(display.manual)
    in_front(window)
    search, topics = window.findChild(QLineEdit, "searchEdit"), window.findChild(QListWidget, "topicList")
    assert isinstance(search, QLineEdit)
    assert isinstance(topics, QListWidget)
    everything = topics.count()
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert search.hasFocus()
    QTest.keyClicks(search, "recovery sheets")
    assert 0 < topics.count() < everything
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert window.place == Place("keys")
    view(window).anchorClicked.emit(QUrl("unlock#new"))
    assert window.place == Place("unlock", "new")
    view(window).anchorClicked.emit(QUrl("https://example.org/"))  # nothing leads out of it
    view(window).anchorClicked.emit(QUrl("file:///etc/hosts"))
    assert window.place == Place("unlock", "new")
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.place == Place("keys")
    search.setText("zebra")
    assert topics.count() == 1  # the sentence that there is none
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert window.place == Place("keys")
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert display.manual.window is None


def test_the_handbook_follows_language_and_size_of_text_and_goes_with_the_lock(display: Display) -> None:
    display.manual.open(Place("keys", "lost"))
    window = window_of(display.manual)
    in_front(window)
    before = view(window).document().size().height()
    display.choose(Look("ar", 150))
    assert "أوراق الاسترداد" in view(window).toPlainText()
    assert window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert view(window).document().begin().textDirection() == Qt.LayoutDirection.RightToLeft
    assert view(window).document().size().height() > before
    assert window.place == Place("keys", "lost")
    clear_the_screen()
    assert not window.isVisible()


def test_what_is_new_is_told_once_after_an_update_and_never_to_who_begins(
    qapp: QApplication, display: Display, tmp_path: Path
) -> None:
    def opened_with(settings: WindowSettings) -> bool:
        manual = Manual(qapp, display.language, settings)
        manual.file_opened()
        told = manual.window is not None and manual.window.place == Place("news")
        if manual.window is not None:
            manual.window.close()
        return told

    (tmp_path / FILE).write_text("[General]\nlanguage=en\n", encoding="utf-8")
    assert [opened_with(WindowSettings(tmp_path)) for _ in range(3)] == [True, False, False]
    assert WindowSettings(tmp_path).seen_news() == newest()
    fresh = tmp_path / "fresh"
    fresh.mkdir()
    assert [opened_with(WindowSettings(fresh)) for _ in range(2)] == [False, False]
    begun = tmp_path / "begun"
    begun.mkdir()
    (begun / FILE).write_text("[General]\nsetup_step=language\nlanguage=ar\n", encoding="utf-8")  # left for later
    assert [opened_with(WindowSettings(begun)) for _ in range(2)] == [False, False]
    assert not opened_with(WindowSettings(None))
    (tmp_path / FILE).write_text("[General]\nseen_news=many\n", encoding="utf-8")  # what is damaged counts as not seen
    assert opened_with(WindowSettings(tmp_path))
