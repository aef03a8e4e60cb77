"""What was typed comes back into the same form, and secrets are never part of it."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pgi_desk.bootstrap.wiring import Program
from pgi_desk.domain.identifiers import FamilyLinkId, StaffId
from pgi_desk.domain.staff import Role, StaffMember
from pgi_desk.gui.change_hub import ChangeHub
from pgi_desk.gui.dialogs.assistance_presenter import open_assistance_dialog
from pgi_desk.gui.dialogs.consent_presenter import ConsentRequest, open_consent_dialog
from pgi_desk.gui.dialogs.family_link_presenter import show_family_link
from pgi_desk.gui.dialogs.person_dialog import PersonDialog
from pgi_desk.gui.dialogs.person_presenter import open_correction_dialog, open_person_dialog
from pgi_desk.gui.draft_keeper import DraftKeeper
from pgi_desk.gui.drafts import DraftSource, Value, collect, fill, snapshot
from pgi_desk.gui.pages.home_page import HomePage
from pgi_desk.gui.pages.home_presenter import HomePresenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.drafts import UnfinishedForm
from pgi_desk.services.family import LinkFamily
from pgi_desk.services.files import OpenFile
from tests.helpers.builders import Records
from tests.helpers.children import child
from tests.helpers.fake_prompts import FakePrompts


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    widget.resize(1000, 700)
    qtbot.addWidget(widget)
    widget.show()
    return widget


@pytest.fixture
def home(qtbot: QtBot, surroundings: Surroundings) -> HomePage:
    page = HomePage()
    qtbot.addWidget(page)
    page.show()
    HomePresenter(page, surroundings)
    return page


def test_a_form_that_nobody_touched_is_no_draft(parent: QWidget, surroundings: Surroundings) -> None:
    dialog = open_person_dialog(parent, surroundings)
    assert collect() == ()
    dialog.close()


def test_all_kinds_of_fields_come_back(parent: QWidget, surroundings: Surroundings, records: Records) -> None:
    first = open_person_dialog(parent, surroundings)
    values = snapshot(first)
    changed: dict[str, Value] = {
        name: (not value if isinstance(value, bool) else f"{value}x") if name.endswith(("Check", "Edit")) else value
        for name, value in values.items()
    }
    changed["sexCombo"] = "female"
    changed |= {name: value for name, value in values.items() if "date" in name.lower()}
    first.close()
    second = open_person_dialog(parent, surroundings)
    missing = fill(second, changed)
    assert {name for name in missing if not name.lower().endswith("dateedit")} == set()
    second.close()


def test_a_passphrase_and_what_is_marked_secret_are_never_in_a_draft(qtbot: QtBot) -> None:
    form = QWidget()
    qtbot.addWidget(form)
    for name, echo, secret in [("open", "Normal", False), ("hidden", "Password", False), ("marked", "Normal", True)]:
        field = QLineEdit("typed", form)
        field.setObjectName(name)
        field.setEchoMode(QLineEdit.EchoMode[echo])
        field.setProperty("secret", secret)
    assert snapshot(form) == {"open": "typed"}


def test_an_interrupted_new_person_is_continued_from_the_home_page(
    home: HomePage, surroundings: Surroundings, qtbot: QtBot
) -> None:
    dialog = open_person_dialog(home, surroundings)
    need = dialog.findChild(QPlainTextEdit, "needEdit")
    assert need is not None
    need.setPlainText("سرير لهذه الليلة")
    need.setFocus()
    surroundings.services.drafts.keep(collect())
    dialog.findChild(DraftSource).deleteLater()  # type: ignore[union-attr]  # the process ended without closing it
    dialog.deleteLater()
    surroundings.hub.announce(_change())
    frame, button = home.findChild(QWidget, "draftFrame"), home.findChild(QPushButton, "draftContinueButton")
    assert frame is not None
    assert button is not None
    qtbot.waitUntil(frame.isVisible)
    button.click()
    qtbot.waitUntil(lambda: len(collect()) == 1)
    (again,) = collect()
    assert json.loads(again.content)["needEdit"] == "سرير لهذه الليلة"
    assert json.loads(again.content)["focus"] == "needEdit"
    source = home.findChild(DraftSource)
    assert source is not None
    form = source.parent()
    assert isinstance(form, QDialog)
    form.accept()
    qtbot.waitUntil(lambda: surroundings.services.drafts.mine() == ())


def test_a_draft_can_be_thrown_away_on_the_home_page(home: HomePage, surroundings: Surroundings, qtbot: QtBot) -> None:
    dialog = open_person_dialog(home, surroundings)
    dialog.findChild(QPlainTextEdit, "needEdit").setPlainText("x")  # type: ignore[union-attr]  # it is there
    surroundings.services.drafts.keep(collect())
    dialog.close()
    surroundings.hub.announce(_change())
    frame, button = home.findChild(QWidget, "draftFrame"), home.findChild(QPushButton, "draftDiscardButton")
    assert frame is not None
    assert button is not None
    qtbot.waitUntil(frame.isVisible)
    button.click()
    qtbot.waitUntil(lambda: not frame.isVisible())
    assert surroundings.services.drafts.mine() == ()


def test_each_of_several_drafts_can_be_reached_and_thrown_away(
    home: HomePage, surroundings: Surroundings, records: Records, qtbot: QtBot
) -> None:
    drafts = surroundings.services.drafts
    for form, subject in (("person", ""), ("assistance", records.case_code)):
        drafts.keep([UnfinishedForm(form, subject, "{}")])
    surroundings.hub.announce(_change())
    label, button = child(home, QLabel, "draftLabel"), child(home, QPushButton, "draftNextButton")
    qtbot.waitUntil(button.isVisible)
    assert "Record assistance" in label.text()
    assert records.case_code in label.text()
    assert "1 of 2" in label.text()
    button.click()
    assert "New person" in label.text()
    assert "2 of 2" in label.text()
    child(home, QPushButton, "draftDiscardButton").click()
    qtbot.waitUntil(lambda: [one.form for one in drafts.mine()] == ["assistance"])
    qtbot.waitUntil(lambda: "Record assistance" in label.text())
    assert not button.isVisible()


def test_a_draft_that_is_taken_up_and_closed_again_waits_again(
    home: HomePage, surroundings: Surroundings, qtbot: QtBot
) -> None:
    keeper = DraftKeeper(surroundings, home)
    surroundings.services.drafts.keep([UnfinishedForm("person", "", '{"needEdit": "a bed"}')])
    (before,) = surroundings.services.drafts.mine()
    surroundings.hub.announce(_change())
    frame = child(home, QWidget, "draftFrame")
    qtbot.waitUntil(frame.isVisible)
    child(home, QPushButton, "draftContinueButton").click()
    qtbot.waitUntil(lambda: len(collect()) == 1)
    qtbot.waitUntil(lambda: not frame.isVisible())
    with qtbot.waitSignal(keeper.left):
        child(home, PersonDialog, "PersonDialog").reject()
    qtbot.waitUntil(frame.isVisible)
    (after,) = surroundings.services.drafts.mine()
    assert after.draft_id == before.draft_id
    assert json.loads(after.content)["needEdit"] == "a bed"


def test_a_correction_is_laid_over_the_identity_that_is_read_again(
    parent: QWidget, surroundings: Surroundings, records: Records, qtbot: QtBot
) -> None:
    dialog = open_correction_dialog(parent, surroundings, records.case_code)
    source, name = dialog.findChild(DraftSource), dialog.findChild(QLineEdit, "nicknameEdit")
    assert source is not None
    assert name is not None
    source.take_up("d1", '{"nicknameEdit": "Wren", "focus": "nicknameEdit"}')
    given = dialog.findChild(QLineEdit, "givenNameEdit")
    assert given is not None
    qtbot.waitUntil(lambda: given.text() != "")
    assert name.text() == "Wren"
    dialog.close()


def test_help_and_consent_are_drafts_with_their_case(
    parent: QWidget, surroundings: Surroundings, records: Records
) -> None:
    help_dialog = open_assistance_dialog(parent, surroundings, records.case_code)
    consent = open_consent_dialog(parent, surroundings, ConsentRequest(records.case_code, 30))
    for dialog in (help_dialog, consent):
        field = next(one for one in dialog.findChildren(QLineEdit) if one.isEnabled() and _is_named(one))
        field.setText("typed")
    assert {form.form for form in collect()} == {"assistance", "consent"}
    assert all(records.case_code in form.subject for form in collect())
    help_dialog.close()
    consent.close()


def _change() -> ChangeSet:
    return ChangeSet.of(Kind.PERSON)


def _is_named(field: QLineEdit) -> bool:
    return bool(field.objectName()) and not field.objectName().startswith("qt_")


def test_a_draft_brings_back_the_version_that_was_on_the_screen(qtbot: QtBot) -> None:
    form = QWidget()
    qtbot.addWidget(form)
    field = QLineEdit("", form)
    field.setObjectName("noteEdit")
    source = DraftSource(form, "safety_plan")
    source.looked_at(3)
    field.setText("typed")
    left = source.unfinished()
    assert left is not None
    again = DraftSource(form, "safety_plan")
    again.take_up("d1", left.content)
    again.looked_at(4)  # a colleague stored another one in between
    assert again.basis == "3"
    again.begin("")
    again.looked_at(4)
    assert again.basis == "4"


def test_of_an_identity_nothing_is_kept_but_what_was_changed(
    parent: QWidget, surroundings: Surroundings, records: Records, qtbot: QtBot
) -> None:
    """The name may be closed to whoever goes on with it later."""
    dialog = open_correction_dialog(parent, surroundings, records.case_code)
    name = child(dialog, QLineEdit, "givenNameEdit")
    qtbot.waitUntil(lambda: name.text() == "Selam")
    child(dialog, QLineEdit, "nicknameEdit").setText("Wren")
    (form,) = collect()
    kept = json.loads(form.content)
    assert {key for key in kept if key.endswith("Edit")} == {"nicknameEdit"}
    assert "Warsanle" not in form.content
    dialog.accept()


def test_a_family_link_that_was_only_looked_at_is_no_draft_and_its_name_is_copied_into_none(
    parent: QWidget, surroundings: Surroundings, records: Records, qtbot: QtBot
) -> None:
    code = records.case_code
    link = surroundings.services.family.link(LinkFamily(code, name="Omar Warsanle", relation="sibling")).key
    dialog = show_family_link(parent, surroundings, code, FamilyLinkId(link))
    name = child(dialog, QLineEdit, "nameEdit")
    qtbot.waitUntil(lambda: name.text() == "Omar Warsanle")
    assert collect() == ()
    child(dialog, QPlainTextEdit, "noteEdit").setPlainText("Lives by the harbour.")
    (form,) = collect()
    assert "Lives by the harbour." in form.content
    assert "Omar" not in form.content
    dialog.accept()


def test_going_on_with_a_correction_of_a_name_that_was_hidden_shows_a_sentence_and_nothing_of_it(
    qtbot: QtBot, program: Program, opened: OpenFile, surroundings: Surroundings, records: Records, prompts: FakePrompts
) -> None:
    member = StaffMember(StaffId("colleague"), "Tamis Orrel", Role.FOCAL_POINT)
    with opened.store.open_work(opened.member.staff_id, "staff.enrol") as work:
        work.staff.add(member)
        work.commit()
    worker = replace(surroundings, services=program.services(replace(opened, member=member)), hub=ChangeHub())
    page = HomePage()
    qtbot.addWidget(page)
    page.show()
    HomePresenter(page, worker)
    content = json.dumps({"givenNameEdit": "Selam", "familyNameEdit": "Warsanle"})  # of a version that kept all
    worker.services.drafts.keep([UnfinishedForm("correction", records.case_code, content)])
    surroundings.services.need_to_know.hide(records.case_code, "Known in town.")
    worker.hub.announce(_change())
    button = child(page, QPushButton, "draftContinueButton")
    qtbot.waitUntil(button.isVisible)
    button.click()
    qtbot.waitUntil(lambda: prompts.warned != [])
    assert "its identity is closed to you" in prompts.warned[-1]
    assert page.findChildren(QDialog) == []
    assert len(worker.services.drafts.mine()) == 1
