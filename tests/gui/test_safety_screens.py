"""The pages about safety, notes and plan, their dialogs, and the way to get help from everywhere."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from pgi_desk.domain.consent import ConsentPurpose
from pgi_desk.domain.safety_plan import PlanParts
from pgi_desk.domain.staff import Role
from pgi_desk.domain.suicide_risk import SKILL, SuicideAnswers
from pgi_desk.gui.desk_window import DeskWindow
from pgi_desk.gui.dialogs.contact_done_presenter import open_contact_done_dialog
from pgi_desk.gui.dialogs.flag_presenter import open_flag_dialog
from pgi_desk.gui.dialogs.help_presenter import open_help_dialog
from pgi_desk.gui.dialogs.own_plan_presenter import open_own_plan_dialog
from pgi_desk.gui.dialogs.safety_plan_presenter import open_safety_plan_dialog
from pgi_desk.gui.dialogs.safety_presenter import open_safety_dialog
from pgi_desk.gui.dialogs.safety_settings_presenter import open_safety_settings_dialog
from pgi_desk.gui.dialogs.suicide_presenter import open_suicide_dialog
from pgi_desk.gui.drafts import DraftSource, collect
from pgi_desk.gui.pages.safety_page import SafetyPage
from pgi_desk.gui.pages.safety_presenter import SafetyPagePresenter
from pgi_desk.gui.pages.staff_page import StaffPage
from pgi_desk.gui.pages.staff_presenter import StaffPresenter
from pgi_desk.gui.pages.support_page import SupportPage
from pgi_desk.gui.pages.support_presenter import SupportPresenter
from pgi_desk.gui.start_up import OpenDesk
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import ChangeSet
from pgi_desk.services.consents import RecordConsent
from pgi_desk.services.files import OpenFile
from pgi_desk.services.safety import AssessSafety
from pgi_desk.services.safety_plans import WriteSafetyPlan
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import Records, a_consent_entry
from tests.helpers.children import child, is_open
from tests.helpers.clock import FixedClock
from tests.helpers.fake_prompts import FakePrompts
from tests.helpers.inline_jobs import InlineJobs
from tests.helpers.letter_outputs import MemoryPrinters

HURT = {"injury_or_pain": "yes"}


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    host = QWidget()
    qtbot.addWidget(host)
    host.show()
    yield host
    host.close()


@pytest.fixture
def page(surroundings: Surroundings, records: Records, qtbot: QtBot) -> SafetyPage:
    made = SafetyPage()
    presenter = SafetyPagePresenter(made, surroundings)
    qtbot.addWidget(made)
    made.show()
    presenter.activate(records.case_code)
    return made


@pytest.fixture
def notes(surroundings: Surroundings, records: Records, qtbot: QtBot) -> SupportPage:
    made = SupportPage()
    presenter = SupportPresenter(made, surroundings)
    qtbot.addWidget(made)
    made.show()
    presenter.activate(records.case_code)
    return made


def drain() -> None:
    """Let answers of use cases arrive."""
    for _ in range(8):
        QApplication.processEvents()


def click(screen: QWidget, name: str) -> None:
    drain()
    button = child(screen, QPushButton, name)
    assert button.isEnabled(), button.toolTip()
    button.click()
    drain()


def dialog() -> QDialog:
    drain()
    found = QApplication.activeModalWidget()
    assert isinstance(found, QDialog)
    return found


def answer(screen: QWidget, question: str, said: str) -> None:
    drain()
    child(screen, QRadioButton, f"answer_{question}_{said}").setChecked(True)


def choose(screen: QWidget, name: str, code: str) -> None:
    drain()
    combo = child(screen, QComboBox, name)
    place = combo.findData(code)
    assert place >= 0, code
    combo.setCurrentIndex(place)


def cells(screen: QWidget, name: str, column: int) -> list[str]:
    drain()
    model = child(screen, QTableView, name).model()
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def text(screen: QWidget, name: str) -> str:
    drain()
    return child(screen, QLabel, name).text()


def announce(surroundings: Surroundings, changes: ChangeSet) -> None:
    surroundings.hub.announce(changes)
    drain()


def as_worker(surroundings: Surroundings) -> Surroundings:
    """The same desk with a case worker at it."""
    services = surroundings.services
    desk = replace(services.desk, member=replace(services.desk.member, role=Role.CASE_WORKER))
    second = replace(services.safety.second_person, desk=desk)
    safety = replace(services.safety, desk=desk, second_person=second)
    plans = replace(services.case_plans, desk=desk, second_person=second)
    return replace(surroundings, services=replace(services, desk=desk, safety=safety, case_plans=plans))


class TestPage:
    def test_nothing_is_known_at_first_and_nobody_is_reminded(self, page: SafetyPage) -> None:
        assert text(page, "levelLabel") == "Safety was not assessed yet."
        assert "nobody is reminded" in text(page, "stopsLabel")
        assert cells(page, "openTable", 0) == []

    def test_the_level_says_what_led_to_it_and_what_is_not_known(
        self, page: SafetyPage, services: ServiceSet, records: Records, surroundings: Surroundings
    ) -> None:
        announce(surroundings, services.safety.assess(AssessSafety(records.case_code, HURT)))
        assert "injury or severe pain" in text(page, "levelLabel")
        assert "safe place for tonight" in text(page, "unknownLabel")
        assert "looked at again" in text(page, "dueLabel")
        assert "Next contact" not in text(page, "dueLabel")
        assert cells(page, "historyTable", 1) == ["Safety assessed"]

    def test_a_contact_is_to_do_only_with_consent_and_red_when_late(
        self,
        page: SafetyPage,
        services: ServiceSet,
        records: Records,
        surroundings: Surroundings,
        clock: FixedClock,
    ) -> None:
        services.safety.assess(AssessSafety(records.case_code, HURT))
        entry = a_consent_entry(services, ConsentPurpose.FOLLOW_UP)
        announce(surroundings, services.consents.record(RecordConsent(records.case_code, entry)).changes)
        assert "Safe contact with the person" in cells(page, "openTable", 1)
        clock.forward(days=2)
        announce(surroundings, services.safety_tasks.worried(records.case_code))
        assert cells(page, "openTable", 0)[0].startswith("OVERDUE")
        model = child(page, QTableView, "openTable").model()
        colour = model.index(0, 0).data(Qt.ItemDataRole.ForegroundRole)
        assert colour is not None
        assert colour.color() == page.palette().brightText().color()

    def test_the_steps_about_suicide_are_closed_without_the_skill(
        self, page: SafetyPage, services: ServiceSet, surroundings: Surroundings
    ) -> None:
        button = child(page, QPushButton, "suicideButton")
        assert not button.isEnabled()
        assert "training" in button.toolTip()
        today = services.desk.clock.today()
        announce(surroundings, services.skills.record(services.desk.member.staff_id, SKILL, today))
        assert button.isEnabled()

    def test_a_flag_comes_down_with_a_reason_and_a_worry_is_settled_with_a_word(
        self, page: SafetyPage, services: ServiceSet, records: Records
    ) -> None:
        click(page, "flagButton")
        flag = dialog()
        choose(flag, "kindCombo", "missing_child")
        click(flag, "saveButton")
        click(page, "helpButton")
        click(dialog(), "closeButton")
        assert len(cells(page, "openTable", 0)) == 2
        for row in ("Missing child: act now with the focal point", "A colleague is worried: get help"):
            table = child(page, QTableView, "openTable")
            table.selectRow(cells(page, "openTable", 1).index(row))
            click(page, "doneButton")
            child(dialog(), QPlainTextEdit, "reasonEdit").setPlainText("Found at school.")
            click(dialog(), "actionButton")
        assert cells(page, "openTable", 0) == []
        assert any(line.startswith("Flag taken down") for line in cells(page, "historyTable", 1))


class TestAssessing:
    def test_the_level_follows_the_answers_at_once_and_unknown_is_amber(
        self, window: QWidget, surroundings: Surroundings, records: Records, services: ServiceSet
    ) -> None:
        made = open_safety_dialog(window, surroundings, records.case_code)
        badge = child(made, QLabel, "levelBadge")
        assert (badge.text(), badge.property("tone")) == ("Medium", "warning")
        answer(made, "injury_or_pain", "yes")
        assert (badge.text(), badge.property("tone")) == ("High", "danger")
        click(made, "saveButton")
        assert services.cases.view(records.case_code).detail.risk_level == "high"

    def test_lowering_asks_a_case_worker_for_a_reason_and_a_second_person(
        self, window: QWidget, surroundings: Surroundings, records: Records, services: ServiceSet, prompts: FakePrompts
    ) -> None:
        services.safety.assess(AssessSafety(records.case_code, HURT))
        made = open_safety_dialog(window, as_worker(surroundings), records.case_code)
        assert not child(made, QGroupBox, "loweredBox").isVisible()
        choose(made, "levelCombo", "low")
        assert child(made, QGroupBox, "secondBox").isVisible()
        click(made, "saveButton")
        assert text(made, "problemLabel") == "This field must not be empty."
        child(made, QPlainTextEdit, "reasonEdit").setPlainText("Moved to another town.")
        choose(made, "secondCombo", "second")
        click(made, "saveButton")
        assert "Jonah Prestwold" in prompts.asked[-1]
        assert not is_open(made)
        newest = services.safety.view(records.case_code).record.assessments[-1]
        assert (newest.level, newest.approved_by, newest.approval) == ("low", "second", "by_name")

    def test_the_last_answers_are_there_to_begin_with(
        self, window: QWidget, surroundings: Surroundings, records: Records, services: ServiceSet
    ) -> None:
        services.safety.assess(AssessSafety(records.case_code, HURT))
        made = open_safety_dialog(window, surroundings, records.case_code)
        drain()
        assert child(made, QRadioButton, "answer_injury_or_pain_yes").isChecked()
        made.reject()


class TestSteps:
    def test_what_to_do_now_follows_every_answer(
        self, window: QWidget, surroundings: Surroundings, records: Records, services: ServiceSet
    ) -> None:
        services.skills.record(services.desk.member.staff_id, SKILL, services.desk.clock.today())
        made = open_suicide_dialog(window, surroundings, records.case_code)
        answer(made, "thoughts", "no")
        assert text(made, "resultBadge") == "No thoughts of suicide"
        assert not child(made, QRadioButton, "answer_plan_yes").isVisible()
        answer(made, "thoughts", "yes")
        assert child(made, QRadioButton, "answer_plan_yes").isVisible()
        for question in ("plan", "means", "intent_now"):
            answer(made, question, "yes")
        assert text(made, "actionsLabel").startswith("•  Stay with the person")
        click(made, "saveButton")
        assert services.cases.view(records.case_code).detail.risk_level == "high"

    def test_a_no_to_the_first_question_leaves_hidden_answers_unasked(
        self, window: QWidget, surroundings: Surroundings, records: Records, services: ServiceSet
    ) -> None:
        services.skills.record(services.desk.member.staff_id, SKILL, services.desk.clock.today())
        made = open_suicide_dialog(window, surroundings, records.case_code)
        for question in ("plan", "means", "intent_now"):
            answer(made, question, "yes")
        answer(made, "thoughts", "no")
        assert text(made, "resultBadge") == "No thoughts of suicide"
        answer(made, "thoughts", "yes")
        assert child(made, QRadioButton, "answer_plan_yes").isChecked()
        answer(made, "thoughts", "no")
        click(made, "saveButton")
        (kept,) = services.safety.view(records.case_code).record.screenings
        assert (kept.result, kept.answers) == ("none", SuicideAnswers(thoughts="no"))

    def test_without_the_skill_it_is_refused(
        self, window: QWidget, surroundings: Surroundings, records: Records
    ) -> None:
        made = open_suicide_dialog(window, surroundings, records.case_code)
        click(made, "saveButton")
        assert "training" in text(made, "problemLabel")
        made.reject()


class TestOtherDialogs:
    def test_a_flag_shows_deadline_reasons_and_the_duty_to_report(
        self, window: QWidget, surroundings: Surroundings, records: Records
    ) -> None:
        made = open_flag_dialog(window, surroundings, records.case_code)
        choose(made, "kindCombo", "imminent_danger")
        assert "1 hour" in text(made, "deadlineLabel")
        assert "Imminent danger to someone else" in text(made, "reasonsLabel")
        assert "NOT YET CLARIFIED" in text(made, "dutyLabel")
        choose(made, "kindCombo", "")
        click(made, "saveButton")
        assert child(made, QWidget, "problemFrame").isVisible()
        made.reject()

    def test_help_shows_the_numbers_of_the_branch(
        self, window: QWidget, surroundings: Surroundings, services: ServiceSet
    ) -> None:
        settings = open_safety_settings_dialog(window, surroundings)
        drain()
        child(settings, QLineEdit, "who1Edit").setText("Duty desk")
        child(settings, QLineEdit, "number1Edit").setText("+000 55 1")
        child(settings, QSpinBox, "high_contactSpin").setValue(5)
        click(settings, "saveButton")
        assert services.safety_settings.settings().intervals["high"].contact_days == 5
        made = open_help_dialog(window, surroundings)
        assert "Duty desk" in text(made, "numbersLabel")
        assert "noted that you are worried" in text(made, "savedLabel")
        click(made, "closeButton")
        assert [row.kind for row in services.overview.today().safety] == ["worried"]

    def test_without_numbers_help_says_whom_to_call_all_the_same(
        self, window: QWidget, surroundings: Surroundings
    ) -> None:
        made = open_help_dialog(window, surroundings)
        assert "focal point" in text(made, "numbersLabel")
        click(made, "closeButton")

    def test_a_plan_begins_with_the_version_that_holds(
        self, window: QWidget, surroundings: Surroundings, records: Records, services: ServiceSet
    ) -> None:
        for words in ("Is followed.", "Is followed home."):
            made = open_safety_plan_dialog(window, surroundings, records.case_code)
            drain()
            child(made, QPlainTextEdit, "concernEdit").setPlainText(words)
            click(made, "saveButton")
        plans = services.safety_plans.of_case(records.case_code)
        assert [(plan.number, plan.parts.concern) for plan in plans] == [(1, "Is followed."), (2, "Is followed home.")]
        made = open_safety_plan_dialog(window, surroundings, records.case_code)
        drain()
        assert child(made, QPlainTextEdit, "concernEdit").toPlainText() == "Is followed home."
        made.reject()

    def test_a_plan_that_was_left_unfinished_never_overtakes_a_colleagues(
        self, window: QWidget, surroundings: Surroundings, records: Records, services: ServiceSet
    ) -> None:
        made = open_safety_plan_dialog(window, surroundings, records.case_code)
        drain()
        child(made, QPlainTextEdit, "concernEdit").setPlainText("Typed before the lock.")
        (left,) = collect()
        made.reject()
        services.safety_plans.write(WriteSafetyPlan(records.case_code, PlanParts(concern="Of a colleague.")))
        made = open_safety_plan_dialog(window, surroundings, records.case_code)
        made.findChildren(DraftSource)[0].take_up("d1", left.content)
        drain()
        assert child(made, QPlainTextEdit, "concernEdit").toPlainText() == "Typed before the lock."
        click(made, "saveButton")
        assert "changed after you opened it" in text(made, "problemLabel")
        assert len(services.safety_plans.of_case(records.case_code)) == 1
        made.reject()

    @pytest.mark.usefixtures("accustomed")
    def test_the_plan_is_printed_only_when_it_is_safe_and_never_saved(
        self, window: QWidget, page: SafetyPage, surroundings: Surroundings, records: Records, services: ServiceSet
    ) -> None:
        button = child(page, QPushButton, "paperButton")
        assert not button.isEnabled()
        assert "ask for one" in button.toolTip()
        click(page, "planButton")
        child(dialog(), QPlainTextEdit, "concernEdit").setPlainText("Is followed.")
        child(dialog(), QCheckBox, "copyAskedCheck").setChecked(True)
        assert "No copy" in text(dialog(), "copyLabel")
        child(dialog(), QCheckBox, "copySafeCheck").setChecked(True)
        click(dialog(), "saveButton")
        drain()
        assert button.isEnabled()
        printers = MemoryPrinters()
        made = open_own_plan_dialog(window, surroundings, printers.outputs(), records.case_code)
        choose(made, "languageCombo", "ar")
        click(made, "saveButton")
        ((_, copies, pdf),) = printers.printed
        assert (copies, b"/Lang (ar)" in pdf) == (1, True)
        assert not is_open(made)
        assert services.audit.page()[0].action == "safety.plan_print"

    def test_who_wants_no_contact_is_told_about_consent(
        self, window: QWidget, surroundings: Surroundings, records: Records
    ) -> None:
        made = open_contact_done_dialog(window, surroundings, records.case_code)
        choose(made, "outcomeCombo", "wants_none")
        assert "Withdraw the consent" in text(made, "wantsNoneLabel")
        click(made, "saveButton")
        assert not is_open(made)

    def test_whoever_spoke_with_somebody_at_high_risk_is_asked_to_talk_about_it(
        self,
        window: QWidget,
        surroundings: Surroundings,
        services: ServiceSet,
        records: Records,
        prompts: FakePrompts,
    ) -> None:
        services.safety.assess(AssessSafety(records.case_code, HURT))
        for outcome, told in (("not_reached", 0), ("reached", 1)):
            made = open_contact_done_dialog(window, surroundings, records.case_code)
            choose(made, "outcomeCombo", outcome)
            click(made, "saveButton")
            assert len(prompts.told) == told
        assert "72 hours" in prompts.told[0]


class TestNotesAndPlan:
    def test_a_note_is_corrected_by_another_one(
        self, notes: SupportPage, services: ServiceSet, records: Records
    ) -> None:
        click(notes, "noteButton")
        choose(dialog(), "kindCombo", "told")
        child(dialog(), QPlainTextEdit, "textEdit").setPlainText("Wants to call home.")
        click(dialog(), "saveButton")
        child(notes, QTableView, "noteTable").selectRow(0)
        assert text(notes, "noteText") == "Wants to call home."
        click(notes, "correctButton")
        assert child(dialog(), QPlainTextEdit, "textEdit").toPlainText() == "Wants to call home."
        child(dialog(), QPlainTextEdit, "textEdit").setPlainText("Wants to write home.")
        click(dialog(), "saveButton")
        first, second = services.notes.of_case(records.case_code).notes
        assert second.corrects == first.note_id
        assert set(cells(notes, "noteTable", 1)) == {
            "Told by the person (correction)",
            "Told by the person (corrected later)",
        }

    def test_first_aid_is_noted_and_corrected(self, notes: SupportPage, services: ServiceSet, records: Records) -> None:
        click(notes, "pfaButton")
        click(dialog(), "saveButton")
        assert child(dialog(), QWidget, "problemFrame").isVisible()
        child(dialog(), QPlainTextEdit, "saysEdit").setPlainText("Sleep")
        click(dialog(), "saveButton")
        child(notes, QTableView, "noteTable").selectRow(0)
        click(notes, "correctButton")
        child(dialog(), QPlainTextEdit, "saysEdit").setPlainText("Sleep and water")
        click(dialog(), "saveButton")
        assert [one.pfa.says_they_need for one in services.notes.of_case(records.case_code).pfa_notes] == [
            "Sleep",
            "Sleep and water",
        ]
        kinds = {row.kind for row in services.cases.view(records.case_code).timeline}
        assert "pfa_note" in kinds

    def test_a_goal_is_set_followed_and_approved(
        self, notes: SupportPage, services: ServiceSet, prompts: FakePrompts
    ) -> None:
        assert not child(notes, QPushButton, "approveButton").isEnabled()
        click(notes, "goalButton")
        choose(dialog(), "domainCombo", "health")
        child(dialog(), QLineEdit, "objectiveEdit").setText("See a doctor")
        click(dialog(), "saveButton")
        assert cells(notes, "goalTable", 1) == ["See a doctor"]
        click(notes, "approveButton")
        choose(dialog(), "decisionCombo", "approved")
        click(dialog(), "saveButton")
        assert child(dialog(), QWidget, "problemFrame").isVisible()
        choose(dialog(), "secondCombo", "second")
        click(dialog(), "saveButton")
        assert "Jonah Prestwold" in prompts.asked[-1]
        assert text(notes, "planBadge") == "Approved"
        child(notes, QTableView, "goalTable").selectRow(0)
        click(notes, "changeGoalButton")
        assert "approved" in text(dialog(), "approvalLabel")
        choose(dialog(), "stateCombo", "met")
        click(dialog(), "saveButton")
        assert (cells(notes, "goalTable", 4), text(notes, "planBadge")) == (["Met"], "Approved")

    def test_a_goal_that_is_late_says_so(
        self, notes: SupportPage, clock: FixedClock, surroundings: Surroundings
    ) -> None:
        click(notes, "goalButton")
        choose(dialog(), "domainCombo", "other")
        child(dialog(), QLineEdit, "objectiveEdit").setText("Call home")
        click(dialog(), "saveButton")
        clock.forward(days=3)
        notes.note_wanted.emit()
        choose(dialog(), "kindCombo", "told")
        child(dialog(), QPlainTextEdit, "textEdit").setPlainText("Called.")
        click(dialog(), "saveButton")
        assert cells(notes, "goalTable", 4) == ["OVERDUE: Not started"]


def test_the_coordinator_records_who_may_ask_and_takes_it_back(
    surroundings: Surroundings, prompts: FakePrompts, qtbot: QtBot
) -> None:
    staff = StaffPage()
    presenter = StaffPresenter(staff, surroundings)
    qtbot.addWidget(staff)
    staff.show()
    presenter.activate("")
    for shown in ("Yes", "–"):
        drain()
        child(staff, QTableView, "table").selectRow(1)
        click(staff, "skillButton")
        assert cells(staff, "table", 5)[1] == shown
    assert len(prompts.asked) == 2


def test_from_the_first_page_a_volunteer_gets_help_and_a_late_high_risk_leads_to_its_page(
    opened: OpenFile, services: ServiceSet, records: Records, clock: FixedClock, qtbot: QtBot
) -> None:
    services.safety.assess(AssessSafety(records.case_code, HURT))
    entry = a_consent_entry(services, ConsentPurpose.FOLLOW_UP)
    services.consents.record(RecordConsent(records.case_code, entry))
    clock.forward(days=2)
    desk = DeskWindow(
        OpenDesk(opened.path, services, opened.store), InlineJobs(), MemoryPrinters().outputs(), "en", FakePrompts()
    )
    qtbot.addWidget(desk.window)
    desk.window.show()
    click(desk.window, "helpNowButton")
    click(dialog(), "closeButton")
    desk.go("home")
    home = desk.window.current_page()
    assert home is not None
    table = child(home, QTableView, "table")
    assert cells(home, "table", 4)[:2] == ["OVERDUE: Risk: High", ""]
    colour = table.model().index(0, 4).data(Qt.ItemDataRole.ForegroundRole)
    assert colour.color() == home.palette().brightText().color()
    table.selectRow(1)
    click(home, "openButton")
    child(dialog(), QPlainTextEdit, "reasonEdit").setPlainText("Two of us went.")
    click(dialog(), "actionButton")
    assert len(cells(home, "table", 0)) == 1
    table.selectRow(0)
    click(home, "openButton")
    assert isinstance(desk.window.current_page(), SafetyPage)
    assert services.overview.today().safety[0].due_at == clock.now() - timedelta(days=1)
