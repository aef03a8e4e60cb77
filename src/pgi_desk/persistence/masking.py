"""Initials in place of a name, for lists."""

from __future__ import annotations

MASK = "•••"


def masked_name(given: str, family: str, nickname: str) -> str:
    """Return initials with dots, which tell two people apart without naming them."""
    if given and family:
        return f"{given}{MASK} {family}{MASK}"
    return f"{given or family or nickname or '?'}{MASK}"
