"""Principles before a decision, as a use case: asked, answered, left out, counted."""

from __future__ import annotations

import pytest

from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.identifiers import StaffId
from pgi_desk.domain.principle_checks import Asking, Occasion
from pgi_desk.domain.staff import Role
from pgi_desk.services.principles import AnswerCheck, Asked
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import Records
from tests.unit.services.fake_office import Office


def yes(asked: Asked) -> AnswerCheck:
    return AnswerCheck(asked, {one.code: "yes" for one in asked.questions})


def test_what_is_asked_grows_less_for_who_answers(desk_services: ServiceSet) -> None:
    principles, seen = desk_services.principles, []
    for _ in range(11):
        asked = principles.before(Occasion.REFERRAL)
        seen.append(asked.asking)
        if asked.questions:
            principles.answer(yes(asked))
    assert seen == [Asking.FULL] * 3 + [Asking.SHORT] * 7 + [Asking.QUIET]


def test_the_answers_are_kept_as_codes_with_who_and_when(
    office: Office, desk_services: ServiceSet, known: Records
) -> None:
    asked = desk_services.principles.before(Occasion.PRINT, known.case_code)
    desk_services.principles.answer(yes(asked))
    (kept,) = office.store.rows("principle_checks")
    assert (kept.made_by, kept.outcome, kept.case_code) == ("s1", "go_on", known.case_code)
    assert {one.question for one in kept.answers} == {one.code for one in asked.questions}
    assert desk_services.principles.before(Occasion.PRINT, known.case_code).asking is Asking.QUIET


def test_an_unanswered_question_is_not_stored(office: Office, desk_services: ServiceSet) -> None:
    with pytest.raises(InvalidEntry):
        desk_services.principles.answer(AnswerCheck(desk_services.principles.before(Occasion.PRINT)))
    assert office.store.rows("principle_checks") == ()


def test_supervision_sees_what_was_left_out_and_by_whom(office: Office, desk_services: ServiceSet) -> None:
    principles = desk_services.principles
    principles.answer(yes(principles.before(Occasion.PRINT)))
    principles.answer(AnswerCheck(principles.before(Occasion.PRINT), skip_reason="on_paper"))
    counts = principles.counts()
    assert counts.outcomes == {("print", "go_on"): 1, ("print", "skipped"): 1}
    assert counts.skipped == {"on_paper": 1}
    assert counts.skipped_by == {"Marit Dunlevane": 1}
    assert office.services(Role.FOCAL_POINT).principles.counts() == counts


def test_the_focal_points_are_named_and_else_the_coordinators(office: Office, desk_services: ServiceSet) -> None:
    assert desk_services.principles.before(Occasion.PRINT).ask == ("Jonah Prestwold",)
    desk_services.staff.leave(StaffId("s2"))
    assert desk_services.principles.before(Occasion.PRINT).ask == ("Marit Dunlevane",)
