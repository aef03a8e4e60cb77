"""People from a list, and lists for other programs, on screen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from pgi_desk.gui.dialogs.export_presenter import open_export_dialog
from pgi_desk.gui.dialogs.import_list_presenter import open_import_people_dialog
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.gui.widgets.code_combo import choose
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import Records
from tests.helpers.children import child
from tests.helpers.fake_prompts import FakePrompts
from tests.helpers.letter_outputs import MemoryPrinters

LIST = "Prénom;Nom;Date de naissance;Ville\nAmina;Tollvane;02/03/1990;Vieux Quai\nMilan;Orsted;12/05/2001;\n"


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    made = QWidget()
    qtbot.addWidget(made)
    yield made
    for dialog in made.findChildren(QDialog):
        dialog.close()


def press(dialog: QWidget, name: str) -> None:
    QTest.mouseClick(child(dialog, QPushButton, name), Qt.MouseButton.LeftButton)


def rows(dialog: QWidget) -> list[tuple[str, ...]]:
    model = child(dialog, QTableView, "planTable").model()
    return [
        tuple(str(model.index(row, column).data()) for column in range(1, model.columnCount()))
        for row in range(model.rowCount())
    ]


def shown(dialog: QWidget) -> str:
    page = child(dialog, QStackedWidget, "stack").currentWidget()
    return page.objectName() if page is not None else ""


def test_people_come_in_once_it_is_said_on_what_ground(
    qtbot: QtBot,
    window: QWidget,
    surroundings: Surroundings,
    prompts: FakePrompts,
    services: ServiceSet,
    tmp_path: Path,
) -> None:
    dialog = open_import_people_dialog(window, surroundings)
    prompts.file = tmp_path / "liste.csv"
    prompts.file.write_text(LIST, encoding="cp1252")
    press(dialog, "chooseButton")
    qtbot.waitUntil(child(dialog, QPushButton, "planButton").isEnabled)
    press(dialog, "planButton")
    qtbot.waitUntil(lambda: shown(dialog) == "askPage")
    assert child(dialog, QComboBox, "orderCombo").isVisible()
    press(dialog, "planButton")
    qtbot.waitUntil(lambda: shown(dialog) == "planPage")
    assert [row[1] for row in rows(dialog)] == ["Not taken in", "Not taken in"]
    assert not child(dialog, QPushButton, "importButton").isEnabled()
    press(dialog, "backButton")
    choose(child(dialog, QComboBox, "groundCombo"), "legal_obligation")
    press(dialog, "planButton")
    said = child(dialog, QLabel, "problemLabel")
    qtbot.waitUntil(lambda: said.text() == "Why nobody was asked: Choose one of the answers.")
    choose(child(dialog, QComboBox, "groundCombo"), "consent")
    child(dialog, QLineEdit, "documentEdit").setText("Blue folder")
    child(dialog, QCheckBox, "explainedCheck").setChecked(True)
    choose(child(dialog, QComboBox, "orderCombo"), "month_first")
    press(dialog, "planButton")
    qtbot.waitUntil(child(dialog, QPushButton, "importButton").isEnabled)
    assert [row[1] for row in rows(dialog)] == ["New", "New"]
    press(dialog, "importButton")
    qtbot.waitUntil(lambda: bool(prompts.told))
    assert {"1990-02-03", "2001-12-05"} <= {row.birth for row in services.people.page().rows}


def test_a_list_leaves_after_its_purpose_and_what_is_in_it_were_said(
    qtbot: QtBot,
    window: QWidget,
    surroundings: Surroundings,
    prompts: FakePrompts,
    services: ServiceSet,
    records: Records,
    tmp_path: Path,
    accustomed: None,
) -> None:
    dialog = open_export_dialog(window, surroundings, MemoryPrinters().outputs(), "people")
    save = child(dialog, QPushButton, "saveButton")
    assert not save.isEnabled()
    assert save.toolTip()
    choose(child(dialog, QComboBox, "purposeCombo"), "planning")
    prompts.new_file = tmp_path / "list"
    press(dialog, "saveButton")
    qtbot.waitUntil(lambda: bool(prompts.told))
    (question,) = prompts.asked
    assert "2 line" in question
    assert "fewer than" in question
    path = tmp_path / "list.xlsx"
    assert path.stat().st_mode & 0o077 == 0
    newest = services.audit.page()[0]
    assert newest.action == "list.export"


def test_names_leave_only_with_a_second_person(
    qtbot: QtBot,
    window: QWidget,
    surroundings: Surroundings,
    prompts: FakePrompts,
    services: ServiceSet,
    records: Records,
    tmp_path: Path,
    accustomed: None,
) -> None:
    dialog = open_export_dialog(window, surroundings, MemoryPrinters().outputs(), "people")
    save, second = child(dialog, QPushButton, "saveButton"), child(dialog, QComboBox, "secondCombo")
    choose(child(dialog, QComboBox, "purposeCombo"), "planning")
    assert save.isEnabled()
    assert not second.isVisible()
    choose(child(dialog, QComboBox, "reasonCombo"), "moving")
    assert second.isVisible()
    assert not save.isEnabled()
    assert "second person" in save.toolTip()
    qtbot.waitUntil(lambda: second.findData("second") > 0)
    choose(second, "second")
    prompts.new_file = tmp_path / "named"
    press(dialog, "saveButton")
    qtbot.waitUntil(lambda: bool(prompts.told))
    assert ["agrees" in one for one in prompts.asked] == [False, True]
    assert (tmp_path / "named.xlsx").exists()
    assert '"second": "second"' in services.audit.page()[0].detail
