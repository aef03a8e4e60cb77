"""The service directory: what is seen of a service, what can be done with it, what is stored."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QTableView,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from pgi_desk.bootstrap.wiring import Program
from pgi_desk.domain.identifiers import ProviderId, StaffId
from pgi_desk.domain.service_directory import ServiceProvider, Vetting
from pgi_desk.domain.staff import Role, StaffMember
from pgi_desk.gui.dialogs.provider_dialog import ProviderDialog
from pgi_desk.gui.dialogs.provider_presenter import ProviderPresenter
from pgi_desk.gui.dialogs.reason_dialog import ReasonDialog
from pgi_desk.gui.dialogs.vetting_dialog import VettingDialog
from pgi_desk.gui.pages.directory_page import DirectoryPage
from pgi_desk.gui.pages.directory_presenter import DirectoryPresenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.gui.widgets.code_combo import choose
from pgi_desk.services.files import CreateFile, OpenFile
from pgi_desk.services.service_set import ServiceSet
from pgi_desk.services.staff import GiveWayIn
from tests.helpers.builders import TODAY, Records, a_provider, prepare_referral
from tests.helpers.children import child, is_open
from tests.helpers.clock import FixedClock
from tests.helpers.letter_outputs import MemoryPrinters

HIDDEN = "9 Hidden Row"
REASON = "The door was closed on three visits."
# Every field differs from its default, so that one that is forgotten shows.
EVERY_FIELD = ServiceProvider(
    provider_id=ProviderId("p9"),
    name="Plover Open Door",
    provider_type="ngo",
    families=("legal", "pss_mh"),
    service_types=("legal_assistance", "registration_service"),
    mandate="Advice for newcomers",
    focal_point="Corin Vale",
    alternate="Ines Tarrow",
    phone="+000 55 01 10 10",
    email="door@example.org",
    hotline="+000 55 01 20 20",
    languages=("ar", "en"),
    description="Advice in person.\nAlso by phone.",
    standard_met="Own code of conduct",
    fee="Free",
    capacity_now="Ten people a week",
    region="Coast",
    district="Sarelle",
    area="Old Quay",
    address="3 Mast Yard",
    address_hidden=True,
    coverage="Both harbours",
    outreach=True,
    accessible=True,
    transport="Tram 4",
    hours="Mon to Fri",
    always_open=True,
    waiting_time="Two days",
    funding_until=date(2027, 3, 31),
    sexes=("female",),
    age_min=16,
    age_max=64,
    status_accepted="Any",
    documents_needed="None",
    lgbtiq_safe=True,
    children_accepted=True,
    nationality_limits="No limits",
    reports_to_authorities="by_law",
    data_sharing_on=date(2026, 1, 20),
    confidentiality_signed=True,
    psea_policy=True,
    child_safeguarding=True,
    interpreter_available=True,
    emergency_service=True,
    funding_from=date(2026, 4, 1),
    disability_access="Sign language",
    internal_note="Good with young mothers.",
)


class Directory:
    """The page on real services, driven like the person at the desk does."""

    def __init__(self, qtbot: QtBot, surroundings: Surroundings) -> None:
        self.qtbot = qtbot
        self.page = DirectoryPage()
        qtbot.addWidget(self.page)
        self.presenter = DirectoryPresenter(self.page, surroundings, MemoryPrinters().outputs())
        self.page.resize(1070, 690)
        self.page.show()

    def show(self, key: str = "") -> Directory:
        self.presenter.activate(key)
        self.qtbot.waitUntil(lambda: bool(self.names()))
        if key:
            self.qtbot.waitUntil(self.button("editButton").isEnabled)
        return self

    def cell(self, row: int, column: int) -> str:
        model = child(self.page, QTableView, "table").model()
        return str(model.index(row, column).data() or "")

    def row(self, name: str) -> list[str]:
        model = child(self.page, QTableView, "table").model()
        return [self.cell(self.names().index(name), column) for column in range(model.columnCount())]

    def names(self) -> list[str]:
        model = child(self.page, QTableView, "table").model()
        return [self.cell(row, 0) for row in range(model.rowCount())]

    def texts(self) -> list[str]:
        return [label.text() for label in self.page.findChildren(QLabel) if label.isVisible()]

    def button(self, name: str) -> QPushButton:
        return child(self.page, QPushButton, name)

    def state(self) -> str:
        return child(self.page, QLabel, "stateBadge").text()

    def click(self, name: str) -> None:
        QTest.mouseClick(self.button(name), Qt.MouseButton.LeftButton)


def press(dialog: QDialog, name: str) -> None:
    QTest.mouseClick(child(dialog, QPushButton, name), Qt.MouseButton.LeftButton)


def tick(dialog: QDialog, name: str, code: str) -> None:
    for row in range((items := child(dialog, QListWidget, name)).count()):
        if items.item(row).data(Qt.ItemDataRole.UserRole) == code:
            items.item(row).setCheckState(Qt.CheckState.Checked)


def problem(dialog: QDialog) -> str:
    label = child(dialog, QLabel, "problemLabel")
    return label.text() if label.isVisible() else ""


@pytest.fixture
def directory(qtbot: QtBot, surroundings: Surroundings) -> Directory:
    return Directory(qtbot, surroundings)


class TestList:
    def test_each_service_has_a_line_in_words(self, directory: Directory) -> None:
        directory.show()
        assert directory.names() == [
            "Gull House",
            "Harbour Job Desk",
            "Harbour Street Clinic",
            "Tern Street Legal Office",
        ]
        assert directory.row("Harbour Street Clinic") == [
            "Harbour Street Clinic",
            "Health",
            "Old Quay",
            "Not known",
            "",
            "Not known",
            "Not known",
            "12 Dec 2026",
            "Yes",
        ]
        assert directory.row("Harbour Job Desk")[-1] == "No: it is suspended"

    def test_typing_waits_and_then_filters(self, directory: Directory) -> None:
        directory.show()
        QTest.keyClicks(child(directory.page, QLineEdit, "searchEdit"), "gull")
        assert len(directory.names()) == 4
        directory.qtbot.waitUntil(lambda: directory.names() == ["Gull House"])

    def test_filters_work_together_and_clear_takes_them_all_back(self, directory: Directory) -> None:
        directory.show()
        child(directory.page, QSpinBox, "ageSpin").setValue(30)
        choose(child(directory.page, QComboBox, "sexCombo"), "female")
        child(directory.page, QCheckBox, "usableCheck").setChecked(True)
        directory.qtbot.waitUntil(lambda: len(directory.names()) == 3)
        place = child(directory.page, QComboBox, "placeCombo")
        assert [place.itemText(number) for number in range(place.count())] == ["All places", "Old Quay"]
        child(directory.page, QCheckBox, "openNowCheck").setChecked(True)
        directory.click("clearButton")
        directory.qtbot.waitUntil(lambda: len(directory.names()) == 4)
        assert not child(directory.page, QCheckBox, "openNowCheck").isChecked()

    def test_the_services_of_a_need_are_offered(self, directory: Directory) -> None:
        directory.show()
        choose(child(directory.page, QComboBox, "familyCombo"), "legal")
        offered = child(directory.page, QComboBox, "serviceTypeCombo")
        assert offered.findData("legal_assistance") > 0
        assert offered.findData("food_service") < 0

    def test_a_family_filters_and_nothing_found_is_said(self, directory: Directory) -> None:
        directory.show()
        choose(child(directory.page, QComboBox, "familyCombo"), "legal")
        directory.qtbot.waitUntil(lambda: directory.names() == ["Tern Street Legal Office"])
        choose(child(directory.page, QComboBox, "familyCombo"), "rfl")
        directory.qtbot.waitUntil(lambda: not directory.names())
        assert child(directory.page, QLabel, "countLabel").text() == "No service fits. Clear the search."
        assert not child(directory.page, QLabel, "emptyTitle").isVisible()

    def test_a_check_that_is_too_old_is_said(self, directory: Directory, clock: FixedClock) -> None:
        clock.forward(days=181)
        assert directory.show().row("Gull House")[-1] == "No: the last check is too long ago"

    def test_an_empty_directory_says_what_to_do_first(
        self, qtbot: QtBot, surroundings: Surroundings, tmp_path: Path
    ) -> None:
        program = Program(clock=FixedClock())
        file = program.files.create(
            CreateFile(tmp_path / "empty.pgidesk", "lantern river seven chairs", "Ostrel Branch", profile=1, demo=True)
        )
        empty = Directory(qtbot, replace(surroundings, services=program.services(file)))
        empty.presenter.activate("")
        qtbot.waitUntil(child(empty.page, QLabel, "emptyTitle").isVisible)
        assert child(empty.page, QLabel, "emptyTitle").text() == "No services in the directory yet"
        assert empty.button("addButton").isEnabled()
        file.store.close()


class TestDetails:
    def test_the_fields_that_are_filled_are_shown(self, directory: Directory, records: Records) -> None:
        texts = directory.show(records.clinic).texts()
        for text in ("Harbour Street Clinic", "2 Slipway Lane", "Physical health care", "Female, Male", "12 Dec 2026"):
            assert text in texts
        assert "\u2068+000\u00a055\u00a001\u00a023\u00a045\u2069" in texts
        assert "Coordinator, Jonah Prestwold" in texts
        assert "Mandate" not in texts

    def test_a_hidden_address_is_on_no_part_of_the_page(self, directory: Directory, records: Records) -> None:
        directory.show(records.shelter)
        assert "Address is hidden" in directory.texts()
        everything = directory.page.findChildren(QLabel)
        assert not any(HIDDEN in label.text() + label.toolTip() for label in everything)
        assert not any(HIDDEN in text for name in directory.names() for text in directory.row(name))

    def test_the_way_to_a_hidden_address_is_hidden_too(
        self, directory: Directory, services: ServiceSet, records: Records
    ) -> None:
        shelter = services.directory.details(records.shelter)
        services.directory.revise(replace(shelter, transport="Last stop, then left"))
        assert not any("Last stop" in text for text in directory.show(records.shelter).texts())

    def test_why_a_service_is_stopped_is_shown(self, directory: Directory, records: Records) -> None:
        texts = directory.show(records.suspended).texts()
        assert "Why it cannot be used: it is suspended." in texts
        assert "Two people were asked for money." in texts
        assert directory.state() == "Not usable today"

    @pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
    def test_the_first_line_can_be_selected_in_both_directions(
        self, directory: Directory, records: Records, direction: Qt.LayoutDirection
    ) -> None:
        directory.page.setLayoutDirection(direction)
        directory.show(records.shelter)
        assert "Gull House" in child(directory.page, QLabel, "nameLabel").text()

    def test_a_click_on_a_line_shows_that_service(self, directory: Directory) -> None:
        directory.show()
        table = child(directory.page, QTableView, "table")
        place = table.visualRect(table.model().index(1, 0)).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        directory.qtbot.waitUntil(lambda: "Harbour Job Desk" in directory.texts())


class TestButtons:
    def test_without_a_selection_they_say_so(self, directory: Directory) -> None:
        directory.show()
        for name in ("editButton", "checkButton", "allowButton", "hideButton", "suspendButton"):
            assert not directory.button(name).isEnabled()
            assert directory.button(name).toolTip() == "Choose a service in the list first."

    def test_a_usable_service_needs_no_permission_for_today(self, directory: Directory, records: Records) -> None:
        directory.show(records.clinic)
        assert not directory.button("allowButton").isEnabled()
        assert directory.button("allowButton").toolTip() == "This service can be used today already."
        assert directory.button("suspendButton").isEnabled()

    def test_an_address_is_hidden_after_a_question_and_once(
        self, directory: Directory, records: Records, services: ServiceSet
    ) -> None:
        directory.show(records.clinic).click("hideButton")
        directory.qtbot.waitUntil(lambda: services.directory.details(records.clinic).address_hidden)
        directory.qtbot.waitUntil(lambda: directory.button("hideButton").toolTip() == "The address is hidden already.")
        assert services.directory.details(records.clinic).vetting.status == "vetted"

    def test_a_suspended_service_can_only_be_lifted(self, directory: Directory, records: Records) -> None:
        directory.show(records.suspended)
        assert not directory.button("allowButton").isEnabled()
        assert "Lift the suspension" in directory.button("allowButton").toolTip()
        assert not directory.button("checkButton").isEnabled()
        assert directory.button("liftButton").isEnabled()

    def test_a_role_that_may_only_read_is_told_so(
        self, qtbot: QtBot, surroundings: Surroundings, program: Program, opened: OpenFile, records: Records
    ) -> None:
        member = StaffMember(opened.member.staff_id, "Nadia Ferrow", Role.VOLUNTEER)
        limited = replace(surroundings, services=program.services(replace(opened, member=member)))
        directory = Directory(qtbot, limited)
        directory.presenter.activate(records.suspended)
        qtbot.waitUntil(lambda: "Harbour Job Desk" in directory.texts())
        for name in ("addButton", "editButton", "checkButton", "allowButton", "suspendButton"):
            assert not directory.button(name).isEnabled()
            assert "Your role does not include this" in directory.button(name).toolTip()

    def test_without_a_signed_agreement_the_page_says_so(
        self, qtbot: QtBot, surroundings: Surroundings, program: Program, opened: OpenFile, records: Records
    ) -> None:
        services = program.services(opened)
        unbound = replace(services, desk=replace(services.desk, in_demo=False, agreed_until=lambda: None))
        directory = Directory(qtbot, replace(surroundings, services=unbound))
        directory.presenter.activate(records.suspended)
        qtbot.waitUntil(lambda: "Harbour Job Desk" in directory.texts())
        assert not directory.button("addButton").isEnabled()
        assert "agreement" in directory.button("addButton").toolTip()


def asking(page: QWidget) -> ReasonDialog:
    """Return the form that asks for a reason; what it is for has names of its own."""
    (dialog,) = (one for one in page.findChildren(ReasonDialog) if one.isVisible())
    return dialog


class TestReason:
    def test_whoever_suspends_a_service_sees_who_may_be_there_now(
        self, directory: Directory, services: ServiceSet, records: Records
    ) -> None:
        letters = [prepare_referral(services, records) for _ in range(2)]
        directory.show(records.clinic).click("suspendButton")
        dialog = asking(directory.page)
        assert records.case_code not in child(dialog, QLabel, "introLabel").text()  # nothing has left yet
        press(dialog, "cancelButton")
        directory.qtbot.waitUntil(lambda: not is_open(dialog))
        with services.desk.work("test.write") as work:
            for letter, state in zip(letters, ("accepted", "service_completed"), strict=True):
                work.referrals.update(replace(work.referrals.get(letter), state=state))
            work.commit()
        assert services.directory.referred_there(records.clinic) == (records.case_code,)
        assert services.directory.referred_there(records.legal) == ()
        directory.presenter.refresh()
        directory.qtbot.waitUntil(lambda: f"\u2068{records.case_code}\u2069" in directory.texts())
        directory.click("suspendButton")
        dialog = asking(directory.page)
        assert records.case_code in child(dialog, QLabel, "introLabel").text()
        press(dialog, "cancelButton")

    def test_suspending_needs_a_reason_and_stops_the_service(
        self, directory: Directory, services: ServiceSet, records: Records
    ) -> None:
        directory.show(records.clinic).click("suspendButton")
        dialog = asking(directory.page)
        action = child(dialog, QPushButton, "actionButton")
        assert not action.isEnabled()
        assert action.toolTip() == "Write the reason first."
        QTest.keyClicks(child(dialog, QPlainTextEdit, "reasonEdit"), "   ")
        assert not action.isEnabled()
        QTest.keyClicks(child(dialog, QPlainTextEdit, "reasonEdit"), REASON)
        press(dialog, "actionButton")
        directory.qtbot.waitUntil(lambda: directory.row("Harbour Street Clinic")[-1] == "No: it is suspended")
        vetting = services.directory.details(records.clinic).vetting
        assert (vetting.status, vetting.suspension_reason) == ("suspended", REASON)
        assert not is_open(dialog)
        directory.qtbot.waitUntil(lambda: REASON in directory.texts())

    def test_a_reason_that_cannot_be_kept_stays_in_the_dialog(
        self, directory: Directory, services: ServiceSet, records: Records
    ) -> None:
        directory.show(records.clinic).click("suspendButton")
        dialog = asking(directory.page)
        child(dialog, QPlainTextEdit, "reasonEdit").setPlainText("long " * 50)
        press(dialog, "actionButton")
        directory.qtbot.waitUntil(lambda: problem(dialog) == "This text is too long. Write at most 200 characters.")
        assert child(dialog, QPlainTextEdit, "reasonEdit").toPlainText() == "long " * 50
        assert services.directory.details(records.clinic).vetting.status == "vetted"
        press(dialog, "cancelButton")
        assert not is_open(dialog)

    def test_an_unchecked_service_is_allowed_for_today_only(
        self, directory: Directory, services: ServiceSet, clock: FixedClock
    ) -> None:
        key = ProviderId(services.directory.add(a_provider(name="Quay Kitchen")).key)
        directory.show(key).click("allowButton")
        dialog = asking(directory.page)
        QTest.keyClicks(child(dialog, QPlainTextEdit, "reasonEdit"), "No other kitchen is open.")
        press(dialog, "actionButton")
        directory.qtbot.waitUntil(lambda: directory.row("Quay Kitchen")[-1] == "Yes")
        directory.qtbot.waitUntil(lambda: "No other kitchen is open." in directory.texts())
        assert services.directory.details(key).vetting.override_by == services.desk.member.staff_id
        clock.forward(days=1)
        directory.presenter.refresh()
        directory.qtbot.waitUntil(lambda: directory.row("Quay Kitchen")[-1].startswith("No: it was never checked"))


class TestProviderDialog:
    def test_a_service_is_added_as_a_draft(self, directory: Directory, services: ServiceSet) -> None:
        directory.show().click("addButton")
        dialog = child(directory.page, ProviderDialog, "ProviderDialog")
        QTest.keyClicks(child(dialog, QLineEdit, "nameEdit"), "Lantern Hill Night Desk")
        tick(dialog, "familiesList", "shelter")
        press(dialog, "saveButton")
        directory.qtbot.waitUntil(lambda: "Lantern Hill Night Desk" in directory.names())
        (row,) = services.directory.find(search="lantern hill")
        stored = services.directory.details(ProviderId(row.provider_id))
        assert (stored.families, stored.vetting, stored.age_max) == (("shelter",), Vetting(), 120)
        assert (stored.funding_until, stored.reports_to_authorities) == (None, "not_known")
        assert not is_open(dialog)

    def test_what_is_missing_is_named_and_what_was_typed_stays(
        self, directory: Directory, services: ServiceSet
    ) -> None:
        before = services.directory.find()
        directory.show().click("addButton")
        dialog = child(directory.page, ProviderDialog, "ProviderDialog")
        QTest.keyClicks(child(dialog, QLineEdit, "nameEdit"), "Night Desk")
        press(dialog, "saveButton")
        directory.qtbot.waitUntil(lambda: problem(dialog) == "Needs served: This field must not be empty.")
        assert child(dialog, QTabWidget, "tabs").currentIndex() == 1
        assert child(dialog, QLineEdit, "nameEdit").text() == "Night Desk"
        assert services.directory.find() == before
        press(dialog, "cancelButton")
        assert not is_open(dialog)

    def test_editing_what_no_check_stood_on_keeps_it_and_shows_the_hidden_address(
        self, directory: Directory, services: ServiceSet, records: Records
    ) -> None:
        before = services.directory.details(records.shelter)
        directory.show(records.shelter).click("editButton")
        dialog = child(directory.page, ProviderDialog, "ProviderDialog")
        assert child(dialog, QLineEdit, "addressEdit").text() == HIDDEN
        child(dialog, QLineEdit, "waitingTimeEdit").selectAll()
        QTest.keyClicks(child(dialog, QLineEdit, "waitingTimeEdit"), "Two days")
        press(dialog, "saveButton")
        directory.qtbot.waitUntil(lambda: "Two days" in directory.texts())
        assert services.directory.details(records.shelter) == replace(before, waiting_time="Two days")

    @pytest.mark.parametrize("entry", [EVERY_FIELD, a_provider()], ids=["every field", "few fields"])
    def test_an_entry_comes_back_as_it_was_shown(
        self, qtbot: QtBot, surroundings: Surroundings, entry: ServiceProvider
    ) -> None:
        dialog = ProviderDialog()
        qtbot.addWidget(dialog)
        ProviderPresenter(dialog, surroundings, entry)
        assert dialog.entry() == entry

    def test_a_code_that_no_list_has_any_more_is_kept(self, qtbot: QtBot, surroundings: Surroundings) -> None:
        dialog = ProviderDialog()
        qtbot.addWidget(dialog)
        ProviderPresenter(dialog, surroundings, replace(EVERY_FIELD, languages=("ar", "xx")))
        assert dialog.entry().languages == ("ar", "xx")


class TestCheck:
    def open(self, directory: Directory, key: ProviderId) -> VettingDialog:
        directory.show(key).click("checkButton")
        dialog = child(directory.page, VettingDialog, "VettingDialog")
        assert dialog.isVisible()
        return dialog

    def test_every_criterion_is_a_box_and_all_must_be_met(self, directory: Directory, services: ServiceSet) -> None:
        key = ProviderId(services.directory.add(a_provider(name="Quay Kitchen", families=("legal",))).key)
        dialog = self.open(directory, key)
        boxes = dialog.findChildren(QCheckBox)
        criteria = services.desk.content.list("vetting_criteria")
        assert [box.text() for box in boxes] == [row.label("en") for row in criteria]
        assert not child(dialog, QComboBox, "secondCombo").isVisible()
        save = child(dialog, QPushButton, "saveButton")
        assert (save.isEnabled(), save.toolTip()) == (False, "Choose first how it was checked.")
        choose(child(dialog, QComboBox, "methodCombo"), "call")
        for box in boxes[1:]:
            box.setChecked(True)
        press(dialog, "saveButton")
        wanted = "All minimum criteria must be met before a service counts as checked."
        directory.qtbot.waitUntil(lambda: problem(dialog) == wanted)
        assert services.directory.details(key).vetting == Vetting()
        boxes[0].setChecked(True)
        press(dialog, "saveButton")
        directory.qtbot.waitUntil(lambda: directory.row("Quay Kitchen")[-1] == "Yes")
        vetting = services.directory.details(key).vetting
        assert (vetting.method, vetting.vetted_on, vetting.second_vetter) == ("call", TODAY, None)

    def test_a_shelter_is_checked_by_two_people(self, directory: Directory, services: ServiceSet) -> None:
        key = ProviderId(services.directory.add(a_provider(name="Ostrel Lodge", families=("shelter",))).key)
        dialog = self.open(directory, key)
        second = child(dialog, QComboBox, "secondCombo")
        directory.qtbot.waitUntil(lambda: second.count() == 2)
        assert [second.itemText(row) for row in range(second.count())] == [
            "Choose the second person",
            "Jonah Prestwold",
        ]
        choose(child(dialog, QComboBox, "methodCombo"), "visit")
        for box in dialog.findChildren(QCheckBox):
            box.setChecked(True)
        press(dialog, "saveButton")
        directory.qtbot.waitUntil(lambda: problem(dialog) == "This kind of service must be checked by two people.")
        choose(second, "second")
        press(dialog, "saveButton")
        directory.qtbot.waitUntil(lambda: directory.row("Ostrel Lodge")[-1] == "Yes")
        assert services.directory.details(key).vetting.second_vetter == StaffId("second")

    @pytest.mark.parametrize("good", [True, False])
    def test_the_second_person_types_the_own_passphrase(
        self, directory: Directory, services: ServiceSet, good: bool
    ) -> None:
        words = "timber leather theme phantom cup"
        services.staff.give_way_in(GiveWayIn(StaffId("second"), "jonah", words))
        key = ProviderId(services.directory.add(a_provider(name="Ostrel Lodge", families=("shelter",))).key)
        dialog = self.open(directory, key)
        second, typed = child(dialog, QComboBox, "secondCombo"), child(dialog, QLineEdit, "passphraseEdit")
        directory.qtbot.waitUntil(lambda: second.count() == 2)
        assert not typed.isVisible()
        choose(second, "second")
        assert typed.isVisible()
        assert typed.property("secret")
        choose(child(dialog, QComboBox, "methodCombo"), "visit")
        for box in dialog.findChildren(QCheckBox):
            box.setChecked(True)
        child(dialog, QLineEdit, "signInEdit").setText("jonah")
        typed.setText(words if good else "something else altogether")
        press(dialog, "saveButton")
        if good:
            directory.qtbot.waitUntil(lambda: directory.row("Ostrel Lodge")[-1] == "Yes")
            return
        directory.qtbot.waitUntil(lambda: "do not fit" in problem(dialog))
        assert typed.text() == ""
        assert services.directory.details(key).vetting == Vetting()
        press(dialog, "cancelButton")

    @pytest.mark.parametrize(("emergency", "until"), [(False, "12 Dec 2026"), (True, "13 Sep 2026")])
    def test_it_says_until_when_it_will_hold(
        self, directory: Directory, services: ServiceSet, emergency: bool, until: str
    ) -> None:
        key = ProviderId(services.directory.add(a_provider(name="Quay Kitchen", emergency_service=emergency)).key)
        dialog = self.open(directory, key)
        text = child(dialog, QLabel, "untilLabel").text()
        assert text == f"A check recorded today holds until \u2068{until}\u2069."
        press(dialog, "cancelButton")


class TestLiftingASuspension:
    def open(self, directory: Directory, key: ProviderId) -> ReasonDialog:
        directory.show(key)
        directory.click("liftButton")
        dialog = asking(directory.page)
        child(dialog, QPlainTextEdit, "reasonEdit").setPlainText("It was another office.")
        return dialog

    def test_it_is_asked_for_by_itself_and_a_check_comes_after(
        self, directory: Directory, services: ServiceSet, records: Records
    ) -> None:
        directory.show(records.suspended)
        assert directory.button("suspendButton").isHidden()
        assert not directory.button("checkButton").isEnabled()
        assert directory.button("checkButton").toolTip() == "Lift the suspension or closure first, with a reason."
        dialog = self.open(directory, records.suspended)
        assert "Two people were asked for money." in child(dialog, QLabel, "introLabel").text()
        assert child(dialog, QComboBox, "secondCombo").isHidden()
        press(dialog, "actionButton")
        directory.qtbot.waitUntil(lambda: directory.button("checkButton").isEnabled())
        assert services.directory.details(records.suspended).vetting.status == "due_for_check"
        assert directory.button("liftButton").isHidden()
        directory.qtbot.waitUntil(lambda: "Record a check first" in directory.button("allowButton").toolTip())
        assert not directory.button("allowButton").isEnabled()
        why = "It was suspended or closed, and that was lifted: \u2068It was another office.\u2069"
        directory.qtbot.waitUntil(lambda: why in directory.texts())

    def test_a_shelter_wants_the_second_person(
        self, directory: Directory, services: ServiceSet, records: Records
    ) -> None:
        services.directory.suspend(records.shelter, "Two complaints.")
        dialog = self.open(directory, records.shelter)
        lift = child(dialog, QPushButton, "actionButton")
        assert (lift.isEnabled(), lift.toolTip()) == (False, "Choose the second person first.")
        assert child(dialog, QPlainTextEdit, "reasonEdit").height() >= 90
        second = child(dialog, QComboBox, "secondCombo")
        directory.qtbot.waitUntil(lambda: second.count() > 1)
        assert [second.itemText(row) for row in range(second.count())][1:] == ["Jonah Prestwold"]
        choose(second, "second")
        press(dialog, "actionButton")
        directory.qtbot.waitUntil(lambda: services.directory.details(records.shelter).vetting.status == "due_for_check")


class TestChangesThatEndACheck:
    def test_it_is_said_before_saving_and_seen_afterwards(
        self, directory: Directory, services: ServiceSet, records: Records
    ) -> None:
        directory.show(records.clinic)
        directory.click("editButton")
        dialog = child(directory.page, ProviderDialog, "ProviderDialog")
        notice = child(dialog, QLabel, "noticeLabel")
        phone, known = child(dialog, QLineEdit, "phoneEdit"), services.directory.details(records.clinic).phone
        child(dialog, QLineEdit, "waitingTimeEdit").setText("Two days")
        assert notice.isHidden() or not notice.text()
        phone.setText("+000 55 99")
        assert notice.text().startswith("Saving ends the check of this service")
        assert "\u2068Phone\u2069" in notice.text()
        phone.setText(known)
        assert notice.text() == ""
        phone.setText("+000 55 99")
        press(dialog, "saveButton")
        directory.qtbot.waitUntil(lambda: "These details changed: \u2068Phone\u2069." in directory.texts())
        assert directory.row("Harbour Street Clinic")[-1] != "Yes"


def test_colleagues_are_those_who_work_with_the_file_now(services: ServiceSet) -> None:
    with services.desk.work("staff.enrol") as work:
        work.staff.add(StaffMember(StaffId("gone"), "Abel Former", Role.CASE_WORKER, active=False))
        work.commit()
    assert services.directory.colleagues() == (
        (services.desk.member.staff_id, "Coordinator"),
        ("second", "Jonah Prestwold"),
    )


class TestChecksOnScreen:
    def test_a_check_that_ends_soon_is_told(self, directory: Directory, clock: FixedClock, records: Records) -> None:
        clock.forward(days=150)
        directory.show(records.clinic)
        assert directory.state().startswith("Usable today, check due by")

    def test_a_service_whose_funding_ended_is_usable_and_says_so(
        self, directory: Directory, services: ServiceSet, records: Records
    ) -> None:
        with services.desk.work("test.write") as work:
            known = work.providers.get(records.clinic)
            work.providers.update(replace(known, funding_from=date(2026, 1, 1), funding_until=date(2026, 6, 14)))
            work.commit()
        directory.show(records.clinic)
        directory.qtbot.waitUntil(lambda: directory.state() == "Usable today, funding ended")
        assert any("Call first and ask whether it still works" in text for text in directory.texts())
        assert "Funding begins on" in directory.texts()

    def test_criteria_that_were_met_or_not_are_shown(
        self, directory: Directory, services: ServiceSet, records: Records
    ) -> None:
        directory.show(records.clinic)
        directory.qtbot.waitUntil(lambda: "All met" in directory.texts())
        with services.desk.work("test.write") as work:
            known = work.providers.get(records.legal)
            vetting = replace(known.vetting, criteria_met=known.vetting.criteria_met[1:])
            work.providers.update(replace(known, vetting=vetting))
            work.commit()
        directory.show(records.legal)
        directory.qtbot.waitUntil(lambda: any(text.startswith("Not met:") for text in directory.texts()))

    def test_what_is_due_for_a_check_can_be_found(
        self, directory: Directory, services: ServiceSet, records: Records
    ) -> None:
        services.directory.add(a_provider(name="Quay Kitchen"))
        directory.show()
        child(directory.page, QCheckBox, "dueCheck").setChecked(True)
        directory.qtbot.waitUntil(lambda: directory.names() == ["Quay Kitchen"])

    def test_a_service_is_closed_for_good_with_a_reason(
        self, directory: Directory, services: ServiceSet, records: Records
    ) -> None:
        directory.show(records.clinic)
        directory.click("closeButton")
        dialog = asking(directory.page)
        child(dialog, QPlainTextEdit, "reasonEdit").setPlainText("The office is gone.")
        press(dialog, "actionButton")
        directory.qtbot.waitUntil(lambda: services.directory.details(records.clinic).vetting.status == "closed")
        directory.qtbot.waitUntil(lambda: not directory.button("closeButton").isEnabled())
        assert not directory.button("allowButton").isEnabled()
        assert not directory.button("checkButton").isEnabled()
        assert directory.button("liftButton").isEnabled()


class TestHoursAndShelters:
    @pytest.fixture
    def dialog(self, directory: Directory) -> ProviderDialog:
        directory.show()
        directory.click("addButton")
        dialog = child(directory.page, ProviderDialog, "ProviderDialog")
        directory.qtbot.addWidget(dialog)
        return dialog

    def test_it_says_whether_hours_can_be_read(self, dialog: ProviderDialog) -> None:
        hint = child(dialog, QLabel, "hoursHint")
        assert hint.text().startswith("Write hours like")
        child(dialog, QLineEdit, "hoursEdit").setText("call first")
        assert hint.text().startswith("These hours cannot be read")
        child(dialog, QLineEdit, "hoursEdit").setText("Mo-Fr 08:00-16:00")
        assert hint.text().startswith("These hours can be read")

    def test_a_shelter_hides_its_address_and_nothing_else_does(self, dialog: ProviderDialog) -> None:
        box = child(dialog, QCheckBox, "addressHiddenCheck")
        tick(dialog, "familiesList", "health")
        assert box.isEnabled()
        assert not box.isChecked()
        tick(dialog, "familiesList", "shelter")
        assert box.isChecked()
        assert not box.isEnabled()
        assert box.toolTip()
