"""The pages of a closed case, and of one in the bin, say why nothing is added before anybody types."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from pgi_desk.gui.dialogs.family_link_presenter import open_family_link_dialog
from pgi_desk.gui.dialogs.functioning_presenter import open_functioning_dialog
from pgi_desk.gui.pages.aid_page import AidPage
from pgi_desk.gui.pages.aid_presenter import AidPagePresenter
from pgi_desk.gui.pages.case_page import CasePage
from pgi_desk.gui.pages.case_presenter import CasePresenter
from pgi_desk.gui.pages.family_page import FamilyPage
from pgi_desk.gui.pages.family_presenter import FamilyPresenter
from pgi_desk.gui.pages.indicators_page import IndicatorsPage
from pgi_desk.gui.pages.indicators_presenter import IndicatorsPresenter
from pgi_desk.gui.pages.referral_page import ReferralPage
from pgi_desk.gui.pages.referral_presenter import ReferralPresenter
from pgi_desk.gui.pages.safety_page import SafetyPage
from pgi_desk.gui.pages.safety_presenter import SafetyPagePresenter
from pgi_desk.gui.pages.support_page import SupportPage
from pgi_desk.gui.pages.support_presenter import SupportPresenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.safety import AssessSafety
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import Records
from tests.helpers.children import child

# Page, presenter, the buttons that add to a case, and those that only show or settle.
PAGES: tuple[tuple[type[Any], type[Any], str, str], ...] = (
    (CasePage, CasePresenter, "assistance referral unmet consent decision observe", "reveal shared rights safety"),
    (SupportPage, SupportPresenter, "goal changeGoal approve note pfa correct", "back aid"),
    (SafetyPage, SafetyPagePresenter, "assess plan flag suicide", "help contact"),
    (FamilyPage, FamilyPresenter, "link attach", "back"),
    (AidPage, AidPagePresenter, "record correct matter step", "back stock"),
    (IndicatorsPage, IndicatorsPresenter, "yes no unknown factor observe status", "review source functioning"),
    (ReferralPage, ReferralPresenter, "save nobody plan", "back cancel"),
)
# Whoever lacks the skill is told that first.
UNTRAINED = {"suicide"}
SETTLING = {"contactButton", "reviewButton"}


def drain() -> None:
    for _ in range(8):
        QApplication.processEvents()


def set_status(services: ServiceSet, around: Surroundings, records: Records, status: str) -> None:
    with services.desk.work("test.write") as work:
        work.cases.update(replace(work.cases.get(records.case_code), status=status))
        work.commit()
    around.hub.announce(ChangeSet.of(Kind.CASE, case_code=records.case_code))
    drain()


def button(page: QWidget, name: str) -> QPushButton:
    return child(page, QPushButton, f"{name}Button")


def test_what_adds_is_closed_with_the_reason_and_the_rest_stays(
    surroundings: Surroundings, records: Records, services: ServiceSet, qtbot: QtBot
) -> None:
    services.safety.assess(AssessSafety(records.case_code, {"injury_or_pain": "yes"}))  # a contact is planned
    for page_class, presenter_class, adding, open_too in PAGES:
        page = page_class()
        qtbot.addWidget(page)
        page.show()
        presenter = presenter_class(page, surroundings)
        presenter.activate(records.case_code)
        drain()
        notice = child(page, QLabel, "closedLabel")
        assert not notice.isVisible()
        for status, reason in (("closed", "is closed"), ("in_bin", "lies in the bin")):
            set_status(services, surroundings, records, status)
            assert notice.isVisible()
            assert reason in notice.text()
            for name in adding.split():
                assert not button(page, name).isEnabled(), (page_class, name)
                assert records.case_code in button(page, name).toolTip() or name in UNTRAINED, (page_class, name)
            for name in open_too.split():
                shut = status == "in_bin" and f"{name}Button" in SETTLING
                assert button(page, name).isEnabled() is not shut, (page_class, name)
        set_status(services, surroundings, records, "open")
        assert not notice.isVisible()
        assert not any(records.case_code in button(page, name).toolTip() for name in adding.split())
        page.close()


def test_no_list_opens_what_its_button_has_closed(
    surroundings: Surroundings, records: Records, services: ServiceSet, qtbot: QtBot
) -> None:
    services.safety.assess(AssessSafety(records.case_code, {"injury_or_pain": "yes"}))
    page = SafetyPage()
    qtbot.addWidget(page)
    page.show()
    presenter = SafetyPagePresenter(page, surroundings)
    presenter.activate(records.case_code)
    set_status(services, surroundings, records, "closed")
    table = child(page, QTableView, "openTable")
    kinds = [table.model().index(row, 1).data() for row in range(table.model().rowCount())]
    review = next(row for row, kind in enumerate(kinds) if "safety" in kind.lower())
    for row in range(len(kinds)):
        table.setCurrentIndex(table.model().index(row, 0))
        assert button(page, "done").isEnabled() == (row != review), kinds[row]
    table.setCurrentIndex(table.model().index(review, 0))
    table.doubleClicked.emit(table.currentIndex())
    drain()
    assert QApplication.activeModalWidget() is None


def test_a_form_that_can_still_be_looked_at_says_it_too(
    surroundings: Surroundings, records: Records, services: ServiceSet, qtbot: QtBot
) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.show()
    set_status(services, surroundings, records, "closed")
    link = open_family_link_dialog(host, surroundings, records.case_code)
    asked = open_functioning_dialog(host, surroundings, records.case_code)
    drain()
    assert not button(link, "save").isEnabled()
    assert "is closed" in child(link, QLabel, "closedLabel").text()
    assert not button(asked, "save").isEnabled()
    assert "is closed" in child(asked, QLabel, "noticeLabel").text()
    for dialog in (asked, link):
        dialog.reject()


def test_a_closed_case_is_corrected_only_while_the_person_asks_for_it(
    surroundings: Surroundings, records: Records, services: ServiceSet, qtbot: QtBot
) -> None:
    page = CasePage()
    qtbot.addWidget(page)
    page.show()
    CasePresenter(page, surroundings).activate(records.case_code)
    drain()
    assert button(page, "correct").isEnabled()
    set_status(services, surroundings, records, "closed")
    assert not button(page, "correct").isEnabled()
    assert "Requests" in button(page, "correct").toolTip()
    today = services.desk.clock.today()
    surroundings.hub.announce(services.rights.receive(records.case_code, "rectification", today))
    drain()
    assert button(page, "correct").isEnabled()
