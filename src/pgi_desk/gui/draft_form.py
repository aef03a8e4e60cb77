"""One form that comes back after a lock: its name, its compiled form, and how it is opened again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from pgi_desk.domain.draft import Draft
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.gui.jobs import Lane
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.service_set import ServiceSet

OpenForm = Callable[[QWidget, Surroundings], object]
Look = Callable[[ServiceSet, Draft], OpenForm]


class Outdated(Exception):
    """What a draft is about has changed so that its form no longer fits; `code` says how."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class DraftForm:
    """One form that comes back: its name, its compiled form, and how to open it.

    `look` runs in its lane and reads what the form is about; it raises a refusal, or Outdated.
    """

    name: object  # text that is marked for the translators
    compiled: type
    look: Look
    lane: Lane = Lane.READ


def open_case(services: ServiceSet, code: str) -> CaseCode:
    """Return the code of a case; raises Outdated when it was closed meanwhile."""
    if services.cases.view(CaseCode(code)).detail.status == "closed":
        raise Outdated("case_closed")
    return CaseCode(code)
