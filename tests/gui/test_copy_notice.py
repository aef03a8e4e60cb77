"""A copy says on every page that it is one, and what follows; only the coordinator may work with it all the same."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from pgi_desk.bootstrap.wiring import Program
from pgi_desk.domain.staff import Role, StaffMember
from pgi_desk.gui.desk_window import DeskWindow
from pgi_desk.gui.language import Language
from pgi_desk.gui.start_up import OpenDesk
from pgi_desk.gui.theme import Theme
from pgi_desk.services.files import CreateFile, OpenFile
from pgi_desk.services.homes import TakeOverOrder
from tests.gui.test_every_screen import PAGES, TRAINING_PAGES, drain
from tests.helpers.builders import Records, prove_recovery, record_basics
from tests.helpers.fake_prompts import FakePrompts
from tests.helpers.inline_jobs import InlineJobs
from tests.helpers.letter_outputs import MemoryPrinters
from tests.helpers.qt_walks import clipped, tab_ring, unnamed

PASSPHRASE = "copper lantern window seven rivers"
Show = Callable[..., DeskWindow]


@pytest.fixture
def original(program: Program, tmp_path: Path) -> tuple[Path, Records]:
    """A real file with records, closed."""
    command = CreateFile(
        tmp_path / "branch.pgidesk", PASSPHRASE, "Port Sarelle", profile=1, agreement_on=date(2026, 6, 1)
    )
    made = program.files.create(command)
    with made.store.open_work(made.member.staff_id, "staff.enrol") as work:
        work.staff.add(StaffMember(type(made.member.staff_id)("second"), "Jonah Prestwold", Role.FOCAL_POINT))
        work.commit()
    services = program.services(made)
    prove_recovery(services)
    records = record_basics(services)
    made.close()
    return made.path, records


@pytest.fixture
def copy(program: Program, original: tuple[Path, Records], tmp_path: Path) -> Iterator[OpenFile]:
    """A copy beside it, opened."""
    opened = program.files.open(Path(shutil.copy(original[0], tmp_path / "copy.pgidesk")), PASSPHRASE)
    yield opened
    opened.store.close_reader()
    opened.store.close()


@pytest.fixture
def show(program: Program, copy: OpenFile, theme: Theme, qtbot: QtBot, prompts: FakePrompts) -> Show:
    """Show the window over the copy, for a role and in a language."""

    def go(role: Role = Role.COORDINATOR, language: str = "en") -> DeskWindow:
        who = replace(copy, member=replace(copy.member, role=role))
        opened = OpenDesk(copy.path, program.services(who), copy.store)
        desk = DeskWindow(opened, InlineJobs(), MemoryPrinters().outputs(), language, prompts)
        desk.window.resize(1366, 768)
        qtbot.addWidget(desk.window)
        desk.window.show()
        qtbot.waitExposed(desk.window)
        return desk

    return go


def button(desk: DeskWindow) -> QPushButton:
    found = desk.window.findChild(QPushButton, "takeOverButton")
    assert isinstance(found, QPushButton)
    return found


@pytest.mark.parametrize("language", ["en", "ar"])
def test_every_page_can_be_read_under_the_notice_that_names_the_original(
    show: Show, original: tuple[Path, Records], prompts: FakePrompts, language: str, qapp: QApplication
) -> None:
    switch = Language(qapp)
    switch.choose(language)
    try:
        desk = show(language=language)
        label = desk.window.findChild(QLabel, "noticeBanner")
        assert isinstance(label, QLabel)
        for page in (one for one in PAGES if one not in TRAINING_PAGES):
            if page != "letter":
                desk.go(page, str(original[1].case_code) if page in {"case", "referral"} else "")
                drain()
                assert str(original[0]) in label.text()
                assert label.isVisible()
                assert button(desk).isVisible()
                assert unnamed(desk.window) == []
                assert clipped(desk.window) == []
        assert prompts.warned == []
        assert "backed up" not in label.text()  # nobody can make a backup of a copy
        assert "takeOverButton" in tab_ring(desk.window)
        assert not button(desk).hasFocus()
    finally:
        switch.choose("en")


def test_the_coordinator_is_told_what_it_means_and_then_gives_the_order(
    show: Show, copy: OpenFile, original: tuple[Path, Records], prompts: FakePrompts
) -> None:
    desk, orders = show(), list[TakeOverOrder]()
    desk.take_over_confirmed.connect(orders.append)
    prompts.answer_yes = False
    button(desk).click()
    assert orders == []
    (asked,) = prompts.asked
    assert "can never be joined again" in asked
    assert str(original[0]) in asked
    prompts.answer_yes = True
    desk.go("keys")
    drain()
    on_the_page = desk.window.findChild(QPushButton, "copyButton")
    assert isinstance(on_the_page, QPushButton)
    assert on_the_page.isVisible()
    on_the_page.click()
    drain()
    assert [order.path for order in orders] == [copy.path]


def test_nobody_else_can_and_the_button_says_why(show: Show) -> None:
    desk = show(Role.FOCAL_POINT)
    assert not button(desk).isEnabled()
    assert "coordinator" in button(desk).toolTip()


@pytest.mark.parametrize("wanted", ["new_person", "own_passphrase", "change_key"])
def test_a_form_that_cannot_be_stored_does_not_open(show: Show, prompts: FakePrompts, wanted: str) -> None:
    desk = show()
    desk.go(wanted)
    assert QApplication.activeModalWidget() is None
    (said,) = prompts.warned
    assert "Work with this copy" in said


def test_a_name_stays_closed_and_the_sentence_says_what_to_do(
    show: Show, original: tuple[Path, Records], prompts: FakePrompts
) -> None:
    desk = show()
    desk.go("case", str(original[1].case_code))
    drain()
    reveal = desk.window.findChild(QPushButton, "revealButton")
    assert isinstance(reveal, QPushButton)
    reveal.click()
    drain()
    assert "Work with the original" in prompts.warned[0]


def test_the_file_at_home_shows_nothing_of_it(
    program: Program, original: tuple[Path, Records], theme: Theme, qtbot: QtBot, prompts: FakePrompts
) -> None:
    opened = program.files.open(original[0], PASSPHRASE)
    desk = DeskWindow(
        OpenDesk(opened.path, program.services(opened), opened.store),
        InlineJobs(),
        MemoryPrinters().outputs(),
        "en",
        prompts,
    )
    qtbot.addWidget(desk.window)
    desk.window.show()
    qtbot.waitExposed(desk.window)
    desk.go("keys")
    drain()
    card = desk.window.findChild(QFrame, "copyCard")
    assert isinstance(card, QFrame)
    assert not card.isVisible()
    assert not button(desk).isVisible()
    banner = desk.window.findChild(QLabel, "noticeBanner")
    assert isinstance(banner, QLabel)
    assert "Read only" not in banner.text()
    desk.go("take_over")
    assert prompts.asked == []
    opened.store.close_reader()
    opened.close()
