"""Make passphrases from everyday words, and refuse own ones that are easily guessed."""

from __future__ import annotations

import re
import secrets
import unicodedata
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from pgi_desk.domain.errors import ContentMistake, WeakPassphrase
from pgi_desk.resource_files import resource_path

MINIMUM_LENGTH: Final = 15  # OWASP ASVS 5.0, 6.2.1
_FEWEST_WORDS: Final = 4
_SHORTEST_LIST: Final = 2048
_ENOUGH_LEFT: Final = 8
_ENOUGH_DIFFERENT: Final = 5
_SHORTEST_STRIPPED: Final = 3
_ENOUGH_GUESSES: Final = 16.0
_LONGEST_SCORED: Final = 72  # more takes seconds to score, and is enough in any case
_RUN: Final = 4
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_REPEATED: Final = re.compile(r"(.{1,8}?)\1+", re.DOTALL)
_ROWS: Final = ("abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm", "azertyuiop")
# What staff of any branch would try first, besides the branch's own words.
_EVERYWHERE: Final = [
    "password",
    "passphrase",
    "secret",
    "letmein",
    "welcome",
    "admin",
    "motdepasse",
    "contrasena",
    "redcross",
    "redcrescent",
    "croixrouge",
    "croissantrouge",
    "cruzroja",
    "medialunaroja",
    "pgidesk",
    "branch",
    "volunteer",
    "الهلال",
    "الصليب",
    "الاحمر",
]


def generate_passphrase(words: int = 5, *, word_list: Path | None = None) -> str:
    """Return randomly chosen words with single spaces between them.

    Entropy: log2(2800) = 11.45 bits a word from the bundled list, so 57 bits for five words and 68 for six.
    Raises ContentMistake when the list is damaged or too short, ValueError for fewer than four words.
    """
    if words < _FEWEST_WORDS:
        raise ValueError(words)
    choices = read_word_list(word_list or resource_path("wordlists/en.txt"))
    return " ".join(secrets.choice(choices) for _ in range(words))


def read_word_list(path: Path) -> list[str]:
    """Return the words of a list, one lower-case word of 3 to 8 letters a line, none twice.

    Raises ContentMistake (`file`, `line`, `problem`: word, duplicate or too_few).
    """
    seen: set[str] = set()
    lines = path.read_text(encoding="utf-8").splitlines()
    for number, word in enumerate(lines, start=1):
        if not re.fullmatch(r"[a-z]{3,8}", word):
            raise ContentMistake(file=path, line=number, problem="word")
        if word in seen:
            raise ContentMistake(file=path, line=number, problem="duplicate")
        seen.add(word)
    if len(seen) < _SHORTEST_LIST:
        raise ContentMistake(file=path, line=len(lines), problem="too_few")
    return lines


def check_passphrase(passphrase: str, local_words: Iterable[str]) -> None:
    """Accept an own passphrase or say why not; `local_words` are the branch, town, staff names and the like.

    Raises WeakPassphrase (`problem`): too_short below 15 characters; too_easy when, without local words,
    years and separators, less than eight characters are left that follow no pattern.
    """
    if len(unicodedata.normalize("NFKC", passphrase)) < MINIMUM_LENGTH:
        raise WeakPassphrase(problem="too_short")
    known = _known_words(local_words)
    rest = _without_patterns(_YEAR.sub("", _without(known, _letters(passphrase))))
    if len(rest) < _ENOUGH_LEFT or len(set(rest)) < _ENOUGH_DIFFERENT:
        raise WeakPassphrase(problem="too_easy")
    if not _many_guesses(_YEAR.sub("", _without(known, _plain(passphrase)))):
        raise WeakPassphrase(problem="too_easy")


def _many_guesses(rest: str) -> bool:
    """Tell whether what is left takes 10^16 guesses, as zxcvbn counts them; imported here because it is large."""
    from zxcvbn import zxcvbn

    return float(zxcvbn(rest[:_LONGEST_SCORED])["guesses_log10"]) >= _ENOUGH_GUESSES


def _known_words(local_words: Iterable[str]) -> list[str]:
    """Return what does not count, the longest first."""
    known = set(_EVERYWHERE)
    for phrase in local_words:
        known.update(_letters(part) for part in [phrase, *re.split(r"[\W_]+", phrase)])
    return sorted((word for word in known if len(word) >= _SHORTEST_STRIPPED), key=lambda word: (-len(word), word))


def _without(known: Iterable[str], text: str) -> str:
    for word in known:
        text = text.replace(word, "")
    return text


def _plain(text: str) -> str:
    """Return a text without accents and capitals, so that spellings compare equal."""
    decomposed = unicodedata.normalize("NFKD", text).casefold()
    return "".join(character for character in decomposed if not unicodedata.combining(character))


def _letters(text: str) -> str:
    """Return letters and digits only, without accents and capitals."""
    decomposed = unicodedata.normalize("NFKD", text).casefold()
    return "".join(character for character in decomposed if character.isalnum())


def _without_patterns(text: str) -> str:
    """Shrink runs along the alphabet, the digits or a keyboard row, and repeated pieces, to one character."""
    kept: list[str] = []
    position = 0
    while position < len(text):
        kept.append(text[position])
        position += _run_length(text, position)
    return _REPEATED.sub(lambda match: match[1], "".join(kept))


def _run_length(text: str, start: int) -> int:
    """Return how many characters from `start` follow a well-known row, or 1 when fewer than four do."""
    longest = 1
    for row in (*_ROWS, *(row[::-1] for row in _ROWS)):
        length = 1
        while start + length < len(text) and text[start : start + length + 1] in row:
            length += 1
        longest = max(longest, length)
    return longest if longest >= _RUN else 1
