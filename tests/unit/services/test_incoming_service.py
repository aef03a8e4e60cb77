"""Referrals that come in: answered in time, and taken over with the person's own consent."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from pgi_desk.domain.errors import InvalidEntry, RecordNotFound, TransitionNotAllowed
from pgi_desk.domain.identifiers import CaseCode, IncomingId
from pgi_desk.services.incoming import AnswerIncoming, RecordIncoming
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import Records
from tests.unit.services.fake_office import Office

CAME = RecordIncoming("Tern Street School", "teacher_school", "phone", "urgent", "Asks for a place to stay.", "shelter")


def record(services: ServiceSet, **changes: Any) -> IncomingId:
    return IncomingId(services.incoming.record(replace(CAME, **changes)).key)


def test_it_is_kept_with_the_time_of_its_answer(office: Office, desk_services: ServiceSet) -> None:
    record(desk_services, sender="  Tern   Street School ")
    (kept,) = desk_services.incoming.all()
    assert (kept.sender, kept.answer, kept.sender_consent) == ("Tern Street School", "open", "not_said")
    assert kept.due_at == office.clock.now() + timedelta(hours=72)
    assert not kept.late(kept.due_at)
    assert kept.late(kept.due_at + timedelta(seconds=1))
    assert office.actions()[-1] == "incoming.record"


def test_one_that_came_earlier_is_due_earlier(office: Office, desk_services: ServiceSet) -> None:
    record(desk_services, received_on=office.clock.today() - timedelta(days=4))
    (kept,) = desk_services.incoming.all()
    assert kept.late(office.clock.now())


@pytest.mark.parametrize(
    ("changes", "field", "problem"),
    [
        ({"sender": " "}, "sender", "empty"),
        ({"sender_kind": ""}, "sender_kind", "unknown_code"),
        ({"channel": "pigeon"}, "channel", "unknown_code"),
        ({"priority": "at once"}, "priority", "unknown_code"),
        ({"service_family": "magic"}, "service_family", "unknown_code"),
        ({"sender_consent": ""}, "sender_consent", "unknown_code"),
        ({"need": "x" * 601}, "need", "too_long"),
    ],
)
def test_what_cannot_be_kept_is_named(
    office: Office, desk_services: ServiceSet, changes: dict[str, str], field: str, problem: str
) -> None:
    before = office.store.stored
    with pytest.raises(InvalidEntry) as caught:
        record(desk_services, **changes)
    assert (caught.value.facts["field"], caught.value.facts["problem"]) == (field, problem)
    assert office.store.stored is before


def test_tomorrow_it_has_not_come_in_yet(office: Office, desk_services: ServiceSet) -> None:
    with pytest.raises(InvalidEntry) as caught:
        record(desk_services, received_on=office.clock.today() + timedelta(days=1))
    assert caught.value.facts == {"field": "received_on", "problem": "in_the_future"}


def test_declining_and_passing_on_have_a_reason(office: Office, desk_services: ServiceSet) -> None:
    first, second = record(desk_services), record(desk_services)
    for answer in ("declined", "passed_on"):
        with pytest.raises(InvalidEntry) as caught:
            desk_services.incoming.answer(AnswerIncoming(first, answer, ""))
        assert caught.value.facts == {"field": "answer_reason", "problem": "empty"}
    with pytest.raises(InvalidEntry) as caught:
        desk_services.incoming.answer(AnswerIncoming(first, "passed_on", "other_area"))
    assert caught.value.facts == {"field": "passed_to", "problem": "empty"}
    desk_services.incoming.answer(AnswerIncoming(first, "passed_on", "other_area", "Gull House"))
    desk_services.incoming.answer(AnswerIncoming(second, "declined", "no_capacity"))
    kept = {one.incoming_id: one for one in desk_services.incoming.all()}
    assert (kept[first].answer, kept[first].passed_to, kept[first].answered_on) == (
        "passed_on",
        "Gull House",
        office.clock.today(),
    )
    assert (kept[second].answer, kept[second].answer_reason) == ("declined", "no_capacity")


@pytest.mark.parametrize("answer", ["accepted", "open", "perhaps"])
def test_accepting_is_taking_over_and_nothing_else(desk_services: ServiceSet, answer: str) -> None:
    with pytest.raises(InvalidEntry):
        desk_services.incoming.answer(AnswerIncoming(record(desk_services), answer, "other"))


def test_a_person_is_taken_over_with_a_case_file(office: Office, desk_services: ServiceSet, known: Records) -> None:
    key = record(desk_services)
    with pytest.raises(RecordNotFound):
        desk_services.incoming.take_over(key, CaseCode("22J9-C46H"))
    desk_services.incoming.take_over(key, known.case_code)
    (kept,) = desk_services.incoming.all()
    assert (kept.answer, kept.case_code) == ("accepted", known.case_code)
    assert office.store.audit[-1] == ("incoming.answer", known.case_code, "incoming_referrals", key)


def test_an_answer_is_given_once(desk_services: ServiceSet, known: Records) -> None:
    key = record(desk_services)
    desk_services.incoming.take_over(key, known.case_code)
    with pytest.raises(TransitionNotAllowed):
        desk_services.incoming.take_over(key, known.case_code)
    with pytest.raises(TransitionNotAllowed):
        desk_services.incoming.answer(AnswerIncoming(key, "declined", "other"))


def test_what_waits_comes_first_by_the_time_of_its_answer(office: Office, desk_services: ServiceSet) -> None:
    done = record(desk_services, priority="emergency")
    desk_services.incoming.answer(AnswerIncoming(done, "declined", "other"))
    normal, urgent = record(desk_services, priority="normal"), record(desk_services, priority="urgent")
    assert [one.incoming_id for one in desk_services.incoming.all()] == [urgent, normal, done]
