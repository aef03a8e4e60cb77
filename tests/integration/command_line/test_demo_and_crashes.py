"""The walk through the main job, a light start, and a process that dies at the worst moment."""

from __future__ import annotations

import contextlib
import json
import os
import re
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest
from pypdf import PdfReader

from pgi_desk.bootstrap.wiring import Program
from pgi_desk.resource_files import resource_path
from pgi_desk.services.files import CreateFile
from tests.helpers.builders import prove_recovery, record_basics

ROOT = Path(__file__).parents[3]
ENVIRONMENT = {**os.environ, "PYTHONPATH": os.pathsep.join([*sys.path, str(ROOT)]), "QT_QPA_PLATFORM": "offscreen"}
PASSPHRASE = "copper lantern window seven rivers"


def walk(out: Path, language: str) -> dict[str, object]:
    command = [sys.executable, "-m", "pgi_desk", "demo", "--headless", "--out", str(out), "--language", language]
    result = subprocess.run(command, env=ENVIRONMENT, capture_output=True, text=True, timeout=300, check=False)
    assert result.returncode == 0, result.stderr
    summary = json.loads((out / "summary.json").read_text(encoding="utf-8"))
    assert isinstance(summary, dict)
    return summary


@pytest.fixture(scope="module")
def english(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("walk")
    walk(out, "en")
    return out


def script_of_the_format_page() -> str:
    page = (ROOT / "docs" / "file-format.md").read_text(encoding="utf-8")
    found = re.search(r"```python\n(.*?)```", page, re.DOTALL)
    assert found is not None
    return found.group(1)


def test_the_walk_leaves_everything_that_it_names(english: Path) -> None:
    summary = json.loads((english / "summary.json").read_text(encoding="utf-8"))
    assert summary["problems"] == []
    assert len(summary["screens"]) == 18
    for name in summary["screens"]:
        assert (english / "screens" / name).stat().st_size > 5000
    for name in (*summary["letters"], summary["file"], summary["backup"]):
        assert (english / name).is_file()
    assert len(summary["done"]) == 10


def test_the_tour_shows_every_picture_once_with_a_caption_and_loads_nothing_else(english: Path) -> None:
    page = (english / "tour.html").read_text(encoding="utf-8")
    summary = json.loads((english / "summary.json").read_text(encoding="utf-8"))
    sources = re.findall(r'<img src="([^"]+)" alt="([^"]+)">', page)
    assert sorted(source for source, _ in sources) == [f"screens/{name}" for name in summary["screens"]]
    assert len({caption for _, caption in sources}) == len(sources)
    assert sources[0][0] == "screens/01-home.png"
    assert not re.search(r"https?:|<script|<link|url\(", page)


def test_the_letter_of_the_walk_is_marked_and_names_nobody(english: Path) -> None:
    (letter,) = english.glob("letter-*.pdf")
    pages = [page.extract_text() for page in PdfReader(letter).pages]
    assert all("TRAINING - NOT VALID" in page for page in pages)
    material = json.loads(resource_path("demo/en.json").read_text(encoding="utf-8"))
    text = "\n".join(pages)
    given, family = material["given_names"]["female"][3], material["family_names"][7]
    assert given not in text
    assert family not in text


def test_the_independent_script_opens_the_file_and_stock_sqlite_does_not(english: Path, tmp_path: Path) -> None:
    script = tmp_path / "open.py"
    script.write_text(script_of_the_format_page(), encoding="utf-8")
    passphrase = json.loads(resource_path("demo/en.json").read_text(encoding="utf-8"))["passphrase"]
    command = [sys.executable, str(script), str(english / "demo.pgidesk")]
    opened = subprocess.run(command, input=passphrase + "\n", capture_output=True, text=True, timeout=60, check=True)
    rows = dict(re.findall(r"(\w+)\W+(\d+)", opened.stdout))
    assert int(rows["identities"]) >= 40
    assert int(rows["providers"]) >= 12
    with pytest.raises(sqlite3.DatabaseError):
        sqlite3.connect(english / "demo.pgidesk").execute("SELECT * FROM identities")


def test_no_name_of_the_story_is_readable_in_the_file_or_the_backup(english: Path) -> None:
    material = json.loads(resource_path("demo/en.json").read_text(encoding="utf-8"))
    names = [name for name in material["family_names"] if len(name) > 6]
    for path in (english / "demo.pgidesk", *english.glob("*.pgibak")):
        content = path.read_bytes()
        assert not [name for name in names if name.encode() in content or name.encode("utf-16-le") in content]


def test_the_walk_in_arabic_makes_an_arabic_letter(tmp_path: Path) -> None:
    summary = walk(tmp_path, "ar")
    assert summary["problems"] == []
    (letter,) = tmp_path.glob("letter-*.pdf")
    assert re.search("[\u0600-\u06ff\ufb50-\ufeff]", PdfReader(letter).pages[0].extract_text())


def test_the_unlock_window_loads_nothing_heavy() -> None:
    script = (
        "import sys; from PySide6.QtWidgets import QApplication; import pgi_desk.command_line.window;"
        "from pgi_desk.gui.unlock_window import UnlockWindow; a = QApplication([]); w = UnlockWindow();"
        "print(sorted({m.split('.')[0] for m in sys.modules}))"
    )
    result = subprocess.run(
        [sys.executable, "-c", script], env=ENVIRONMENT, capture_output=True, text=True, timeout=60, check=True
    )
    loaded = set(re.findall(r"'(\w+)'", result.stdout))
    assert "PySide6" in loaded
    heavy = {"sqlalchemy", "alembic", "reportlab", "cryptography", "pyrage", "pypdfium2", "sqlcipher3", "uharfbuzz"}
    assert loaded & heavy == set()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_a_window_that_is_asked_to_stop_closes_and_leaves_nothing(tmp_path: Path, number: signal.Signals) -> None:
    """As at the end of a session: the training file is closed and removed, and the exit code is good."""
    command = [sys.executable, "-m", "pgi_desk", "demo"]
    with subprocess.Popen(command, env={**ENVIRONMENT, "TMPDIR": str(tmp_path)}) as process:
        for _ in range(600):
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(timeout=0.1)
            # The write-ahead log grows as long as the stories are told; afterwards the window is up.
            if _is_at_rest(tmp_path):
                break
        process.send_signal(number)
        assert process.wait(timeout=30) == 0
    assert list(tmp_path.iterdir()) == []


def test_one_that_is_asked_to_stop_before_its_file_is_filled_leaves_nothing_either(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "pgi_desk", "demo"]
    with subprocess.Popen(command, env={**ENVIRONMENT, "TMPDIR": str(tmp_path)}) as process:
        while process.poll() is None and not list(tmp_path.glob("*/training.pgidesk-wal")):
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(timeout=0.02)
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=60) == 0
    assert list(tmp_path.iterdir()) == []


def _is_at_rest(folder: Path) -> bool:
    """Tell whether the training file has been filled: its log did not change for a second."""
    logs = list(folder.glob("*/training.pgidesk-wal"))
    return bool(logs) and time.time() - logs[0].stat().st_mtime > 1.0


RECORDING = """
import sys
from datetime import date
from pathlib import Path
from pgi_desk.bootstrap.wiring import Program
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.services.assistance import RecordAssistance

program = Program()
services = program.services(program.files.open(Path(sys.argv[1]), sys.argv[2]))
code = CaseCode(services.people.page().rows[0].case_code)
while True:
    done = services.assistance.record(RecordAssistance(
        code, "health", "first_aid", services.desk.clock.today(), emergency_reason="life_saving_medical"))
    print(done.key, flush=True)
"""


def test_no_acknowledged_entry_is_lost_when_the_process_is_killed(tmp_path: Path) -> None:
    program, path = Program(), tmp_path / "b.pgidesk"
    opened = program.files.create(
        CreateFile(path, PASSPHRASE, "Hill Branch", profile=1, agreement_on=program.clock.today())
    )
    services = program.services(opened)
    with services.desk.work("staff.enrol") as work:
        member = opened.member
        work.staff.add(type(member)(type(member.staff_id)("second"), "Jonah", member.role))
        work.commit()
    prove_recovery(services)
    record_basics(services)
    opened.store.close()
    acknowledged: set[str] = set()
    for kill in range(6):
        acknowledged |= _record_until_killed(path, tmp_path, after=3 + kill * 7)
    opened = program.files.open(path, PASSPHRASE)
    services = program.services(opened)
    stored = {row.key for page in services.people.page().rows for row in services.cases.view(page.case_code).timeline}  # type: ignore[arg-type]  # a case code is a text
    report = services.audit.verify()
    opened.store.close()
    assert len(acknowledged) > 50
    assert acknowledged <= stored
    assert report.good


def _record_until_killed(path: Path, folder: Path, *, after: int) -> set[str]:
    script = folder / "record.py"
    script.write_text(RECORDING, encoding="utf-8")
    command = [sys.executable, str(script), str(path), PASSPHRASE]
    same_laptop = {**ENVIRONMENT, "PGI_DESK_HOME": os.environ["PGI_DESK_HOME"]}
    with subprocess.Popen(command, env=same_laptop, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        seen = {process.stdout.readline().strip() for _ in range(after)}
        process.send_signal(signal.SIGKILL)
        # What was acknowledged before the signal arrived counts as well; a torn last line does not.
        seen |= {line.strip() for line in process.stdout if line.endswith("\n")}
    return seen - {""}
