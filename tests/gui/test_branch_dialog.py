"""What the branch says about itself: shown as it is stored, refused at its field, and on the next letter."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from pgi_desk.gui.dialogs.branch_dialog import BranchDialog
from pgi_desk.gui.dialogs.branch_presenter import open_branch_dialog
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.children import child


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


def opened(parent: QWidget, surroundings: Surroundings, qtbot: QtBot) -> BranchDialog:
    dialog = open_branch_dialog(parent, surroundings)
    qtbot.waitUntil(lambda: child(dialog, QPushButton, "saveButton").isEnabled())
    return dialog


def test_a_new_number_is_stored(
    parent: QWidget, surroundings: Surroundings, services: ServiceSet, qtbot: QtBot
) -> None:
    dialog = opened(parent, surroundings, qtbot)
    before = services.wordings.branch().details
    assert child(dialog, QLineEdit, "phoneEdit").text() == before.phone
    assert child(dialog, QPlainTextEdit, "linesEdit").toPlainText() == before.lines
    child(dialog, QLineEdit, "phoneEdit").setText("+000 55 77 77 77")
    child(dialog, QPushButton, "saveButton").click()
    qtbot.waitUntil(lambda: not isValid(dialog) or not dialog.isVisible())
    now = services.wordings.branch().details
    assert (now.phone, now.name, now.lines, now.contact) == (
        "+000 55 77 77 77",
        before.name,
        before.lines,
        before.contact,
    )


def test_a_refusal_keeps_what_was_typed_and_goes_to_its_field(
    parent: QWidget, surroundings: Surroundings, services: ServiceSet, qtbot: QtBot
) -> None:
    before = services.wordings.branch().details
    dialog = opened(parent, surroundings, qtbot)
    child(dialog, QLineEdit, "phoneEdit").setText("+000 55 77 77 77")
    child(dialog, QLineEdit, "contactEdit").setText("Trafficking focal point")
    child(dialog, QPushButton, "saveButton").click()
    qtbot.waitUntil(lambda: bool(child(dialog, QLabel, "problemLabel").text()))
    assert dialog.isVisible()
    assert "Trafficking" in child(dialog, QLabel, "problemLabel").text()
    assert dialog.focusWidget() is child(dialog, QLineEdit, "contactEdit")
    assert child(dialog, QLineEdit, "phoneEdit").text() == "+000 55 77 77 77"
    assert services.wordings.branch().details == before
    child(dialog, QPushButton, "cancelButton").click()


def test_a_letterhead_with_lines_of_its_own_is_told(
    parent: QWidget, surroundings: Surroundings, services: ServiceSet, qtbot: QtBot
) -> None:
    services.wordings.save_letterhead({"": "Harbour Desk"}, b"")
    dialog = opened(parent, surroundings, qtbot)
    assert not child(dialog, QLabel, "headLabel").isHidden()
    dialog.reject()
