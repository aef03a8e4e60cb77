"""Texts without what people write in different ways: case, accents, Arabic forms, digits of a script."""

from __future__ import annotations

import unicodedata

from pgi_desk.domain.text_entry import western_digits

# Marks inside a word that some leave out: O'Brien, Obrien.
INSIDE = "'’‘ʼʻ`´ʿʾ"
DROP_INSIDE = str.maketrans("", "", INSIDE)
_LETTERS = str.maketrans("ةىکیہھےٱەۀ", "هيكيهههاهه", "ـ")


def folded(text: str) -> str:
    """Return a text in the one form that all its writings have in common."""
    plain = unicodedata.normalize("NFKD", text.translate(DROP_INSIDE)).casefold()
    bare = "".join(mark for mark in plain if not unicodedata.combining(mark)).translate(_LETTERS)
    return western_digits(bare)
