"""Printing a pocket list: for a place and a language, to a printer or a file, and when it does not leave."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from pgi_desk.domain.errors import PrintingFailed
from pgi_desk.gui.dialogs.paper_preview_dialog import PaperPreviewDialog
from pgi_desk.gui.dialogs.paper_preview_presenter import PREVIEW_DPI
from pgi_desk.gui.dialogs.pocket_list_dialog import PocketListDialog
from pgi_desk.gui.dialogs.pocket_list_presenter import open_pocket_list_dialog
from pgi_desk.gui.pages.home_page import HomePage
from pgi_desk.gui.pages.home_presenter import HomePresenter
from pgi_desk.gui.printing import page_picture
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.gui.widgets.code_combo import choose
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import Records
from tests.helpers.children import child
from tests.helpers.fake_prompts import FakePrompts
from tests.helpers.letter_outputs import MemoryPrinters


@pytest.fixture
def printers() -> MemoryPrinters:
    return MemoryPrinters()


@pytest.fixture
def dialog(qtbot: QtBot, surroundings: Surroundings, printers: MemoryPrinters) -> Iterator[PocketListDialog]:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = open_pocket_list_dialog(parent, surroundings, printers.outputs())
    yield made
    if isValid(made):
        made.close()


def press(dialog: PocketListDialog, name: str, qtbot: QtBot) -> None:
    qtbot.waitUntil(child(dialog, QPushButton, name).isEnabled)
    QTest.mouseClick(child(dialog, QPushButton, name), Qt.MouseButton.LeftButton)


def test_it_says_how_much_will_be_on_it(dialog: PocketListDialog, qtbot: QtBot) -> None:
    label = child(dialog, QLabel, "countLabel")
    qtbot.waitUntil(lambda: label.text().startswith("3"))
    place = child(dialog, QComboBox, "placeCombo")
    assert [place.itemText(number) for number in range(place.count())] == ["All places", "Old Quay"]


def test_it_goes_to_the_printer_in_the_language_that_was_chosen(
    dialog: PocketListDialog, qtbot: QtBot, printers: MemoryPrinters, prompts: FakePrompts
) -> None:
    choose(child(dialog, QComboBox, "languageCombo"), "ar")
    child(dialog, QSpinBox, "copiesSpin").setValue(4)
    press(dialog, "printButton", qtbot)
    qtbot.waitUntil(lambda: bool(prompts.told))
    ((queue, copies, pdf),) = printers.printed
    assert (queue, copies) == ("Office", 4)
    assert b"/Lang (ar)" in pdf


def test_it_is_saved_only_after_a_warning(
    dialog: PocketListDialog, qtbot: QtBot, prompts: FakePrompts, tmp_path: Path
) -> None:
    prompts.new_file = tmp_path / "list"
    press(dialog, "saveButton", qtbot)
    qtbot.waitUntil(lambda: bool(prompts.told))
    assert prompts.asked
    assert prompts.suggestions == ["services.pdf"]
    assert (tmp_path / "list.pdf").read_bytes().startswith(b"%PDF")


def test_a_printer_that_fails_is_told_and_it_can_be_tried_again(
    dialog: PocketListDialog, qtbot: QtBot, printers: MemoryPrinters
) -> None:
    printers.problem = PrintingFailed(detail="paper jam")
    press(dialog, "printButton", qtbot)
    label = child(dialog, QLabel, "problemLabel")
    qtbot.waitUntil(label.isVisible)
    assert "paper jam" in label.text()
    assert child(dialog, QPushButton, "printButton").isEnabled()


def test_without_a_usable_service_there_is_nothing_to_print(
    dialog: PocketListDialog, qtbot: QtBot, services: ServiceSet, records: Records
) -> None:
    for key in (records.clinic, records.legal, records.shelter):
        services.directory.suspend(key, "Closed for repairs.")
    choose(child(dialog, QComboBox, "languageCombo"), "fr")
    label = child(dialog, QLabel, "problemLabel")
    qtbot.waitUntil(label.isVisible)
    assert "nothing to print" in label.text()
    assert not child(dialog, QPushButton, "printButton").isEnabled()


def test_what_is_shown_is_what_is_printed(
    dialog: PocketListDialog, qtbot: QtBot, printers: MemoryPrinters, prompts: FakePrompts
) -> None:
    press(dialog, "previewButton", qtbot)
    shown = dialog.findChild(PaperPreviewDialog)
    assert shown is not None
    box = child(shown, QWidget, "pagesBox")
    qtbot.waitUntil(lambda: bool(box.findChildren(QLabel)))
    pictures = [paper.pixmap().toImage() for paper in box.findChildren(QLabel)]
    child(shown, QPushButton, "closeButton").click()
    press(dialog, "printButton", qtbot)
    qtbot.waitUntil(lambda: bool(prompts.told))
    ((_, _, pdf),) = printers.printed
    printed = [page_picture(page) for page in printers.outputs().pages(pdf, PREVIEW_DPI)]
    assert [one.convertToFormat(QImage.Format.Format_RGB888) for one in pictures] == printed


def test_of_what_nobody_knows_the_first_page_asks(
    dialog: PocketListDialog, qtbot: QtBot, printers: MemoryPrinters, surroundings: Surroundings
) -> None:
    services, problem = surroundings.services, child(dialog, QLabel, "problemLabel")
    printers.problem = OSError("cable")
    press(dialog, "printButton", qtbot)
    qtbot.waitUntil(lambda: "first page" in problem.text())
    home = HomePage()
    qtbot.addWidget(home)
    home.show()
    HomePresenter(home, surroundings).activate("")
    asked = child(home, QLabel, "uncertainLabel")
    qtbot.waitUntil(asked.isVisible)
    assert "Nobody knows whether this came out: Pocket list of services. Look" in asked.text()
    child(home, QPushButton, "uncertainOutButton").click()
    qtbot.waitUntil(lambda: not asked.isVisible())
    assert services.overview.today().uncertain_letters == ()
