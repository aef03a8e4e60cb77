"""Digits of an Arabic or Persian keyboard are digits in every field, and phone numbers are kept as one dials them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.identifiers import (
    IncomingId,
    InterpreterId,
    StaffId,
    letter_number,
    parse_case_code,
    parse_letter_number,
)
from pgi_desk.domain.incoming_referral import IncomingReferral
from pgi_desk.domain.interpreters import Interpreter
from pgi_desk.domain.networks import Connections, Contact
from pgi_desk.domain.new_check import changed_details
from pgi_desk.domain.opening_hours import HoursWords, read_hours
from pgi_desk.domain.partial_date import PartialDate
from pgi_desk.domain.person import SafeContact
from pgi_desk.domain.safe_contact import safe_hours
from pgi_desk.domain.search_keys import wanted
from pgi_desk.domain.service_directory import VettingRules
from pgi_desk.domain.text_entry import clean_line, clean_phone, western_digits
from tests.helpers.builders import a_provider
from tests.unit.domain.real_lists import CONTENT

DAY = date(2026, 6, 15)
ARABIC, PERSIAN, BENGALI = (
    str.maketrans("0123456789", digits) for digits in ("٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "০১২৩৪৫৬৭৮৯")
)
KEYBOARDS = pytest.mark.parametrize("keyboard", [ARABIC, PERSIAN, BENGALI], ids=["Arabic", "Persian", "Bengali"])


@KEYBOARDS
@pytest.mark.parametrize("stored", ["1999-04-07", "1999-04", "1999", "~1999"])
def test_dates(keyboard: dict[int, int], stored: str) -> None:
    assert PartialDate.from_text(stored.translate(keyboard)).as_text() == stored


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("١٩٩٩/٠٤/٠٧", "1999-04-07"),
        ("1999.4.7", "1999-04-07"),
        ("١٩٩٩؍٤؍٧", "1999-04-07"),  # the Arabic sign for it
        ("1999‑04–07", "1999-04-07"),  # what a word processor makes of a dash
        ("\u200f1999-04\u200f", "1999-04"),
        ("1999~", "~1999"),
        ("١٩٩٩~", "~1999"),
        ("1999 ~", "~1999"),
        ("~ 1999", "~1999"),
    ],
)
def test_dates_as_they_are_written(typed: str, stored: str) -> None:
    assert PartialDate.from_text(typed).as_text() == stored


@pytest.mark.parametrize(
    "typed", ["07/04/1999", "٧/٤/١٩٩٩", "04/1999", "~1999~", "~~1999", "1999-04~", "1999//04", "~", "²²²²"]
)
def test_a_date_that_could_be_another_is_refused(typed: str) -> None:
    with pytest.raises(InvalidEntry):
        PartialDate.from_text(typed)


@KEYBOARDS
def test_codes_and_numbers_of_letters(keyboard: dict[int, int]) -> None:
    number = letter_number(2026, 417)
    assert parse_letter_number(number.translate(keyboard)) == number
    assert parse_letter_number(f"Nr. {number.translate(keyboard)}") == number
    code = parse_case_code("K7QM-T4CC")
    assert parse_case_code("k7qm t4cc".translate(keyboard)) == code


@KEYBOARDS
def test_hours(keyboard: dict[int, int]) -> None:
    typed = "18:00-20:30"
    assert safe_hours(typed.translate(keyboard)) == safe_hours(typed)
    words, week = HoursWords.from_content(CONTENT), "Mo-Fr 08:00-16:30; Sa 9-12"
    assert read_hours(week.translate(keyboard), words) == read_hours(week, words) is not None


@KEYBOARDS
def test_a_phone_number_is_found_however_it_is_typed(keyboard: dict[int, int]) -> None:
    assert wanted("+000 55 01 23".translate(keyboard)).phone == wanted("+000 55 01 23").phone != ""


def test_only_digits_change() -> None:
    assert western_digits("شارع ١٢، ½ ② ٣٫٥") == "شارع 12، ½ ② 3٫5"
    assert clean_line("note", "شارع ١٢") == "شارع ١٢"  # words stay as they were typed
    assert clean_phone("phone", " +٠٠٠  ٥٥ ") == "+000 55"


@KEYBOARDS
def test_every_phone_number_is_kept_as_a_telephone_has_it(keyboard: dict[int, int]) -> None:
    number = "+000 55 01 23 45"
    typed = number.translate(keyboard)
    service = a_provider(phone=typed, hotline=typed, address=typed).cleaned()
    assert (service.phone, service.hotline, service.address) == (number, number, typed)
    assert SafeContact("phone", typed).cleaned().value == number
    interpreter = Interpreter(InterpreterId("i-0001"), "Anna", languages=("ar",), phone=typed)
    assert interpreter.cleaned(DAY).phone == number
    asked = Connections(contacts={"IFRC_PGI": Contact(typed)}).cleaned(CONTENT, DAY)
    assert asked.contacts["IFRC_PGI"].channel == number
    now = datetime(2026, 6, 15, 9, tzinfo=UTC)
    incoming = IncomingReferral(
        IncomingId("r1"), "Clinic", "health_service", DAY, "phone", "food", "routine", now, now, StaffId("s1"), typed
    )
    assert incoming.cleaned(DAY + timedelta(days=1)).sender_contact == number


def test_other_digits_of_the_same_number_are_no_change_of_a_service() -> None:
    before = a_provider(phone="+000 55 01".translate(ARABIC))
    rules = VettingRules.from_content(CONTENT)
    assert "phone" in rules.details
    assert changed_details(before, before.cleaned(), rules) == ()
    assert changed_details(before, replace(before, phone="+000 55 02"), rules) == ("phone",)
