"""T49, T50: recovery sheets as words: any two of three give the key, and nothing else ever gives one."""

from __future__ import annotations

import random
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shamir_mnemonic import generate_mnemonics
from shamir_mnemonic.wordlist import WORDLIST

from pgi_desk.domain.errors import ShareRefused
from pgi_desk.security.recovery_shares import SlipRecoveryShares

# `make faults` makes 1,000 sets and types 10,000 damaged sheets.
SETS, INPUTS = 25, 300
SHARES = SlipRecoveryShares()
KEY = bytes(range(32))
KNOWN = (
    "elephant olympic academic acid acne typical rainbow shaft august vocal texture gather prayer elegant valid primary"
    " losing mama yoga auction glad deadline grin predator spray sidewalk stick emperor mustang elevator elegant"
    " anatomy junction",
    "elephant olympic academic agency artist ending grin racism aluminum talent escape sack miracle soul suitable"
    " carpet spider slavery writing smirk grownup leaves spray cricket ancient legend public eyebrow python weapon"
    " pajamas grill identify",
    "elephant olympic academic always answer duckling amazing decision advocate thank plains chew shaft peasant"
    " petition slice miracle already work tendency hamster dilemma bumpy scholar jury omit ambition home surprise"
    " identify echo tracks shadow",
)
keys = st.binary(min_size=32, max_size=32)


def refused(first: str, second: str) -> dict[str, object]:
    with pytest.raises(ShareRefused) as caught:
        SHARES.combine(first, second)
    return caught.value.facts


def outcome(first: str, second: str) -> object:
    """Return the key, or the sheet that was refused."""
    try:
        return SHARES.combine(first, second).file_key
    except ShareRefused as error:
        return error.facts["sheet"]


def changed(sheet: str, place: int, word: str) -> str:
    words = sheet.split()
    words[place - 1] = word
    return " ".join(words)


def other_word(sheet: str, place: int, step: int = 7) -> str:
    index = WORDLIST.index(sheet.split()[place - 1])
    return str(WORDLIST[(index + step) % len(WORDLIST)])


@pytest.mark.parametrize("pair", list(combinations(KNOWN, 2)))
def test_sheets_that_were_printed_long_ago_still_give_their_key(pair: tuple[str, str]) -> None:
    for first, second in (pair, pair[::-1]):
        combined = SHARES.combine(first, second)
        assert (combined.file_key, combined.mark) == (KEY, "21B3")


@settings(max_examples=SETS, deadline=None)
@given(keys)
def test_any_two_of_three_give_the_key_and_one_never_does(key: bytes) -> None:
    split = SHARES.split(key)
    sheets = [" ".join(words) for words in split.sheets]
    assert [len(words) for words in split.sheets] == [33, 33, 33]
    for first, second in combinations(sheets, 2):
        combined = SHARES.combine(first, second)
        assert (combined.file_key, combined.mark) == (key, split.mark)
    for sheet in sheets:
        assert refused(sheet, sheet) == {"problem": "same_sheet", "sheet": 2, "word": 0}
        assert refused(sheet, "")["problem"] == "too_few"


@settings(max_examples=SETS, deadline=None)
@given(keys, st.integers(0, 2), st.integers(0, 2))
def test_sheets_of_two_sets_of_one_key_never_give_it(key: bytes, one: int, other: int) -> None:
    first, second = SHARES.split(key), SHARES.split(key)
    if first.mark == second.mark:  # once in 32,768 sets; the digest then refuses what the mark does not
        return
    facts = refused(" ".join(first.sheets[one]), " ".join(second.sheets[other]))
    assert facts == {"problem": "other_set", "sheet": 2, "word": 0}


@settings(max_examples=INPUTS, deadline=None)
@given(st.integers(0, 2**32 - 1))
def test_wrong_swapped_and_misspelt_words_never_give_another_key(seed: int) -> None:
    rng = random.Random(seed)  # a test must repeat
    first, second = rng.sample(KNOWN, 2)
    words = second.split()
    for _ in range(rng.randint(1, 6)):
        place = rng.randrange(len(words))
        damage = rng.choice(("replace", "swap", "drop", "repeat", "misspell"))
        if damage == "replace":
            words[place] = rng.choice(WORDLIST)
        elif damage == "swap":
            other = rng.randrange(len(words))
            words[place], words[other] = words[other], words[place]
        elif damage == "drop":
            del words[place]
        elif damage == "repeat":
            words.insert(place, words[place])
        else:
            words[place] = words[place][:-1] + rng.choice("abcdefghijklmnopqrstuvwxyz")
    assert outcome(first, " ".join(words)) in {KEY, 2}


@pytest.mark.parametrize(
    "typed",
    [
        KNOWN[1].upper(),
        "\n".join(KNOWN[1].split()),
        "  ".join(f"{number}. {word}" for number, word in enumerate(KNOWN[1].split(), start=1)),
        "\t".join(f"{number}){word}," for number, word in enumerate(KNOWN[1].split(), start=1)),
        " ".join(word[:4] for word in KNOWN[1].split()),
        " ".join(word[:5] for word in KNOWN[1].split()),
        "\ufeff" + KNOWN[1].replace(" ", "\u00a0"),
        " ".join(f"\u0661\u0662 {word}" for word in KNOWN[1].split()),
    ],
    ids=["capitals", "lines", "points", "brackets", "four letters", "five letters", "pasted", "arabic digits"],
)
def test_typing_is_forgiving_in_everything_but_the_words(typed: str) -> None:
    assert SHARES.combine(KNOWN[0], typed).file_key == KEY


@pytest.mark.parametrize(("sheet", "place"), [(1, 1), (1, 17), (2, 2), (2, 33)])
@pytest.mark.parametrize("word", ["ele", "kettle", "acornn", "كلمة", "académic"])
def test_the_first_word_that_is_not_in_the_list_is_named(sheet: int, place: int, word: str) -> None:
    typed = list(KNOWN[:2])
    typed[sheet - 1] = changed(typed[sheet - 1], place, word)
    assert refused(*typed) == {"problem": "unknown_word", "sheet": sheet, "word": place}


def test_an_unknown_word_is_named_before_the_count() -> None:
    assert refused(KNOWN[0], "acid kettle")["word"] == 2


@pytest.mark.parametrize("place", range(1, 34))
def test_one_wrong_word_of_the_list_is_named_with_its_place(place: int) -> None:
    wrong = changed(KNOWN[2], place, other_word(KNOWN[2], place))
    assert refused(KNOWN[0], wrong) == {"problem": "wrong_word", "sheet": 2, "word": place}
    assert refused(wrong, KNOWN[0]) == {"problem": "wrong_word", "sheet": 1, "word": place}


@pytest.mark.parametrize("place", [1, 4, 16, 30, 32])
def test_two_neighbours_in_the_wrong_order_are_named_by_the_first(place: int) -> None:
    words = KNOWN[0].split()
    words[place - 1], words[place] = words[place], words[place - 1]
    assert refused(" ".join(words), KNOWN[1]) == {"problem": "wrong_word", "sheet": 1, "word": place}


def test_several_wrong_words_name_the_sheet_alone() -> None:
    wrong = KNOWN[1]
    for place in (3, 9, 20, 31):
        wrong = changed(wrong, place, other_word(wrong, place, step=place))
    assert refused(KNOWN[0], wrong) == {"problem": "checksum", "sheet": 2, "word": 0}


def test_missing_and_doubled_words_are_counted() -> None:
    fewer, more = KNOWN[0].rsplit(" ", 1)[0], KNOWN[0] + " acid"
    assert refused(fewer, KNOWN[1]) == {"problem": "too_few", "sheet": 1, "word": 0, "count": 32}
    assert refused(KNOWN[1], more) == {"problem": "too_many", "sheet": 2, "word": 0, "count": 34}


@pytest.mark.parametrize(
    ("threshold", "groups"),
    [(1, [(3, 5)]), (2, [(2, 3), (2, 3)]), (1, [(1, 1)])],
    ids=["three of five", "two groups", "one of one"],
)
def test_sheets_of_other_programs_are_refused(threshold: int, groups: list[tuple[int, int]]) -> None:
    sheets = [sheet for group in generate_mnemonics(threshold, groups, KEY, iteration_exponent=0) for sheet in group]
    assert refused(sheets[0], sheets[-1])["problem"] == "not_ours"


def test_neither_words_nor_keys_show_themselves() -> None:
    split, combined = SHARES.split(KEY), SHARES.combine(KNOWN[0], KNOWN[1])
    assert repr(split) == f"SplitKey(mark='{split.mark}')"
    assert repr(combined) == "CombinedKey(mark='21B3')"
    assert "kettle" not in repr(refused("kettle", KNOWN[0]))
