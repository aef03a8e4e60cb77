"""The list of the home page keeps its place on a small laptop, whatever else has to be said."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from pgi_desk.gui.desk_window import DeskWindow
from pgi_desk.gui.language import Language
from pgi_desk.gui.pages.home_page import HomePage
from pgi_desk.gui.pages.home_presenter import HomePresenter
from pgi_desk.gui.start_up import OpenDesk
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.gui.theme import Theme
from pgi_desk.services.consents import WithdrawConsent
from pgi_desk.services.files import OpenFile
from pgi_desk.services.overview import MOST_ROWS
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import Records, agree, prepare_referral
from tests.helpers.children import child
from tests.helpers.clock import FixedClock
from tests.helpers.fake_prompts import FakePrompts
from tests.helpers.inline_jobs import InlineJobs
from tests.helpers.letter_outputs import MemoryPrinters


@pytest.fixture(params=["en", "ar"])
def desk(
    request: pytest.FixtureRequest,
    qapp: QApplication,
    opened: OpenFile,
    services: ServiceSet,
    records: Records,
    theme: Theme,
    clock: FixedClock,
    qtbot: QtBot,
) -> Iterator[DeskWindow]:
    """A window as small as on the laptops of branches, with two notices and two referrals that wait."""
    switch = Language(qapp)
    switch.choose(request.param)
    for back in (True, False):
        referral = prepare_referral(services, records)
        agree(services, referral)
        services.letters.release(services.letters.prepare(referral), MemoryPrinters().outputs().to_printer("Office", 1))
        consent = services.referrals.get(referral).consent_id
        if back and consent is not None:
            services.consents.withdraw(WithdrawConsent(consent, "in_person"))
    clock.forward(days=20)
    made = DeskWindow(
        OpenDesk(opened.path, services, opened.store),
        InlineJobs(),
        MemoryPrinters().outputs(),
        request.param,
        FakePrompts(),
    )
    made.window.resize(1366, 768)
    qtbot.addWidget(made.window)
    made.window.show()
    qtbot.waitExposed(made.window)
    yield made
    made.window.close()
    switch.choose("en")  # the same object: only it knows what it installed


def test_ten_lines_are_seen_below_two_notices_and_nothing_lies_at_the_side(desk: DeskWindow, qtbot: QtBot) -> None:
    table = child(desk.window, QTableView, "table")
    qtbot.waitUntil(lambda: child(desk.window, QFrame, "recallFrame").isVisible())
    qtbot.waitUntil(lambda: child(desk.window, QFrame, "backupFrame").isVisible())
    qtbot.waitUntil(lambda: table.model().rowCount() == 2)
    lines = 10 if desk.window.layoutDirection() == Qt.LayoutDirection.LeftToRight else 9  # Arabic lines are taller
    assert table.viewport().height() // table.rowHeight(0) >= lines
    assert table.horizontalScrollBar().maximum() == 0
    widths = [table.columnWidth(column) for column in range(table.model().columnCount())]
    assert widths[3] >= 200, widths  # the service
    assert widths[6] >= 300, widths  # what is next
    states = [str(table.model().index(row, 4).data()) for row in range(2)]
    assert widths[4] >= max(map(table.fontMetrics().horizontalAdvance, states))


def test_a_notice_is_one_line_and_says_the_rest_when_asked(desk: DeskWindow, qtbot: QtBot) -> None:
    frame, label = child(desk.window, QFrame, "recallFrame"), child(desk.window, QLabel, "recallLabel")
    qtbot.waitUntil(frame.isVisible)
    assert frame.height() <= 56  # one line of Arabic with its frame; two of Latin would be more
    assert "Harbour Street Clinic" in label.text()
    assert len(label.toolTip()) > len(label.text())


def test_what_does_not_fit_into_its_column_can_be_read(desk: DeskWindow, qtbot: QtBot) -> None:
    model = child(desk.window, QTableView, "table").model()
    qtbot.waitUntil(lambda: model.rowCount() == 2)
    for column in range(model.columnCount()):
        index = model.index(0, column)
        assert index.data(Qt.ItemDataRole.ToolTipRole) == index.data()


def test_all_that_waits_can_be_shown_and_is_counted(
    surroundings: Surroundings, services: ServiceSet, qtbot: QtBot
) -> None:
    for _ in range(MOST_ROWS + 2):
        services.safety_tasks.worried()
    page = HomePage()
    qtbot.addWidget(page)
    page.show()
    presenter = HomePresenter(page, surroundings)
    presenter.activate("")
    button, model = child(page, QPushButton, "moreButton"), child(page, QTableView, "table").model()
    qtbot.waitUntil(lambda: child(page, QLabel, "moreLabel").text() == "50 of 52 are shown, the most urgent first.")
    button.click()
    qtbot.waitUntil(lambda: model.rowCount() == MOST_ROWS + 2)
    assert not button.isVisible()
    assert child(page, QLabel, "moreLabel").text() == ""
