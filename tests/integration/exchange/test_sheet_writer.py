"""Lists that leave for other programs: what was typed stays text, in every reader."""

from __future__ import annotations

import csv
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pgi_desk.domain.list_export import ExportSheet, SheetKind, as_text, is_live, small_groups
from pgi_desk.exchange.sheet_files import read_sheet
from pgi_desk.exchange.sheet_writer import write_sheet
from pgi_desk.exchange.workbook_sheet import read_workbook

HOSTILE = (
    '=HYPERLINK("http://example.invalid","x")',
    "=1+1",
    "+41 79 555 01 23",
    "-5",
    "@SUM(A1:A9)",
    "\t=1+1",
    "\r=1+1",
    " =1+1",
    "＝1+1",
    "=cmd|' /C calc'!A0",
    "<b>&\"'",
    "نص عربي",
    "two\nlines",
)
SHEET = ExportSheet(
    "People / 1", ("Text", "Number"), tuple((text, -5) for text in HOSTILE), (("Saved for", "=x"),), "TRAINING"
)


def test_a_workbook_gives_back_the_same_texts_and_numbers(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(write_sheet(SHEET, SheetKind.XLSX))
    mark, headings, *lines = (line.cells for line in read_sheet(path).lines)
    assert (mark[0], headings) == ("TRAINING", ("Text", "Number"))
    assert tuple(text for text, _ in lines) == HOSTILE
    assert {number for _, number in lines} == {"-5"}
    assert b"<f>" not in path.read_bytes()


def test_a_text_file_has_an_apostrophe_before_whatever_would_be_calculated(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(write_sheet(SHEET, SheetKind.CSV))
    with path.open(encoding="utf-8-sig", newline="") as stream:
        _, _, *lines = csv.reader(stream)
    _, _, *read = (line.cells for line in read_sheet(path).lines)
    for written, again, typed in zip(lines, read, HOSTILE, strict=True):
        assert written[0] == (f"'{typed}" if is_live(typed) else typed)
        assert not is_live(written[0])
        assert again[0] == typed  # the program itself takes it for what a spreadsheet program does
    assert '"نص عربي",-5' in path.read_text(encoding="utf-8-sig")


def test_equal_lists_give_equal_bytes() -> None:
    assert write_sheet(SHEET, SheetKind.XLSX) == write_sheet(SHEET, SheetKind.XLSX)


@settings(max_examples=5, deadline=None)
@given(st.lists(st.text(min_size=1, max_size=20), min_size=1, max_size=20))
def test_whatever_was_typed_comes_back(texts: list[str]) -> None:
    sheet = ExportSheet("List", ("A", "B"), tuple((text, "x") for text in texts))
    lines = read_workbook(write_sheet(sheet, SheetKind.XLSX)).lines[1:]
    kept = ["".join(mark for mark in text if mark in "\t\r\n" or mark >= " ") for text in texts]
    assert [line.cells[0] for line in lines] == kept


@given(st.text())
def test_no_text_of_a_text_file_is_live(text: str) -> None:
    assert not is_live(as_text(text))


def test_groups_that_tell_who_somebody_is_are_counted() -> None:
    rows = [("a", "F", 1)] * 5 + [("a", "M", 1)] * 4 + [("b", "F", 2)]
    assert small_groups(rows, (0, 1)) == 2
    assert small_groups([], (0, 1)) == 0


@pytest.mark.packaging
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_libreoffice_calculates_nothing(tmp_path: Path) -> None:
    for kind in SheetKind:
        (tmp_path / f"{kind}.{kind}").write_bytes(write_sheet(SHEET, kind))
    home = f"-env:UserInstallation=file://{tmp_path / 'office'}"
    names = [str(tmp_path / f"{kind}.{kind}") for kind in SheetKind]
    command = ["soffice", "--headless", home, "--convert-to", "fods", "--outdir", str(tmp_path), *names]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    for kind in SheetKind:
        converted = (tmp_path / f"{kind}.fods").read_text(encoding="utf-8")
        assert "table:formula" not in converted
        assert "+41 79 555 01 23" in converted
