"""Phone numbers as they are compared: in any writing, with the code of a country or without, and while one is typed."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from pgi_desk.domain.folding import folded

# A phone number is compared by its last digits: what stands in front is written in many ways.
LONGEST_END, SHORTEST_END = 9, 7
SHORTEST_PHONE, LONGEST_PHONE = 5, 15
# What stands before the digits of a number as they are kept, read backwards or without the code of its country.
BACKWARDS, LOCAL = "r", "n"
_BETWEEN = "/,،"  # two numbers, or parts of one
_PHONE = re.compile(rf"\+?\d[\d\s().\-_·•∙⋅\u2010-\u2015\u2212{_BETWEEN}]*")
_TRUNK = re.compile(r"\(\s*0\s*\)")
# E.164: zones 1 and 7 are countries; in the others these codes have two digits, and all others three.
_SHORT_CODES = re.compile(r"[17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]")
_CODE_LENGTH = 3


def phone_digits(text: str) -> str:
    """Return the digits of a phone number, without what is dialled in front of a country code; or nothing."""
    plain = folded(text)
    return "" if any(mark.isalpha() for mark in plain) else _digits(plain)


def local_digits(text: str) -> str:
    """Return the digits of a number after the code of its country; nothing where it has none."""
    plain = _without_marks(folded(text)).lstrip(" (")
    digits = phone_digits(plain)
    if not digits or not plain.startswith(("+", "00")):
        return ""
    code = _SHORT_CODES.match(digits)
    return digits[len(code.group()) if code else _CODE_LENGTH :].lstrip("0")


def phone_keys(text: str) -> tuple[str, ...]:
    """Return how the phone numbers in a text are kept: forwards, backwards, and without the code of a country.

    Backwards the end of a number is its beginning. Without the code is how somebody types it who dials it at home.
    """
    found = list[str]()
    for number in _numbers(text):
        digits, local = phone_digits(number), local_digits(number)
        if len(digits) >= SHORTEST_PHONE:
            found += [digits, f"{BACKWARDS}{digits[::-1]}"]
        if len(local) >= SHORTEST_PHONE:
            found.append(f"{LOCAL}{local}")
    return tuple(found)


def same_phone(one: str, other: str) -> bool:
    """Tell whether two texts hold the same phone number: its last seven to nine digits, as far as both have them."""
    others = [phone_digits(number) for number in _numbers(other)]
    return any(_same_end(phone_digits(number), digits) for number in _numbers(one) for digits in others)


def _same_end(one: str, other: str) -> bool:
    compared = min(len(one), len(other), LONGEST_END)
    return compared >= SHORTEST_END and one[-compared:] == other[-compared:]


def _numbers(text: str) -> Iterator[str]:
    """Return the numbers in a text; what stands between strokes or commas may be a number or a part of one."""
    for written in _PHONE.findall(_without_marks(folded(text))):
        parts = re.split(f"[{_BETWEEN}]", written)
        yield from parts
        lengths = [len(_digits(part)) for part in parts]
        shortest = min(filter(None, lengths), default=0)
        if len(parts) > 1 and shortest < SHORTEST_END and sum(lengths) <= LONGEST_PHONE:
            yield written


def _digits(plain: str) -> str:
    return "".join(mark for mark in _TRUNK.sub("", plain) if mark.isdecimal()).lstrip("0")


def _without_marks(plain: str) -> str:
    """Leave out marks that nobody sees, such as those for the direction of the line."""
    return plain if plain.isascii() else "".join(mark for mark in plain if unicodedata.category(mark) != "Cf")
