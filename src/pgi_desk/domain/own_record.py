"""The own record of a person on paper: what a column shows, and no name of anybody else in any text."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from pgi_desk.domain.code_list import Code

# Shorter parts of names are common words: they count only as they are spelled, and small ones such as "de" never.
SURE_LENGTH = 4
SHORTEST = 2
# What Arabic writes without a space in front of a name: and, so, with, for, as, the.
_ARABIC_IN_FRONT = ("وال", "بال", "ال", "و", "ف", "ب", "ل", "ك")


@dataclass(frozen=True, slots=True)
class Shown:
    """One column on the paper: its word, and how its value is read; without a `how` it is text, a day or a number."""

    word: str
    column: str
    how: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """What of one table is on the paper."""

    table: str
    shown: tuple[Shown, ...]
    withheld: frozenset[str]
    internal: frozenset[str]

    @classmethod
    def of(cls, row: Code) -> Part:
        """Return the part that a row of own_record_parts says."""
        shown = (Shown(*text.split(":", 2)) for text in row.words("columns"))
        return cls(row.code, tuple(shown), frozenset(row.words("withheld")), frozenset(row.words("internal")))


class Blackout:
    """Knows the names of other people and takes them out of texts; names that are also the person's own stay."""

    def __init__(self, others: Iterable[str], own: Iterable[str]) -> None:
        mine = {_key(part) for name in own for part in _words(name)}
        parts = {part for name in others for part in _words(name) if len(part) >= SHORTEST and _key(part) not in mine}
        self._sure = {_key(part) for part in parts if len(part) >= SURE_LENGTH}
        self._spelled = {part for part in parts if len(part) < SURE_LENGTH and part != part.lower()}
        # Scripts without capitals have no other way to tell a short name.
        self._spelled |= {part for part in parts if len(part) < SURE_LENGTH and part.upper() == part.lower()}

    def clean(self, text: str, instead: str) -> str:
        """Return the text with `instead` for each name; neighbouring names become one."""
        pieces = list[str]()
        for is_word, marks in groupby(text, key=_in_word):
            piece = "".join(marks)
            pieces.append(instead if is_word and self._names(piece) else piece)
        return _joined(pieces, instead)

    def _names(self, word: str) -> bool:
        if word in self._spelled or _key(word) in self._sure:
            return True
        bare = (word.removeprefix(front) for front in _ARABIC_IN_FRONT if word.startswith(front))
        return any(one in self._spelled or _key(one) in self._sure for one in bare if len(one) >= SHORTEST)


def _joined(pieces: list[str], instead: str) -> str:
    kept = list[str]()
    for piece in pieces:
        if piece == instead and len(kept) >= 2 and kept[-2] == instead and not kept[-1].strip(" -"):
            kept.pop()
            continue
        kept.append(piece)
    return "".join(kept)


def _words(name: str) -> list[str]:
    text = unicodedata.normalize("NFC", name)
    return ["".join(marks) for is_word, marks in groupby(text, key=_in_word) if is_word]


def _in_word(mark: str) -> bool:
    return unicodedata.category(mark)[0] in "LMN"


def _key(word: str) -> str:
    """Return a word without case and accents, so that another spelling of the same name is found."""
    bare = unicodedata.normalize("NFKD", word.casefold())
    return "".join(mark for mark in bare if not unicodedata.combining(mark)).casefold()
