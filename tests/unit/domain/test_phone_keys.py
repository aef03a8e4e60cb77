"""Phone numbers in every writing, with and without the code of a country: what is the same, and what finds it."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pgi_desk.domain.phone_keys import local_digits, phone_digits, phone_keys, same_phone

PHONES = (
    "+252 61 555 01 23",
    "00252615550123",
    "061 5550123",
    "(0)61-555-01-23",
    "٠٦١ ٥٥٥ ٠١ ٢٣",
    "۰۶۱۵۵۵۰۱۲۳",
    "5550123",
)


def test_a_phone_is_the_same_in_every_writing() -> None:
    assert [(one, other) for one, other in combinations(PHONES, 2) if not same_phone(one, other)] == []
    assert same_phone("her sister, 061 555 01 23 / 062 111 22 33", "+252 62 111 22 33")


@pytest.mark.parametrize("other", ["+252 61 555 01 24", "061 555 01", "", "0123", "no phone", "+252 62 555 01 23"])
def test_another_number_is_another(other: str) -> None:
    assert not same_phone("+252 61 555 01 23", other)


HOME = (
    "0612345678",
    "06 12 34 56 78",
    "06/12/34/56/78",
    "06.12.34.56.78",
    "06,12,34,56,78",
    "06·12·34·56·78",
    "06_12_34_56_78",
    "0612/34.56.78",
    "0612\u200e345678",
    "\u202a0612345678\u202c",
    "06\u00a012\u00a034\u00a056\u00a078",
    "٠٦/١٢/٣٤/٥٦/٧٨",
    "٠٦،١٢،٣٤،٥٦،٧٨",
)
ABROAD = (
    "+33 6 12 34 56 78",
    "0033612345678",
    "+33 (0)6 12 34 56 78",
    "(+33) 6/12/34/56/78",
    "\u200e+33 612·345·678\u200e",
)


@pytest.mark.parametrize("written", HOME)
def test_what_stands_between_the_digits_changes_nothing(written: str) -> None:
    assert phone_keys(written)[-2:] == ("612345678", "r876543216")
    assert phone_digits(written) == "612345678"
    assert [one for one in (*HOME, *ABROAD) if not same_phone(written, one)] == []


@pytest.mark.parametrize("written", ABROAD)
def test_a_number_with_the_code_of_its_country_is_kept_without_it_too(written: str) -> None:
    assert phone_keys(written)[-3:] == ("33612345678", "r87654321633", "n612345678")
    assert local_digits(written) == "612345678"


@pytest.mark.parametrize(
    ("written", "local"),
    [
        ("+1 202 555 0143", "2025550143"),
        ("+7 495 555 01 43", "4955550143"),
        ("+44 (0)20 7946 0958", "2079460958"),
        ("+39 06 1234 5678", "612345678"),
        ("+252 61 555 01 23", "615550123"),
        ("00963 944 123 456", "944123456"),
        ("+381 64 123 4567", "641234567"),
        ("061 555 01 23", ""),
        ("33612345678", ""),
        ("+", ""),
        ("", ""),
    ],
)
def test_codes_of_countries_have_one_to_three_digits(written: str, local: str) -> None:
    assert local_digits(written) == local


def test_two_numbers_in_one_field_stay_two() -> None:
    assert phone_keys("061 555 01 23 / 062 111 22 33") == (
        "615550123",
        "r321055516",
        "621112233",
        "r332211126",
    )
    assert not same_phone("061 555 01 23, 062 111 22 33", "1555012362")


@settings(max_examples=100, deadline=None)
@given(digits=st.from_regex(r"[1-9][0-9]{6,12}", fullmatch=True), cuts=st.lists(st.integers(0, 12), max_size=4))
def test_spaces_and_dashes_never_change_a_phone(digits: str, cuts: list[int]) -> None:
    written = digits
    for cut in cuts:
        written = f"{written[: cut + 1]} {written[cut + 1 :]}".strip()
    assert phone_digits(written) == digits
    assert same_phone(written, f"+{digits}")
