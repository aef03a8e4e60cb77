"""What every import of a list shares: it is read once, and what its dates mean is asked once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pgi_desk.domain.list_columns import ListWords, date_texts, guessed
from pgi_desk.domain.list_dates import DateOrder, DateWay, order_matters, possible_orders, seems_hijri
from pgi_desk.domain.sheet import HeadedSheet, Sheet, headed

# The secret of the file under which the ids of imported records are made.
SECRET = "signing_key"  # noqa: S105  # the name of a setting
EVERYTHING = 1_000_000


@dataclass(frozen=True, slots=True)
class ListToImport:
    """A list that was read, and the field that each of its columns probably stands for."""

    sheet: HeadedSheet
    guesses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DateQuestion:
    """How the dates of a list are probably written; `asked` says that nothing in the list decides it."""

    way: DateWay
    asked: bool
    mixed: bool = False  # no order fits all dates: those that do not will be left out


def looked_at(sheet: Sheet, words: ListWords) -> ListToImport:
    """Return a list with guesses; raises SheetRefused."""
    found = headed(sheet, words.headings)
    return ListToImport(found, guessed(found.headings, words))


def question_about(sheet: HeadedSheet, mapping: Sequence[str], words: ListWords) -> DateQuestion:
    """Return how the dates in the chosen columns are probably written."""
    texts = date_texts(sheet, mapping, words)
    orders, hijri = possible_orders(texts), seems_hijri(texts)
    order = DateOrder.MONTH_FIRST if orders == {DateOrder.MONTH_FIRST} else DateOrder.DAY_FIRST
    asked = hijri or not orders or (len(orders) > 1 and order_matters(texts))
    return DateQuestion(DateWay(order, hijri), asked, mixed=not orders)
