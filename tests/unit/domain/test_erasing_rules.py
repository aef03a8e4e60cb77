"""What stands against erasing, what is counted afterwards, and the digest by which an old copy is known again."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgi_desk.domain.erasing import (
    NOT_COUNTED,
    SMALLEST_GROUP,
    ErasedFigures,
    ErasingFacts,
    Profile,
    Stop,
    counted,
    profile_of,
    refuse_stopped,
    stops,
)
from pgi_desk.domain.errors import ErasingRefused, InvalidEntry
from pgi_desk.domain.identifiers import CaseCode, StaffId, TicketId
from pgi_desk.domain.rights import RightsTicket, due_on
from pgi_desk.domain.tombstone import tombstone_of

TODAY = date(2026, 6, 15)
FREE = ErasingFacts(TODAY, "retention_over", retention_until=TODAY - timedelta(1))
PROFILES = st.builds(
    Profile,
    st.just(2026),
    st.sampled_from(("18_24", "25_39", "60_plus")),
    st.sampled_from(("female", "male", "other")),
    st.frozensets(st.sampled_from(("health", "legal", "linking"))),
)


@pytest.mark.parametrize(
    ("change", "stop"),
    [
        ({"uncertain_letters": 1}, Stop.UNCERTAIN_LETTER),
        ({"open_referrals": ("26-000001-20",)}, Stop.REFERRAL_OPEN),
        ({"holds": 1}, Stop.LEGAL_HOLD),
        ({"rights_running": 1}, Stop.RIGHT_RUNNING),
        ({"retention_until": TODAY}, Stop.NOT_DUE),
    ],
)
def test_each_thing_that_stands_against_it_is_named(change: dict[str, object], stop: Stop) -> None:
    assert stops(FREE) == ()
    found = stops(replace(FREE, **change))  # type: ignore[arg-type]
    assert found == (stop,)
    with pytest.raises(ErasingRefused):
        refuse_stopped(found)


@pytest.mark.parametrize("reason", ["person_asked", "consent_withdrawn", "by_mistake"])
def test_whoever_asks_need_not_wait_for_the_day(reason: str) -> None:
    assert stops(replace(FREE, reason=reason, retention_until=TODAY + timedelta(500))) == ()


@given(st.lists(PROFILES, max_size=30))
def test_no_sum_ever_holds_what_fewer_than_five_share(people: list[Profile]) -> None:
    """Everybody of a year is erased, one after the other."""
    figures, counts = ErasedFigures("2026"), Counter(one.sex for one in people)
    for place, who in enumerate(people):
        figures = counted(figures, who, people[place + 1 :])
    sexes = figures.sums("sexes")
    assert figures.people == len(people)
    assert sum(sexes.values()) == len(people)
    for sex, count in sexes.items():
        assert sex == NOT_COUNTED or counts[sex] >= SMALLEST_GROUP >= 5
        assert sex == NOT_COUNTED or count <= counts[sex]


def test_a_value_that_stands_out_is_counted_without_it() -> None:
    rare = Profile(2026, "60_plus", "other", frozenset({"linking"}))
    usual = Profile(2026, "18_24", "female", frozenset({"health"}))
    figures = counted(ErasedFigures("2026"), rare, [usual] * 20)
    assert (
        dict(figures.sums("age_bands")) == dict(figures.sums("sexes")) == dict(figures.sums("help")) == {NOT_COUNTED: 1}
    )
    figures = counted(figures, usual, [usual] * 4)
    assert figures.sums("help")["health"] == 1


def test_others_of_another_year_do_not_hide_anybody() -> None:
    usual = Profile(2026, "18_24", "female", frozenset())
    assert "female" not in counted(ErasedFigures("2026"), usual, [replace(usual, year=2025)] * 20).sums("sexes")


def test_a_profile_is_of_the_day_on_which_the_work_began() -> None:
    assert profile_of(TODAY, "2001-06-16", "", "", ()) == Profile(2026, "18_24", "not_stated", frozenset())
    assert profile_of(TODAY, "", "12_14", "male", ("health", "health")).age_band == "12_14"


def test_the_digest_needs_the_secret_of_the_file() -> None:
    code, other = CaseCode("K7QM-T4CC"), CaseCode("22J9-C46H")
    digest = tombstone_of("5" * 64, code)
    assert digest == tombstone_of("5" * 64, code)
    assert len({digest, tombstone_of("6" * 64, code), tombstone_of("5" * 64, other)}) == 3
    assert code not in digest


def test_a_request_is_answered_once_and_refused_only_with_a_reason() -> None:
    ticket = RightsTicket(TicketId("t1"), CaseCode("K7QM-T4CC"), "access", TODAY, due_on(TODAY), StaffId("s1"))
    assert ticket.cleaned(TODAY).due_on == TODAY + timedelta(30)
    with pytest.raises(InvalidEntry):
        replace(ticket, received_on=TODAY + timedelta(1)).cleaned(TODAY)
    with pytest.raises(InvalidEntry):
        ticket.settled("refused", TODAY, StaffId("s1"), "")
    done = ticket.settled("granted", TODAY, StaffId("s1"), "")
    with pytest.raises(InvalidEntry):
        done.settled("granted", TODAY, StaffId("s1"), "")
