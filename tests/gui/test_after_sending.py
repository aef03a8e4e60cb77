"""What staff do after sending: chase from the home page, ask the person safely, take over whom others refer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFrame,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from pgi_desk.domain.consent import ConsentPurpose
from pgi_desk.domain.identifiers import ReferralId
from pgi_desk.domain.staff import Role
from pgi_desk.gui.desk_window import DeskWindow
from pgi_desk.gui.dialogs.answer_dialog import AnswerDialog
from pgi_desk.gui.dialogs.contact_presenter import open_contact_dialog
from pgi_desk.gui.dialogs.incoming_answer_dialog import IncomingAnswerDialog
from pgi_desk.gui.dialogs.incoming_dialog import IncomingDialog
from pgi_desk.gui.dialogs.person_dialog import PersonDialog
from pgi_desk.gui.dialogs.person_presenter import open_correction_dialog
from pgi_desk.gui.dialogs.person_word_dialog import PersonWordDialog
from pgi_desk.gui.dialogs.person_word_presenter import open_person_word_dialog
from pgi_desk.gui.dialogs.unmet_counts_dialog import UnmetCountsDialog
from pgi_desk.gui.dialogs.unmet_counts_presenter import open_unmet_counts_dialog
from pgi_desk.gui.dialogs.unmet_need_dialog import UnmetNeedDialog
from pgi_desk.gui.dialogs.unmet_need_presenter import open_unmet_need_dialog
from pgi_desk.gui.pages.home_page import HomePage
from pgi_desk.gui.pages.home_presenter import HomePresenter
from pgi_desk.gui.start_up import OpenDesk
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.gui.widgets.code_combo import choose
from pgi_desk.services.consents import RecordConsent
from pgi_desk.services.files import OpenFile
from pgi_desk.services.service_set import ServiceSet
from pgi_desk.services.unmet_needs import RecordUnmetNeed
from tests.helpers.builders import Records, a_consent_entry, agree, agree_to_feedback, prepare_referral
from tests.helpers.children import child, is_open
from tests.helpers.clock import FixedClock
from tests.helpers.fake_prompts import FakePrompts
from tests.helpers.inline_jobs import InlineJobs
from tests.helpers.letter_outputs import MemoryPrinters

pytestmark = pytest.mark.usefixtures("accustomed")


@pytest.fixture
def sent(services: ServiceSet, records: Records) -> ReferralId:
    """A referral whose letter was printed."""
    referral_id = prepare_referral(services, records)
    agree(services, referral_id)
    output = MemoryPrinters().outputs().to_printer("Office", 1)
    services.letters.release(services.letters.prepare(referral_id), output)
    return referral_id


@pytest.fixture
def desk(
    opened: OpenFile, services: ServiceSet, records: Records, surroundings: Surroundings, qtbot: QtBot
) -> Iterator[DeskWindow]:
    """The whole window."""
    made = DeskWindow(
        OpenDesk(opened.path, services, opened.store), InlineJobs(), MemoryPrinters().outputs(), "en", FakePrompts()
    )
    qtbot.addWidget(made.window)
    made.window.show()
    yield made
    for dialog in made.window.findChildren(QDialog):
        if is_open(dialog):
            dialog.close()


@pytest.fixture
def host(qtbot: QtBot) -> Iterator[QWidget]:
    """A window over which dialogs open."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    yield window
    for dialog in window.findChildren(QDialog):
        if is_open(dialog):
            dialog.close()


def page(desk: DeskWindow) -> QWidget:
    shown = desk.window.current_page()
    assert shown is not None
    return shown


def first_row(desk: DeskWindow) -> list[str]:
    table = child(page(desk), QTableView, "table")
    table.selectRow(0)
    model = table.model()
    return [str(model.index(0, column).data()) for column in range(model.columnCount())]


def consent(services: ServiceSet, records: Records, *purposes: ConsentPurpose) -> None:
    for purpose in purposes:
        services.consents.record(RecordConsent(records.case_code, a_consent_entry(services, purpose)))


class TestChasing:
    def test_the_home_page_says_what_to_do_and_marks_it_done(
        self,
        desk: DeskWindow,
        services: ServiceSet,
        clock: FixedClock,
        qtbot: QtBot,
        sent: ReferralId,
        records: Records,
    ) -> None:
        clock.forward(days=18)
        desk.go("home")
        qtbot.waitUntil(lambda: child(page(desk), QTableView, "table").model().rowCount() == 1)
        assert first_row(desk)[6] == "Do not ask the service: no consent (C5)"
        agree_to_feedback(services, records.case_code)
        desk.go("people")
        desk.go("home")
        qtbot.waitUntil(lambda: first_row(desk)[6] != "Do not ask the service: no consent (C5)")
        assert first_row(desk)[6] == "Remind by phone"
        child(page(desk), QPushButton, "remindedButton").click()
        qtbot.waitUntil(lambda: desk.window.findChild(AnswerDialog) is not None)
        dialog = child(desk.window, AnswerDialog, "AnswerDialog")
        qtbot.waitUntil(child(dialog, QPushButton, "saveButton").isEnabled)
        child(dialog, QPushButton, "saveButton").click()
        qtbot.waitUntil(lambda: first_row(desk)[6].startswith("Ask your focal point to call, from "))
        assert services.answers.sheet(sent).entries[0].step == "by_phone"

    def test_the_reminder_letter_is_one_click_away(
        self, desk: DeskWindow, clock: FixedClock, qtbot: QtBot, sent: ReferralId
    ) -> None:
        clock.forward(days=15)
        desk.go("home")
        qtbot.waitUntil(lambda: child(page(desk), QTableView, "table").model().rowCount() == 1)
        first_row(desk)
        child(page(desk), QPushButton, "reminderButton").click()
        qtbot.waitUntil(lambda: "Reminder of letter" in child(page(desk), QLabel, "titleLabel").text())

    def test_a_draft_has_nobody_to_remind(
        self, desk: DeskWindow, services: ServiceSet, records: Records, qtbot: QtBot
    ) -> None:
        prepare_referral(services, records)
        desk.go("home")
        qtbot.waitUntil(lambda: child(page(desk), QTableView, "table").model().rowCount() == 1)
        assert first_row(desk)[6] == ""
        for name in ("answerButton", "remindedButton", "reminderButton"):
            button = child(page(desk), QPushButton, name)
            assert not button.isEnabled()
            assert button.toolTip() == "Choose a referral that waits for an answer."

    def test_a_volunteer_is_told_why_referrals_are_closed_to_them(
        self, surroundings: Surroundings, services: ServiceSet, qtbot: QtBot
    ) -> None:
        volunteer = replace(services.desk, member=replace(services.desk.member, role=Role.VOLUNTEER))
        home = HomePage()
        qtbot.addWidget(home)
        HomePresenter(home, replace(surroundings, services=replace(services, desk=volunteer)))
        for name in ("incomingButton", "answerButton"):
            button = child(home, QPushButton, name)
            assert not button.isEnabled()
        assert "Your role does not include this" in child(home, QPushButton, "incomingButton").toolTip()
        assert not child(home, QLineEdit, "slipEdit").isEnabled()


class TestThePersonsWord:
    def opened(self, host: QWidget, surroundings: Surroundings, sent: ReferralId, qtbot: QtBot) -> PersonWordDialog:
        dialog = open_person_word_dialog(host, surroundings, sent)
        qtbot.waitUntil(lambda: bool(child(dialog, QLabel, "letterLabel").text()))
        return dialog

    def test_without_consent_to_feedback_nobody_is_asked(
        self, host: QWidget, surroundings: Surroundings, sent: ReferralId, qtbot: QtBot
    ) -> None:
        dialog = self.opened(host, surroundings, sent, qtbot)
        stop = child(dialog, QLabel, "stopLabel")
        qtbot.waitUntil(stop.isVisible)
        assert "did not agree to be asked" in stop.text()
        choose(child(dialog, QComboBox, "satisfactionCombo"), "4")
        assert not child(dialog, QPushButton, "saveButton").isEnabled()

    def test_who_is_here_is_asked_and_who_is_not_only_if_it_is_safe(
        self,
        host: QWidget,
        surroundings: Surroundings,
        services: ServiceSet,
        records: Records,
        sent: ReferralId,
        qtbot: QtBot,
    ) -> None:
        consent(services, records, ConsentPurpose.FEEDBACK)
        dialog = self.opened(host, surroundings, sent, qtbot)
        ways, stop = child(dialog, QComboBox, "channelCombo"), child(dialog, QLabel, "stopLabel")
        choose(ways, "phone")
        qtbot.waitUntil(stop.isVisible)
        assert "no valid consent to contact the person again: it was never asked" in stop.text()
        choose(ways, "in_person")
        assert not stop.isVisible()
        choose(child(dialog, QComboBox, "satisfactionCombo"), "2")
        choose(child(dialog, QComboBox, "safeCombo"), "no")
        child(dialog, QPushButton, "saveButton").click()
        qtbot.waitUntil(lambda: bool(services.answers.sheet(sent).entries))
        (kept,) = services.answers.sheet(sent).entries
        assert (kept.kind, kept.satisfaction, kept.felt_safe, kept.channel) == ("person", 2, "no", "in_person")

    def test_hours_in_words_are_not_known_until_somebody_says_that_they_asked(
        self,
        host: QWidget,
        surroundings: Surroundings,
        services: ServiceSet,
        records: Records,
        sent: ReferralId,
        qtbot: QtBot,
    ) -> None:
        consent(services, records, ConsentPurpose.FEEDBACK, ConsentPurpose.FOLLOW_UP)
        dialog = self.opened(host, surroundings, sent, qtbot)
        stop, asked = child(dialog, QLabel, "stopLabel"), child(dialog, QCheckBox, "hoursCheck")
        choose(child(dialog, QComboBox, "satisfactionCombo"), "4")
        assert not asked.isVisible()
        choose(child(dialog, QComboBox, "channelCombo"), "phone")
        qtbot.waitUntil(asked.isVisible)
        assert "Ask before you call" in stop.text()
        save = child(dialog, QPushButton, "saveButton")
        assert not save.isEnabled()
        asked.setChecked(True)
        assert not stop.isVisible()
        save.click()
        qtbot.waitUntil(lambda: bool(services.answers.sheet(sent).entries))


class TestSafeContact:
    def test_hours_in_words_are_never_said_to_be_free(
        self, host: QWidget, surroundings: Surroundings, services: ServiceSet, records: Records, qtbot: QtBot
    ) -> None:
        consent(services, records, ConsentPurpose.FOLLOW_UP)
        dialog = open_contact_dialog(host, surroundings, records.case_code)
        stop = child(dialog, QLabel, "stopLabel")
        qtbot.waitUntil(stop.isVisible)
        assert "Ask before you call" in stop.text()
        assert "may be contacted now" not in child(dialog, QLabel, "readsLabel").text()

    def test_it_is_hidden_until_it_is_asked_for_and_each_look_is_logged(
        self, host: QWidget, surroundings: Surroundings, services: ServiceSet, records: Records, qtbot: QtBot
    ) -> None:
        dialog = open_contact_dialog(host, surroundings, records.case_code)
        qtbot.waitUntil(lambda: bool(child(dialog, QLabel, "caseLabel").text()))
        shown = " ".join(label.text() for label in dialog.findChildren(QLabel))
        assert "no valid consent to contact the person again" in shown
        assert "Leave no message." in shown
        assert not any(secret in shown for secret in ("+000 55 92", "umbrella", "herself", "evenings"))
        before = len(services.audit.page())
        child(dialog, QPushButton, "revealButton").click()
        qtbot.waitUntil(child(dialog, QFrame, "contactFrame").isVisible)
        shown = " ".join(label.text() for label in dialog.findChildren(QLabel))
        assert all(value in shown for value in ("+000 55 92 11 22", "blue umbrella", "only herself", "evenings"))
        entries = services.audit.page()
        assert (len(entries) - before, entries[0].action, entries[0].case_code) == (
            1,
            "contact.reveal",
            records.case_code,
        )

    def test_whether_a_message_may_be_left_is_asked_and_a_correction_keeps_it(
        self, desk: DeskWindow, services: ServiceSet, records: Records, qtbot: QtBot
    ) -> None:
        dialog = open_correction_dialog(desk.window, desk._around, records.case_code)
        box, phrase = child(dialog, QCheckBox, "messageCheck"), child(dialog, QLineEdit, "phraseEdit")
        qtbot.waitUntil(lambda: phrase.text() == "blue umbrella")
        assert not box.isChecked()
        box.setChecked(True)
        child(dialog, QPushButton, "saveButton").click()
        qtbot.waitUntil(lambda: services.people.entry(records.case_code).safe_contact.leave_message)
        again = open_correction_dialog(desk.window, desk._around, records.case_code)
        qtbot.waitUntil(child(again, QCheckBox, "messageCheck").isChecked)
        child(again, QLineEdit, "nicknameEdit").setText("Seli")
        child(again, QPushButton, "saveButton").click()
        qtbot.waitUntil(lambda: services.people.entry(records.case_code).nickname == "Seli")
        assert services.people.entry(records.case_code).safe_contact.leave_message


class TestComingIn:
    def record(self, desk: DeskWindow, qtbot: QtBot) -> None:
        desk.go("incoming")
        child(page(desk), QPushButton, "newButton").click()
        form = child(desk.window, IncomingDialog, "IncomingDialog")
        save = child(form, QPushButton, "saveButton")
        assert not save.isEnabled()
        child(form, QLineEdit, "senderEdit").setText("Tern Street School")
        choose(child(form, QComboBox, "kindCombo"), "teacher_school")
        choose(child(form, QComboBox, "channelCombo"), "phone")
        choose(child(form, QComboBox, "priorityCombo"), "urgent")
        child(form, QPlainTextEdit, "needEdit").setPlainText("Asks for a place to stay.")
        save.click()
        qtbot.waitUntil(lambda: child(page(desk), QTableView, "table").model().rowCount() == 1)

    def answer(self, desk: DeskWindow, qtbot: QtBot) -> IncomingAnswerDialog:
        first_row(desk)
        button = child(page(desk), QPushButton, "answerButton")
        qtbot.waitUntil(button.isEnabled)
        button.click()
        return child(desk.window, IncomingAnswerDialog, "IncomingAnswerDialog")

    def test_it_waits_in_the_list_with_its_due_time(self, desk: DeskWindow, qtbot: QtBot, clock: FixedClock) -> None:
        self.record(desk, qtbot)
        row = first_row(desk)
        assert "Tern Street School" in row[1]
        assert row[2:5] == ["Urgent", "18 Jun 2026, 09:00", "Waits for our answer"]
        assert "Asks for a place to stay." in child(page(desk), QLabel, "needLabel").text()
        desk.go("home")
        button = child(page(desk), QPushButton, "incomingButton")
        qtbot.waitUntil(lambda: button.text() == "&Incoming referrals: 1")
        clock.forward(hours=73)
        desk.go("home")
        qtbot.waitUntil(lambda: button.text() == "&Incoming referrals: 1, 1 late")
        desk.go("incoming")
        qtbot.waitUntil(lambda: first_row(desk)[4] == "LATE: Waits for our answer")

    def test_declining_needs_a_reason_and_passing_on_a_name(
        self, desk: DeskWindow, qtbot: QtBot, services: ServiceSet
    ) -> None:
        self.record(desk, qtbot)
        dialog = self.answer(desk, qtbot)
        save, passed = child(dialog, QPushButton, "saveButton"), child(dialog, QLineEdit, "passedEdit")
        choose(child(dialog, QComboBox, "answerCombo"), "passed_on")
        assert passed.isVisible()
        choose(child(dialog, QComboBox, "reasonCombo"), "other_area")
        assert not save.isEnabled()
        passed.setText("Gull House")
        save.click()
        qtbot.waitUntil(lambda: services.incoming.all()[0].answer == "passed_on")
        qtbot.waitUntil(lambda: "Gull House" in first_row(desk)[4])

    def test_a_person_on_record_is_taken_over_by_case_code(
        self, desk: DeskWindow, qtbot: QtBot, services: ServiceSet, records: Records
    ) -> None:
        self.record(desk, qtbot)
        dialog = self.answer(desk, qtbot)
        choose(child(dialog, QComboBox, "answerCombo"), "accepted")
        code, problem = child(dialog, QLineEdit, "caseEdit"), child(dialog, QFrame, "problemFrame")
        code.setText("K7QM")
        child(dialog, QPushButton, "saveButton").click()
        qtbot.waitUntil(problem.isVisible)
        code.setText(records.case_code.lower())
        child(dialog, QPushButton, "saveButton").click()
        qtbot.waitUntil(lambda: services.incoming.all()[0].case_code == records.case_code)

    def test_a_new_person_is_taken_over_with_consent_of_their_own(
        self, desk: DeskWindow, qtbot: QtBot, services: ServiceSet
    ) -> None:
        self.record(desk, qtbot)
        dialog = self.answer(desk, qtbot)
        choose(child(dialog, QComboBox, "answerCombo"), "accepted")
        assert "asks the person for consent" in child(dialog, QLabel, "hintLabel").text()
        child(dialog, QPushButton, "saveButton").click()
        qtbot.waitUntil(lambda: desk.window.findChild(PersonDialog) is not None)
        assert services.incoming.all()[0].answer == "open"
        person = child(desk.window, PersonDialog, "PersonDialog")
        child(person, QLineEdit, "nicknameEdit").setText("Seli")
        choose(child(person, QComboBox, "decisionCombo"), "refused")
        choose(child(person, QComboBox, "basisCombo"), "vital_interest")
        child(person, QPushButton, "saveButton").click()
        qtbot.waitUntil(lambda: services.incoming.all()[0].answer == "accepted")
        assert services.incoming.all()[0].case_code

    def test_a_new_person_who_is_not_recorded_after_all_leaves_it_open(
        self, desk: DeskWindow, qtbot: QtBot, services: ServiceSet
    ) -> None:
        self.record(desk, qtbot)
        dialog = self.answer(desk, qtbot)
        choose(child(dialog, QComboBox, "answerCombo"), "accepted")
        child(dialog, QPushButton, "saveButton").click()
        qtbot.waitUntil(lambda: desk.window.findChild(PersonDialog) is not None)
        child(desk.window, PersonDialog, "PersonDialog").reject()
        assert services.incoming.all()[0].answer == "open"


def test_why_nobody_was_referred_is_kept_and_stands_in_the_case(
    host: QWidget, surroundings: Surroundings, services: ServiceSet, records: Records, qtbot: QtBot
) -> None:
    dialog = open_unmet_need_dialog(host, surroundings, records.case_code)
    providers = child(dialog, QComboBox, "providerCombo")
    qtbot.waitUntil(lambda: providers.count() > 1)
    save = child(dialog, QPushButton, "saveButton")
    assert save.toolTip() == "Choose the kind of help and why not."
    choose(child(dialog, QComboBox, "familyCombo"), "shelter")
    choose(child(dialog, QComboBox, "reasonCombo"), "unsafe")
    choose(providers, records.shelter)
    save.click()
    qtbot.waitUntil(lambda: bool(services.unmet_needs.of_case(records.case_code)))
    newest = services.cases.view(records.case_code).timeline[0]
    assert (newest.kind, newest.code, newest.state, newest.provider_name) == (
        "unmet_need",
        "shelter",
        "unsafe",
        "Gull House",
    )


def test_while_preparing_a_referral_why_nobody_is_referred_is_two_choices_away(
    desk: DeskWindow, services: ServiceSet, records: Records, qtbot: QtBot
) -> None:
    desk.go("referral", records.case_code)
    page = desk.window.current_page()
    assert page is not None
    choose(child(page, QComboBox, "familyCombo"), "legal")
    qtbot.waitUntil(lambda: child(page, QComboBox, "providerCombo").currentData() == records.legal)
    child(page, QPushButton, "nobodyButton").click()
    dialog = child(desk.window, UnmetNeedDialog, "UnmetNeedDialog")
    qtbot.waitUntil(lambda: child(dialog, QComboBox, "providerCombo").currentData() == records.legal)
    choose(child(dialog, QComboBox, "reasonCombo"), "no_capacity")
    child(dialog, QPushButton, "saveButton").click()
    qtbot.waitUntil(lambda: desk.window.current_page() is not page)
    (need,) = services.unmet_needs.of_case(records.case_code)
    assert (need.service_family, need.reason, need.provider_id) == ("legal", "no_capacity", records.legal)
    desk.drafts.store()
    assert services.drafts.mine() == ()  # what was typed for a referral is no longer wanted


def test_coordinators_see_which_needs_are_without_a_service(
    desk: DeskWindow, services: ServiceSet, records: Records, qtbot: QtBot
) -> None:
    for family, reason in [("shelter", "no_service"), ("legal", "no_capacity"), ("shelter", "no_service")]:
        services.unmet_needs.record(RecordUnmetNeed(records.case_code, family, reason))
    desk.go("directory")
    page = desk.window.current_page()
    assert page is not None
    child(page, QPushButton, "unmetButton").click()
    dialog = child(desk.window, UnmetCountsDialog, "UnmetCountsDialog")
    model = child(dialog, QTableView, "table").model()
    qtbot.waitUntil(lambda: model.rowCount() == 2)
    first = [model.index(0, column).data() for column in range(4)]
    assert first == ["Shelter", "There is no such service here", "2", "not told"]
    assert "Fewer than" in child(dialog, QLabel, "outsideLabel").text()
    assert child(dialog, QLabel, "emptyLabel").isHidden()
    period = child(dialog, QComboBox, "periodCombo")
    period.setCurrentIndex(period.findData("last_year"))
    period.activated.emit(period.currentIndex())
    qtbot.waitUntil(lambda: model.rowCount() == 0)
    assert "0 need" in child(dialog, QLabel, "periodLabel").text()


def test_without_any_the_figures_say_how_one_comes_to_be_there(
    host: QWidget, surroundings: Surroundings, qtbot: QtBot
) -> None:
    dialog = open_unmet_counts_dialog(host, surroundings)
    qtbot.waitUntil(lambda: child(dialog, QTableView, "table").isHidden())
    assert not child(dialog, QLabel, "emptyLabel").isHidden()
