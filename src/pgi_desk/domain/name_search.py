"""Whether the name of a person stands in a text: a long one anywhere in it, a short one as a word of its own."""

from __future__ import annotations

import re

# Shorter words stand in too many other words.
SHORTEST_INSIDE = 4
# A single letter is no name that could be told from an abbreviation.
SHORTEST_NAME = 2
# How JSON writes what stands between two words.
_ESCAPES = re.compile(r'\\[nrt"\\/]')


def stands_in(name: str, text: str) -> bool:
    """Tell whether a name stands in a text, in exactly this spelling; the text may be JSON."""
    if len(name) < SHORTEST_NAME or name not in text:
        return False
    if len(name) >= SHORTEST_INSIDE:
        return True
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", _ESCAPES.sub(" ", text)) is not None
