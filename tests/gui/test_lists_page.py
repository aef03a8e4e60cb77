"""Where every row comes from is one click away; a list of the branch with a mistake is named with its line."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from pgi_desk.domain.errors import ContentMistake
from pgi_desk.domain.staff import Role
from pgi_desk.gui.pages.lists_page import ListsPage
from pgi_desk.gui.pages.lists_presenter import ListsPresenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.lists import ListService
from tests.helpers.children import child
from tests.helpers.fake_prompts import FakePrompts


def shown(surroundings: Surroundings, qtbot: QtBot) -> ListsPage:
    page = ListsPage()
    qtbot.addWidget(page)
    page.show()
    ListsPresenter(page, surroundings).activate("")
    qtbot.waitUntil(lambda: child(page, QTableView, "rowsTable").model().rowCount() > 0)
    return page


def choose(page: ListsPage, table: str, text: str) -> None:
    view = child(page, QTableView, table)
    model = view.model()
    (row,) = [row for row in range(model.rowCount()) if model.index(row, 0).data() == text]
    view.setCurrentIndex(model.index(row, 0))


def test_the_source_of_a_row_is_one_click_away(surroundings: Surroundings, qtbot: QtBot) -> None:
    page = shown(surroundings, qtbot)
    choose(page, "table", "Where somebody was met who is not on record, and for how many days that is kept.")
    rows = child(page, QTableView, "rowsTable")
    qtbot.waitUntil(lambda: rows.model().index(0, 0).data() == "Outreach or mobile team")
    assert rows.model().index(0, 1).data() == "decision of this program"
    choose(page, "rowsTable", "Emergency")
    detail = child(page, QLabel, "detailLabel").text()
    assert "pgi-desk, product decision" in detail
    assert "2026-11" in detail


def test_rows_from_memory_say_that_nobody_has_checked_them(surroundings: Surroundings, qtbot: QtBot) -> None:
    page = shown(surroundings, qtbot)
    facts = next(one for one in surroundings.services.lists.overview().lists if one.not_verified)
    choose(page, "table", facts.about["en"])
    rows = child(page, QTableView, "rowsTable").model()
    qtbot.waitUntil(lambda: rows.rowCount() == facts.rows)
    marks = [rows.index(row, 1).data() for row in range(rows.rowCount())]
    assert marks.count("not yet verified") == facts.not_verified


def test_a_mistake_in_an_own_list_is_named(surroundings: Surroundings, qtbot: QtBot) -> None:
    mistake = ContentMistake(file="sexes.json", line=12, problem="missing", field="source")
    services = surroundings.services
    desk = replace(services.desk, content=replace(services.desk.content, refused=(mistake,)))
    around = replace(surroundings, services=replace(services, lists=ListService(desk, services.lists.files)))
    page = shown(around, qtbot)
    qtbot.waitUntil(child(page, QFrame, "problemFrame").isVisible)
    text = child(page, QLabel, "problemLabel").text().replace("\u2068", "").replace("\u2069", "")
    assert text.startswith("sexes.json is not used, line 12: source is missing.")


def test_an_own_version_is_begun_after_a_question(
    surroundings: Surroundings, prompts: FakePrompts, application_home: Path, qtbot: QtBot
) -> None:
    page = shown(surroundings, qtbot)
    facts = surroundings.services.lists.overview().lists[3]
    choose(page, "table", facts.about["en"])
    button = child(page, QPushButton, "ownButton")
    qtbot.waitUntil(button.isEnabled)
    button.click()
    qtbot.waitUntil(lambda: bool(prompts.told))
    assert (application_home / "content" / f"{facts.name}.json").exists()
    button.click()
    qtbot.waitUntil(lambda: bool(prompts.warned))
    assert "already exists" in prompts.warned[-1]


@pytest.mark.parametrize("role", [Role.CASE_WORKER, Role.VOLUNTEER])
def test_who_may_not_change_lists_reads_why(surroundings: Surroundings, qtbot: QtBot, role: Role) -> None:
    services = surroundings.services
    desk = replace(services.desk, member=replace(services.desk.member, role=role))
    page = shown(replace(surroundings, services=replace(services, desk=desk)), qtbot)
    button = child(page, QPushButton, "ownButton")
    assert not button.isEnabled()
    assert button.toolTip()
