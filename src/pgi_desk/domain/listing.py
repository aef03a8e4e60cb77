"""Several facts in one line, with the signs that the writing of a language puts between them."""

from __future__ import annotations

from collections.abc import Iterable

COMMA, SEMICOLON = ", ", "; "
# Arabic has signs of its own; a Latin comma between Arabic words reads as part of the next one.
COMMAS = {"ar": "، "}
SEMICOLONS = {"ar": "؛ ", "fr": "\N{NO-BREAK SPACE}; "}


def listed(facts: Iterable[str], language: str) -> str:
    """Return facts with commas between them; what is empty is left out."""
    return COMMAS.get(language, COMMA).join(filter(None, facts))


def set_apart(facts: Iterable[str], language: str) -> str:
    """Return facts that may hold commas themselves with semicolons between them; what is empty is left out."""
    return SEMICOLONS.get(language, SEMICOLON).join(filter(None, facts))
