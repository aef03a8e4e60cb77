"""What a page asks of readiness: whether its module is open, and why not."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from pgi_desk.domain.readiness_gate import Module, Opening
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.readiness_words import closed_words
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import Kind


class ModuleGate(Presenter):
    """Looks when it is asked and after each change; `known` carries the reason, or an empty text when it is open."""

    kinds = frozenset({Kind.READINESS, Kind.STAFF})
    known = Signal(str)

    def __init__(self, parent: QObject, surroundings: Surroundings, module: Module) -> None:
        super().__init__(surroundings, parent)
        self._module = module
        self.reason = ""

    def refresh(self) -> None:
        """Look again; training is always open."""
        if not self.services.desk.in_demo:
            self.do(self.services.readiness.openings, self._show)

    def _show(self, openings: Mapping[Module, Opening]) -> None:
        self.reason = closed_words(self.labels, openings[self._module])
        self.known.emit(self.reason)
