"""Every family of faults with small counts, the tools that make them, and what the person reads when the disk fails."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from faults import families, office, power_cut, report, run, traced
from faults.outcome import Tally
from pgi_desk.domain.errors import DamagedFile, DiskFull, StorageFailed

SHORT = {name: short for name, (_, _, short) in families.FAMILIES.items() if short}


@pytest.mark.parametrize("name", SHORT)
def test_the_program_withstands(name: str, tmp_path: Path) -> None:
    """In a process of its own, as `make faults` does it."""
    results = tmp_path / "faults.json"
    command = [sys.executable, "faults/run.py", "--short", "--only", name, "--results", str(results)]
    done = subprocess.run(command, cwd=traced.ROOT, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    outcome = json.loads(results.read_text(encoding="utf-8"))[name]
    assert outcome["problems"] == []
    assert outcome["number"] == SHORT[name]


def test_a_family_that_tried_nothing_has_not_passed() -> None:
    assert not Tally("B1", "kills", "0 lost").outcome("nothing").passed


def test_a_lost_change_is_noticed(tmp_path: Path) -> None:
    there, problems = office.new_office(tmp_path), list[str]()
    office.look_after(there, ["assistance not-there"], problems, "now")
    assert problems == ["now: lost assistance not-there"]


def test_a_full_disk_is_said_and_work_goes_on_afterwards(tmp_path: Path) -> None:
    there = office.new_office(tmp_path)
    inject = ("-o", "/dev/null", "-e", "trace=pwrite64", "-e", "inject=pwrite64:error=ENOSPC:when=60+")
    acknowledged, refused = traced.recorded(there, 1, 100, inject)
    assert refused == DiskFull.__name__
    problems = list[str]()
    office.look_after(there, acknowledged, problems, "afterwards")
    assert problems == []
    more, refused = traced.recorded(there, 2, 5)
    assert (len(more), refused) == (5, "")


def test_a_failed_sync_is_said_as_not_known_to_be_stored(tmp_path: Path) -> None:
    inject = ("-o", "/dev/null", "-e", "trace=fdatasync,fsync", "-e", "inject=fdatasync,fsync:error=EIO:when=12+")
    assert traced.recorded(office.new_office(tmp_path), 1, 100, inject)[1] == StorageFailed.__name__


def test_a_damaged_page_is_said_while_records_are_read(tmp_path: Path) -> None:
    there = office.new_office(tmp_path)
    whole, refusals = there.path.read_bytes(), list[str]()
    for page in range(4, len(whole) // 4096):
        damaged = bytearray(whole)
        damaged[page * 4096 + 99] ^= 1
        copy = there.copied(tmp_path / f"{page}.pgidesk")
        copy.path.write_bytes(damaged)
        try:
            opened, services = copy.open()
            try:
                services.people.page()
            finally:
                opened.close()
        except DamagedFile:
            refusals.append("damaged")
        except StorageFailed:
            refusals.append("closing")
    assert refusals.count("damaged") > 5


@pytest.mark.parametrize("begun", [b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + bytes(504), bytes(512), b"\xd9\xd5"])
def test_a_file_whose_next_change_was_only_being_begun_opens(tmp_path: Path, begun: bytes) -> None:
    """Such a journal undoes nothing, and SQLite leaves it where it is."""
    there, problems = office.new_office(tmp_path), list[str]()
    office.side_of(there.path, "-journal").write_bytes(begun)
    office.look_after(there, [], problems, "after the cut")
    assert problems == []


def test_a_file_whose_last_change_lost_its_power_opens(tmp_path: Path) -> None:
    """A journal that is still there has to be undone before anything is read."""
    there = office.new_office(tmp_path)
    trace = tmp_path / "trace"
    options = ("-y", "-xx", "-s", "100000", "-o", str(trace), "-e", f"trace={power_cut.CALLS}")
    copy = there.copied(tmp_path / "recorded" / "office.pgidesk")
    traced.recorded(copy, 1, 0, options)
    events = list(power_cut.read_trace(trace.read_text(encoding="ascii"), "office.pgidesk"))
    journal = bytearray()
    for event in events:
        if event.name == "-journal" and event.kind == "write":
            journal[event.offset : event.offset + len(event.data)] = event.data
        if event.name == "-journal" and event.kind in {"unlink", "truncate"}:
            break
    assert journal[:8] == bytes.fromhex("d9d505f920a163d7")
    office.side_of(there.path, "-journal").write_bytes(journal)
    problems = list[str]()
    office.look_after(there, [], problems, "after the cut")
    assert problems == []


def test_the_page_is_written_from_the_results_and_names_what_was_missed(tmp_path: Path) -> None:
    tally = Tally("B1", "kills while recording", "0 lost")
    tally.number, tally.problems = 1000, ["kill 3: lost assistance x"]
    report.write_record(tmp_path / "faults.json", "kills", tally.outcome("1 lost"), report.facts(1000, 7))
    page = tmp_path / "reliability.md"
    report.write_page(page, report.read_record(tmp_path / "faults.json"))
    text = page.read_text(encoding="utf-8")
    assert "| B1 | kills while recording | 1,000 | 0 lost | 1 lost | **missed** |" in text
    assert "kill 3: lost assistance x" in text


def test_what_was_not_measured_again_stays_on_the_page(tmp_path: Path) -> None:
    page, kept, other = tmp_path / "reliability.md", Tally("B4", "kept", "all"), Tally("T12", "measured again", "all")
    kept.number = other.number = 5
    kept.problems = ["page 3: not found"]
    figures = {"kept": kept.outcome("one"), "other": other.outcome("before")}
    for name, outcome in figures.items():
        report.write_record(tmp_path / "all.json", name, outcome, report.facts(5, 7))
    report.write_page(page, report.read_record(tmp_path / "all.json"))
    before = page.read_text(encoding="utf-8")
    report.write_record(tmp_path / "again.json", "other", other.outcome("afterwards"), report.facts(5, 7))
    report.write_page(page, report.read_record(tmp_path / "again.json"))
    assert page.read_text(encoding="utf-8") == before.replace("| before |", "| afterwards |")
    assert before.index("| B4 |") < before.index("| T12 |")
    assert "- kept: page 3: not found" in before


def test_a_long_run_that_was_cut_goes_on_where_it_was(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    results = tmp_path / "faults.json"
    arguments = ["--short", "--only", "truncations", "--results", str(results)]
    assert run.main(arguments) == 0
    assert json.loads(results.read_text(encoding="utf-8"))["truncations"]["passed"] is True
    assert "truncations" in capsys.readouterr().out
    assert run.main(arguments) == 0
    assert capsys.readouterr().out == ""


def test_a_family_that_takes_long_can_be_given_another_count(tmp_path: Path) -> None:
    results = tmp_path / "faults.json"
    for count in (3, 4):
        assert run.main(["--only", "truncations", "--count", str(count), "--results", str(results)]) == 0
        assert json.loads(results.read_text(encoding="utf-8"))["truncations"]["number"] == count


def test_a_family_leaves_nothing_in_the_folder_of_this_laptop(tmp_path: Path, application_home: Path) -> None:
    results = tmp_path / "faults.json"
    assert run.main(["--only", "released_files", "--count", "1", "--results", str(results)]) == 0
    assert not application_home.exists()
    assert os.environ["PGI_DESK_HOME"] == str(application_home)


def test_the_tools_are_there() -> None:
    assert shutil.which("strace"), "apt-get install strace"
    assert shutil.which("faketime"), "apt-get install faketime"
