"""The consent ledger on the case page and the home page, decisions of two people, and telling without consent."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from pgi_desk.domain.consent import ConsentPurpose
from pgi_desk.domain.identifiers import ConsentId, ReferralId, StaffId
from pgi_desk.gui.dialogs.ask_anew_dialog import AskAnewDialog
from pgi_desk.gui.dialogs.best_interest_presenter import open_best_interest_dialog
from pgi_desk.gui.dialogs.consent_presenter import ConsentRequest, open_consent_dialog
from pgi_desk.gui.dialogs.shared_paper_dialog import SharedPaperDialog
from pgi_desk.gui.dialogs.shared_presenter import open_shared_dialog
from pgi_desk.gui.dialogs.unconsented_presenter import open_unconsented_dialog
from pgi_desk.gui.dialogs.withdrawal_presenter import open_withdrawal_dialog
from pgi_desk.gui.pages.case_page import CasePage
from pgi_desk.gui.pages.case_presenter import CasePresenter
from pgi_desk.gui.pages.home_page import HomePage
from pgi_desk.gui.pages.home_presenter import HomePresenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.consents import RecordConsent, WithdrawConsent
from pgi_desk.services.service_set import ServiceSet
from pgi_desk.services.staff import GiveWayIn
from tests.helpers.builders import Records, a_consent_entry, agree, prepare_referral
from tests.helpers.children import child
from tests.helpers.clock import FixedClock
from tests.helpers.fake_prompts import FakePrompts
from tests.helpers.letter_outputs import MemoryPrinters
from tests.helpers.principles import look_often
from tests.unit.services.fake_office import FakePaper

JONAHS_WORDS = "timber leather theme phantom cup"


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    widget.resize(1000, 700)
    qtbot.addWidget(widget)
    widget.show()
    return widget


@pytest.fixture
def case(qtbot: QtBot, surroundings: Surroundings, records: Records) -> CasePage:
    page = CasePage()
    qtbot.addWidget(page)
    CasePresenter(page, surroundings).activate(records.case_code)
    qtbot.waitUntil(lambda: label(page, "codeLabel") == records.case_code)
    return page


@pytest.fixture
def home(qtbot: QtBot, surroundings: Surroundings) -> HomePage:
    page = HomePage()
    qtbot.addWidget(page)
    HomePresenter(page, surroundings).activate("")
    return page


def label(page: QWidget, name: str) -> str:
    found = child(page, QLabel, name)
    return found.text() if found.isVisibleTo(page) else ""


def standings(page: QWidget) -> dict[str, str]:
    """What the case says about each purpose, as a screen reader hears it."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    names = [widget.accessibleName() for widget in child(page, QWidget, "consentBox").findChildren(QWidget)]
    return dict(name.split(": ", 1) for name in names if name)


def choose(dialog: QWidget, name: str, code: str) -> None:
    combo = child(dialog, QComboBox, name)
    assert combo.findData(code) >= 0
    combo.setCurrentIndex(combo.findData(code))


def closed(dialog: QDialog) -> bool:
    return not isValid(dialog) or not dialog.isVisible()


def record(services: ServiceSet, records: Records, purpose: ConsentPurpose, **changes: object) -> ConsentId:
    entry = replace(a_consent_entry(services, purpose), **changes)  # type: ignore[arg-type]  # fields of an entry
    return ConsentId(services.consents.record(RecordConsent(records.case_code, entry)).key)


def sent(services: ServiceSet, records: Records) -> ReferralId:
    referral = prepare_referral(services, records)
    agree(services, referral)
    services.letters.release(services.letters.prepare(referral), FakePaper())
    return referral


class TestBanner:
    def test_each_of_the_nine_purposes_has_a_word(
        self, case: CasePage, services: ServiceSet, records: Records, surroundings: Surroundings, qtbot: QtBot
    ) -> None:
        qtbot.waitUntil(lambda: len(standings(case)) == 9)
        assert standings(case)["Keep a record"] == "Given"
        assert standings(case)["Receive help"] == "Never asked"
        assert "Receive help" in label(case, "missingLabel")
        record(services, records, ConsentPurpose.SERVICES)
        record(services, records, ConsentPurpose.STATISTICS, decision="refused")
        agree(services, prepare_referral(services, records))
        again = prepare_referral(services, records, provider_id=records.legal, service_family="legal")
        services.consents.withdraw(WithdrawConsent(agree(services, again), "oral"))
        presenter = case.findChild(CasePresenter)
        assert isinstance(presenter, CasePresenter)
        presenter.refresh()
        qtbot.waitUntil(lambda: standings(case).get("Receive help") == "Given")
        assert standings(case)["Statistics"] == "Refused"
        assert standings(case)["Referral"] == "1 of 2 given"
        assert "Receive help" not in label(case, "missingLabel")

    def test_what_should_be_asked_again_is_said_with_the_reason(
        self,
        case: CasePage,
        services: ServiceSet,
        records: Records,
        surroundings: Surroundings,
        clock: FixedClock,
        qtbot: QtBot,
    ) -> None:
        assert label(case, "againLabel") == ""
        today = services.desk.clock.today()
        record(services, records, ConsentPurpose.CONTACT, valid_until=today)
        with services.desk.work("test.write") as work:
            work.cases.update(replace(work.cases.get(records.case_code), risk_level="high"))
            work.commit()
        clock.forward(days=1)
        presenter = case.findChild(CasePresenter)
        assert isinstance(presenter, CasePresenter)
        presenter.refresh()
        qtbot.waitUntil(lambda: "the time is over" in label(case, "againLabel"))
        assert "risk level is another one now" in label(case, "againLabel")


class TestWithdrawal:
    def test_it_leads_to_the_recall_letter_and_the_home_page_keeps_it_until_it_is_confirmed(
        self,
        parent: QWidget,
        home: HomePage,
        surroundings: Surroundings,
        services: ServiceSet,
        records: Records,
        prompts: FakePrompts,
        qtbot: QtBot,
    ) -> None:
        referral = sent(services, records)
        assert label(home, "recallLabel") == ""
        rows = [row for row in services.consents.ledger(records.case_code) if row.recipient == records.clinic]
        dialog = open_withdrawal_dialog(parent, surroundings, records.case_code, rows)
        with qtbot.waitSignal(surroundings.navigator.wanted) as asked:
            child(dialog, QPushButton, "withdrawButton").click()
        assert asked.args == ["letter", referral]
        assert "have to come back" in prompts.asked[0]
        number = services.referrals.get(referral).number
        qtbot.waitUntil(lambda: number in label(home, "recallLabel"))
        assert "Harbour Street Clinic" in label(home, "recallLabel")
        with qtbot.waitSignal(surroundings.navigator.wanted) as asked:
            child(home, QPushButton, "recallLetterButton").click()
        assert asked.args == ["letter", referral]
        prompts.answer_yes = False
        child(home, QPushButton, "recallDoneButton").click()
        assert services.referrals.get(referral).state == "stop_and_recall"
        prompts.answer_yes = True
        child(home, QPushButton, "recallDoneButton").click()
        qtbot.waitUntil(lambda: label(home, "recallLabel") == "")
        assert services.referrals.get(referral).state == "closed"

    def test_nothing_to_recall_is_only_told(
        self,
        parent: QWidget,
        surroundings: Surroundings,
        services: ServiceSet,
        records: Records,
        prompts: FakePrompts,
        qtbot: QtBot,
    ) -> None:
        agree(services, prepare_referral(services, records))
        rows = [row for row in services.consents.ledger(records.case_code) if row.recipient == records.clinic]
        dialog = open_withdrawal_dialog(parent, surroundings, records.case_code, rows)
        child(dialog, QPushButton, "withdrawButton").click()
        qtbot.waitUntil(lambda: closed(dialog))
        assert "were stopped" in prompts.told[0]
        assert prompts.asked == []


class TestRefusal:
    @pytest.mark.parametrize("sure", [True, False])
    def test_refusing_what_was_agreed_is_asked_and_leads_to_the_recall_letter(
        self,
        sure: bool,  # a parameter of the test
        parent: QWidget,
        surroundings: Surroundings,
        services: ServiceSet,
        records: Records,
        prompts: FakePrompts,
        qtbot: QtBot,
    ) -> None:
        referral = sent(services, records)
        clinic = (records.clinic, "Harbour Street Clinic")
        request = ConsentRequest(records.case_code, 30, ConsentPurpose.REFERRAL, clinic)
        dialog = open_consent_dialog(parent, surroundings, request)
        qtbot.waitUntil(lambda: label(dialog, "limitsLabel") != "")
        choose(dialog, "decisionCombo", "refused")
        prompts.answer_yes = sure
        child(dialog, QPushButton, "saveButton").click()
        assert "letters that left have to come back" in prompts.asked[0]
        if not sure:
            assert services.referrals.get(referral).state == "sent"
            dialog.reject()
            return
        qtbot.waitUntil(lambda: closed(dialog))
        assert services.referrals.get(referral).state == "stop_and_recall"
        number = services.referrals.get(referral).number
        assert "Shared already:\n" in prompts.asked[1]
        assert number in prompts.asked[1].split("Shared already:")[1]

    def test_refusing_what_nobody_agreed_to_needs_no_question(
        self,
        parent: QWidget,
        surroundings: Surroundings,
        services: ServiceSet,
        records: Records,
        prompts: FakePrompts,
        qtbot: QtBot,
    ) -> None:
        request = ConsentRequest(records.case_code, 30, ConsentPurpose.STATISTICS)
        dialog = open_consent_dialog(parent, surroundings, request)
        qtbot.waitUntil(lambda: label(dialog, "limitsLabel") != "")
        choose(dialog, "decisionCombo", "refused")
        child(dialog, QPushButton, "saveButton").click()
        qtbot.waitUntil(lambda: closed(dialog))
        assert prompts.asked == prompts.told == []


class TestDecisionOfTwo:
    def test_everything_missing_is_said_at_its_field_and_a_whole_one_is_stored(
        self,
        parent: QWidget,
        surroundings: Surroundings,
        services: ServiceSet,
        records: Records,
        prompts: FakePrompts,
        qtbot: QtBot,
    ) -> None:
        dialog = open_best_interest_dialog(parent, surroundings, records.child_code)
        qtbot.waitUntil(lambda: child(dialog, QComboBox, "secondCombo").count() == 2)
        assert child(dialog, QComboBox, "secondCombo").currentData() == ""
        child(dialog, QPlainTextEdit, "safetyEdit").setPlainText("Safe with the aunt.")
        child(dialog, QPushButton, "saveButton").click()
        qtbot.waitUntil(lambda: "what the decision is for" in label(dialog, "purposesProblem"))
        qtbot.waitUntil(lambda: "two options" in label(dialog, "optionsProblem"))
        assert "second person" in label(dialog, "secondProblem")
        assert "trained" in label(dialog, "trainedProblem")
        assert label(dialog, "viewsProblem")
        assert label(dialog, "safetyProblem") == ""
        assert child(dialog, QPlainTextEdit, "safetyEdit").toPlainText() == "Safe with the aunt."
        for name in ("viewsEdit", "familyEdit", "developmentEdit", "identityEdit", "decisionEdit"):
            child(dialog, QPlainTextEdit, name).setPlainText("Words.")
        child(dialog, QPlainTextEdit, "optionsEdit").setPlainText("See the nurse\n\nDo nothing\n")
        child(dialog, QCheckBox, "check_child_refuses").setChecked(True)
        choose(dialog, "secondCombo", "second")
        choose(dialog, "trainedCombo", "second")
        child(dialog, QCheckBox, "check_C3_services").setChecked(True)
        prompts.answer_yes = False
        child(dialog, QPushButton, "saveButton").click()
        assert "Jonah Prestwold" in prompts.asked[-1]
        assert services.best_interest.of_case(records.child_code) == ()
        prompts.answer_yes = True
        child(dialog, QPushButton, "saveButton").click()
        qtbot.waitUntil(lambda: closed(dialog))
        (kept,) = services.best_interest.of_case(records.child_code)
        assert kept.options == ("See the nurse", "Do nothing")
        assert kept.review_on == services.desk.clock.today() + timedelta(30)

    def test_a_decision_to_share_names_the_one_service(
        self, parent: QWidget, surroundings: Surroundings, records: Records, qtbot: QtBot
    ) -> None:
        dialog = open_best_interest_dialog(parent, surroundings, records.child_code)
        offered = child(dialog, QComboBox, "recipientCombo")
        qtbot.waitUntil(lambda: offered.count() > 2)
        assert not offered.isVisibleTo(dialog)
        child(dialog, QCheckBox, "check_C4_referral").setChecked(True)
        assert offered.isVisibleTo(dialog)
        child(dialog, QPushButton, "saveButton").click()
        qtbot.waitUntil(lambda: "one service" in label(dialog, "recipientProblem"))
        dialog.reject()

    @pytest.mark.parametrize(("typed", "good"), [(JONAHS_WORDS, True), ("something else altogether", False)])
    def test_the_second_person_types_the_own_passphrase(
        self,
        typed: str,
        good: bool,  # a parameter of the test
        parent: QWidget,
        surroundings: Surroundings,
        services: ServiceSet,
        records: Records,
        prompts: FakePrompts,
        qtbot: QtBot,
    ) -> None:
        services.staff.give_way_in(GiveWayIn(StaffId("second"), "jonah", JONAHS_WORDS))
        wanted = (ConsentPurpose.REFERRAL.value, records.clinic)
        dialog = open_best_interest_dialog(parent, surroundings, records.child_code, wanted)
        qtbot.waitUntil(lambda: child(dialog, QComboBox, "secondCombo").count() == 2)
        qtbot.waitUntil(lambda: child(dialog, QComboBox, "recipientCombo").currentData() == records.clinic)
        assert child(dialog, QCheckBox, "check_C4_referral").isChecked()
        for name in ("viewsEdit", "safetyEdit", "familyEdit", "developmentEdit", "identityEdit", "decisionEdit"):
            child(dialog, QPlainTextEdit, name).setPlainText("Words.")
        child(dialog, QPlainTextEdit, "optionsEdit").setPlainText("See the nurse\nDo nothing\n")
        child(dialog, QCheckBox, "check_child_refuses").setChecked(True)
        words = child(dialog, QLineEdit, "passphraseEdit")
        assert not words.isVisibleTo(dialog)
        choose(dialog, "secondCombo", "second")
        choose(dialog, "trainedCombo", "second")
        assert words.isVisibleTo(dialog)
        child(dialog, QLineEdit, "signInEdit").setText("jonah")
        words.setText(typed)
        child(dialog, QPushButton, "saveButton").click()
        qtbot.waitUntil(lambda: closed(dialog) if good else "do not fit" in label(dialog, "problemLabel"))
        assert good or words.text() == ""
        assert prompts.asked == []
        assert len(services.best_interest.of_case(records.child_code)) == int(good)
        if not good:
            dialog.reject()


class TestTellingWithoutConsent:
    def filled(self, dialog: QDialog, qtbot: QtBot) -> None:
        qtbot.waitUntil(lambda: child(dialog, QComboBox, "secondCombo").count() == 2)
        choose(dialog, "reasonCombo", "child_at_risk")
        child(dialog, QLineEdit, "lawEdit").setText("Act 12, section 4")
        child(dialog, QLineEdit, "recipientEdit").setText("Duty officer")
        choose(dialog, "recipientFamilyCombo", "competent_authority")
        child(dialog, QCheckBox, "check_case_code").setChecked(True)
        choose(dialog, "channelCombo", "by_hand")
        choose(dialog, "informedCombo", "not_yet")
        child(dialog, QLineEdit, "notInformedEdit").setText("Not safe yet.")
        choose(dialog, "secondCombo", "second")

    def test_nothing_is_chosen_beforehand(
        self, parent: QWidget, surroundings: Surroundings, services: ServiceSet, records: Records, qtbot: QtBot
    ) -> None:
        dialog = open_unconsented_dialog(parent, surroundings, records.case_code)
        qtbot.waitUntil(lambda: child(dialog, QComboBox, "providerCombo").count() > 2)
        for combo in dialog.findChildren(QComboBox):
            assert not combo.currentData(), combo.objectName()
        services_offered = child(dialog, QComboBox, "providerCombo")
        assert services_offered.findData(records.clinic) > 0
        assert services_offered.findData(records.suspended) == -1
        assert not any(box.isChecked() for box in dialog.findChildren(QCheckBox))
        child(dialog, QPushButton, "saveButton").click()
        qtbot.waitUntil(lambda: label(dialog, "reasonProblem") != "")
        for name in ("lawProblem", "providerProblem", "itemsProblem", "channelProblem", "secondProblem"):
            assert label(dialog, name), name
        assert services.unconsented.of_case(records.case_code) == ()
        dialog.reject()

    def test_what_the_recipient_does_not_need_is_grey_and_says_why(
        self, parent: QWidget, surroundings: Surroundings, records: Records, qtbot: QtBot
    ) -> None:
        dialog = open_unconsented_dialog(parent, surroundings, records.case_code)
        qtbot.waitUntil(lambda: child(dialog, QComboBox, "providerCombo").count() > 2)
        health, story = (child(dialog, QCheckBox, f"check_{code}") for code in ("health_information", "story"))
        assert health.isEnabled()
        health.setChecked(True)
        family = child(dialog, QComboBox, "recipientFamilyCombo")
        assert not family.isVisibleTo(dialog)
        child(dialog, QLineEdit, "recipientEdit").setText("Duty officer")
        assert family.isVisibleTo(dialog)
        # As long as nobody said what they do, they are told no more than each kind of service may be.
        assert (health.isEnabled(), health.isChecked(), story.isEnabled()) == (False, False, False)
        assert "not yet" in health.text()
        assert "what kind of help" in health.toolTip()
        choose(dialog, "recipientFamilyCombo", "competent_authority")
        assert (health.isEnabled(), story.isEnabled()) == (False, True)
        assert "not needed" in health.text()
        choose(dialog, "recipientFamilyCombo", "health")
        assert (health.isEnabled(), story.isEnabled()) == (True, False)
        child(dialog, QLineEdit, "recipientEdit").setText("")
        assert not family.isVisibleTo(dialog)
        choose(dialog, "providerCombo", records.clinic)
        assert (health.isEnabled(), story.isEnabled(), health.text()) == (True, False, "Health information")
        assert "does not need" in story.toolTip()
        dialog.reject()

    def test_who_has_no_sign_in_here_agrees_in_a_second_step(
        self,
        parent: QWidget,
        surroundings: Surroundings,
        services: ServiceSet,
        records: Records,
        prompts: FakePrompts,
        qtbot: QtBot,
    ) -> None:
        dialog = open_unconsented_dialog(parent, surroundings, records.case_code)
        self.filled(dialog, qtbot)
        assert not child(dialog, QLineEdit, "passphraseEdit").isVisibleTo(dialog)
        prompts.answer_yes = False
        child(dialog, QPushButton, "saveButton").click()
        assert "Jonah Prestwold" in prompts.asked[0]
        assert services.unconsented.of_case(records.case_code) == ()
        prompts.answer_yes = True
        child(dialog, QPushButton, "saveButton").click()
        qtbot.waitUntil(lambda: closed(dialog))
        (kept,) = services.unconsented.of_case(records.case_code)
        assert (kept.approval, kept.recipient_name) == ("by_name", "Duty officer")

    @pytest.mark.parametrize(("typed", "good"), [(JONAHS_WORDS, True), ("something else altogether", False)])
    def test_who_has_one_types_the_own_passphrase_which_is_emptied(
        self,
        typed: str,
        good: bool,  # a parameter of the test
        parent: QWidget,
        surroundings: Surroundings,
        services: ServiceSet,
        records: Records,
        prompts: FakePrompts,
        qtbot: QtBot,
    ) -> None:
        with services.desk.work("test.read") as work:
            second = next(one for one in work.staff.all() if one.staff_id == "second")
        services.staff.give_way_in(GiveWayIn(second.staff_id, "jonah", JONAHS_WORDS))
        dialog = open_unconsented_dialog(parent, surroundings, records.case_code)
        self.filled(dialog, qtbot)
        words = child(dialog, QLineEdit, "passphraseEdit")
        assert words.isVisibleTo(dialog)
        assert words.property("secret")
        child(dialog, QLineEdit, "signInEdit").setText("jonah")
        words.setText(typed)
        child(dialog, QPushButton, "saveButton").click()
        qtbot.waitUntil(lambda: closed(dialog) if good else "do not fit" in label(dialog, "problemLabel"))
        assert good or words.text() == ""
        assert prompts.asked == []
        assert [one.approval for one in services.unconsented.of_case(records.case_code)] == ["signed_in"] * good
        if not good:
            dialog.reject()

    def test_it_stands_in_the_list_and_in_the_history_until_the_person_knows(
        self,
        parent: QWidget,
        case: CasePage,
        surroundings: Surroundings,
        services: ServiceSet,
        records: Records,
        qtbot: QtBot,
    ) -> None:
        look_often(services)
        around = replace(surroundings, outputs=MemoryPrinters().outputs())
        shared = open_shared_dialog(parent, around, records.case_code)
        qtbot.waitUntil(lambda: "Nothing about this person" in label(shared, "sharedLabel"))
        child(shared, QPushButton, "withoutButton").click()
        (dialog,) = shared.findChildren(QDialog)
        self.filled(dialog, qtbot)
        child(dialog, QPushButton, "saveButton").click()
        qtbot.waitUntil(lambda: "WITHOUT CONSENT" in label(shared, "sharedLabel"))
        assert "Duty officer" in label(shared, "sharedLabel")
        qtbot.waitUntil(lambda: "does not know it yet" in label(case, "missingLabel"))
        assert "does not know yet" in label(shared, "untoldLabel")
        child(shared, QPushButton, "toldButton").click()
        qtbot.waitUntil(lambda: label(shared, "untoldLabel") == "")
        qtbot.waitUntil(lambda: "does not know it yet" not in label(case, "missingLabel"))
        # There is no referral, and the person gets on paper what was told all the same.
        qtbot.waitUntil(child(shared, QPushButton, "printButton").isEnabled)
        child(shared, QPushButton, "printButton").click()
        paper = child(shared, SharedPaperDialog, "SharedPaperDialog")
        qtbot.waitUntil(child(paper, QPushButton, "printButton").isEnabled)
        assert child(paper, QComboBox, "languageCombo").currentData() == "en"
        child(paper, QPushButton, "printButton").click()
        qtbot.waitUntil(lambda: closed(paper))
        assert [one.action for one in services.audit.page()[:2]] == ["letter.printed"] * 2
        child(shared, QPushButton, "anewButton").click()
        anew = child(shared, AskAnewDialog, "AskAnewDialog")
        child(anew, QPushButton, "saveButton").click()
        qtbot.waitUntil(lambda: "data got into wrong hands" in label(case, "againLabel"))
        shared.accept()
