"""Importing a list of services on screen: what is guessed, what is shown, what is stored."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QPushButton, QStackedWidget, QTableView, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from pgi_desk.gui.dialogs.import_list_presenter import open_import_directory_dialog
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.gui.widgets.code_combo import choose, chosen_code
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.children import child
from tests.helpers.fake_prompts import FakePrompts
from tests.helpers.workbooks import row_of, sheet_of, workbook, workbook_of

LIST = """Nom;Secteur;Ville;Téléphone;Numéro interne
Clinique du Vieux Quai;Santé;Vieux Quai;+000 77;1
Porte du Phare;Astrologie;;;2
Harbour Street Clinic;;Old Quay;+000 99;3
"""


class Import:
    """The dialog, used as the coordinator does."""

    def __init__(self, qtbot: QtBot, surroundings: Surroundings, prompts: FakePrompts, folder: Path) -> None:
        self.qtbot, self.prompts, self.folder = qtbot, prompts, folder
        self.parent = QWidget()
        qtbot.addWidget(self.parent)
        self.dialog = open_import_directory_dialog(self.parent, surroundings)

    def choose(self, text: str) -> Import:
        return self.choose_bytes(text.encode("cp1252"))

    def choose_bytes(self, data: bytes) -> Import:
        self.prompts.file = self.folder / "liste.csv"
        self.prompts.file.write_bytes(data)
        self.press("chooseButton")
        return self

    def press(self, name: str) -> None:
        QTest.mouseClick(child(self.dialog, QPushButton, name), Qt.MouseButton.LeftButton)

    def until(self, name: str) -> None:
        self.qtbot.waitUntil(child(self.dialog, QPushButton, name).isEnabled)

    def fields(self) -> list[str]:
        return [chosen_code(combo) for combo in self.combos()]

    def combos(self) -> list[QComboBox]:
        return child(self.dialog, QWidget, "columnsBox").findChildren(QComboBox)

    def rows(self) -> list[tuple[str, ...]]:
        model = child(self.dialog, QTableView, "planTable").model()
        return [
            tuple(str(model.index(row, column).data()) for column in range(model.columnCount()))
            for row in range(model.rowCount())
        ]

    def shown(self) -> str:
        page = child(self.dialog, QStackedWidget, "stack").currentWidget()
        return page.objectName() if page is not None else ""

    def problem(self) -> str:
        label = child(self.dialog, QLabel, "problemLabel")
        return label.text() if label.isVisible() else ""


@pytest.fixture
def importing(qtbot: QtBot, surroundings: Surroundings, prompts: FakePrompts, tmp_path: Path) -> Iterator[Import]:
    made = Import(qtbot, surroundings, prompts, tmp_path)
    yield made
    if isValid(made.dialog):
        made.dialog.close()


def plain(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")


def test_columns_come_with_a_guess_that_can_be_changed(importing: Import) -> None:
    importing.choose(LIST).until("planButton")
    assert importing.fields() == ["name", "families", "area", "phone", ""]
    choose(importing.combos()[4], "description")
    importing.press("planButton")
    importing.until("importButton")
    assert len(importing.rows()) == 3


def test_columns_that_made_a_plan_are_proposed_the_next_time_and_can_be_forgotten(importing: Import) -> None:
    importing.choose(LIST).until("planButton")
    assert not child(importing.dialog, QWidget, "memoryBox").isVisible()
    choose(importing.combos()[4], "description")
    importing.press("planButton")
    importing.until("importButton")
    importing.choose(LIST.replace("Numéro interne", "NUMERO INTERNE").replace("+000 77", "+000 78"))
    importing.qtbot.waitUntil(child(importing.dialog, QWidget, "memoryBox").isVisible)
    assert importing.fields() == ["name", "families", "area", "phone", "description"]
    importing.press("forgetButton")
    importing.qtbot.waitUntil(lambda: importing.fields()[4] == "")
    assert not child(importing.dialog, QWidget, "memoryBox").isVisible()


def test_the_plan_says_of_each_line_what_happens_and_why(importing: Import) -> None:
    importing.choose(LIST).until("planButton")
    importing.press("planButton")
    importing.until("importButton")
    rows = [tuple(map(plain, row)) for row in importing.rows()]
    assert rows[0] == ("2", "Clinique du Vieux Quai", "New, unchecked", "")
    assert rows[1] == (
        "3",
        "Porte du Phare",
        "Left out",
        "Needs served “Astrologie”: the program does not know this word",
    )
    assert rows[2][2:] == ("Is changed, check it again", "Phone: +000 99, until now +000 55 01 23 45")
    child(importing.dialog, QCheckBox, "onlyProblemsCheck").setChecked(True)
    assert [row[0] for row in importing.rows()] == ["3"]


def test_nothing_is_stored_before_the_last_button_and_everything_after_it(
    importing: Import, services: ServiceSet
) -> None:
    importing.choose(LIST).until("planButton")
    before = len(services.directory.find())
    importing.press("planButton")
    importing.until("importButton")
    assert len(services.directory.find()) == before
    importing.press("importButton")
    importing.qtbot.waitUntil(lambda: bool(importing.prompts.told))
    assert len(services.directory.find()) == before + 1
    assert "1" in plain(importing.prompts.told[0])


def test_a_list_without_anything_new_offers_no_import(importing: Import) -> None:
    importing.choose("Nom;Ville\nHarbour Street Clinic;Old Quay\n").until("planButton")
    importing.press("planButton")
    importing.until("backButton")
    button = child(importing.dialog, QPushButton, "importButton")
    assert not button.isEnabled()
    assert button.toolTip()
    importing.press("backButton")
    assert importing.shown() == "columnsPage"


def test_a_list_that_cannot_be_read_is_explained_and_another_can_be_chosen(importing: Import) -> None:
    importing.choose('Nom;Ville\n"Clinique;Vieux Quai\n')
    importing.qtbot.waitUntil(lambda: bool(importing.problem()))
    assert "quotation mark" in importing.problem()
    importing.choose(LIST).until("planButton")
    assert importing.problem() == ""


def select(combo: QComboBox, text: str) -> None:
    """Choose an entry as somebody does: with the first letters of its name."""
    combo.setFocus()
    QTest.keyClicks(combo, text)


def examples(importing: Import) -> list[str]:
    labels = child(importing.dialog, QWidget, "columnsBox").findChildren(QLabel)
    return [label.text() for label in labels if label.property("role") == "muted"]


def test_how_the_letters_were_read_is_said_and_another_way_shows_at_once(importing: Import) -> None:
    importing.choose_bytes("Name;Town;Needs\nAmina;Old Quay;Health\nÞóra;Sel;Health\n".encode("cp1252")).until(
        "planButton"
    )
    combo = child(importing.dialog, QComboBox, "encodingCombo")
    assert (combo.currentText(), examples(importing)[:2]) == ("Western Europe", ["Þóra", "Old Quay"])
    assert not child(importing.dialog, QWidget, "pageBox").isVisible()
    choose(importing.combos()[1], "region")
    select(combo, "Turkish")
    importing.qtbot.waitUntil(lambda: examples(importing)[0] == "Şóra")
    assert combo.currentText() == "Turkish"
    assert "Check the letters: Şóra." in plain(child(importing.dialog, QLabel, "encodingLabel").text())
    assert importing.fields() == ["name", "region", "families"]  # what was chosen under the same headings stays
    importing.press("planButton")
    importing.until("importButton")
    assert importing.rows()[1][1] == "Şóra"


def test_a_list_of_plain_letters_asks_nothing(importing: Import) -> None:
    importing.choose("Name;Town\nGull House;Old Quay\n").until("planButton")
    assert not child(importing.dialog, QWidget, "encodingBox").isVisible()


PAGES = {
    "Notes": [["Read me first"], ["Ask Iola"]],
    "Services": [["Name", "Needs"], ["Gull House", "Health"]],
    "Empty": [],
    "Old services": [["Name", "Needs"], ["Mast House", "Health"], ["Quay House", "Health"]],
}


def test_the_sheet_that_is_the_list_is_chosen_and_named_and_another_can_be(importing: Import) -> None:
    importing.choose_bytes(workbook_of(PAGES)).until("planButton")
    combo = child(importing.dialog, QComboBox, "pageCombo")
    assert [combo.itemText(place) for place in range(combo.count())] == list(PAGES)
    assert (combo.currentText(), examples(importing)) == ("Services", ["Gull House", "Health"])
    select(combo, "Old")
    importing.qtbot.waitUntil(lambda: examples(importing)[0] == "Mast House")
    importing.press("planButton")
    importing.until("importButton")
    assert plain(child(importing.dialog, QLabel, "planLabel").text()).startswith("Sheet “Old services”. New: 2.")
    importing.press("importButton")
    importing.qtbot.waitUntil(lambda: bool(importing.prompts.told))
    assert "Sheet “Old services”." in plain(importing.prompts.told[0])


def test_a_sheet_without_lines_is_explained_and_the_one_before_stays(importing: Import) -> None:
    importing.choose_bytes(workbook_of(PAGES)).until("planButton")
    combo = child(importing.dialog, QComboBox, "pageCombo")
    select(combo, "Empty")
    importing.qtbot.waitUntil(lambda: "no lines" in importing.problem())
    assert (combo.currentText(), examples(importing)) == ("Services", ["Gull House", "Health"])
    importing.until("planButton")


LAUGHS = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>'
# Whatever is chosen, the sentence that is shown says what it is, or what to do.
BAD_LISTS = {
    "not a list": b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20,
    "no lines": b"",
    "Split it": b"Name\n" + b"Clinic\n" * 1_000_000,
    "too large": b"x\n" * 10_000_000,
    "two kinds of text": "Name;Town\nÉlise;Forêt\n".encode() + "Hélène;Château\n".encode("cp1252"),
    "The letters of this list": "Название;Телефон\nКлиника;55\n".encode("koi8-r"),
    "quotation mark": b'Name\n"Clinic\nOther\n',
    "pictures": workbook(sheet_of([]), members={"xl/sharedStrings.xml": b" " * 70_000_000}),
    "damaged": workbook(LAUGHS + sheet_of(['<row r="1"><c t="str"><v>&b;</v></c></row>'])),
    "macros": workbook(sheet_of([]), members={"xl/vbaProject.bin": b"x"}),
    "no lines under": workbook(sheet_of([row_of(1, ["Name"])])),
}


def test_whatever_file_is_chosen_there_is_a_sentence_and_what_was_shown_stays(
    importing: Import, services: ServiceSet
) -> None:
    before = services.desk.queries.counts()
    importing.choose(LIST).until("planButton")
    for words, data in BAD_LISTS.items():
        importing.choose_bytes(data)
        importing.qtbot.waitUntil(lambda words=words: words in importing.problem(), timeout=20_000)  # type: ignore[misc]
        assert importing.fields() == ["name", "families", "area", "phone", ""]
    importing.choose(LIST).until("planButton")
    assert importing.problem() == ""
    assert services.desk.queries.counts() == before


def test_a_formula_without_a_value_is_named_in_its_line_and_never_calculated(importing: Import) -> None:
    row = '<row r="2"><c r="A2" t="str"><f>HYPERLINK("http://x","y")</f></c></row>'
    typed = row_of(3, ["=cmd|'/C calc'!A0", "Health"])
    importing.choose_bytes(workbook(sheet_of([row_of(1, ["Name", "Needs"]), row, typed]))).until("planButton")
    importing.press("planButton")
    importing.until("importButton")
    first, second = importing.rows()
    assert (first[2], "formula without a value" in first[3]) == ("Left out", True)
    assert second[1:3] == ("=cmd|'/C calc'!A0", "New, unchecked")


def test_two_columns_for_one_field_are_refused(importing: Import) -> None:
    importing.choose(LIST).until("planButton")
    choose(importing.combos()[4], "phone")
    importing.press("planButton")
    importing.qtbot.waitUntil(lambda: bool(importing.problem()))
    assert "Two columns" in importing.problem()


def test_choosing_no_file_changes_nothing(importing: Import) -> None:
    importing.press("chooseButton")
    assert importing.shown() == "emptyPage"
