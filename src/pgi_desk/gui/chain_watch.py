"""Warns on every page when the file is older than, or differs from, the one that was last used here."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Signal

from pgi_desk.domain.anchor import ChainState
from pgi_desk.gui.labels import Labels, isolated
from pgi_desk.gui.presenter import Presenter
from pgi_desk.services.anchors import ChainCheck
from pgi_desk.services.changes import Kind

STATES = {
    ChainState.OLDER: QT_TRANSLATE_NOOP(
        "ChainWatch",
        "This file is older than the one that was last used on this laptop: entry {seen} of {moment} is not in it."
        " Ask your coordinator, who looks at the audit trail, before you record anything.",
    ),
    ChainState.DIFFERS: QT_TRANSLATE_NOOP(
        "ChainWatch",
        "This file is not the one that was last used on this laptop: entry {seen} of {moment} was changed afterwards."
        " Ask your coordinator, who looks at the audit trail, before you record anything.",
    ),
}
CLOCKS = {
    "back": QT_TRANSLATE_NOOP(
        "ChainWatch",
        "The clock of this computer shows an earlier time than the newest entries of the file. Correct the clock; the"
        " audit trail notes that it jumped.",
    ),
    "forward": QT_TRANSLATE_NOOP(
        "ChainWatch",
        "The clock of this computer is more than 400 days ahead of what was written before. Correct the clock if it is"
        " wrong; the audit trail notes that it jumped.",
    ),
}
MEMORIES = {
    "damaged": QT_TRANSLATE_NOOP(
        "ChainWatch",
        "What this laptop remembered of your files could not be read and was started anew. An older file put in the"
        " place of this one would not have been noticed this time.",
    ),
    "unwritten": QT_TRANSLATE_NOOP(
        "ChainWatch",
        "This laptop could not remember how far the audit trail goes. An older file put in the place of this one would"
        " not be noticed.",
    ),
}


class ChainWatch(Presenter):
    """Compares when the file opens and when something left the desk; `notice` carries a subject and its text."""

    kinds = frozenset({Kind.DISCLOSURE, Kind.BACKUP, Kind.CHAIN})
    notice = Signal(str, str)
    # How the file was opened: both are said as long as it is open.
    _clock = ""
    _memory = ""

    def activate(self, key: str) -> None:
        """Look for the first time."""
        self.refresh()

    def refresh(self) -> None:
        """Look again."""
        self.do(self.services.anchors.advance, self.show_check)

    def show_check(self, check: ChainCheck) -> None:
        """Say what is wrong, if anything."""
        self.notice.emit("older", older_sentence(check, self.labels))
        self._clock, self._memory = check.clock or self._clock, check.memory or self._memory
        if self._clock:
            self.notice.emit("clock", _words(CLOCKS[self._clock]))
        if self._memory:
            self.notice.emit("memory", _words(MEMORIES[self._memory]))


def older_sentence(check: ChainCheck, labels: Labels) -> str:
    """Return what is wrong with the file, or an empty text."""
    if check.state not in STATES or check.seen is None:
        return ""
    moment = labels.moment(datetime.fromisoformat(check.seen.utc))
    text = _words(STATES[check.state]).replace("{seen}", isolated(str(check.seen.sequence)))
    return text.replace("{moment}", isolated(moment))


def _words(marked: object) -> str:
    return QCoreApplication.translate("ChainWatch", str(marked))
