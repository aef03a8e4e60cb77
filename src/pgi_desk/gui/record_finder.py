"""Records among the lines of the palette: found by what is typed there, once nobody types any more."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer

from pgi_desk.domain.staff import Permission
from pgi_desk.gui.actions.rows import PaletteRow, RowKind
from pgi_desk.gui.found_lines import FoundLines, place_of
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.finding_ports import Found

PAUSE_MS, FEWEST_LETTERS = 120, 2
Show = Callable[[Sequence[PaletteRow]], None]


class RecordFinder(Presenter):
    """A RowFinder over the open file; what is typed is kept nowhere."""

    def __init__(self, surroundings: Surroundings, parent: QObject, pause: QTimer | None = None) -> None:
        super().__init__(surroundings, parent)
        self._typed = ""
        self._show: Show | None = None
        self._pause = pause or QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._look)

    def find(self, typed: str, show: Show) -> None:
        """Look for what is typed, after a pause, for whoever may look for anything."""
        self._typed, self._show = typed, show
        if len(typed.strip()) >= FEWEST_LETTERS and self.services.desk.may(Permission.READ_DIRECTORY):
            self._pause.start()

    def _look(self) -> None:
        show, self._show = self._show, None
        if show is not None:
            self.read(partial(self.services.find.find, self._typed), lambda found: show(self._rows(found)))
        self._typed = ""

    def _rows(self, found: tuple[Found, ...]) -> list[PaletteRow]:
        lines = FoundLines(self.labels, self.services.desk.clock.today())
        texts = ((lines.line(one), partial(self.around.navigator.go, *place_of(one))) for one in found)
        return [PaletteRow(RowKind.RECORD, text, text, run) for text, run in texts]
