"""Rows to domain objects and back: one mapping per aggregate, built once from the fields of its dataclass.

A column has the name of its field; the fields of a value object inside carry its name in front
(``safe_contact_channel``). Stored are text, whole numbers and null alone: dates as ISO text, times as ISO text in
UTC, lists as JSON, decimals as text, yes or no as 1 or 0.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, fields, is_dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import StrEnum
from types import UnionType
from typing import Any, Generic, NewType, Protocol, TypeVar, Union, get_args, get_origin, get_type_hints

from pgi_desk.domain.partial_date import PartialDate

Stored = str | int | None
Row = dict[str, Stored]
T = TypeVar("T")


class RowLike(Protocol):
    """A row that is read by column name, as SQLAlchemy and plain dictionaries are."""

    def __getitem__(self, column: str, /) -> Any:  # noqa: ANN401  # a row may hold any stored type
        """Return the value of a column."""


@dataclass(frozen=True, slots=True)
class _Kind:
    """How one type is stored and read back."""

    store: Callable[[Any], Stored]
    load: Callable[[Any], Any]


def _utc_text(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="seconds")


_KINDS: dict[object, _Kind] = {
    str: _Kind(str, str),
    int: _Kind(int, int),
    bool: _Kind(int, bool),
    date: _Kind(date.isoformat, date.fromisoformat),
    datetime: _Kind(_utc_text, datetime.fromisoformat),
    Decimal: _Kind(str, Decimal),
    PartialDate: _Kind(PartialDate.as_text, PartialDate.from_text),
    tuple: _Kind(lambda words: json.dumps(words, ensure_ascii=False), lambda text: tuple(json.loads(text))),
}


# SQLAlchemy's column collections have a method called items.
_OTHER_NAMES = {"items": "item_codes"}


@dataclass(frozen=True, slots=True)
class _Field:
    name: str
    column: str
    kind: _Kind | None
    inner: RowMapping[Any] | None


class RowMapping(Generic[T]):
    """Turns objects of one dataclass into rows and back."""

    def __init__(self, cls: type[T], prefix: str = "") -> None:
        self._cls = cls
        hints = get_type_hints(cls)
        self._fields = tuple(_field(item.name, hints[item.name], prefix) for item in fields(cls))  # type: ignore[arg-type]

    def to_row(self, value: T) -> Row:
        """Return the columns of an object."""
        row: Row = {}
        for item in self._fields:
            part = getattr(value, item.name)
            if item.inner is not None:
                row.update(item.inner.to_row(part))
            elif item.kind is not None:
                row[item.column] = None if part is None else item.kind.store(part)
        return row

    def from_row(self, row: RowLike) -> T:
        """Return the object of a row; columns that it does not know are passed over."""
        parts: dict[str, Any] = {}
        for item in self._fields:
            if item.inner is not None:
                parts[item.name] = item.inner.from_row(row)
            elif item.kind is not None:
                stored = row[item.column]
                parts[item.name] = None if stored is None else item.kind.load(stored)
        return self._cls(**parts)


def _field(name: str, hint: object, prefix: str) -> _Field:
    plain = _plain_type(hint)
    if isinstance(plain, type) and is_dataclass(plain) and plain is not PartialDate:
        return _Field(name, name, None, RowMapping(plain, f"{prefix}{name}_"))
    if isinstance(plain, type) and issubclass(plain, StrEnum):
        return _Field(name, prefix + name, _Kind(str, plain), None)
    return _Field(name, prefix + _OTHER_NAMES.get(name, name), _KINDS[plain], None)


def _plain_type(hint: object) -> object:
    """Strip "or None", NewType and type parameters."""
    if get_origin(hint) in {Union, UnionType}:
        (hint,) = (part for part in get_args(hint) if part is not type(None))
    while isinstance(hint, NewType):
        hint = hint.__supertype__
    return get_origin(hint) or hint
