"""New person, assistance, consent, withdrawal and referral: what is kept, what is refused, what stays typed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QLabel, QLineEdit, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from pgi_desk.domain.consent import ConsentPurpose
from pgi_desk.gui.dialogs.assistance_presenter import open_assistance_dialog
from pgi_desk.gui.dialogs.consent_dialog import ConsentDialog
from pgi_desk.gui.dialogs.consent_presenter import ConsentRequest, open_consent_dialog
from pgi_desk.gui.dialogs.person_presenter import open_correction_dialog, open_person_dialog
from pgi_desk.gui.dialogs.withdrawal_presenter import open_withdrawal_dialog
from pgi_desk.gui.pages.referral_page import ReferralPage
from pgi_desk.gui.pages.referral_presenter import ReferralPresenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.consents import RecordConsent
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import Records, a_consent_entry, a_provider, add_vetted, agree, prepare_referral
from tests.helpers.fake_prompts import FakePrompts


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    widget.resize(1000, 700)
    qtbot.addWidget(widget)
    widget.show()
    return widget


def press(dialog: QWidget, name: str, qtbot: QtBot) -> None:
    button = dialog.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    assert button.isEnabled(), button.toolTip()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def write(dialog: QWidget, name: str, text: str) -> None:
    field = dialog.findChild(QLineEdit, name)
    assert isinstance(field, QLineEdit)
    field.setText(text)


def choose(dialog: QWidget, name: str, code: str) -> None:
    combo = dialog.findChild(QComboBox, name)
    assert isinstance(combo, QComboBox)
    assert combo.findData(code) >= 0
    combo.setCurrentIndex(combo.findData(code))


def tick_all(dialog: QWidget, box: str) -> None:
    for check in dialog.findChild(QWidget, box).findChildren(QCheckBox):  # type: ignore[union-attr]  # it is there
        check.setChecked(True)


def problem(dialog: QWidget) -> str:
    label = dialog.findChild(QLabel, "problemLabel")
    assert isinstance(label, QLabel)
    return label.text() if label.isVisibleTo(dialog) else ""


def at_field(dialog: QWidget, name: str) -> str:
    """Return what stands under a field."""
    label = dialog.findChild(QLabel, name)
    assert isinstance(label, QLabel)
    return label.text() if label.isVisibleTo(dialog) else ""


def closed(dialog: QDialog) -> Callable[[], bool]:
    return lambda: not isValid(dialog) or not dialog.isVisible()


def people(services: ServiceSet) -> int:
    return services.desk.queries.counts()["people"]


def test_nobody_is_recorded_before_everything_was_explained(
    parent: QWidget, surroundings: Surroundings, services: ServiceSet, qtbot: QtBot
) -> None:
    dialog = open_person_dialog(parent, surroundings)
    write(dialog, "givenNameEdit", "Hodan")
    press(dialog, "saveButton", qtbot)
    qtbot.waitUntil(lambda: "Read the limits" in at_field(dialog, "explainedProblem"))
    assert problem(dialog) == ""
    assert people(services) == 2
    field = dialog.findChild(QLineEdit, "givenNameEdit")
    assert isinstance(field, QLineEdit)
    assert field.text() == "Hodan"
    tick_all(dialog, "explainedBox")
    press(dialog, "saveButton", qtbot)
    qtbot.waitUntil(closed(dialog))
    assert people(services) == 3


def test_a_refusal_is_respected(
    parent: QWidget, surroundings: Surroundings, services: ServiceSet, qtbot: QtBot
) -> None:
    dialog = open_person_dialog(parent, surroundings)
    tick_all(dialog, "explainedBox")
    write(dialog, "givenNameEdit", "Hodan")
    choose(dialog, "decisionCombo", "refused")
    press(dialog, "saveButton", qtbot)
    qtbot.waitUntil(lambda: "Without the person's agreement" in at_field(dialog, "decisionProblem"))
    assert problem(dialog) == ""
    assert people(services) == 2
    dialog.reject()


def test_a_refused_consent_is_brought_into_view_and_all_of_it_is_said_at_once(
    parent: QWidget, surroundings: Surroundings, services: ServiceSet, qtbot: QtBot
) -> None:
    dialog = open_person_dialog(parent, surroundings)
    tick_all(dialog, "explainedBox")
    write(dialog, "givenNameEdit", "Hodan")
    write(dialog, "birthEdit", "2014")
    private = dialog.findChild(QCheckBox, "privateCheck")
    assert isinstance(private, QCheckBox)
    private.setChecked(False)
    scroll = dialog.findChild(QScrollArea, "scroll")
    assert isinstance(scroll, QScrollArea)
    scroll.verticalScrollBar().setValue(scroll.verticalScrollBar().maximum())
    press(dialog, "saveButton", qtbot)
    qtbot.waitUntil(lambda: "caregiver can be asked" in at_field(dialog, "caregiverProblem"))
    assert at_field(dialog, "assentProblem")
    assert "private place" in at_field(dialog, "placeProblem")
    first = dialog.findChild(QLabel, "assentProblem")
    assert isinstance(first, QLabel)
    qtbot.waitUntil(lambda: not first.visibleRegion().isEmpty())
    assert people(services) == 2
    dialog.reject()


@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [
        ("birthEdit", "31.12.1999", "Write a date like"),
        ("birthEdit", "2199-01-01", "in the future"),
        ("birthEdit", "1999-02-30", "does not exist"),
        ("givenNameEdit", "", "at least one name"),
        ("givenNameEdit", "a" * 150, "too long"),
    ],
)
def test_bad_input_gets_a_sentence_and_nothing_is_lost(
    parent: QWidget,
    surroundings: Surroundings,
    services: ServiceSet,
    qtbot: QtBot,
    field: str,
    value: str,
    sentence: str,
) -> None:
    dialog = open_person_dialog(parent, surroundings)
    tick_all(dialog, "explainedBox")
    write(dialog, "givenNameEdit", "Hodan")
    write(dialog, "areaEdit", "Old Quay")
    write(dialog, field, value)
    press(dialog, "saveButton", qtbot)
    qtbot.waitUntil(lambda: sentence in problem(dialog))
    kept = dialog.findChild(QLineEdit, "areaEdit")
    assert isinstance(kept, QLineEdit)
    assert kept.text() == "Old Quay"
    assert people(services) == 2
    dialog.reject()


def test_assistance_without_consent_opens_the_question_and_is_stored_after_it(
    parent: QWidget, surroundings: Surroundings, records: Records, services: ServiceSet, qtbot: QtBot
) -> None:
    dialog = open_assistance_dialog(parent, surroundings, records.case_code)
    choose(dialog, "familyCombo", "material_social")
    choose(dialog, "typeCombo", "food")
    press(dialog, "saveButton", qtbot)
    qtbot.waitUntil(lambda: bool(dialog.findChildren(QDialog)))
    consent = dialog.findChildren(QDialog)[0]
    tick_all(consent, "explainedBox")
    press(consent, "saveButton", qtbot)
    qtbot.waitUntil(closed(dialog))
    rows = services.cases.view(records.case_code).timeline
    assert [row.code for row in rows if row.kind == "assistance"] == ["food"]


def test_unticking_an_item_withholds_it(
    parent: QWidget, surroundings: Surroundings, records: Records, services: ServiceSet, qtbot: QtBot
) -> None:
    request = ConsentRequest(
        records.case_code, 30, ConsentPurpose.REFERRAL, (records.clinic, "Clinic"), ("case_code", "sex", "name")
    )
    dialog = open_consent_dialog(parent, surroundings, request)
    tick_all(dialog, "explainedBox")
    box = dialog.findChild(QCheckBox, "check_name")
    assert isinstance(box, QCheckBox)
    box.click()
    press(dialog, "saveButton", qtbot)
    qtbot.waitUntil(closed(dialog))
    row = next(row for row in services.consents.ledger(records.case_code) if row.purpose == "C4_referral")
    assert row.items_to_share == ("case_code", "sex")
    assert row.items_to_withhold == ("name",)


def test_a_wrong_phone_number_is_corrected_and_nothing_else_changes(
    parent: QWidget, surroundings: Surroundings, records: Records, services: ServiceSet, qtbot: QtBot
) -> None:
    before = services.people.entry(records.case_code)
    dialog = open_correction_dialog(parent, surroundings, records.case_code)
    contact = dialog.findChild(QLineEdit, "contactEdit")
    assert isinstance(contact, QLineEdit)
    qtbot.waitUntil(lambda: contact.text() == "+000 55 92 11 22")
    contact.setText("+000 55 92 99 88")
    press(dialog, "saveButton", qtbot)
    qtbot.waitUntil(closed(dialog))
    after = services.people.entry(records.case_code)
    assert after.safe_contact.value == "+000 55 92 99 88"
    assert replace(after, safe_contact=before.safe_contact) == before
    assert "person.correct" in [row.action for row in services.audit.page()]


def test_gender_is_recorded_apart_from_sex_and_may_be_left_out(
    parent: QWidget, surroundings: Surroundings, records: Records, services: ServiceSet, qtbot: QtBot
) -> None:
    assert services.people.entry(records.case_code).gender == ""
    dialog = open_correction_dialog(parent, surroundings, records.case_code)
    combo = dialog.findChild(QComboBox, "genderCombo")
    assert isinstance(combo, QComboBox)
    contact = dialog.findChild(QLineEdit, "contactEdit")
    assert isinstance(contact, QLineEdit)
    qtbot.waitUntil(lambda: bool(contact.text()))
    assert combo.currentText() == "Not stated"
    combo.setCurrentIndex(combo.findData("NonConforming"))
    press(dialog, "saveButton", qtbot)
    qtbot.waitUntil(closed(dialog))
    after = services.people.entry(records.case_code)
    assert (after.sex, after.gender) == ("female", "NonConforming")


def test_an_adult_is_not_asked_about_caregivers(parent: QWidget, surroundings: Surroundings, records: Records) -> None:
    dialog = open_consent_dialog(parent, surroundings, ConsentRequest(records.case_code, 30))
    combo = dialog.findChild(QComboBox, "caregiverCombo")
    assert isinstance(combo, QComboBox)
    assert not combo.isEnabled()
    dialog.reject()


def test_withdrawal_lists_what_was_shared_and_stops_the_referral(
    parent: QWidget,
    surroundings: Surroundings,
    records: Records,
    services: ServiceSet,
    prompts: FakePrompts,
    qtbot: QtBot,
) -> None:
    referral = prepare_referral(services, records)
    consent = agree(services, referral)
    services.letters.release(services.letters.prepare(referral), _Paper())
    row = next(one for one in services.cases.view(records.case_code).consents if one.consent_id == consent)
    dialog = open_withdrawal_dialog(parent, surroundings, records.case_code, [row])
    shared = dialog.findChild(QLabel, "sharedLabel")
    assert isinstance(shared, QLabel)
    qtbot.waitUntil(lambda: "Harbour Street Clinic" in shared.text())
    write(dialog, "howEdit", "by phone")
    press(dialog, "withdrawButton", qtbot)
    qtbot.waitUntil(closed(dialog))
    assert services.referrals.get(referral).state == "stop_and_recall"
    assert "were stopped" in prompts.asked[0]


@pytest.fixture
def referral_page(qtbot: QtBot, surroundings: Surroundings, records: Records) -> ReferralPage:
    page = ReferralPage()
    page.resize(1100, 700)
    qtbot.addWidget(page)
    ReferralPresenter(page, surroundings).activate(records.case_code)
    qtbot.waitUntil(lambda: page.findChild(QCheckBox, "leaves_name") is not None)
    return page


def test_the_preview_masks_the_name_and_says_why_items_stay(referral_page: ReferralPage, qtbot: QtBot) -> None:
    name = referral_page.findChild(QCheckBox, "leaves_name")
    story = referral_page.findChild(QCheckBox, "leaves_story")
    assert isinstance(name, QCheckBox)
    assert isinstance(story, QCheckBox)
    assert not name.isChecked()
    assert not story.isEnabled()
    shown = " ".join(label.text() for label in referral_page.findChildren(QLabel))
    assert "Selam" not in shown
    assert "does not need it" in shown


def test_what_is_typed_appears_in_the_preview(referral_page: ReferralPage, qtbot: QtBot) -> None:
    write(referral_page, "healthEdit", "Wound on the left hand.")
    qtbot.waitUntil(
        lambda: any("Wound on the left hand." in label.text() for label in referral_page.findChildren(QLabel))
    )


def test_a_suspended_service_cannot_be_chosen_to_the_end(referral_page: ReferralPage, qtbot: QtBot) -> None:
    choose(referral_page, "familyCombo", "material_cash")
    save = referral_page.findChild(QPushButton, "saveButton")
    assert isinstance(save, QPushButton)
    qtbot.waitUntil(lambda: not save.isEnabled())
    assert "suspended" in save.toolTip()


def test_a_hidden_address_is_not_on_the_page(referral_page: ReferralPage, qtbot: QtBot) -> None:
    choose(referral_page, "familyCombo", "shelter")
    facts = referral_page.findChild(QLabel, "providerLabel")
    assert isinstance(facts, QLabel)
    qtbot.waitUntil(lambda: "Address is hidden" in facts.text())
    assert "Hidden Row" not in facts.text()


def test_consent_is_asked_for_exactly_what_was_ticked(
    referral_page: ReferralPage, surroundings: Surroundings, services: ServiceSet, records: Records, qtbot: QtBot
) -> None:
    box = referral_page.findChild(QCheckBox, "leaves_safe_contact")
    assert isinstance(box, QCheckBox)
    box.click()
    press(referral_page, "saveButton", qtbot)
    qtbot.waitUntil(lambda: bool(referral_page.findChildren(QDialog)))
    dialog = referral_page.findChildren(QDialog)[0]
    assert dialog.findChild(QCheckBox, "check_safe_contact") is None
    assert dialog.findChild(QCheckBox, "check_case_code") is not None
    tick_all(dialog, "explainedBox")
    with qtbot.waitSignal(surroundings.navigator.wanted) as asked:
        press(dialog, "saveButton", qtbot)
    assert asked.args[0] == "letter"


def test_a_hand_over_to_the_family_links_service_is_asked_for_itself(
    parent: QWidget, surroundings: Surroundings, services: ServiceSet, records: Records, qtbot: QtBot
) -> None:
    links = add_vetted(services, a_provider(name="Restoring Links Desk", families=("rfl",)))
    referral = prepare_referral(
        services, records, provider_id=links, service_family="rfl", service_types=(), items=("case_code", "sex")
    )
    page = ReferralPage()
    qtbot.addWidget(page)
    page.show()
    ReferralPresenter(page, surroundings).ask_consent(referral)

    def asked(purpose: ConsentPurpose) -> QDialog | None:
        found = [one for one in page.findChildren(ConsentDialog) if one.isVisible() and one.purpose() is purpose]
        return found[0] if found else None

    for purpose in (ConsentPurpose.REFERRAL, ConsentPurpose.FAMILY_LINKS):
        qtbot.waitUntil(lambda purpose=purpose: asked(purpose) is not None)  # type: ignore[misc]  # bound at once
        dialog = asked(purpose)
        assert dialog is not None
        tick_all(dialog, "explainedBox")
        press(dialog, "saveButton", qtbot)
    qtbot.waitUntil(lambda: services.referrals.get(referral).state == "consent_ok")


def test_letters_of_an_older_consent_are_among_what_was_shared(services: ServiceSet, records: Records) -> None:
    first = prepare_referral(services, records)
    agree(services, first)
    services.letters.release(services.letters.prepare(first), _Paper())
    newer = agree(services, prepare_referral(services, records))
    shared = services.consents.shared(newer)
    assert [one.letter_number for one in shared] == [services.referrals.get(first).number]


def test_a_second_consent_for_the_same_service_replaces_the_first(services: ServiceSet, records: Records) -> None:
    for items in (("case_code", "sex"), ("case_code",)):
        entry = a_consent_entry(services, ConsentPurpose.REFERRAL, recipient=records.clinic, items_to_share=items)
        services.consents.record(RecordConsent(records.case_code, entry))
    rows = [row for row in services.consents.ledger(records.case_code) if row.purpose == "C4_referral"]
    assert [row.items_to_share for row in rows] == [("case_code",)]


class _Paper:
    destination = "printer"
    copies = 1

    def deliver(self, pdf: bytes) -> None:
        """Take the letter."""
