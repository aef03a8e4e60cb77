"""The readiness page: assess, sign, lose, re-check, print, and whom to ask."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from pgi_desk.domain.networks import Connections
from pgi_desk.gui.pages.readiness_page import ReadinessPage
from pgi_desk.gui.pages.readiness_presenter import ReadinessPresenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.gui.widgets.code_combo import choose
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.children import child
from tests.helpers.fake_prompts import FakePrompts
from tests.helpers.letter_outputs import MemoryPrinters
from tests.helpers.readiness import make_ready, rate, rate_all


class Readiness:
    """The page as somebody uses it."""

    def __init__(self, qtbot: QtBot, surroundings: Surroundings) -> None:
        self.qtbot, self.printers = qtbot, MemoryPrinters()
        self.page = ReadinessPage()
        qtbot.addWidget(self.page)
        self.presenter = ReadinessPresenter(self.page, surroundings, self.printers.outputs())
        self.page.show()
        self.presenter.activate("")

    def press(self, name: str, within: QWidget | None = None) -> None:
        button = child(within or self.page, QPushButton, name)
        self.qtbot.waitUntil(button.isEnabled)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def dialog(self, name: str) -> QDialog:
        self.qtbot.waitUntil(lambda: any(one.isVisible() for one in self.page.findChildren(QDialog, name)))
        return next(one for one in self.page.findChildren(QDialog, name) if one.isVisible())

    def text(self, name: str) -> str:
        return child(self.page, QLabel, name).text()

    def wait(self, name: str, text: str) -> None:
        self.qtbot.waitUntil(lambda: text in self.text(name))

    def rows(self) -> list[str]:
        model = child(self.page, QTableView, "table").model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def show(self, view: str) -> list[str]:
        choose(child(self.page, QComboBox, "showCombo"), view)
        return self.rows()

    def select(self, row: int) -> None:
        table = child(self.page, QTableView, "table")
        table.setCurrentIndex(table.model().index(row, 0))


@pytest.fixture
def readiness(qtbot: QtBot, surroundings: Surroundings) -> Readiness:
    return Readiness(qtbot, surroundings)


def test_a_branch_that_was_never_assessed_is_told_the_way(readiness: Readiness) -> None:
    readiness.wait("levelBadge", "Level 0")
    assert "has not been assessed" in readiness.text("stateLabel")
    for name in ("rateButton", "signButton", "lossButton", "recheckButton", "printButton"):
        button = child(readiness.page, QPushButton, name)
        assert not button.isEnabled()
        assert button.toolTip()
    assert child(readiness.page, QPushButton, "startButton").isEnabled()


def test_a_question_is_rated_with_its_evidence(readiness: Readiness, services: ServiceSet) -> None:
    readiness.press("startButton")
    readiness.qtbot.waitUntil(child(readiness.page, QPushButton, "rateButton").isEnabled)
    readiness.select(0)
    readiness.press("rateButton")
    dialog = readiness.dialog("ReadinessAnswerDialog")
    combo = child(dialog, QComboBox, "ratingCombo")
    assert combo.findData("X") < 0  # SK1 is critical
    choose(combo, "P")
    child(dialog, QPlainTextEdit, "nextEdit").setPlainText("Send a second person.")
    child(dialog, QLineEdit, "ownerEdit").setText("branch manager")
    child(dialog, QLineEdit, "dueEdit").setText("soon")
    readiness.press("saveButton", dialog)
    assert child(dialog, QLabel, "dueProblem").text() == "Write the day like 2026-06-15."
    child(dialog, QLineEdit, "dueEdit").setText("2026-09-01")
    readiness.press("saveButton", dialog)
    readiness.qtbot.waitUntil(lambda: "SK1" in services.readiness.sheet().answers)
    answer = services.readiness.sheet().answers["SK1"]
    assert (answer.rating, answer.owner, answer.due_on) == ("P", "branch manager", date(2026, 9, 1))


def test_the_list_shows_one_area_or_what_holds_back_or_the_plan(
    qtbot: QtBot, surroundings: Surroundings, services: ServiceSet
) -> None:
    make_ready(services, PR2="P", SK3="N")
    readiness = Readiness(qtbot, surroundings)
    readiness.wait("levelBadge", "Level 1")
    assert len(readiness.rows()) == 32
    assert readiness.show("held") == ["PR2 !"]
    assert readiness.show("plan") == ["SK3", "PR2 !"]
    assert readiness.show("EX") == ["EX1 !", "EX2 !", "EX3", "EX4", "EX5"]
    assert "PR2 is critical" in readiness.text("stateLabel")


def test_somebody_of_the_leadership_signs_on_paper(
    qtbot: QtBot, surroundings: Surroundings, services: ServiceSet
) -> None:
    rate_all(services)
    readiness = Readiness(qtbot, surroundings)
    readiness.press("signButton")
    dialog = readiness.dialog("ReadinessSignDialog")
    readiness.press("signButton", dialog)
    readiness.qtbot.waitUntil(lambda: bool(child(dialog, QLabel, "leaderProblem").text()))
    child(dialog, QLineEdit, "nameEdit").setText("Aldis Torvane")
    child(dialog, QLineEdit, "functionEdit").setText("chair of the branch")
    readiness.press("signButton", dialog)
    readiness.wait("levelBadge", "Level 2")
    assert not child(readiness.page, QWidget, "connectFrame").isVisible()


def test_unfinished_questions_are_named_before_anybody_signs(readiness: Readiness) -> None:
    readiness.press("startButton")
    readiness.press("signButton")
    dialog = readiness.dialog("ReadinessSignDialog")
    readiness.press("signButton", dialog)
    readiness.qtbot.waitUntil(lambda: "SK1: Not rated yet." in child(dialog, QLabel, "problemLabel").text())
    dialog.reject()


def test_a_loss_lowers_the_level_until_two_re_check_it(
    qtbot: QtBot, surroundings: Surroundings, services: ServiceSet, prompts: FakePrompts
) -> None:
    make_ready(services)
    readiness = Readiness(qtbot, surroundings)
    readiness.press("lossButton")
    dialog = readiness.dialog("ReadinessLossDialog")
    choose(child(dialog, QComboBox, "kindCombo"), "critical_lost")
    choose(child(dialog, QComboBox, "questionCombo"), "RE1")
    readiness.press("saveButton", dialog)
    readiness.wait("levelBadge", "Level 1")
    readiness.press("recheckButton")
    dialog = readiness.dialog("ReadinessRecheckDialog")
    second = child(dialog, QComboBox, "secondCombo")
    readiness.qtbot.waitUntil(lambda: second.count() > 1)
    choose(second, "second")
    choose(child(dialog, QComboBox, "ratingCombo"), "A")
    readiness.press("saveButton", dialog)
    readiness.wait("levelBadge", "Level 2")
    assert "Jonah Prestwold" in prompts.asked[0]


def test_the_report_is_printed(
    qtbot: QtBot, surroundings: Surroundings, services: ServiceSet, prompts: FakePrompts
) -> None:
    make_ready(services)
    readiness = Readiness(qtbot, surroundings)
    readiness.press("printButton")
    dialog = readiness.dialog("ReadinessPrintDialog")
    assert not child(dialog, QWidget, "topicsBox").isVisible()
    choose(child(dialog, QComboBox, "languageCombo"), "ar")
    prompts.answer_yes = False
    readiness.press("saveButton", dialog)
    assert "everybody who can open its folder can read it" in prompts.asked[-1]
    assert not prompts.suggestions
    readiness.press("printButton", dialog)
    qtbot.waitUntil(lambda: bool(prompts.told))
    ((_, _, pdf),) = readiness.printers.printed
    assert b"/Lang (ar)" in pdf


def test_a_request_for_advice_waits_for_a_topic(readiness: Readiness) -> None:
    readiness.press("adviceButton")
    dialog = readiness.dialog("ReadinessPrintDialog")
    assert not child(dialog, QPushButton, "printButton").isEnabled()
    child(dialog, QWidget, "check_training").setProperty("checked", True)
    readiness.press("printButton", dialog)
    readiness.qtbot.waitUntil(lambda: bool(readiness.printers.printed))


def test_below_level_2_the_card_says_whom_to_ask_and_of_when_that_is(
    readiness: Readiness, services: ServiceSet
) -> None:
    readiness.wait("connectLabel", "IFRC Global PGI team")
    assert "Choose the country" in readiness.text("connectLabel")
    readiness.press("contactsButton")
    dialog = readiness.dialog("ConnectDialog")
    choose(child(dialog, QComboBox, "countryCombo"), "NP")
    child(dialog, QLineEdit, "apmnEdit").setText("regional desk")
    readiness.press("saveButton", dialog)
    readiness.wait("connectLabel", "regional desk")
    assert "confirm with IFRC" in readiness.text("connectLabel")
    assert services.connections.card().known == Connections(
        "NP", {"APMN": services.connections.card().networks[1].contact}
    )


def test_the_detail_says_where_a_question_comes_from(
    qtbot: QtBot, surroundings: Surroundings, services: ServiceSet
) -> None:
    services.readiness.start()
    rate(services, "SK1", "A")
    readiness = Readiness(qtbot, surroundings)
    readiness.wait("levelBadge", "Level 0")
    readiness.select(0)
    for words in ("Certificates with dates", "paper seen", "Source:"):
        assert words in readiness.text("detailLabel")
