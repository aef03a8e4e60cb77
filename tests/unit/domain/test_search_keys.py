"""Names in every script and codes in every writing: what finds what, and what does not."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pgi_desk.domain.folding import folded
from pgi_desk.domain.identifiers import letter_number
from pgi_desk.domain.search_keys import NamePart, SearchKeys, keys_of, name_parts, wanted
from pgi_desk.domain.sounds import sounds_of

# Each line is one name; every spelling finds every other.
SAME = (
    "Mohamed Mohammed Muhammad Mohammad Maxamed محمد مُحَمَّد Мухаммед Мохамед ሙሐመድ मोहम्मद Μοχάμεντ מוחמד",
    "Fatima Fatma Fatimah Faatima فاطمة Фатима ፋጢማ फातिमा",
    "Khalid Khaled Halid خالد Халид खालिद",
    "Hussein Husain Hüseyin Hossein حسين Хусейн",
    "Hassan Hasan Xasan حسن Хасан",
    "Youssef Yusuf Jusuf Joseph يوسف Юсуф",
    "Aisha Ayesha Aïcha Ayşe عائشة Айша",
    "Omar Umar Oumar Cumar عمر Умар",
    "Othman عثمان Cusmaan",
    "Osman Ousmane عثمان Cusmaan",
    "Gamal جمال",
    "Jamal Djamal Cemal جمال",
    "Ibrahim Ebrahim إبراهيم ابراهیم Ибрагим",
    "Ahmed Ahmad Axmed أحمد Ахмед",
    "Ali Cali علي علی Али",
    "Walid Velid وليد",
    "Zainab Zeynep زينب Зейнаб",
    "Christina Kristina Кристина",
    "Oleksandr Alexander Александр Олександр",
    "Viktor Victor Виктор فيكتور",
    "Tigist ትግስት",
    "Sunita सुनीता",
    "Gómez Gomez GOMEZ",
    "Łukasz Lukasz",
    "Khadija Khadidja Хадиджа خديجة",
    "Jamal Dzhamal Джамал",
    "Johnson Jonson Джонсон",
    "Dzagoev Дзагоев",
    "José Jose Хосе",
    "Juan Хуан",
    "García Garcia Гарсия",
    "Yevgenieva Evgenieva Евгеньева",
    "Yelena Elena Елена",
    "Marković Markovic Markovich Маркович Марковић",
    "Hadžić Hadzic Hadzich Hadjic Хаджич",
    "Kovač Kovac Kovach Ковач",
    "Alzahra الزهراء",
    "Elias Elyas الياس",
)
# One name in one word, in two, or with a dash.
TOGETHER = (
    ("Annemarie", "Anne-Marie", "Anne Marie"),
    ("Benali", "Ben Ali", "Ben-Ali"),
    ("Alzahra", "Al-Zahra", "al Zahra"),
    ("Aboubakr", "Abu Bakr", "Abubakr"),
    ("Lina", "Li Na", "Li-Na"),
)
# One name in one word or in two.
SERVANTS = (
    ("Abdullah", "Abd Allah", "Abdallah", "Abdoulaye", "عبدالله", "عبد الله", "Абдулла"),
    ("Abdulrahman", "Abd al-Rahman", "Abdurrahman", "Abderrahmane", "Abdul Rahman", "عبدالرحمن", "عبد الرحمن"),
)
DIFFERENT = (
    "Mohamed Hamid Ahmed Maryam",
    "Fatima Farida Latifa Fadwa Tahima",
    "Khalid Jalil Walid Khalil",
    "Dina Tina Rina Lina",
    "Omar Samir Maria",
    "محمد أحمد حميد مريم",
    "Hassan Hamza Osman",
)


def finds(typed: str, stored: str) -> bool:
    """Tell whether the index would find a name by a text that is still being typed."""
    looked_for, keys = wanted(typed), keys_of(stored.split("|"), joining=True)
    by_words = bool(looked_for.words) and all(begins(one, keys.words) for one in looked_for.words)
    return by_words or (looked_for.sounds and all(there(part, keys) for part in looked_for.parts))


def begins(typed: str, words: tuple[str, ...]) -> bool:
    return any(word.startswith(typed) for word in words)


def there(part: NamePart, keys: SearchKeys) -> bool:
    """Tell whether one typed word is there, alone or with its neighbour."""
    heard = (*part.begun, *part.together)
    alike = any(key == one or (len(one) > 2 and key.startswith(one)) for key in keys.sounds for one in heard)
    written = all(begins(one, keys.words) for one in part.words)
    return alike or (not part.begun and written) or any(begins(one, keys.words) for one in part.joined)


@pytest.mark.parametrize("line", SAME)
def test_a_name_finds_itself_in_every_script_and_spelling(line: str) -> None:
    spellings = line.split()
    missed = [
        (one, other) for one, other in combinations(spellings, 2) if not set(sounds_of(one)) & set(sounds_of(other))
    ]
    missed = [(one, other) for one, other in missed if folded(one) != folded(other)]
    assert missed == []
    assert [one for one in spellings if not finds(one, spellings[0])] == []


@pytest.mark.parametrize("spellings", SERVANTS)
def test_a_name_of_two_words_is_the_same_in_one(spellings: tuple[str, ...]) -> None:
    assert len({next(part.heard for part in name_parts(one)) for one in spellings}) == 1
    assert [(a, b) for a in spellings for b in spellings if not finds(a, f"Tamis {b}")] == []


@pytest.mark.parametrize("spellings", TOGETHER)
def test_words_that_are_written_together_elsewhere_are_found(spellings: tuple[str, ...]) -> None:
    assert [(a, b) for a in spellings for b in spellings if not finds(f"{a} Tamis", f"{b}|Tamis")] == []
    assert [(a, b) for a in spellings for b in spellings if not finds(f"Tamis {a}", f"Tamis|{b}")] == []
    assert not finds(f"Tamis {spellings[0]}", f"Tamis|{spellings[0][:2]}")


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("Awa Dialo", "Awa|Diallo"),
        ("dialo aw", "Awa|Diallo"),
        ("Мариам Ba", "Mariam|Ba"),
        ("Aya Traoré", "Aya|Traorey"),
        ("李 Markowitch", "李|Marković"),
        ("Eva Kovachev", "Ева|Ковачев"),
    ],
)
def test_a_word_of_one_sound_is_found_by_its_letters_beside_another_by_its_sound(typed: str, stored: str) -> None:
    assert finds(typed, stored)
    assert not finds(f"Ib {typed}", stored)


def test_a_word_of_one_sound_alone_finds_what_is_written_so() -> None:
    assert finds("Awa", "Awa|Diallo")
    assert not finds("Awa", "Aya|Diallo")
    assert not wanted("Awa").sounds


def test_a_sentence_is_not_kept_in_joined_words() -> None:
    words = keys_of(["Every house on the hill", "Anne-Marie"], joining=True).words
    assert "annemarie" in words
    assert "everyhouse" not in words
    assert "annemarie" not in keys_of(["Anne-Marie"]).words  # the name of a service, of which there are others


@pytest.mark.parametrize("line", DIFFERENT)
def test_other_names_stay_others(line: str) -> None:
    taken = [
        (one, other) for one, other in combinations(line.split(), 2) if set(sounds_of(one)) & set(sounds_of(other))
    ]
    assert taken == []


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("moh", "Mohamed Warsanle"),
        ("warsan moh", "Mohamed Warsanle"),
        ("Мухам", "محمد"),
        ("o'brien", "Siân O’Brien"),
        ("obrien", "Siân O'Brien"),
        ("brien", "Siân O'Brien"),
        ("حسن", "الحسن"),
        ("al-hassan", "الحسن"),
        ("李", "李小龍"),
        ("김", "김민수"),
    ],
)
def test_what_is_typed_so_far_is_enough(typed: str, stored: str) -> None:
    assert finds(typed, stored)


@pytest.mark.parametrize("typed", ["", "  ", "%", "_arsanle", '"', "*", "NEAR(", "100%", "-", "'"])
def test_signs_find_nobody(typed: str) -> None:
    assert not finds(typed, "Mohamed Warsanle")


def test_names_of_the_same_consonants_are_told_apart_by_who_reads_them() -> None:
    # The price of finding a name whose vowels nobody wrote; what is written alike comes first all the same.
    assert finds("Mahmoud", "محمد")
    assert not set(wanted("Mahmoud").words) & set(keys_of(["Mohamed"]).words)


@pytest.mark.parametrize("typed", ["k7qmt4cc", "K7QM-T4CC", "k7qm t4cc", "k7qm–t4cc", "k7qm", " K7-QM "])
def test_a_case_code_is_found_in_every_writing(typed: str) -> None:
    assert keys_of(codes=["K7QM-T4CC"]).codes[0].startswith(wanted(typed).code)
    assert wanted(typed).code


@pytest.mark.parametrize(
    "typed", ["26-000417-39", "26 000417 39", "No. 26-000417-39", "٢٦-٠٠٠٤١٧-٣٩", "2600041739", "417"]
)
def test_the_number_of_a_letter_is_found_in_every_writing(typed: str) -> None:
    number = letter_number(2026, 417)
    assert any(code.startswith(wanted(typed).code) for code in keys_of(codes=[number]).codes)


def test_a_word_of_another_script_is_no_code() -> None:
    assert wanted("محمد").code == ""


texts = st.text(max_size=60)


@settings(max_examples=200, deadline=None)
@given(text=texts)
def test_any_text_gives_keys_that_are_plain_words(text: str) -> None:
    keys, looked_for = keys_of([text], codes=[text], phones=[text]), wanted(text)
    alternatives = [
        one for part in looked_for.parts for one in (*part.joined, *part.heard, *part.begun, *part.together)
    ]
    for word in (*keys.words, *keys.sounds, *keys.codes, *keys.phones, *looked_for.words, *alternatives):
        assert word
        assert not any(mark.isspace() or mark == '"' for mark in word)
    assert all(key.isascii() and len(key) <= len(text) * 6 for key in keys.sounds)


@settings(max_examples=200, deadline=None)
@given(name=st.text(st.characters(categories=["L", "Nd"]), min_size=1, max_size=20), cut=st.integers(1, 20))
def test_a_name_is_found_while_it_is_typed(name: str, cut: int) -> None:
    looked_for = wanted(name[:cut])
    if looked_for.words:
        assert finds(name, name)
        assert looked_for.words == wanted(name[:cut].upper().lower()).words or not name.isascii()


def test_ornate_capitals_sound_like_usual_letters() -> None:
    assert sounds_of("𝐀mina") == sounds_of("ᴬmina") == sounds_of("Amina")
