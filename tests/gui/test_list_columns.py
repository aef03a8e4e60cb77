"""Columns are chosen, moved and drawn; a damaged layout counts as none; own views come back by name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from pgi_desk.gui.column_state import NARROWEST, WIDEST, ColumnState, columns_from, columns_text
from pgi_desk.gui.dialogs.columns_dialog import ColumnsDialog
from pgi_desk.gui.dialogs.save_view_dialog import SaveViewDialog
from pgi_desk.gui.look import Look
from pgi_desk.gui.pages.audit_page import AuditPage
from pgi_desk.gui.pages.audit_presenter import AuditPresenter
from pgi_desk.gui.pages.directory_page import DirectoryPage
from pgi_desk.gui.pages.directory_presenter import DirectoryPresenter
from pgi_desk.gui.pages.people_page import COLUMNS, PeoplePage
from pgi_desk.gui.pages.people_presenter import PeoplePresenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.gui.theme import Theme
from pgi_desk.gui.widgets.column_layout import ColumnLayout
from pgi_desk.gui.window_settings import COLUMN_KEYS, FILE, WindowSettings
from pgi_desk.services.list_views import AUDIT, DIRECTORY, PEOPLE, SavedView
from tests.helpers.builders import Records
from tests.helpers.children import child
from tests.helpers.fake_prompts import FakePrompts
from tests.helpers.letter_outputs import MemoryPrinters

NAMES = ("case", "age", "area")


@pytest.fixture
def around(surroundings: Surroundings, tmp_path: Path) -> Surroundings:
    return replace(surroundings, settings=WindowSettings(tmp_path))


@pytest.fixture
def large(theme: Theme) -> Iterator[None]:
    theme.wear(Look("en", 150))
    yield
    theme.wear(Look())


@pytest.mark.usefixtures("large")
def test_with_large_text_a_list_begins_with_fewer_columns_and_gives_the_others_on_request(
    qtbot: QtBot, tmp_path: Path
) -> None:
    table, settings = QTableView(), WindowSettings(tmp_path)
    qtbot.addWidget(table)
    table.setModel(QStandardItemModel(0, len(NAMES)))
    layout = ColumnLayout(table, "people", NAMES, settings, spare={"age"})
    assert [one.shown for one in layout.columns()] == [True, False, True]
    layout.menu().actions()[1].setChecked(True)
    assert [one.shown for one in layout.columns()] == [True, True, True]
    again = ColumnLayout(table, "people", NAMES, settings, spare={"age"})
    assert [one.shown for one in again.columns()] == [True, True, True]  # that it was asked for is kept
    again.reset()
    assert [one.shown for one in again.columns()] == [True, False, True]


def people(around: Surroundings, qtbot: QtBot, *, mirrored: bool = False) -> PeoplePage:
    page = PeoplePage()
    qtbot.addWidget(page)
    if mirrored:
        page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    page.resize(1200, 600)
    PeoplePresenter(page, around).activate("")
    page.show()
    qtbot.waitUntil(lambda: table_of(page).model().rowCount() == 2)
    return page


def table_of(page: QWidget) -> QTableView:
    found = page.findChild(QTableView, "table")
    assert isinstance(found, QTableView)
    return found


def layout_of(page: QWidget) -> ColumnLayout:
    found = page.findChild(ColumnLayout)
    assert isinstance(found, ColumnLayout)
    return found


def press(window: QWidget, name: str) -> None:
    button = window.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    assert button.isEnabled(), button.toolTip()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def headings(page: QWidget) -> list[str]:
    header, model = table_of(page).horizontalHeader(), table_of(page).model()
    places = [header.logicalIndex(place) for place in range(header.count())]
    return [model.headerData(one, Qt.Orientation.Horizontal) for one in places if not header.isSectionHidden(one)]


def test_columns_are_hidden_moved_and_drawn_and_come_back_in_the_same_direction_only(
    around: Surroundings, qtbot: QtBot
) -> None:
    page = people(around, qtbot)
    usual = headings(page)
    press(page, "columnsButton")
    (dialog,) = page.findChildren(ColumnsDialog)
    box = dialog.findChild(QListWidget, "list")
    assert isinstance(box, QListWidget)
    box.setFocus()
    box.setCurrentRow(3)
    QTest.keyClick(box, Qt.Key.Key_Space)  # the sex is not shown
    press(dialog, "earlierButton")
    box.setCurrentRow(0)
    QTest.keyClick(box, Qt.Key.Key_Space)  # the case stays
    dialog.accept()
    header = table_of(page).horizontalHeader()
    header.moveSection(header.visualIndex(COLUMNS.index("opened")), 1)
    header.resizeSection(COLUMNS.index("age"), 150)
    layout_of(page)._keep()
    shown = ["Case", "Opened", "Initials", "Age", "Area", "Status", "Risk", "Open referrals"]
    assert headings(page) == shown
    again = people(around, qtbot)
    assert headings(again) == shown
    assert table_of(again).columnWidth(COLUMNS.index("age")) == 150
    assert headings(people(around, qtbot, mirrored=True)) == usual
    press(again, "columnsButton")
    (dialog,) = again.findChildren(ColumnsDialog)
    press(dialog, "resetButton")
    assert headings(again) == usual
    dialog.accept()


def test_the_headings_offer_the_columns_too(around: Surroundings, qtbot: QtBot) -> None:
    page = people(around, qtbot)
    menu = layout_of(page).menu()
    entries = {action.text(): action for action in menu.actions()}
    assert not entries["Case"].isEnabled()
    entries["Area"].trigger()  # the column that took the rest of the room
    assert "Area" not in headings(page)
    entries["As it was"].trigger()
    assert "Area" in headings(page)
    table_of(page).horizontalHeader().customContextMenuRequested.emit(QPoint(5, 5))
    (shown,) = (one for one in page.findChildren(type(menu)) if one.isVisible())
    shown.close()


@pytest.mark.parametrize(
    "content", [b"\x00\xff rubbish", b"[General]\ncolumns_people_ltr=%%,@Invalid()\n", b"[General\n=\n"]
)
def test_a_damaged_layout_shows_the_list_as_it_comes(
    content: bytes, around: Surroundings, qtbot: QtBot, tmp_path: Path
) -> None:
    usual = headings(people(around, qtbot))
    (tmp_path / FILE).write_bytes(content)
    damaged = replace(around, settings=WindowSettings(tmp_path))
    page = people(damaged, qtbot)
    assert headings(page) == usual
    layout_of(page)._show("area", False)
    assert "-area:0" in WindowSettings(tmp_path).columns("people", right_to_left=False)


@given(st.text(alphabet="caseaga-:0123456789 \n\u0663", max_size=60) | st.text(max_size=60))
def test_whatever_is_stored_a_layout_names_each_column_once_and_shows_the_first(stored: str) -> None:
    layout = columns_from(stored, NAMES)
    assert sorted(one.name for one in layout) == sorted(NAMES)
    assert next(one for one in layout if one.name == "case").shown
    assert all(one.width == 0 or NARROWEST <= one.width <= WIDEST for one in layout)
    assert columns_from(columns_text(layout), NAMES) == layout


def test_a_layout_of_an_older_program_gets_the_new_columns_at_its_end() -> None:
    stored = "area:90 gone:40 -case:0"
    assert columns_from(stored, NAMES) == (ColumnState("area", True, 90), ColumnState("case"), ColumnState("age"))


def test_another_size_of_text_is_no_hand_that_draws_columns(
    around: Surroundings, qtbot: QtBot, theme: Theme, records: Records
) -> None:
    theme.wear(Look())
    page = people(around, qtbot)
    layout = layout_of(page)
    before = [column.width for column in layout.columns()]
    for size in (200, 150, 100):
        theme.wear(Look(text_size=size))
        QApplication.processEvents()
    assert [column.width for column in layout.columns()] == before
    layout.keep_now()
    assert around.settings.columns("people", right_to_left=False) == ""


def test_only_names_of_columns_and_widths_are_kept_outside_the_file(
    around: Surroundings, qtbot: QtBot, tmp_path: Path, records: Records
) -> None:
    page = people(around, qtbot)
    layout_of(page)._show("area", False)
    content = (tmp_path / FILE).read_text(encoding="utf-8")
    assert "columns_people_ltr" in content
    assert not [word for word in ("Selam", "Old Quay", records.case_code) if word in content]
    with pytest.raises(ValueError, match="columns_cases_ltr"):
        around.settings.keep_columns("cases", "", right_to_left=False)
    assert len(COLUMN_KEYS) == 10


def combo(page: QWidget, name: str) -> QComboBox:
    found = page.findChild(QComboBox, name)
    assert isinstance(found, QComboBox)
    return found


def choose(page: QWidget, name: str, code: str) -> None:
    combo(page, name).setCurrentIndex(combo(page, name).findData(code))


def open_own(page: QWidget, qtbot: QtBot, name: str) -> None:
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: combo(page, "viewCombo").findData(f"own:{name}") > 0)
    choose(page, "viewCombo", f"own:{name}")


def test_an_own_view_is_saved_without_what_was_typed(around: Surroundings, qtbot: QtBot) -> None:
    page = people(around, qtbot)
    assert combo(page, "viewCombo").count() == 7
    choose(page, "viewCombo", "mine")
    choose(page, "statusCombo", "follow_up")
    search = page.findChild(QLineEdit, "searchEdit")
    assert isinstance(search, QLineEdit)
    search.setText("wars")
    qtbot.waitUntil(lambda: table_of(page).model().rowCount() == 0)
    press(page, "saveViewButton")
    (dialog,) = page.findChildren(SaveViewDialog)
    press(dialog, "saveButton")  # without a name
    assert dialog.isVisible()
    name = dialog.findChild(QLineEdit, "nameEdit")
    assert isinstance(name, QLineEdit)
    QTest.keyClicks(name, "Mine to follow up")
    press(dialog, "saveButton")
    kept = SavedView("Mine to follow up", {"view": "mine", "status": "follow_up"})
    assert around.services.list_views.mine(PEOPLE) == (kept,)
    qtbot.waitUntil(lambda: combo(page, "viewCombo").currentText() == "Mine to follow up")


def test_an_own_view_comes_back_gets_another_name_and_is_removed(
    around: Surroundings, qtbot: QtBot, prompts: FakePrompts
) -> None:
    around.services.list_views.keep(PEOPLE, SavedView("Late", {"view": "overdue", "status": "open", "risk": "high"}))
    page = people(around, qtbot)
    qtbot.waitUntil(lambda: combo(page, "viewCombo").findData("own:Late") > 0)
    choose(page, "viewCombo", "own:Late")
    assert (combo(page, "statusCombo").currentData(), combo(page, "riskCombo").currentData()) == ("open", "high")
    qtbot.waitUntil(lambda: table_of(page).model().rowCount() == 0)
    press(page, "renameViewButton")
    (dialog,) = page.findChildren(SaveViewDialog)
    name = child(dialog, QLineEdit, "nameEdit")
    assert name.text() == "Late"
    name.setText("Too late")
    press(dialog, "saveButton")
    qtbot.waitUntil(lambda: combo(page, "viewCombo").currentData() == "own:Too late")
    press(page, "removeViewButton")
    assert "Too late" in prompts.asked[-1]
    qtbot.waitUntil(lambda: combo(page, "viewCombo").currentData() == "")
    assert around.services.list_views.mine(PEOPLE) == ()
    assert (combo(page, "statusCombo").currentData(), combo(page, "riskCombo").currentData()) == ("", "")
    for button in ("renameViewButton", "removeViewButton"):
        assert not child(page, QPushButton, button).isEnabled()
        assert child(page, QPushButton, button).toolTip()


def test_views_of_other_lists_open_with_what_is_left_of_them_and_say_so(
    around: Surroundings, qtbot: QtBot, records: Records
) -> None:
    views = around.services.list_views
    views.keep(DIRECTORY, SavedView("Legal", {"family": "legal", "area": "Sunken Quay", "open_now": "yes"}))
    views.keep(
        AUDIT, SavedView("Letters", {"kind": "letter.", "staff": "gone", "period": "own", "first": "2026-02-31"})
    )
    outputs = MemoryPrinters().outputs()
    services_page = DirectoryPage()
    DirectoryPresenter(services_page, around, outputs).activate("")
    open_own(services_page, qtbot, "Legal")
    assert combo(services_page, "familyCombo").currentData() == "legal"
    assert child(services_page, QCheckBox, "openNowCheck").isChecked()
    note = child(services_page, QLabel, "viewNoteLabel")
    assert note.isVisible()
    assert "Place" in note.text()
    page = AuditPage()
    AuditPresenter(page, around, outputs).activate("")
    open_own(page, qtbot, "Letters")
    assert (combo(page, "kindCombo").currentData(), combo(page, "staffCombo").currentData()) == ("letter.", "")
    text = child(page, QLabel, "viewNoteLabel").text()
    assert "Staff member" in text
    assert "From this day" in text
    choose(page, "viewCombo", "")
    assert combo(page, "kindCombo").currentData() == ""
    assert not child(page, QLabel, "viewNoteLabel").isVisible()


def test_a_view_of_the_same_name_is_replaced_only_when_that_is_wanted(
    around: Surroundings, qtbot: QtBot, prompts: FakePrompts
) -> None:
    around.services.list_views.keep(PEOPLE, SavedView("Night shift", {"status": "open"}))
    page = people(around, qtbot)
    open_own(page, qtbot, "Night shift")
    choose(page, "statusCombo", "follow_up")
    press(page, "saveViewButton")
    (dialog,) = page.findChildren(SaveViewDialog)
    child(dialog, QLineEdit, "nameEdit").setText("Night  shift ")  # kept with one space
    prompts.answer_yes = False
    press(dialog, "saveButton")
    assert "Night shift" in prompts.asked[-1]
    assert around.services.list_views.mine(PEOPLE) == (SavedView("Night shift", {"status": "open"}),)
    prompts.answer_yes = True
    press(dialog, "saveButton")
    assert around.services.list_views.mine(PEOPLE) == (SavedView("Night shift", {"status": "follow_up"}),)
    choose(page, "statusCombo", "closed")
    qtbot.waitUntil(lambda: combo(page, "statusCombo").currentData() == "follow_up")  # the view as it is now
    assert combo(page, "viewCombo").currentData() == "own:Night shift"
    # Chosen once more, it is in force again.
    choose(page, "statusCombo", "closed")
    views = combo(page, "viewCombo")
    assert views.currentText() == "\u2068Night shift\u2069 (changed)"
    assert views.toolTip()
    views.activated.emit(views.currentIndex())
    views.activated.emit(views.currentIndex())
    assert (views.currentText(), views.toolTip()) == ("Night shift", "")
    assert combo(page, "statusCombo").currentData() == "follow_up"


def test_a_changed_view_says_so_until_it_is_as_it_was_or_another_one_is_chosen(
    around: Surroundings, qtbot: QtBot
) -> None:
    around.services.list_views.keep(PEOPLE, SavedView("Night", {"status": "open"}))
    page = people(around, qtbot)
    open_own(page, qtbot, "Night")
    views = combo(page, "viewCombo")
    choose(page, "statusCombo", "closed")
    assert "(changed)" in views.currentText()
    choose(page, "statusCombo", "open")
    assert views.currentText() == "Night"
    choose(page, "statusCombo", "closed")
    choose(page, "viewCombo", "mine")
    choose(page, "statusCombo", "open")  # a ready-made view goes together with every filter
    assert not any("(changed)" in views.itemText(place) for place in range(views.count()))


@pytest.mark.parametrize("typed", ["My  view", "My\tview", "\u202eMy view", "My vie\u0301w"])
def test_a_view_is_in_force_under_the_name_that_was_kept(around: Surroundings, qtbot: QtBot, typed: str) -> None:
    page = people(around, qtbot)
    choose(page, "statusCombo", "follow_up")
    press(page, "saveViewButton")
    (dialog,) = page.findChildren(SaveViewDialog)
    child(dialog, QLineEdit, "nameEdit").setText(typed)
    press(dialog, "saveButton")
    (kept,) = around.services.list_views.mine(PEOPLE)
    qtbot.waitUntil(lambda: combo(page, "viewCombo").currentData() == f"own:{kept.name}")
    assert combo(page, "statusCombo").currentData() == "follow_up"
