"""What the use cases need of rows of one kind, as protocols."""

from __future__ import annotations

from typing import Protocol, TypeVar

from pgi_desk.domain.identifiers import CaseCode

T = TypeVar("T")


class Records(Protocol[T]):
    """Rows of one kind, few enough to be read whole."""

    def add(self, value: T, /) -> None:
        """Store a new one."""

    def get(self, key: str, /) -> T:
        """Return the one of a key; raises RecordNotFound."""

    def update(self, value: T, /) -> None:
        """Store a changed one; raises RecordNotFound."""

    def all(self) -> tuple[T, ...]:
        """Return all in order of storing."""


class CaseRecords(Records[T], Protocol[T]):
    """Rows of one kind that belong to a case."""

    def for_case(self, case_code: CaseCode, /) -> tuple[T, ...]:
        """Return all of a case in order of storing."""
