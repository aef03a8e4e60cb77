"""The file key on three sheets of words, any two of which give it back, and what is wrong with a typed one."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from typing import Final, NoReturn

from shamir_mnemonic import generate_mnemonics
from shamir_mnemonic.constants import CUSTOMIZATION_STRING_EXTENDABLE
from shamir_mnemonic.rs1024 import create_checksum, verify_checksum
from shamir_mnemonic.shamir import combine_mnemonics
from shamir_mnemonic.share import Share
from shamir_mnemonic.utils import MnemonicError
from shamir_mnemonic.wordlist import WORD_INDEX_MAP, WORDLIST

from pgi_desk.domain.errors import ShareRefused
from pgi_desk.domain.recovery import SHEETS, SHEETS_NEEDED, WORDS_PER_SHEET, typed_words
from pgi_desk.security.key_derivation import KEY_LENGTH
from pgi_desk.services.key_ports import CombinedKey, SplitKey

# All words differ in their first four letters.
PREFIX: Final = 4
CHECK_WORDS: Final = 3
RADIX_BITS: Final = 10
_BY_PREFIX: Final = {word[:PREFIX]: index for index, word in enumerate(WORDLIST)}


class SlipRecoveryShares:
    """Implements the RecoveryShares port with SLIP-39."""

    def split(self, file_key: bytes) -> SplitKey:
        """Return the words of three new sheets, of which any two give the key; one alone says nothing about it."""
        # The key is random, so the scheme's own passphrase stays empty and its slowing-down is left out.
        (sheets,) = generate_mnemonics(1, [(SHEETS_NEEDED, SHEETS)], file_key, iteration_exponent=0)
        return SplitKey(_mark(Share.from_mnemonic(sheets[0])), tuple(tuple(sheet.split()) for sheet in sheets))

    def combine(self, first: str, second: str) -> CombinedKey:
        """Return the key of two typed sheets; raises ShareRefused (`problem`, `sheet`, `word`), never a wrong key."""
        shares = [_share(text, sheet) for sheet, text in enumerate((first, second), start=1)]
        one, other = shares
        if one.common_parameters() != other.common_parameters():
            _refuse("other_set", 2)
        if one.index == other.index:
            _refuse("same_sheet", 2)
        try:
            key = combine_mnemonics([one.mnemonic(), other.mnemonic()])
        except MnemonicError as error:
            raise ShareRefused(problem="other_set", sheet=2, word=0) from error
        return CombinedKey(key, _mark(one))


def _mark(share: Share) -> str:
    """Return the scheme's random number of a set, of which 15 bits are on every sheet."""
    return f"{share.identifier:04X}"


def _share(text: str, sheet: int) -> Share:
    indices = _indices(text, sheet)
    if not verify_checksum(indices, CUSTOMIZATION_STRING_EXTENDABLE):
        place = _wrong_place(indices)
        _refuse("wrong_word" if place else "checksum", sheet, place)
    try:
        share = Share.from_mnemonic(" ".join(WORDLIST[index] for index in indices))
    except MnemonicError as error:
        raise ShareRefused(problem="not_ours", sheet=sheet, word=0) from error
    ours = (1, 1, SHEETS_NEEDED, KEY_LENGTH)
    if (share.group_threshold, share.group_count, share.member_threshold, len(share.value)) != ours:
        _refuse("not_ours", sheet)
    return share


def _indices(text: str, sheet: int) -> list[int]:
    """Return the places of the typed words in the list; the first word that is not in it is named before the count."""
    words = typed_words(text)
    indices = []
    for place, word in enumerate(words, start=1):
        index = _index(word.text)
        if index is None:
            _refuse("unknown_word", sheet, place)
        indices.append(index)
    if len(words) != WORDS_PER_SHEET:
        raise ShareRefused(
            problem="too_few" if len(words) < WORDS_PER_SHEET else "too_many", sheet=sheet, word=0, count=len(words)
        )
    return indices


def _index(typed: str) -> int | None:
    """Return the place of a word in the list; its first four letters or more of it are enough."""
    word = unicodedata.normalize("NFKC", typed).lower()
    if word in WORD_INDEX_MAP:
        return int(WORD_INDEX_MAP[word])
    index = _BY_PREFIX.get(word[:PREFIX])
    return index if index is not None and WORDLIST[index].startswith(word) else None


def _wrong_place(indices: Sequence[int]) -> int:
    """Return the only place where one other word, or the next one in its stead, would set the sheet right, or 0."""
    places = [*_places_of_one_word(indices), *_places_of_a_swap(indices)]
    return places[0] if len(places) == 1 else 0


def _places_of_one_word(indices: Sequence[int]) -> list[int]:
    """Return the places where another word of the list explains everything.

    The checksum is linear: what a changed word changes in it does not depend on the other words, so that all 33 times
    1,024 possibilities are sums of a few hundred values.
    """
    data, check = indices[:-CHECK_WORDS], indices[-CHECK_WORDS:]
    wanted = _number(_checksum(data)) ^ _number(check)
    still = _number(_checksum([0] * len(data)))
    found = []
    for place in range(len(indices)):
        bits = [_effect(place, len(data), 1 << bit, still) for bit in range(RADIX_BITS)]
        if _is_sum(wanted, bits):
            found.append(place + 1)
    return found


def _effect(place: int, length: int, change: int, still: int) -> int:
    """Return how far data and check words move apart when the word at a place changes by these bits."""
    if place >= length:
        return change << RADIX_BITS * (CHECK_WORDS - 1 - (place - length))
    changed = [0] * length
    changed[place] = change
    return _number(_checksum(changed)) ^ still


def _is_sum(wanted: int, values: Sequence[int]) -> bool:
    """Tell whether some of the values, added without carry, give the wanted one."""
    sums = {0}
    for value in values:
        sums |= {known ^ value for known in sums}
    return wanted in sums


def _places_of_a_swap(indices: Sequence[int]) -> list[int]:
    """Return the places where exchanging a word with the next one sets the sheet right."""
    found = []
    for place in range(len(indices) - 1):
        swapped = list(indices)
        swapped[place], swapped[place + 1] = swapped[place + 1], swapped[place]
        if swapped != indices and verify_checksum(swapped, CUSTOMIZATION_STRING_EXTENDABLE):
            found.append(place + 1)
    return found


def _checksum(data: Sequence[int]) -> list[int]:
    return list(create_checksum(data, CUSTOMIZATION_STRING_EXTENDABLE))


def _number(words: Sequence[int]) -> int:
    number = 0
    for word in words:
        number = number << RADIX_BITS | word
    return number


def _refuse(problem: str, sheet: int, word: int = 0) -> NoReturn:
    raise ShareRefused(problem=problem, sheet=sheet, word=word)
