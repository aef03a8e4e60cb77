"""Whoever has a stick with a set-up file asks the handbook whether it is the real one, before starting it."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from pgi_desk.bootstrap import setup_check as bootstrap
from pgi_desk.bootstrap.start_up import ProgramStartUp
from pgi_desk.gui import file_choice
from pgi_desk.gui.language import Language
from pgi_desk.gui.manual.index import Place
from pgi_desk.gui.manual.manual import Manual
from pgi_desk.gui.manual.window import ManualWindow
from pgi_desk.gui.setup_check import SetupCheck, grouped
from pgi_desk.gui.window_settings import WindowSettings
from pgi_desk.security.release_signature import new_key, read_key, sign_release
from tests.helpers.inline_jobs import InlineJobs

WORDS = "words of the release key alone"
PRIVATE, PUBLIC = new_key(WORDS, "release of the tests")


@pytest.fixture
def manual(qapp: QApplication) -> Iterator[Manual]:
    """The handbook, at the page about installing."""
    made = Manual(qapp, Language(qapp), WindowSettings(None))
    made.open(Place("install"))
    yield made
    if made.window is not None:
        made.window.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def setup(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A signed file on a stick, which is what is chosen, and a program that knows the key."""
    path = tmp_path / "pgi-desk-setup-9.9.9.exe"
    path.write_bytes(bytes(range(256)) * 50)
    key = read_key(PUBLIC)
    path.with_name(f"{path.name}.minisig").write_text(sign_release(path, PRIVATE, WORDS, key, "version 9.9.9"), "utf-8")
    monkeypatch.setattr(bootstrap, "own_key", lambda: key)
    monkeypatch.setattr(file_choice, "existing_file", lambda *_words: str(path))
    return path


def _window(manual: Manual) -> ManualWindow:
    assert manual.window is not None
    return manual.window


def _button(manual: Manual, name: str = "setupButton") -> QPushButton:
    found = _window(manual).findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def _answer(manual: Manual, qtbot: QtBot) -> tuple[QMessageBox.Icon, str]:
    """Press the button and return what is said."""
    check = SetupCheck(ProgramStartUp, InlineJobs(), manual)
    QTest.mouseClick(_button(manual), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(_window(manual).findChildren(QMessageBox)))
    (box,) = _window(manual).findChildren(QMessageBox)
    assert box.textFormat() == Qt.TextFormat.PlainText  # the name of the file is anybody's
    said = box.icon(), box.text()
    box.close()
    check.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert _button(manual).isEnabled()
    return said


def _digest(path: Path) -> str:
    return "\n".join(grouped(hashlib.sha256(path.read_bytes()).hexdigest()))


def test_a_released_file_is_told_with_the_number_of_the_key_and_the_figures_of_the_page(
    manual: Manual, setup: Path, qtbot: QtBot
) -> None:
    icon, text = _answer(manual, qtbot)
    assert icon == QMessageBox.Icon.Information
    assert read_key(PUBLIC).shown in text
    assert "version 9.9.9" in text
    assert _digest(setup) in text


def test_a_changed_file_is_not_to_be_started(manual: Manual, setup: Path, qtbot: QtBot) -> None:
    setup.write_bytes(setup.read_bytes() + b"x")
    icon, text = _answer(manual, qtbot)
    assert icon == QMessageBox.Icon.Critical
    assert "Do not start it" in text
    assert _digest(setup) not in text


def test_without_a_signature_or_a_key_the_page_still_tells(
    manual: Manual, setup: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bootstrap, "own_key", lambda: read_key(new_key(WORDS, "placeholder")[1]))
    icon, text = _answer(manual, qtbot)
    assert icon == QMessageBox.Icon.Warning
    assert "before there was a release key" in text
    assert _digest(setup) in text
    monkeypatch.setattr(bootstrap, "own_key", lambda: read_key(PUBLIC))
    setup.with_name(f"{setup.name}.minisig").unlink()
    icon, text = _answer(manual, qtbot)
    assert icon == QMessageBox.Icon.Warning
    assert "The signature is missing" in text
    assert _digest(setup) in text


def test_a_stick_that_was_pulled_out_is_a_sentence(manual: Manual, setup: Path, qtbot: QtBot) -> None:
    shutil.rmtree(setup.parent)
    icon, text = _answer(manual, qtbot)
    assert icon == QMessageBox.Icon.Warning
    assert "Put the stick in again" in text


def test_the_check_stands_beside_the_page_about_installing_alone(manual: Manual) -> None:
    _window(manual).offer_report(True)
    assert _button(manual).isVisible()
    assert not _button(manual, "reportButton").isVisible()
    manual.open(Place("keys"))
    assert not _button(manual).isVisible()
    assert _button(manual, "reportButton").isVisible()
    _window(manual).show_checking(True)
    assert not _button(manual).isEnabled()
    assert _button(manual).toolTip()
