"""Family links from both sides, who is a minor, and heads summed by quarter."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.family import FamilyLink, minority, seen_from, warnings
from pgi_desk.domain.group_activity import GroupActivity, GroupCount, by_quarter
from pgi_desk.domain.identifiers import ActivityId, CaseCode, FamilyLinkId, StaffId
from pgi_desk.domain.partial_date import PartialDate
from tests.unit.domain.real_lists import CONTENT, unhurried

TODAY, NOW = date(2026, 6, 15), datetime(2026, 6, 15, 12, tzinfo=UTC)
ONE, OTHER = CaseCode("K7QM-T4C9"), CaseCode("22J9-C46H")
LINK = FamilyLink(
    *(
        FamilyLinkId("k1"),
        ONE,
        "child",
        "apart",
        "wished",
        OTHER,
        "dangerous",
        "",
        PartialDate(),
        "not_stated",
        "Note.",
    ),
    *(NOW, StaffId("s1")),
)
SESSION = GroupActivity(
    *(ActivityId("k1"), "support_group", TODAY, "Hall", "wellbeing", (GroupCount("female", "18_24", "7"),)),
    *(NOW, StaffId("s1")),
)
SEXES, AGES = CONTENT.list("group_sexes").codes(), CONTENT.list("group_ages").codes()
RELATIONS = CONTENT.list("family_relations")


def test_every_relation_has_an_inverse_that_leads_back() -> None:
    for row in RELATIONS:
        assert RELATIONS.get(row.text("inverse")).text("inverse") == row.code


def test_each_side_sees_what_is_its_own() -> None:
    here, there = seen_from(LINK, ONE, CONTENT), seen_from(LINK, OTHER, CONTENT)
    assert (here.relation, here.other_case, here.contact, here.feared, here.own) == (
        "child",
        OTHER,
        "wished",
        True,
        True,
    )
    assert (there.relation, there.other_case, there.contact) == ("parent", ONE, "dangerous")
    assert (there.feared, there.own) == (False, False)
    assert warnings((LINK,), ONE) == ("feared_by_relative",)
    assert warnings((LINK,), OTHER) == ("dangerous_relative",)
    assert warnings((replace(LINK, other_contact="wished"),), ONE) == ()


def test_what_is_on_file_is_not_written_a_second_time() -> None:
    kept = replace(LINK, birth=PartialDate.from_text("2015"), sex="female").cleaned(TODAY, CONTENT)
    assert (kept.birth, kept.sex) == (PartialDate(), "not_stated")
    alone = replace(LINK, other_case=None, name="Noa", birth=PartialDate.from_text("2015")).cleaned(TODAY, CONTENT)
    assert (alone.birth.as_text(), alone.other_contact) == ("2015", "not_known")


def test_who_is_a_minor_follows_the_rule_for_ages() -> None:
    said = {"2015": "child", "~2007": "child", "2008": "child", "2008-06-15": "adult", "1990": "adult", "": "not_known"}
    found = {text: minority(PartialDate.from_text(text), "", TODAY) for text in said}
    assert found == said
    assert minority(PartialDate.from_text("1990"), "", TODAY, disputed=True) == "child"
    assert minority(PartialDate(), "15_17", TODAY) == "child"


def test_heads_alone_are_kept_and_at_least_one() -> None:
    wrong = {
        "nobody_counted": ((), (GroupCount("female", "18_24", "0"),)),
        "out_of_range": ((GroupCount("female", "18_24", "-1"),), (GroupCount("female", "18_24", "10000"),)),
        "already_there": (SESSION.counts * 2,),
        "unknown_code": ((GroupCount("none", "18_24", "1"),), (GroupCount("female", "child", "1"),)),
    }
    for problem, groups in wrong.items():
        for counts in groups:
            with pytest.raises(InvalidEntry, match=problem):
                replace(SESSION, counts=counts).cleaned(TODAY, CONTENT)
    for change in ({"held_on": date(2026, 6, 16)}, {"place": "call 555 123 456"}, {"kind": "x"}, {"topic": ""}):
        with pytest.raises(InvalidEntry):
            replace(SESSION, **change).cleaned(TODAY, CONTENT)
    assert replace(SESSION, place=" Old  Quay ").cleaned(TODAY, CONTENT).place == "Old Quay"


heads = st.dictionaries(st.tuples(st.sampled_from(SEXES), st.sampled_from(AGES)), st.integers(1, 999), min_size=1)


@unhurried
@given(st.lists(st.tuples(st.dates(date(2024, 1, 1), TODAY), heads), max_size=12))
def test_the_quarters_add_up_to_everything(days: list[tuple[date, dict[tuple[str, str], int]]]) -> None:
    sessions = [
        replace(
            SESSION, held_on=day, counts=tuple(GroupCount(*place, str(people)) for place, people in counted.items())
        )
        for day, counted in days
    ]
    sums = by_quarter(sessions)
    assert sum(one.activities for one in sums) == len(sessions)
    assert sum(one.people for one in sums) == sum(session.people for session in sessions)
    for one in sums:
        assert 1 <= one.quarter <= 4
        assert one.people == sum(one.of(sex=sex) for sex in SEXES) == sum(one.of(age=age) for age in AGES)
    places = [(one.year, one.quarter) for one in sums]
    assert places == sorted(set(places), reverse=True)


def test_a_quarter_begins_with_its_first_day() -> None:
    days = {date(2026, 3, 31): (2026, 1), date(2026, 4, 1): (2026, 2), date(2025, 12, 31): (2025, 4)}
    for day, place in days.items():
        (one,) = by_quarter([replace(SESSION, held_on=day)])
        assert (one.year, one.quarter) == place
