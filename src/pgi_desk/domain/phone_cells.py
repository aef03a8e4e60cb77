"""Telephone numbers as spreadsheet programs leave them: some are no numbers any more, and must not look safe."""

from __future__ import annotations

import re
import unicodedata

from pgi_desk.domain.errors import InvalidEntry

# The ways of contact that a number is dialled for, and the one of them that is nothing without digits.
DIALLED, CALLED = frozenset({"phone", "message"}), "phone"
# 2.55E+11: the digits after the sixth are gone for good.
_SHORTENED = re.compile(r"(?<![\w.,])\d(?:[.,\u066b]\d+)?\s?[eE\u0435\u0415]\s?\+\s?\d{1,2}(?!\w)")
# 255123456.0: a whole number that was kept as one with decimals.
_DECIMALS = re.compile(r"(\+?\d{5,})[.,\u066b]0{1,2}")


def phone_from_cell(field: str, text: str, *, digits: bool = True) -> str:
    """Return the number in a cell; InvalidEntry (`field`, `problem`) where it was shortened, or has no digits.

    `digits` says that there have to be some: a message may also go to a name.
    """
    body = text.strip()
    if _SHORTENED.search(body):
        raise InvalidEntry(field=field, problem="shortened_number")
    if digits and body and not any(unicodedata.decimal(mark, None) is not None for mark in body):
        raise InvalidEntry(field=field, problem="no_digits")
    whole = _DECIMALS.fullmatch(body)
    return whole.group(1) if whole else body
