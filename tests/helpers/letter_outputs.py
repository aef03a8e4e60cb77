"""Ways out of the program that keep letters in memory."""

from __future__ import annotations

from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

from pypdf import PdfWriter

from pgi_desk.documents.preview import PdfiumPreview
from pgi_desk.gui.locked_output import LockedFileOutput
from pgi_desk.gui.printing import LetterOutputs, PdfFileOutput
from pgi_desk.security.files import write_new_file
from pgi_desk.security.locked_pdf import AesPdfLock


@dataclass
class MemoryPrinters:
    """Printers whose paper a test can read; `problem` is what the next letter meets."""

    names: tuple[str, ...] = ("Office", "Reception")
    problem: Exception | None = None
    printed: list[tuple[str, int, bytes]] = field(default_factory=list)

    def outputs(self) -> LetterOutputs:
        """Return these printers and real files."""
        return LetterOutputs(
            printers=lambda: self.names,
            to_printer=lambda queue, copies: MemoryPrint(self, queue, copies),
            to_file=lambda path: PdfFileOutput(Path(path), write_new_file),
            to_locked_file=lambda path, passphrase: LockedFileOutput(path, passphrase, write_new_file, AesPdfLock()),
            pages=PdfiumPreview().pages,
        )


@dataclass(frozen=True)
class MemoryPrint:
    """One letter to one printer."""

    printers: MemoryPrinters
    queue: str
    copies: int
    destination: str = "printer"

    def deliver(self, pdf: bytes) -> None:
        """Keep the letter, or fail."""
        if self.printers.problem is not None:
            raise self.printers.problem
        self.printers.printed.append((self.queue, self.copies, pdf))


def blank_paper() -> bytes:
    """Return a paper of one empty page."""
    stream, writer = BytesIO(), PdfWriter()
    writer.add_blank_page(595, 842)
    writer.write(stream)
    return stream.getvalue()
