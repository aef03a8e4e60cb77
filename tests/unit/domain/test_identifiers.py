"""Codes and numbers that are read aloud and copied by hand: a slip must be found."""

from __future__ import annotations

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.identifiers import (
    CASE_CODE_ALPHABET,
    CASE_CODE_LETTERS,
    ProviderId,
    case_code,
    letter_number,
    parse_case_code,
    parse_letter_number,
    provider_code,
)
from tests.unit.domain.real_lists import unhurried

seven_letters = st.text(alphabet=CASE_CODE_ALPHABET, min_size=CASE_CODE_LETTERS, max_size=CASE_CODE_LETTERS)
numbers = st.builds(letter_number, st.integers(2000, 2099), st.integers(1, 999_999))


def case_code_problem(text: str) -> object:
    with pytest.raises(InvalidEntry) as caught:
        parse_case_code(text)
    return caught.value.facts["problem"]


def number_problem(text: str) -> object:
    with pytest.raises(InvalidEntry) as caught:
        parse_letter_number(text)
    return caught.value.facts["problem"]


def slips(text: str, position: int, alphabet: str) -> list[str]:
    return [text[:position] + other + text[position + 1 :] for other in alphabet if other != text[position]]


class TestCaseCode:
    def test_its_form(self) -> None:
        # Codes are on paper for years: the check letter must never come out differently.
        assert case_code("K7QMT4C") == "K7QM-T4CC"
        assert case_code("2222222") == "2222-2222"
        assert case_code("3333333") == "3333-333K"

    def test_no_letter_reads_as_another_or_makes_words(self) -> None:
        assert not set(CASE_CODE_ALPHABET) & set("AEIOU01LBSZ")
        assert len(set(CASE_CODE_ALPHABET)) == len(CASE_CODE_ALPHABET)

    @pytest.mark.parametrize("letters", ["", "K7QMT4", "K7QMT4CC", "k7qmt4c", "K7QMT4A", "K7QM-T4", "K7QMT4٣"])
    def test_other_letters_make_none(self, letters: str) -> None:
        with pytest.raises(InvalidEntry) as caught:
            case_code(letters)
        assert caught.value.facts == {"field": "case_code", "problem": "not_a_case_code"}

    @unhurried
    @given(seven_letters)
    def test_it_is_read_in_any_case_and_spacing(self, letters: str) -> None:
        code = case_code(letters)
        plain = code.replace("-", "")
        for typed in (code, plain, code.lower(), f" {plain[:3]} {plain[3:]} ", plain.replace("", ".")):
            assert parse_case_code(typed) == code

    @unhurried
    @given(seven_letters, st.integers(0, CASE_CODE_LETTERS))
    def test_every_single_wrong_letter_is_found(self, letters: str, position: int) -> None:
        code = case_code(letters).replace("-", "")
        for wrong in slips(code, position, CASE_CODE_ALPHABET):
            assert case_code_problem(wrong) == "check_letter"

    @unhurried
    @given(seven_letters, st.integers(0, CASE_CODE_LETTERS - 1))
    def test_every_swap_of_neighbours_is_found(self, letters: str, position: int) -> None:
        code = case_code(letters).replace("-", "")
        swapped = code[:position] + code[position + 1] + code[position] + code[position + 2 :]
        if swapped != code:
            assert case_code_problem(swapped) == "check_letter"

    @pytest.mark.parametrize("text", ["", "K7QM-T4", "K7QM-T4C-99", "K7QM-T4AC", "K7QM-T40C", "ΚΑΠΠΑ123"])
    def test_what_is_none_is_refused(self, text: str) -> None:
        assert case_code_problem(text) == "not_a_case_code"


class TestLetterNumber:
    def test_its_form_and_check_digits(self) -> None:
        # ISO 7064, MOD 97-10: the ten digits leave 1 when divided by 97.
        assert letter_number(2026, 417) == "26-000417-39"
        assert int("2600041739") % 97 == 1

    @pytest.mark.parametrize(("year", "serial"), [(1999, 1), (2100, 1), (2026, 0), (2026, 1_000_000), (2026, -1)])
    def test_numbers_out_of_range_are_not_made(self, year: int, serial: int) -> None:
        with pytest.raises(InvalidEntry) as caught:
            letter_number(year, serial)
        assert caught.value.facts == {"field": "letter_number", "problem": "out_of_range"}

    @pytest.mark.parametrize(("year", "serial"), [(2000, 1), (2099, 999_999)])
    def test_the_ends_of_the_range_are(self, year: int, serial: int) -> None:
        assert parse_letter_number(letter_number(year, serial)) == letter_number(year, serial)

    @unhurried
    @given(numbers)
    def test_it_is_read_with_any_marks_between(self, number: str) -> None:
        digits = number.replace("-", "")
        for typed in (number, digits, f" {number} ", " ".join(digits), f"No. {digits[:2]}/{digits[2:]}"):
            assert parse_letter_number(typed) == number

    @unhurried
    @given(numbers, st.sampled_from(["٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "०१२३४५६७८९", "OI23456789", "ol23456789"]))
    def test_it_is_read_in_the_digits_and_with_the_letters_of_who_types(self, number: str, digits: str) -> None:
        typed = number.translate(str.maketrans("0123456789", digits))
        for written in (typed, f"\u2066{typed}\u2069", typed.replace("-", " – "), f"N° {typed}"):
            assert parse_letter_number(written) == number

    @unhurried
    @given(numbers, st.integers(0, 9))
    def test_every_single_wrong_digit_is_found(self, number: str, position: int) -> None:
        for wrong in slips(number.replace("-", ""), position, "0123456789"):
            number_problem(wrong)

    @unhurried
    @given(numbers, st.integers(0, 8))
    def test_every_swap_of_neighbours_is_found(self, number: str, position: int) -> None:
        digits = number.replace("-", "")
        swapped = digits[:position] + digits[position + 1] + digits[position] + digits[position + 2 :]
        if swapped != digits:
            number_problem(swapped)

    @unhurried
    @given(st.from_regex(r"[0-9]{10}", fullmatch=True))
    def test_only_numbers_that_can_be_issued_are_read(self, digits: str) -> None:
        try:
            number = parse_letter_number(digits)
        except InvalidEntry:
            return
        assert number == letter_number(2000 + int(digits[:2]), int(digits[2:8]))

    @pytest.mark.parametrize("text", ["26-000000-77", "26-000097-99", "26-000096-01"])
    def test_a_number_that_only_divides_right_is_refused(self, text: str) -> None:
        number_problem(text)

    @pytest.mark.parametrize("text", ["", "26-000417", "26-000417-390", "26-00041A-39", "٢٦-٠٠٠٤١٧"])
    def test_what_is_none_is_refused(self, text: str) -> None:
        assert number_problem(text) == "not_a_letter_number"


@given(st.uuids())
def test_the_code_of_a_service_follows_from_its_id_and_has_a_check_letter(one: UUID) -> None:
    code = provider_code(ProviderId(one.hex))
    assert code == provider_code(ProviderId(one.hex))
    assert code.startswith("S-")
    assert parse_case_code(code[2:]) == code[2:]  # the same letters and the same check
    assert provider_code(ProviderId("0" * 32)) == "S-3KX2-RDP9"
