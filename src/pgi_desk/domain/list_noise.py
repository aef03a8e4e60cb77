"""What stands in a list and is about nobody: totals, headings between the lines, and marks in place of an answer."""

from __future__ import annotations

from collections.abc import Container, Sequence

from pgi_desk.domain.sheet import HeadedSheet, SheetLine, plain

# What offices write where there is nothing to write.
NOTHING_SAID = frozenset("-–—_?.…/ ")
# A line of a list with as many columns says more about somebody than a name.
COLUMNS_OF_A_LIST = 3
TOTALS = frozenset(
    plain(text)
    for text in (
        *("total", "totals", "grand total", "subtotal", "sub-total", "sum"),
        *("totaux", "total général", "sous-total", "somme"),
        *("totales", "total general", "suma", "المجموع", "مجموع", "الإجمالي", "المجموع الكلي", "المجموع الفرعي"),
    )
)


def says_nothing(text: str) -> bool:
    """Tell whether a cell is blank, or holds dashes and question marks alone."""
    return NOTHING_SAID.issuperset(text.strip())


def is_no_entry(sheet: HeadedSheet, line: SheetLine, names: Sequence[str], known: Container[str]) -> bool:
    """Tell whether a line looks like a total, a heading of those under it, or the headings again.

    `names` are what it would be called by, `known` the headings that are understood.
    """
    filled = [text for cell in line.cells if (text := plain(cell))]
    called = [text for name in names if (text := plain(name))]
    words = " ".join(word for text in called for word in text.split() if not word.isdigit())
    if not words or words in TOTALS or any(text.replace(" ", "").isdigit() for text in called):
        return True
    if len(filled) == 1:
        return sum(bool(heading) for heading in sheet.headings) >= COLUMNS_OF_A_LIST
    return all(text in known for text in filled)
