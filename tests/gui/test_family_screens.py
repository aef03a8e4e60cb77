"""Family, documents and groups as somebody at the desk uses them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from pgi_desk.domain.identifiers import ConsentId
from pgi_desk.gui.dialogs.contact_presenter import open_contact_dialog
from pgi_desk.gui.pages.family_page import FamilyPage
from pgi_desk.gui.pages.family_presenter import FamilyPresenter
from pgi_desk.gui.pages.groups_page import GroupsPage
from pgi_desk.gui.pages.groups_presenter import GroupsPresenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.consents import WithdrawConsent
from tests.helpers import papers
from tests.helpers.builders import Records
from tests.helpers.children import child
from tests.helpers.fake_prompts import FakePrompts


def drain() -> None:
    """Let answers of use cases arrive."""
    for _ in range(8):
        QApplication.processEvents()


def family_of(code: str, surroundings: Surroundings, qtbot: QtBot) -> FamilyPage:
    page = FamilyPage()
    presenter = FamilyPresenter(page, surroundings)
    qtbot.addWidget(page)
    page.show()
    presenter.activate(code)
    drain()
    return page


@pytest.fixture
def page(surroundings: Surroundings, records: Records, qtbot: QtBot) -> FamilyPage:
    return family_of(records.case_code, surroundings, qtbot)


def click(screen: QWidget, name: str) -> None:
    button = child(screen, QPushButton, name)
    assert button.isEnabled(), button.toolTip()
    button.click()
    drain()


def dialog() -> QDialog:
    found = QApplication.activeModalWidget()
    assert isinstance(found, QDialog)
    return found


def choose(screen: QWidget, **codes: str) -> None:
    for name, code in codes.items():
        combo = child(screen, QComboBox, name)
        place = combo.findData(code)
        assert place >= 0, code
        combo.setCurrentIndex(place)


def write(screen: QWidget, **texts: str) -> None:
    for name, text in texts.items():
        child(screen, QLineEdit, name).setText(text)


def text(screen: QWidget, name: str) -> str:
    return child(screen, QLabel, name).text()


def cells(screen: QWidget, name: str) -> list[list[str]]:
    model = child(screen, QTableView, name).model()
    rows = range(model.rowCount())
    return [[str(model.index(row, column).data()) for column in range(model.columnCount())] for row in rows]


def select(screen: QWidget, name: str) -> None:
    child(screen, QTableView, name).selectRow(0)
    drain()


def attach(page: FamilyPage) -> None:
    choose(dialog(), kindCombo="health_paper", originCombo="original_seen")
    child(dialog(), QCheckBox, "agreedCheck").setChecked(True)
    click(dialog(), "saveButton")


def test_a_document_is_added_only_when_it_can_be_kept_and_the_person_agrees(
    page: FamilyPage, prompts: FakePrompts, tmp_path: Path
) -> None:
    prompts.file = tmp_path / "holiday.pdf"  # the content decides
    prompts.file.write_bytes(b"PK\x03\x04 a letter")
    click(page, "attachButton")
    assert not child(dialog(), QPushButton, "saveButton").isEnabled()
    click(dialog(), "chooseButton")
    assert "save it as PDF" in text(dialog(), "problemLabel")
    assert not child(dialog(), QPushButton, "saveButton").isEnabled()
    prompts.file.write_bytes(papers.hostile_pdf())
    click(dialog(), "chooseButton")
    assert "files hidden inside" in text(dialog(), "takenLabel")
    choose(dialog(), kindCombo="health_paper", originCombo="original_seen")
    click(dialog(), "saveButton")
    assert "may be kept" in text(dialog(), "problemLabel")
    attach(page)
    ((_, kind, _, origin, _),) = cells(page, "copyTable")
    assert (kind, origin) == ("Health document", "We saw the original and copied it")


def test_a_document_is_looked_at_page_by_page_and_taken_out(
    page: FamilyPage, surroundings: Surroundings, prompts: FakePrompts, tmp_path: Path
) -> None:
    prompts.file = tmp_path / "scan.pdf"
    prompts.file.write_bytes(papers.scan(2))
    click(page, "attachButton")
    click(dialog(), "chooseButton")
    attach(page)
    select(page, "copyTable")
    click(page, "openButton")
    viewer = dialog()
    picture = child(viewer, QLabel, "pictureLabel")
    assert picture.pixmap().height() == 1150
    click(viewer, "afterButton")
    assert "2" in text(viewer, "pageLabel")
    assert not child(viewer, QPushButton, "afterButton").isEnabled()
    click(viewer, "closerButton")
    assert picture.pixmap().height() == 2000
    viewer.reject()
    assert picture.pixmap().isNull()
    drain()
    assert surroundings.services.audit.page()[0].action == "attachment.open"
    select(page, "copyTable")
    click(page, "removeButton")
    click(dialog(), "removeButton")
    assert cells(page, "copyTable") == []


def test_a_consent_that_was_taken_back_is_said_beside_the_copies(
    page: FamilyPage, surroundings: Surroundings, records: Records
) -> None:
    assert "encrypted file only" in text(page, "copiesLabel")
    (record,) = surroundings.services.consents.ledger(records.case_code)
    surroundings.services.consents.withdraw(WithdrawConsent(ConsentId(record.consent_id), "oral"))
    surroundings.hub.announce(ChangeSet.of(Kind.CONSENT, case_code=records.case_code))
    drain()
    assert "Remove the copies" in text(page, "copiesLabel")


def test_a_dangerous_relative_stands_on_the_page_and_before_a_contact(
    page: FamilyPage, surroundings: Surroundings, records: Records, prompts: FakePrompts
) -> None:
    click(page, "linkButton")
    write(dialog(), caseEdit="K7QM-T4CX")
    choose(dialog(), relationCombo="child", contactCombo="dangerous")
    click(dialog(), "saveButton")
    assert text(dialog(), "problemLabel")
    write(dialog(), caseEdit="", nameEdit="Noa Marram", birthEdit="2015")
    assert "this is a child" in text(dialog(), "minorLabel")
    click(dialog(), "saveButton")
    ((relation, who, age, _, contact),) = cells(page, "familyTable")
    assert (relation, contact) == ("Child", "DANGEROUS for the person")
    assert "N. M." in who
    assert "child" in age
    assert "DANGEROUS" in text(page, "warningLabel")
    open_contact_dialog(page, surroundings, records.case_code)
    drain()
    assert "SOMEBODY IN THE FAMILY IS DANGEROUS" in text(dialog(), "readsLabel")
    dialog().reject()


def test_a_name_is_shown_only_when_asked_for_and_a_link_can_go(
    page: FamilyPage, surroundings: Surroundings, prompts: FakePrompts
) -> None:
    click(page, "linkButton")
    write(dialog(), nameEdit="Noa Marram")
    choose(dialog(), relationCombo="child")
    click(dialog(), "saveButton")
    select(page, "familyTable")
    click(page, "showButton")
    assert child(dialog(), QLineEdit, "nameEdit").text() == "Noa Marram"
    assert surroundings.services.audit.page()[0].action == "family.reveal"
    choose(dialog(), contactCombo="wished")
    click(dialog(), "saveButton")
    assert cells(page, "familyTable")[0][4] == "Contact is wished"
    select(page, "familyTable")
    click(page, "unlinkButton")
    assert "gone from both cases" in prompts.asked[-1]
    assert cells(page, "familyTable") == []


def test_both_sides_show_a_link_and_lead_to_each_other(
    page: FamilyPage, surroundings: Surroundings, records: Records, qtbot: QtBot
) -> None:
    click(page, "linkButton")
    write(dialog(), caseEdit=records.child_code.lower())
    choose(dialog(), relationCombo="child", otherContactCombo="not_wished")
    click(dialog(), "saveButton")
    other = family_of(records.child_code, surroundings, qtbot)
    ((relation, who, age, _, contact),) = cells(other, "familyTable")
    assert (relation, contact) == ("Parent", "No contact is wished")
    assert records.case_code in who
    assert "adult" in age
    select(other, "familyTable")
    with qtbot.waitSignal(surroundings.navigator.wanted) as wanted:
        click(other, "goButton")
    assert wanted.args == ["case", records.case_code]
    click(other, "showButton")
    assert not child(dialog(), QPushButton, "saveButton").isEnabled()  # it is changed where it was written
    dialog().reject()


def test_heads_are_counted_listed_and_summed(surroundings: Surroundings, qtbot: QtBot) -> None:
    page = GroupsPage()
    presenter = GroupsPresenter(page, surroundings)
    qtbot.addWidget(page)
    page.show()
    presenter.activate("")
    click(page, "newButton")
    choose(dialog(), kindCombo="prevention_talk", topicCombo="false_offers")
    click(dialog(), "saveButton")
    assert "at least one person" in text(dialog(), "problemLabel")
    for name, heads in (("count_female_18_24", 7), ("count_unknown_unknown", 2)):
        child(dialog(), QSpinBox, name).setValue(heads)
    assert text(dialog(), "totalLabel").startswith("9 ")
    click(dialog(), "saveButton")
    ((_, kind, topic, _, people),) = cells(page, "activityTable")
    assert (kind, topic, people) == ("Prevention session", "False offers of work or travel", "9")
    assert "7" in cells(page, "quarterTable")[0][3]
    select(page, "quarterTable")
    assert "18 to 24" in text(page, "detailLabel")
    select(page, "activityTable")
    click(page, "changeButton")
    assert child(dialog(), QSpinBox, "count_female_18_24").value() == 7
    dialog().reject()
