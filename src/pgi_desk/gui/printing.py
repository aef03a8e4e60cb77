"""Where a letter can go: a queue of this computer or a file that somebody chose. Nothing readable is left behind."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect
from PySide6.QtGui import QImage, QPagedPaintDevice, QPageSize, QPainter

from pgi_desk.domain.errors import FileExists, FileRefused, FolderMissing, PrintingFailed
from pgi_desk.gui.cups_output import JOB_TITLE, CupsOutput, PrintingUncertain
from pgi_desk.gui.messages import message
from pgi_desk.gui.prompts import Prompts
from pgi_desk.services.letter_content import PageImage
from pgi_desk.services.letter_ports import LetterOutput

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

WriteFile = Callable[[Path, bytes], None]
DrawPages = Callable[[bytes, int], tuple[PageImage, ...]]

PRINT_DPI = 300


@dataclass(frozen=True, slots=True)
class PdfFileOutput:
    """Saves the letter as a new file; `write` never replaces one."""

    path: Path
    write: WriteFile

    @property
    def destination(self) -> str:
        """The code of this destination."""
        return "pdf_file"

    @property
    def copies(self) -> int:
        """One file."""
        return 1

    def deliver(self, pdf: bytes) -> None:
        """Write the file; raises PrintingFailed (`detail`), and then there is none."""
        try:
            self.write(self.path, pdf)
        except (OSError, FileRefused) as error:
            raise PrintingFailed(detail=_file_problem(error)) from error


@dataclass(frozen=True, slots=True)
class QtPrinterOutput:
    """Paints pictures of the pages on a printer of Windows or macOS; `pages` draws a PDF at some dots per inch."""

    queue: str
    copies: int
    pages: DrawPages

    @property
    def destination(self) -> str:
        """The code of this destination."""
        return "printer"

    def deliver(self, pdf: bytes) -> None:
        """Print; raises PrintingFailed (`detail`), or PrintingUncertain when the spooler failed on the way."""
        pages = self.pages(pdf, PRINT_DPI)
        printer = self._printer()
        painter = QPainter()
        if not painter.begin(printer):
            raise PrintingFailed(detail=QCoreApplication.translate("Printing", "the printer does not answer"))
        complete = paint_pages(painter, printer, pages)
        if not (painter.end() and complete):
            printer.abort()
            raise PrintingUncertain()

    def _printer(self) -> QPrinter:
        """Return the printer of the queue; without this check Qt would quietly make a PDF file instead."""
        from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

        found = QPrinterInfo.printerInfo(self.queue)
        if found.isNull():
            raise PrintingFailed(detail=QCoreApplication.translate("Printing", "the printer is not there any more"))
        printer = QPrinter(found, QPrinter.PrinterMode.HighResolution)
        printer.setDocName(JOB_TITLE)
        printer.setResolution(PRINT_DPI)
        printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        printer.setFullPage(True)
        printer.setCopyCount(self.copies)
        return printer


def paint_pages(painter: QPainter, paper: QPagedPaintDevice, pages: tuple[PageImage, ...]) -> bool:
    """Paint one picture a page over the whole paper; tell whether every page was taken."""
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for number, page in enumerate(pages):
        if number and not paper.newPage():
            return False
        painter.drawImage(QRect(0, 0, paper.width(), paper.height()), page_picture(page))
    return True


def page_picture(page: PageImage) -> QImage:
    """Return a page as Qt's picture, which has its own copy of the pixels."""
    return QImage(page.pixels, page.width, page.height, 3 * page.width, QImage.Format.Format_RGB888).copy()


def available_printers() -> tuple[str, ...]:
    """Return the queues that a letter can go to without a readable copy in a temporary file."""
    if sys.platform == "linux" and shutil.which("lp") is None:
        return ()
    from PySide6.QtPrintSupport import QPrinterInfo

    return tuple(QPrinterInfo.availablePrinterNames())


def printer_output(queue: str, copies: int, pages: DrawPages) -> LetterOutput:
    """Return the way to a queue that this system has."""
    return CupsOutput(queue, copies) if sys.platform == "linux" else QtPrinterOutput(queue, copies, pages)


@dataclass(frozen=True, slots=True)
class LetterOutputs:
    """The printers of this computer and the ways out of the program; tests collect letters in memory instead."""

    printers: Callable[[], tuple[str, ...]]
    to_printer: Callable[[str, int], LetterOutput]
    to_file: Callable[[Path], LetterOutput]
    to_locked_file: Callable[[Path, str], LetterOutput]
    pages: DrawPages  # what a preview shows is drawn as a printer's pages are


def ask_to_save(prompts: Prompts, go_on: Callable[[], None]) -> None:
    """Warn before a paper is saved, because a readable file stays; `go_on` chooses its place."""
    prompts.confirm(
        QCoreApplication.translate("Printing", "Save a readable file?"),
        QCoreApplication.translate(
            "Printing",
            "The file stays on the disk, and everybody who can open its folder can read it. Save it only if you must,"
            " in a place that you control, and delete it as soon as it was handed over.",
        ),
        QCoreApplication.translate("Printing", "Choose the place..."),
        go_on,
    )


def paper_problem(error: Exception) -> str:
    """Return what somebody is told when a paper did not leave as it should, as the log has it."""
    if not isinstance(error, PrintingUncertain):
        return message(error)
    return QCoreApplication.translate(
        "Printing",
        "Nobody knows whether the paper came out: it was handed over, and then there was no answer. Look at the printer"
        " and for the pages, then say on the first page whether it came out; the question waits there.",
    )


def _file_problem(error: Exception) -> str:
    """Return the cause without the path, which may hold somebody's name."""
    if isinstance(error, FileExists | FileExistsError):
        return QCoreApplication.translate("Printing", "a file of this name exists already and is never replaced")
    if isinstance(error, FolderMissing | FileNotFoundError):
        return QCoreApplication.translate("Printing", "the folder does not exist")
    return QCoreApplication.translate("Printing", "the folder cannot be written, or it is full")
