"""In which encoding a text file was stored: the one in which its words are words of a language that is written so."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import Final

UNICODE: Final = "unicode"
# What a region wrote before Unicode: the codec, and what has to speak for it before it is taken for the usual one.
CODECS: Final = {
    "western": ("cp1252", 0.0),
    "arabic": ("cp1256", 0.02),
    "cyrillic": ("cp1251", 0.02),
    "turkish": ("cp1254", 0.05),
    "central_europe": ("cp1250", 0.05),
    "mac": ("mac_roman", 0.1),
    "dos": ("cp850", 0.1),
}
# The letters beside a to z of one language each: a word belongs to one of them.
_WESTERN = (
    "àâçèéêëîïôœùûüÿ",
    "áéíñóúüçàèòï",
    "áâãàçéêíóôõúü",
    "äöüßéëïèáóê",
    "åäöøæéü",
    "àèéìíòóùú",
    "áéíóúæö",
)
_LANGUAGES: Final[dict[str, tuple[str, ...]]] = {
    "western": _WESTERN,
    "arabic": _WESTERN[:1],
    "cyrillic": (),
    "turkish": ("çğıİöşüâîû",),
    "central_europe": ("ąćęłńóśźż", "áäčďéěíĺľňóôöřŕšťúůüýž", "áéíóöőúüű", "čćđšž", "ăâîşţ", "äöüß", "ëç"),
    "mac": _WESTERN,
    "dos": _WESTERN,
}
_SCRIPTS: Final = {"cyrillic": "CYRILLIC", "arabic": "ARABIC"}
_TOKENS = re.compile(r"(?:[A-Za-z]|[^\x00-\x7f\s])+")
_BEFORE, _BEHIND = "«“„‚‘¿¡–—•…'", "»”“’‘…–—°ºª®™،؛؟·"
_ALONE = "€£°ºª©®™§±²³½¼¾×·"
_INSIDE = "’·\u00ad\u200c\u200d\u0640"
_DASHES = "–—…"
_SELDOM = "ðþýšžÿ"
# Letters that stand for a vowel in one encoding and for a consonant in another, by what stands beside them.
_NASAL: Final = {"ã": ("", "o", "e", "i", "s", "z"), "õ": ("e",)}
_VOWELS, _CONSONANTS = "æøåèêìòù", "čćšžřńłđľĺďťňśźżţşğ"
_PLAIN_VOWELS = "aeiouy"
_ENOUGH = 200_000
# In so many words something would be wrong that this is another encoding, which is not known here.
MOST_WRONG: Final = 0.75


def readable_as(data: bytes) -> tuple[str, ...]:
    """Return the encodings in which every byte of a text means something."""
    return tuple(name for name, (codec, _) in CODECS.items() if _decodes(data, codec))


def likely(data: bytes) -> str:
    """Return the encoding in which the words of a text are words; an empty text where they are in none."""
    lines = [line for line in data.splitlines() if not line.isascii()]
    sample = b"\n".join(lines)[:_ENOUGH]
    rated = [(_wrong(sample.decode(CODECS[name][0], "replace"), name), name) for name in readable_as(data)]
    wrong, best = min(rated, key=lambda one: one[0], default=(MOST_WRONG + 1, ""))
    return best if wrong <= MOST_WRONG else ""


def _decodes(data: bytes, codec: str) -> bool:
    try:
        data.decode(codec)
    except UnicodeDecodeError:
        return False
    return True


def _wrong(text: str, name: str) -> float:
    """Return how much is wrong with a word of the text on the average."""
    words = {word for word in _TOKENS.findall(text) if not word.isascii()}
    cost = sum(_cost(word.lstrip(_BEFORE).rstrip(_BEHIND), name) for word in words)
    return cost / max(1, len(words)) + CODECS[name][1]


def _cost(word: str, name: str) -> float:
    letters = [mark for mark in word if mark.isalpha() and mark not in "ªº"]
    if not letters:
        return sum(mark not in _ALONE + _INSIDE + _DASHES and not _joins(mark) for mark in word)
    marks = [mark for mark in word if unicodedata.category(mark) == "Mn"]
    scripts = {unicodedata.name(mark, "?").split()[0] for mark in (*letters, *marks)} - {"COMBINING"}
    if len(scripts) > 1:
        return 3.0
    odd = _strange_signs(word) + _strange_case(word)
    own = _SCRIPTS.get(name)
    if scripts != {"LATIN"}:
        return odd + (0.0 if scripts == {own} else 3.0)
    accents = [mark for mark in letters if mark > "\x7f"]
    if len(accents) == len(letters) > 2:
        odd += 2.0  # no language writes three accented letters in a row
    return odd + _foreign(accents, _LANGUAGES[name]) + _clumsy(word.lower())


def _joins(mark: str) -> bool:
    return unicodedata.category(mark) in {"Mn", "Lm", "Cf", "Zs"}


def _strange_signs(word: str) -> float:
    """Return what signs inside a word cost; an apostrophe belongs there, and a dash may."""
    cost = 0.0
    for mark in word:
        if mark <= "\x7f" or (mark.isalpha() and mark not in "ªº") or mark in _INSIDE or _joins(mark):
            continue
        cost += 1.0 if mark in _DASHES + "‘" else 2.0
    return cost


def _strange_case(word: str) -> float:
    """Return what a capital in the middle of a word costs, or a small letter among capitals, beyond the plain ones."""
    plain = [mark for mark in word if mark.isascii() and mark.isalpha()]
    capitals = len(plain) > 1 and all(mark.isupper() for mark in plain)
    cost = 0.0
    for place, mark in enumerate(word):
        before, behind = word[:place][-1:], word[place + 1 : place + 2]
        capital = mark.isupper() and before.isalpha() and (before.islower() or behind.islower())
        small = mark.islower() and mark not in "ßı" and capitals
        cost += 2.0 * (mark > "\x7f" and (capital or small))
    return cost


def _foreign(accents: Sequence[str], languages: Sequence[str]) -> float:
    """Return what the letters cost that the best language for the word does not have."""
    costs = [
        sum(
            0.6 if mark.lower() in _SELDOM else 1.0
            for mark in accents
            if mark not in letters and mark.lower() not in letters
        )
        for letters in languages
    ]
    return min(costs, default=float(len(accents)))


def _clumsy(word: str) -> float:
    """Return what a letter costs that is a vowel beside vowels, or a consonant between consonants."""
    cost = 0.0
    for place, mark in enumerate(word):
        left, right = word[place - 1 : place] if place else "", word[place + 1 : place + 2]
        beside = [one for one in (left, right) if one.isalpha()]
        if mark in _VOWELS:
            cost += 0.3 * any(one in _PLAIN_VOWELS for one in beside)
        elif mark in _NASAL:
            cost += 0.3 * (right not in _NASAL[mark])
        elif mark in _CONSONANTS:
            cost += 0.3 * (len(beside) == 2 and not any(_vowel(one) for one in beside))
    return cost


def _vowel(mark: str) -> bool:
    return unicodedata.normalize("NFKD", mark)[0] in _PLAIN_VOWELS + "æøœı"
