"""A letter to a file that only a passphrase opens; what opens without one never touches the disk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from pgi_desk.domain.errors import PrintingFailed
from pgi_desk.gui.cups_output import PrintingUncertain
from pgi_desk.gui.printing import PdfFileOutput, WriteFile
from pgi_desk.services.letter_ports import PdfLock


@dataclass(frozen=True, slots=True)
class LockedFileOutput:
    """Saves a locked copy as a new file, and counts it as saved once it was read back and opened again."""

    path: Path
    passphrase: str
    write: WriteFile
    lock: PdfLock
    read: Callable[[Path], bytes] = Path.read_bytes

    @property
    def destination(self) -> str:
        """The code of this destination."""
        return "locked_file"

    @property
    def copies(self) -> int:
        """One file."""
        return 1

    def deliver(self, pdf: bytes) -> None:
        """Write the file; raises PrintingFailed (`detail`), and then there is none.

        Raises PrintingUncertain when a file that is not as it should be cannot be removed.
        """
        locked = self.lock.lock(pdf, self.passphrase)
        PdfFileOutput(self.path, self.write).deliver(locked)
        if not self._is_whole(locked, pdf):
            self._remove()
            raise PrintingFailed(detail=QCoreApplication.translate("Printing", "the file did not read back the same"))

    def _is_whole(self, locked: bytes, pdf: bytes) -> bool:
        try:
            back = self.read(self.path)
        except OSError:
            return False
        return back == locked and self.lock.holds(back, self.passphrase, pdf)

    def _remove(self) -> None:
        try:
            self.path.unlink(missing_ok=True)
        except OSError as error:
            raise PrintingUncertain() from error
