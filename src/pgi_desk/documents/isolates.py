"""Values in a sentence: each is isolated, and no number in it ever changes the order of its groups."""

from __future__ import annotations

import re

LRI, FSI, PDI = "\u2066", "\u2068", "\u2069"
_ISOLATES = LRI + FSI + PDI

# Arabic and Hebrew letters, marks and punctuation, without the Arabic digits and their separators.
_RIGHT_MARKS = "\u0590-\u065f\u066a\u066d-\u06ef\u06fa-\u08ff\ufb1d-\ufdff\ufe70-\ufefe"
_HAS_RIGHT = re.compile(f"[{_RIGHT_MARKS}\u0660-\u0669\u06f0-\u06f9\u066b\u066c]")
_TOKEN = rf"[^\s{_RIGHT_MARKS}{_ISOLATES}]"
_SPACE = "[ \u00a0\u202f]+"
_GROUP = r"[-–+./:(]*+\d[-–+./:()\d]*+[.,:;!?\"'»”’]*+"
# A word with a digit in it, and the groups of digits that go on with it: a phone number, a date, a code.
_NUMBER = re.compile(rf"(?<!{_TOKEN}){_TOKEN}*\d{_TOKEN}*(?:{_SPACE}(?:[-–/.:]+{_SPACE})?{_GROUP}(?!{_TOKEN}))*")
_AFTER_A_NUMBER = ".,;:!?…\"'»”’"
_BEFORE_A_NUMBER = "-–—\"'«“‘"


def runs_right_to_left(text: str) -> bool:
    """Return whether a text has anything that only the right-to-left setting can print."""
    return _HAS_RIGHT.search(text) is not None


def isolate(value: str) -> str:
    """Return a value whose lines neither turn the text around them nor are turned by it."""
    return "\n".join(f"{FSI}{line}{PDI}" if line else "" for line in value.split("\n"))


def without_isolates(text: str) -> str:
    """Return a text as it is read."""
    return text.translate(dict.fromkeys(map(ord, _ISOLATES)))


def with_numbers_kept(text: str) -> str:
    """Return the text with each phone number, date and code isolated, so that its groups never change places."""
    return _NUMBER.sub(_kept, text)


def _kept(found: re.Match[str]) -> str:
    text = found[0]
    start, end = 0, len(text)
    while text[end - 1] in _AFTER_A_NUMBER or _lacks_partner(text[start:end], text[end - 1], ")]", "(["):
        end -= 1
    while text[start] in _BEFORE_A_NUMBER or _lacks_partner(text[start:end], text[start], "([", ")]"):
        start += 1
    return f"{text[:start]}{LRI}{text[start:end]}{PDI}{text[end:]}"


def _lacks_partner(text: str, bracket: str, kind: str, partners: str) -> bool:
    """Return whether this is a bracket of the kind, with its partner outside the text."""
    place = kind.find(bracket)
    return place >= 0 and text.count(bracket) > text.count(partners[place])
