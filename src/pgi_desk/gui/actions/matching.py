"""Which lines fit what was typed: beginnings of words first, then parts, then words with a slip of the finger."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from pgi_desk.gui.actions.rows import PaletteRow

MOST_ROWS = 50
# Whoever types the parts of Arabic letters that are often left out or exchanged means the same word.
SAME_LETTERS = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ة": "ه", "ـ": "", "œ": "oe"})
EXACT, BEGINS, PHRASE, BEGINS_WORD, INSIDE, NEARLY, NO_FIT = range(7)
# From this length on a word may hold one slip, and from the second length on two.
ONE_SLIP, TWO_SLIPS = 4, 8


def ranked(rows: Sequence[PaletteRow], typed: str) -> list[PaletteRow]:
    """Return the lines that fit, the best first; without anything typed all of them, as they come."""
    wanted = folded(typed)
    if not wanted:
        return list(rows)
    found = [(min(fit(folded(row.text), wanted), fit(folded(row.english), wanted)), row) for row in rows]
    fitting = sorted((one for one in found if one[0] < NO_FIT), key=lambda one: one[0])
    return [row for _fit, row in fitting[:MOST_ROWS]]


def folded(text: str) -> str:
    """Return a text as it is compared: without case, accents, marks and signs."""
    # Letters are exchanged first: taking them apart would leave a bare letter and a mark.
    plain = unicodedata.normalize("NFKD", text.casefold().translate(SAME_LETTERS))
    kept = (letter if letter.isalnum() else " " for letter in plain if not unicodedata.combining(letter))
    return " ".join("".join(kept).split())


def fit(text: str, wanted: str) -> int:
    """Return how well a folded text fits what is wanted; smaller is better, and NO_FIT is not at all."""
    if text.startswith(wanted):
        return EXACT if text == wanted else BEGINS
    if f" {wanted}" in text:
        return PHRASE
    words, parts = text.split(), wanted.split()
    if all(any(word.startswith(part) for word in words) for part in parts):
        return BEGINS_WORD
    if all(part in text for part in parts):
        return INSIDE
    if all(any(_nearly(word, part) for word in words) for part in parts):
        return NEARLY
    return NO_FIT


def _nearly(word: str, part: str) -> bool:
    """Tell whether the beginning of a word is what was typed but for a slip or two."""
    slips = (len(part) >= ONE_SLIP) + (len(part) >= TWO_SLIPS)
    if not slips:
        return word.startswith(part)
    # Not before the first search: the unlock window needs none of it.
    from rapidfuzz.distance import OSA

    lengths = range(len(part) - slips, min(len(part) + slips, len(word)) + 1)
    return any(OSA.distance(word[:length], part, score_cutoff=slips) <= slips for length in lengths)
