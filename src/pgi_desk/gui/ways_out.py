"""The ways out that this computer has for a letter, with what each of them needs."""

from __future__ import annotations

import os
import sys
from functools import partial

from pgi_desk.gui.locked_output import LockedFileOutput
from pgi_desk.gui.printing import (
    DrawPages,
    LetterOutputs,
    PdfFileOutput,
    WriteFile,
    available_printers,
    printer_output,
)
from pgi_desk.services.letter_ports import PdfLock

# Where the print service of this computer listens. Without a name its library would also try the network.
PRINT_SERVICE = "/run/cups/cups.sock"


def system_outputs(write: WriteFile, pages: DrawPages, lock: PdfLock) -> LetterOutputs:
    """Return the printers of this computer, files, and files under a passphrase."""
    if sys.platform == "linux":
        os.environ.setdefault("CUPS_SERVER", PRINT_SERVICE)  # as the administrator wants it, where that is set
    return LetterOutputs(
        printers=available_printers,
        to_printer=partial(printer_output, pages=pages),
        to_file=partial(PdfFileOutput, write=write),
        to_locked_file=partial(LockedFileOutput, write=write, lock=lock),
        pages=pages,
    )
