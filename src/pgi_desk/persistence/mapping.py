"""Rows to domain objects and back: one mapping per aggregate, built once from the fields of its dataclass.

A column has the name of its field; the fields of a value object inside carry its name in front
(``safe_contact_channel``). Stored are text, whole numbers and null alone: dates as ISO text, times as ISO text in
UTC, lists as JSON, decimals as text, yes or no as 1 or 0. A list of small objects of text alone is a list of lists.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields, is_dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache
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
    """How one type is stored and read back; without a loader it is used as it is stored."""

    store: Callable[[Any], Stored]
    load: Callable[[Any], Any] | None = None


def utc_text(moment: datetime) -> str:
    """Return a time as it is stored, so that texts of times can be compared."""
    return moment.astimezone(UTC).isoformat(timespec="seconds")


def _words_text(words: tuple[str, ...]) -> str:
    return json.dumps(words, ensure_ascii=False) if words else "[]"


# Few lists of codes are as different as the rows that hold them.
@lru_cache(maxsize=4096)
def _words(text: str) -> tuple[str, ...]:
    return tuple(json.loads(text)) if text != "[]" else ()


_KINDS: dict[object, _Kind] = {
    str: _Kind(str),
    int: _Kind(int),
    bool: _Kind(int, bool),
    date: _Kind(date.isoformat, date.fromisoformat),
    datetime: _Kind(utc_text, datetime.fromisoformat),
    Decimal: _Kind(str, Decimal),
    PartialDate: _Kind(PartialDate.as_text, PartialDate.from_text),
    tuple: _Kind(_words_text, _words),
}


# SQLAlchemy's column collections have a method called items.
_OTHER_NAMES = {"items": "item_codes"}


@dataclass(frozen=True, slots=True)
class _Field:
    name: str
    column: str
    kind: _Kind | None
    inner: RowMapping[Any] | None

    def columns(self) -> tuple[str, ...]:
        """Return the column, or those of the value object inside."""
        return (self.column,) if self.inner is None else self.inner.columns


class RowMapping(Generic[T]):
    """Turns objects of one dataclass into rows and back."""

    def __init__(self, cls: type[T], prefix: str = "", leave_out: Sequence[str] = ()) -> None:
        """Map all fields of a class; `leave_out` are its last ones, which have a default and stand elsewhere."""
        self._cls = cls
        hints = get_type_hints(cls)
        names = [item.name for item in fields(cls) if item.name not in leave_out]  # type: ignore[arg-type]  # each record is a dataclass
        self._fields = tuple(_field(name, hints[name], prefix) for name in names)
        self.columns = tuple(column for item in self._fields for column in item.columns())
        kinds = tuple(enumerate(item.kind for item in self._fields))
        self._loaders = tuple((place, kind.load) for place, kind in kinds if kind is not None and kind.load is not None)
        inner = tuple(enumerate(item.inner for item in self._fields))
        self._folds = tuple((place, place + len(one.columns), one) for place, one in inner if one is not None)

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
        return self.from_values([row[column] for column in self.columns])

    def from_values(self, stored: Sequence[Stored]) -> T:
        """Return the object of what is stored in `columns`, in their order."""
        values: list[Any] = list(stored)
        # From left to right: what lies left of a fold is one value a field already.
        for start, end, inner in self._folds:
            values[start:end] = [inner.from_values(values[start:end])]
        for place, load in self._loaders:
            if values[place] is not None:
                values[place] = load(values[place])
        return self._cls(*values)


def _field(name: str, hint: object, prefix: str) -> _Field:
    plain = _plain_type(hint)
    listed = get_args(hint)[0] if plain is tuple else None
    if isinstance(listed, type) and is_dataclass(listed):
        return _Field(name, prefix + name, _texts_kind(listed), None)
    if isinstance(plain, type) and is_dataclass(plain) and plain is not PartialDate:
        return _Field(name, name, None, RowMapping(plain, f"{prefix}{name}_"))
    if isinstance(plain, type) and issubclass(plain, StrEnum):
        return _Field(name, prefix + name, _Kind(str, plain), None)
    return _Field(name, prefix + _OTHER_NAMES.get(name, name), _KINDS[plain], None)


def _texts_kind(cls: type[Any]) -> _Kind:
    """Return how a tuple of dataclasses whose fields are all text is stored."""

    def store(values: tuple[Any, ...]) -> str:
        return json.dumps([[getattr(one, item.name) for item in fields(cls)] for one in values], ensure_ascii=False)

    return _Kind(store, lambda text: tuple(cls(*parts) for parts in json.loads(text)))


def _plain_type(hint: object) -> object:
    """Strip "or None", NewType and type parameters."""
    if get_origin(hint) in {Union, UnionType}:
        (hint,) = (part for part in get_args(hint) if part is not type(None))
    while isinstance(hint, NewType):
        hint = hint.__supertype__
    return get_origin(hint) or hint
