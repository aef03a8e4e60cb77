"""The steps of setting up: their order, that each can be taken back, and what of them may lie on the disk."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgi_desk.gui.setup_steps import Answers, Course, KeptSetup, Start, Step

TYPED = st.builds(
    Answers,
    start=st.sampled_from(Start),
    branch_name=st.text(max_size=3),
    coordinator=st.text(max_size=3),
    agreed=st.booleans(),
    agreed_on=st.none() | st.just(date(2026, 6, 15)),
    file=st.text(max_size=3),
    sheets_at_once=st.booleans(),
    backup_folder=st.text(max_size=3),
)
MOVES = st.lists(st.sampled_from(["on", "back"]) | TYPED, max_size=12)


def walk(moves: list[str | Answers]) -> Course:
    course = Course()
    for move in moves:
        if isinstance(move, Answers):
            course = course.with_answers(move)
        else:
            course = course.on() if move == "on" else course.back()
    return course


@given(MOVES)
def test_however_somebody_goes_to_and_fro_what_was_typed_stays(moves: list[str | Answers]) -> None:
    course = walk(moves)
    typed = [move for move in moves if isinstance(move, Answers)]
    assert course.answers == (typed[-1] if typed else Answers())
    assert course.step in course.steps
    assert 1 <= course.number <= len(course.steps)


@given(MOVES)
def test_each_step_can_be_taken_back(moves: list[str | Answers]) -> None:
    course = walk(moves)
    if not course.is_last:
        assert course.on().back() == course
    if not course.is_first:
        assert course.back().on() == course


def test_a_new_file_takes_five_steps_in_their_order() -> None:
    course, seen = Course(), []
    while not course.is_last:
        seen.append((course.number, course.step))
        course = course.on()
    assert [*seen, (course.number, course.step)] == list(enumerate(Step, start=1))
    assert course.on() == course
    assert Course().back() == Course()


@pytest.mark.parametrize("start", [Start.OPEN, Start.RESTORE, Start.DEMO])
def test_whoever_makes_no_new_file_is_through_after_two(start: Start) -> None:
    course = Course().on().with_answers(Answers(start))
    assert (course.number, len(course.steps), course.is_last) == (2, 2, True)
    assert course.at(Step.KEYS) == course  # a step that is not needed cannot be reached
    assert walk(["on", "on", Answers(start)]).step is Step.START


@given(MOVES)
def test_of_what_was_typed_only_a_path_is_kept_in_the_clear(moves: list[str | Answers]) -> None:
    course = walk(moves)
    kept = KeptSetup.of(course, "suggested")
    answers = course.answers
    assert (kept.step, kept.start, kept.file) == (course.step, answers.start, answers.file)
    again = kept.course()
    assert again.answers == Answers(answers.start, file=answers.file)
    assert again.step is (course.step if course.step in {Step.LANGUAGE, Step.START} else Step.BRANCH)


def test_a_path_that_was_only_suggested_is_not_kept() -> None:
    course = Course(Answers(file="/home/office/branch.pgidesk"))
    assert KeptSetup.of(course, "/home/office/branch.pgidesk").file == ""


@given(st.text(), st.text())
def test_whatever_stands_in_the_settings_it_begins_somewhere(step: str, start: str) -> None:
    assert KeptSetup(step, start, "").course().step in set(Step)


@pytest.mark.parametrize(
    "answers",
    [
        Answers(branch_name="Amara"),
        Answers(branch_lines="Amara"),
        Answers(branch_phone="Amara"),
        Answers(branch_contact="Amara"),
        Answers(coordinator="Amara"),
    ],
)
def test_names_of_branch_and_people_are_told_from_the_rest(answers: Answers) -> None:
    assert answers.names_anybody()
    assert "Amara" not in repr(answers)
    assert not Answers(file="x", backup_folder="y", agreed=True).names_anybody()
