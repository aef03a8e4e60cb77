"""The audit page: the trail in words, and a check of the file that finds what was changed from outside."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from pgi_desk.bootstrap.wiring import Program
from pgi_desk.domain.anchor import ChainPoint, ChainState
from pgi_desk.domain.audit import short_code
from pgi_desk.domain.errors import DamagedFile, PrintingFailed
from pgi_desk.domain.identifiers import StaffId
from pgi_desk.domain.staff import Role
from pgi_desk.gui.chain_watch import ChainWatch
from pgi_desk.gui.dialogs.reason_dialog import ReasonDialog
from pgi_desk.gui.dialogs.trail_print_dialog import TrailPrintDialog
from pgi_desk.gui.pages.audit_page import AuditPage
from pgi_desk.gui.pages.audit_presenter import ACTION_KINDS, RECORD_KINDS, AuditPresenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.gui.widgets.code_combo import choose
from pgi_desk.gui.widgets.date_field import set_day
from pgi_desk.persistence.engine import connect
from pgi_desk.persistence.tables import AUDITED
from pgi_desk.services.anchors import AnchorService, ChainCheck
from pgi_desk.services.audit import PAGE_SIZE, AuditService
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.files import OpenFile
from pgi_desk.services.read_models import Problem, VerifyReport
from pgi_desk.services.service_set import ServiceSet
from tests.conftest import DEMO_PASSPHRASE
from tests.helpers.builders import Records
from tests.helpers.children import child
from tests.helpers.fake_prompts import FakePrompts
from tests.helpers.fakes import FakeAnchors
from tests.helpers.letter_outputs import MemoryPrinters

Edit = Callable[..., None]
POINT = ChainPoint(7, "a" * 64, "2026-06-15T09:00:00+00:00")


class Trail:
    """The page on real services, driven like the person at the desk does."""

    def __init__(self, qtbot: QtBot, surroundings: Surroundings) -> None:
        self.qtbot = qtbot
        self.page = AuditPage()
        self.printers = MemoryPrinters()
        qtbot.addWidget(self.page)
        self.presenter = AuditPresenter(self.page, surroundings, self.printers.outputs())
        self.page.resize(1070, 690)
        self.page.show()

    def show(self) -> Trail:
        self.presenter.activate("")
        self.qtbot.waitUntil(lambda: bool(self.column(0)))
        return self

    def column(self, column: int) -> list[str]:
        model = child(self.page, QTableView, "table").model()
        return [str(model.index(row, column).data()) for row in range(model.rowCount())]

    def shows(self, rows: int) -> bool:
        return len(self.column(0)) == rows

    def check(self) -> list[str]:
        QTest.mouseClick(child(self.page, QPushButton, "verifyButton"), Qt.MouseButton.LeftButton)
        self.qtbot.waitUntil(child(self.page, QWidget, "resultBox").isVisible)
        return child(self.page, QLabel, "resultLabel").text().splitlines()

    def text(self, name: str) -> str:
        return child(self.page, QLabel, name).text()


@pytest.fixture
def trail(qtbot: QtBot, surroundings: Surroundings) -> Trail:
    return Trail(qtbot, surroundings)


@pytest.fixture
def edit(program: Program, opened: OpenFile) -> Iterator[Edit]:
    """Change the file the way another program with the passphrase could."""
    outside = connect(opened.path, program.vault.raw_key(opened.path, DEMO_PASSPHRASE))
    outside.execute("PRAGMA foreign_keys = OFF")

    def run(statement: str, *values: str) -> None:
        outside.execute(statement, values)

    yield run
    outside.close()


def reporting(surroundings: Surroundings, check_file: Callable[[], VerifyReport]) -> Surroundings:
    """The same desk with another result of the check."""
    services = surroundings.services
    return replace(
        surroundings,
        services=replace(
            services, audit=AuditService(services.desk, lambda _stopped: check_file(), services.audit.renderer)
        ),
    )


class TestTrail:
    def test_the_newest_entry_is_first_and_actions_are_words(self, trail: Trail) -> None:
        trail.show()
        numbers = [int(number) for number in trail.column(0)]
        assert numbers == list(range(len(numbers), 0, -1))
        assert trail.column(3)[0] == "Person recorded"
        assert "Service suspended" in trail.column(3)
        assert trail.column(1)[0].startswith("15 Jun 2026, ")
        assert set(trail.column(2)) == {"Coordinator"}
        assert {"Case file", "Identity", "Consent entry", "Service", "Staff member"} <= set(trail.column(5))

    def test_every_action_that_was_stored_has_a_label(self, trail: Trail, services: ServiceSet) -> None:
        services.audit.verify()
        labels = set(services.desk.content.list("audit_actions").codes())
        assert {row.action for row in services.audit.page()} <= labels
        assert not any("." in text for text in trail.show().column(3))

    def test_no_name_of_a_person_is_seen(self, trail: Trail, records: Records) -> None:
        trail.show()
        seen = " ".join(text for column in range(6) for text in trail.column(column))
        assert "Selam" not in seen
        assert "Warsanle" not in seen
        assert records.case_code in seen

    def test_a_case_code_filters_as_it_is_typed(self, trail: Trail, records: Records) -> None:
        trail.show()
        everything = len(trail.column(0))
        QTest.keyClicks(child(trail.page, QLineEdit, "caseEdit"), records.case_code.lower())
        trail.qtbot.waitUntil(lambda: set(trail.column(4)) == {records.case_code})
        assert 0 < len(trail.column(0)) < everything

    def test_a_kind_of_action_filters_and_nothing_found_is_said(self, trail: Trail) -> None:
        trail.show()
        kinds = child(trail.page, QComboBox, "kindCombo")
        choose(kinds, "provider.")
        trail.qtbot.waitUntil(
            lambda: (
                set(trail.column(3))
                == {"Service added to the directory", "Check of a service recorded", "Service suspended"}
            )
        )
        choose(kinds, "letter.")
        trail.qtbot.waitUntil(child(trail.page, QLabel, "emptyTitle").isVisible)
        assert trail.text("countLabel") == ""

    def test_every_label_belongs_to_a_kind_and_every_audited_table_has_a_word(self, services: ServiceSet) -> None:
        codes = services.desk.content.list("audit_actions").codes()
        assert {code.split(".")[0] + "." for code in codes} == set(ACTION_KINDS)
        assert set(RECORD_KINDS) == set(AUDITED)

    def test_scrolling_shows_the_rest_once(self, trail: Trail, services: ServiceSet) -> None:
        with services.desk.work("file.open") as work:
            for number in range(2 * PAGE_SIZE):
                work.audit.note(detail={"number": number})
            work.commit()
        total = services.audit.page()[0].sequence
        trail.show()
        assert len(trail.column(0)) == PAGE_SIZE
        assert "(scroll for more)" in trail.text("countLabel")
        bar = child(trail.page, QTableView, "table").verticalScrollBar()
        for shown in (2 * PAGE_SIZE, total):
            bar.setValue(bar.maximum())
            trail.qtbot.waitUntil(partial(trail.shows, shown))
        assert [int(number) for number in trail.column(0)] == list(range(total, 0, -1))
        assert "(scroll for more)" not in trail.text("countLabel")

    def test_a_change_elsewhere_appears(
        self, trail: Trail, services: ServiceSet, surroundings: Surroundings, records: Records
    ) -> None:
        trail.show()
        services.people.reveal(records.case_code)
        surroundings.hub.announce(ChangeSet.of(Kind.PERSON))
        trail.qtbot.waitUntil(lambda: trail.column(3)[0] == "Identity shown")


class TestCheck:
    def test_a_good_file_is_said_to_be_good_and_the_check_is_noted(self, trail: Trail, services: ServiceSet) -> None:
        trail.show()
        entries = len(trail.column(0))
        found = trail.check()
        assert trail.text("resultBadge") == "Good"
        assert trail.text("resultTitle") == "The file is in order"
        assert found[0].startswith(str(entries))
        trail.qtbot.waitUntil(lambda: trail.column(3)[0] == "Whole file checked")
        assert json.loads(services.audit.page()[0].detail) == {"entries": entries}

    def test_while_it_runs_it_cannot_be_started_again(self, trail: Trail) -> None:
        trail.show()
        button = child(trail.page, QPushButton, "verifyButton")
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert child(trail.page, QProgressBar, "busyBar").isVisible()
        assert (button.isEnabled(), button.toolTip()) == (False, "The check is running.")
        trail.qtbot.waitUntil(button.isEnabled)
        assert not child(trail.page, QProgressBar, "busyBar").isVisible()
        assert button.toolTip() == ""

    def test_a_record_that_was_changed_outside_is_found(self, trail: Trail, records: Records, edit: Edit) -> None:
        edit("UPDATE providers SET phone = '+000 55 66 66 66' WHERE provider_id = ?", records.clinic)
        found = trail.show().check()
        assert trail.text("resultBadge") == "Attention"
        assert found[0].startswith("This record was changed outside the program, or an old version was put back")
        assert f"Service \u2068{records.clinic}\u2069" in found[0]
        assert found[-1].startswith("Stop working with this file")
        assert len(found) == 2

    def test_a_record_that_was_taken_out_is_found(self, trail: Trail, records: Records, edit: Edit) -> None:
        edit("DELETE FROM providers WHERE provider_id = ?", records.legal)
        (sentence, _) = trail.show().check()
        assert (
            sentence
            == f"This record is gone, and no entry says that it was erased: Service \u2068{records.legal}\u2069."
        )

    def test_a_changed_trail_is_found(self, trail: Trail, edit: Edit) -> None:
        edit("UPDATE audit_entries SET staff_id = 'somebody' WHERE sequence = 3")
        (sentence, _) = trail.show().check()
        assert sentence.startswith("The audit trail itself was changed or cut")
        assert "\u2068entry 3\u2069" in sentence

    def test_what_find_looks_in_is_made_anew_and_no_alarm_about_records(self, trail: Trail, edit: Edit) -> None:
        edit("UPDATE find_rows SET words = 'nobody' WHERE place = (SELECT min(place) FROM find_rows)")
        found = trail.show().check()
        assert trail.text("resultBadge") != "Attention"
        assert found[-1].startswith("What Find looks in did not fit the records and was made anew.")
        assert len(trail.check()) == 2

    def test_an_old_result_goes_when_a_new_check_starts(self, trail: Trail, records: Records, edit: Edit) -> None:
        trail.show().check()
        edit("UPDATE providers SET area = 'Elsewhere' WHERE provider_id = ?", records.clinic)
        QTest.mouseClick(child(trail.page, QPushButton, "verifyButton"), Qt.MouseButton.LeftButton)
        assert not child(trail.page, QWidget, "resultBox").isVisible()
        trail.qtbot.waitUntil(lambda: trail.text("resultBadge") == "Attention")

    @pytest.mark.parametrize(
        ("code", "words"),
        [
            ("page_damaged", "A part of the file cannot be trusted"),
            ("structure_damaged", "The inner order of the file is damaged"),
            ("reference_broken", "A record points to another that is gone"),
            ("unreadable", "The file could not be read to its end"),
            ("row_unknown", "No entry of the trail tells where this record is from"),
            ("a_code_of_a_later_version", "Something else is wrong with the file"),
        ],
    )
    def test_each_finding_is_a_sentence(self, qtbot: QtBot, surroundings: Surroundings, code: str, words: str) -> None:
        report = VerifyReport(3, 2, "", (Problem(code, "page 7"),))
        (sentence, _) = Trail(qtbot, reporting(surroundings, lambda: report)).show().check()
        assert sentence == f"{words}: \u2068page 7\u2069."

    def test_a_long_list_is_cut_and_counted(self, qtbot: QtBot, surroundings: Surroundings) -> None:
        problems = tuple(Problem("row_changed", f"consents c{number}") for number in range(30))
        found = Trail(qtbot, reporting(surroundings, lambda: VerifyReport(30, 30, "", problems))).show().check()
        assert len(found) == 8 + 2
        assert found[-2].startswith("22 more problem")

    def test_a_check_that_cannot_be_made_is_told_in_the_page(self, qtbot: QtBot, surroundings: Surroundings) -> None:
        def refuse() -> VerifyReport:
            raise DamagedFile(path="branch.pgidesk")

        trail = Trail(qtbot, reporting(surroundings, refuse)).show()
        (sentence,) = trail.check()
        assert sentence.startswith("branch.pgidesk is damaged.")
        assert trail.text("resultTitle") == "The check could not be finished"
        assert child(trail.page, QPushButton, "verifyButton").isEnabled()


class TestSearch:
    def test_a_staff_member_and_a_time_filter(self, trail: Trail, services: ServiceSet, opened: OpenFile) -> None:
        with opened.store.open_work(StaffId("second"), "file.open") as work:
            work.audit.note()
            work.commit()
        trail.show()
        choose(child(trail.page, QComboBox, "staffCombo"), "second")
        trail.qtbot.waitUntil(lambda: set(trail.column(2)) == {"Jonah Prestwold"})
        assert trail.text("extentLabel").startswith("1 ")
        choose(child(trail.page, QComboBox, "periodCombo"), "own")
        first, last = (child(trail.page, QDateEdit, name) for name in ("fromEdit", "untilEdit"))
        trail.qtbot.waitUntil(lambda: first.isVisible() and last.isVisible())
        set_day(last, date(2026, 1, 1))
        set_day(first, date(2025, 1, 1))
        trail.qtbot.waitUntil(child(trail.page, QLabel, "emptyTitle").isVisible)

    def test_it_says_how_many_there_are_and_since_when(self, trail: Trail, services: ServiceSet) -> None:
        trail.show()
        total = services.audit.extent().entries
        trail.qtbot.waitUntil(lambda: bool(trail.text("extentLabel")))
        # The word for entries depends on whether a test before has loaded the plural forms of English.
        number, *_, last = trail.text("extentLabel").partition(" ")
        assert number == str(total)
        assert last.endswith(" since \u206815 Jun 2026\u2069")


class TestLetters:
    def look(self, trail: Trail, record_check: str, number: str = "") -> str:
        child(trail.page, QLineEdit, "recordCheckEdit").setText(record_check)
        child(trail.page, QLineEdit, "letterNumberEdit").setText(number)
        child(trail.page, QWidget, "resultBox").hide()
        QTest.mouseClick(child(trail.page, QPushButton, "paperButton"), Qt.MouseButton.LeftButton)
        trail.qtbot.waitUntil(child(trail.page, QWidget, "resultBox").isVisible)
        return trail.text("resultTitle")

    def test_a_record_check_from_paper_is_found_or_not(self, trail: Trail, services: ServiceSet) -> None:
        with services.desk.work("test.read") as work:
            printed = short_code(work.audit.head())
        trail.show()
        assert self.look(trail, printed) == "The letter fits this file"
        assert "has this record check" in trail.text("resultLabel")
        assert self.look(trail, printed, "26-000417-39") == "The letter does not fit this file"
        assert self.look(trail, "0000-0000-0000") == "The letter does not fit this file"
        assert self.look(trail, "what") == "This is not a record check"
        assert "twelve" in trail.text("resultLabel")


class TestPaper:
    def opened(self, trail: Trail) -> TrailPrintDialog:
        QTest.mouseClick(child(trail.page, QPushButton, "printButton"), Qt.MouseButton.LeftButton)
        dialog = trail.page.window().findChild(TrailPrintDialog)
        assert isinstance(dialog, TrailPrintDialog)
        trail.qtbot.waitUntil(child(dialog, QPushButton, "printButton").isEnabled)
        return dialog

    def test_what_is_shown_is_printed_and_logged(
        self, trail: Trail, services: ServiceSet, prompts: FakePrompts, records: Records
    ) -> None:
        trail.show()
        dialog = self.opened(trail)
        QTest.mouseClick(child(dialog, QPushButton, "printButton"), Qt.MouseButton.LeftButton)
        trail.qtbot.waitUntil(lambda: bool(prompts.told))
        ((queue, copies, pdf),) = trail.printers.printed
        assert (queue, copies, pdf[:4]) == ("Office", 1, b"%PDF")
        assert services.audit.page()[0].action == "audit.export"

    def test_a_printer_that_fails_is_told_and_logged(self, trail: Trail, services: ServiceSet) -> None:
        trail.show()
        trail.printers.problem = PrintingFailed(detail="paper jam")
        dialog = self.opened(trail)
        QTest.mouseClick(child(dialog, QPushButton, "printButton"), Qt.MouseButton.LeftButton)
        trail.qtbot.waitUntil(child(dialog, QWidget, "problemFrame").isVisible)
        assert '"outcome": "failed"' in services.audit.page()[0].detail
        dialog.close()

    def test_it_can_be_saved_after_a_warning(
        self, trail: Trail, services: ServiceSet, prompts: FakePrompts, tmp_path: Path
    ) -> None:
        trail.show()
        prompts.new_file = tmp_path / "trail.pdf"
        dialog = self.opened(trail)
        QTest.mouseClick(child(dialog, QPushButton, "saveButton"), Qt.MouseButton.LeftButton)
        trail.qtbot.waitUntil(lambda: bool(prompts.told))
        assert prompts.asked
        assert (tmp_path / "trail.pdf").read_bytes()[:4] == b"%PDF"
        assert '"outcome": "saved"' in services.audit.page()[0].detail

    def test_an_auditor_can_look_check_and_print_and_may_not_settle(
        self, qtbot: QtBot, surroundings: Surroundings, program: Program, opened: OpenFile, prompts: FakePrompts
    ) -> None:
        auditor = replace(opened, member=replace(opened.member, role=Role.AUDITOR))
        trail = Trail(qtbot, replace(surroundings, services=program.services(auditor))).show()
        assert trail.check()[0].endswith("without a gap.")
        dialog = self.opened(trail)
        QTest.mouseClick(child(dialog, QPushButton, "printButton"), Qt.MouseButton.LeftButton)
        trail.qtbot.waitUntil(lambda: bool(trail.printers.printed))
        assert not child(trail.page, QPushButton, "settleButton").isEnabled()


class TestOlderFile:
    @pytest.fixture
    def older(self, surroundings: Surroundings) -> Surroundings:
        """A real file whose newest entry this laptop remembers with a higher number."""
        services, memory = surroundings.services, FakeAnchors()
        desk = replace(services.desk, in_demo=False, agreed_until=lambda: date(2099, 1, 1))
        with desk.work("test.read") as work:
            newest = work.audit.point()
            assert newest is not None
            file_id = work.settings.get("file_id")
        memory.points[file_id] = replace(newest, sequence=newest.sequence + 50)
        return replace(surroundings, services=replace(services, anchors=AnchorService(desk, memory)))

    def test_the_window_warns_until_a_coordinator_gives_a_reason(self, qtbot: QtBot, older: Surroundings) -> None:
        said: dict[str, str] = {}
        owner = QWidget()
        qtbot.addWidget(owner)
        watch = ChainWatch(older, owner)
        watch.notice.connect(lambda subject, text: said.update({subject: text}))
        watch.activate("")
        qtbot.waitUntil(lambda: bool(said.get("older")))
        assert said["older"].startswith("This file is older than the one that was last used on this laptop")
        older.hub.announce(ChangeSet.of(Kind.DISCLOSURE))
        trail = Trail(qtbot, older).show()
        qtbot.waitUntil(child(trail.page, QWidget, "olderFrame").isVisible)
        QTest.mouseClick(child(trail.page, QPushButton, "settleButton"), Qt.MouseButton.LeftButton)
        dialog = trail.page.window().findChild(ReasonDialog)
        assert isinstance(dialog, ReasonDialog)
        child(dialog, QPlainTextEdit, "reasonEdit").setPlainText("Restored after the disk failed.")
        QTest.mouseClick(child(dialog, QPushButton, "actionButton"), Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: said["older"] == "")
        qtbot.waitUntil(lambda: not child(trail.page, QWidget, "olderFrame").isVisible())
        assert older.services.audit.page()[0].action == "file.accept_older"

    @pytest.mark.parametrize(
        ("check", "subject", "words"),
        [
            (ChainCheck(ChainState.GOES_ON, POINT, POINT, clock="back"), "clock", "an earlier time"),
            (ChainCheck(ChainState.GOES_ON, POINT, POINT, clock="forward"), "clock", "more than 400 days"),
            (ChainCheck(ChainState.UNKNOWN, POINT, memory="damaged"), "memory", "could not be read"),
            (ChainCheck(ChainState.UNKNOWN, POINT, memory="unwritten"), "memory", "could not remember"),
            (ChainCheck(ChainState.DIFFERS, POINT, POINT), "older", "is not the one that was last used"),
        ],
    )
    def test_each_trouble_has_its_sentence(
        self, qtbot: QtBot, surroundings: Surroundings, check: ChainCheck, subject: str, words: str
    ) -> None:
        said: dict[str, str] = {}
        owner = QWidget()
        qtbot.addWidget(owner)
        watch = ChainWatch(surroundings, owner)
        watch.notice.connect(lambda about, text: said.update({about: text}))
        watch.show_check(check)
        assert words in said[subject]
