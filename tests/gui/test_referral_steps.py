"""Beside a preparation: options, steps, time that is left for care; and a letter that waits for its open steps."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDialog,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QTabWidget,
    QTimeEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from pgi_desk.domain.consent import ConsentPurpose
from pgi_desk.domain.identifiers import ReferralId
from pgi_desk.domain.referral_plan import ReferralPlan
from pgi_desk.gui.dialogs.plan_presenter import open_plan_dialog
from pgi_desk.gui.pages.case_page import CasePage
from pgi_desk.gui.pages.case_presenter import CasePresenter
from pgi_desk.gui.pages.letter_page import LetterPage
from pgi_desk.gui.pages.letter_presenter import LetterPresenter
from pgi_desk.gui.pages.referral_page import ReferralPage
from pgi_desk.gui.pages.referral_presenter import ReferralPresenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.gui.widgets.date_field import day_of, moment_of, set_moment
from pgi_desk.services.consents import RecordConsent
from pgi_desk.services.referral_plans import Preparing
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import Records, a_consent_entry, prepare_referral, record_plan, settle_steps
from tests.helpers.children import child, is_open
from tests.helpers.fake_prompts import FakePrompts
from tests.helpers.letter_outputs import MemoryPrinters

pytestmark = pytest.mark.usefixtures("accustomed")


def press(screen: QWidget, name: str) -> None:
    QTest.mouseClick(child(screen, QPushButton, name), Qt.MouseButton.LeftButton)


def choose(screen: QWidget, name: str, code: str) -> None:
    combo = child(screen, QComboBox, name)
    combo.setCurrentIndex(combo.findData(code))


def text(screen: QWidget, name: str) -> str:
    return child(screen, QLabel, name).text()


def write(screen: QWidget, name: str, words: str) -> None:
    child(screen, QLineEdit, name).setText(words)


def plan_of(services: ServiceSet, records: Records, referral_id: ReferralId | None = None) -> ReferralPlan:
    return services.plans.sheet(Preparing(records.case_code, referral_id)).plan


def open_dialog(window: QWidget, qtbot: QtBot) -> QDialog:
    """The one dialog over a page, once it is there."""
    qtbot.waitUntil(lambda: any(is_open(one) for one in window.findChildren(QDialog)))
    (dialog,) = [one for one in window.findChildren(QDialog) if is_open(one)]
    return dialog


@pytest.fixture
def page(qtbot: QtBot, surroundings: Surroundings, records: Records) -> ReferralPage:
    made = ReferralPage()
    made.resize(1240, 700)
    qtbot.addWidget(made)
    made.show()
    ReferralPresenter(made, surroundings).activate(records.case_code)
    qtbot.waitUntil(lambda: made.findChild(QCheckBox, "step_need_named") is not None)
    return made


class TestOptions:
    def test_the_page_says_that_none_are_recorded_and_then_which(
        self, page: ReferralPage, services: ServiceSet, records: Records, qtbot: QtBot
    ) -> None:
        assert "one of them doing nothing" in text(page, "planLabel")
        press(page, "planButton")
        dialog = open_dialog(page, qtbot)
        qtbot.waitUntil(lambda: child(dialog, QLineEdit, "thisNameEdit").text() == "Harbour Street Clinic")
        write(dialog, "thisGoodEdit", "A nurse looks at it")
        press(dialog, "saveButton")
        qtbot.waitUntil(lambda: "at least two options" in text(dialog, "problemLabel"))
        write(dialog, "nothingBadEdit", "The wound stays open")
        choose(dialog, "choiceCombo", "this_service")
        press(dialog, "saveButton")
        qtbot.waitUntil(lambda: "The person chose" in text(page, "planLabel"))
        options = {option.kind: option.benefits or option.risks for option in plan_of(services, records).options}
        assert options == {"this_service": "A nurse looks at it", "nothing_now": "The wound stays open"}

    def test_nothing_now_ends_without_a_referral(
        self,
        page: ReferralPage,
        surroundings: Surroundings,
        services: ServiceSet,
        records: Records,
        prompts: FakePrompts,
        qtbot: QtBot,
    ) -> None:
        end = child(page, QPushButton, "endButton")
        assert end.isHidden()
        surroundings.hub.announce(record_plan(services, records.case_code, choice="nothing_now"))
        qtbot.waitUntil(end.isVisible)
        with qtbot.waitSignal(surroundings.navigator.wanted) as went:
            press(page, "endButton")
        assert went.args == ["case", records.case_code]
        assert "nothing leaves" in prompts.asked[0]
        ended = [row for row in services.cases.view(records.case_code).timeline if row.kind == "plan"]
        assert [row.code for row in ended] == ["nothing_now"]

    def test_the_case_shows_that_it_ended_so(
        self, surroundings: Surroundings, services: ServiceSet, records: Records, qtbot: QtBot
    ) -> None:
        record_plan(services, records.case_code, choice="nothing_now", own_words="Not today.")
        services.plans.end_without_referral(records.case_code)
        case = CasePage()
        qtbot.addWidget(case)
        CasePresenter(case, surroundings).activate(records.case_code)
        table = child(case, QTableView, "table")
        qtbot.waitUntil(lambda: table.model() is not None and table.model().rowCount() > 0)
        model = table.model()
        rows = [[str(model.index(row, column).data()) for column in range(4)] for row in range(model.rowCount())]
        assert ["15 Jun 2026", "Options were weighed", "Not today.", "Nothing for now"] in rows

    def test_a_handover_is_kept_with_its_hour_and_role(
        self, surroundings: Surroundings, services: ServiceSet, records: Records, qtbot: QtBot
    ) -> None:
        parent = QWidget()
        qtbot.addWidget(parent)
        parent.show()
        dialog = open_plan_dialog(parent, surroundings, Preparing(records.case_code))
        qtbot.waitUntil(child(dialog, QPushButton, "saveButton").isEnabled)
        child(dialog, QCheckBox, "calledCheck").setChecked(True)
        press(dialog, "saveButton")
        qtbot.waitUntil(lambda: "took the call" in text(dialog, "problemLabel"))
        tabs = child(dialog, QTabWidget, "tabs")
        assert tabs.tabText(tabs.currentIndex()) == "Telephone"
        choose(dialog, "calledRoleCombo", "doctor_or_nurse")
        press(dialog, "saveButton")
        qtbot.waitUntil(lambda: not is_open(dialog))
        handover = plan_of(services, records).handover
        assert (handover.at, handover.role) == (services.desk.clock.now(), "doctor_or_nurse")


class TestSteps:
    def test_a_tick_is_stored_at_once_and_the_tab_counts_what_is_open(
        self, page: ReferralPage, services: ServiceSet, records: Records, qtbot: QtBot
    ) -> None:
        tabs = child(page, QTabWidget, "sideTabs")
        qtbot.waitUntil(lambda: "(9 open)" in tabs.tabText(1) or "(10 open)" in tabs.tabText(1))
        before = tabs.tabText(1)
        child(page, QCheckBox, "step_need_named").click()
        qtbot.waitUntil(lambda: tabs.tabText(1) != before)
        assert plan_of(services, records).steps_done == ("need_named",)

    def test_what_the_records_show_is_ticked_and_cannot_be_changed(self, page: ReferralPage, qtbot: QtBot) -> None:
        checked = child(page, QCheckBox, "step_provider_checked")
        qtbot.waitUntil(checked.isChecked)
        assert not checked.isEnabled()
        assert "itself" in checked.toolTip()
        consent = child(page, QCheckBox, "step_consent_taken")
        assert not consent.isChecked()
        assert not consent.isEnabled()

    def test_an_emergency_is_not_ticked_but_recorded(self, page: ReferralPage, qtbot: QtBot) -> None:
        voice = child(page, QCheckBox, "step_voice_first")
        assert voice.isEnabled()
        choose(page, "priorityCombo", "emergency")
        qtbot.waitUntil(lambda: not voice.isEnabled())
        assert "by telephone first" in text(page, "planLabel")

    def test_the_due_time_is_said_in_hours_and_as_a_moment(self, page: ReferralPage, qtbot: QtBot) -> None:
        assert "within 14 days" in text(page, "dueLabel")
        assert "confirm by \u206822 Jun 2026" in text(page, "dueLabel")  # half of the time
        choose(page, "priorityCombo", "emergency")
        qtbot.waitUntil(lambda: "within 24 hours" in text(page, "dueLabel"))
        assert "within 1 hour, by \u206815 Jun 2026, 10:00" in text(page, "dueLabel")
        assert "3 hours, by \u206815 Jun 2026, 12:00" in text(page, "dueLabel")
        choose(page, "priorityCombo", "urgent")
        qtbot.waitUntil(lambda: "within 72 hours" in text(page, "dueLabel"))


class TestHealthWindows:
    def test_they_are_shown_for_care_after_sexual_violence_alone(self, page: ReferralPage) -> None:
        frame = child(page, QFrame, "windowsFrame")
        choose(page, "serviceTypeCombo", "physical_health_care")
        assert frame.isHidden()
        choose(page, "serviceTypeCombo", "care_after_sexual_violence")
        assert not frame.isHidden()
        assert "within 72 hours" in text(page, "windowsLabel")
        assert "within 120 hours" in text(page, "windowsLabel")
        assert not child(page, QCheckBox, "toldCheck").isChecked()
        assert not child(page, QTimeEdit, "eventTimeEdit").isEnabled()

    @pytest.mark.parametrize(
        ("hours_ago", "said"),
        [(20, ("52 hours are left", "100 hours are left")), (100, ("72 hours passed", "20 hours are left"))],
    )
    def test_hours_left_are_counted_from_what_the_person_told(
        self, page: ReferralPage, services: ServiceSet, hours_ago: int, said: tuple[str, str]
    ) -> None:
        choose(page, "serviceTypeCombo", "care_after_sexual_violence")
        child(page, QCheckBox, "toldCheck").setChecked(True)
        event = services.desk.clock.now() - timedelta(hours=hours_ago)
        day, hour = child(page, QWidget, "eventDateEdit"), child(page, QTimeEdit, "eventTimeEdit")
        set_moment(day, hour, event)  # type: ignore[arg-type]  # a QDateEdit, found as a widget
        assert moment_of(day, hour) == event  # type: ignore[arg-type]
        shown = text(page, "windowsLabel")
        assert all(part in shown for part in said)
        assert ("Care is still useful" in shown) == (hours_ago == 100)

    def test_a_day_in_the_future_is_said_to_be_one(self, page: ReferralPage, services: ServiceSet) -> None:
        choose(page, "serviceTypeCombo", "care_after_sexual_violence")
        child(page, QCheckBox, "toldCheck").setChecked(True)
        day, hour = child(page, QWidget, "eventDateEdit"), child(page, QTimeEdit, "eventTimeEdit")
        set_moment(day, hour, services.desk.clock.now() + timedelta(days=2))  # type: ignore[arg-type]
        assert "future" in text(page, "windowsLabel")


def test_a_paper_that_can_put_somebody_in_danger_is_warned_of_and_none_is_the_default(page: ReferralPage) -> None:
    assert child(page, QComboBox, "copyCombo").currentData() == "no_copy"
    assert child(page, QLabel, "copyLabel").isHidden()
    choose(page, "copyCombo", "full_copy")
    assert "in danger" in text(page, "copyLabel")


def test_the_language_is_that_of_the_service_and_not_of_the_window(
    page: ReferralPage, surroundings: Surroundings, services: ServiceSet, records: Records, qtbot: QtBot
) -> None:
    languages = child(page, QComboBox, "languageCombo")
    assert languages.currentData() == "en"  # nothing is known of what the clinic reads
    with services.desk.work("test.write") as work:
        work.providers.update(replace(work.providers.get(records.legal), languages=("am", "ar", "fr")))
        work.commit()
    choose(page, "familyCombo", "legal")
    qtbot.waitUntil(lambda: child(page, QComboBox, "providerCombo").currentData() == records.legal)
    assert languages.currentData() == "fr"
    choose(page, "languageCombo", "ar")
    choose(page, "familyCombo", "health")
    choose(page, "familyCombo", "legal")
    qtbot.waitUntil(lambda: child(page, QComboBox, "providerCombo").currentData() == records.legal)
    assert languages.currentData() == "ar"  # what somebody chose for this service stays


@pytest.fixture
def agreed(services: ServiceSet, records: Records) -> ReferralId:
    """A referral to which the person agreed, with open steps."""
    referral_id = prepare_referral(services, records)
    referral = services.referrals.get(referral_id)
    entry = a_consent_entry(
        services, ConsentPurpose.REFERRAL, recipient=referral.provider_id, items_to_share=referral.items
    )
    services.consents.record(RecordConsent(referral.case_code, entry))
    services.referrals.confirm_consent(referral_id)
    return referral_id


class TestLetter:
    @pytest.fixture
    def printers(self) -> MemoryPrinters:
        return MemoryPrinters()

    @pytest.fixture
    def letter(
        self, qtbot: QtBot, surroundings: Surroundings, agreed: ReferralId, printers: MemoryPrinters
    ) -> LetterPage:
        page = LetterPage()
        qtbot.addWidget(page)
        page.resize(1240, 700)
        page.show()
        LetterPresenter(page, surroundings, printers.outputs()).activate(agreed)
        qtbot.waitUntil(child(page, QPushButton, "printButton").isEnabled)
        qtbot.waitUntil(lambda: "Looked at" in text(page, "stepsLabel"))
        return page

    def test_what_is_open_is_said_before_anything_leaves(self, letter: LetterPage) -> None:
        assert "At least two options explained" in text(letter, "stepsLabel")
        assert "Consent recorded" not in text(letter, "stepsLabel")

    def test_what_stays_is_listed_with_the_reason(self, letter: LetterPage) -> None:
        stays = text(letter, "staysLabel").replace("\u2068", "").replace("\u2069", "")
        assert "Name: not chosen for this letter, or not agreed" in stays
        assert "this kind of service does not need it" in stays
        assert "Case code" not in stays

    def test_printing_waits_for_the_open_steps_and_then_goes_on(
        self,
        letter: LetterPage,
        services: ServiceSet,
        records: Records,
        agreed: ReferralId,
        printers: MemoryPrinters,
        prompts: FakePrompts,
        qtbot: QtBot,
    ) -> None:
        press(letter, "printButton")
        dialog = open_dialog(letter, qtbot)
        qtbot.waitUntil(lambda: dialog.findChild(QLineEdit, "reason_fallback") is not None)
        assert printers.printed == []
        child(dialog, QCheckBox, "done_need_named").click()
        press(dialog, "saveButton")
        qtbot.waitUntil(lambda: "left out" in text(dialog, "problemLabel"))
        for line in dialog.findChildren(QLineEdit):
            if line.objectName().startswith("reason_") and line.isEnabled():
                line.setText("Agreed on the telephone.")
        press(dialog, "saveButton")
        qtbot.waitUntil(lambda: bool(prompts.told))
        assert len(printers.printed) == 1
        plan = plan_of(services, records, agreed)
        assert plan.steps_done == ("need_named",)
        assert {one.reason for one in plan.steps_skipped} == {"Agreed on the telephone."}
        assert services.referrals.get(agreed).state == "sent"

    def test_the_open_steps_begin_at_the_first_of_them(self, letter: LetterPage, qtbot: QtBot) -> None:
        press(letter, "stepsButton")
        dialog = open_dialog(letter, qtbot)
        qtbot.waitUntil(lambda: bool(dialog.findChildren(QCheckBox)))
        assert dialog.focusWidget() is dialog.findChildren(QCheckBox)[0]
        dialog.reject()

    def test_closing_the_question_leaves_the_letter_where_it_is(
        self, letter: LetterPage, services: ServiceSet, agreed: ReferralId, printers: MemoryPrinters, qtbot: QtBot
    ) -> None:
        press(letter, "printButton")
        press(open_dialog(letter, qtbot), "cancelButton")
        qtbot.waitUntil(child(letter, QPushButton, "printButton").isEnabled)
        assert printers.printed == []
        assert services.referrals.get(agreed).state == "consent_ok"

    def test_the_day_for_asking_how_it_went_is_chosen_with_the_way_and_ticks_its_step(
        self, letter: LetterPage, services: ServiceSet, records: Records, agreed: ReferralId, qtbot: QtBot
    ) -> None:
        settle_steps(services, agreed)
        press(letter, "stepsButton")
        dialog = open_dialog(letter, qtbot)
        qtbot.waitUntil(lambda: dialog.findChild(QLineEdit, "reason_follow_up") is not None)
        assert text(dialog, "titleLabel") == "After the letter left"
        press(dialog, "planButton")
        plan = open_dialog(dialog, qtbot)
        qtbot.waitUntil(child(plan, QPushButton, "saveButton").isEnabled)
        day = child(plan, QDateEdit, "followEdit")
        assert not day.isEnabled()
        child(plan, QCheckBox, "followCheck").setChecked(True)
        press(plan, "saveButton")
        qtbot.waitUntil(lambda: "no valid consent" in text(plan, "problemLabel"))
        entry = a_consent_entry(services, ConsentPurpose.FOLLOW_UP)
        services.consents.record(RecordConsent(records.case_code, entry))
        chosen = day_of(day)
        press(plan, "saveButton")
        qtbot.waitUntil(lambda: not is_open(plan))
        assert services.plans.sheet(Preparing(records.case_code, agreed)).follow_up == chosen
        qtbot.waitUntil(lambda: not child(dialog, QLineEdit, "reason_receipt").isHidden())
        qtbot.waitUntil(lambda: dialog.findChild(QLineEdit, "reason_follow_up") is None)
        dialog.reject()


def test_without_anything_that_leaves_the_letter_is_not_composed(page: ReferralPage, qtbot: QtBot) -> None:
    step = child(page, QCheckBox, "step_minimum_composed")
    qtbot.waitUntil(step.isChecked)
    for box in page.findChildren(QCheckBox):
        if box.objectName().startswith("leaves_"):
            box.setChecked(False)
    qtbot.waitUntil(lambda: not step.isChecked())
    child(page, QCheckBox, "leaves_health_information").setChecked(True)
    qtbot.waitUntil(lambda: "Nothing is recorded" in " ".join(one.text() for one in page.findChildren(QLabel)))
    assert not step.isChecked()
