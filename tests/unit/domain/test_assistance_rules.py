"""Help that was given: what can be written down about it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgi_desk.domain.assistance import LARGEST_QUANTITY, Assistance
from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.identifiers import AssistanceId, CaseCode, StaffId
from tests.unit.domain.real_lists import CONTENT, unhurried

TODAY = date(2026, 6, 15)
HELP = Assistance(AssistanceId("a1"), CaseCode("K7QM-T4CC"), "health", "first_aid", TODAY, StaffId("s1"))


def kept(**changes: Any) -> Assistance:
    return replace(HELP, **changes).cleaned(TODAY, CONTENT)


def refusal(**changes: Any) -> tuple[object, object]:
    with pytest.raises(InvalidEntry) as caught:
        kept(**changes)
    return caught.value.facts["field"], caught.value.facts["problem"]


def test_a_plain_entry_is_kept_as_it_is() -> None:
    assert kept() == HELP


def test_texts_are_cleaned() -> None:
    entry = kept(place=" Old \n Quay ", note=" one \r\n two ", emergency_reason="  ")
    assert (entry.place, entry.note, entry.emergency_reason) == ("Old Quay", "one \n two", "")


class TestQuantity:
    @pytest.mark.parametrize("quantity", ["0.01", "0.5", "1", "2.50", "99999.99", "100000"])
    def test_what_can_be_counted(self, quantity: str) -> None:
        assert kept(quantity=Decimal(quantity)).quantity == Decimal(quantity)

    @pytest.mark.parametrize(
        "quantity", ["0", "-1", "0.001", "1.005", "100000.01", "1E+9", "Infinity", "-Infinity", "NaN", "sNaN"]
    )
    def test_what_cannot(self, quantity: str) -> None:
        assert refusal(quantity=Decimal(quantity)) == ("quantity", "out_of_range")

    @unhurried
    @given(st.decimals())
    def test_any_number_is_kept_or_refused(self, quantity: Decimal) -> None:
        try:
            counted = kept(quantity=quantity).quantity
        except InvalidEntry:
            return
        assert 0 < counted <= LARGEST_QUANTITY


class TestCodes:
    @pytest.mark.parametrize("code", CONTENT.list("assistance_types").codes())
    def test_each_type_belongs_to_its_family_alone(self, code: str) -> None:
        family = CONTENT.list("assistance_types").get(code).text("family")
        assert kept(type_code=code, family=family).family == family
        for other in set(CONTENT.list("assistance_families").codes()) - {family}:
            assert refusal(type_code=code, family=other) == ("type_code", "other_family")

    @pytest.mark.parametrize("field", ["type_code", "unit", "outcome"])
    def test_unknown_ones_are_refused(self, field: str) -> None:
        assert refusal(**{field: "unheard_of"}) == (field, "unknown_code")


class TestDay:
    def test_help_of_tomorrow_is_not_help_yet(self) -> None:
        assert refusal(given_on=date(2026, 6, 16)) == ("given_on", "in_the_future")
        assert kept(given_on=date(2026, 6, 14)).given_on == date(2026, 6, 14)


@pytest.mark.parametrize(("field", "longest"), [("place", 200), ("note", 1000), ("emergency_reason", 200)])
def test_each_text_has_its_length(field: str, longest: int) -> None:
    assert getattr(kept(**{field: "a" * longest}), field) == "a" * longest
    assert refusal(**{field: "a" * (longest + 1)}) == (field, "too_long")
