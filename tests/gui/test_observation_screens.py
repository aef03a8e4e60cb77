"""What staff do to recognise somebody at risk: observe, answer by keyboard, review, record what others decided."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.domain.staff import Role
from pgi_desk.gui.dialogs.functioning_presenter import open_functioning_dialog
from pgi_desk.gui.dialogs.observe_presenter import open_observe_dialog
from pgi_desk.gui.dialogs.review_list_presenter import open_review_list_dialog
from pgi_desk.gui.dialogs.status_presenter import open_status_dialog
from pgi_desk.gui.pages.case_page import CasePage
from pgi_desk.gui.pages.case_presenter import CasePresenter
from pgi_desk.gui.pages.home_page import HomePage
from pgi_desk.gui.pages.home_presenter import HomePresenter
from pgi_desk.gui.pages.indicators_page import IndicatorsPage
from pgi_desk.gui.pages.indicators_presenter import IndicatorsPresenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.gui.widgets.code_combo import choose
from pgi_desk.services.observations import RecordObservations
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import Records
from tests.helpers.children import child
from tests.helpers.fake_prompts import FakePrompts


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    """A window to open dialogs over."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1200, 800)
    window.show()
    return window


@pytest.fixture
def page(surroundings: Surroundings, records: Records, qtbot: QtBot) -> IndicatorsPage:
    """The page over the adult's case."""
    made = IndicatorsPage()
    qtbot.addWidget(made)
    made.resize(1280, 700)
    made.show()
    IndicatorsPresenter(made, surroundings).activate(records.case_code)
    settle()
    return made


def settle() -> None:
    """Let jobs end and their answers arrive."""
    for _ in range(8):
        QApplication.processEvents()


def press(parent: QWidget, keys: str) -> None:
    table = child(parent, QTableView, "table")
    for key in keys:
        QTest.keyClick(table, Qt.Key(ord(key.upper())))
        settle()


def click(parent: QWidget, name: str) -> None:
    child(parent, QPushButton, name).click()
    settle()


def text_of(parent: QWidget, name: str) -> str:
    return child(parent, QLabel, name).text()


def section(page: QWidget, place: int) -> None:
    child(page, QListWidget, "sectionList").setCurrentRow(place)


def answers(services: ServiceSet, code: CaseCode) -> dict[str, str]:
    return {key: entry.answer for key, entry in services.observations.sheet(code).standing.items()}


def shown(parent: QWidget, row: int, column: int) -> str:
    model = child(parent, QTableView, "table").model()
    return str(model.data(model.index(row, column)))


class TestObserve:
    def test_it_says_first_that_nothing_is_asked(
        self, host: QWidget, surroundings: Surroundings, records: Records
    ) -> None:
        dialog = open_observe_dialog(host, surroundings, records.case_code)
        settle()
        assert "ask no questions" in text_of(dialog, "introLabel")
        assert "neither prove nor exclude" in text_of(dialog, "introLabel")
        dialog.close()

    def test_signs_are_answered_by_keyboard_and_stored_together(
        self, host: QWidget, surroundings: Surroundings, services: ServiceSet, records: Records, qtbot: QtBot
    ) -> None:
        dialog = open_observe_dialog(host, surroundings, records.case_code)
        settle()
        save = child(dialog, QPushButton, "saveButton")
        assert save.toolTip() == "Answer at least one row first."
        press(dialog, "123")
        child(dialog, QDateEdit, "dateEdit").setDate(QDate(2026, 6, 14))
        child(dialog, QPlainTextEdit, "noteEdit").setPlainText("By the harbour.")
        click(dialog, "saveButton")
        assert answers(services, records.case_code) == {"U01": "yes", "U02": "no", "U03": "unknown"}
        entry = services.observations.sheet(records.case_code).entries[0]
        assert (entry.source, entry.note, entry.observed_on.isoformat()) == (
            "observed",
            "By the harbour.",
            "2026-06-14",
        )

    def test_a_day_in_the_future_is_refused_and_the_answers_stay(
        self, host: QWidget, surroundings: Surroundings, services: ServiceSet, records: Records
    ) -> None:
        dialog = open_observe_dialog(host, surroundings, records.case_code)
        settle()
        press(dialog, "1")
        child(dialog, QDateEdit, "dateEdit").setDate(QDate(2026, 6, 16))
        click(dialog, "saveButton")
        assert child(dialog, QFrame, "problemFrame").isVisible()
        assert shown(dialog, 0, 1) == "Yes"
        assert answers(services, records.case_code) == {}
        dialog.close()

    def test_a_row_from_memory_is_marked_and_says_where_it_comes_from(
        self, host: QWidget, surroundings: Surroundings, records: Records
    ) -> None:
        dialog = open_observe_dialog(host, surroundings, records.case_code)
        settle()
        assert [shown(dialog, row, 3) for row in (6, 7)] == ["", "not yet verified"]
        child(dialog, QTableView, "table").selectRow(7)
        click(dialog, "sourceButton")
        prompts = surroundings.prompts
        assert isinstance(prompts, FakePrompts)
        assert "UNODC" in prompts.told[-1]
        assert "not yet verified" in prompts.told[-1]
        dialog.close()


class TestIndicators:
    def test_answers_change_the_level_and_name_the_rows_that_led_to_it(
        self, page: IndicatorsPage, services: ServiceSet, records: Records
    ) -> None:
        assert text_of(page, "concernBadge") == "Not enough information"
        section(page, 4)  # exploitation
        press(page, "11")
        section(page, 5)  # coercion at the destination
        press(page, "11")
        assert text_of(page, "concernBadge") == "Strong indication"
        assert "Excessive working days or hours" in text_of(page, "ledLabel")
        assert "Confiscation of documents at the destination" in text_of(page, "ledLabel")
        assert "The focal point looks at it today" in text_of(page, "stepsLabel")
        assert "neither prove nor exclude" in text_of(page, "proofLabel")
        assert services.observations.sheet(records.case_code).entries[0].source == "as_told"

    def test_no_figure_that_could_be_read_as_a_score_is_shown(self, page: IndicatorsPage) -> None:
        section(page, 4)
        press(page, "1123")
        texts = [label.text() for label in page.findChildren(QLabel)]
        assert not [text for text in texts if "score" in text.lower() or "%" in text or "victim" in text.lower()]

    def test_other_keys_answer_nothing(self, page: IndicatorsPage, services: ServiceSet, records: Records) -> None:
        section(page, 1)
        press(page, "4yn ")
        QTest.keyClick(child(page, QTableView, "table"), Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
        assert answers(services, records.case_code) == {}

    def test_a_changed_answer_keeps_the_earlier_one_and_outdates_the_review(
        self, page: IndicatorsPage, surroundings: Surroundings
    ) -> None:
        section(page, 5)
        press(page, "1")
        click(page, "reviewButton")
        assert "looked at it" in text_of(page, "reviewLabel")
        assert "now" not in text_of(page, "reviewLabel")
        child(page, QTableView, "table").selectRow(0)
        press(page, "2")
        assert "The level is another one now." in text_of(page, "reviewLabel")
        child(page, QTableView, "table").selectRow(0)
        click(page, "sourceButton")
        prompts = surroundings.prompts
        assert isinstance(prompts, FakePrompts)
        earlier = prompts.told[-1].split("newest first:")[1]
        assert earlier.index("No") < earlier.index("Yes")

    def test_elements_are_shown_as_recorded(self, page: IndicatorsPage) -> None:
        assert "Act: not recorded" in text_of(page, "elementsLabel")
        section(page, 13)
        press(page, "1")
        assert "Act: Recruitment" in text_of(page, "elementsLabel")
        assert "Means: not recorded" in text_of(page, "elementsLabel")

    def test_factors_are_graded_as_risk_and_as_protection(
        self, page: IndicatorsPage, services: ServiceSet, records: Records
    ) -> None:
        section(page, 14)
        child(page, QTableView, "table").selectRow(1)
        choose(child(page, QComboBox, "riskCombo"), "2")
        choose(child(page, QComboBox, "protectiveCombo"), "1")
        click(page, "factorButton")
        note = services.observations.sheet(records.case_code).factors["sex"]
        assert (note.risk, note.protective) == (2, 1)
        settle()
        assert (shown(page, 1, 1), shown(page, 1, 2)) == ("Risk: Strong", "Protection: Some")
        factors = text_of(page, "factorsLabel").translate({0x2068: None, 0x2069: None})
        assert factors == "Risk: Sex\nProtection: Sex"

    def test_a_child_is_not_asked_for_means(
        self, surroundings: Surroundings, services: ServiceSet, records: Records, qtbot: QtBot
    ) -> None:
        services.observations.record(RecordObservations(records.child_code, "delphi_labour", {"D4.01": "yes"}))
        made = IndicatorsPage()
        qtbot.addWidget(made)
        IndicatorsPresenter(made, surroundings).activate(records.child_code)
        settle()
        assert text_of(made, "concernBadge") == "Strong indication"
        assert "rules for children" in text_of(made, "ageLabel")
        assert "not asked for, because a child needs none" in text_of(made, "elementsLabel")
        assert "best-interest route" in text_of(made, "stepsLabel")
        section(made, 4)
        assert child(made, QTableView, "table").model().rowCount() == 8

    def test_nothing_of_another_case_stays_while_one_is_read(
        self, surroundings: Surroundings, services: ServiceSet, records: Records, qtbot: QtBot
    ) -> None:
        services.observations.record(RecordObservations(records.case_code, "delphi_labour", {"D5.01": "yes"}))
        made = IndicatorsPage()
        qtbot.addWidget(made)
        presenter = IndicatorsPresenter(made, surroundings)
        presenter.activate(records.case_code)
        settle()
        assert text_of(made, "concernBadge") == "Some indication"
        presenter.activate(records.child_code)
        assert (text_of(made, "concernBadge"), text_of(made, "codeLabel")) == ("", records.child_code)
        assert child(made, QTableView, "table").model().rowCount() == 0
        settle()
        assert text_of(made, "concernBadge") == "Not enough information"

    def test_who_may_not_review_is_told_why(
        self, surroundings: Surroundings, services: ServiceSet, records: Records, qtbot: QtBot
    ) -> None:
        worker = replace(services.desk, member=replace(services.desk.member, role=Role.CASE_WORKER))
        made = IndicatorsPage()
        qtbot.addWidget(made)
        IndicatorsPresenter(made, replace(surroundings, services=replace(services, desk=worker)))
        for name in ("reviewButton", "statusButton"):
            assert not child(made, QPushButton, name).isEnabled()
            assert "role" in child(made, QPushButton, name).toolTip()
        assert child(made, QPushButton, "yesButton").isEnabled()


class TestStatus:
    def test_a_decision_needs_who_when_and_where(
        self, host: QWidget, surroundings: Surroundings, services: ServiceSet, records: Records, qtbot: QtBot
    ) -> None:
        dialog = open_status_dialog(host, surroundings, records.case_code)
        settle()
        assert text_of(dialog, "nowLabel") == "Nothing is on record."
        choose(child(dialog, QComboBox, "statusCombo"), "ActualVictimOfTrafficking")
        click(dialog, "saveButton")
        assert "Who decided" in text_of(dialog, "problemLabel")
        choose(child(dialog, QComboBox, "decidedCombo"), "CourtOrProsecution")
        child(dialog, QLineEdit, "documentEdit").setText("Ruling 12/26")
        child(dialog, QLineEdit, "dayEdit").setText("2026-05")
        click(dialog, "saveButton")
        assert child(dialog, QFrame, "problemFrame").isVisible()
        child(dialog, QLineEdit, "dayEdit").setText("2026-05-04")
        click(dialog, "saveButton")
        (entry,) = services.statuses.of_case(records.case_code)
        assert (entry.decided_by, entry.document) == ("CourtOrProsecution", "Ruling 12/26")


class TestFunctioning:
    def test_answers_offer_needs_that_the_person_may_refuse(
        self, host: QWidget, surroundings: Surroundings, services: ServiceSet, records: Records, qtbot: QtBot
    ) -> None:
        dialog = open_functioning_dialog(host, surroundings, records.case_code)
        settle()
        for name in ("vis", "hear", "mob", "cog", "sc"):
            choose(child(dialog, QComboBox, f"{name}Combo"), "1")
        choose(child(dialog, QComboBox, "hearCombo"), "3")
        choose(child(dialog, QComboBox, "mobCombo"), "4")
        assert child(dialog, QCheckBox, "check_interpreter_sign").isChecked()
        child(dialog, QCheckBox, "check_transport").setChecked(False)
        click(dialog, "saveButton")
        assert "Each question needs an answer" in text_of(dialog, "problemLabel")
        choose(child(dialog, QComboBox, "comCombo"), "9")
        assert not child(dialog, QCheckBox, "check_transport").isChecked()
        click(dialog, "saveButton")
        sheet = services.functioning.sheet(records.case_code)
        assert sheet.last is not None
        assert (sheet.last.access_needs, sheet.disability) == (("interpreter_sign",), "yes")

    def test_a_child_is_not_asked_and_the_reason_is_said(
        self, host: QWidget, surroundings: Surroundings, records: Records
    ) -> None:
        dialog = open_functioning_dialog(host, surroundings, records.child_code)
        settle()
        assert "child functioning module" in text_of(dialog, "noticeLabel")
        assert not child(dialog, QPushButton, "saveButton").isEnabled()
        assert not child(dialog, QComboBox, "visCombo").isEnabled()
        dialog.close()


class TestReviewList:
    def test_a_case_that_waits_is_opened_from_the_list(
        self, host: QWidget, surroundings: Surroundings, services: ServiceSet, records: Records
    ) -> None:
        services.observations.record(RecordObservations(records.case_code, "delphi_labour", {"D5.01": "yes"}))
        went: list[tuple[str, str]] = []
        surroundings.navigator.wanted.connect(lambda page, key: went.append((page, key)))
        dialog = open_review_list_dialog(host, surroundings)
        settle()
        assert [shown(dialog, 0, column) for column in (0, 1)] == [records.case_code, "Some indication"]
        click(dialog, "openButton")
        assert went == [("indicators", records.case_code)]

    def test_it_stands_on_the_first_page_and_leads_to_the_review(
        self, surroundings: Surroundings, services: ServiceSet, records: Records, qtbot: QtBot
    ) -> None:
        services.observations.record(RecordObservations(records.case_code, "delphi_labour", {"D5.01": "yes"}))
        went: list[tuple[str, str]] = []
        surroundings.navigator.wanted.connect(lambda page, key: went.append((page, key)))
        home = HomePage()
        qtbot.addWidget(home)
        HomePresenter(home, surroundings).activate("")
        settle()
        table = child(home, QTableView, "table")
        line = [str(table.model().index(0, place).data()) for place in (1, 4, 6)]
        assert line == [records.case_code, "Some indication", "Review what was observed"]
        table.setCurrentIndex(table.model().index(0, 0))
        click(home, "openButton")
        assert went == [("indicators", records.case_code)]

    def test_nothing_waits_and_the_button_says_so(
        self, host: QWidget, surroundings: Surroundings, records: Records
    ) -> None:
        dialog = open_review_list_dialog(host, surroundings)
        settle()
        assert text_of(dialog, "countLabel") == "No case waits for a review."
        assert child(dialog, QPushButton, "openButton").toolTip() == "No case waits for a review."
        dialog.close()


def test_the_history_of_a_case_says_that_something_was_observed_and_not_what(
    surroundings: Surroundings, services: ServiceSet, records: Records, qtbot: QtBot
) -> None:
    services.observations.record(RecordObservations(records.case_code, "delphi_labour", {"D5.01": "yes"}))
    services.observations.record(RecordObservations(records.case_code, "unodc_signs", {"U05": "yes"}))
    services.observations.review(records.case_code)
    made = CasePage()
    qtbot.addWidget(made)
    CasePresenter(made, surroundings).activate(records.case_code)
    settle()
    model = child(made, QTableView, "table").model()
    lines = [" ".join(shown(made, row, column) for column in (1, 2)) for row in range(model.rowCount())]
    assert any("Indicators" in line for line in lines)
    assert any("Signs at first contact" in line for line in lines)
    assert any("Reviewed: Some indication" in line for line in lines)
    assert not [line for line in lines if "onfiscation" in line or "fear" in line]
