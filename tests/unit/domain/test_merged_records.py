"""Whatever two files of a person say, the file that both become says nothing milder, and every goal is in it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from pgi_desk.domain.case_plan import CasePlan, Goal
from pgi_desk.domain.identifiers import CaseCode, CasePlanId, FactorNoteId, ObservationId, SafetyTaskId, StaffId
from pgi_desk.domain.indicators import RANK, Answer, Concern, assess, profile
from pgi_desk.domain.merged_records import disputed_answers, disputed_factors, joined_goals, surplus_tasks
from pgi_desk.domain.observation import FactorNote, Observation, answers_of, in_force
from pgi_desk.domain.safety_tasks import SafetyTask
from pgi_desk.exchange.content_files import load_content
from pgi_desk.resource_files import resource_path

LABOUR = load_content(resource_path("content")).list("delphi_labour")
NOW, ME, CODE = datetime(2026, 6, 15, 9, tzinfo=UTC), StaffId("me"), CaseCode("2222-2222")
ANSWERS = st.dictionaries(st.sampled_from(LABOUR.codes()[36:]), st.sampled_from([one.value for one in Answer]))


def file_with(answers: dict[str, str], mark: str) -> list[Observation]:
    return [
        Observation(
            *(ObservationId(f"{mark}{code}"), CODE, "delphi_labour", code, answer),
            *("observed", "sure", date(2026, 6, 15), NOW, ME),
        )
        for code, answer in answers.items()
    ]


@given(ANSWERS, ANSWERS, st.booleans())
def test_no_concern_falls_by_putting_two_files_together(
    mine: dict[str, str], theirs: dict[str, str], child: bool
) -> None:
    kept, other = file_with(mine, "a"), file_with(theirs, "b")
    said = [
        replace(stricter, observation_id=ObservationId(f"c{stricter.code}"), corrects=milder.observation_id)
        for stricter, milder in disputed_answers(kept, other)
    ]
    used = profile("labour", LABOUR, weighted=True, child=child)
    for rows in ([*kept, *other, *said], [*other, *kept, *said]):
        merged = answers_of(in_force(rows))
        assert merged.keys() == mine.keys() | theirs.keys()
        assert {code for code, answer in merged.items() if answer == "yes"} == {
            code for found in (mine, theirs) for code, answer in found.items() if answer == "yes"
        }
        for before in (mine, theirs):
            level = assess(used, before).concern
            if RANK[level] >= RANK[Concern.ISOLATED]:
                assert RANK[assess(used, merged).concern] >= RANK[level]


def test_not_known_is_never_made_a_no() -> None:
    ((stricter, milder),) = disputed_answers(file_with({"D4.01": "no"}, "a"), file_with({"D4.01": "unknown"}, "b"))
    assert (stricter.answer, milder.answer) == ("unknown", "no")


@given(*(st.integers(0, 2) for _ in range(4)))
def test_a_factor_keeps_the_higher_risk_and_the_lower_protection(a: int, b: int, c: int, d: int) -> None:
    one, two = (
        FactorNote(FactorNoteId(mark), CODE, "age", risk, protective, "observed", date(2026, 6, 15), NOW, ME)
        for mark, risk, protective in (("a", a, b), ("b", c, d))
    )
    found = disputed_factors([one], [two])
    assert [(note.risk, note.protective) for note in found] == ([(max(a, c), min(b, d))] if (a, b) != (c, d) else [])


def a_plan(mark: str, *goals: str) -> CasePlan:
    made = tuple(Goal(key, "health", f"Goal {key}", "", "me", "2026-07-01") for key in goals)
    return CasePlan(CasePlanId(mark), CODE, 1, NOW, ME, made)


def test_the_goals_of_the_newest_plans_are_joined_and_one_plan_alone_stays_as_it_is() -> None:
    old, new, other = a_plan("a", "gone"), a_plan("b", "1", "2"), a_plan("c", "3")
    assert [goal.goal_id for goal in joined_goals([old, new], [other])] == ["1", "2", "3"]
    assert joined_goals([new], []) == joined_goals([], [other]) == ()


@given(st.lists(st.tuples(st.sampled_from(["contact", "review", "worried"]), st.integers(0, 9), st.booleans())))
def test_one_open_task_of_each_moving_kind_stays_and_no_other_is_due_before_it(
    drawn: list[tuple[str, int, bool]],
) -> None:
    tasks = [
        SafetyTask(
            SafetyTaskId(str(at)), kind, NOW, ME, NOW + timedelta(days=days), CODE, done_at=None if open_ else NOW
        )
        for at, (kind, days, open_) in enumerate(drawn)
    ]
    surplus = surplus_tasks(tasks)
    assert all(one.open and one.kind != "worried" for one in surplus)
    for kind in ("contact", "review"):
        waiting = [one for one in tasks if one.open and one.kind == kind]
        stays = [one for one in waiting if one not in surplus]
        assert len(stays) == bool(waiting)
        assert all(stays[0].due_at <= one.due_at for one in waiting)
