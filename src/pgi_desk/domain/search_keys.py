"""Keys by which records are found: folded words, how a name sounds, ends of phone numbers, and codes in any writing.

Nothing of it is ever shown or printed. Whoever changes what a key looks like raises `KEYS_VERSION`: what a file keeps
of them is made anew then.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pgi_desk.domain.folding import DROP_INSIDE, INSIDE, folded
from pgi_desk.domain.phone_keys import SHORTEST_PHONE, local_digits, phone_digits, phone_keys
from pgi_desk.domain.sounds import MARKS, article_of, groups_of, is_article, sounds_of, sounds_of_group

KEYS_VERSION = 2
SHORTEST_CODE = 2
MOST_WORDS = 8
# A name of more words is a sentence: nobody writes its words together.
MOST_JOINED = 4
# How much of the sound of a name is needed to compare it, to look for names that begin so, and for two words in one.
SHORTEST_SOUND, SHORTEST_BEGINNING, SHORTEST_JOINED = 2, 3, 3
_WORD = re.compile(r"[^\W_]+")
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
class NamePart:
    """One word of a name as it is compared: as it is written, in one with a neighbour, and as it sounds.

    All of `words` belong together, such as Abd and Allah; any of the others is enough. `begun` is how it sounds when it
    may be unfinished, `together` how it sounds in one with a neighbour.
    """

    words: tuple[str, ...]
    joined: tuple[str, ...] = ()
    heard: tuple[str, ...] = ()
    begun: tuple[str, ...] = ()
    together: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Wanted:
    """What somebody typed, as it is looked for; `local` is a phone number without the code of its country."""

    words: tuple[str, ...] = ()
    parts: tuple[NamePart, ...] = ()
    code: str = ""
    phone: str = ""
    local: str = ""

    def __bool__(self) -> bool:
        """Tell whether there is anything to look for."""
        return bool(self.words or self.code or self.phone)

    @property
    def sounds(self) -> bool:
        """Tell whether more can be found than what is written alike."""
        return any(part.begun or part.joined for part in self.parts)


def keys_of(
    names: Iterable[str] = (), *, codes: Iterable[str] = (), phones: Iterable[str] = (), joining: bool = False
) -> SearchKeys:
    """Return what a record with these names, codes and phone numbers is found by; `joining` is for names of people."""
    words, sounds = dict[str, None](), dict[str, None]()
    for name in names:
        found = words_of(name)
        words |= dict.fromkeys(found)
        # Who has O'Brien in their name is looked for as Brien too.
        words |= dict.fromkeys(words_of(re.sub(f"[{INSIDE}]", " ", name)))
        words |= dict.fromkeys(word[2:] for word in found if article_of(word))
        for part in name_parts(name, joining=joining and len(found) <= MOST_JOINED):
            words |= dict.fromkeys(part.joined)
            sounds |= dict.fromkeys((*part.heard, *part.together))
    forms = dict.fromkeys(form for code in codes for form in _code_forms(code))
    numbers = dict.fromkeys(key for phone in phones for key in phone_keys(phone))
    return SearchKeys(tuple(words), tuple(sounds), tuple(forms), tuple(numbers))


def wanted(typed: str) -> Wanted:
    """Return what a typed text is looked for by; the last word may be unfinished, and so may every other."""
    code, digits, local = code_key(typed), phone_digits(typed), local_digits(typed)
    return Wanted(
        words=words_of(typed)[:MOST_WORDS],
        parts=name_parts(typed, most=MOST_WORDS),
        code=code if len(code) >= SHORTEST_CODE else "",
        phone=digits if len(digits) >= SHORTEST_PHONE else "",
        local=local if len(local) >= SHORTEST_PHONE else "",
    )


def name_parts(name: str, *, most: int | None = None, joining: bool = True) -> tuple[NamePart, ...]:
    """Return the words of a name in their order, without articles; at most so many words are looked at."""
    raw = _raw_words(name)[:most]
    parts = (_part(raw, group, joining=joining) for group in groups_of(raw))
    return tuple(part for part in parts if part.words)


def words_of(text: str) -> tuple[str, ...]:
    """Return the folded words of a text, each once."""
    return tuple(dict.fromkeys(_WORD.findall(folded(text))))


def _part(raw: Sequence[str], group: Sequence[int], *, joining: bool) -> NamePart:
    own = [raw[place] for place in group]
    together = _together(raw, group) if joining else []
    heard = sounds_of_group(own)
    return NamePart(
        words=words_of(" ".join(own)),
        joined=tuple(dict.fromkeys("".join(words_of(one)) for one in together)),
        heard=_longer(heard, SHORTEST_SOUND),
        begun=_longer((*heard, *sounds_of_group(own, finished=False)), SHORTEST_SOUND),
        together=_longer([key for one in together for key in sounds_of(one)], SHORTEST_JOINED),
    )


def _together(raw: Sequence[str], group: Sequence[int]) -> list[str]:
    """Return a word in one with each of its neighbours, and with an article before it, but not with one behind it."""
    first, end = group[0], group[-1] + 1
    found = ["".join(raw[first:end])] if len(group) > 1 else []
    if first:
        found.append(raw[first - 1] + raw[first])
    if end < len(raw) and not is_article(raw[end]):
        found.append(raw[end - 1] + raw[end])
    return found


def _longer(keys: Iterable[str], shortest: int) -> tuple[str, ...]:
    return tuple(dict.fromkeys(key for key in keys if len(key) >= shortest))


def code_key(text: str) -> str:
    """Return a case code or number without spaces, dashes and capital letters; empty for a text of another script."""
    plain = folded(text)
    if any(mark.isalpha() and not mark.isascii() for mark in plain):
        return ""
    return _NUMBER_SIGN.sub("", _NO_CODE.sub("", plain))


def _code_forms(code: str) -> tuple[str, ...]:
    """Return a code in one piece, and of the number of a letter its middle as people say it."""
    whole = code_key(code)
    parts = code.split("-")
    serial = parts[1].lstrip("0") if len(parts) == 3 and parts[1].isdecimal() else ""  # year, serial, check
    return tuple(form for form in (whole, serial) if form)


def _raw_words(text: str) -> list[str]:
    """Return the words with their marks, by which letters of the same shape sound differently."""
    plain = unicodedata.normalize("NFKC", text.translate(DROP_INSIDE))
    parts = "".join(
        mark if mark.isalnum() or mark in MARKS or unicodedata.category(mark)[0] == "M" else " " for mark in plain
    )
    return parts.split()
