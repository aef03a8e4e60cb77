"""What ends the check of a service: a changed detail, and what lifting a suspension leads to."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgi_desk.domain.errors import InvalidEntry, ProviderNotUsable
from pgi_desk.domain.identifiers import StaffId
from pgi_desk.domain.new_check import (
    Cause,
    Due,
    allowed,
    changed_details,
    due,
    due_because,
    lifted,
    needs_new_check,
    revised,
)
from pgi_desk.domain.service_directory import (
    ServiceProvider,
    Vetting,
    closed,
    overridden,
    referral_problems,
    suspended,
    vetted,
    vetting_valid_until,
)
from tests.helpers.builders import TODAY, a_provider
from tests.unit.domain.real_lists import VETTING, unhurried

ONE, OTHER = StaffId("s1"), StaffId("s2")
LATER = TODAY + timedelta(days=9)
CHECKED = Vetting(vetted_on=TODAY, vetted_by=ONE, second_vetter=OTHER, method="visit", criteria_met=VETTING.criteria)


def checked(**changes: Any) -> ServiceProvider:
    return vetted(a_provider(**changes), CHECKED, VETTING)


def after(known: ServiceProvider, **changes: Any) -> ServiceProvider:
    return revised(known, replace(known, **changes), VETTING, LATER)


class TestTwoPeople:
    @pytest.mark.parametrize(
        "changes",
        [
            {"families": ("shelter",)},
            {"provider_type": "shelter"},
            {"service_types": ("safehouse_service",)},
            {"families": ("child_protection",)},
        ],
    )
    def test_whichever_field_says_shelter_or_child_two_people_check(self, changes: dict[str, Any]) -> None:
        provider = a_provider(**{"families": ("pss_mh",), **changes})
        assert VETTING.needs_two(provider)
        with pytest.raises(InvalidEntry):
            vetted(provider, replace(CHECKED, second_vetter=None), VETTING)

    def test_another_name_for_a_stopped_shelter_does_not_make_one_person_enough(self) -> None:
        stopped = suspended(checked(families=("shelter",)), "Two complaints.")
        with pytest.raises(InvalidEntry) as caught:
            after(stopped, families=("pss_mh",))
        assert caught.value.facts == {"field": "families", "problem": "stopped_kind"}
        assert after(stopped, families=("shelter", "pss_mh")).vetting == stopped.vetting

    def test_a_check_never_holds_longer_than_was_said_when_it_was_made(self) -> None:
        known = checked(emergency_service=True)
        plain = after(known, emergency_service=False)
        assert vetting_valid_until(plain, VETTING) == vetting_valid_until(known, VETTING) == TODAY + timedelta(days=90)
        assert "vetting_expired" in referral_problems(plain, VETTING, TODAY + timedelta(days=91))

    def test_a_promise_that_is_given_later_takes_nothing_from_the_check(self) -> None:
        known = checked(psea_policy=False)
        assert after(known, psea_policy=True).vetting == known.vetting


class TestChangedDetails:
    def test_they_are_fields_of_a_service(self) -> None:
        assert set(VETTING.details) <= {one.name for one in fields(ServiceProvider)}
        assert {"name", "phone", "address", "reports_to_authorities"} <= set(VETTING.details)

    def test_what_the_minimum_of_a_check_names_is_among_them(self) -> None:
        minimum = {"fee", "confidentiality_signed", "psea_policy", "child_safeguarding", "address_hidden"}
        assert minimum | {"families", "service_types", "provider_type"} <= set(VETTING.details)

    @pytest.mark.parametrize("name", VETTING.details)
    def test_each_of_them_ends_the_check_and_is_named(self, name: str) -> None:
        others: dict[str, Any] = {"reports_to_authorities": "by_law", "families": ("legal",), "service_types": ()}
        ticked = isinstance(getattr(a_provider(), name), bool)
        known = checked(**({name: True} if ticked else {}))
        new = after(known, **{name: False if ticked else others.get(name, "quite different 9")})
        assert due_because(new.vetting) == (Due(Cause.CHANGED, name),)
        assert (new.vetting.status, new.vetting.next_check_due) == ("due_for_check", LATER)
        assert new.vetting.vetted_on == TODAY
        assert referral_problems(new, VETTING, LATER) == ("status_due_for_check",)
        assert needs_new_check(known, new, VETTING)

    @pytest.mark.parametrize(
        ("name", "known", "new"),
        [
            ("phone", "+000 55 01", "+000-5501"),
            ("name", "Tern Street Office", " tern street  office"),
            ("address", "2, Slipway Lane", "2 slipway lane"),
            ("email", "Door@example.org", "door@example.org "),
        ],
    )
    def test_another_spelling_is_no_change(self, name: str, known: str, new: str) -> None:
        provider = checked(**{name: known})
        assert after(provider, **{name: new}).vetting == provider.vetting

    @pytest.mark.parametrize(
        ("known", "new"), [("a.b@example.org", "ab@example.org"), ("a-b@example.org", "a.b@example.org")]
    )
    def test_a_dot_in_an_address_for_e_mail_is_one(self, known: str, new: str) -> None:
        assert after(checked(email=known), email=new).vetting.status == "due_for_check"

    def test_other_fields_keep_the_check(self) -> None:
        known = checked()
        new = after(known, waiting_time="Two days", hours="Mo-Fr 08:00-16:00", languages=("ar",))
        assert (new.vetting, new.waiting_time) == (known.vetting, "Two days")
        assert not needs_new_check(known, new, VETTING)

    def test_a_second_change_is_kept_beside_the_first(self) -> None:
        first = after(checked(), phone="+000 9")
        again = after(first, name="Gull House")
        assert due_because(again.vetting) == (Due(Cause.CHANGED, "name phone"),)

    def test_bad_feedback_and_a_change_are_both_kept(self) -> None:
        both = after(due(checked(), Due(Cause.FEEDBACK), TODAY), phone="+000 9")
        assert due_because(both.vetting) == (Due(Cause.FEEDBACK), Due(Cause.CHANGED, "phone"))

    def test_a_draft_stays_a_draft(self) -> None:
        assert after(a_provider(), phone="+000 9").vetting == Vetting()

    def test_an_exception_for_today_was_for_the_old_details(self) -> None:
        known = overridden(a_provider(), ONE, LATER, "Nobody else is near.")
        assert referral_problems(known, VETTING, LATER) == ()
        assert after(known, address="9 Other Lane").vetting.override_by is None
        assert referral_problems(after(known, address="9 Other Lane"), VETTING, LATER)

    @pytest.mark.parametrize("stop", [suspended, closed])
    def test_what_was_stopped_stays_stopped_with_its_reason(self, stop: Any) -> None:
        known = stop(checked(), "Asked for money.")
        assert after(known, phone="+000 9").vetting == known.vetting

    @unhurried
    @given(
        status=st.sampled_from(["draft", "vetted", "due_for_check", "suspended", "closed"]),
        values=st.dictionaries(st.sampled_from(("name", "phone", "hours", "address")), st.text(max_size=9)),
    )
    def test_no_change_ever_makes_a_service_usable(self, status: str, values: dict[str, str]) -> None:
        known = a_provider(vetting=replace(CHECKED, status=status))
        new = after(known, **values)
        assert set(referral_problems(known, VETTING, LATER)) <= set(referral_problems(new, VETTING, LATER))
        assert bool(changed_details(known, new, VETTING)) >= needs_new_check(known, new, VETTING)


class TestLifting:
    @pytest.mark.parametrize("stop", [suspended, closed])
    def test_it_needs_a_new_check_and_keeps_the_reason(self, stop: Any) -> None:
        free = lifted(stop(checked(), "Asked for money."), ONE, None, " It was  a mistake. ", LATER, VETTING)
        assert due_because(free.vetting) == (Due(Cause.LIFTED, "It was a mistake."),)
        assert referral_problems(free, VETTING, LATER) == ("status_due_for_check",)
        assert vetted(free, replace(CHECKED, vetted_on=LATER), VETTING).vetting.status == "vetted"

    @pytest.mark.parametrize("second", [None, ONE])
    @pytest.mark.parametrize("family", ["shelter", "child_protection"])
    def test_where_a_check_needs_two_people_one_alone_lifts_nothing(self, family: str, second: StaffId | None) -> None:
        stopped = suspended(checked(families=(family,)), "Asked for money.")
        with pytest.raises(InvalidEntry) as caught:
            lifted(stopped, ONE, second, "It was a mistake.", LATER, VETTING)
        assert caught.value.facts["problem"] == "second_vetter_missing"
        assert lifted(stopped, ONE, OTHER, "It was a mistake.", LATER, VETTING).vetting.status == "due_for_check"

    def test_it_needs_a_reason(self) -> None:
        with pytest.raises(InvalidEntry):
            lifted(suspended(checked(), "Asked for money."), ONE, None, " ", LATER, VETTING)

    def test_no_exception_stands_in_for_the_check_that_follows(self) -> None:
        before = overridden(checked(), ONE, LATER, "Nobody else is near.")
        free = lifted(suspended(before, "Asked for money."), ONE, None, "It was a mistake.", LATER, VETTING)
        assert referral_problems(free, VETTING, LATER) != ()
        with pytest.raises(ProviderNotUsable) as caught:
            allowed(free, ONE, LATER, "Nobody else is near.")
        assert caught.value.facts["reasons"] == ("lifted_unchecked",)
        changed = revised(free, replace(free, phone="+000 55 99"), VETTING, LATER)
        with pytest.raises(ProviderNotUsable):
            allowed(changed, ONE, LATER, "Nobody else is near.")
        again = vetted(free, replace(CHECKED, vetted_on=LATER), VETTING)
        assert allowed(again, ONE, LATER, "Nobody else is near.").vetting.override_by == ONE

    def test_there_has_to_be_something_to_lift(self) -> None:
        with pytest.raises(InvalidEntry) as caught:
            lifted(checked(), ONE, None, "It was a mistake.", LATER, VETTING)
        assert caught.value.facts["problem"] == "not_stopped"


def test_a_reason_in_words_of_a_suspension_is_no_reason_for_a_check() -> None:
    assert due_because(suspended(checked(), "bad_feedback: yes").vetting) == ()
    assert due_because(replace(Vetting(status="due_for_check"), suspension_reason="words of an old file")) == ()


def test_a_date_is_compared_as_it_is() -> None:
    rules = replace(VETTING, details=("funding_until",))
    assert changed_details(a_provider(), a_provider(funding_until=date(2027, 1, 1)), rules) == ("funding_until",)
