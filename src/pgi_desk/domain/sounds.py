"""How a name sounds: its consonants alone, so that one name in different scripts and spellings has a key in common.

Letters that are read in two ways give two keys. A letter of an alphabet stands for what `LETTERS` says; one of a
syllabary, of an Indic script or of Hangul for the consonants of its Unicode name.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import product

MOST_KEYS = 8
VOWELS = frozenset("aeiou")
MARKS = frozenset("\u200c\u200d")  # joiners inside a word
ARTICLES = frozenset({"al", "el", "ul", "ad", "ar", "as", "ash", "an", "at", "az"})
SERVANT = "abd"  # Abd, Abdul and the like belong to the name that follows
_ARABIC_ARTICLE, _SHORTEST_WITH_ARTICLE = "ال", 5
VIRAMA = 9
# God's name has a letter twice that is heard once; in Greek, Cyrillic and Latin two letters stand for the sound of one.
WRITTEN_AS_TWO = {"الله": "اله", "ντ": "d", "μπ": "b", "γκ": "g", "дж": "dj", "дз": "dz", "dž": "dj"}


def _sounding(letters: str, sounds: str) -> dict[str, str]:
    return dict(zip(letters, sounds.split(), strict=True))


# Capital letters are sounds that no Latin letter has by itself; each line has letters and their sounds in that order.
LETTERS = {
    # Arabic, then what Persian, Urdu, Kurdish and Uyghur add
    **_sounding("ابتثجحخدذرزسشص", "a b t th g h kh d dh r z s sh s"),
    **_sounding("ضطظعغفقكلمنهوي", "dh t dh a gh f q k l m n h w y"),
    **_sounding("آأإٱءؤئىةپچژگڤکیہ", "a a a a _ w y a h p ch zh g v k y h"),
    **_sounding("ھەےٹڈڑںۆۇۈېڵڕێ", "h a y t d r n w w w y l r y"),
    # Cyrillic
    **_sounding("абвгдеёжзийклмноп", "a b v G d e yo zh z i y k l m n o p"),
    **_sounding("рстуфхцчшщъыьэюя", "r s t u f H ts ch sh sh _ y _ e yu ya"),
    **_sounding("іїєґўљњћђџјөүәһңқғҳҷҹҗ", "i yi ye g w l n ch dj dj y o u a h n q gh h j j j"),
    # Greek
    **_sounding("αβγδεζηθικλμνξοπρσςτυφχψω", "a v G d e z i th i k l m n x o p r s s t y f kh ps o"),
    # Hebrew
    **_sounding("אבגדהוזחטיכךלמםנןסעפףצץקרשת", "a b g d h w z h t y k k l m m n n s a p p ts ts q r S t"),
    # Armenian
    **_sounding("աբգդեզէըթժիլխծկհձղճ", "a b g d e z e e t zh i l kh ts k h dz gh ch"),
    **_sounding("մյնշոչպջռսվտրցւփքօֆ", "m y n sh o ch p j r s v t r ts w p k o f"),
    # Georgian
    **_sounding("აბგდევზთიკლმნოპჟრ", "a b g d e v z t i k l m n o p zh r"),
    **_sounding("სტუფქღყშჩცძწჭხჯჰ", "s t u p k gh q sh ch ts dz ts ch kh j h"),
    # Latin letters that are more than a letter with an accent
    **_sounding("şšśșçčćžźżğıøłđħŋþðəɓɗƙƴßæœñ", "S S S S C C C Z z z Y i o l d h n th d a b d k y s a o n"),
}
_SOUNDS = re.compile("shch|tsch|sch|tch|dzh|sh|ch|ck|kh|gh|th|dh|ph|dj|dz|zh|ts|tz|[a-zA-Z]")
_ALONE = {
    **{sound: (sound,) for sound in "bdfhjklmnrstz"},
    **dict.fromkeys(("shch", "tsch", "sch", "tch", "sh"), ("x",)),
    "ch": ("x",),
    "ck": ("k",),
    "kh": ("h",),
    "gh": ("g",),
    "th": ("t", "s"),
    "dh": ("d", "z"),
    "ph": ("f",),
    **dict.fromkeys(("dj", "dzh"), ("j",)),
    "dz": ("z", "j"),
    "zh": ("j", "z"),
    "ts": ("s",),
    "tz": ("s",),
    "q": ("k",),
    "g": ("g", "j"),
    "p": ("p", "b"),
    "x": ("ks", "h"),
    "v": ("", "f"),
    "w": ("",),
    "y": ("",),
    "G": ("g", "h"),
    "H": ("h",),
    "S": ("s", "x"),
    "C": ("x", "s"),
    "Z": ("j", "z"),
    "Y": ("", "g"),
}
_FIRST = {"v": ("w", "f"), "w": ("w",), "y": ("y",), "j": ("j", "y")}
_NAMED = re.compile(r"(?:SYLLABLE|LETTER|CHARACTER)(?: (?:SMALL|CAPITAL))? (?:GLOTTAL |PHARYNGEAL )?([A-Z]+)")
_FRONT = frozenset("eiy")


def is_article(word: str) -> bool:
    """Tell whether a word is an article that is written apart."""
    return word.casefold() in ARTICLES


def groups_of(words: Sequence[str]) -> tuple[tuple[int, ...], ...]:
    """Return the places of the words that are one name each; a name after Abd is one with it, and articles are none."""
    bare = [place for place, word in enumerate(words) if not is_article(word)] or list(range(len(words)))
    found, number = list[tuple[int, ...]](), 0
    while number < len(bare):
        served = number + 1 < len(bare) and not {SERVANT, f"{SERVANT}l"}.isdisjoint(sounds_of(words[bare[number]]))
        found.append(tuple(bare[number : number + 1 + served]))
        number += 1 + served
    return tuple(found)


def sounds_of_group(words: Sequence[str], *, finished: bool = True) -> tuple[str, ...]:
    """Return the keys of one name: a word, or Abd and the name after it."""
    keys = sounds_of(words[-1], finished=finished)
    return keys if len(words) == 1 else tuple(dict.fromkeys(map(_joined, keys)))


@lru_cache(maxsize=4096)
def sounds_of(word: str, *, finished: bool = True) -> tuple[str, ...]:
    """Return the keys of one word; of one that is still being typed the end may be the middle of a longer one."""
    text = unicodedata.normalize("NFC", word.casefold())
    keys = _keys(_spelled(text), finished=finished)
    if article_of(text):  # or a name that only begins like it, or one that is written together with it elsewhere
        keys = (*_keys(_spelled(text[2:]), finished=finished), *keys)
    return tuple(dict.fromkeys(keys))


def _keys(spelled: str, *, finished: bool) -> tuple[str, ...]:
    sounds = _SOUNDS.findall(spelled)
    if not sounds:
        return ()
    if finished and len(sounds) > 1 and sounds[-1] == "h":
        sounds.pop()
    choices, count = list[tuple[str, ...]](), 1
    for place in range(len(sounds)):
        found = _readings(sounds, place, last=finished and place == len(sounds) - 1)
        if count * len(found) > MOST_KEYS:
            found = found[:1]
        count *= len(found)
        choices.append(found)
    keys = ("".join(parts) for parts in product(*choices))
    return tuple(filter(None, map(_without_article_inside, keys)))


def article_of(word: str) -> bool:
    """Tell whether an Arabic word begins with the article."""
    return word.startswith(_ARABIC_ARTICLE) and len(word) >= _SHORTEST_WITH_ARTICLE


def _readings(sounds: Sequence[str], place: int, *, last: bool) -> tuple[str, ...]:
    """Return how one sound is read at its place, the usual way first."""
    sound = sounds[place]
    if sound in VOWELS:
        return ("",) if place else ("a",)
    if sound == "c":
        return _reading_of_c(sounds[place - 1] if place else "", sounds[place + 1] if place + 1 < len(sounds) else "")
    special = _reading_at(sounds, place) or _ALONE[sound]
    return ("d", "t") if sound == "d" and last else special


def _reading_at(sounds: Sequence[str], place: int) -> tuple[str, ...]:
    """Return how a sound is read where its neighbours decide: in Christina, in John, and first in José and Yelena."""
    sound, following = sounds[place], sounds[place + 1 : place + 3]
    if sound == "ch" and following[:1] in (["r"], ["l"]):
        return ("k", "x")
    if place:
        return ("", "h") if sound == "h" and sounds[place - 1] == "o" and following[:1] == ["n"] else ()
    if sound == "H" and (following[:1] in (["o"], ["e"]) or following == ["u", "a"]):
        return ("h", "j")
    return ("y", "a") if sound == "y" and following[:1] == ["e"] else _FIRST.get(sound, ())


def _reading_of_c(before: str, following: str) -> tuple[str, ...]:
    """Cecilia, Cemal, Carlo, and Petrovic without its accent; in Somali it is the sound before the vowel of Ali."""
    if following in _FRONT:
        return ("s", "j")
    if not following:
        return ("k", "x") if before in {"i", "a"} else ("k",)
    return ("k", "a", "j") if not before and following in VOWELS else ("k",)


def _joined(key: str) -> str:
    """Return Abd and the name after it as one; the first vowel of that is the article's."""
    return _without_article_inside(SERVANT + key.removeprefix("a"))


def _without_article_inside(key: str) -> str:
    """Abdulrahman and Abdurrahman are one; of Abdullah only the beginning of God's name is left."""
    start = f"{SERVANT}l"
    return SERVANT + key[len(start) :] if key.startswith(start) and len(key) > len(start) else key


@lru_cache(maxsize=4096)
def _spelled(text: str) -> str:
    """Return a word in Latin letters, those of another script apart from their neighbours."""
    parts, before, hard = list[str](), "", False
    for old, new in WRITTEN_AS_TWO.items():
        text = text.replace(old, new)
    for mark in text:
        if unicodedata.category(mark)[0] == "M" or mark in MARKS:
            hard = unicodedata.combining(mark) == VIRAMA
            continue
        if not (mark == before and (_is_alphabet(mark) or hard)):
            parts.append(_letter(mark))
        before, hard = mark, False
    return "".join(parts)


def _letter(mark: str) -> str:
    if mark.isascii():
        return mark
    known = LETTERS.get(mark)
    base = unicodedata.normalize("NFKD", mark)[0].lower()  # ornate capitals have no small letter of their own
    if known is None and base.isascii():
        return base
    if known is None:
        known = LETTERS.get(base) or _by_name(mark)
    return known if mark < "\u0250" else f"|{known}|"


@lru_cache(maxsize=1024)
def _by_name(mark: str) -> str:
    """Return the sound in the Unicode name of a letter, such as MU of the Ethiopic syllable MU."""
    found = _NAMED.search(unicodedata.name(mark, ""))
    sound = re.sub(r"(.)\1", r"\1", found.group(1).lower()) if found else ""
    return sound if len(sound) < 6 else sound[:1]  # longer ones are names of letters


def _is_alphabet(mark: str) -> bool:
    """Tell whether a letter that is written twice is heard once: not where vowels are left out or belong to it."""
    return mark < "\u0590" or "\u10a0" <= mark < "\u1100" or "\u1e00" <= mark < "\u2000"


def in_common(one: Iterable[str], other: Iterable[str]) -> bool:
    """Tell whether two words have a key in common."""
    return not set(one).isdisjoint(other)
