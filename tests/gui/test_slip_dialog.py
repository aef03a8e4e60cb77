"""A returned slip: its number, one key, Enter; and a clear sentence for every number that leads nowhere."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QDateEdit, QDialog, QLabel, QLineEdit, QListWidget, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pgi_desk.domain.identifiers import ConsentId, ReferralId, letter_number
from pgi_desk.gui.dialogs.answer_dialog import AnswerDialog
from pgi_desk.gui.dialogs.slip_dialog import SlipDialog
from pgi_desk.gui.dialogs.slip_presenter import open_slip_dialog
from pgi_desk.gui.pages.home_page import HomePage
from pgi_desk.gui.pages.home_presenter import HomePresenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.gui.widgets.date_field import set_day
from pgi_desk.services.consents import WithdrawConsent
from pgi_desk.services.referrals import RecordAnswer
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import Records, agree, prepare_referral
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


@pytest.fixture
def number(services: ServiceSet, sent: ReferralId) -> str:
    return services.referrals.get(sent).number


@pytest.fixture
def dialog(qtbot: QtBot, surroundings: Surroundings) -> Iterator[SlipDialog]:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    opened = open_slip_dialog(window, surroundings)
    qtbot.waitExposed(opened)
    yield opened
    for other in window.findChildren(QDialog):
        if is_open(other):
            other.close()


def said(dialog: SlipDialog) -> str:
    problem = child(dialog, QLabel, "problemLabel")
    return problem.text() if problem.isVisible() else ""


def letter(dialog: SlipDialog) -> str:
    return child(dialog, QLabel, "letterLabel").text()


def type_number(dialog: SlipDialog, text: str) -> None:
    edit = child(dialog, QLineEdit, "numberEdit")
    edit.clear()
    if text.isascii():
        QTest.keyClicks(edit, text)
    else:
        edit.insert(text)  # QTest knows the keys of an English keyboard alone


def test_one_key_and_enter_store_a_slip(
    dialog: SlipDialog, qtbot: QtBot, services: ServiceSet, sent: ReferralId, number: str
) -> None:
    type_number(dialog, number)
    qtbot.waitUntil(lambda: "Harbour Street Clinic" in letter(dialog))
    boxes = child(dialog, QListWidget, "boxList")
    assert boxes.hasFocus()
    QTest.keyClick(boxes, Qt.Key.Key_3)
    QTest.keyClick(boxes, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: services.referrals.get(sent).state == "accepted")
    (kept,) = services.answers.sheet(sent).entries
    assert (kept.channel, kept.reason, kept.happened_on.isoformat()) == ("slip", "partly", "2026-06-15")
    qtbot.waitUntil(lambda: letter(dialog).startswith("Stored"))
    assert dialog.isVisible()
    assert child(dialog, QLineEdit, "numberEdit").text() == ""
    assert child(dialog, QLineEdit, "numberEdit").hasFocus()


def test_the_next_appointment_and_what_they_need_are_taken_over_from_the_slip(
    dialog: SlipDialog, qtbot: QtBot, services: ServiceSet, sent: ReferralId, number: str, clock: FixedClock
) -> None:
    type_number(dialog, number)
    qtbot.waitUntil(child(dialog, QListWidget, "boxList").hasFocus)
    QTest.keyClick(child(dialog, QListWidget, "boxList"), Qt.Key.Key_4)
    day = services.desk.clock.today()
    assert not child(dialog, QDateEdit, "appointmentEdit").isEnabled()
    child(dialog, QCheckBox, "appointmentCheck").setChecked(True)
    set_day(child(dialog, QDateEdit, "appointmentEdit"), day - timedelta(1))
    child(dialog, QLineEdit, "needsEdit").setText("A copy of the identity card")
    child(dialog, QPushButton, "saveButton").click()
    qtbot.waitUntil(lambda: "This day is over" in said(dialog))
    set_day(child(dialog, QDateEdit, "appointmentEdit"), day + timedelta(1))
    child(dialog, QPushButton, "saveButton").click()
    qtbot.waitUntil(lambda: letter(dialog).startswith("Stored"))
    (kept,) = services.answers.sheet(sent).entries
    assert kept.note == "A copy of the identity card"
    assert not child(dialog, QCheckBox, "appointmentCheck").isChecked()
    assert child(dialog, QLineEdit, "needsEdit").text() == ""
    assert [one.kind for one in services.overview.today().safety] == []
    clock.forward(hours=4)
    assert [(one.kind, one.red) for one in services.overview.today().safety] == [("appointment", False)]


STATES = (
    "accepted",
    "declined_by_provider",
    "accepted",
    "service_started",
    "service_completed",
    "partly_completed",
    "person_did_not_attend",
    "person_declined",
)


@pytest.mark.parametrize(("place", "state"), list(enumerate(STATES, start=1)))
def test_every_box_has_its_key(
    dialog: SlipDialog, qtbot: QtBot, services: ServiceSet, sent: ReferralId, number: str, place: int, state: str
) -> None:
    type_number(dialog, number)
    qtbot.waitUntil(child(dialog, QListWidget, "boxList").hasFocus)
    QTest.keyClicks(child(dialog, QListWidget, "boxList"), str(place))
    QTest.keyClick(child(dialog, QListWidget, "boxList"), Qt.Key.Key_Enter)
    qtbot.waitUntil(lambda: services.referrals.get(sent).state == state)


def test_the_number_is_taken_as_people_type_it(dialog: SlipDialog, qtbot: QtBot, number: str) -> None:
    for typed in (
        number.replace("-", ""),
        f" {number.replace('-', ' ')} ",
        number.replace("0", "O").replace("1", "l"),
        number.translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")),
        number.translate(str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")),
    ):
        type_number(dialog, typed)
        qtbot.waitUntil(lambda: number in letter(dialog))


def test_while_it_is_typed_nothing_is_said_and_a_wrong_digit_is(dialog: SlipDialog, qtbot: QtBot, number: str) -> None:
    edit = child(dialog, QLineEdit, "numberEdit")
    type_number(dialog, number[:6])
    assert said(dialog) == ""
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert "ten digits" in said(dialog)
    assert dialog.isVisible()
    wrong = number[:8] + str((int(number[8]) + 1) % 10) + number[9:]
    type_number(dialog, wrong)
    assert "last two digits do not fit" in said(dialog)
    save = child(dialog, QPushButton, "saveButton")
    assert not save.isEnabled()
    assert save.toolTip() == "Type the number of the slip first."


def test_a_number_of_another_branch_is_said(dialog: SlipDialog, qtbot: QtBot, sent: ReferralId) -> None:
    type_number(dialog, letter_number(2026, 4711))
    qtbot.waitUntil(lambda: letter_number(2026, 4711) in said(dialog))
    assert "another branch" in said(dialog)
    assert not child(dialog, QListWidget, "boxList").isEnabled()


def test_a_slip_that_is_on_record_is_stored_once(
    dialog: SlipDialog, qtbot: QtBot, services: ServiceSet, sent: ReferralId, number: str
) -> None:
    for _ in range(2):
        type_number(dialog, number)
        qtbot.waitUntil(child(dialog, QListWidget, "boxList").hasFocus)
        QTest.keyClicks(child(dialog, QListWidget, "boxList"), "5")
        QTest.keyClick(child(dialog, QListWidget, "boxList"), Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: letter(dialog).startswith("Stored") or bool(said(dialog)))
    assert "on record already" in said(dialog)
    assert len(services.answers.sheet(sent).entries) == 1


def test_a_slip_that_contradicts_the_record_is_not_stored_over_it(
    dialog: SlipDialog, qtbot: QtBot, services: ServiceSet, sent: ReferralId, number: str
) -> None:
    services.referrals.answer(RecordAnswer(sent, "declined_by_provider"))
    type_number(dialog, number)
    qtbot.waitUntil(child(dialog, QListWidget, "boxList").hasFocus)
    QTest.keyClicks(child(dialog, QListWidget, "boxList"), "5")
    QTest.keyClick(child(dialog, QListWidget, "boxList"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "something else than what is on record" in said(dialog))
    assert services.referrals.get(sent).state == "declined_by_provider"


def test_a_slip_for_a_recalled_letter_says_what_to_do(
    dialog: SlipDialog, qtbot: QtBot, services: ServiceSet, sent: ReferralId, number: str
) -> None:
    consent = ConsentId(services.referrals.get(sent).consent_id or "")
    services.consents.withdraw(WithdrawConsent(consent, "oral"))
    type_number(dialog, number)
    qtbot.waitUntil(lambda: "was recalled" in said(dialog))
    assert "do not use what the service wrote" in said(dialog)


def test_more_can_be_said_than_a_box(dialog: SlipDialog, qtbot: QtBot, number: str) -> None:
    type_number(dialog, number)
    qtbot.waitUntil(child(dialog, QPushButton, "moreButton").isEnabled)
    child(dialog, QPushButton, "moreButton").click()
    qtbot.waitUntil(lambda: dialog.findChild(AnswerDialog) is not None)
    child(dialog, AnswerDialog, "AnswerDialog").close()


def test_the_home_page_takes_the_number(qtbot: QtBot, surroundings: Surroundings, number: str) -> None:
    page = HomePage()
    qtbot.addWidget(page)
    HomePresenter(page, surroundings).activate("")
    edit = child(page, QLineEdit, "slipEdit")
    QTest.keyClicks(edit, number)
    with qtbot.waitSignal(surroundings.navigator.wanted) as asked:
        QTest.keyClick(edit, Qt.Key.Key_Return)
    assert asked.args == ["slip", number]
    assert edit.text() == ""
