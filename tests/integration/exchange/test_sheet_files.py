"""Lists of services as people keep them, and files that only look like one."""

from __future__ import annotations

import io
import os
import re
import struct
import tracemalloc
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pgi_desk.domain.errors import SheetRefused
from pgi_desk.domain.sheet import MergedCells, ReadAs, Sheet, best_page, headed
from pgi_desk.exchange.csv_sheet import read_csv
from pgi_desk.exchange.sheet_files import read_sheet
from pgi_desk.exchange.sheet_limits import MOST_BYTES, MOST_LINES
from pgi_desk.exchange.text_encodings import CODECS
from pgi_desk.exchange.workbook_sheet import read_apart, read_workbook
from tests.helpers.workbooks import (
    ods_cell,
    ods_line,
    ods_row,
    ods_workbook,
    plain_workbook,
    row_of,
    sheet_of,
    workbook,
    workbook_of,
    xls_error,
    xls_formula,
    xls_workbook,
)

LIST = "Nom;Téléphone;Horaires\r\nClinique de l’été;+000 55;Lu-Ve 08:00-16:00\r\n"
CELLS = [("Nom", "Téléphone", "Horaires"), ("Clinique de l’été", "+000 55", "Lu-Ve 08:00-16:00")]


# The name of a region, and lists that were written there before Unicode.
WORDS = {
    "western": ("Nombre;Apellido\nJosé;García Peña\nJOSÉ;MUÑOZ", "Name;Ort\nJørgensen;Göteborg\nSigríður;Þórshöfn"),
    "mac": ("José;García Peña", "Prénom;Ville\nHélène;Forêt près de l’été", "HÉLÈNE;FRANÇOIS"),
    "dos": ("José;García Peña", "Prénom;Ville\nHélène;Forêt", "JOSÉ;MUÑOZ IBÁÑEZ"),
    "turkish": ("Şükrü;Yıldız", "İsim;Soyadı\nÇağla;Öztürk"),
    "cyrillic": ("Name;Surname\nИван;Петров\nАННА;Щукина", "Ім’я;Прізвище\nЇжак;Євген"),
    "central_europe": ("Dvořák;Němec", "Łukasz;Wójcik", "Marković;Kovačević", "Erdős;Szőke", "Ştefan;Brăila"),
    "arabic": ("الاسم;الهاتف\nأمينة;55", "Prénom;Ville\nأمينة;Forêt"),
}


def cells(sheet: Sheet) -> list[tuple[str, ...]]:
    return [line.cells for line in sheet.lines]


def read(folder: Path, data: bytes) -> Sheet:
    path = folder / "list.anything"
    path.write_bytes(data)
    return read_sheet(path)


def refusal(folder: Path, data: bytes) -> str:
    with pytest.raises(SheetRefused) as refused:
        read(folder, data)
    return str(refused.value.facts["problem"])


class TestText:
    @pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
    @pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
    def test_any_usual_encoding_and_separator(self, tmp_path: Path, encoding: str, separator: str) -> None:
        assert cells(read(tmp_path, LIST.replace(";", separator).encode(encoding))) == CELLS

    @pytest.mark.parametrize("encoding", ["cp866", "koi8-r", "iso8859-7", "iso8859-6"])
    def test_an_encoding_that_would_be_read_wrongly_is_refused(self, tmp_path: Path, encoding: str) -> None:
        texts = {"iso8859-6": "الاسم;الهاتف\nعيادة;55\n", "iso8859-7": "Όνομα;Τηλέφωνο\nΚλινική;55\n"}
        text = texts.get(encoding, "Название;Телефон\nКлиника;55\n")
        assert refusal(tmp_path, text.encode(encoding)) == "encoding"

    @pytest.mark.parametrize(
        "text",
        [
            "الاسم;الهاتف\nعيادة الميناء؛ الطابق الثاني;55\n",
            "Name;Town;Phone\nأمينة;Old Quay;55\nMilan;Mast Yard;56\n" + "Somebody;Somewhere;57\n" * 50,
            "Prénom;Ville\nأمينة;Vieux Quai, près de l’hôpital\nHélène;Forêt\n",
        ],
    )
    def test_arabic_of_windows_is_read_also_beside_french_and_english(self, tmp_path: Path, text: str) -> None:
        assert cells(read(tmp_path, text.encode("cp1256"))) == [tuple(line.split(";")) for line in text.splitlines()]

    @pytest.mark.parametrize(
        "text",
        [
            "Åsa;Öst\nJosé;Muñoz Ibáñez\n",
            "CAFÉ’S;«ÉCOLE»\nNOËL;GARÇON\n",
            "Größe;Straße\nMüller;Fußweg\n",
        ],
    )
    def test_western_words_of_windows_stay_western(self, tmp_path: Path, text: str) -> None:
        assert cells(read(tmp_path, text.encode("cp1252"))) == [tuple(line.split(";")) for line in text.splitlines()]

    @pytest.mark.parametrize("other", ["cp1252", "cp1256"])
    def test_a_list_put_together_from_two_encodings_is_refused_at_its_line(self, tmp_path: Path, other: str) -> None:
        odd = "Prénom;Forêt\n".encode(other) if other == "cp1252" else "أمينة;الميناء\n".encode(other)
        data = "Nom;Ville\nHélène;Château\nÉlise;Forêt\n".encode() + odd
        with pytest.raises(SheetRefused) as refused:
            read(tmp_path, data)
        assert refused.value.facts == {"problem": "mixed_encoding", "place": "4"}

    @pytest.mark.parametrize(("many", "few"), [("cp1252", "utf-8"), ("utf-8", "cp1252")])
    def test_a_few_lines_that_were_added_in_another_encoding_are_found(
        self, tmp_path: Path, many: str, few: str
    ) -> None:
        data = b"Nom;Ville\n" + "Hélène;Forêt\n".encode(many) * 40 + "Élise;Château\n".encode(few) * 2
        with pytest.raises(SheetRefused) as refused:
            read(tmp_path, data)
        assert refused.value.facts == {"problem": "mixed_encoding", "place": "42"}

    @pytest.mark.parametrize(("encoding", "text"), [(code, text) for code, texts in WORDS.items() for text in texts])
    def test_each_region_is_read_in_its_own_letters(self, tmp_path: Path, encoding: str, text: str) -> None:
        sheet = read(tmp_path, text.encode(CODECS[encoding][0]))
        assert cells(sheet) == [tuple(line.split(";")) for line in text.splitlines()]
        assert encoding in sheet.encodings

    def test_another_encoding_is_taken_where_somebody_says_so(self, tmp_path: Path) -> None:
        path = tmp_path / "list.csv"
        path.write_bytes("Name;Town\nÞóra;Sel\n".encode("cp1252"))
        found = read_sheet(path)
        assert (found.encoding, cells(found)[1][0]) == ("western", "Þóra")
        assert cells(read_sheet(path, ReadAs("turkish")))[1][0] == "Şóra"
        assert read_sheet(path, ReadAs("unicode")).encoding == "western"  # not possible

    def test_a_choice_is_offered_only_where_it_makes_a_difference(self, tmp_path: Path) -> None:
        assert read(tmp_path, b"Name;Phone\nAmina;55\n").encodings == ()
        found = read(tmp_path, "Nom;Ville\nHélène;Forêt\n".encode())
        assert (found.encoding, found.encodings[:2]) == ("unicode", ("unicode", "western"))
        assert read(tmp_path, "Nom;Ville\nHélène;Forêt\n".encode("utf-16")).encodings == ()

    @pytest.mark.parametrize("length", [40_000, 200_000])
    def test_a_cell_that_is_too_long_lacks_no_quotation_mark(self, tmp_path: Path, length: int) -> None:
        with pytest.raises(SheetRefused) as refused:
            read(tmp_path, b"Name,Note\nClinic," + b"x" * length + b"\nOther,6\n")
        assert refused.value.facts == {"problem": "cell_too_long", "place": "B2", "most": 32_767}
        assert refusal(tmp_path, b'Name,Note\n"Clinic,5\n' + b"Other,6\n" * 40_000) == "quotes"
        assert refusal(tmp_path, b'Name,Note\n"Clinic,5\n' + b"Other,6\n" * 9_000 + b'",7\n') == "quotes"

    def test_line_numbers_are_those_of_the_spreadsheet(self, tmp_path: Path) -> None:
        sheet = read(tmp_path, b'Name,Note\n\n"Two\nlines",x\nLast,y\n')
        assert [(line.number, line.cells[0]) for line in sheet.lines] == [(1, "Name"), (3, "Two\nlines"), (4, "Last")]

    def test_a_text_that_looks_like_a_formula_stays_a_text(self, tmp_path: Path) -> None:
        assert cells(read(tmp_path, b"Name\n\"=cmd|'/C calc'!A0\"\n"))[1] == ("=cmd|'/C calc'!A0",)

    def test_a_quotation_mark_that_never_ends_does_not_swallow_the_list(self, tmp_path: Path) -> None:
        assert refusal(tmp_path, b'Name,Phone\n"Clinic,5\nOther,6\n') == "quotes"

    @pytest.mark.parametrize("data", [b"\x89PNG" + bytes(range(256)) * 20, b"%PDF\x00\x01", b"a\x00b"])
    def test_what_is_no_text_is_refused(self, tmp_path: Path, data: bytes) -> None:
        assert refusal(tmp_path, data) in {"not_a_table", "encoding"}

    @given(st.binary(max_size=300))
    def test_whatever_the_bytes_are_there_is_a_list_or_a_refusal(self, data: bytes) -> None:
        with suppress(SheetRefused):
            read_csv(data)


class TestSize:
    def test_an_empty_file(self, tmp_path: Path) -> None:
        assert refusal(tmp_path, b"") == refusal(tmp_path, b"\r\n \n") == "empty"

    def test_fifty_megabytes_are_not_read(self, tmp_path: Path) -> None:
        path = tmp_path / "large.csv"
        with path.open("wb") as stream:
            stream.truncate(50_000_000)
        with pytest.raises(SheetRefused) as refused:
            read_sheet(path)
        assert refused.value.facts == {"problem": "too_large", "most": MOST_BYTES // 1_000_000}

    def test_a_hundred_thousand_lines_are_too_many(self, tmp_path: Path) -> None:
        assert refusal(tmp_path, b"Name\n" + b"Clinic\n" * 100_000) == "too_many_lines"
        rows = [row_of(number, ["x"]) for number in range(1, MOST_LINES + 3)]
        assert refusal(tmp_path, workbook(sheet_of(rows))) == "too_many_lines"

    def test_a_line_as_wide_as_a_book_is_too_wide(self, tmp_path: Path) -> None:
        assert refusal(tmp_path, b"x," * 5000 + b"\n") == "too_wide"
        assert refusal(tmp_path, workbook(sheet_of(['<row r="1"><c r="XFD1"><v>1</v></c></row>']))) == "too_wide"

    def test_a_file_that_is_gone(self, tmp_path: Path) -> None:
        with pytest.raises(SheetRefused):
            read_sheet(tmp_path / "gone.csv")
        with pytest.raises(SheetRefused):
            read_sheet(tmp_path)


class TestWorkbook:
    def test_texts_numbers_dates_and_gaps(self, tmp_path: Path) -> None:
        rows = [
            row_of(1, ["Name", "Phone", "Until", "Own format", "Shared"]),
            '<row r="4"><c r="A4" t="str"><v>Clinic</v></c><c r="B4"><v>2.1655500001E+10</v></c>'
            '<c r="C4" s="1"><v>46477</v></c><c r="D4" s="2"><v>46477.25</v></c><c r="E4" t="s"><v>1</v></c></row>',
            '<row r="5"><c r="C5"><v>12.0</v></c><c r="D5"><v>0.5</v></c></row>',
        ]
        shared = (
            "<si><t>no</t></si><si><r><t xml:space='preserve'>Old </t></r><r><t>Quay</t></r>"
            "<rPh><t>aside</t></rPh></si>"
        )
        sheet = read(tmp_path, workbook(sheet_of(rows), shared=shared))
        assert [line.number for line in sheet.lines] == [1, 4, 5]
        assert sheet.lines[1].cells == ("Clinic", "21655500001", "2027-03-31", "2027-03-31", "Old Quay")
        assert sheet.lines[2].cells == ("", "", "12", "0.5", "")

    def test_days_that_are_counted_from_1904(self, tmp_path: Path) -> None:
        rows = [row_of(1, ["Until"]), '<row r="2"><c r="A2" s="1"><v>45015</v></c></row>']
        sheet = read(tmp_path, workbook(sheet_of(rows), properties='<workbookPr date1904="1"/>'))
        assert sheet.lines[1].cells == ("2027-03-31",)

    def test_of_a_formula_the_stored_value_is_taken(self, tmp_path: Path) -> None:
        rows = [
            '<row r="1"><c r="A1" t="str"><f>B1&amp;C1</f><v>Clinic</v></c><c r="B1"><f>3+4</f><v>7</v></c></row>',
            "<row><c><f>A1</f></c><c><v>1</v></c><c t='e'><v>#N/A</v></c><c t='e'><f>1/0</f><v>#DIV/0!</v></c></row>",
        ]
        first, second = read(tmp_path, workbook(sheet_of(rows))).lines
        assert (first.cells[:2], first.formulas) == (("Clinic", "7"), frozenset())
        assert second.cells == ("", "1", "", "")
        assert second.formulas == {0, 2, 3}

    def test_a_formula_below_everything_else_is_not_passed_over(self, tmp_path: Path) -> None:
        rows = [row_of(1, ["Name"]), '<row r="4"><c r="A4"><f>B9</f></c></row>']
        last = read(tmp_path, workbook(sheet_of(rows))).lines[-1]
        assert (last.number, set(last.formulas)) == (4, {0})

    def test_of_a_writer_that_calculates_nothing_no_zero_is_believed(self, tmp_path: Path) -> None:
        rows = ['<row r="1"><c r="A1"><f>B1</f><v>0</v></c><c r="B1"><v>0</v></c><c r="C1"><f>5</f><v>5</v></c></row>']
        (line,) = read(tmp_path, workbook(sheet_of(rows), properties='<calcPr fullCalcOnLoad="1"/>')).lines
        assert (line.cells, set(line.formulas)) == (("0", "0", "5"), {0})
        (line,) = read(tmp_path, workbook(sheet_of(rows))).lines
        assert line.formulas == frozenset()

    def test_one_text_in_very_many_cells_is_more_than_anybody_keeps(self, tmp_path: Path) -> None:
        cells_of = "".join('<c t="s"><v>0</v></c>' for _ in range(5))
        rows = [f'<row r="{number}">{cells_of}</row>' for number in range(1, 1001)]
        bomb = workbook(sheet_of(rows), shared=f"<si><t>{'x' * 30_000}</t></si>")
        tracemalloc.start()
        try:
            assert refusal(tmp_path, bomb) == "too_much_text"
            assert tracemalloc.get_traced_memory()[1] < 20_000_000
        finally:
            tracemalloc.stop()

    def test_a_cell_as_long_as_a_book_is_named(self, tmp_path: Path) -> None:
        rows = [row_of(1, ["Name", "Notes"]), row_of(2, ["Clinic", "x" * 40_000])]
        with pytest.raises(SheetRefused) as refused:
            read(tmp_path, workbook(sheet_of(rows)))
        assert refused.value.facts == {"problem": "cell_too_long", "place": "B2", "most": 32_767}

    @pytest.mark.parametrize(
        "does", ["while True: sys.stdout.write('x' * 1_000_000)", "sys.stdin.read(); threading.Event().wait()"]
    )
    def test_a_reader_that_never_ends_is_ended(self, tmp_path: Path, does: str) -> None:
        mark, script = tmp_path / "process", tmp_path / "reader.py"
        script.write_text(f"import os, sys, threading\nopen({str(mark)!r}, 'w').write(str(os.getpid()))\n{does}\n")
        with pytest.raises(SheetRefused) as refused:
            read_apart(b"x", script, most_seconds=2)
        assert refused.value.facts["problem"] == "too_much"
        with pytest.raises(ProcessLookupError):
            os.kill(int(mark.read_text()), 0)

    def test_the_first_used_column_need_not_be_the_first(self, tmp_path: Path) -> None:
        (line,) = read(tmp_path, workbook(sheet_of(['<row r="3"><c r="C3" t="str"><v>x</v></c></row>']))).lines
        assert (line.number, line.cells) == (3, ("", "", "x"))

    @pytest.mark.parametrize("cell", ["XFD1048576", "B1048576", "GS1048576"])
    def test_a_cell_at_the_far_end_ends_no_program(self, tmp_path: Path, cell: str) -> None:
        number = cell.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        rows = [row_of(1, ["Name"]), f'<row r="{number}"><c r="{cell}"><v>1</v></c></row>']
        whole = workbook(sheet_of(rows))
        if cell.startswith("B"):
            assert [line.number for line in read(tmp_path, whole).lines] == [1, 1_048_576]
        else:
            assert refusal(tmp_path, whole) in {"too_much", "too_wide"}

    def test_joined_cells_are_named(self, tmp_path: Path) -> None:
        after = '<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="A3:A4"/></mergeCells>'
        sheet = read(tmp_path, workbook(sheet_of([row_of(2, ["Name"]), row_of(3, ["Clinic"])], after)))
        assert sheet.merged == (MergedCells("A1:C1", 1), MergedCells("A3:A4", 4))

    def test_a_workbook_with_macros(self, tmp_path: Path) -> None:
        assert refusal(tmp_path, workbook(sheet_of([]), members={"xl/vbaProject.bin": b"x"})) == "macros"
        assert refusal(tmp_path, workbook(sheet_of([]), members={"xl/macrosheets/sheet2.xml": b"x"})) == "macros"

    def test_a_bomb_is_not_unpacked(self, tmp_path: Path) -> None:
        bomb = workbook(sheet_of([]), members={"xl/sharedStrings.xml": b" " * 70_000_000})
        assert len(bomb) < 1_000_000
        assert refusal(tmp_path, bomb) == "too_large"

    def test_a_bomb_that_lies_about_its_size_harms_only_its_reader(self, tmp_path: Path) -> None:
        bomb = bytearray(workbook(sheet_of([]), members={"xl/sharedStrings.xml": b" " * 1_200_000_000}))
        for place in (one.start() for one in re.finditer(rb"PK\x01\x02", bytes(bomb))):
            if bomb[place + 46 :].startswith(b"xl/sharedStrings.xml"):
                bomb[place + 24 : place + 28] = (1000).to_bytes(4, "little")
        assert refusal(tmp_path, bytes(bomb)) in {"too_much", "not_a_table"}

    def test_entities_are_not_resolved(self, tmp_path: Path) -> None:
        laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>'
        laughs += sheet_of(['<row r="1"><c t="str"><v>&b;</v></c></row>'])
        assert refusal(tmp_path, workbook(laughs)) == "not_a_table"

    def test_a_damaged_workbook(self, tmp_path: Path) -> None:
        whole = plain_workbook([["Name"], ["Clinic"]])
        assert refusal(tmp_path, whole[: len(whole) // 2]) == "not_a_table"
        assert refusal(tmp_path, workbook("<worksheet><sheetData><row>")) == "not_a_table"

    def test_other_formats_are_named(self, tmp_path: Path) -> None:
        other = tmp_path / "other.zip"
        known = {"mimetype": "other_format", "xl/workbook.bin": "other_format", "a.txt": "not_a_table"}
        for name, problem in known.items():
            with zipfile.ZipFile(other, "w") as archive:
                archive.writestr(name, "x")
            assert refusal(tmp_path, other.read_bytes()) == problem

    @settings(deadline=None, max_examples=20)
    @given(st.data())
    def test_a_workbook_with_any_byte_changed_is_read_or_refused(self, data: st.DataObject) -> None:
        whole = bytearray(plain_workbook([["Name", "Phone"], ["Clinic", "55"]]))
        for _ in range(data.draw(st.integers(1, 5))):
            whole[data.draw(st.integers(4, len(whole) - 1))] = data.draw(st.integers(0, 255))
        with suppress(SheetRefused):
            read_workbook(bytes(whole))


PAGES = {"Notes": [["Read me"], ["Old list"]], "Liste": [["Name", "Phone"], ["Clinic", "55"]], "Empty": []}


class TestPages:
    def test_the_first_visible_one_is_read_and_all_are_named(self) -> None:
        sheet = read_workbook(workbook_of(PAGES))
        assert (cells(sheet), sheet.page) == ([("Read me",), ("Old list",)], 0)
        assert [(page.name, len(page.first)) for page in sheet.pages] == [("Notes", 2), ("Liste", 2), ("Empty", 0)]

    def test_one_is_read_where_it_is_asked_for_and_a_hidden_one_is_not_there(self) -> None:
        sheet = read_workbook(workbook_of(PAGES, hidden="Notes"), 0)
        assert (cells(sheet)[1], [page.name for page in sheet.pages]) == (("Clinic", "55"), ["Liste", "Empty"])

    def test_the_list_is_the_first_with_lines_and_most_headings(self) -> None:
        known = {"name", "phone"}
        for pages, wanted in (
            (PAGES, 1),
            ({"Empty": [], "A": [["x"], ["y"]]}, 1),
            ({"A": [["Name"], ["y"]], "B": [["Name"], ["y"]]}, 0),
            ({"Headings": [["Name", "Phone"]], "B": [["Name"], ["y"]]}, 1),
        ):
            assert best_page(read_workbook(workbook_of(pages)).pages, known) == wanted

    def test_a_large_sheet_in_front_hides_no_list(self) -> None:
        wide = {"Wide": [["x"] * 300] * 2, "Liste": PAGES["Liste"]}
        sheet = read_workbook(workbook_of(wide))
        assert (sheet.lines, sheet.page, [page.name for page in sheet.pages]) == ((), None, ["Wide", "Liste"])
        assert cells(read_workbook(workbook_of(wide), 1))[0] == ("Name", "Phone")

    def test_a_sheet_behind_that_cannot_be_looked_at_hides_no_list(self) -> None:
        far = sheet_of(
            ['<row r="1"><c r="A1"><v>1</v></c></row>', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>']
        )
        both = {"Liste": PAGES["Liste"], "Far": []}
        with zipfile.ZipFile(io.BytesIO(workbook_of(both))) as archive:
            parts = {name: archive.read(name) for name in archive.namelist()}
        sheet = read_workbook(workbook("", members=parts | {"xl/worksheets/sheet2.xml": far.encode()}))
        assert (cells(sheet)[1], sheet.page) == (("Clinic", "55"), 0)
        assert [page.name for page in sheet.pages] == ["Liste", "Far"]


class TestOlderAndOtherWorkbooks:
    def test_excel_97(self, tmp_path: Path) -> None:
        sheet = read(tmp_path, xls_workbook([("Name", "Phone", "Age"), ("عيادة", "+000 55", 7.0)]))
        assert cells(sheet) == [("Name", "Phone", "Age"), ("عيادة", "+000 55", "7")]

    @pytest.mark.parametrize("column", [60_000, 255])
    def test_a_cell_at_the_far_end_of_one(self, tmp_path: Path, column: int) -> None:
        far = struct.pack("<HHHHHd", 0x203, 14, 65_535, column, 0, 1.0)
        assert refusal(tmp_path, xls_workbook([("Name",)], far)) in {"too_much", "too_wide"}

    @pytest.mark.parametrize(("stream", "problem"), [("_VBA_PROJECT", "macros"), ("EncryptedPackage", "password")])
    def test_what_the_old_container_may_hold(self, tmp_path: Path, stream: str, problem: str) -> None:
        assert refusal(tmp_path, xls_workbook([("Name",)]) + stream.encode("utf-16-le")) == problem

    def test_a_container_without_a_workbook(self, tmp_path: Path) -> None:
        assert refusal(tmp_path, bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600)) == "not_a_table"

    def test_libreoffice(self, tmp_path: Path) -> None:
        day = '<table:table-cell office:value-type="date" office:date-value="2027-03-31"/>'
        value = '<table:table-cell table:formula="of:=3+4" office:value-type="float" office:value="7"/>'
        rows = [ods_row(["Name", "Until", "Age"]), ods_row(["عيادة"]).replace("</table:table-row>", day + value)]
        sheet = read(tmp_path, ods_workbook([rows[0], rows[1] + "</table:table-row>"]))
        assert cells(sheet) == [("Name", "Until", "Age"), ("عيادة", "2027-03-31", "7")]

    def test_formulas_without_a_value_in_libreoffice(self, tmp_path: Path) -> None:
        formula, text = 'table:formula="of:=[.A1]"', 'office:value-type="string"'
        rows = [
            ods_row(["Name", "Phone", "Notes"]),
            ods_line([ods_cell(f'{formula} {text} office:string-value="Clinic"', "Clinic"), ods_cell(formula, "")]),
            ods_line(
                [
                    ods_cell('table:number-columns-repeated="2"'),
                    ods_cell(f'{formula} {text} office:string-value="" calcext:value-type="error"', "#REF!"),
                    ods_cell(f'{formula} {text} office:string-value=""'),
                    ods_cell(f'{formula} office:value-type="float" office:value="0"', "0"),
                    ods_cell(f'{formula} table:number-columns-repeated="2"'),
                ],
                'table:number-rows-repeated="2"',
            ),
            ods_line([ods_cell(formula)]),
        ]
        lines = read(tmp_path, ods_workbook(rows)).lines
        assert [(line.number, line.formulas) for line in lines] == [
            (1, frozenset()),
            (2, {1}),
            (3, {2, 5, 6}),
            (4, {2, 5, 6}),
            (5, {0}),
        ]
        for_ever = ods_line([ods_cell(formula)], 'table:number-rows-repeated="1048570"')
        assert refusal(tmp_path, ods_workbook([ods_row(["Name"]), for_ever])) == "too_many_lines"

    def test_formulas_without_a_value_in_excel_97(self, tmp_path: Path) -> None:
        empty, failed, text = (bytes((kind, 0, 0x2A, 0, 0, 0, 0xFF, 0xFF)) for kind in (3, 2, 0))
        more = b"".join(
            (
                xls_formula(1, 1, struct.pack("<d", 0.0)),  # LibreOffice stores this for a text
                xls_formula(1, 2, empty),
                xls_formula(2, 0, text, "Clinic"),
                xls_formula(2, 1, text),
                xls_formula(2, 2, failed),
                xls_formula(2, 3, struct.pack("<d", 12.0)),
                xls_error(2, 4),
                xls_formula(5, 0, text, ""),
            )
        )
        lines = read(tmp_path, xls_workbook([("Name", "Phone", "Notes"), ("Harbour",)], more)).lines
        assert [(line.number, line.formulas) for line in lines] == [
            (1, frozenset()),
            (2, {1, 2}),
            (3, {1, 2, 4}),
            (6, {0}),
        ]
        assert lines[2].cells[:4] == ("Clinic", "", "", "12")

    @settings(deadline=None, max_examples=8)
    @given(st.data())
    def test_an_old_workbook_with_any_byte_changed_is_read_or_refused(self, data: st.DataObject) -> None:
        whole = bytearray(xls_workbook([("Name", "Phone"), ("Clinic", 5.0)]))
        for _ in range(data.draw(st.integers(1, 5))):
            whole[data.draw(st.integers(8, 2_000))] = data.draw(st.integers(0, 255))
        with suppress(SheetRefused):
            read_workbook(bytes(whole))

    def test_cells_that_say_they_are_repeated_for_ever(self, tmp_path: Path) -> None:
        far = ods_row(["x"]).replace("<table:table-cell", '<table:table-cell table:number-columns-repeated="16384"')
        far = far.replace("<table:table-row", '<table:table-row table:number-rows-repeated="1048570"')
        assert refusal(tmp_path, ods_workbook([ods_row(["Name"]), far])) in {"too_much", "too_wide", "not_a_table"}

    def test_the_empty_rest_of_a_sheet_is_no_list(self, tmp_path: Path) -> None:
        rest = (
            '<table:table-row table:number-rows-repeated="1048570">'
            '<table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
        )
        gap = '<table:table-row table:number-rows-repeated="3"><table:table-cell/></table:table-row>'
        sheet = read(tmp_path, ods_workbook([ods_row(["Name"]), gap, ods_row(["Clinic"]), rest]))
        assert [(line.number, line.cells) for line in sheet.lines] == [(1, ("Name",)), (5, ("Clinic",))]


class TestHeadings:
    KNOWN = frozenset({"name", "phone"})

    def test_they_are_found_below_a_title(self, tmp_path: Path) -> None:
        sheet = headed(read(tmp_path, b"Services 2026\n\nName,Phone\nClinic,5\n"), self.KNOWN)
        assert sheet.headings == ("Name", "Phone")
        assert [line.number for line in sheet.lines] == [4]
        assert sheet.example(1) == "5"

    def test_joined_cells_in_a_title_do_no_harm(self) -> None:
        lines = read_csv(b"Title\nName,Phone\nClinic,5\n").lines
        headed(Sheet(lines, (MergedCells("A1:B1", 1),)), self.KNOWN)
        with pytest.raises(SheetRefused) as refused:
            headed(Sheet(lines, (MergedCells("A3:A4", 4),)), self.KNOWN)
        assert refused.value.facts == {"problem": "merged", "place": "A3:A4"}

    def test_a_list_without_lines(self) -> None:
        with pytest.raises(SheetRefused):
            headed(read_csv(b"Name,Phone\n"), self.KNOWN)


@pytest.mark.parametrize("name", ["~$list.xlsx", ".~lock.list.ods#"])
def test_what_lies_beside_an_open_list_is_told_from_an_empty_one(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"\x05Salma" + bytes(160))
    with pytest.raises(SheetRefused) as caught:
        read_sheet(tmp_path / name)
    assert caught.value.facts["problem"] == "lock_file"
