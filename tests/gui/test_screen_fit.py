"""A window is scrolled only where the screen has no room for it, and stays as large as it may be."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pgi_desk.gui.dialogs.aid_presenter import open_aid_correction
from pgi_desk.gui.look import Look
from pgi_desk.gui.screen_fit import ScreenFit, Scroller, fit
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.gui.theme import Theme
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import Records
from tests.helpers.children import child
from tests.helpers.helped import help_in_every_way


@pytest.fixture
def wear(theme: Theme, qapp: QApplication) -> Iterator[Callable[[int], None]]:
    watcher = ScreenFit(qapp)

    def both(size: int) -> None:
        theme.wear(Look("en", size))
        watcher.watch(size)

    yield both
    both(100)


@pytest.mark.parametrize("size", [80, 90, 125])
@pytest.mark.parametrize("family", ["health", "emotional", "material_social"])
def test_a_short_form_of_help_is_not_scrolled_for_what_it_does_not_show(
    family: str,
    size: int,
    wear: Callable[[int], None],
    surroundings: Surroundings,
    services: ServiceSet,
    records: Records,
    qtbot: QtBot,
) -> None:
    """Pages that are not shown asked for room for all lines of their lists."""
    wear(size)
    done = help_in_every_way(services, records.case_code)
    record = services.aid.of_case(records.case_code)
    (entry,) = [one for one in record.given if one.assistance_id == done.entries[family]]
    host = QWidget()
    qtbot.addWidget(host)
    host.show()
    dialog = open_aid_correction(host, surroundings, record, entry)
    assert dialog.findChild(Scroller) is None
    save = child(dialog, QPushButton, "saveButton")
    assert dialog.rect().contains(QRect(save.mapTo(dialog, QPoint()), save.size()))


def test_a_window_that_is_scrolled_keeps_its_height_when_it_is_shown_again(
    wear: Callable[[int], None], qtbot: QtBot
) -> None:
    wear(80)
    dialog = QDialog()
    qtbot.addWidget(dialog)
    QVBoxLayout(dialog).addWidget(QLabel("What was agreed. " * 1000, wordWrap=True))
    dialog.resize(400, 300)
    dialog.show()
    high = dialog.height()
    assert dialog.findChild(Scroller) is not None
    assert high > 300
    fit(dialog)
    assert dialog.height() == high
