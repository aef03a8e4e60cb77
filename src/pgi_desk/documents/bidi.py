"""The order of mixed text on a line: the Unicode bidirectional algorithm (UAX #9) for paragraphs with isolates.

Embeddings and overrides are left out: values are cleaned of them, and a digit-only isolate is read as it is written.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import groupby
from typing import TypeAlias, TypeVar

from pgi_desk.documents.isolates import FSI, LRI, PDI

Placed = TypeVar("Placed")

_RIGHT_LETTERS = {"R", "AL"}
_LETTERS = {"L", *_RIGHT_LETTERS}
_NEUTRAL = {"B", "S", "WS", "ON"}
_NUMBERS = {"EN", "AN"}
_KEPT_MARKS = 4_096
# Without any of these nothing in a run turns. (A left-to-right isolate has an even level above 0 as well.)
_AGAINST_RIGHT, _AGAINST_LEFT = frozenset({"R", "AL", "AN"}), frozenset({"L", "EN", "AN"})
_ISOLATE_SIGNS = re.compile(f"[{LRI}{FSI}{PDI}]")
Span: TypeAlias = tuple[int, int]
_PARTNERS = {"(": ")", "[": "]", "{": "}"}


def embedding_levels(text: str, base: int) -> list[int]:
    """Return the level of each character of a paragraph whose own level is `base`; odd levels run to the left."""
    found = [base] * len(text)
    _resolve(text, (0, len(text)), base, found)
    return found


def in_visual_order(pieces: Sequence[Placed], level_of: Callable[[Placed], int]) -> list[Placed]:
    """Return the pieces of one line from left to right (rule L2)."""
    ordered = list(pieces)
    levels = list(map(level_of, ordered))
    lowest = min(levels, default=0)
    for level in range(max(levels, default=0), lowest, -1):
        start = 0
        while start < len(ordered):
            end = start
            while end < len(ordered) and level_of(ordered[end]) >= level:
                end += 1
            ordered[start:end] = ordered[start:end][::-1]
            start = end + 1
    return ordered[::-1] if lowest % 2 else ordered  # all of it turns as often as its lowest level says


def _resolve(text: str, span: Span, base: int, found: list[int]) -> None:
    """Find the levels of the characters of a span; what an isolate holds is resolved on its own."""
    outside, isolates = _parted(text, span)
    marks = "".join(text[start:end] for start, end in outside)
    levels, place = _levels(marks, base), 0
    for start, end in outside:
        found[start:end] = levels[place : place + end - start]
        place += end - start
    for opening, inside in isolates:
        _resolve_isolate(text, opening, inside, base, found)


def _parted(text: str, span: Span) -> tuple[list[Span], list[tuple[str, Span]]]:
    """Return the parts of a span outside its isolates, with the signs around them, and what each isolate holds."""
    outside: list[Span] = []
    isolates: list[tuple[str, Span]] = []
    depth, start = 0, span[0]
    for sign in _ISOLATE_SIGNS.finditer(text, *span):
        closes = sign[0] == PDI
        if closes and depth == 1:
            isolates.append((text[start - 1], (start, sign.start())))
            start = sign.start()
        elif not closes and not depth:
            outside.append((start, sign.end()))
            start = sign.end()
        depth += -1 if closes and depth else 0 if closes else 1
    if depth:  # never closed: it ends with the span
        isolates.append((text[start - 1], (start, span[1])))
    else:
        outside.append((start, span[1]))
    return outside, isolates


def _resolve_isolate(text: str, opening: str, inside: Span, outer: int, found: list[int]) -> None:
    content = text[slice(*inside)]
    first = next((kind for kind in map(_kind, content) if kind in _LETTERS), "")
    level = (outer + 1) | 1 if opening == FSI and first in _RIGHT_LETTERS else (outer + 2) & ~1
    if first:
        _resolve(text, inside, level, found)
        return
    # Arabic digits too: groups of a phone number are read in the order of writing
    found[slice(*inside)] = [level] * len(content)


@lru_cache(_KEPT_MARKS)
def _kind(mark: str) -> str:
    return "ON" if mark in {LRI, FSI, PDI} else unicodedata.bidirectional(mark) or "L"


def _levels(marks: str, base: int) -> list[int]:
    """Return the levels of one run without isolates (rules W1 to I2)."""
    kinds = list(map(_kind, marks))
    against = _AGAINST_LEFT if base % 2 else _AGAINST_RIGHT
    if against.isdisjoint(kinds):
        return [base] * len(kinds)
    edge = "R" if base % 2 else "L"
    _resolve_marks_and_letters(kinds, edge)
    _resolve_separators(kinds)
    _resolve_numbers_among_letters(kinds, edge)
    _resolve_brackets(marks, kinds, edge)
    _resolve_neutrals(kinds, edge)
    return [_level(kind, base) for kind in kinds]


def _level(kind: str, base: int) -> int:
    if base % 2:
        return base if kind == "R" else base + 1
    return {"L": base, "R": base + 1}.get(kind, base + 2)


def _resolve_marks_and_letters(kinds: list[str], edge: str) -> None:
    """W1 to W3: marks follow their letter, digits after Arabic letters are Arabic numbers."""
    before = strong = edge
    for place, kind in enumerate(kinds):
        if kind in {"NSM", "BN"}:
            kinds[place] = before
        elif kind == "EN" and strong == "AL":
            kinds[place] = "AN"
        elif kind in _LETTERS:
            strong = kind
        before = kinds[place]
    kinds[:] = ["R" if kind == "AL" else kind for kind in kinds]


def _resolve_separators(kinds: list[str]) -> None:
    """W4 to W6: separators inside and signs beside a number belong to it, others are neutral."""
    for place in range(1, len(kinds) - 1):
        before, kind, after = kinds[place - 1 : place + 2]
        if before == after and ((kind == "ES" and before == "EN") or (kind == "CS" and before in _NUMBERS)):
            kinds[place] = before
    for start, end in _stretches(kinds, {"ET"}):
        if "EN" in (*kinds[max(0, start - 1) : start], *kinds[end : end + 1]):
            kinds[start:end] = ["EN"] * (end - start)
    kinds[:] = ["ON" if kind in {"ES", "ET", "CS"} else kind for kind in kinds]


def _resolve_numbers_among_letters(kinds: list[str], edge: str) -> None:
    """W7: a number after Latin letters runs with them."""
    strong = edge
    for place, kind in enumerate(kinds):
        if kind == "EN" and strong == "L":
            kinds[place] = "L"
        elif kind in {"L", "R"}:
            strong = kind


def _resolve_brackets(marks: str, kinds: list[str], edge: str) -> None:
    """N0: both brackets of a pair run like what they hold, or like what stands before them."""
    other = "L" if edge == "R" else "R"
    for opening, closing in sorted(_pairs(marks, kinds)):
        inside = {_side(kind) for kind in kinds[opening + 1 : closing]}
        before = next((side for side in map(_side, reversed(kinds[:opening])) if side), edge)
        if edge in inside or other in inside:
            kinds[opening] = kinds[closing] = edge if edge in inside or before != other else other


def _pairs(marks: str, kinds: list[str]) -> Iterator[tuple[int, int]]:
    opened: list[tuple[int, str]] = []
    for place, mark in enumerate(marks):
        if kinds[place] == "ON" and mark in _PARTNERS:
            opened.append((place, _PARTNERS[mark]))
        elif kinds[place] == "ON" and any(closing == mark for _, closing in opened):
            while opened[-1][1] != mark:
                opened.pop()
            yield opened.pop()[0], place


def _resolve_neutrals(kinds: list[str], edge: str) -> None:
    """N1 and N2: neutrals run like both neighbours, or else like the paragraph."""
    for start, end in _stretches(kinds, _NEUTRAL):
        before = _side(kinds[start - 1]) if start else edge
        after = _side(kinds[end]) if end < len(kinds) else edge
        kinds[start:end] = [before if before == after else edge] * (end - start)


def _side(kind: str) -> str:
    """Return the direction that a resolved kind gives its neighbours."""
    return "R" if kind in {"R", *_NUMBERS} else "L" if kind == "L" else ""


def _stretches(kinds: list[str], wanted: set[str]) -> list[tuple[int, int]]:
    """Return where each unbroken stretch of the wanted kinds starts and ends."""
    found: list[tuple[int, int]] = []
    start = 0
    for is_wanted, stretch in groupby(kinds, wanted.__contains__):
        end = start + sum(1 for _ in stretch)
        if is_wanted:
            found.append((start, end))
        start = end
    return found
