"""The way through closing, the review and erasing, as somebody at the desk goes it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QLabel, QLineEdit, QListWidget, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pgi_desk.domain.consent import ConsentPurpose
from pgi_desk.gui.desk_window import DeskWindow
from pgi_desk.gui.dialogs.close_case_presenter import open_close_case_dialog
from pgi_desk.gui.dialogs.erase_presenter import open_erase_dialog
from pgi_desk.gui.dialogs.rights_presenter import open_rights_dialog
from pgi_desk.gui.dialogs.trail_print_dialog import TrailPrintDialog
from pgi_desk.gui.pages.case_page import CasePage
from pgi_desk.gui.pages.case_presenter import CasePresenter
from pgi_desk.gui.review_watch import ReviewWatch
from pgi_desk.gui.start_up import OpenDesk
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.gui.widgets.code_combo import choose
from pgi_desk.services.consents import RecordConsent
from pgi_desk.services.erased_again import Replayed
from pgi_desk.services.erasing import ErasePerson
from pgi_desk.services.files import OpenFile
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import Records, a_consent_entry
from tests.helpers.children import child
from tests.helpers.fake_prompts import FakePrompts
from tests.helpers.inline_jobs import InlineJobs
from tests.helpers.letter_outputs import MemoryPrinters


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    """A window for dialogs."""
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def combo(dialog: QDialog, name: str, code: str, qtbot: QtBot) -> None:
    """Choose something once it is offered."""
    box = child(dialog, QComboBox, name)
    qtbot.waitUntil(lambda: box.findData(code) >= 0)
    choose(box, code)


def test_the_form_says_what_is_missing_until_the_case_closes(
    host: QWidget, surroundings: Surroundings, services: ServiceSet, records: Records, qtbot: QtBot
) -> None:
    dialog = open_close_case_dialog(host, surroundings, records.case_code, 32)
    save, still = child(dialog, QPushButton, "saveButton"), child(dialog, QLabel, "missingLabel")
    assert not save.isEnabled()
    qtbot.waitUntil(lambda: "Choose why the work on this case ends." in still.text())
    combo(dialog, "reasonCombo", "goals_met", qtbot)
    qtbot.waitUntil(lambda: not child(dialog, QPushButton, "laterContactButton").isHidden())
    said = child(dialog, QLabel, "safetyLabel")
    assert said.text() == ""
    child(dialog, QCheckBox, "safetyCheck").setChecked(True)
    assert "Only said here" in said.text()
    combo(dialog, "feedbackCombo", "given", qtbot)
    entry = replace(a_consent_entry(services, ConsentPurpose.FOLLOW_UP), decision="refused")
    surroundings.hub.announce(services.consents.record(RecordConsent(records.case_code, entry)).changes)
    qtbot.waitUntil(lambda: still.text() == "")
    combo(dialog, "secondCombo", "second", qtbot)
    qtbot.waitUntil(save.isEnabled)
    save.click()
    qtbot.waitUntil(lambda: services.cases.view(records.case_code).detail.status == "closed")


def test_erasing_wants_the_code_and_two_people_and_ends_with_a_certificate(
    host: QWidget,
    surroundings: Surroundings,
    services: ServiceSet,
    records: Records,
    prompts: FakePrompts,
    qtbot: QtBot,
) -> None:
    dialog = open_erase_dialog(host, surroundings, MemoryPrinters().outputs(), records.case_code)
    erase, problem = child(dialog, QPushButton, "eraseButton"), child(dialog, QLabel, "problemLabel")
    combo(dialog, "reasonCombo", "person_asked", qtbot)
    combo(dialog, "secondCombo", "second", qtbot)
    assert not erase.isEnabled()
    child(dialog, QLineEdit, "codeEdit").setText(records.child_code)
    qtbot.waitUntil(erase.isEnabled)
    erase.click()
    qtbot.waitUntil(lambda: "not the case code" in problem.text())
    child(dialog, QLineEdit, "codeEdit").setText(records.case_code.lower())
    erase.click()
    qtbot.waitUntil(lambda: host.findChild(TrailPrintDialog) is not None)
    assert [row.case_code for row in services.people.page().rows] == [records.child_code]
    paper = host.findChild(TrailPrintDialog)
    assert isinstance(paper, TrailPrintDialog)
    assert paper.windowTitle() == "Certificate of erasure"
    qtbot.waitUntil(lambda: records.case_code in child(paper, QLabel, "introLabel").text())
    child(paper, QPushButton, "saveButton").click()
    assert "everybody who can open its folder can read it" in prompts.asked[-1]
    paper.reject()


def test_the_page_of_somebody_who_was_erased_is_empty_and_asks_for_nothing(
    surroundings: Surroundings, services: ServiceSet, records: Records, prompts: FakePrompts, qtbot: QtBot
) -> None:
    page = CasePage()
    qtbot.addWidget(page)
    CasePresenter(page, surroundings).activate(records.case_code)
    code = child(page, QLabel, "codeLabel")
    qtbot.waitUntil(lambda: code.text() == records.case_code)
    done = services.erasing.erase(ErasePerson(records.case_code, "person_asked", records.case_code, second="second"))
    surroundings.hub.announce(done.changes)
    qtbot.wait(50)
    assert prompts.warned == []


def test_what_stands_against_erasing_closes_the_button(
    host: QWidget, surroundings: Surroundings, services: ServiceSet, records: Records, qtbot: QtBot
) -> None:
    services.letting_go.hold(records.case_code, "A court wants it.")
    dialog = open_erase_dialog(host, surroundings, MemoryPrinters().outputs(), records.case_code)
    combo(dialog, "reasonCombo", "retention_over", qtbot)
    combo(dialog, "secondCombo", "second", qtbot)
    child(dialog, QLineEdit, "codeEdit").setText(records.case_code)
    stops = child(dialog, QLabel, "stopsLabel")
    qtbot.waitUntil(lambda: len(stops.text().splitlines()) == 2)
    assert "held because of a law" in stops.text()
    assert not child(dialog, QPushButton, "eraseButton").isEnabled()
    dialog.reject()


def test_a_request_is_recorded_and_answered(
    host: QWidget, surroundings: Surroundings, services: ServiceSet, records: Records, qtbot: QtBot
) -> None:
    dialog = open_rights_dialog(host, surroundings, records.case_code)
    requests, refuse = child(dialog, QListWidget, "list"), child(dialog, QPushButton, "refuseButton")
    combo(dialog, "rightCombo", "access", qtbot)
    child(dialog, QPushButton, "saveButton").click()
    qtbot.waitUntil(lambda: requests.count() == 1)
    assert "answer by" in requests.item(0).text()
    requests.setCurrentRow(0)
    refuse.click()
    qtbot.waitUntil(lambda: child(dialog, QLabel, "problemLabel").text() != "")
    child(dialog, QLineEdit, "reasonEdit").setText("Somebody else asked.")
    refuse.click()
    qtbot.waitUntil(lambda: "Somebody else asked." in requests.item(0).text())
    (ticket,) = services.rights.of_case(records.case_code)
    assert ticket.state == "refused"
    assert not refuse.isEnabled()
    dialog.reject()


def test_a_review_that_was_left_out_is_said(surroundings: Surroundings, services: ServiceSet, records: Records) -> None:
    with services.desk.work("test.write") as work:
        past = services.desk.clock.today() - timedelta(60)
        work.cases.update(replace(work.cases.get(records.case_code), retention_until=past))
        work.commit()
    said: list[str] = []
    watch = ReviewWatch(surroundings)
    watch.notice.connect(lambda _subject, text: said.append(text))
    watch._show(services.letting_go.notice())
    services.letting_go.finish_review()
    watch._show(services.letting_go.notice())
    assert "2026-05" in said[0]
    assert said[1] == ""
    watch.activate("")  # in training nobody is reminded
    assert len(said) == 2


@pytest.mark.parametrize(("again", "complete"), [(2, True), (0, False)])
def test_what_an_old_copy_held_is_told_once_the_window_is_there(
    opened: OpenFile, services: ServiceSet, records: Records, qtbot: QtBot, again: int, complete: bool
) -> None:
    prompts = FakePrompts()
    desk = OpenDesk(opened.path, services, opened.store, erased=Replayed(again, complete))
    made = DeskWindow(desk, InlineJobs(), MemoryPrinters().outputs(), "en", prompts)
    qtbot.addWidget(made.window)
    assert any("held 2 record" in text for text in prompts.told) == (again > 0)
    assert ("cannot know" in child(made.window, QLabel, "noticeBanner").text()) == (not complete)
