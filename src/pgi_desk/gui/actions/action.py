"""One thing that can be done from anywhere in the window."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from pgi_desk.domain.readiness_gate import Module
from pgi_desk.domain.staff import Permission


class Group(StrEnum):
    """The parts of the menu, in this order."""

    GO = "go"
    RECORD = "record"
    PRINT = "print"
    FILE = "file"
    WINDOW = "window"


GROUP_NAMES = {
    Group.GO: QT_TRANSLATE_NOOP("Actions", "Go to"),
    Group.RECORD: QT_TRANSLATE_NOOP("Actions", "Record and find"),
    Group.PRINT: QT_TRANSLATE_NOOP("Actions", "Print"),
    Group.FILE: QT_TRANSLATE_NOOP("Actions", "File and backups"),
    Group.WINDOW: QT_TRANSLATE_NOOP("Actions", "Window"),
}


@dataclass(frozen=True, slots=True)
class Action:
    """What it is called, how it is reached, who may do it when, and where the window goes for it.

    `code` never changes. `label` is the English source text. `goal` is what the window is asked to go to: a page, or
    the name of an opener. Of several `keys` the first is shown. `stores` says that it ends in a change of the file.
    `own_keys` says that somebody else listens for them: they must work over an open dialog too.
    `field_first` leaves the keys to a field that somebody types into. `training` says that only a training file has it.
    """

    code: str
    group: Group
    label: str
    goal: str
    keys: tuple[str, ...] = ()
    permission: Permission | None = None
    stores: bool = False
    module: Module | None = None
    own_keys: bool = False
    field_first: bool = False
    training: bool = False

    def text(self) -> str:
        """Return the label in the language of the window."""
        return QCoreApplication.translate("Actions", self.label)


def group_text(group: Group) -> str:
    """Return the name of a part of the menu in the language of the window."""
    return QCoreApplication.translate("Actions", str(GROUP_NAMES[group]))
