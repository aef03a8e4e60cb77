"""Home, people and case pages: what is seen, what is hidden, what a click does."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from pgi_desk.domain.consent import ConsentPurpose
from pgi_desk.gui.pages.case_page import CasePage
from pgi_desk.gui.pages.case_presenter import CasePresenter
from pgi_desk.gui.pages.home_page import HomePage
from pgi_desk.gui.pages.home_presenter import HomePresenter
from pgi_desk.gui.pages.people_page import PeoplePage
from pgi_desk.gui.pages.people_presenter import PeoplePresenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.consents import RecordConsent
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import Records, a_consent_entry, agree, prepare_referral
from tests.helpers.clock import FixedClock


def child(page: QWidget, kind: type[QWidget], name: str) -> QWidget:
    found = page.findChild(kind, name)
    assert isinstance(found, QWidget), name
    return found


def text(page: QWidget, name: str) -> str:
    found = child(page, QLabel, name)
    assert isinstance(found, QLabel)
    return found.text()


def cells(page: QWidget) -> list[list[str]]:
    table = child(page, QTableView, "table")
    assert isinstance(table, QTableView)
    model = table.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def choose_row(page: QWidget, row: int) -> None:
    table = child(page, QTableView, "table")
    assert isinstance(table, QTableView)
    table.setCurrentIndex(table.model().index(row, 0))


@pytest.fixture
def people(qtbot: QtBot, surroundings: Surroundings) -> PeoplePage:
    page = PeoplePage()
    qtbot.addWidget(page)
    PeoplePresenter(page, surroundings).activate("")
    qtbot.waitUntil(lambda: len(cells(page)) == 2)
    return page


@pytest.fixture
def case(qtbot: QtBot, surroundings: Surroundings, records: Records) -> CasePage:
    page = CasePage()
    qtbot.addWidget(page)
    CasePresenter(page, surroundings).activate(records.case_code)
    qtbot.waitUntil(lambda: text(page, "codeLabel") == records.case_code)
    return page


def test_the_list_shows_codes_and_initials_and_no_name(people: PeoplePage, records: Records) -> None:
    shown = cells(people)
    assert {row[0] for row in shown} == {records.case_code, records.child_code}
    assert not any("Selam" in cell or "Warsanle" in cell for row in shown for cell in row)
    assert "S••• W•••" in {row[1] for row in shown}


def test_typing_finds_a_person_by_name_without_showing_it(people: PeoplePage, records: Records, qtbot: QtBot) -> None:
    search = child(people, QLineEdit, "searchEdit")
    QTest.keyClicks(search, "warsan")
    qtbot.waitUntil(lambda: len(cells(people)) == 1)
    assert cells(people)[0][0] == records.case_code


def test_a_search_without_a_match_shows_an_empty_list_not_the_first_steps(people: PeoplePage, qtbot: QtBot) -> None:
    QTest.keyClicks(child(people, QLineEdit, "searchEdit"), "nobody of that name")
    qtbot.waitUntil(lambda: not cells(people))
    assert not child(people, QLabel, "emptyTitle").isVisibleTo(people)
    assert text(people, "tableEmpty") == "Nobody is found. Change the words or the filters."


def test_the_down_key_goes_from_the_search_to_the_first_who_is_found(people: PeoplePage, qtbot: QtBot) -> None:
    people.show()
    people.activateWindow()
    search, table = child(people, QLineEdit, "searchEdit"), child(people, QTableView, "table")
    search.setFocus()
    qtbot.waitUntil(search.hasFocus)
    QTest.keyClick(search, Qt.Key.Key_Down)
    qtbot.waitUntil(table.hasFocus)
    assert isinstance(table, QTableView)
    assert [index.row() for index in table.selectionModel().selectedRows()] == [0]


def test_enter_opens_the_case_that_is_selected(people: PeoplePage, surroundings: Surroundings, qtbot: QtBot) -> None:
    choose_row(people, 0)
    with qtbot.waitSignal(surroundings.navigator.wanted) as asked:
        QTest.keyClick(child(people, QTableView, "table"), Qt.Key.Key_Return)
    assert asked.args == ["case", cells(people)[0][0]]


def test_who_was_chosen_is_not_once_something_else_is_looked_for(
    people: PeoplePage, surroundings: Surroundings
) -> None:
    gone = list[tuple[str, str]]()
    surroundings.navigator.wanted.connect(lambda page, key: gone.append((page, key)))
    choose_row(people, 0)
    assert child(people, QPushButton, "openButton").isEnabled()
    QTest.keyClicks(child(people, QLineEdit, "searchEdit"), "warsan")
    QTest.keyClick(child(people, QLineEdit, "searchEdit"), Qt.Key.Key_Return)
    assert not child(people, QPushButton, "openButton").isEnabled()
    assert gone == []


def test_a_disabled_button_of_the_case_says_why(case: CasePage) -> None:
    for name in ("answerButton", "letterButton"):
        button = child(case, QPushButton, name)
        assert not button.isEnabled()
        assert button.toolTip()


def test_the_case_is_masked_until_it_is_revealed(case: CasePage, qtbot: QtBot, services: ServiceSet) -> None:
    assert "Selam" not in " ".join(label.text() for label in case.findChildren(QLabel))
    before = services.desk.queries.counts()["audit_entries"]
    QTest.mouseClick(child(case, QPushButton, "revealButton"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: text(case, "fullNameLabel") == "Selam Warsanle")
    assert services.desk.queries.counts()["audit_entries"] == before + 1


def test_another_case_starts_masked(case: CasePage, qtbot: QtBot, records: Records, surroundings: Surroundings) -> None:
    presenter = case.findChild(CasePresenter)
    assert isinstance(presenter, CasePresenter)
    QTest.mouseClick(child(case, QPushButton, "revealButton"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: text(case, "fullNameLabel") != "")
    presenter.activate(records.child_code)
    qtbot.waitUntil(lambda: text(case, "codeLabel") == records.child_code)
    assert text(case, "fullNameLabel") == ""


def test_a_new_consent_appears_without_opening_the_case_again(
    case: CasePage, qtbot: QtBot, services: ServiceSet, records: Records, surroundings: Surroundings
) -> None:
    command = RecordConsent(records.case_code, a_consent_entry(services, ConsentPurpose.SERVICES))
    surroundings.hub.announce(services.consents.record(command).changes)
    qtbot.waitUntil(lambda: any("Receive" in label.text() for label in case.findChildren(QLabel)))


def test_an_overdue_referral_is_said_in_words_on_the_home_page(
    qtbot: QtBot, surroundings: Surroundings, services: ServiceSet, records: Records, clock: FixedClock
) -> None:
    referral = prepare_referral(services, records, priority="emergency")
    agree(services, referral)
    services.letters.release(services.letters.prepare(referral), _Paper())
    clock.forward(hours=25)
    page = HomePage()
    qtbot.addWidget(page)
    HomePresenter(page, surroundings).activate("")
    qtbot.waitUntil(lambda: len(cells(page)) == 1)
    assert "OVERDUE" in cells(page)[0][4]


def test_an_empty_home_page_says_what_will_be_there(qtbot: QtBot, surroundings: Surroundings) -> None:
    page = HomePage()
    qtbot.addWidget(page)
    HomePresenter(page, surroundings).activate("")
    qtbot.waitUntil(lambda: text(page, "peopleFigure") == "2")
    assert child(page, QLabel, "emptyTitle").isVisibleTo(page)
    assert text(page, "titleLabel") == "Port Sarelle Branch"


class _Paper:
    destination = "printer"
    copies = 1

    def deliver(self, pdf: bytes) -> None:
        """Take the letter."""
