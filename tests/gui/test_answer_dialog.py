"""The answer dialog: only what can follow is offered, and an end has an outcome."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from pgi_desk.domain.identifiers import ReferralId
from pgi_desk.gui.dialogs.answer_dialog import AnswerDialog
from pgi_desk.gui.dialogs.answer_presenter import open_answer_dialog
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.gui.widgets.code_combo import choose
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.referrals import RecordAnswer
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import Records, agree, agree_to_feedback, prepare_referral
from tests.helpers.children import child, is_open
from tests.helpers.clock import FixedClock
from tests.helpers.letter_outputs import MemoryPrinters


@pytest.fixture
def sent(services: ServiceSet, records: Records) -> ReferralId:
    """A referral whose letter was printed."""
    referral_id = prepare_referral(services, records)
    agree(services, referral_id)
    output = MemoryPrinters().outputs().to_printer("Office", 1)
    services.letters.release(services.letters.prepare(referral_id), output)
    return referral_id


class Answering:
    """The dialog over a window, as the case page opens it."""

    def __init__(self, qtbot: QtBot, surroundings: Surroundings) -> None:
        self.window = QWidget()
        self.qtbot = qtbot
        self.surroundings = surroundings
        self.ended: list[int] = []
        self.dialogs: list[AnswerDialog] = []
        qtbot.addWidget(self.window)
        self.window.show()

    def open(self, referral_id: ReferralId) -> AnswerDialog:
        dialog = open_answer_dialog(self.window, self.surroundings, referral_id)
        dialog.finished.connect(self.ended.append)
        self.dialogs.append(dialog)
        said = child(dialog, QLabel, "letterLabel"), child(dialog, QLabel, "problemLabel")
        self.qtbot.waitUntil(lambda: any(label.text() for label in said))
        return dialog

    def save(self, dialog: AnswerDialog) -> None:
        QTest.mouseClick(child(dialog, QPushButton, "saveButton"), Qt.MouseButton.LeftButton)


@pytest.fixture
def answering(qtbot: QtBot, surroundings: Surroundings) -> Iterator[Answering]:
    answering = Answering(qtbot, surroundings)
    yield answering
    for dialog in answering.dialogs:
        if is_open(dialog):
            dialog.close()


def offered(combo: QComboBox) -> dict[str, str]:
    return {str(combo.itemData(row)): combo.itemText(row) for row in range(combo.count())}


def test_exactly_what_can_be_recorded_is_offered_in_words(answering: Answering, sent: ReferralId) -> None:
    dialog = answering.open(sent)
    assert offered(child(dialog, QComboBox, "stateCombo")) == {
        "": "Choose what happened",
        "received": "Received by the provider",
        "accepted": "Accepted by the provider",
        "declined_by_provider": "Declined by the provider",
        "no_answer": "No answer from the provider",
        "service_started": "Service started",
        "service_completed": "Service completed",
        "partly_completed": "Service partly completed",
        "person_did_not_attend": "Person did not attend",
        "person_declined": "Person declined the service",
        "stop_and_recall": "Stopped and recalled",
        "back_referral": "Referred back by the provider",
        "handed_over": "Letter handed over",
        "reminder": "We reminded the service",
    }
    assert child(dialog, QLabel, "stateBadge").text() == "Sent"
    save = child(dialog, QPushButton, "saveButton")
    assert not save.isEnabled()
    assert save.toolTip() == "Choose what happened first."


def test_consent_and_sending_are_never_offered_as_an_answer(
    answering: Answering, services: ServiceSet, records: Records
) -> None:
    draft = prepare_referral(services, records)
    drafted = answering.open(draft)
    assert set(offered(child(drafted, QComboBox, "stateCombo"))) == {"", "revoked_by_person", "closed"}
    agree(services, draft)
    confirmed = answering.open(draft)
    assert set(offered(child(confirmed, QComboBox, "stateCombo"))) == {"", "draft", "revoked_by_person"}


def test_an_answer_is_stored_and_announced(
    answering: Answering, services: ServiceSet, surroundings: Surroundings, sent: ReferralId
) -> None:
    changes: list[ChangeSet] = []
    surroundings.hub.changed.connect(changes.append)
    dialog = answering.open(sent)
    choose(child(dialog, QComboBox, "stateCombo"), "accepted")
    assert child(dialog, QComboBox, "outcomeCombo").isHidden()
    answering.save(dialog)
    answering.qtbot.waitUntil(lambda: answering.ended == [1] and bool(changes))
    assert services.referrals.get(sent).state == "accepted"
    assert Kind.REFERRAL in changes[0].kinds


def test_an_end_needs_an_outcome(answering: Answering, services: ServiceSet, sent: ReferralId) -> None:
    services.referrals.answer(RecordAnswer(sent, "declined_by_provider"))
    dialog = answering.open(sent)
    choose(child(dialog, QComboBox, "stateCombo"), "closed")
    outcomes = child(dialog, QComboBox, "outcomeCombo")
    assert outcomes.isVisible()
    answering.save(dialog)
    problem = child(dialog, QFrame, "problemFrame")
    answering.qtbot.waitUntil(problem.isVisible)
    assert child(dialog, QLabel, "problemLabel").text() == "Choose how the referral ended before you close it."
    assert services.referrals.get(sent).state == "declined_by_provider"
    assert answering.ended == []

    choose(outcomes, "service_unavailable")
    answering.save(dialog)
    text = child(dialog, QLabel, "problemLabel")
    answering.qtbot.waitUntil(lambda: "why they were not asked" in text.text())
    why = child(dialog, QComboBox, "reasonCombo")
    assert why.currentText() == "The person was asked"
    choose(why, "not_asked_unsafe")
    answering.save(dialog)
    answering.qtbot.waitUntil(lambda: answering.ended == [1])
    stored = services.referrals.get(sent)
    assert (stored.state, stored.outcome) == ("closed", "service_unavailable")


def test_an_outcome_that_was_chosen_for_another_state_is_not_stored(
    answering: Answering, services: ServiceSet, sent: ReferralId
) -> None:
    services.referrals.answer(RecordAnswer(sent, "no_answer"))
    dialog = answering.open(sent)
    choose(child(dialog, QComboBox, "stateCombo"), "closed")
    choose(child(dialog, QComboBox, "outcomeCombo"), "referred")
    choose(child(dialog, QComboBox, "stateCombo"), "received")
    answering.save(dialog)
    answering.qtbot.waitUntil(lambda: answering.ended == [1])
    stored = services.referrals.get(sent)
    assert (stored.state, stored.outcome) == ("received", "")


def test_an_ended_referral_takes_no_answer(answering: Answering, services: ServiceSet, sent: ReferralId) -> None:
    services.referrals.answer(RecordAnswer(sent, "declined_by_provider"))
    services.referrals.answer(RecordAnswer(sent, "closed", "service_unavailable", "not_asked_unsafe"))
    dialog = answering.open(sent)
    assert child(dialog, QLabel, "noteLabel").text() == "This referral has ended. No answer can be added."
    assert not child(dialog, QComboBox, "stateCombo").isEnabled()
    assert not child(dialog, QPushButton, "saveButton").isEnabled()


def test_a_referral_that_moved_meanwhile_is_refused_and_nothing_is_lost(
    answering: Answering, services: ServiceSet, sent: ReferralId
) -> None:
    dialog = answering.open(sent)
    choose(child(dialog, QComboBox, "stateCombo"), "received")
    services.referrals.answer(RecordAnswer(sent, "stop_and_recall"))
    answering.save(dialog)
    answering.qtbot.waitUntil(child(dialog, QFrame, "problemFrame").isVisible)
    assert services.referrals.get(sent).state == "stop_and_recall"
    assert dialog.isVisible()


def test_a_late_answer_is_marked(answering: Answering, clock: FixedClock, sent: ReferralId) -> None:
    clock.forward(days=40)
    dialog = answering.open(sent)
    badge = child(dialog, QLabel, "stateBadge")
    assert badge.text() == "OVERDUE: Sent"
    assert badge.property("tone") == "danger"


def test_a_referral_that_is_gone_is_said(answering: Answering) -> None:
    dialog = answering.open(ReferralId("nowhere"))
    assert "no longer in the file" in child(dialog, QLabel, "problemLabel").text()
    assert not child(dialog, QPushButton, "saveButton").isEnabled()


def test_day_way_role_and_reason_are_kept(answering: Answering, services: ServiceSet, sent: ReferralId) -> None:
    dialog = answering.open(sent)
    choose(child(dialog, QComboBox, "stateCombo"), "declined_by_provider")
    reasons = child(dialog, QComboBox, "reasonCombo")
    assert reasons.isVisible()
    assert "no_capacity" in offered(reasons)
    choose(reasons, "no_capacity")
    choose(child(dialog, QComboBox, "channelCombo"), "phone")
    choose(child(dialog, QComboBox, "roleCombo"), "reception")
    child(dialog, QLineEdit, "noteEdit").setText("Full until August.")
    answering.save(dialog)
    answering.qtbot.waitUntil(lambda: answering.ended == [1])
    (kept,) = services.answers.sheet(sent).entries
    assert (kept.state, kept.reason, kept.channel, kept.contact_role, kept.note) == (
        "declined_by_provider",
        "no_capacity",
        "phone",
        "reception",
        "Full until August.",
    )


def test_a_day_before_sending_is_refused_at_its_field(
    answering: Answering, services: ServiceSet, clock: FixedClock, sent: ReferralId
) -> None:
    clock.forward(days=3)
    dialog = answering.open(sent)
    choose(child(dialog, QComboBox, "stateCombo"), "received")
    day = child(dialog, QDateEdit, "dateEdit")
    assert day.text() == "2026-06-18"
    day.setDate(QDate(2026, 6, 14))
    answering.save(dialog)
    answering.qtbot.waitUntil(child(dialog, QFrame, "problemFrame").isVisible)
    assert "before the letter was sent" in child(dialog, QLabel, "problemLabel").text()
    assert services.answers.sheet(sent).entries == ()
    day.setDate(QDate(2026, 6, 16))
    answering.save(dialog)
    answering.qtbot.waitUntil(lambda: answering.ended == [1])
    assert services.answers.sheet(sent).entries[0].happened_on.isoformat() == "2026-06-16"


def test_handing_over_has_the_ways_of_delivery_and_no_state(
    answering: Answering, services: ServiceSet, sent: ReferralId
) -> None:
    dialog = answering.open(sent)
    choose(child(dialog, QComboBox, "stateCombo"), "handed_over")
    ways = child(dialog, QComboBox, "channelCombo")
    assert "post" in offered(ways)
    assert "in_person_with_worker" in offered(ways)
    choose(ways, "in_person_with_worker")
    answering.save(dialog)
    answering.qtbot.waitUntil(lambda: answering.ended == [1])
    (kept,) = services.answers.sheet(sent).entries
    assert (kept.kind, kept.channel, services.referrals.get(sent).state) == (
        "handed_over",
        "in_person_with_worker",
        "sent",
    )


def test_without_consent_to_feedback_it_says_that_the_service_must_not_be_asked(
    answering: Answering, services: ServiceSet, clock: FixedClock, sent: ReferralId
) -> None:
    clock.forward(days=18)
    dialog = answering.open(sent)
    said = child(dialog, QLabel, "chaseLabel")
    answering.qtbot.waitUntil(said.isVisible)
    assert "Do not remind the service and do not ask it" in said.text()
    assert "it was never asked" in said.text()
    choose(child(dialog, QComboBox, "stateCombo"), "reminder")
    steps = child(dialog, QComboBox, "stepCombo")
    assert [steps.itemData(place) for place in range(steps.count())] == ["coordinator", "other_service"]
    choose(child(dialog, QComboBox, "stateCombo"), "accepted")
    answering.save(dialog)
    answering.qtbot.waitUntil(lambda: services.referrals.get(sent).state == "accepted")


def test_a_reminder_has_the_step_that_is_due_and_says_the_next_one_after(
    answering: Answering, services: ServiceSet, surroundings: Surroundings, clock: FixedClock, sent: ReferralId
) -> None:
    clock.forward(days=18)
    agree_to_feedback(services, services.referrals.get(sent).case_code)
    dialog = open_answer_dialog(answering.window, surroundings, sent, "reminder")
    answering.dialogs.append(dialog)
    answering.qtbot.waitUntil(lambda: bool(child(dialog, QLabel, "letterLabel").text()))
    assert "Remind by phone" in child(dialog, QLabel, "chaseLabel").text()
    steps = child(dialog, QComboBox, "stepCombo")
    assert steps.isVisible()
    assert steps.currentData() == "by_phone"
    answering.save(dialog)
    answering.qtbot.waitUntil(lambda: bool(services.answers.sheet(sent).entries))
    chase = services.answers.sheet(sent).chase
    assert chase is not None
    assert chase.step == "focal_point"


def test_the_list_shows_what_came_back_and_what_was_corrected_since(
    answering: Answering, services: ServiceSet, sent: ReferralId
) -> None:
    services.referrals.answer(RecordAnswer(sent, "accepted"))
    dialog = answering.open(sent)
    correct = child(dialog, QCheckBox, "correctCheck")
    assert correct.isVisible()
    correct.setChecked(True)
    states = child(dialog, QComboBox, "stateCombo")
    assert "received" in offered(states)
    choose(states, "declined_by_provider")
    answering.save(dialog)
    answering.qtbot.waitUntil(lambda: answering.ended == [1])
    assert services.referrals.get(sent).state == "declined_by_provider"
    again = answering.open(sent)
    model = child(again, QTableView, "table").model()
    answering.qtbot.waitUntil(lambda: model.rowCount() == 2)
    assert [str(model.index(row, 1).data()) for row in range(2)] == [
        "Accepted by the provider (corrected since)",
        "Declined by the provider, No reason given",
    ]


def test_a_referral_without_an_entry_has_nothing_to_correct(answering: Answering, sent: ReferralId) -> None:
    dialog = answering.open(sent)
    assert child(dialog, QCheckBox, "correctCheck").isHidden()
    assert child(dialog, QTableView, "table").isHidden()
