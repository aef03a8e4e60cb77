"""What every presenter is given."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from pgi_desk.gui.change_hub import ChangeHub
from pgi_desk.gui.jobs import Jobs
from pgi_desk.gui.labels import Labels
from pgi_desk.gui.printing import LetterOutputs
from pgi_desk.gui.prompts import Prompts
from pgi_desk.gui.window_settings import WindowSettings
from pgi_desk.services.service_set import ServiceSet


class Navigator(QObject):
    """Requests to show another page; pages do not know each other."""

    wanted = Signal(str, str)

    def go(self, page: str, key: str = "") -> None:
        """Ask for a page, with the key of what it should show."""
        self.wanted.emit(page, key)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Services, jobs, changes, prompts, labels, navigation, the ways out for paper, and what the window remembers."""

    services: ServiceSet
    jobs: Jobs
    hub: ChangeHub
    prompts: Prompts
    labels: Labels
    navigator: Navigator
    outputs: LetterOutputs | None = None
    settings: WindowSettings = field(default_factory=lambda: WindowSettings(None))
