"""Who may interpret."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgi_desk.domain.errors import InterpreterStepsAside, InvalidEntry
from pgi_desk.domain.identifiers import InterpreterId
from pgi_desk.domain.interpreters import ANSWERS, Interpreter, conflict_of, require_no_conflict
from tests.unit.domain.real_lists import CONTENT

TODAY = date(2026, 6, 15)
BOUND = Interpreter(
    InterpreterId("ab12cd34"), "Tamis Orrel", ("ar",), agreement_on=TODAY, agreement_until=TODAY + timedelta(365)
)
QUESTIONS = CONTENT.list("interpreter_questions")
NO = dict.fromkeys(QUESTIONS.codes(), "no")


def test_no_is_the_only_answer_that_says_nothing() -> None:
    require_no_conflict(BOUND, conflict_of(NO, QUESTIONS), "", TODAY)


@pytest.mark.parametrize("question", ["knows_person", "knows_offender", "brought_along", "person_refuses"])
def test_these_keep_an_interpreter_away_whatever_the_reason(question: str) -> None:
    found = conflict_of({**NO, question: "yes"}, QUESTIONS)
    assert found.stops == (question,)
    with pytest.raises(InterpreterStepsAside) as caught:
        require_no_conflict(BOUND, found, "Nobody else is near.", TODAY)
    assert caught.value.facts["questions"] == (question,)


@given(st.sampled_from(QUESTIONS.codes()))
def test_not_known_is_never_no(question: str) -> None:
    found = conflict_of({**NO, question: "unknown"}, QUESTIONS)
    with pytest.raises(InvalidEntry) as caught:
        require_no_conflict(BOUND, found, "  ", TODAY)
    assert caught.value.facts["field"] == "conflict_reason"
    require_no_conflict(BOUND, found, "Asked twice; the person wants to go on.", TODAY)


@given(st.dictionaries(st.sampled_from(QUESTIONS.codes()), st.sampled_from([*ANSWERS, ""])))
def test_every_question_is_asked_each_time(answers: dict[str, str]) -> None:
    if len([one for one in answers.values() if one]) < len(QUESTIONS.codes()):
        with pytest.raises(InvalidEntry) as caught:
            conflict_of(answers, QUESTIONS)
        assert caught.value.facts["problem"] == "not_answered"


def test_nobody_interprets_without_an_agreement_that_holds() -> None:
    for one in (
        replace(BOUND, agreement_on=None, agreement_until=None),
        replace(BOUND, agreement_on=TODAY - timedelta(days=9), agreement_until=TODAY - timedelta(days=1)),
        replace(BOUND, agreement_on=TODAY + timedelta(days=1)),
        replace(BOUND, active=False),
    ):
        with pytest.raises(InvalidEntry) as caught:
            require_no_conflict(one, conflict_of(NO, QUESTIONS), "", TODAY)
        assert caught.value.facts["problem"] == "not_bound"
    last_day = replace(BOUND, agreement_until=TODAY)
    require_no_conflict(last_day, conflict_of(NO, QUESTIONS), "", TODAY)


def test_an_entry_has_a_name_a_language_and_possible_dates() -> None:
    assert replace(BOUND, name="  Tamis   Orrel ").cleaned(TODAY).name == "Tamis Orrel"
    for changes, field in (
        ({"name": " "}, "name"),
        ({"languages": ()}, "languages"),
        ({"agreement_on": TODAY + timedelta(days=1)}, "agreement_on"),
        ({"agreement_until": TODAY - timedelta(days=1)}, "agreement_until"),
    ):
        with pytest.raises(InvalidEntry) as caught:
            replace(BOUND, **changes).cleaned(TODAY)
        assert caught.value.facts["field"] == field


def test_a_paper_has_a_code_and_not_the_name() -> None:
    assert BOUND.code == "TO-CD34"
