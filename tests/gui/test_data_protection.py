"""The page about data protection: what is due is said, a breach runs its clocks, and a paper waits to be read."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from pgi_desk.gui.accountability_watch import AccountabilityWatch
from pgi_desk.gui.dialogs.data_paper_presenter import open_own_record_dialog
from pgi_desk.gui.pages.data_protection_page import DataProtectionPage
from pgi_desk.gui.pages.data_protection_presenter import DataProtectionPresenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.breaches import BreachEntry
from tests.helpers.builders import Records
from tests.helpers.fake_prompts import FakePrompts
from tests.helpers.letter_outputs import MemoryPrinters

T = TypeVar("T", bound=QWidget)


def child(parent: QWidget, kind: type[T], name: str) -> T:
    found = parent.findChild(kind, name)
    assert isinstance(found, kind), name
    return found


def test_a_breach_is_red_once_its_clock_ran_out_and_says_so_everywhere(
    surroundings: Surroundings, records: Records, qtbot: QtBot
) -> None:
    services = surroundings.services
    noticed = services.desk.clock.now() - timedelta(hours=80)
    services.breaches.report(BreachEntry("stick_lost", noticed, "In a taxi.", cases=(records.case_code,)))
    page = DataProtectionPage()
    qtbot.addWidget(page)
    DataProtectionPresenter(page, surroundings, MemoryPrinters().outputs()).activate("")
    model = child(page, QTableView, "table").model()
    qtbot.waitUntil(lambda: model.rowCount() == 1)
    assert "LATE" in model.index(0, 2).data()
    close = child(page, QPushButton, "closeButton")
    assert close.toolTip() == "Choose a breach in the list."
    child(page, QTableView, "table").selectRow(0)
    assert close.isEnabled()
    assert "The coordinator has not been told" not in child(page, QLabel, "detailLabel").text()
    watch, said = AccountabilityWatch(surroundings, page), dict[str, str]()
    watch.notice.connect(lambda subject, text: said.update({subject: text}))
    watch.page_shown("people")
    watch.activate("")
    qtbot.waitUntil(lambda: "LATE" in said.get("accountability", ""))
    assert "Data protection" in said["accountability"]


def test_the_own_record_leaves_only_after_it_was_read(
    surroundings: Surroundings, records: Records, accustomed: None, qtbot: QtBot
) -> None:
    printers, parent = MemoryPrinters(), QWidget()
    qtbot.addWidget(parent)
    dialog = open_own_record_dialog(parent, surroundings, printers.outputs(), records.case_code)
    print_button, read = child(dialog, QPushButton, "printButton"), child(dialog, QCheckBox, "readCheck")

    def shown() -> bool:
        """Tell whether the pages are there: then reading them opens the way out."""
        read.setChecked(True)
        return print_button.isEnabled()

    qtbot.waitUntil(shown)
    assert child(dialog, QComboBox, "languageCombo").currentData() == "en"  # a language of the person
    read.setChecked(False)
    assert not print_button.isEnabled()
    assert print_button.toolTip() == "Read every page first, and say so."
    read.setChecked(True)
    child(dialog, QCheckBox, "check_consents").setChecked(True)
    assert not print_button.isEnabled()  # another paper, to be read anew
    qtbot.waitUntil(lambda: not read.isChecked())
    qtbot.waitUntil(shown)
    print_button.click()
    qtbot.waitUntil(lambda: len(printers.printed) == 1)


def test_before_the_own_record_is_saved_somebody_is_warned_that_the_file_can_be_read(
    surroundings: Surroundings, records: Records, accustomed: None, prompts: FakePrompts, qtbot: QtBot, tmp_path: Path
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = open_own_record_dialog(parent, surroundings, MemoryPrinters().outputs(), records.case_code)
    save_button, read = child(dialog, QPushButton, "saveButton"), child(dialog, QCheckBox, "readCheck")
    prompts.new_file = tmp_path / "record"

    def shown() -> bool:
        """Tell whether the pages are there: then reading them opens the way out."""
        read.setChecked(True)
        return save_button.isEnabled()

    qtbot.waitUntil(shown)
    prompts.answer_yes = False
    save_button.click()
    qtbot.waitUntil(lambda: len(prompts.asked) == 1)
    assert "everybody who can open its folder can read it" in prompts.asked[0]
    assert not prompts.suggestions
    prompts.answer_yes = True
    save_button.click()
    saved = tmp_path / "record.pdf"
    qtbot.waitUntil(saved.exists)
    assert prompts.suggestions == ["paper.pdf"]  # whoever sees the folder learns nothing from the name
    qtbot.waitUntil(lambda: bool(prompts.told))
