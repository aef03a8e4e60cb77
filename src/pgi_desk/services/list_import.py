"""What every import of a list shares: it is read once, and what its dates mean is asked once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from pgi_desk.domain.list_columns import ListWords, date_texts, guessed
from pgi_desk.domain.list_dates import DateOrder, DateWay, order_matters, possible_orders, seems_hijri
from pgi_desk.domain.sheet import HeadedSheet, ReadAs, best_page, headed
from pgi_desk.services.sheet_ports import SheetFiles

# The secret of the file under which the ids of imported records are made.
SECRET = "signing_key"  # noqa: S105  # the name of a setting
EVERYTHING = 1_000_000


@dataclass(frozen=True, slots=True)
class ListToImport:
    """A list that was read, and the field that each of its columns probably stands for.

    `encoding` and `page` say how it was read, and `encodings` and `pages` (names of sheets) how else it could be.
    """

    sheet: HeadedSheet
    guesses: tuple[str, ...]
    encoding: str = ""
    encodings: tuple[str, ...] = ()
    page: int = 0
    pages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DateQuestion:
    """How the dates of a list are probably written; `asked` says that nothing in the list decides it."""

    way: DateWay
    asked: bool
    mixed: bool = False  # no order fits all dates: those that do not will be left out


def looked_at(files: SheetFiles, path: Path, words: ListWords, wanted: ReadAs) -> ListToImport:
    """Return a list with guesses, of a workbook the sheet that is most like one; raises SheetRefused."""
    sheet = files.read(path, wanted)
    best = best_page(sheet.pages, words.headings) if sheet.pages and wanted.page is None else sheet.page
    if best != sheet.page:
        sheet = files.read(path, replace(wanted, page=best))
    found = headed(sheet, words.headings)
    return ListToImport(
        found,
        guessed(found.headings, words),
        encoding=sheet.encoding,
        encodings=sheet.encodings,
        page=sheet.page or 0,
        pages=tuple(page.name for page in sheet.pages),
    )


def question_about(sheet: HeadedSheet, mapping: Sequence[str], words: ListWords) -> DateQuestion:
    """Return how the dates in the chosen columns are probably written."""
    texts = date_texts(sheet, mapping, words)
    orders, hijri = possible_orders(texts), seems_hijri(texts)
    order = DateOrder.MONTH_FIRST if orders == {DateOrder.MONTH_FIRST} else DateOrder.DAY_FIRST
    asked = hijri or not orders or (len(orders) > 1 and order_matters(texts))
    return DateQuestion(DateWay(order, hijri), asked, mixed=not orders)
