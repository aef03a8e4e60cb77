"""In a real file the window says what is not assessed or closed, on the page where it matters, with the reason."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from pgi_desk.bootstrap.wiring import Program
from pgi_desk.domain.identifiers import StaffId
from pgi_desk.domain.staff import Role, StaffMember
from pgi_desk.gui.desk_window import DeskWindow
from pgi_desk.gui.dialogs.readiness_presenters import open_readiness_sign_dialog
from pgi_desk.gui.start_up import OpenDesk
from pgi_desk.gui.theme import Theme
from pgi_desk.services.files import CreateFile
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import agree, prepare_referral, prove_recovery, record_basics, record_person
from tests.helpers.children import child
from tests.helpers.fake_prompts import FakePrompts
from tests.helpers.inline_jobs import InlineJobs
from tests.helpers.letter_outputs import MemoryPrinters
from tests.helpers.readiness import make_ready, rate_all, sign


class Desk:
    """The window over a real file."""

    def __init__(self, window: DeskWindow, services: ServiceSet, qtbot: QtBot) -> None:
        self.window, self.services, self.qtbot = window, services, qtbot

    def wait(self, page: str, text: str, key: str = "") -> None:
        self.window.go(page, key)
        banner = child(self.window.window, QLabel, "noticeBanner")
        self.qtbot.waitUntil(lambda: text in banner.text())

    def button(self, name: str) -> QPushButton:
        page = self.window.window.current_page()
        assert page is not None
        return child(page, QPushButton, name)


@pytest.fixture
def desk(program: Program, tmp_path: Path, qtbot: QtBot, theme: Theme) -> Iterator[Desk]:
    today = program.clock.today()
    order = CreateFile(
        tmp_path / "real.pgidesk", "copper lantern window seven rivers", "Port Sarelle Branch", profile=1
    )
    opened = program.files.create(
        CreateFile(order.path, order.passphrase, order.branch_name, profile=1, agreement_on=today)
    )
    with opened.store.open_work(opened.member.staff_id, "staff.enrol") as work:
        work.staff.add(StaffMember(StaffId("second"), "Jonah Prestwold", Role.FOCAL_POINT))
        work.commit()
    services = program.services(opened)
    prove_recovery(services)
    window = DeskWindow(
        OpenDesk(opened.path, services, opened.store), InlineJobs(), MemoryPrinters().outputs(), "en", FakePrompts()
    )
    qtbot.addWidget(window.window)
    window.window.show()
    yield Desk(window, services, qtbot)
    opened.store.close()


def test_the_first_page_says_that_nothing_is_assessed_and_where_it_is_done(desk: Desk) -> None:
    desk.wait("home", "has not been assessed")
    desk.wait("home", "Open the page Readiness")


def test_the_directory_can_only_be_read_and_every_closed_button_says_why(desk: Desk) -> None:
    desk.wait("directory", "Directory of services: reading only. It needs readiness level 1; level 0 counts.")
    desk.qtbot.waitUntil(lambda: not desk.button("addButton").isEnabled())
    for name in ("addButton", "importButton"):
        assert not desk.button(name).isEnabled()
        assert "readiness level 1" in desk.button(name).toolTip()


def test_a_new_referral_is_closed_on_the_page_of_a_case(desk: Desk) -> None:
    code = record_person(desk.services)
    desk.wait("case", "Referral with consent: reading only", code)
    desk.qtbot.waitUntil(lambda: not desk.button("referralButton").isEnabled())
    assert "readiness level 1" in desk.button("referralButton").toolTip()


def test_prepared_referrals_are_named_before_signing_and_on_the_first_page_after_it(desk: Desk) -> None:
    services = desk.services
    known = record_basics(services)
    ready = prepare_referral(services, known)
    agree(services, ready)
    rate_all(services, SK1="P")
    dialog = open_readiness_sign_dialog(desk.window.window, desk.window._around, services.readiness.sheet())
    closes = child(dialog, QLabel, "closesLabel")
    desk.qtbot.waitUntil(lambda: "have not left and stop: 1." in closes.text())
    assert "With level 0 this is closed" in closes.text()
    dialog.reject()
    sign(services)
    desk.window._readiness.refresh()
    desk.wait("home", "have not left and stop: 1.")
    page = desk.window.window.current_page()
    assert page is not None
    model = child(page, QTableView, "table").model()

    def stopped() -> list[str]:
        """Whatever else is due stands in the list too."""
        rows = range(model.rowCount())
        return [model.index(row, 4).data() for row in rows if "readiness level 1" in str(model.index(row, 6).data())]

    desk.qtbot.waitUntil(lambda: stopped() == ["STOPPED: Consent confirmed"])
    desk.window.go("letter", ready)
    desk.qtbot.waitUntil(lambda: "readiness level 1" in desk.button("saveButton").toolTip())
    assert not desk.button("saveButton").isEnabled()


def test_a_signed_level_opens_the_pages_and_is_quiet(desk: Desk) -> None:
    make_ready(desk.services)
    desk.window._readiness.refresh()
    banner = child(desk.window.window, QLabel, "noticeBanner")
    desk.window.go("directory")
    desk.qtbot.waitUntil(lambda: "readiness" not in banner.text().lower())
    desk.qtbot.waitUntil(desk.button("addButton").isEnabled)
