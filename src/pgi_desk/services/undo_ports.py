"""What taking changes back needs of the file, as protocols."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Protocol

from pgi_desk.domain.case_bin import BinnedCase
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.domain.merging import CaseAlias
from pgi_desk.domain.undoing import NamedChange, RowsState
from pgi_desk.services.record_ports import CaseRecords, PassingCaseRecords


class Undoing(Protocol):
    """The named changes of the file, and the values from before."""

    def recent(self, limit: int, /) -> tuple[NamedChange, ...]:
        """Return the newest changes, newest first."""

    def get(self, change_id: int, /) -> NamedChange:
        """Return a change; raises RecordNotFound."""

    def cases(self, change_id: int, /) -> tuple[CaseCode, ...]:
        """Return the cases that a change touched."""

    def state(self, change_id: int, /) -> RowsState:
        """Return how the rows of a change stand now."""

    def take_back(self, change_id: int, /) -> None:
        """Write the values from before; what was there until now is the new change's. Raises RecordNotFound."""

    def forget(self, change_ids: Iterable[int], /) -> None:
        """Remove changes with their values."""


class Aliases(CaseRecords[CaseAlias], Protocol):
    """Case codes that lead to another case."""


class Merging(Protocol):
    """Lets everything that belongs to one case belong to another."""

    def move(self, other: CaseCode, kept: CaseCode, now: datetime, /) -> int:
        """Move every row, and end what was opened for a time; returns how many moved. Raises RecordNotFound.

        The other case is gone afterwards, with its identity and its older named changes.
        """


class UndoWork(Protocol):
    """The part of a unit of work that taking back, the bin and merging need."""

    @property
    def bin(self) -> PassingCaseRecords[BinnedCase]:
        """Cases that were put aside."""

    @property
    def aliases(self) -> Aliases:
        """Case codes that were merged into another case."""

    @property
    def merging(self) -> Merging:
        """What lets two cases become one."""

    @property
    def undoing(self) -> Undoing:
        """Named changes."""
