"""Keys by which records are found: folded words, how a name sounds, ends of phone numbers, and codes in any writing.

Nothing of it is ever shown or printed. Whoever changes what a key looks like raises `KEYS_VERSION`: what a file keeps
of them is made anew then.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from pgi_desk.domain.sounds import MARKS, article_of, sounds_of_words
from pgi_desk.domain.text_entry import western_digits

KEYS_VERSION = 1
# A phone number is compared by its last digits: what stands in front is written in many ways.
LONGEST_END, SHORTEST_END = 9, 7
SHORTEST_PHONE, SHORTEST_CODE = 5, 2
MOST_WORDS = 8
# How much of the sound of a name is needed to look for names that begin so.
SHORTEST_BEGINNING = 3
_LETTERS = str.maketrans("ةىکیہھےٱەۀ", "هيكيهههاهه", "ـ")
_INSIDE = "'’‘ʼʻ`´ʿʾ"
_DROP_INSIDE = str.maketrans("", "", _INSIDE)
_WORD = re.compile(r"[^\W_]+")
_PHONE = re.compile(r"\+?\d[\d\s().\-\u2010-\u2015]*")
_NO_CODE = re.compile(r"[^0-9a-z]+")
_NUMBER_SIGN = re.compile(r"^n[ro]?(?=\d)")


@dataclass(frozen=True, slots=True)
class SearchKeys:
    """What one record is found by; each a list of words."""

    words: tuple[str, ...] = ()
    sounds: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Wanted:
    """What somebody typed, as it is looked for; `sounds` has one group of alternatives for each word, or none."""

    words: tuple[str, ...] = ()
    sounds: tuple[tuple[str, ...], ...] = ()
    heard: tuple[tuple[str, ...], ...] = ()  # the same, each word taken as finished
    code: str = ""
    phone: str = ""

    def __bool__(self) -> bool:
        """Tell whether there is anything to look for."""
        return bool(self.words or self.code or self.phone)


def folded(text: str) -> str:
    """Return a text without what people write in different ways: case, accents, Arabic forms, digits of a script."""
    plain = unicodedata.normalize("NFKD", text.translate(_DROP_INSIDE)).casefold()
    bare = "".join(mark for mark in plain if not unicodedata.combining(mark)).translate(_LETTERS)
    return western_digits(bare)


def keys_of(names: Iterable[str] = (), *, codes: Iterable[str] = (), phones: Iterable[str] = ()) -> SearchKeys:
    """Return what a record with these names, codes and phone numbers is found by."""
    words, sounds = dict[str, None](), dict[str, None]()
    for name in names:
        found = _words(name)
        words |= dict.fromkeys(found)
        # Who has O'Brien in their name is looked for as Brien too.
        words |= dict.fromkeys(_words(re.sub(f"[{_INSIDE}]", " ", name)))
        words |= dict.fromkeys(word[2:] for word in found if article_of(word))
        for group in sounds_of_words(_raw_words(name)):
            sounds |= dict.fromkeys(group)
    forms = dict.fromkeys(form for code in codes for form in _code_forms(code))
    ends = dict.fromkeys(end for phone in phones for end in phone_ends(phone))
    return SearchKeys(tuple(words), tuple(sounds), tuple(forms), tuple(ends))


def wanted(typed: str) -> Wanted:
    """Return what a typed text is looked for by; the last word may be unfinished, and so may every other."""
    raw = _raw_words(typed)[:MOST_WORDS]
    heard = sounds_of_words(raw)
    begun = sounds_of_words(raw, finished=False)
    sounds = tuple(
        tuple(one for one in dict.fromkeys((*whole, *part)) if len(one) > 1)
        for whole, part in zip(heard, begun, strict=True)
    )
    code, digits = code_key(typed), phone_digits(typed)
    return Wanted(
        words=_words(typed)[:MOST_WORDS],
        sounds=sounds if all(sounds) else (),
        heard=heard if all(any(len(one) > 1 for one in group) for group in heard) else (),
        code=code if len(code) >= SHORTEST_CODE else "",
        phone=digits if len(digits) >= SHORTEST_PHONE else "",
    )


def code_key(text: str) -> str:
    """Return a case code or number without spaces, dashes and capital letters; empty for a text of another script."""
    plain = folded(text)
    if any(mark.isalpha() and not mark.isascii() for mark in plain):
        return ""
    return _NUMBER_SIGN.sub("", _NO_CODE.sub("", plain))


def phone_digits(text: str) -> str:
    """Return the digits of a phone number, without what is dialled in front of a country code; or nothing."""
    plain = folded(text)
    if any(mark.isalpha() for mark in plain):
        return ""
    return "".join(mark for mark in plain if mark.isdecimal()).lstrip("0")


def phone_ends(text: str) -> tuple[str, ...]:
    """Return how the phone numbers in a text are kept: forwards, and backwards, so that its end is its beginning."""
    found = list[str]()
    for part in _PHONE.findall(folded(text)):
        digits = phone_digits(part)
        if len(digits) >= SHORTEST_PHONE:
            found += [digits, f"r{digits[::-1]}"]
    return tuple(found)


def same_phone(one: str, other: str) -> bool:
    """Tell whether two texts hold the same phone number: its last seven to nine digits, as far as both have them."""
    return any(_same_end(a, b) for a in _numbers(one) for b in _numbers(other))


def _same_end(one: str, other: str) -> bool:
    compared = min(len(one), len(other), LONGEST_END)
    return compared >= SHORTEST_END and one[-compared:] == other[-compared:]


def _numbers(text: str) -> list[str]:
    return [phone_digits(part) for part in _PHONE.findall(folded(text))]


def _code_forms(code: str) -> tuple[str, ...]:
    """Return a code in one piece, and of the number of a letter its middle as people say it."""
    whole = code_key(code)
    parts = code.split("-")
    serial = parts[1].lstrip("0") if len(parts) == 3 and parts[1].isdecimal() else ""  # year, serial, check
    return tuple(form for form in (whole, serial) if form)


def _words(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_WORD.findall(folded(text))))


def _raw_words(text: str) -> list[str]:
    """Return the words with their marks, by which letters of the same shape sound differently."""
    plain = unicodedata.normalize("NFKC", text.translate(_DROP_INSIDE))
    parts = "".join(
        mark if mark.isalnum() or mark in MARKS or unicodedata.category(mark)[0] == "M" else " " for mark in plain
    )
    return parts.split()
