"""Papers whose renderer is imported when the first one is made: opening a file must not pay for it."""

from __future__ import annotations

from functools import cached_property

from pgi_desk.resource_files import resource_path
from pgi_desk.services.day_sheet import DaySheetPaper, DaySheetRenderer
from pgi_desk.services.letter_ports import PdfLock


class LazyDaySheet:
    """Implements DaySheetRenderer."""

    def render_day_sheet(self, paper: DaySheetPaper) -> bytes:
        """Return the PDF of the day sheet."""
        return self._renderer.render_day_sheet(paper)

    @cached_property
    def _renderer(self) -> DaySheetRenderer:
        from pgi_desk.documents.day_sheet_renderer import ReportlabDaySheetRenderer

        return ReportlabDaySheetRenderer(resource_path("fonts"), resource_path("letters"))


class LazyPdfLock:
    """Implements PdfLock; pikepdf is imported with the first locked copy."""

    @cached_property
    def _lock(self) -> PdfLock:
        from pgi_desk.security.locked_pdf import AesPdfLock

        return AesPdfLock()

    def lock(self, pdf: bytes, passphrase: str) -> bytes:
        """Return a PDF that only the passphrase opens."""
        return self._lock.lock(pdf, passphrase)

    def holds(self, locked: bytes, passphrase: str, pdf: bytes) -> bool:
        """Tell whether a file opens with the passphrase alone and holds this PDF."""
        return self._lock.holds(locked, passphrase, pdf)
