"""Papers whose renderer is imported when the first one is made: opening a file must not pay for it."""

from __future__ import annotations

from functools import cached_property

from pgi_desk.resource_files import resource_path
from pgi_desk.services.day_sheet import DaySheetPaper, DaySheetRenderer


class LazyDaySheet:
    """Implements DaySheetRenderer."""

    def render_day_sheet(self, paper: DaySheetPaper) -> bytes:
        """Return the PDF of the day sheet."""
        return self._renderer.render_day_sheet(paper)

    @cached_property
    def _renderer(self) -> DaySheetRenderer:
        from pgi_desk.documents.day_sheet_renderer import ReportlabDaySheetRenderer

        return ReportlabDaySheetRenderer(resource_path("fonts"), resource_path("letters"))
