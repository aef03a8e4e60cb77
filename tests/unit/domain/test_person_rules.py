"""Who counts as a child, how a name is shown, and what can be kept about a person."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.identifiers import CaseCode, PersonId
from pgi_desk.domain.partial_date import AgeRange, PartialDate
from pgi_desk.domain.person import Person, SafeContact, age_group, protection_age
from tests.unit.domain.real_lists import BANDS, CONTENT

TODAY = date(2026, 6, 15)
PERSON = Person(PersonId("x1"), CaseCode("K7QM-T4CC"), given_name="Selam", family_name="Warsanle")


class TestProtectionAge:
    @pytest.mark.parametrize(
        ("birth", "group", "disputed", "age"),
        [
            ("1994", "", False, 31),
            ("2008-06-15", "", False, 18),
            ("2008-06-16", "", False, 17),
            ("2008", "", False, 17),  # may still be 17: the younger age counts
            ("~2006", "", False, 17),  # 16 to 22 with the margin, but 17 at the youngest after June
            ("", "15_17", False, 15),
            ("", "18_24", False, 18),
            ("", "60_plus", False, 60),
            ("", "", False, None),
            ("", "unknown", False, None),
            # A birth date counts more than a group that somebody stated.
            ("1994", "15_17", False, 31),
            # In dispute: the younger row.
            ("1994", "", True, 17),
            ("2008-06-15", "", True, 17),
            ("", "18_24", True, 17),
            ("", "", True, 17),
            ("", "unknown", True, 17),
            ("2013", "", True, 12),
            ("2014", "", True, 11),
        ],
    )
    def test_table(self, birth: str, group: str, disputed: bool, age: int | None) -> None:
        found = protection_age(PartialDate.from_text(birth), group, disputed=disputed, today=TODAY)
        assert found == age

    def test_a_disputed_age_is_judged_by_the_younger_row(self) -> None:
        person = replace(PERSON, birth=PartialDate.from_text("1994"), age_disputed=True)
        assert person.age_for_protection(TODAY) == BANDS[-1].age_to
        assert person.is_child(TODAY)

    def test_unknown_is_not_disputed(self) -> None:
        assert PERSON.age_for_protection(TODAY) is None
        assert not PERSON.is_child(TODAY)

    def test_a_child_becomes_an_adult_on_the_birthday(self) -> None:
        person = replace(PERSON, birth=PartialDate.from_text("2008-06-15"))
        assert person.is_child(date(2026, 6, 14))
        assert not person.is_child(TODAY)

    def test_both_ends_are_known(self) -> None:
        person = replace(PERSON, birth=PartialDate.from_text("~2000"))
        assert person.ages(TODAY) == AgeRange(23, 28)


class TestAgeGroups:
    def test_the_groups_are_those_of_the_list(self) -> None:
        for row in CONTENT.list("age_groups"):
            if row.code == "unknown":
                continue
            assert age_group(row.number("age_from")) == age_group(row.number("age_to")) == row.code
            assert protection_age(PartialDate(), row.code, disputed=False, today=TODAY) == row.number("age_from")

    def test_an_unknown_age_has_a_group_of_its_own(self) -> None:
        assert age_group(None) == "unknown"
        assert "unknown" in CONTENT.list("age_groups")

    def test_no_age_lies_below_zero(self) -> None:
        with pytest.raises(InvalidEntry):
            age_group(-1)


def kept(**changes: Any) -> Person:
    return replace(PERSON, **changes).cleaned(TODAY)


class TestNames:
    @pytest.mark.parametrize(
        ("given", "family", "nickname", "shown"),
        [
            ("Selam", "Warsanle", "Seli", "Selam Warsanle"),
            ("Selam", "", "", "Selam"),
            ("", "Warsanle", "Seli", "Warsanle"),
            ("", "", "Seli", "Seli"),
        ],
    )
    def test_full_name(self, given: str, family: str, nickname: str, shown: str) -> None:
        assert replace(PERSON, given_name=given, family_name=family, nickname=nickname).full_name() == shown

    def test_one_name_is_enough(self) -> None:
        for name in ("given_name", "family_name", "nickname"):
            only = {"given_name": "", "family_name": "", "nickname": "", name: " Seli "}
            assert getattr(kept(**only), name) == "Seli"

    @pytest.mark.parametrize("blank", ["", "  ", "\u200f"])
    def test_none_at_all_is_refused(self, blank: str) -> None:
        with pytest.raises(InvalidEntry) as caught:
            kept(given_name=blank, family_name=blank, nickname=blank, other_names="Selam")
        assert caught.value.facts == {"field": "given_name", "problem": "no_name"}


class TestCleaning:
    @pytest.mark.parametrize(
        ("field", "longest"),
        [
            ("given_name", 120),
            ("family_name", 120),
            ("nickname", 120),
            ("other_names", 200),
            ("citizenship", 200),
            ("access_needs", 500),
        ],
    )
    def test_each_text_has_its_length(self, field: str, longest: int) -> None:
        assert getattr(kept(**{field: "a" * longest}), field) == "a" * longest
        with pytest.raises(InvalidEntry) as caught:
            kept(**{field: "a" * (longest + 1)})
        assert caught.value.facts["field"] == field

    def test_a_birth_in_the_future_is_refused(self) -> None:
        with pytest.raises(InvalidEntry) as caught:
            kept(birth=PartialDate.from_text("2027"))
        assert caught.value.facts["field"] == "birth"

    def test_a_contact_is_cleaned(self) -> None:
        contact = SafeContact("phone", " +000  55 \u202e01", " evenings ", "blue\tumbrella", "only  herself", True)
        assert kept(safe_contact=contact).safe_contact == SafeContact(
            "phone", "+000 55 01", "evenings", "blue umbrella", "only herself", True
        )

    def test_no_safe_contact_means_no_number(self) -> None:
        assert SafeContact("no_safe_contact").cleaned() == SafeContact("no_safe_contact")
        with pytest.raises(InvalidEntry) as caught:
            SafeContact("no_safe_contact", "+000 55 01").cleaned()
        assert caught.value.facts["problem"] == "value_without_channel"

    def test_the_code_for_no_contact_is_the_one_of_the_list(self) -> None:
        assert "no_safe_contact" in CONTENT.list("contact_channels")
