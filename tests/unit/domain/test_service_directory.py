"""Whether a service can be used today: vetting, its last day, two people, suspension, override."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgi_desk.domain.errors import InvalidEntry, ProviderNotUsable
from pgi_desk.domain.identifiers import ProviderId, StaffId
from pgi_desk.domain.new_check import Cause, Due, after_feedback, due
from pgi_desk.domain.service_directory import (
    Funding,
    ServiceProvider,
    Vetting,
    VettingRules,
    closed,
    funding_on,
    missing_criteria,
    overridden,
    referral_problems,
    require_usable,
    suspended,
    vetted,
    vetting_valid_until,
)
from tests.helpers.builders import TODAY, a_provider
from tests.unit.domain.real_lists import CONTENT, FAMILIES, VETTING, unhurried

DAY = timedelta(days=1)
ONE, OTHER = StaffId("s1"), StaffId("s2")
CHECKED = Vetting(vetted_on=TODAY, vetted_by=ONE, method="visit", criteria_met=VETTING.criteria)
days = st.dates(date(2025, 1, 1), date(2027, 12, 31))
staff = st.sampled_from([None, ONE, OTHER])
vettings = st.builds(
    Vetting,
    status=st.sampled_from(CONTENT.list("vetting_statuses").codes()),
    vetted_on=st.none() | days,
    vetted_by=staff,
    second_vetter=staff,
    criteria_met=st.sampled_from([(), VETTING.criteria[:3], VETTING.criteria]),
    override_by=staff,
    override_on=st.none() | days | st.just(TODAY),
    override_reason=st.sampled_from(["", "Nobody else is near."]),
)


def a_vetted(**changes: Any) -> ServiceProvider:
    return vetted(a_provider(**changes), replace(CHECKED, second_vetter=OTHER), VETTING)


def problems(provider: ServiceProvider, today: date = TODAY) -> tuple[str, ...]:
    return referral_problems(provider, VETTING, today)


class TestRules:
    def test_they_are_those_of_the_standards(self) -> None:
        assert (VETTING.standard_days, VETTING.emergency_days) == (180, 90)
        assert VETTING.two_person_families == {"shelter", "child_protection"}
        assert len(VETTING.criteria) >= 9
        assert VettingRules.from_content(CONTENT) == VETTING


class TestHowLongAVettingHolds:
    @pytest.mark.parametrize(("emergency", "held"), [(False, 180), (True, 90)])
    def test_the_last_day_counts_and_the_next_does_not(self, emergency: bool, held: int) -> None:
        provider = a_vetted(emergency_service=emergency)
        assert vetting_valid_until(provider, VETTING) == provider.vetting.next_check_due == TODAY + held * DAY
        assert problems(provider, TODAY + held * DAY) == ()
        assert problems(provider, TODAY + (held + 1) * DAY) == ("vetting_expired",)

    def test_a_service_that_was_never_checked_has_no_last_day(self) -> None:
        assert vetting_valid_until(a_provider(), VETTING) is None
        assert problems(a_provider()) == ("status_draft", "never_vetted", "criteria_incomplete")

    def test_due_for_check_is_not_vetted(self) -> None:
        provider = a_vetted()
        due = replace(provider, vetting=replace(provider.vetting, status="due_for_check"))
        assert problems(due) == ("status_due_for_check",)


class TestVetting:
    @pytest.mark.parametrize("left_out", VETTING.criteria)
    def test_every_criterion_must_be_met(self, left_out: str) -> None:
        met = tuple(code for code in VETTING.criteria if code != left_out)
        with pytest.raises(InvalidEntry) as caught:
            vetted(a_provider(), replace(CHECKED, criteria_met=met), VETTING)
        assert caught.value.facts["missing"] == (left_out,)
        provider = a_vetted()
        assert problems(replace(provider, vetting=replace(provider.vetting, criteria_met=met))) == (
            "criteria_incomplete",
        )

    @pytest.mark.parametrize("family", FAMILIES)
    @pytest.mark.parametrize(
        ("first", "second"),
        [(ONE, OTHER), (ONE, None), (None, OTHER), (ONE, ONE)],
        ids=["two people", "one", "only the second", "the same twice"],
    )
    def test_shelters_and_services_for_children_need_two_people(
        self, family: str, first: StaffId | None, second: StaffId | None
    ) -> None:
        provider = a_provider(families=("health", family))
        vetting = replace(CHECKED, vetted_by=first, second_vetter=second)
        enough = family not in {"shelter", "child_protection"} or (first, second) == (ONE, OTHER)
        if enough:
            assert problems(vetted(provider, vetting, VETTING)) == ()
        else:
            with pytest.raises(InvalidEntry) as caught:
                vetted(provider, vetting, VETTING)
            assert caught.value.facts == {"field": "second_vetter", "problem": "second_vetter_missing"}

    def test_a_clinic_that_becomes_a_shelter_needs_the_second_person(self) -> None:
        clinic = vetted(a_provider(), CHECKED, VETTING)
        assert problems(clinic) == ()
        assert problems(replace(clinic, families=("health", "shelter"))) == ("second_vetter_missing",)

    def test_a_new_check_forgets_an_exception_and_why_it_was_due(self) -> None:
        checked = overridden(a_vetted(), ONE, TODAY, "Nobody else is near.")
        provider = due(checked, Due(Cause.FEEDBACK), TODAY)
        again = vetted(provider, CHECKED, VETTING).vetting
        assert (again.status, again.suspension_reason, again.override_by, again.override_reason) == (
            "vetted",
            "",
            None,
            "",
        )

    @pytest.mark.parametrize("stop", [suspended, closed])
    def test_no_check_lifts_a_suspension_by_the_way(self, stop: Callable[..., ServiceProvider]) -> None:
        with pytest.raises(ProviderNotUsable) as caught:
            vetted(stop(a_vetted(), "Asked for money."), replace(CHECKED, second_vetter=OTHER), VETTING)
        assert caught.value.facts["reasons"][1] == "lift_first"  # type: ignore[index]  # a tuple of codes


class TestSuspension:
    @pytest.mark.parametrize("status", ["suspended", "closed"])
    @unhurried
    @given(vetting=vettings, today=days)
    def test_nothing_makes_it_usable(self, status: str, vetting: Vetting, today: date) -> None:
        provider = a_provider(vetting=replace(vetting, status=status))
        assert problems(provider, today) == (status,)
        with pytest.raises(ProviderNotUsable) as caught:
            require_usable(provider, VETTING, today)
        assert caught.value.facts == {"status": status, "reasons": (status,), "name": provider.name}

    @pytest.mark.parametrize("status", ["suspended", "closed"])
    @unhurried
    @given(vetting=vettings, today=days)
    def test_nobody_overrides_it(self, status: str, vetting: Vetting, today: date) -> None:
        provider = a_provider(vetting=replace(vetting, status=status))
        with pytest.raises(ProviderNotUsable):
            overridden(provider, ONE, today, "Nobody else is near.")

    def test_an_earlier_override_does_not_outlast_it(self) -> None:
        provider = overridden(a_provider(), ONE, TODAY, "Nobody else is near.")
        assert problems(provider) == ()
        assert problems(suspended(provider, " Asked \n for money. ")) == ("suspended",)

    def test_it_needs_a_reason(self) -> None:
        assert suspended(a_provider(), " Asked  for money. ").vetting.suspension_reason == "Asked for money."
        with pytest.raises(InvalidEntry):
            suspended(a_provider(), "  ")


class TestOverride:
    def test_it_holds_for_its_day_alone(self) -> None:
        provider = overridden(a_provider(), ONE, TODAY, " Nobody  else is near. ")
        assert provider.vetting.override_reason == "Nobody else is near."
        assert provider.vetting.status == "draft"
        assert problems(provider, TODAY) == ()
        assert "never_vetted" in problems(provider, TODAY + DAY)
        assert "never_vetted" in problems(provider, TODAY - DAY)

    @pytest.mark.parametrize("reason", ["", "  ", "\u200f"])
    def test_it_needs_a_reason(self, reason: str) -> None:
        with pytest.raises(InvalidEntry) as caught:
            overridden(a_provider(), ONE, TODAY, reason)
        assert caught.value.facts["field"] == "override_reason"

    @pytest.mark.parametrize("part", [{"override_by": None}, {"override_reason": ""}, {"override_on": None}])
    def test_half_of_one_lifts_nothing(self, part: dict[str, Any]) -> None:
        provider = overridden(a_provider(), ONE, TODAY, "Nobody else is near.")
        assert problems(replace(provider, vetting=replace(provider.vetting, **part)))


@unhurried
@given(vettings, st.sampled_from(FAMILIES), st.booleans())
def test_usable_only_when_every_condition_holds(vetting: Vetting, family: str, emergency: bool) -> None:
    provider = a_provider(vetting=vetting, families=(family,), emergency_service=emergency)
    if problems(provider):
        return
    require_usable(provider, VETTING, TODAY)
    assert vetting.status not in {"suspended", "closed"}
    if not (vetting.override_by and vetting.override_reason and vetting.override_on == TODAY):
        assert vetting.status == "vetted"
        assert vetting.vetted_on is not None
        assert TODAY - vetting.vetted_on <= (90 if emergency else 180) * DAY
        assert set(VETTING.criteria) <= set(vetting.criteria_met)
        if family in {"shelter", "child_protection"}:
            assert {vetting.vetted_by, vetting.second_vetter} == {ONE, OTHER}


class TestKeeping:
    def test_nothing_is_claimed_for_a_service_that_nobody_described(self) -> None:
        new = ServiceProvider(ProviderId("p1"), "Quay Kitchen", "other", ("health",))
        claims = {item.name for item in fields(new) if getattr(new, item.name) is True}
        assert claims == set()
        assert (new.age_min, new.age_max, new.reports_to_authorities) == (0, 120, "not_known")

    @pytest.mark.parametrize(
        ("low", "high", "right"), [(0, 120, True), (18, 18, True), (-1, 5, False), (19, 18, False), (0, 121, False)]
    )
    def test_ages_are_in_order(self, low: int, high: int, right: bool) -> None:
        provider = a_provider(age_min=low, age_max=high)
        if right:
            assert provider.cleaned().age_max == high
        else:
            with pytest.raises(InvalidEntry) as caught:
                provider.cleaned()
            assert caught.value.facts == {"field": "age_min", "problem": "out_of_order"}

    @pytest.mark.parametrize(("field", "empty"), [("families", ()), ("name", " ")])
    def test_a_name_and_a_family_are_needed(self, field: str, empty: object) -> None:
        with pytest.raises(InvalidEntry) as caught:
            a_provider(**{field: empty}).cleaned()
        assert caught.value.facts == {"field": field, "problem": "empty"}

    def test_lines_stay_lines_and_the_description_keeps_its_own(self) -> None:
        kept = a_provider(phone=" +000 \u202e55 ", address="2  Slipway\nLane", description=" one \r\n two ").cleaned()
        assert (kept.phone, kept.address, kept.description) == ("+000 55", "2 Slipway Lane", "one \n two")

    def test_the_description_has_a_thousand_letters(self) -> None:
        assert len(a_provider(description="a" * 1000).cleaned().description) == 1000
        with pytest.raises(InvalidEntry):
            a_provider(description="a" * 1001).cleaned()

    @pytest.mark.parametrize(
        "field", ["phone", "email", "focal_point", "address", "hours", "documents_needed", "nationality_limits"]
    )
    def test_every_line_has_a_length(self, field: str) -> None:
        with pytest.raises(InvalidEntry) as caught:
            a_provider(**{field: "a" * 201}).cleaned()
        assert caught.value.facts["field"] == field


class TestFeedback:
    def after(self, provider: ServiceProvider, *ages: int, bad: bool = True) -> str:
        earlier = [TODAY - age * DAY for age in ages]
        return after_feedback(provider, bad=bad, earlier_bad=earlier, today=TODAY, rules=VETTING).vetting.status

    def long_checked(self) -> ServiceProvider:
        known = a_vetted()
        return replace(known, vetting=replace(known.vetting, vetted_on=TODAY - 120 * DAY))

    def test_a_second_bad_report_in_90_days_calls_for_a_check(self) -> None:
        assert self.after(self.long_checked(), 90) == "due_for_check"
        assert self.after(self.long_checked(), 0) == "due_for_check"

    def test_one_alone_or_an_older_one_does_not(self) -> None:
        assert self.after(self.long_checked()) == "vetted"
        assert self.after(self.long_checked(), 91, 200) == "vetted"

    def test_good_feedback_changes_nothing(self) -> None:
        assert self.after(self.long_checked(), 1, 2, 3, bad=False) == "vetted"

    def test_what_the_last_check_knew_does_not_count_again(self) -> None:
        known = a_vetted()
        fresh = replace(known, vetting=replace(known.vetting, vetted_on=TODAY - 5 * DAY))
        assert self.after(fresh, 6, 7, 8) == "vetted"
        assert self.after(fresh, 6, 4) == "due_for_check"

    def test_it_stops_referrals_and_the_next_check_is_due_today(self) -> None:
        due = after_feedback(self.long_checked(), bad=True, earlier_bad=[TODAY], today=TODAY, rules=VETTING)
        assert due.vetting.next_check_due == TODAY
        assert problems(due) == ("status_due_for_check",)
        assert problems(overridden(due, ONE, TODAY, "Nobody else is near.")) == ()

    @pytest.mark.parametrize("status", ["draft", "due_for_check", "suspended", "closed"])
    def test_only_a_checked_service_becomes_due(self, status: str) -> None:
        provider = replace(self.long_checked(), vetting=Vetting(status=status))
        assert self.after(provider, 1, 2) == status


class TestClosed:
    def test_it_needs_a_reason_and_cannot_be_allowed(self) -> None:
        gone = closed(a_vetted(), " The office is gone. ")
        assert (gone.vetting.status, gone.vetting.suspension_reason) == ("closed", "The office is gone.")
        assert problems(gone) == ("closed",)
        with pytest.raises(ProviderNotUsable):
            overridden(gone, ONE, TODAY, "Nobody else is near.")
        with pytest.raises(InvalidEntry):
            closed(a_vetted(), " ")


def test_the_criteria_that_were_not_met_are_named() -> None:
    half = replace(a_vetted(), vetting=replace(CHECKED, criteria_met=VETTING.criteria[1:]))
    assert missing_criteria(half, VETTING) == VETTING.criteria[:1]
    assert missing_criteria(a_vetted(), VETTING) == ()


def test_a_shelter_always_hides_its_address() -> None:
    assert a_provider(families=("health", "shelter")).cleaned().address_hidden
    assert a_provider(provider_type="shelter").cleaned().address_hidden
    assert a_provider(service_types=("safehouse_service",)).cleaned().address_hidden
    assert not a_provider().cleaned().address_hidden


class TestFunding:
    @pytest.mark.parametrize(
        ("begins", "ends", "wanted"),
        [
            (None, None, Funding.NOW),
            (TODAY, TODAY, Funding.NOW),
            (TODAY + DAY, None, Funding.NOT_YET),
            (TODAY + DAY, TODAY + 9 * DAY, Funding.NOT_YET),
            (None, TODAY - DAY, Funding.ENDED),
            (TODAY - 9 * DAY, TODAY - DAY, Funding.ENDED),
        ],
    )
    def test_its_first_and_last_day_are_paid_for(self, begins: date | None, ends: date | None, wanted: Funding) -> None:
        assert funding_on(a_provider(funding_from=begins, funding_until=ends), TODAY) is wanted

    def test_it_does_not_end_before_it_begins(self) -> None:
        with pytest.raises(InvalidEntry) as caught:
            a_provider(funding_from=TODAY, funding_until=TODAY - DAY).cleaned()
        assert caught.value.facts == {"field": "funding_from", "problem": "funding_order"}

    def test_it_keeps_no_service_from_being_chosen(self) -> None:
        ended = a_vetted(funding_until=TODAY - DAY)
        assert problems(ended) == ()
