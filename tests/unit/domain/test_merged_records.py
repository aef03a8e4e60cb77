"""Whatever two files of a person say, the file that both become says nothing milder, and every goal is in it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from pgi_desk.domain.case_plan import CasePlan, Goal
from pgi_desk.domain.identifiers import (
    AssessmentId,
    CaseCode,
    CasePlanId,
    FactorNoteId,
    ObservationId,
    SafetyTaskId,
    ScreeningId,
    StaffId,
    StatusEntryId,
)
from pgi_desk.domain.indicators import RANK, Answer, Concern, assess, profile
from pgi_desk.domain.merged_records import (
    disputed_answers,
    disputed_factors,
    disputed_status,
    joined_goals,
    joined_safety,
    standing_screening,
    surplus_tasks,
)
from pgi_desk.domain.observation import FactorNote, Observation, answers_of, in_force
from pgi_desk.domain.safety import LEVELS, SafetyAnswer, SafetyAssessment, floor_level, highest, judge_risk
from pgi_desk.domain.safety_tasks import SafetyTask
from pgi_desk.domain.suicide_risk import RESULTS, SuicideAnswers, SuicideScreening
from pgi_desk.domain.trafficking_status import StatusEntry, status_now
from pgi_desk.exchange.content_files import load_content
from pgi_desk.resource_files import resource_path

CONTENT = load_content(resource_path("content"))
LABOUR, QUESTIONS = CONTENT.list("delphi_labour"), CONTENT.list("safety_questions")
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


SAID = st.dictionaries(st.sampled_from(QUESTIONS.codes()), st.sampled_from(["yes", "no", "unknown"]))
KNOWN = st.tuples(SAID, st.sampled_from(["", *RESULTS]), st.sampled_from(["", *LEVELS]), st.integers(0, 9))


def an_assessment(mark: str, answers: dict[str, str], suicide: str, raised_to: str, day: int) -> SafetyAssessment:
    found = judge_risk(QUESTIONS, answers, suicide)
    kept = tuple(SafetyAnswer(row.code, answers.get(row.code, "unknown")) for row in QUESTIONS)
    at = NOW + timedelta(days=day)
    level = floor_level(found.level, raised_to)
    facts = (kept, suicide, found.level, level, at.date() + timedelta(7))
    return SafetyAssessment(AssessmentId(mark), CODE, at, ME, *facts)


@given(KNOWN, KNOWN, st.sampled_from(["not_assessed", *LEVELS]))
def test_the_risk_of_both_files_is_that_of_the_more_careful_one(
    mine: tuple[dict[str, str], str, str, int], theirs: tuple[dict[str, str], str, str, int], of_case: str
) -> None:
    newest = [an_assessment("a", *mine), an_assessment("b", *theirs)]
    stands = joined_safety(newest, [of_case], QUESTIONS) or max(newest, key=lambda one: one.assessed_at)
    assert stands.level == highest([stands.rule_level, of_case, *(one.level for one in newest)])
    found = judge_risk(QUESTIONS, {one.question: one.answer for one in stands.answers}, stands.suicide)
    assert found.level == stands.rule_level
    for one in newest:
        before = judge_risk(QUESTIONS, {each.question: each.answer for each in one.answers}, one.suicide)
        assert set(before.critical + before.other) <= set(found.critical + found.other)
        assert set(before.unknown) <= {*found.unknown, *found.critical}
        # Where nothing is added, the task that is due first stays as it is.
        assert stands in newest or stands.review_on <= one.review_on


def test_one_assessment_stays_as_it_was_decided_unless_the_other_case_was_at_greater_risk() -> None:
    alone = an_assessment("a", {"injury_or_pain": "yes"}, "", "", 0)
    lowered = replace(alone, level="low", lowered_reason="It has healed.", approved_by=StaffId("f"))
    assert joined_safety([], ["high", "low"], QUESTIONS) is None
    assert joined_safety([lowered], ["low", "not_assessed"], QUESTIONS) is None
    raised = joined_safety([lowered], ["low", "high"], QUESTIONS)
    assert raised is not None
    assert (raised.level, raised.origin, raised.lowered_reason, raised.approved_by) == ("high", "merge", "", None)


@given(st.sampled_from(RESULTS), st.sampled_from(RESULTS))
def test_a_milder_result_about_suicide_never_stands_over_a_graver_one_of_the_other_file(old: str, new: str) -> None:
    older, newer = (
        SuicideScreening(ScreeningId(mark), CODE, NOW + timedelta(days=day), ME, SuicideAnswers(), result, "Noted.")
        for mark, day, result in (("a", 0, old), ("b", 1, new))
    )
    stands = standing_screening([newer, older])
    if RESULTS.index(old) <= RESULTS.index(new):
        assert stands is None
    else:
        assert stands == replace(older, note="merge")


def a_status(code: str, **changes: object) -> StatusEntry:
    plain = StatusEntry(StatusEntryId(code), CODE, code, "Police", date(2026, 6, 1), "File 4", NOW, ME)
    return replace(plain, **changes)  # type: ignore[arg-type]


def test_two_statuses_are_to_be_decided_anew_and_name_no_decision() -> None:
    actual, other = a_status("ActualVictimOfTrafficking"), a_status("NotAVictimOfTrafficking")
    assert disputed_status([actual]) is disputed_status([actual, replace(actual, document="File 5")]) is None
    both = disputed_status([actual, other])
    assert both is not None
    assert (both.decided_by, both.decided_on, both.document) == ("", None, "")
    assert both.disputed == (actual.status, other.status)
    assert status_now([actual, other, both]) == both
    # Taken back in one file is another answer too, and a third file is added to the two.
    blank = a_status("not_assessed", decided_by="", decided_on=None, document="")
    three = disputed_status([both, blank])
    assert three is not None
    assert three.disputed == (actual.status, other.status, blank.status)
