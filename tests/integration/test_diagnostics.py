"""The report about the program: what is read is what is saved, and nobody's words are ever in it (check 15)."""

from __future__ import annotations

import json
import re
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from string import ascii_letters

from hypothesis import HealthCheck, Phase, assume, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pgi_desk.domain.errors import InvalidEntry, SheetRefused
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.domain.list_columns import PEOPLE
from pgi_desk.gui.dialogs.diagnostics_presenter import open_diagnostics_dialog
from pgi_desk.gui.last_errors import forget_errors, last_errors, remember
from pgi_desk.gui.messages import message
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.gui.this_machine import this_machine, this_window
from pgi_desk.services.diagnostics import PROBLEMS, Machine, rounded, version
from pgi_desk.services.drafts import UnfinishedForm
from pgi_desk.services.files import OpenFile
from pgi_desk.services.list_export import ExportWish
from pgi_desk.services.list_views import DIRECTORY, SavedView
from pgi_desk.services.notes import WriteNote
from pgi_desk.services.people_import import ListGround
from pgi_desk.services.read_models import Problem, VerifyReport
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import Records, a_provider, record_person
from tests.helpers.fake_prompts import FakePrompts
from tests.helpers.letter_outputs import MemoryPrinters
from tests.unit.services.fake_office import FakePaper

MACHINE = Machine("Linux", "6.1.0-generic", "x86_64", {"pgi-desk": "0.1.0", "python": "3.12.1"}, 4, 8)
# How the report names mistakes of the program and what it cannot name.
OWN_WORDS = (
    "ValueError InvalidEntry OSError FileNotFoundError another kind place at times other unknown problems found",
    "leaving py",
)
LETTERS = f"{ascii_letters}ابتثجحخدرزسشعغفقكلمنهويабвгдежзиклмнопрстéñçüß"
NAMES = st.text(LETTERS, min_size=5, max_size=20) | st.from_regex(r"\A\+?[0-9]{7,12}\Z")


def text_of(services: ServiceSet, opened: OpenFile, machine: Machine, check: VerifyReport | None = None) -> str:
    """The report over a file, with everything that there is to report."""
    rows = opened.store.row_counts()
    return services.diagnostics.report(machine, this_window("en"), last_errors(), rows, check).text()


def tokens(text: str) -> set[str]:
    """The words and the longer figures of a text."""
    return set(re.findall(r"[^\W\d_]{2,}|\d{4,}", text))


def fill_every_corner(services: ServiceSet, opened: OpenFile, word: str, folder: Path) -> None:
    """Let a word stand wherever somebody may write one beside the records: searches, views, drafts, lists, files."""
    services.directory.add(a_provider(provider_id=None, name=f"{word} house", phone=word, address=f"1 {word} Lane"))
    services.list_views.keep(DIRECTORY, SavedView(word[:20], {"area": word}))
    services.drafts.keep([UnfinishedForm("person", word, json.dumps({word: word}))])
    path = folder / f"{word}.csv"
    path.write_text(f"{word},Name,Date of birth\n1,{word} {word},1990\n", encoding="utf-8")
    found = services.people_import.look(path)
    services.import_mappings.remember(PEOPLE, found, ("nickname", "given_name", "birth"))
    ground = ListGround("legal_obligation", services.desk.clock.today(), word, reason="later_agreed")
    services.people_import.apply(services.people_import.plan(found.sheet, found.guesses, ground), ground)
    services.find.find(word)
    services.people.page(search=word)
    with suppress(SheetRefused):
        services.people_import.look(folder / f"{word}-gone.csv")
    output = FakePaper("pdf_file", problem=OSError(2, word, str(path)))
    leaving = services.list_export.begin(services.list_export.prepare(ExportWish("stock", "planning", "en")), output)
    handed = leaving.hand_over(output)
    leaving.settle(handed)
    if handed.error is not None:
        remember(handed.error)


def poisoned(word: str, code: CaseCode) -> Exception:
    """An error of a kind, out of a file, and with a text that all say who somebody is."""
    kind = type(word, (Exception,), {}) if word.isidentifier() else ValueError
    source = compile("raise kind(word)", f"/home/{word}/{code}/{word}.py", "exec")
    try:
        exec(source, {"kind": kind, "word": f"{word} {code}"})  # noqa: S102  # our own line of code
    except Exception as error:  # whatever it is
        return error
    raise AssertionError(word)


@settings(
    max_examples=6, deadline=None, phases=[Phase.generate], suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(word=NAMES)
def test_nothing_that_somebody_typed_is_ever_in_the_report(
    word: str, services: ServiceSet, opened: OpenFile, tmp_path: Path
) -> None:
    forget_errors()
    empty = text_of(services, opened, MACHINE)
    assume(not any(part.lower() in empty.lower() for part in (word, *tokens(word))))
    named = str.isalpha(word)
    code = record_person(services, given_name=word if named else "Amaya", other_names="x" + word[:4])
    services.notes.write(WriteNote(code, "told", f"Met {word} at the quay."))
    with services.desk.work("file.settings") as work:
        for key in ("branch_name", "branch_lines", "branch_contact", "branch_phone", "backup_sequence", "idle_minutes"):
            work.settings.put(key, word)
        work.staff.update(replace(services.desk.member, name=word))
        work.audit.note(case_code=code, detail={word: word})
        work.commit()
    for error in (poisoned(word, code), InvalidEntry(field=word, problem=word)):
        remember(error)
        message(error)
    fill_every_corner(services, opened, word, tmp_path)
    odd = Machine(word, f"{word}-6.1", word, {"python": word, "pgi-desk": f"0.1.0+{word}"}, 4, 8)
    check = VerifyReport(1, 1, word, (Problem(word, word), Problem("row_changed", word)))
    text = text_of(services, opened, odd, check)
    assert "another kind" in text or "ValueError" in text
    assert "row_changed = 1-9" in text
    assert "python = unknown" in text or not word[0].isalpha()
    lines = {line.partition(" = ")[2]: line for line in text.splitlines()}
    allowed = text_of(services, opened, MACHINE)
    for secret in (word, str(code), str(opened.path), opened.path.stem):
        assert secret not in text, lines
        assert secret not in allowed
    # Not even a part of it: every word of the report is one of the program's own, and every figure is rounded.
    own = tokens(" ".join((empty, *opened.store.row_counts(), *sorted(PROBLEMS), *OWN_WORDS)))
    assert {one for one in tokens(text) - own if not one.isdecimal()} == set()
    assert {one for one in tokens(allowed) - own if not re.fullmatch(r"[1-9]0*", one)} == set()
    forget_errors()


def test_figures_are_rounded_and_versions_are_numbers_alone() -> None:
    assert [rounded(n) for n in (-3, 0, 1, 9, 10, 14, 15, 95, 149, 100_000)] == (
        ["0", "0", "1-9", "1-9", "10", "10", "20", "100", "100", "100000"]
    )
    assert version("6.1.0-annas-laptop") == "6.1.0"
    assert version("annas-laptop") == "unknown"
    assert version("1.2.3.4.5") == "1.2.3.4"


def test_what_is_read_is_what_is_saved_for_the_owner_alone_and_logged(
    surroundings: Surroundings,
    services: ServiceSet,
    records: Records,
    opened: OpenFile,
    prompts: FakePrompts,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    around = replace(surroundings, outputs=MemoryPrinters().outputs())
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = open_diagnostics_dialog(parent, around, opened.store.row_counts)
    arrive()
    assert "whole file = not checked now" in dialog.text()
    press(dialog, "checkButton")
    assert "whole file = good" in dialog.text()
    shown = dialog.text()
    for part in (
        "[versions]",
        "pgi-desk = 0.1.0",
        "[computer]",
        "kind = training",
        "role = coordinator",
        "case_files =",
    ):
        assert part in shown
    assert str(records.case_code) not in shown
    # A folder that is not there: said, and noted that it failed.
    prompts.new_file = tmp_path / "away" / "report.txt"
    press(dialog, "saveButton")
    assert not prompts.told
    prompts.new_file = tmp_path / "report"
    press(dialog, "saveButton")
    saved = tmp_path / "report.txt"
    assert saved.read_text(encoding="utf-8").strip() == shown.strip()
    assert saved.stat().st_mode & 0o777 == 0o600
    assert len(prompts.told) == 1
    rows = [row for row in services.audit.page() if row.action == "file.diagnostics"]
    assert [json.loads(row.detail)["outcome"] for row in reversed(rows)] == ["intended", "failed", "intended"]


def test_this_computer_is_described_without_its_name() -> None:
    machine = this_machine()
    assert set(machine.versions) >= {"pgi-desk", "python", "qt", "sqlalchemy", "sqlcipher3"}
    assert machine.processors > 0


def press(dialog: QWidget, name: str) -> None:
    """Press a button and let the answer arrive."""
    found = dialog.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)
    arrive()


def arrive() -> None:
    """Let one answer after the other arrive."""
    for _ in range(4):
        QApplication.processEvents()
