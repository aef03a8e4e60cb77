from __future__ import annotations

import math
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgi_desk.domain.errors import ContentMistake, WeakPassphrase
from pgi_desk.resource_files import resource_path
from pgi_desk.security import passphrases
from pgi_desk.security.passphrases import check_passphrase, generate_passphrase, read_word_list

LOCAL = ["Mbarra", "Fatou Ndiaye", "Croix-Rouge de Mbarra", "Genève"]


def test_the_bundled_list_is_as_the_docstring_says() -> None:
    words = read_word_list(resource_path("wordlists/en.txt"))
    assert len(words) == len(set(words)) == 2800
    assert len({word[:4] for word in words}) == len(words)
    assert words == sorted(words)
    assert f"log2(2800) = {math.log2(len(words)):.2f} bits" in str(generate_passphrase.__doc__)


def test_no_word_touches_what_people_lived_through() -> None:
    words = read_word_list(resource_path("wordlists/en.txt"))
    hurtful = {"slave", "victim", "escort", "rape", "abuse", "traffic", "trauma", "kill", "weapon", "knife", "girl"}
    parts = ("sex", "porn", "nazi", "murder", "suicid", "whor", "slut", "bitch", "cancer", "terror", "tortur")
    assert hurtful.isdisjoint(words)
    assert [word for word in words if any(part in word for part in parts)] == []


@pytest.mark.parametrize("count", [4, 5, 6, 12])
def test_generated_passphrases_have_that_many_listed_words(count: int) -> None:
    words = set(read_word_list(resource_path("wordlists/en.txt")))
    made = [generate_passphrase(count) for _ in range(50)]
    assert {len(passphrase.split(" ")) for passphrase in made} == {count}
    assert {word for passphrase in made for word in passphrase.split(" ")} <= words
    assert len(set(made)) == 50


def test_generated_passphrases_pass_the_check() -> None:
    for _ in range(300):
        check_passphrase(generate_passphrase(), LOCAL)


def test_every_word_can_come_up(tmp_path: Path) -> None:
    words = read_word_list(resource_path("wordlists/en.txt"))[:2048]
    small = tmp_path / "small.txt"
    small.write_text("\n".join(words) + "\n", encoding="utf-8")
    # 60,000 draws from 2,048 words leave one out with a chance below one in a thousand million.
    drawn = set(generate_passphrase(60_000, word_list=small).split())
    assert drawn == set(words)


def test_too_few_words_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(ValueError, match="3"):
        generate_passphrase(3)


@pytest.mark.parametrize(
    ("lines", "line", "problem"),
    [
        (["apple", "Apple"], 2, "word"),
        (["apple", "ab"], 2, "word"),
        (["apple", "strawberry"], 2, "word"),
        (["apple", "", "bread"], 2, "word"),
        (["apple", "bread", "apple"], 3, "duplicate"),
        (["apple", "bread"], 2, "too_few"),
        ([], 0, "too_few"),
    ],
)
def test_a_damaged_word_list_is_refused(tmp_path: Path, lines: list[str], line: int, problem: str) -> None:
    path = tmp_path / "words.txt"
    path.write_text("\n".join(lines), encoding="utf-8")
    with pytest.raises(ContentMistake) as refusal:
        generate_passphrase(word_list=path)
    assert refusal.value.facts == {"file": path, "line": line, "problem": problem}


@pytest.mark.parametrize("passphrase", ["", "RedCross2024!", "x7#kQ9!mZp2&Lw", "ﬁ" * 7])
def test_short_ones_are_too_short(passphrase: str) -> None:
    with pytest.raises(WeakPassphrase) as refusal:
        check_passphrase(passphrase, [])
    assert refusal.value.facts == {"problem": "too_short"}


@pytest.mark.parametrize(
    "passphrase",
    [
        "RedCross2024!!!!!",
        "Mbarra-Branch-2026",
        "croix-rouge mbarra 2019",
        "FATOU.NDIAYE.1987.1990",
        "Geneve Geneve Geneve",
        "GENE\u0300VE!GENE\u0300VE!!!!",
        "aaaaaaaaaaaaaaaaaaaa",
        "abcabcabcabcabcabc",
        "iloveyouforever2024sunshine",
        "princess butterfly",
        "123456789012345678",
        "qwertyuiopasdfghjkl",
        "zyxwvutsrqponmlkj",
        "Mbarra qwertyuiop 1",
        "password password 1!",
        "                    ",
        "-.-.-.-.-.-.-.-.-.-.",
        "الهلال الأحمر الهلال الأحمر",
        "abababab cdcdcdcd",
    ],
)
def test_easy_ones_are_too_easy(passphrase: str) -> None:
    with pytest.raises(WeakPassphrase) as refusal:
        check_passphrase(passphrase, LOCAL)
    assert refusal.value.facts == {"problem": "too_easy"}


@pytest.mark.parametrize(
    "passphrase",
    [
        "my aunt sells blue fish",
        "Mbarra: seven goats crossed",
        "القطار الازرق يصل غدا مساء",
        "trois chats dorment dehors",
        "x7#kQ9!mZp2&Lw4+v",
    ],
)
def test_own_sentences_are_accepted(passphrase: str) -> None:
    check_passphrase(passphrase, LOCAL)


def test_words_become_easy_only_where_they_are_local() -> None:
    check_passphrase("Kalandula Malanje Quibaxe", [])
    with pytest.raises(WeakPassphrase):
        check_passphrase("Kalandula Malanje Quibaxe", ["malanje", "KALANDULA"])


@given(st.text(max_size=60), st.lists(st.text(max_size=12), max_size=5))
def test_any_text_is_accepted_or_refused_and_short_text_is_refused(passphrase: str, local: list[str]) -> None:
    accepted = True
    try:
        check_passphrase(passphrase, local)
    except WeakPassphrase:
        accepted = False
    assert not accepted or len(unicodedata.normalize("NFKC", passphrase)) >= 15


@given(st.text(alphabet="abcdefgh12 -", min_size=15, max_size=30))
def test_more_local_words_never_make_a_passphrase_acceptable(passphrase: str) -> None:
    try:
        check_passphrase(passphrase, [])
    except WeakPassphrase:
        with pytest.raises(WeakPassphrase):
            check_passphrase(passphrase, [passphrase])


def test_a_repeated_long_piece_counts_once() -> None:
    assert passphrases._without_patterns("blueblueblue") == "blue"
