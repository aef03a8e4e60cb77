"""Words that are nobody's, and the search for them in six encodings."""

from __future__ import annotations

import base64
import random
import re
import zlib

ALPHABETS = (
    "abcdefghijklmnoprstuvwz",
    "0123456789",
    "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
    "山川田中木林森石竹花草雨雪風雲空海",
)
LENGTHS = (12, 12, 12, 9)
# Streams of PDF and zip begin so; a zip member follows its header without one.
_ZLIB = re.compile(rb"\x78[\x01\x5e\x9c\xda]")
_ZIP = re.compile(rb"PK\x03\x04.{22}(..)(..)", re.DOTALL)
_LONGEST_STREAM = 4 * 1024 * 1024


def canaries(count: int, seed: int) -> tuple[str, ...]:
    """Return words of four scripts in turn; each is long enough never to appear by chance."""
    chance = random.Random(seed)
    return tuple("".join(chance.choices(ALPHABETS[number % 4], k=LENGTHS[number % 4])) for number in range(count))


def control(seed: int) -> str:
    """Return a word that the walk says aloud: a search that does not find it is blind."""
    return canaries(1, seed + 1)[0]


class Scanner:
    """Looks for words as UTF-8, UTF-16 both ways, base64, hex, and inside compressed streams."""

    def __init__(self, words: tuple[str, ...]) -> None:
        self._plain = [(word, form) for word in words for form in _forms(word)]

    def hits(self, content: bytes) -> set[str]:
        """Return the words that can be read in the content."""
        found = self._find(content)
        for stream in _unpacked(content):
            found |= self._find(stream)
        return found

    def _find(self, content: bytes) -> set[str]:
        return {word for word, form in self._plain if form in content}


def _forms(word: str) -> set[bytes]:
    raw = (word.encode(), word.encode("utf-16-le"), word.encode("utf-16-be"))
    forms = set(raw)
    for one in raw:
        forms |= {one.hex().encode(), one.hex().upper().encode(), *_in_base64(one)}
    # What JSON and Python make of letters that are not ASCII.
    return forms | {word.encode("ascii", "backslashreplace")}


def _in_base64(content: bytes) -> set[bytes]:
    """Return the middle of the text for each place in a group of three, without what the neighbours change."""
    found = set()
    for shift in range(3):
        text = base64.b64encode(bytes(shift) + content)
        found.add(text[(0, 2, 3)[shift] : len(text) - 4])
    return found


def _unpacked(content: bytes) -> list[bytes]:
    starts = [(match.start(), 15) for match in _ZLIB.finditer(content)]
    for match in _ZIP.finditer(content):
        name, extra = (int.from_bytes(match[part], "little") for part in (1, 2))
        starts.append((match.end() + name + extra, -15))
    streams, view = [], memoryview(content)  # most places only look like a beginning: nothing is copied for them
    for place, window in starts:
        try:
            streams.append(zlib.decompressobj(window).decompress(view[place:], _LONGEST_STREAM))
        except zlib.error:
            continue
    return streams
