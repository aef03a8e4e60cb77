"""Finding the service for a referral: the filters together, and what is said before a service is chosen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from pgi_desk.gui.dialogs.find_service_dialog import FindServiceDialog
from pgi_desk.gui.dialogs.find_service_presenter import open_find_service_dialog
from pgi_desk.gui.pages.referral_page import ReferralPage
from pgi_desk.gui.pages.referral_presenter import ReferralPresenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.gui.widgets.code_combo import choose, chosen_code
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import Records
from tests.helpers.children import child

DAY = timedelta(days=1)


class Finder:
    """The dialog, used as the person at the desk does."""

    def __init__(self, qtbot: QtBot, dialog: FindServiceDialog) -> None:
        self.qtbot, self.dialog = qtbot, dialog
        self.chosen: list[tuple[str, str]] = []
        dialog.chosen.connect(lambda row, family: self.chosen.append((row.name, family)))

    def names(self) -> list[str]:
        model = self.table().model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def last_cells(self) -> list[str]:
        """What the last column says of each line."""
        model = self.table().model()
        return [str(model.index(row, model.columnCount() - 1).data()) for row in range(model.rowCount())]

    def table(self) -> QTableView:
        return child(self.dialog, QTableView, "table")

    def select(self, name: str) -> str:
        self.qtbot.waitUntil(lambda: name in self.names())
        self.table().setCurrentIndex(self.table().model().index(self.names().index(name), 0))
        return child(self.dialog, QLabel, "reportsLabel").text()

    def choose_button(self) -> QPushButton:
        return child(self.dialog, QPushButton, "chooseButton")


@pytest.fixture
def finder(qtbot: QtBot, surroundings: Surroundings) -> Iterator[Finder]:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = Finder(qtbot, open_find_service_dialog(parent, surroundings, "health"))
    yield made
    if isValid(made.dialog):
        made.dialog.close()


def test_it_begins_with_the_usable_services_of_the_need(finder: Finder) -> None:
    finder.qtbot.waitUntil(lambda: finder.names() == ["Harbour Street Clinic"])
    assert child(finder.dialog, QCheckBox, "usableCheck").isChecked()
    assert not finder.choose_button().isEnabled()
    assert finder.choose_button().toolTip()


def test_nothing_of_an_older_list_is_chosen(finder: Finder) -> None:
    finder.select("Harbour Street Clinic")
    assert finder.choose_button().isEnabled()
    QTest.keyClicks(child(finder.dialog, QLineEdit, "searchEdit"), "tern")
    assert not finder.choose_button().isEnabled()
    finder.table().doubleClicked.emit(finder.table().model().index(0, 0))
    finder.select("Harbour Street Clinic")  # it is still there
    finder.choose_button().click()
    assert finder.chosen == []
    finder.qtbot.waitUntil(lambda: finder.names() == [])


def test_typing_narrows_the_list(finder: Finder) -> None:
    choose(child(finder.dialog, QComboBox, "familyCombo"), "")
    finder.qtbot.waitUntil(lambda: len(finder.names()) == 3)
    QTest.keyClicks(child(finder.dialog, QLineEdit, "searchEdit"), "tern")
    finder.qtbot.waitUntil(lambda: finder.names() == ["Tern Street Legal Office"])


@pytest.mark.parametrize(
    ("code", "words"),
    [("never", "No, never"), ("by_law", "the law obliges"), ("with_consent", "Only if"), ("not_known", "not known")],
)
def test_whether_it_reports_is_said_before_it_is_chosen(
    finder: Finder, services: ServiceSet, records: Records, code: str, words: str
) -> None:
    with services.desk.work("test.provider") as work:  # as it was when it was checked
        work.providers.update(replace(work.providers.get(records.clinic), reports_to_authorities=code))
        work.commit()
    child(finder.dialog, QCheckBox, "openNowCheck").setChecked(True)
    finder.qtbot.wait(200)
    assert words in finder.select("Harbour Street Clinic")


def test_funding_that_ended_or_has_not_begun_is_said_before_it_is_chosen(
    finder: Finder, services: ServiceSet, records: Records
) -> None:
    today = services.desk.clock.today()
    told: list[tuple[str, str, bool]] = []
    for begins, ends in ((None, today), (today + DAY, None), (None, today - DAY)):
        with services.desk.work("test.provider") as work:
            known = work.providers.get(records.clinic)
            work.providers.update(replace(known, funding_from=begins, funding_until=ends))
            work.commit()
        said = ("Yes", "Not funded yet", "Funding ended")[len(told)]
        child(finder.dialog, QCheckBox, "openNowCheck").toggle()
        finder.qtbot.waitUntil(lambda: finder.last_cells() == [said])  # noqa: B023  # looked at before the next turn
        finder.select("Harbour Street Clinic")
        label = child(finder.dialog, QLabel, "fundingLabel")
        told.append((label.text(), label.property("role"), label.isVisibleTo(finder.dialog)))
        assert finder.choose_button().isEnabled()
    assert told[0] == ("", "warning", False)
    assert "begins only on" in told[1][0]
    assert "ended on" in told[2][0]
    assert told[1][1:] == told[2][1:] == ("warning", True)


def test_a_service_that_cannot_be_used_is_not_chosen(finder: Finder) -> None:
    choose(child(finder.dialog, QComboBox, "familyCombo"), "material_cash")
    child(finder.dialog, QCheckBox, "usableCheck").setChecked(False)
    finder.select("Harbour Job Desk")
    assert not finder.choose_button().isEnabled()
    assert "suspended" in finder.choose_button().toolTip()
    finder.table().doubleClicked.emit(finder.table().currentIndex())
    assert finder.chosen == []


def test_the_chosen_one_is_handed_back_with_its_need(finder: Finder) -> None:
    finder.select("Harbour Street Clinic")
    QTest.mouseClick(finder.choose_button(), Qt.MouseButton.LeftButton)
    assert finder.chosen == [("Harbour Street Clinic", "health")]


def test_the_referral_takes_what_was_found(qtbot: QtBot, surroundings: Surroundings, records: Records) -> None:
    page = ReferralPage()
    qtbot.addWidget(page)
    presenter = ReferralPresenter(page, surroundings)
    page.show()
    presenter.activate(records.case_code)
    qtbot.waitUntil(lambda: child(page, QComboBox, "providerCombo").count() > 0)
    QTest.mouseClick(child(page, QPushButton, "findButton"), Qt.MouseButton.LeftButton)
    finder = Finder(qtbot, child(page, FindServiceDialog, "FindServiceDialog"))
    choose(child(finder.dialog, QComboBox, "familyCombo"), "legal")
    finder.select("Tern Street Legal Office")
    QTest.mouseClick(finder.choose_button(), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: chosen_code(child(page, QComboBox, "providerCombo")) == records.legal)
    assert chosen_code(child(page, QComboBox, "familyCombo")) == "legal"
    assert "authorities" in child(page, QLabel, "providerLabel").text()
    assert not child(page, QLabel, "fundingLabel").isVisible()
