"""Lists of other programs, read and written; opening a file does not wait for what that needs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from pgi_desk.domain.list_dates import HijriCalendar
from pgi_desk.domain.list_export import ExportSheet, SheetKind
from pgi_desk.domain.sheet import ReadAs, Sheet


@dataclass(frozen=True, slots=True)
class SheetFiles:
    """How a list comes in (SheetRefused where it cannot be read), what its Hijri dates are, and how one leaves."""

    read: Callable[[Path, ReadAs], Sheet]
    write: Callable[[ExportSheet, SheetKind], bytes]
    calendar: HijriCalendar
