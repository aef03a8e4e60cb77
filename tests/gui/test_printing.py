"""The ways out of the program that need no printer to be tested."""

from __future__ import annotations

import errno
import struct
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QApplication

from pgi_desk.documents.preview import PdfiumPreview
from pgi_desk.domain.errors import PrintingFailed
from pgi_desk.gui.printing import PdfFileOutput, QtPrinterOutput, page_picture, paint_pages
from pgi_desk.gui.ways_out import system_outputs
from pgi_desk.security.files import write_new_file
from pgi_desk.security.locked_pdf import AesPdfLock
from pgi_desk.services.letter_content import PageImage
from tests.helpers.letter_outputs import MemoryPrinters

PDF = b"%PDF-1.7 not really"


def plain_page(red: int, green: int, blue: int, width: int = 21, height: int = 30) -> PageImage:
    return PageImage(width, height, struct.pack("BBB", red, green, blue) * (width * height))


def test_a_file_holds_exactly_the_letter(tmp_path: Path) -> None:
    output = PdfFileOutput(tmp_path / "letter.pdf", write_new_file)
    output.deliver(PDF)
    assert (tmp_path / "letter.pdf").read_bytes() == PDF
    assert (output.destination, output.copies) == ("pdf_file", 1)
    assert [path.name for path in tmp_path.iterdir()] == ["letter.pdf"]


def test_a_file_that_exists_is_left_alone_and_its_name_is_not_told(tmp_path: Path) -> None:
    taken = tmp_path / "Selam.pdf"
    taken.write_bytes(b"mine")
    with pytest.raises(PrintingFailed) as refused:
        PdfFileOutput(taken, write_new_file).deliver(PDF)
    assert refused.value.facts == {"detail": "a file of this name exists already and is never replaced"}
    assert taken.read_bytes() == b"mine"


def test_a_folder_that_does_not_exist_is_named_as_the_cause(tmp_path: Path) -> None:
    with pytest.raises(PrintingFailed) as refused:
        PdfFileOutput(tmp_path / "nowhere" / "letter.pdf", write_new_file).deliver(PDF)
    assert refused.value.facts == {"detail": "the folder does not exist"}


def test_a_full_disk_is_named_as_the_cause_without_the_path(tmp_path: Path) -> None:
    def full(path: Path, data: bytes) -> None:
        raise OSError(errno.ENOSPC, "No space left on device", str(path))

    with pytest.raises(PrintingFailed) as refused:
        PdfFileOutput(tmp_path / "Selam.pdf", full).deliver(PDF)
    assert refused.value.facts == {"detail": "the folder cannot be written, or it is full"}


def test_a_printer_that_is_gone_is_refused_instead_of_making_a_file(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    output = QtPrinterOutput("no such queue", 1, lambda _pdf, _dots: (plain_page(0, 0, 0),))
    with pytest.raises(PrintingFailed):
        output.deliver(PDF)
    assert list(tmp_path.iterdir()) == []


def test_each_page_is_painted_over_a_whole_sheet(qapp: QApplication) -> None:
    paper = QBuffer()
    paper.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(paper)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter(writer)
    assert paint_pages(painter, writer, (plain_page(255, 0, 0), plain_page(0, 0, 255)))
    painter.end()
    first, second = PdfiumPreview().pages(bytes(paper.data().data()), 30)
    for page, strong, weak in ((first, 0, 2), (second, 2, 0)):
        for corner in (page.pixels[:3], page.pixels[-3:]):
            assert corner[strong] > 250  # the picture is compressed with a little loss on its way
            assert corner[weak] < 5


@pytest.mark.parametrize("width", [1, 2, 3, 5, 8])
def test_a_page_of_any_width_keeps_its_colours(qapp: QApplication, width: int) -> None:
    picture = page_picture(plain_page(10, 20, 30, width=width, height=4))
    colours = {picture.pixelColor(x, y).name() for x in range(width) for y in range(4)}
    assert colours == {"#0a141e"}


def test_the_system_offers_files_through_the_given_writer(tmp_path: Path) -> None:
    written: list[tuple[Path, bytes]] = []
    outputs = system_outputs(lambda path, data: written.append((path, data)), lambda _pdf, _dots: (), AesPdfLock())
    outputs.to_file(tmp_path / "letter.pdf").deliver(PDF)
    assert written == [(tmp_path / "letter.pdf", PDF)]
    assert outputs.to_printer("Office", 3).copies == 3


def test_printers_in_memory_keep_what_was_printed() -> None:
    printers = MemoryPrinters()
    printers.outputs().to_printer("Office", 2).deliver(PDF)
    assert printers.printed == [("Office", 2, PDF)]
