"""What the use cases need to remember outside the file, as protocols."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from pgi_desk.domain.anchor import ChainPoint


@dataclass(frozen=True, slots=True)
class LastSeen:
    """What was last seen of a file; `damaged` when the memory of this laptop cannot be read."""

    point: ChainPoint | None = None
    damaged: bool = False


class Anchors(Protocol):
    """The memory of this laptop: the newest entry of each file's audit trail that was seen here."""

    def last_seen(self, file_id: str) -> LastSeen:
        """Return what was last seen of a file; changes nothing and never raises for a damaged memory."""

    def keep(self, file_id: str, point: ChainPoint) -> None:
        """Remember an entry; a damaged memory is put aside and started anew. Raises FileRefused."""
