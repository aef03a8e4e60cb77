"""The Keys page and its dialogs: nothing goes on before it is on paper, and typed words never stay."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPlainTextEdit, QProgressBar, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pgi_desk.domain.errors import PrintingFailed
from pgi_desk.gui.cups_output import PrintingUncertain
from pgi_desk.gui.dialogs.backup_dialog import BackupDialog
from pgi_desk.gui.dialogs.make_sheets_dialog import MakeSheetsDialog
from pgi_desk.gui.dialogs.make_sheets_presenter import open_make_sheets_dialog
from pgi_desk.gui.dialogs.type_sheets_dialog import TypeSheetsDialog
from pgi_desk.gui.dialogs.type_sheets_presenter import open_prove_dialog, open_rehearse_dialog
from pgi_desk.gui.pages.keys_page import KeysPage
from pgi_desk.gui.pages.keys_presenter import KeysPresenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.gui.unlock_window import UnlockWindow
from pgi_desk.services.recovery_content import SheetsMade
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import HOLDERS, make_sheets, prove_recovery, typed_sheets
from tests.helpers.children import child, is_open
from tests.helpers.fake_prompts import FakePrompts
from tests.helpers.letter_outputs import MemoryPrinters

BOXES = ("firstEdit", "secondEdit")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def printers() -> MemoryPrinters:
    return MemoryPrinters()


@pytest.fixture
def page(qtbot: QtBot, surroundings: Surroundings, printers: MemoryPrinters) -> KeysPage:
    page = KeysPage()
    qtbot.addWidget(page)
    page.show()
    KeysPresenter(page, surroundings, printers.outputs()).activate("")
    qtbot.waitUntil(lambda: bool(text(page, "stateLabel")))
    return page


@pytest.fixture
def making(
    qtbot: QtBot, window: QWidget, surroundings: Surroundings, printers: MemoryPrinters
) -> Iterator[MakeSheetsDialog]:
    dialog = open_make_sheets_dialog(window, surroundings, printers.outputs())
    yield dialog
    if is_open(dialog):
        dialog.close()


@pytest.fixture
def made(services: ServiceSet) -> SheetsMade:
    return make_sheets(services)


@pytest.fixture
def proving(window: QWidget, surroundings: Surroundings, made: SheetsMade) -> Iterator[TypeSheetsDialog]:
    dialog = open_prove_dialog(window, surroundings)
    yield dialog
    if is_open(dialog):
        dialog.close()


def text(screen: QWidget, name: str) -> str:
    return child(screen, QLabel, name).text()


def button(screen: QWidget, name: str) -> QPushButton:
    return child(screen, QPushButton, name)


def click(screen: QWidget, name: str) -> None:
    QTest.mouseClick(button(screen, name), Qt.MouseButton.LeftButton)


def write_sheets(dialog: TypeSheetsDialog, *sheets: str) -> None:
    for name, words in zip(BOXES, sheets, strict=True):
        child(dialog, QPlainTextEdit, name).setPlainText(words)


def make_set(qtbot: QtBot, dialog: MakeSheetsDialog) -> None:
    for number, holder in enumerate(HOLDERS, start=1):
        child(dialog, QLineEdit, f"holder{number}Edit").setText(holder)
    click(dialog, "makeButton")
    qtbot.waitUntil(lambda: not child(dialog, QLabel, "paperLabel").pixmap().isNull())


def test_the_page_tells_how_far_the_recovery_is(
    qtbot: QtBot, page: KeysPage, surroundings: Surroundings, services: ServiceSet
) -> None:
    assert text(page, "stateBadge") == "Not made"
    assert button(page, "proveButton").toolTip() == "Make recovery sheets first."
    made = prove_recovery(services)
    surroundings.hub.announce(services.recovery.rehearse(*typed_sheets(made, 1, 2)))
    qtbot.waitUntil(lambda: text(page, "stateBadge") == "Proved")
    assert made.mark in text(page, "stateLabel")
    assert HOLDERS[2] in text(page, "holdersLabel")
    assert button(page, "rehearseButton").isEnabled()
    assert not button(page, "proveButton").isEnabled()
    newer = make_sheets(services)
    surroundings.hub.announce(services.recovery.rehearse(*typed_sheets(made, 1, 2)))
    qtbot.waitUntil(lambda: newer.mark in text(page, "waitingLabel"))
    assert button(page, "proveButton").isEnabled()


def test_nothing_is_made_before_three_places_are_named(making: MakeSheetsDialog, services: ServiceSet) -> None:
    assert not button(making, "makeButton").isEnabled()
    child(making, QLineEdit, "holder1Edit").setText("Safe")
    assert not button(making, "makeButton").isEnabled()
    making.close()
    assert services.recovery.state().waiting is None


def test_three_sheets_are_printed_ticked_and_then_proved(
    qtbot: QtBot, making: MakeSheetsDialog, printers: MemoryPrinters
) -> None:
    make_set(qtbot, making)
    for number in (1, 2, 3):
        check = child(making, QCheckBox, f"ready{number}Check")
        assert not check.isEnabled()
        click(making, f"print{number}Button")
        qtbot.waitUntil(check.isEnabled)
        assert not button(making, "proveButton").isEnabled()
        check.click()
    papers = [pdf for _queue, _copies, pdf in printers.printed]
    assert [(queue, copies) for queue, copies, _pdf in printers.printed] == [("Office", 1)] * 3
    assert len(set(papers)) == 3
    with qtbot.waitSignal(making.proof_wanted):
        click(making, "proveButton")


def test_a_sheet_that_did_not_come_out_cannot_be_ticked(
    qtbot: QtBot, making: MakeSheetsDialog, printers: MemoryPrinters
) -> None:
    make_set(qtbot, making)
    printers.problem = PrintingFailed(detail="paper jam")
    click(making, "print2Button")
    qtbot.waitUntil(lambda: "paper jam" in text(making, "problemLabel"))
    assert not child(making, QCheckBox, "ready2Check").isEnabled()
    printers.problem = PrintingUncertain()
    click(making, "print2Button")
    qtbot.waitUntil(lambda: "Nobody knows whether the paper came out" in text(making, "problemLabel"))
    assert child(making, QCheckBox, "ready2Check").isEnabled()


def test_without_a_printer_there_are_no_sheets_on_paper(
    qtbot: QtBot, window: QWidget, surroundings: Surroundings
) -> None:
    dialog = open_make_sheets_dialog(window, surroundings, MemoryPrinters(names=()).outputs())
    make_set(qtbot, dialog)
    assert not button(dialog, "print1Button").isEnabled()
    assert child(dialog, QLabel, "noPrinterLabel").isVisible()
    dialog.close()


def test_two_right_sheets_are_a_proof_and_the_boxes_are_emptied(
    qtbot: QtBot, proving: TypeSheetsDialog, made: SheetsMade, services: ServiceSet, prompts: FakePrompts
) -> None:
    boxes = [child(proving, QPlainTextEdit, name) for name in BOXES]
    emptied: list[str] = []
    proving.finished.connect(lambda _result: emptied.extend(box.toPlainText() for box in boxes))
    write_sheets(proving, *typed_sheets(made, 2, 1))
    assert text(proving, "firstCount") == "33 of 33 words"
    click(proving, "checkButton")
    qtbot.waitUntil(lambda: bool(prompts.told))
    assert emptied == ["", ""]
    assert services.recovery.state().proved is not None


def test_a_wrong_word_is_named_and_marked_and_the_rest_stays(
    qtbot: QtBot, proving: TypeSheetsDialog, made: SheetsMade, services: ServiceSet
) -> None:
    first, second = typed_sheets(made, 2, 1)
    words = [f"{place}. {word}" for place, word in enumerate(second.split(), start=1)]
    words[20] = "21. \U0001d517 kettle"  # a letter outside the first plane counts twice for Qt
    write_sheets(proving, first, "\n".join(words))
    click(proving, "checkButton")
    qtbot.waitUntil(lambda: "Box 2, word 21" in text(proving, "problemLabel"))
    box = child(proving, QPlainTextEdit, "secondEdit")
    assert box.textCursor().selectedText() == "\U0001d517"
    assert box.toPlainText() == "\n".join(words)
    assert services.recovery.state().proved is None
    assert not child(proving, QProgressBar, "busyBar").isVisible()


def test_calling_off_empties_the_boxes(proving: TypeSheetsDialog, made: SheetsMade) -> None:
    write_sheets(proving, *typed_sheets(made, 1, 2))
    boxes = [child(proving, QPlainTextEdit, name) for name in BOXES]
    click(proving, "cancelButton")
    assert [box.toPlainText() for box in boxes] == ["", ""]


def test_a_rehearsal_is_noted(
    qtbot: QtBot, window: QWidget, surroundings: Surroundings, services: ServiceSet, prompts: FakePrompts
) -> None:
    made = prove_recovery(services)
    dialog = open_rehearse_dialog(window, surroundings)
    write_sheets(dialog, *typed_sheets(made, 3, 2))
    click(dialog, "checkButton")
    qtbot.waitUntil(lambda: bool(prompts.told))
    assert "rehearsal was noted" in prompts.told[0]
    proved = services.recovery.state().proved
    assert proved is not None
    assert proved.rehearsed_at is not None


def test_boxes_for_secrets_say_so(qtbot: QtBot) -> None:
    """What is marked as secret is never kept as a draft."""
    screens: list[tuple[QWidget, tuple[str, ...]]] = [
        (TypeSheetsDialog(), BOXES),
        (UnlockWindow(), ("passphraseEdit",)),
        (BackupDialog(lambda: "six words"), ("repeatEdit", "ownEdit", "ownAgainEdit")),
    ]
    for screen, names in screens:
        qtbot.addWidget(screen)
        assert [child(screen, QWidget, name).property("secret") for name in names] == [True] * len(names)
